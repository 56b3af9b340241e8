/**
 * Arithmetic as data: shown with the user's numbers and computed exactly. A number stands for the shortest decimal that
 * denotes it; the value of an expression is the double nearest to its exact rational value.
 */
export type Operator = "+" | "−" | "×" | "÷";

/** Functions by the names that Excel gives them. */
export type NamaOperasi = "MIN" | "MAX" | "ROUND" | "ROUNDUP" | "ABS";

export type Ungkapan =
  | { readonly jenis: "angka"; readonly nilai: number; readonly persen?: true }
  /** The result of an earlier step, shown as a number. */
  | { readonly jenis: "hasil"; readonly dari: Ungkapan }
  | { readonly jenis: "operasi"; readonly operator: Operator; readonly isi: readonly Ungkapan[] }
  | { readonly jenis: "fungsi"; readonly nama: NamaOperasi; readonly isi: readonly Ungkapan[] };

export type Suku = Ungkapan | number;

export const angka = (nilai: number): Ungkapan => ({ jenis: "angka", nilai });
/** A fraction that is shown as a percentage. */
export const persen = (nilai: number): Ungkapan => ({ jenis: "angka", nilai, persen: true });
export const hasilDari = (dari: Ungkapan): Ungkapan => (dari.jenis === "angka" ? dari : { jenis: "hasil", dari });

export const tambah = (...isi: readonly Suku[]): Ungkapan => operasi("+", isi);
export const kurang = (...isi: readonly Suku[]): Ungkapan => operasi("−", isi);
export const kali = (...isi: readonly Suku[]): Ungkapan => operasi("×", isi);
export const per = (atas: Suku, bawah: Suku): Ungkapan => operasi("÷", [atas, bawah]);
export const panggil = (nama: NamaOperasi, ...isi: readonly Suku[]): Ungkapan => ({
  jenis: "fungsi",
  nama,
  isi: isi.map(suku),
});

const suku = (s: Suku): Ungkapan => (typeof s === "number" ? angka(s) : s);

function operasi(operator: Operator, isi: readonly Suku[]): Ungkapan {
  return isi.length === 1 ? suku(isi[0]!) : { jenis: "operasi", operator, isi: isi.map(suku) };
}

/** a ÷ b in lowest terms, b above zero. */
interface Rasional {
  readonly a: bigint;
  readonly b: bigint;
}

/** @returns the nearest double. @throws where the expression divides by zero, which no step may do */
export function nilaiUngkapan(u: Ungkapan): number {
  return keAngka(hitung(u));
}

function hitung(u: Ungkapan): Rasional {
  switch (u.jenis) {
    case "angka":
      return dariAngka(u.nilai);
    case "hasil":
      return hitung(u.dari);
    case "operasi":
      return u.isi.map(hitung).reduce(OPERASI[u.operator]);
    case "fungsi":
      return FUNGSI[u.nama](u.isi.map(hitung));
  }
}

const OPERASI: Readonly<Record<Operator, (x: Rasional, y: Rasional) => Rasional>> = {
  "+": (x, y) => sederhana(x.a * y.b + y.a * x.b, x.b * y.b),
  "−": (x, y) => sederhana(x.a * y.b - y.a * x.b, x.b * y.b),
  "×": (x, y) => sederhana(x.a * y.a, x.b * y.b),
  "÷": (x, y) => sederhana(x.a * y.b, x.b * y.a),
};

const lebihKecil = (x: Rasional, y: Rasional): boolean => x.a * y.b < y.a * x.b;
const mutlak = (n: bigint): bigint => (n < 0n ? -n : n);

const FUNGSI: Readonly<Record<NamaOperasi, (isi: readonly Rasional[]) => Rasional>> = {
  MIN: (isi) => isi.reduce((x, y) => (lebihKecil(y, x) ? y : x)),
  MAX: (isi) => isi.reduce((x, y) => (lebihKecil(x, y) ? y : x)),
  ABS: ([x]) => ({ a: mutlak(x!.a), b: x!.b }),
  ROUND: ([x, n]) => bulatkan(x!, n, (a, b) => (2n * a + b) / (2n * b)),
  ROUNDUP: ([x, n]) => bulatkan(x!, n, (a, b) => (a + b - 1n) / b),
};

/** Rounds the absolute value with `cara`, to `desimal` places; the sign stays. */
function bulatkan(x: Rasional, desimal: Rasional | undefined, cara: (a: bigint, b: bigint) => bigint): Rasional {
  const pangkat = 10n ** (desimal?.a ?? 0n);
  const bulat = cara(mutlak(x.a) * pangkat, x.b);
  return sederhana(x.a < 0n ? -bulat : bulat, pangkat);
}

function sederhana(a: bigint, b: bigint): Rasional {
  if (b === 0n) throw new RangeError("an expression divides by zero");
  let m = mutlak(a);
  let n = mutlak(b);
  while (n !== 0n) [m, n] = [n, m % n];
  const tanda = b < 0n ? -1n : 1n;
  return { a: (tanda * a) / m, b: (tanda * b) / m };
}

function dariAngka(x: number): Rasional {
  if (!Number.isFinite(x)) throw new RangeError(`${x} is no number of an expression`);
  const [mantisa, e = "0"] = String(x).split("e");
  const [bulat, pecahan = ""] = mantisa!.split(".");
  const digit = BigInt(bulat! + pecahan);
  const pangkat = Number(e) - pecahan.length;
  return pangkat < 0 ? sederhana(digit, 10n ** BigInt(-pangkat)) : { a: digit * 10n ** BigInt(pangkat), b: 1n };
}

/** Bits of a quotient from which the host rounds to the nearest double in one step. */
const BIT_HASIL = 64;

function keAngka({ a, b }: Rasional): number {
  if (a === 0n) return 0;
  const atas = mutlak(a);
  const geser = BIT_HASIL + panjangBit(b) - panjangBit(atas);
  const x = geser > 0 ? atas << BigInt(geser) : atas;
  const y = geser > 0 ? b : b << BigInt(-geser);
  // what is left over only matters at an exact tie, so one bit says it
  const hasil = Number((x / y) | (x % y === 0n ? 0n : 1n)) * 2 ** -geser;
  return a < 0n ? -hasil : hasil;
}

const panjangBit = (n: bigint): number => n.toString(16).length * 4;
