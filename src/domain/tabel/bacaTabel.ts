/**
 * Reads the tables of a sheet: finds headers, follows each table down to its end, and types columns and rows. Works from
 * values, formulas and formats alone: a merged area is its first cell and blanks.
 */
import { cariKepala, barisKepala, type Kepala } from "./cariKepala";
import { bacaSel } from "./bacaSel";
import { barisTabel } from "./barisTabel";
import { jenisTabel } from "./jenisTabel";
import { POLA_CATATAN, POLA_JUDUL } from "./kamus";
import { tahunDalam } from "./kepala";
import { kolomTabel } from "./kolomTabel";
import { LembarBaca } from "./lembarBaca";
import type { SheetSnapshot, Snapshot } from "./snapshot";
import type { Kolom, SelTabel, Tabel } from "./types";

const SELA_MAKS = 1;
const JUDUL_MAKS = 4;
const BARIS_SEIRIS = 500;

/** All tables of a workbook, in the order of sheets and rows; summary sheets of ours are left out. */
export function bacaBuku(snapshot: Snapshot): Tabel[] {
  return habiskan(bacaBukuBertahap(snapshot));
}

/** Same, in slices: yields between sheets and every few hundred rows, so that a caller can breathe. */
export function* bacaBukuBertahap(snapshot: Snapshot): Generator<undefined, Tabel[]> {
  const hasil: Tabel[] = [];
  for (const lembar of snapshot.lembar) hasil.push(...(yield* bacaLembar(lembar)));
  return hasil;
}

export function bacaTabel(lembar: SheetSnapshot): Tabel[] {
  return habiskan(bacaLembar(lembar));
}

function habiskan<T>(langkah: Generator<undefined, T>): T {
  for (;;) {
    const { done, value } = langkah.next();
    if (done) return value;
  }
}

function* bacaLembar(lembar: SheetSnapshot): Generator<undefined, Tabel[]> {
  if (lembar.milikKita || lembar.terlaluBesar || lembar.values.length === 0) return [];
  const l = new LembarBaca(lembar);
  const hasil: Tabel[] = [];
  for (let row = l.baris.awal; row <= l.baris.akhir; row++) {
    if ((row - l.baris.awal) % BARIS_SEIRIS === BARIS_SEIRIS - 1) yield;
    for (const kepala of cariKepala(l, row)) {
      const tabel = yield* bacaSatu(l, kepala);
      if (tabel) hasil.push(tabel);
    }
  }
  return hasil;
}

function* bacaSatu(l: LembarBaca, kepala: Kepala): Generator<undefined, Tabel | null> {
  const kolAwal = kepala.kolom[0]!;
  const kolAkhir = lebarkan(l, kepala);
  const lengkap: Kepala = { ...kepala, kolom: deret(kolAwal, kolAkhir) };
  const { baris, akhir } = yield* barisIsi(l, lengkap);
  if (baris.length === 0) return null;
  const judul = judulTabel(l, kepala.baris[0]!, kolAwal, kolAkhir);
  const isi = baris.map((b) => b.sel);
  const kolom = kolomTabel(l, lengkap, isi, judul);
  const jenis = jenisTabel(judul, kolom, baris);
  l.pakai(kepala.baris[0]!, akhir, kolAwal, kolAkhir);
  const tahun = tahunTabel(judul, l.lembar.nama, kolom);
  const row = kepala.baris[0]!;
  return {
    lembar: l.lembar.nama,
    rentang: { row, col: kolAwal, rows: akhir - row + 1, cols: kolAkhir - kolAwal + 1 },
    jenis,
    judul,
    barisKepala: kepala.baris,
    kolom,
    baris: barisTabel(baris, kolom),
    ...(tahun === undefined ? {} : { tahun }),
    tersembunyi: l.lembar.tersembunyi,
  };
}

/** A column without a header, right beside the last one, belongs to the table if the first rows fill it. */
function lebarkan(l: LembarBaca, kepala: Kepala): number {
  const akhir = kepala.kolom.at(-1)!;
  const kanan = akhir + 1;
  const isi = [0, 1, 2].filter((i) => l.terisi(kepala.barisIsi + i, kanan, kanan).length > 0).length;
  const bersih = kepala.baris.every((b) => l.kosong(b, kanan));
  return kanan <= l.kolom.akhir && bersih && isi >= 2 ? kanan : akhir;
}

const deret = (dari: number, sampai: number): number[] => Array.from({ length: sampai - dari + 1 }, (_, i) => dari + i);

