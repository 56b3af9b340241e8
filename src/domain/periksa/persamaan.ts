/** What cells of a table owe each other: a share, a remainder, a sum. Each is held or broken on intervals. */
import { tiap, type Bertahap } from "../bertahap";
import type { BacaanSel, BarisTabel, SelTabel } from "../tabel/types";
import { bertemu, kali, selangLonggar, selangSel, type Selang } from "./selang";

export interface SelAngka extends SelTabel {
  readonly angka: BacaanSel;
}

export type Baca = (angka: BacaanSel) => Selang;
export type JenisPersamaan = "bagian" | "sisa" | "jumlah" | "bobot";

export interface Persamaan {
  readonly jenis: JenisPersamaan;
  readonly baris: BarisTabel;
  readonly hasil: SelAngka;
  readonly bahan: readonly SelAngka[];
  readonly hitung: (baca: Baca) => Selang | null;
  /** Factors that bring the printed result to the unit of `hitung`, the likeliest first. */
  readonly faktor: readonly number[];
}

export const selAngka = (sel: SelTabel | undefined): SelAngka | undefined => (sel?.angka ? (sel as SelAngka) : undefined);

/** Without % a percentage may be printed as 97,81 or stored as 0,9781. */
export const faktorPersen = (a: BacaanSel): readonly number[] => (a.persen ? [1] : [1 / 100, 1]);

/** True unless rounding, truncation and the unit all fail to explain the printed result. */
export function dipenuhi(p: Persamaan): boolean {
  return pas(p, selangSel, false) || pas(p, selangLonggar, true);
}

/** Same, with pauses where a sum is long. */
export function* dipenuhiBertahap(p: Persamaan): Bertahap<boolean> {
  if (p.jenis !== "jumlah" || p.bahan.length <= BAHAN_PANJANG) return dipenuhi(p);
  if (pas(p, selangSel, false, yield* jumlahBahan(p, selangSel))) return true;
  return pas(p, selangLonggar, true, yield* jumlahBahan(p, selangLonggar));
}

function* jumlahBahan(p: Persamaan, baca: typeof selangSel): Bertahap<Selang> {
  let [lo, hi] = [0, 0];
  const tambah = ({ angka }: SelAngka): void => {
    const satu = baca(angka, true);
    lo += satu.lo;
    hi += satu.hi;
  };
  yield* tiap(p.bahan, tambah);
  return { lo, hi };
}

/** Would it hold if a cell had another value? */
export function dipenuhiDengan(p: Persamaan, sel: SelAngka, nilai: number): boolean {
  const ganti = (baca: typeof selangSel) => (a: BacaanSel, cacah: boolean): Selang =>
    a === sel.angka ? { lo: nilai - a.toleransi, hi: nilai + a.toleransi } : baca(a, cacah);
  if (p.jenis === "jumlah" && p.bahan.length > BAHAN_PANJANG) return pas(p, ganti(selangLonggar), true, jumlahDengan(p, sel, nilai));
  return pas(p, ganti(selangLonggar), true);
}

/** So long a sum is not added up anew for every cell that is tried in it. */
const BAHAN_PANJANG = 200;
const jumlahSemula = new WeakMap<Persamaan, Selang>();

function jumlahDengan(p: Persamaan, sel: SelAngka, nilai: number): Selang {
  const baca: Baca = (a) => selangLonggar(a, true);
  const semula = jumlahSemula.get(p) ?? p.hitung(baca)!;
  jumlahSemula.set(p, semula);
  if (!p.bahan.includes(sel)) return semula;
  const [{ toleransi }, lama] = [sel.angka, baca(sel.angka)];
  return { lo: semula.lo - lama.lo + (nilai - toleransi), hi: semula.hi - lama.hi + (nilai + toleransi) };
}

function pas(p: Persamaan, baca: typeof selangSel, longgar: boolean, hitung = p.hitung((a) => baca(a, true))): boolean {
  if (!hitung) return true;
  const { angka } = p.hasil;
  const c = baca(angka, false);
  // a column of decimals may be cut off instead of rounded; whole rupiah are not
  const potong = longgar && (angka.persen || angka.toleransi < 0.5) ? angka.toleransi : 0;
  return p.faktor.some((f) => bertemu(hitung, kali({ lo: c.lo, hi: c.hi + potong }, f)));
}

/** What the result should be, in the unit in which it is stored; the reading nearest to what is printed. */
export function harapan(p: Persamaan): number | undefined {
  if (diharapkan.has(p)) return diharapkan.get(p);
  const hasil = hitungHarapan(p);
  diharapkan.set(p, hasil);
  return hasil;
}

/** Same, with pauses where a sum is long. */
export function* harapanBertahap(p: Persamaan): Bertahap<number | undefined> {
  if (p.jenis === "jumlah" && p.bahan.length > BAHAN_PANJANG && !diharapkan.has(p)) {
    const jumlah = yield* jumlahBahan(p, ({ nilai }) => ({ lo: nilai, hi: nilai }));
    diharapkan.set(p, terdekat(p, jumlah.lo));
  }
  return harapan(p);
}

const diharapkan = new WeakMap<Persamaan, number | undefined>();

function hitungHarapan(p: Persamaan): number | undefined {
  const hitung = p.hitung((a) => ({ lo: a.nilai, hi: a.nilai }));
  return hitung ? terdekat(p, hitung.lo) : undefined;
}

function terdekat(p: Persamaan, hitung: number): number {
  const nilai = p.faktor.map((f) => hitung / f);
  return nilai.reduce((a, b) => (Math.abs(b - p.hasil.angka.nilai) < Math.abs(a - p.hasil.angka.nilai) ? b : a));
}
