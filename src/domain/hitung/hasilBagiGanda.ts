/**
 * Quotients of numbers with sixteen or seventeen digits (results of other formulas), an order of magnitude faster than
 * a decimal library: the digits become pairs of doubles (about 106 bits), the quotient is computed with a bound on its
 * error, and is given only where every number within the bound rounds to the same double. Method: Dekker's exact
 * product, Knuth's sum.
 */

/** A number as the unevaluated sum of two doubles, the second below half a unit of the first. */
interface Ganda {
  readonly besar: number;
  readonly kecil: number;
}

interface Digit {
  /** All digits as a whole number, without sign. */
  readonly bulat: Ganda;
  /** The number is bulat ÷ 10^desimal. */
  readonly desimal: number;
}

/** Far above the rounding errors of the steps below (2^-103), far below half a unit of a double (2^-53). */
const BATAS_RALAT = 2 ** -96;
const PEMBELAH = 2 ** 27 + 1;
const TERKECIL = 1e-30;
/** Up to here a number has no more than seventeen digits before its point. */
const TERBESAR = 1e17;
/** 10^22 is the largest power of ten that a double holds exactly. */
const PANGKAT_TERBESAR = 22;
const DIGIT_BAWAH = 8;
/** Up to here a decimal and its double denote each other. */
const LIMA_BELAS_DIGIT = 1e15;
const PANGKAT: readonly number[] = Array.from({ length: PANGKAT_TERBESAR + 1 }, (_, n) => 10 ** n);

/** (k·b + a) ÷ b as the nearest double, or NaN where this method cannot tell. k is a small integer, b not zero. */
export function linearPerGanda(k: number, a: number, b: number): number {
  const da = digitDari(a);
  const db = digitDari(b);
  if (!da || !db) return NaN;
  const geser = da.desimal - db.desimal;
  if (Math.abs(geser) > PANGKAT_TERBESAR) return NaN;
  const na = kali(da.bulat, geser < 0 ? PANGKAT[-geser]! : 1);
  const nb = kali(db.bulat, geser > 0 ? PANGKAT[geser]! : 1);
  const tanda = Math.sign(a) * Math.sign(b);
  const atas = tambah(kali(nb, k), { besar: tanda * na.besar, kecil: tanda * na.kecil });

  const awal = atas.besar / nb.besar;
  const sisa = tambah(atas, kali(nb, -awal));
  const koreksi = (sisa.besar + sisa.kecil) / nb.besar;
  const ralat = BATAS_RALAT * (Math.abs(k) + na.besar / nb.besar);
  const hasil = awal + (koreksi - ralat);
  return hasil === awal + (koreksi + ralat) ? hasil : NaN;
}

function digitDari(x: number): Digit | null {
  const mutlak = Math.abs(x);
  if (!(mutlak >= TERKECIL && mutlak <= TERBESAR)) return null;
  const seratus = Math.round(mutlak * 100);
  if (seratus / 100 === mutlak && seratus < LIMA_BELAS_DIGIT) {
    return { bulat: { besar: seratus, kecil: 0 }, desimal: 2 };
  }
  const teks = String(mutlak);
  const e = teks.indexOf("e");
  const mantisa = e < 0 ? teks : teks.slice(0, e);
  const titik = mantisa.indexOf(".");
  const digit = titik < 0 ? mantisa : mantisa.slice(0, titik) + mantisa.slice(titik + 1);
  const desimal = (titik < 0 ? 0 : mantisa.length - titik - 1) - (e < 0 ? 0 : Number(teks.slice(e + 1)));
  // both halves and the first times 10^8 are exact: at most nine digits by the 19 bits of 5^8
  const atas = Number(digit.slice(0, -DIGIT_BAWAH)) * 10 ** DIGIT_BAWAH;
  return { bulat: jumlahTepat(atas, Number(digit.slice(-DIGIT_BAWAH))), desimal };
}

/** a + b without loss (Knuth). */
function jumlahTepat(a: number, b: number): Ganda {
  const besar = a + b;
  const dariB = besar - a;
  return { besar, kecil: a - (besar - dariB) + (b - dariB) };
}

function tambah(x: Ganda, y: Ganda): Ganda {
  const s = jumlahTepat(x.besar, y.besar);
  const t = jumlahTepat(x.kecil, y.kecil);
  const u = jumlahTepat(s.besar, s.kecil + t.besar);
  return jumlahTepat(u.besar, u.kecil + t.kecil);
}

/** x·f, the leading product without loss (Dekker). */
function kali(x: Ganda, f: number): Ganda {
  const p = x.besar * f;
  const cx = PEMBELAH * x.besar;
  const xAtas = cx - (cx - x.besar);
  const xBawah = x.besar - xAtas;
  const cf = PEMBELAH * f;
  const fAtas = cf - (cf - f);
  const fBawah = f - fAtas;
  const sisa = xAtas * fAtas - p + xAtas * fBawah + xBawah * fAtas + xBawah * fBawah;
  return jumlahTepat(p, sisa + x.kecil * f);
}