export interface BarisMentah {
  readonly row: number;
  readonly sel: ReadonlyMap<number, SelTabel>;
  readonly terisi: readonly number[];
}

function* barisIsi(l: LembarBaca, kepala: Kepala): Generator<undefined, { baris: BarisMentah[]; akhir: number }> {
  const [awal, akhirKolom] = [kepala.kolom[0]!, kepala.kolom.at(-1)!];
  const baris: BarisMentah[] = [];
  let sela = 0;
  for (let row = kepala.barisIsi; row <= l.baris.akhir; row++) {
    if ((row - kepala.barisIsi) % BARIS_SEIRIS === BARIS_SEIRIS - 1) yield;
    const terisi = l.terisi(row, awal, akhirKolom);
    if (terisi.length === 0) {
      if (++sela > SELA_MAKS) break;
      continue;
    }
    if (barisKepala(l, row, terisi)) {
      const lompat = ulangan(l, kepala, row);
      if (lompat === 0) break;
      row += lompat - 1;
      sela = 0;
      continue;
    }
    const teks = l.teks(row, terisi[0]!);
    const berangka = terisi.some((c) => l.angkaIsi(row, c));
    if (terisi.length <= 2 && !berangka && (POLA_CATATAN.test(teks) || POLA_JUDUL.test(teks))) break;
    if (sela > 0 && !(terisi.length >= 2 && berangka)) break;
    sela = 0;
    baris.push(mentah(l, row, kepala.kolom, terisi));
  }
  while (baris.length > 0 && baris.at(-1)!.terisi.length === 1 && !l.angkaIsi(baris.at(-1)!.row, baris.at(-1)!.terisi[0]!)) baris.pop();
  return { baris, akhir: baris.at(-1)?.row ?? kepala.barisIsi - 1 };
}

/** Number of rows of a header that a page break repeated; 0 where it is the header of another table. */
function ulangan(l: LembarBaca, kepala: Kepala, row: number): number {
  const sama = kepala.baris.every((b, i) =>
    kepala.kolom.every((c) => l.teks(b, c).toLowerCase() === l.teks(row + i, c).toLowerCase()),
  );
  if (!sama) return 0;
  const nomor = kepala.barisNomor !== undefined && l.nomorKolom(row + kepala.baris.length, kepala.kolom[0]!) !== undefined;
  return kepala.baris.length + (nomor ? 1 : 0);
}

function mentah(l: LembarBaca, row: number, kolom: readonly number[], terisi: readonly number[]): BarisMentah {
  const sel = new Map<number, SelTabel>();
  for (const c of kolom) sel.set(c, bacaSel(row, c, l.nilai(row, c), l.rumus(row, c), l.format(row, c)));
  return { row, sel, terisi };
}

/** The lines above the header: captions and titles, nearest last. */
function judulTabel(l: LembarBaca, row: number, kolAwal: number, kolAkhir: number): string {
  const bagian: string[] = [];
  let sela = 0;
  for (let r = row - 1; r >= l.baris.awal && bagian.length < JUDUL_MAKS; r--) {
    const terisi = l.terisi(r, Math.max(l.kolom.awal, kolAwal - 1), kolAkhir);
    if (terisi.length === 0) {
      if (++sela > SELA_MAKS || l.terisi(r).length === 0 && bagian.length > 0) break;
      continue;
    }
    const teks = l.teks(r, terisi[0]!);
    if (terisi.length > 2 || terisi.some((c) => l.angkaIsi(r, c)) || POLA_CATATAN.test(teks)) break;
    bagian.unshift(terisi.map((c) => l.teks(r, c)).join(" "));
    if (POLA_JUDUL.test(teks)) break;
  }
  return bagian.join(" ");
}

function tahunTabel(judul: string, lembar: string, kolom: readonly Kolom[]): number | undefined {
  const dariNama = tahunDalam(judul) ?? tahunDalam(lembar);
  if (dariNama !== undefined) return dariNama;
  const pasangan = kolom.filter((k) => k.tahun !== undefined && (k.peran === "target" || k.peran === "realisasi" || k.peran === "capaian"));
  const tahun = new Set(pasangan.map((k) => k.tahun!));
  if (tahun.size === 1) return [...tahun][0];
  const berpasangan = [...tahun].filter((t) => ["target", "realisasi"].every((p) => pasangan.some((k) => k.tahun === t && k.peran === p)));
  return berpasangan.length === 1 ? berpasangan[0] : undefined;
}
