/** Which columns belong to one table where several stand side by side. */
import { barisKepala, type Lajur } from "./barisKepala";
import type { LembarBaca } from "./lembarBaca";

/** Rows below a header that are looked at. */
const INTIP = 8;

/** Splits the header's columns where a column is blank in header and body alike. */
export function bagiKolom(l: LembarBaca, baris: readonly number[], barisIsi: number, lajur: Lajur): number[][] {
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
  const sendirian = (r: number): boolean => l.kosong(r, col - 1) || l.kosong(r, col + 1);
  const di = (r: number): boolean => r >= l.baris.awal && !l.kosong(r, col) && !l.angkaIsi(r, col) && sendirian(r);
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
  // a title beside the first header row, its header beside the last
  const dari = baris.length > 1 && l.terisi(baris[0]!, awal, akhir).length === 1 ? terakhir : terakhir + 1;
  for (let r = dari; r <= terakhir + INTIP; r++) if (barisKepala(l, r, l.terisi(r, awal, akhir))) return true;
  return false;
}

/** Columns by which a table says what its rows are. */
const PERAN_NAMA: ReadonlySet<string> = new Set([
  "nomor",
  "kode",
  "sasaran",
  "indikator",
  "uraian",
  "status",
  "predikat",
  "rentang",
  "keterangan",
]);

/** A group without two known headers, or without names for its rows, is no table of its own: it belongs to its left neighbour. */
function gabungLemah(l: LembarBaca, baris: readonly number[], kelompok: readonly number[][]): number[][] {
  const hasil: number[][] = [];
  for (const k of kelompok) {
    if (k.length === 0) continue;
    const dikenal = k.filter((c) => baris.some((b) => l.kepala(b, c) !== null)).length;
    const nama = (b: number, c: number): boolean => PERAN_NAMA.has(l.kepala(b, c)?.peran ?? "");
    const bernama = k.some((c) => baris.some((b) => nama(b, c)) || baris.every((b) => l.kosong(b, c)));
    const kiri = hasil.at(-1);
    if (!kiri || (dikenal >= 2 && (bernama || berjudul(l, baris[0]!, k[0]!)))) hasil.push([...k]);
    else if (dikenal > 0 && !tabelLain(l, baris, k)) kiri.push(...k);
  }
  return hasil;
}

/** Columns of a header cell that is merged to the right, or of a name below a blank corner, belong to it. */
export function melebar(l: LembarBaca, row: number, kolom: readonly number[], lajur: Lajur): Lajur {
  let [awal, akhir] = [kolom[0]!, kolom.at(-1)!];
  while (awal > lajur.awal && isiAda(l, awal - 1, row)) awal--;
  while (akhir < lajur.akhir && isiAda(l, akhir + 1, row)) akhir++;
  return { awal, akhir };
}

/** Titles of tables side by side read like headers (`Nilai IKPA 2022`, `Target Renstra`): one over the columns of each table. */
export function judulBerdampingan(l: LembarBaca, row: number, terisi: readonly number[]): boolean {
  const lajur = lajurTerpisah(l, row);
  const sendirian = (x: Lajur): boolean => terisi.filter((c) => c >= x.awal && c <= x.akhir).length === 1;
  return lajur.length >= 2 && terisi.every((c) => lajur.some((x) => x.awal === c && x.akhir > c && sendirian(x)));
}

/** Stretches of columns between columns that are blank around the row. */
export function lajurTerpisah(l: LembarBaca, row: number): Lajur[] {
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
