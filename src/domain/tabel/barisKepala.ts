/** Single rows of a header: which rows are one, and which number the columns. */
import type { LembarBaca } from "./lembarBaca";

/** Columns in which headers are looked for. */
export interface Lajur {
  readonly awal: number;
  readonly akhir: number;
}

/** True where the row reads as column headers: at least two known words, no numbers. */
export function barisKepala(l: LembarBaca, row: number, kolom: readonly number[]): boolean {
  if (kolom.length < 2) return false;
  let dikenal = 0;
  let berperan = 0;
  let tahun = 0;
  for (const c of kolom) {
    if (l.angkaIsi(row, c)) return false;
    const k = l.kepala(row, c);
    // a year among other words is a hint inside a header, no header by itself
    if (!k || (k.peran === undefined && k.kualifikasi !== "")) continue;
    dikenal++;
    if (k.peran) berperan++;
    else if (k.tahun !== undefined) tahun++;
  }
  if (dikenal < 2) return false;
  // one known word and a year may stand in any row of data; then nothing else may stand there
  return berperan >= 2 ? dikenal / kolom.length >= 0.4 : dikenal === kolom.length && (berperan === 1 || tahun >= 3);
}

/** `(1) (2) (3)`, also with formulas: `(6)=(5)/(4)`. */
export function barisNomor(l: LembarBaca, row: number, lajur: Lajur): boolean {
  const terisi = l.terisi(row, lajur.awal, lajur.akhir);
  if (terisi.length < 2) return false;
  const nomor = terisi.map((c) => l.nomorKolom(row, c));
  const kurung = terisi.every((c) => l.teks(row, c).startsWith("("));
  if (!kurung && terisi.length < 4) return false;
  const awal = nomor[0];
  return awal !== undefined && awal <= 2 && nomor.every((n, i) => n === awal + i);
}
