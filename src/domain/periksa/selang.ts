/**
 * Intervals: a shown number stands for every number that is shown so. A finding is only made where intervals cannot meet,
 * so rounding alone never raises one.
 */
import { jumlahDesimal } from "../hitung/desimal";
import type { BacaanSel } from "../tabel/types";

export interface Selang {
  readonly lo: number;
  readonly hi: number;
}

/** Guards against the last bit of double arithmetic, nothing more. */
const EPS = 1e-12;

export const tepat = (x: number): Selang => ({ lo: x, hi: x });
export const sekitar = (x: number, toleransi: number): Selang => ({ lo: x - toleransi, hi: x + toleransi });
export const kali = (s: Selang, faktor: number): Selang => ({ lo: s.lo * faktor, hi: s.hi * faktor });

export function bertemu(a: Selang, b: Selang): boolean {
  const sela = EPS * Math.max(1, Math.abs(a.lo), Math.abs(a.hi), Math.abs(b.lo), Math.abs(b.hi));
  return a.lo <= b.hi + sela && b.lo <= a.hi + sela;
}

/** r ÷ t for t above zero; null where t may be zero or negative. */
export function bagiSelang(r: Selang, t: Selang): Selang | null {
  if (t.lo <= 0) return null;
  const sudut = [r.lo / t.lo, r.lo / t.hi, r.hi / t.lo, r.hi / t.hi];
  return { lo: Math.min(...sudut), hi: Math.max(...sudut) };
}

export function jumlahSelang(selang: readonly Selang[]): Selang {
  return { lo: selang.reduce((a, s) => a + s.lo, 0), hi: selang.reduce((a, s) => a + s.hi, 0) };
}

export const selisihSelang = (a: Selang, b: Selang): Selang => ({ lo: a.lo - b.hi, hi: a.hi - b.lo });

/** Product of intervals above zero. */
export const kaliSelang = (a: Selang, b: Selang): Selang => ({ lo: a.lo * b.lo, hi: a.hi * b.hi });

export function rerataSelang(selang: readonly Selang[]): Selang {
  const n = selang.length;
  return { lo: selang.reduce((a, s) => a + s.lo, 0) / n, hi: selang.reduce((a, s) => a + s.hi, 0) / n };
}

export const batasi = (s: Selang, batas: number): Selang => ({ lo: Math.min(s.lo, batas), hi: Math.min(s.hi, batas) });

export const jarak = (s: Selang, x: Selang): number => Math.abs((s.lo + s.hi) / 2 - (x.lo + x.hi) / 2);

/** Whole as shown: 83, `100%`, but neither 83,5 nor a 88 that hides 88,4. */
export function tampakBulat(a: BacaanSel): boolean {
  // `2,4 Triliun` is whole and yet rounded
  if (a.asal) return a.asal.desimal === 0;
  const tampil = a.persen ? a.nilai * 100 : a.nilai;
  return Math.abs(tampil - Math.round(tampil)) < 1e-9;
}

/** Tolerance as the contract has it: text as printed, a number by its format, General exact. */
export function selangSel(a: BacaanSel, cacah: boolean): Selang {
  return cacah && tampakBulat(a) ? tepat(a.nilai) : sekitar(a.nilai, a.toleransi);
}

/** As `selangSel`, but a typed 88,83 in General counts as rounded to its two decimals: so one types what one reads. */
export function selangLonggar(a: BacaanSel, cacah: boolean): Selang {
  const ketat = selangSel(a, cacah);
  if (ketat.hi > ketat.lo || tampakBulat(a)) return ketat;
  const d = jumlahDesimal(a.nilai);
  return d > 0 ? sekitar(a.nilai, 0.5 * 10 ** -d) : ketat;
}
