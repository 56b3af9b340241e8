/** Percentages of tables that we do not know: which part of which whole they are, found from the rows themselves. */
import { habiskan, type Bertahap } from "../bertahap";
import type { BarisTabel, JenisTabel, Kolom, Tabel } from "../tabel/types";
import { kelompokAnggaran } from "./kelompokAnggaran";
import { angkaDi, kolomBerangka, kolomPersen } from "./kolomAngka";
import { dipenuhi, faktorPersen, type Baca, type Persamaan, type SelAngka } from "./persamaan";
import { bagiSelang, jumlahSelang, type Selang } from "./selang";

const JENIS: ReadonlySet<JenisTabel> = new Set(["lainnya", "rekap", "anggaran", "ikm"]);
const COCOK_PALING_SEDIKIT = 3;
const BAGIAN_COCOK = 0.7;
const MAKS_KOLOM = 8;
const MAKS_BARIS = 400;

export interface BagianTabel {
  /** `rasio`: a column over another; `porsi`: a row's share of its column. */
  readonly cara: "rasio" | "porsi";
  readonly kolom: Kolom;
  readonly pembilang: Kolom;
  readonly penyebut?: Kolom;
  readonly persamaan: readonly Persamaan[];
}

/** One reading a column of percentages; none where no reading explains most rows. */
export const bagianTabel = (tabel: Tabel): readonly BagianTabel[] => habiskan(bagianBertahap(tabel));

/** Same, with pauses; reckoned once for a table. */
export function* bagianBertahap(tabel: Tabel): Bertahap<readonly BagianTabel[]> {
  const ada = ingatan.get(tabel);
  if (ada) return ada;
  const hasil = yield* cariBagian(tabel);
  ingatan.set(tabel, hasil);
  return hasil;
}

const ingatan = new WeakMap<Tabel, readonly BagianTabel[]>();

function* cariBagian(tabel: Tabel): Bertahap<BagianTabel[]> {
  if (!JENIS.has(tabel.jenis) || tabel.baris.length > MAKS_BARIS) return [];
  const dikenal = new Set(kelompokAnggaran(tabel).flatMap((k) => [k.serapan?.col, k.sisa?.col]));
  const berangka = kolomBerangka(tabel).filter((k) => !dikenal.has(k.col));
  const polos = kolomBerangka(tabel).filter((k) => !kolomPersen(tabel, k) && k.peran !== "bobot").slice(0, MAKS_KOLOM);
  const hasil: BagianTabel[] = [];
  for (const k of berangka) {
    const satu = kolomPersen(tabel, k) ? yield* terbaik(tabel, k, polos) : undefined;
    if (satu) hasil.push(satu);
  }
  return hasil;
}

function* terbaik(tabel: Tabel, kolom: Kolom, polos: readonly Kolom[]): Bertahap<BagianTabel | undefined> {
  const dinilai: { readonly c: BagianTabel; readonly cocok: number }[] = [];
  const nilai = (c: BagianTabel): unknown => dinilai.push({ c, cocok: c.persamaan.filter(dipenuhi).length });
  for (const a of polos) {
    yield;
    nilai({ cara: "porsi", kolom, pembilang: a, persamaan: persamaanPorsi(tabel, kolom, a) });
    for (const b of polos) {
      if (a === b) continue;
      yield;
      nilai({ cara: "rasio", kolom, pembilang: a, penyebut: b, persamaan: persamaanRasio(tabel, kolom, a, b) });
    }
  }
  const pilih = dinilai.reduce<(typeof dinilai)[number] | undefined>((x, y) => (!x || y.cocok > x.cocok ? y : x), undefined);
  if (!pilih) return undefined;
  const banyak = pilih.c.persamaan.length;
  if (pilih.cocok >= COCOK_PALING_SEDIKIT && pilih.cocok / banyak >= BAGIAN_COCOK) return pilih.c;
  // three rows and a total of 100% are shares, whichever one of them is wrong
  const porsi = dinilai.find((d) => d.c.cara === "porsi" && d.cocok === pilih.cocok);
  return porsi && banyak >= COCOK_PALING_SEDIKIT && porsi.cocok >= banyak - 1 && berjumlahSeratus(tabel, porsi.c) ? porsi.c : undefined;
}

/** The total row prints the sum of the parts and 100% beside it. */
function berjumlahSeratus(tabel: Tabel, bagian: BagianTabel): boolean {
  const total = tabel.baris.filter((b) => b.jenis === "total");
  const [jumlah, persen] = [bagian.pembilang, bagian.kolom].map((k) => (total.length === 1 ? angkaDi(total[0]!, k) : undefined));
  if (!jumlah || !persen || persen.angka.nilai !== (persen.angka.persen ? 1 : 100)) return false;
  const isi = tabel.baris.flatMap((b) => (b.jenis === "isi" ? (angkaDi(b, bagian.pembilang) ?? []) : []));
  return Math.abs(isi.reduce((a, s) => a + s.angka.nilai, 0) - jumlah.angka.nilai) <= jumlah.angka.toleransi;
}

const dihitung = (b: BarisTabel): boolean => b.jenis === "isi" || b.jenis === "total";

function persamaanRasio(tabel: Tabel, kolom: Kolom, a: Kolom, b: Kolom): Persamaan[] {
  return tabel.baris.filter(dihitung).flatMap((baris) => {
    const [hasil, x, y] = [kolom, a, b].map((k) => angkaDi(baris, k));
    if (!hasil || !x || !y || y.angka.nilai <= 0) return [];
    const hitung = (baca: Baca): Selang | null => bagiSelang(baca(x.angka), baca(y.angka));
    return [{ jenis: "bagian" as const, baris, hasil, bahan: [x, y], hitung, faktor: faktorPersen(hasil.angka) }];
  });
}

function persamaanPorsi(tabel: Tabel, kolom: Kolom, a: Kolom): Persamaan[] {
  const isi = tabel.baris.filter((b) => b.jenis === "isi");
  const semua: SelAngka[] = isi.flatMap((b) => angkaDi(b, a) ?? []);
  if (semua.length < COCOK_PALING_SEDIKIT || semua.reduce((x, s) => x + s.angka.nilai, 0) <= 0) return [];
  const jumlah = jumlahSelang(semua.map((s) => ({ lo: s.angka.nilai, hi: s.angka.nilai })));
  return isi.flatMap((baris) => {
    const [hasil, x] = [angkaDi(baris, kolom), angkaDi(baris, a)];
    if (!hasil || !x) return [];
    const hitung = (baca: Baca): Selang | null => bagiSelang(baca(x.angka), jumlah);
    return [{ jenis: "bagian" as const, baris, hasil, bahan: [x], hitung, faktor: faktorPersen(hasil.angka) }];
  });
}
