/** Finds the header of a table: one to three rows, merged or not, with an optional `(1) (2) (3)` row below. */
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
const INTIP = 8;

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

/** Columns in which headers are looked for. */
interface Lajur {
  readonly awal: number;
  readonly akhir: number;
}

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
  if (sempit.length > 1 || sempit[0]!.awal > lajur.awal || sempit[0]!.akhir < lajur.akhir) return sempit.flatMap((x) => kepalaLajur(l, row, x));
  const baris = [row];
  while (baris.length < MAKS_BARIS && lanjutan(l, baris, lajur)) baris.push(baris.at(-1)! + 1);
  if (baris.length < MAKS_BARIS && atapan(l, row, terisi[0]!, { awal: terisi[0]!, akhir: terisi.at(-1)! })) baris.unshift(row - 1);
  const berikut = baris.at(-1)! + 1;
  return bagiKolom(l, baris, berikut, lajur).map((kolom) => {
    const adaNomor = barisNomor(l, berikut, { awal: kolom[0]!, akhir: kolom.at(-1)! });
    return { baris, kolom, barisIsi: adaNomor ? berikut + 1 : berikut, ...(adaNomor ? { barisNomor: berikut } : {}) };
  });
}

/** Columns of a header cell that is merged to the right, or of a name below a blank corner, belong to it. */
function melebar(l: LembarBaca, row: number, kolom: readonly number[], lajur: Lajur): Lajur {
  let [awal, akhir] = [kolom[0]!, kolom.at(-1)!];
  while (awal > lajur.awal && isiAda(l, awal - 1, row)) awal--;
  while (akhir < lajur.akhir && isiAda(l, akhir + 1, row)) akhir++;
  return { awal, akhir };
}

/** Titles of tables side by side read like headers (`Nilai IKPA 2022`, `Target Renstra`): one over the columns of each table. */
function judulBerdampingan(l: LembarBaca, row: number, terisi: readonly number[]): boolean {
  const lajur = lajurTerpisah(l, row);
  return lajur.length >= 2 && terisi.every((c) => lajur.some((x) => x.awal === c && x.akhir > c && terisi.filter((d) => d >= x.awal && d <= x.akhir).length === 1));
}

/** Stretches of columns between columns that are blank around the row. */
function lajurTerpisah(l: LembarBaca, row: number): Lajur[] {
  const hasil: { awal: number; akhir: number }[] = [];
  let kini: { awal: number; akhir: number } | undefined;
  const sampai = batasBlok(l, row);
  for (let c = l.kolom.awal; c <= l.kolom.akhir; c++) {
    let ada = false;
    for (let r = row - 1; r <= sampai && !ada; r++) ada = !l.kosong(r, c);
    if (!ada) kini = undefined;
    else if (kini) kini.akhir = c;
    else hasil.push((kini = { awal: c, akhir: c }));
  }
  return hasil.length > 1 ? hasil : [];
}

/** Last row before the next blank one, not far below. */
function batasBlok(l: LembarBaca, row: number): number {
  let r = row;
  while (r < Math.min(row + INTIP, l.baris.akhir) && l.terisi(r + 1).length > 0) r++;
  return r;
}

