/** What the user corrected about recognised tables, applied to what was recognised. */
import { peta, type Bertahap } from "../bertahap";
import { barisTabel } from "../tabel/barisTabel";
import { ciriIsi } from "../tabel/ciriIsi";
import { kolomKomponen } from "../tabel/komponen";
import { pastikanAngka } from "../tabel/pastikanAngka";
import type { JenisTabel, Kolom, PeranKolom, Tabel } from "../tabel/types";
import type { IdentitasTabel, KoreksiKolom, KoreksiTabel } from "./types";

export interface TabelTerkoreksi {
  readonly tabel: readonly Tabel[];
  /** For tables that were corrected: what was recognised, in the order of `tabel`. */
  readonly asal: ReadonlyMap<Tabel, Tabel>;
  /** Corrections whose table is no longer there. */
  readonly takBerlaku: readonly KoreksiTabel[];
}

/**
 * @param tabel as recognised
 * @param koreksi as stored; of two for the same table the later holds
 */
export function* terapkanKoreksi(
  tabel: readonly Tabel[],
  koreksi: readonly KoreksiTabel[],
): Bertahap<TabelTerkoreksi> {
  if (koreksi.length === 0) return { tabel, asal: new Map(), takBerlaku: [] };
  const untuk = new Map<Tabel, KoreksiTabel>();
  const takBerlaku: KoreksiTabel[] = [];
  for (const satu of koreksi) {
    const cocok = cariTabel(tabel, satu.tabel);
    if (cocok) untuk.set(cocok, satu);
    else takBerlaku.push(satu);
  }
  const asal = new Map<Tabel, Tabel>();
  const hasil: Tabel[] = [];
  for (const satu of tabel) {
    const isi = untuk.get(satu);
    const baru = isi ? yield* koreksiTabel(satu, isi) : satu;
    if (isi) asal.set(baru, satu);
    hasil.push(baru);
  }
  return { tabel: hasil, asal, takBerlaku };
}

/** Identity of a table among all that were recognised. */
export function identitasTabel(tabel: Tabel, semua: readonly Tabel[]): IdentitasTabel {
  const kepala = kepalaTabel(tabel);
  const sama = semua.filter((lain) => lain.lembar === tabel.lembar && samaKepala(kepalaTabel(lain), kepala));
  return { lembar: tabel.lembar, judul: tabel.judul, kepala, urutan: Math.max(1, sama.indexOf(tabel) + 1) };
}

/**
 * The correction that makes `asal` what the user chose; null where the choice is what was recognised.
 * @param peran chosen roles, by absolute column
 */
export function susunKoreksi(
  asal: Tabel,
  semua: readonly Tabel[],
  pilihan: { readonly jenis: JenisTabel; readonly peran: ReadonlyMap<number, PeranKolom> },
): KoreksiTabel | null {
  const kolom = asal.kolom.flatMap((satu): KoreksiKolom[] => {
    const peran = pilihan.peran.get(satu.col) ?? satu.peran;
    return peran === satu.peran ? [] : [{ judul: satu.judul, urutan: urutanKolom(asal, satu), peran }];
  });
  if (pilihan.jenis === asal.jenis && kolom.length === 0) return null;
  return { tabel: identitasTabel(asal, semua), ...(pilihan.jenis === asal.jenis ? {} : { jenis: pilihan.jenis }), kolom };
}

/** The stored corrections with one table's replaced, or taken away with null. */
export function gantiKoreksi(
  koreksi: readonly KoreksiTabel[],
  asal: Tabel,
  semua: readonly Tabel[],
  baru: KoreksiTabel | null,
): readonly KoreksiTabel[] {
  const lain = koreksi.filter((satu) => cariTabel(semua, satu.tabel) !== asal);
  return baru ? [...lain, baru] : lain;
}

/** By its headers; where those have changed, by its title, if only one table of the sheet has it. */
export function cariTabel(tabel: readonly Tabel[], { lembar, judul, kepala, urutan }: IdentitasTabel): Tabel | undefined {
  const selembar = tabel.filter((satu) => satu.lembar === lembar);
  const sekepala = selembar.filter((satu) => samaKepala(kepalaTabel(satu), kepala));
  if (sekepala.length > 0) return sekepala[urutan - 1];
  const sejudul = judul === "" ? [] : selembar.filter((satu) => satu.judul === judul);
  return sejudul.length === 1 ? sejudul[0] : undefined;
}

const kepalaTabel = ({ kolom }: Tabel): readonly string[] => kolom.map(({ judul }) => judul);

function samaKepala(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((judul, i) => judul === b[i]);
}

function urutanKolom(tabel: Tabel, kolom: Kolom): number {
  return tabel.kolom.filter(({ judul }) => judul === kolom.judul).indexOf(kolom) + 1;
}

/** Rows are typed anew, for what a row is and is called follows from the roles of the columns. */
function* koreksiTabel(tabel: Tabel, koreksi: KoreksiTabel): Bertahap<Tabel> {
  const jenis = koreksi.jenis ?? tabel.jenis;
  const dipilih = new Map(koreksi.kolom.map(({ judul, urutan, peran }) => [`${urutan}\n${judul}`, peran]));
  const polos = tabel.kolom.map(({ komponen: _komponen, ...satu }) => satu);
  const berkomponen = jenis === tabel.jenis ? tabel.kolom : kolomKomponen(polos, jenis);
  const kolom = berkomponen.map((satu, i) => {
    const peran = dipilih.get(`${urutanKolom(tabel, tabel.kolom[i]!)}\n${satu.judul}`);
    return peran === undefined ? satu : { ...satu, peran };
  });
  const mentah = yield* peta(
    tabel.baris,
    ({ row, sel }) => ({
      row,
      sel,
      terisi: [...sel.values()].filter(({ kosong }) => !kosong).map(({ col }) => col),
    }),
    kolom.length,
  );
  const ciri = yield* ciriIsi(
    kolom.map(({ col }) => col),
    mentah,
  );
  const baris = yield* barisTabel(yield* pastikanAngka(mentah, kolom, jenis, ciri), kolom, jenis);
  return { ...tabel, jenis, kolom, baris };
}
