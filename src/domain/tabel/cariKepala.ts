/** Finds the header of a table: one to three rows, merged or not, with an optional `(1) (2) (3)` row below. */
import { barisKepala, barisNomor, type Lajur } from "./barisKepala";
import { bagiKolom, judulBerdampingan, lajurTerpisah, melebar } from "./lajurTabel";
import type { LembarBaca } from "./lembarBaca";

export interface Kepala {
  /** Rows with words, top first. */
  readonly baris: readonly number[];
  /** Row of `(1) (2) (3)`, where there is one. */
  readonly barisNomor?: number;
  readonly barisIsi: number;
  /** Columns of one table; a row of headers may serve several tables side by side. */
  readonly kolom: readonly number[];
}

const MAKS_BARIS = 3;
const PANJANG_KATA_KEPALA = 60;
/** A unit under a header: `(%)`, `(Rp)`, `(dalam ribu rupiah)`. */
export const SATUAN_KEPALA = /^\((?:%|[^()\d]{1,25})\)$/;
/** Words that stand over a whole table. */
const KATA_PENUTUP = /^(kinerja|anggaran|keuangan|tahun \d{4}|\d{4})$/i;

/** Headers that begin in this row, one a table side by side; empty where the row is none. */
export function cariKepala(l: LembarBaca, row: number): Kepala[] {
  const semua = { awal: l.kolom.awal, akhir: l.kolom.akhir };
  const utuh = kepalaLajur(l, row, semua);
  if (utuh.length > 0) return utuh;
  // beside the body of another table
  const dikenal = l.terisi(row).filter((c) => l.kepala(row, c) !== null).length;
  return dikenal < 2 ? [] : lajurTerpisah(l, row).flatMap((lajur) => kepalaLajur(l, row, lajur));
}

function kepalaLajur(l: LembarBaca, row: number, lajur: Lajur): Kepala[] {
  const terisi = l.terisi(row, lajur.awal, lajur.akhir);
  if (!barisKepala(l, row, terisi) || judulBerdampingan(l, row, terisi)) return [];
  const sendiri = bagiKolom(l, [row], row + 1, lajur);
  // each table side by side has its own number of header rows
  const sempit = sendiri.map((kolom) => melebar(l, row, kolom, lajur));
  const terbagi = sempit.length > 1 || sempit[0]!.awal > lajur.awal || sempit[0]!.akhir < lajur.akhir;
  if (terbagi) return sempit.flatMap((x) => kepalaLajur(l, row, x));
  const baris = [row];
  while (baris.length < MAKS_BARIS && lanjutan(l, baris, lajur)) baris.push(baris.at(-1)! + 1);
  if (baris.length < MAKS_BARIS && atapan(l, row, terisi[0]!, { awal: terisi[0]!, akhir: terisi.at(-1)! }))
    baris.unshift(row - 1);
  const berikut = baris.at(-1)! + 1;
  return bagiKolom(l, baris, berikut, lajur).map((kolom) => {
    const adaNomor = barisNomor(l, berikut, { awal: kolom[0]!, akhir: kolom.at(-1)! });
    return { baris, kolom, barisIsi: adaNomor ? berikut + 1 : berikut, ...(adaNomor ? { barisNomor: berikut } : {}) };
  });
}

/** The next row carries the second level: it fills only what the levels above leave open or divide. */
function lanjutan(l: LembarBaca, baris: readonly number[], lajur: Lajur): boolean {
  const atas = baris.at(-1)!;
  const row = atas + 1;
  const terisi = l.terisi(row, lajur.awal, lajur.akhir);
  if (terisi.length === 0) return false;
  if (terisi.every((c) => SATUAN_KEPALA.test(l.teks(row, c)) && !l.kosong(atas, c))) return true;
  let dikenal = 0;
  let dibawahKosong = 0;
  for (const c of terisi) {
    if (l.angkaIsi(row, c) || l.teks(row, c).length > PANJANG_KATA_KEPALA) return false;
    const k = l.kepala(row, c);
    if (k) dikenal++;
    const peranAtas = baris.map((b) => l.kepala(b, c)?.peran).find((p) => p !== undefined);
    if (peranAtas === "indikator" || peranAtas === "sasaran" || peranAtas === "nomor") return false;
    if (baris.every((b) => l.kosong(b, c))) dibawahKosong++;
  }
  const kolomAtas = l.terisi(atas, lajur.awal, lajur.akhir);
  const terbuka = kolomAtas.some((c) => l.kosong(row, c)) || kolomAtas.length < terisi.length;
  return terbuka && (dikenal / terisi.length >= 0.5 || (dibawahKosong > 0 && dikenal > 0));
}

/** The row above is a group row when it holds only years, quarters or column words, away from the first column. */
function atapan(l: LembarBaca, row: number, kolomAwal: number, lajur: Lajur): boolean {
  const terisi = l.terisi(row - 1, lajur.awal, lajur.akhir);
  if (row - 1 < l.baris.awal || terisi.length === 0) return false;
  // one word over the whole table, with a title above it
  const menutupi = terisi.length === 1 && terisi[0] === kolomAwal && KATA_PENUTUP.test(l.teks(row - 1, kolomAwal));
  const di = (r: number): number => (r < l.baris.awal ? 0 : l.terisi(r, lajur.awal, lajur.akhir).length);
  if (menutupi && [2, 3, 4].map((n) => di(row - n)).find((n) => n > 0) === 1) return true;
  if (terisi[0]! <= kolomAwal) return false;
  return terisi.every((c) => {
    // a header of its own, merged down
    if (l.kosong(row, c)) return true;
    const k = l.kepala(row - 1, c);
    return k !== null && k.kualifikasi === "" && l.teks(row - 1, c).length <= 30;
  });
}
