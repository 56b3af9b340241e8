/**
 * Decimal-exact arithmetic on doubles: a double stands for the shortest decimal that denotes it (what the user typed),
 * and a result is the double nearest to the exact decimal result. Almost every case is settled with integers below
 * 2^53, where one IEEE division is correctly rounded; what does not fit goes through pairs of doubles or big.js.
 */
import Big from "big.js";
import { linearPerGanda } from "./hasilBagiGanda";

const MAX_POWER = 15;
const POWERS: readonly number[] = Array.from({ length: 23 }, (_, n) => 10 ** n);
/** Up to fifteen digits a decimal and its double denote each other, so scaling finds the shortest decimal. */
const FIFTEEN_DIGITS = 1e15;
/**
 * Two numbers of up to 17 digits differ from the midpoint between two doubles by more than 1e-35 of themselves, or not
 * at all: a quotient with this many digits is rounded to the right double.
 */
const DIGITS_OF_QUOTIENT = 40;

const Exact = Big();
Exact.DP = DIGITS_OF_QUOTIENT;
Exact.RM = 1; // half-up

const aman = Number.isSafeInteger;

/** Number of decimals of the shortest decimal that denotes x, or -1 where integer scaling would lose digits. */
export function jumlahDesimal(x: number): number {
  if (aman(x)) return 0;
  for (let n = 1; n <= MAX_POWER; n++) {
    const power = POWERS[n]!;
    const scaled = Math.round(x * power);
    if (Math.abs(scaled) >= FIFTEEN_DIGITS) return -1;
    if (scaled / power === x) return n;
  }
  return -1;
}

/** x·100 as an integer where x has at most two decimals, else NaN. Most figures in reports are of this kind. */
function perseratus(x: number): number {
  const scaled = Math.round(x * 100);
  return scaled / 100 === x && Math.abs(scaled) < FIFTEEN_DIGITS ? scaled : NaN;
}

/** a ÷ b. The caller excludes b = 0. */
export function bagi(a: number, b: number): number {
  return linearPer(0, a, b);
}

/** (k·b + a) ÷ b, exactly; k is a small integer. With k = 2 and a = −r this is the linear falling score (2b − r)/b. */
export function linearPer(k: number, a: number, b: number): number {
  let na = perseratus(a);
  let nb = perseratus(b);
  if (Number.isNaN(na) || Number.isNaN(nb)) {
    const da = jumlahDesimal(a);
    const db = jumlahDesimal(b);
    if (da < 0 || db < 0) return linearPanjang(k, a, b);
    const d = Math.max(da, db);
    na = Math.round(a * POWERS[da]!) * POWERS[d - da]!;
    nb = Math.round(b * POWERS[db]!) * POWERS[d - db]!;
  }
  const top = k * nb + na;
  return aman(na) && aman(nb) && aman(top) ? top / nb : linearPanjang(k, a, b);
}

/**
 * a ÷ b with `DIGITS_OF_QUOTIENT` significant digits, whatever its size: big.js counts decimals, so the point is moved.
 */
function bagiBig(a: Big, b: Big): Big {
  const geser = b.e - a.e + 1;
  const besar = new Exact(a);
  besar.e += geser;
  const hasil = besar.div(b);
  if (!hasil.eq(0)) hasil.e -= geser;
  return hasil;
}

function linearPanjang(k: number, a: number, b: number): number {
  if (!Number.isFinite(a) || !Number.isFinite(b)) return k + a / b;
  const cepat = linearPerGanda(k, a, b);
  if (!Number.isNaN(cepat)) return cepat;
  const penyebut = new Exact(b);
  return bagiBig(penyebut.times(k).plus(a), penyebut).toNumber();
}

/** Σ xᵢ. */
export function jumlah(values: readonly number[]): number {
  return rerataPer(values, 1);
}

/** Σ xᵢ ÷ n, for n > 0 values. */
export function rerata(values: readonly number[]): number {
  return rerataPer(values, values.length);
}

function rerataPer(values: readonly number[], pembagi: number): number {
  let total = 0;
  for (const x of values) {
    if (!aman(x))
      return jumlahkan(
        values.map((v) => [v, 1] as const),
        pembagi,
      );
    total += x;
    if (!aman(total))
      return jumlahkan(
        values.map((v) => [v, 1] as const),
        pembagi,
      );
  }
  return total / pembagi;
}

/** Σ aᵢ·bᵢ ÷ pembagi: the form of every weighted score. */
export function jumlahkan(pairs: readonly (readonly [number, number])[], pembagi: number): number {
  let decimals = 0;
  for (const [a, b] of pairs) {
    const da = jumlahDesimal(a);
    const db = jumlahDesimal(b);
    if (da < 0 || db < 0) return jumlahkanBig(pairs, pembagi);
    decimals = Math.max(decimals, da + db);
  }
  const dp = jumlahDesimal(pembagi);
  if (dp < 0 || decimals > MAX_POWER) return jumlahkanBig(pairs, pembagi);
  let total = 0;
  for (const [a, b] of pairs) {
    const da = jumlahDesimal(a);
    const db = jumlahDesimal(b);
    const term = Math.round(a * POWERS[da]!) * Math.round(b * POWERS[db]!) * POWERS[decimals - da - db]!;
    total += term;
    if (!aman(term) || !aman(total)) return jumlahkanBig(pairs, pembagi);
  }
  // total/10^decimals ÷ (p/10^dp) = total·10^dp ÷ (p·10^decimals)
  const top = total * POWERS[dp]!;
  const bottom = Math.round(pembagi * POWERS[dp]!) * POWERS[decimals]!;
  return aman(top) && aman(bottom) ? top / bottom : jumlahkanBig(pairs, pembagi);
}

function jumlahkanBig(pairs: readonly (readonly [number, number])[], pembagi: number): number {
  let total = new Exact(0);
  for (const [a, b] of pairs) total = total.plus(new Exact(a).times(b));
  return bagiBig(total, new Exact(pembagi)).toNumber();
}

/** One term aᵢ·bᵢ/nᵢ of `jumlahPecahan`. */
export interface Pecahan {
  readonly a: number;
  readonly b: number;
  /** Divisor of the term, not zero. */
  readonly n: number;
}

/** Σ aᵢ·bᵢ/nᵢ ÷ pembagi: a mean of means whose groups differ in size. */
export function jumlahPecahan(suku: readonly Pecahan[], pembagi: number): number {
  const n = suku[0]?.n ?? 1;
  if (suku.every((s) => s.n === n)) {
    const bawah = n * pembagi;
    if (aman(n) && aman(bawah))
      return jumlahkan(
        suku.map((s) => [s.a, s.b] as const),
        bawah,
      );
  }
  let total = new Exact(0);
  for (const s of suku) total = total.plus(bagiBig(new Exact(s.a).times(s.b), new Exact(s.n)));
  return bagiBig(total, new Exact(pembagi)).toNumber();
}

/** Decimal half-up (half away from zero) rounding, as Excel's ROUND does on what the cell shows. */
export function bulatkan(x: number, decimals: number): number {
  if (!Number.isFinite(x)) return x;
  const d = jumlahDesimal(x);
  if (d >= 0 && d <= decimals) return x;
  return new Exact(x).round(decimals, 1).toNumber();
}
