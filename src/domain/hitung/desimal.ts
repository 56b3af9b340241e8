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
  if (panjang(x)) return -1;
  for (let n = 1; n <= MAX_POWER; n++) {
    const power = POWERS[n]!;
    const scaled = Math.round(x * power);
    if (Math.abs(scaled) >= FIFTEEN_DIGITS) return -1;
    if (scaled / power === x) return n;
  }
  return -1;
}

/** True where fifteen digits do not denote x: results of other formulas are told at once. */
function panjang(x: number): boolean {
  const mutlak = Math.abs(x);
  if (!(mutlak >= 1e-3 && mutlak < 1e9)) return false; // told by trying
  let n = MAX_POWER;
  for (let batas = 1; mutlak >= batas; batas *= 10) n--;
  const power = POWERS[n]!;
  return Math.round(mutlak * power) / power !== mutlak;
}

/** x·100 as an integer where x has at most two decimals, else NaN. Most figures in reports are of this kind. */
function perseratus(x: number): number {
  const scaled = Math.round(x * 100);
  return scaled / 100 === x && Math.abs(scaled) < FIFTEEN_DIGITS ? scaled : NaN;
}

/**
 * a ÷ b where both have at most two decimals, else NaN: the thin path of long columns, with the bits of `bagi`. The
 * caller excludes b = 0.
 */
export function bagiPerseratus(a: number, b: number): number {
  const na = Math.round(a * 100);
  const nb = Math.round(b * 100);
  const tepat = na / 100 === a && nb / 100 === b && Math.abs(na) < FIFTEEN_DIGITS && Math.abs(nb) < FIFTEEN_DIGITS;
  return tepat ? (na + 0) / nb : NaN; // + 0: minus zero is zero
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

export type Pasangan = readonly [number, number];

/** Σ aᵢ·bᵢ ÷ pembagi: the form of every weighted score. */
export function jumlahkan(pairs: readonly Pasangan[], pembagi: number): number {
  const dp = jumlahDesimal(pembagi);
  const atas = dp < 0 ? null : jumlahBulat(pairs);
  if (atas) {
    // total/10^decimals ÷ (p/10^dp) = total·10^dp ÷ (p·10^decimals)
    const top = atas.total * POWERS[dp]!;
    const bottom = Math.round(pembagi * POWERS[dp]!) * POWERS[atas.decimals]!;
    if (aman(top) && aman(bottom)) return top / bottom;
  }
  return bagiBig(jumlahBig(pairs), new Exact(pembagi)).toNumber();
}

/** Σ aᵢ·bᵢ ÷ Σ cᵢ·dᵢ, a pooled ratio. The caller excludes a second sum of zero (`jumlahkan(bawah, 1) === 0`). */
export function rasioJumlah(atas: readonly Pasangan[], bawah: readonly Pasangan[]): number {
  const a = jumlahBulat(atas);
  const b = jumlahBulat(bawah);
  if (a && b) {
    const top = a.total * POWERS[b.decimals]!;
    const bottom = b.total * POWERS[a.decimals]!;
    if (aman(top) && aman(bottom)) return top / bottom;
  }
  return bagiBig(jumlahBig(atas), jumlahBig(bawah)).toNumber();
}

/** Σ aᵢ·bᵢ as total ÷ 10^decimals, or null where a whole number cannot hold it. */
function jumlahBulat(pairs: readonly Pasangan[]): { readonly total: number; readonly decimals: number } | null {
  let decimals = 0;
  for (const [a, b] of pairs) {
    const da = jumlahDesimal(a);
    const db = jumlahDesimal(b);
    if (da < 0 || db < 0) return null;
    decimals = Math.max(decimals, da + db);
  }
  if (decimals > MAX_POWER) return null;
  let total = 0;
  for (const [a, b] of pairs) {
    const da = jumlahDesimal(a);
    const db = jumlahDesimal(b);
    const term = Math.round(a * POWERS[da]!) * Math.round(b * POWERS[db]!) * POWERS[decimals - da - db]!;
    total += term;
    if (!aman(term) || !aman(total)) return null;
  }
  return { total, decimals };
}

function jumlahBig(pairs: readonly Pasangan[]): Big {
  let total = new Exact(0);
  for (const [a, b] of pairs) total = total.plus(new Exact(a).times(b));
  return total;
}

/** One term aᵢ·bᵢ/(nᵢ·mᵢ) of `jumlahPecahan`. */
export interface Pecahan {
  readonly a: number;
  readonly b: number;
  /** Divisor of the term, not zero. */
  readonly n: number;
  /** Second divisor, 1 where it is absent. */
  readonly m?: number;
}

/** Σ aᵢ·bᵢ/(nᵢ·mᵢ) ÷ pembagi: a mean of means whose groups differ in size. */
export function jumlahPecahan(suku: readonly Pecahan[], pembagi: number): number {
  const n = suku[0]?.n ?? 1;
  if (suku.every((s) => s.n === n && s.m === undefined)) {
    const bawah = n * pembagi;
    if (aman(n) && aman(bawah))
      return jumlahkan(
        suku.map((s) => [s.a, s.b] as const),
        bawah,
      );
  }
  const { atas, penyebut } = satukan(suku);
  return bagiBig(atas, penyebut.times(pembagi)).toNumber();
}

/** Over so many different divisors a common one stays handy; beyond them each term is rounded to 40 digits. */
const MAKS_PENYEBUT = 50;
/** Less than this share of its terms is no sum, but what their rounding leaves where they cancel. */
const SISA_PEMBULATAN = "1e-35";

/** The sum as one fraction: thirds that cancel leave nothing. */
function satukan(suku: readonly Pecahan[]): { readonly atas: Big; readonly penyebut: Big } {
  const perPenyebut = new Map<string, { readonly atas: Big; readonly penyebut: Big }>();
  for (const s of suku) {
    const penyebut = new Exact(s.n).times(s.m ?? 1);
    const atas = new Exact(s.a).times(s.b);
    const ada = perPenyebut.get(penyebut.toString());
    perPenyebut.set(penyebut.toString(), { atas: ada ? ada.atas.plus(atas) : atas, penyebut });
  }
  const bagian = [...perPenyebut.values()];
  if (bagian.length <= MAKS_PENYEBUT) {
    return bagian.reduce(
      (a, b) => ({ atas: a.atas.times(b.penyebut).plus(b.atas.times(a.penyebut)), penyebut: a.penyebut.times(b.penyebut) }),
      { atas: new Exact(0), penyebut: new Exact(1) },
    );
  }
  const hasil = bagian.map((b) => bagiBig(b.atas, b.penyebut));
  const jumlahMutlak = hasil.reduce((a, b) => a.plus(b.abs()), new Exact(0));
  const atas = hasil.reduce((a, b) => a.plus(b), new Exact(0));
  const habis = atas.abs().lt(jumlahMutlak.times(SISA_PEMBULATAN));
  return { atas: habis ? new Exact(0) : atas, penyebut: new Exact(1) };
}

/** Decimal half-up (half away from zero) rounding, as Excel's ROUND does on what the cell shows. */
export function bulatkan(x: number, decimals: number): number {
  if (!Number.isFinite(x)) return x;
  const d = jumlahDesimal(x);
  if (d >= 0 && d <= decimals) return x;
  return new Exact(x).round(decimals, 1).toNumber();
}