/** The next row carries the second level: it fills only what the levels above leave open or divide. */
function lanjutan(l: LembarBaca, baris: readonly number[], lajur: Lajur): boolean {
  const atas = baris.at(-1)!;
  const row = atas + 1;
  const terisi = l.terisi(row, lajur.awal, lajur.akhir);
  if (terisi.length === 0) return false;
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
  const menutupi = terisi.length === 1 && terisi[0] === kolomAwal && /^(kinerja|anggaran|keuangan|tahun \d{4}|\d{4})$/i.test(l.teks(row - 1, kolomAwal));
  const di = (r: number): number => (r < l.baris.awal ? 0 : l.terisi(r, lajur.awal, lajur.akhir).length);
  if (menutupi && (di(row - 2) === 1 || (di(row - 2) === 0 && di(row - 3) === 1))) return true;
  if (terisi[0]! <= kolomAwal) return false;
  return terisi.every((c) => {
    const k = l.kepala(row - 1, c);
    return k !== null && k.kualifikasi === "" && l.teks(row - 1, c).length <= 30;
  });
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

/** Splits the header's columns where a column is blank in header and body alike. */
function bagiKolom(l: LembarBaca, baris: readonly number[], barisIsi: number, lajur: Lajur): number[][] {
  const semua = baris.flatMap((b) => l.terisi(b, lajur.awal, lajur.akhir));
  const awal = Math.min(...semua);
  const akhir = Math.max(...semua);
  const kelompok: number[][] = [];
  let kini: number[] = [];
  for (let c = awal; c <= akhir; c++) {
    if (baris.some((b) => !l.kosong(b, c)) || isiAda(l, c, barisIsi)) kini.push(c);
    else if (kini.length > 0) {
      kelompok.push(kini);
      kini = [];
    }
  }
  kelompok.push(kini);
  return gabungLemah(l, baris, kelompok);
}

function isiAda(l: LembarBaca, col: number, dari: number): boolean {
  const sampai = batasBlok(l, dari);
  for (let r = dari; r <= sampai; r++) if (!l.kosong(r, col)) return true;
  return false;
}

/** One word over several columns without headers of their own: the title of a list. */
function judulDaftar(l: LembarBaca, row: number, awal: number, akhir: number): boolean {
  if (akhir === awal || l.terisi(row, awal, akhir).length !== 1 || l.kosong(row, awal)) return false;
  for (const r of [row + 1, row + 2]) {
    for (let c = awal + 1; c <= akhir; c++) if (l.kepala(r, c) !== null) return false;
  }
  return true;
}

/** A line of text right above, or over a blank row: a title of its own. */
function berjudul(l: LembarBaca, row: number, col: number): boolean {
  const di = (r: number): boolean => r >= l.baris.awal && !l.kosong(r, col) && !l.angkaIsi(r, col) && (l.kosong(r, col - 1) || l.kosong(r, col + 1));
  return di(row - 1) || (row - 1 >= l.baris.awal && l.kosong(row - 1, col) && di(row - 2));
}

/** Beside the header, but not of it: nothing of the header stands there, or another header begins below. */
function tabelLain(l: LembarBaca, baris: readonly number[], kolom: readonly number[]): boolean {
  const awal = kolom[0]!;
  let akhir = kolom.at(-1)!;
  if (baris.every((b) => l.terisi(b, awal, akhir).length === 0)) return true;
  while (akhir < l.kolom.akhir && isiAda(l, akhir + 1, baris[0]!)) akhir++;
  if (judulDaftar(l, baris[0]!, awal, akhir)) return true;
  const terakhir = baris.at(-1)!;
  for (let r = terakhir; r <= terakhir + INTIP; r++) {
    const terisi = l.terisi(r, awal, akhir);
    if (r > terakhir ? barisKepala(l, r, terisi) : barisKepala(l, r, terisi) && l.terisi(baris[0]!, awal, akhir).length === 1 && baris.length > 1) return true;
  }
  return false;
}

/** Columns by which a table says what its rows are. */
const PERAN_NAMA: ReadonlySet<string> = new Set(["nomor", "kode", "sasaran", "indikator", "uraian", "status", "predikat", "rentang", "keterangan"]);

/** A group without two known headers, or without names for its rows, is no table of its own: it belongs to its left neighbour. */
function gabungLemah(l: LembarBaca, baris: readonly number[], kelompok: readonly number[][]): number[][] {
  const hasil: number[][] = [];
  for (const k of kelompok) {
    if (k.length === 0) continue;
    const dikenal = k.filter((c) => baris.some((b) => l.kepala(b, c) !== null)).length;
    const bernama = k.some((c) => baris.some((b) => PERAN_NAMA.has(l.kepala(b, c)?.peran ?? "")) || baris.every((b) => l.kosong(b, c)));
    const kiri = hasil.at(-1);
    if (!kiri || (dikenal >= 2 && (bernama || berjudul(l, baris[0]!, k[0]!)))) hasil.push([...k]);
    else if (dikenal > 0 && !tabelLain(l, baris, k)) kiri.push(...k);
  }
  return hasil;
}
