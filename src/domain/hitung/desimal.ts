/**
 * Decimal-exact arithmetic on doubles: a double stands for the shortest decimal that denotes it (what the user typed), and a
 * result is the double nearest to the exact decimal result. Almost every case is settled with integers below 2^53, where one
 * IEEE division is correctly rounded; what does not fit goes through big.js.
 */
import Big from "big.js";

const MAX_POWER = 15;
const POWERS: readonly number[] = Array.from({ length: 23 }, (_, n) => 10 ** n);
const DIGITS_OF_QUOTIENT = 60;

const Exact = Big();
Exact.DP = DIGITS_OF_QUOTIENT;
Exact.RM = 1; // half-up

/** Number of decimals of the shortest decimal that denotes x, or -1 where integer scaling would lose digits. */
export function jumlahDesimal(x: number): number {
  for (let n = 0; n <= MAX_POWER; n++) {
    const power = POWERS[n]!;
    const scaled = Math.round(x * power);
    if (Math.abs(scaled) > Number.MAX_SAFE_INTEGER) return -1;
    if (scaled / power === x) return n;
  }
  return -1;
}

const aman = Number.isSafeInteger;

/** a ÷ b. The caller excludes b = 0. */
export function bagi(a: number, b: number): number {
  const da = jumlahDesimal(a);
  const db = jumlahDesimal(b);
  if (da >= 0 && db >= 0) {
    const d = Math.max(da, db);
    const na = Math.round(a * POWERS[da]!) * POWERS[d - da]!;
    const nb = Math.round(b * POWERS[db]!) * POWERS[d - db]!;
    if (aman(na) && aman(nb)) return na / nb;
  }
  return new Exact(a).div(new Exact(b)).toNumber();
}

/** Σ xᵢ. */
export function jumlah(values: readonly number[]): number {
  return jumlahkan(values.map((x) => [x, 1] as const), 1);
}

/** Σ xᵢ ÷ n, for n > 0 values. */
export function rerata(values: readonly number[]): number {
  return jumlahkan(values.map((x) => [x, 1] as const), values.length);
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
  return total.div(pembagi).toNumber();
}

/** Decimal half-up (half away from zero) rounding, as Excel's ROUND does on what the cell shows. */
export function bulatkan(x: number, decimals: number): number {
  if (!Number.isFinite(x)) return x;
  const d = jumlahDesimal(x);
  if (d >= 0 && d <= decimals) return x;
  return new Exact(x).round(decimals, 1).toNumber();
}
