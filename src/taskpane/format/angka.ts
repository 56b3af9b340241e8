/** Numbers as the user's Excel would show them, without Intl: web views differ in what locales they carry. */
import { bulatkan } from "../../domain/hitung/desimal";
import { type Pemisah, PEMISAH_ID } from "../layanan";

const DIGIT_UMUM = 11;

/** Digits of a non-negative number with a fixed number of decimals. */
function digitTetap(nilai: number, desimal: number, kelompok: boolean, pemisah: Pemisah): string {
  const [bulat = "0", pecahan = ""] = bulatkan(nilai, desimal).toFixed(desimal).split(".");
  const depan = kelompok ? bulat.replace(/\B(?=(\d{3})+$)/g, pemisah.ribuan) : bulat;
  return pecahan === "" ? depan : `${depan}${pemisah.desimal}${pecahan}`;
}

/** As the format General: no grouping, no more digits than a cell would show. */
export function angkaUmum(nilai: number, pemisah: Pemisah = PEMISAH_ID): string {
  return String(Number(nilai.toPrecision(DIGIT_UMUM))).replace(".", pemisah.desimal);
}

/** A count: whole, grouped by thousands. */
export function angkaBulat(nilai: number, pemisah: Pemisah = PEMISAH_ID): string {
  return (nilai < 0 ? "-" : "") + digitTetap(Math.abs(nilai), 0, true, pemisah);
}

interface Bagian {
  readonly depan: string;
  readonly pola: string;
  readonly belakang: string;
  /** A percent sign outside of quotes, which makes a percentage of the number. */
  readonly persen: boolean;
}

/** Splits one section of a format code into literal text, digit pattern, literal text. */
function uraikan(kode: string): Bagian {
  let depan = "";
  let pola = "";
  let belakang = "";
  let persen = false;
  const tambah = (teks: string): void => {
    if (pola === "") depan += teks;
    else belakang += teks;
  };
  for (let i = 0; i < kode.length; i++) {
    const ch = kode[i]!;
    if (ch === '"') {
      const akhir = kode.indexOf('"', i + 1);
      tambah(kode.slice(i + 1, akhir < 0 ? undefined : akhir));
      i = akhir < 0 ? kode.length : akhir;
    } else if (ch === "\\") tambah(kode[++i] ?? "");
    else if (ch === "_") {
      tambah(" ");
      i++;
    } else if (ch === "*") i++;
    else if (ch === "[") i = Math.max(i, kode.indexOf("]", i));
    else if (/[0#?.,]/.test(ch)) pola += ch;
    else {
      persen ||= ch === "%";
      tambah(ch);
    }
  }
  return { depan, pola, belakang, persen };
}

/**
 * A number by an Excel format code (en-US), with the user's separators.
 * Covers General, digits, grouping, percent, literals and sections by sign; a date code falls back to General.
 */
export function angkaBerformat(nilai: number, kode: string | undefined, pemisah: Pemisah = PEMISAH_ID): string {
  if (kode === undefined || kode === "" || /^general$/i.test(kode)) return angkaUmum(nilai, pemisah);
  const bagian = kode.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const tanda = nilai < 0 ? 1 : nilai === 0 ? 2 : 0;
  const terpilih = bagian[tanda] ?? bagian[0]!;
  const minus = nilai < 0 && bagian[1] === undefined ? "-" : "";
  const { depan, pola, belakang, persen } = uraikan(terpilih);
  const umum = /^((?:"[^"]*")*)General((?:"[^"]*")*)$/i.exec(terpilih);
  if (umum) return `${minus}${umum[1]!.replace(/"/g, "")}${angkaUmum(Math.abs(nilai), pemisah)}${umum[2]!.replace(/"/g, "")}`;
  if (pola === "") return /[ymdhs@]/i.test(terpilih.replace(/"[^"]*"/g, "")) ? angkaUmum(nilai, pemisah) : `${minus}${depan}`;
  const [, pecahan = ""] = pola.split(".");
  const wajib = pecahan.replace(/[^0?]/g, "").length;
  const tampil = pecahan.replace(/,/g, "").length;
  let digit = digitTetap(Math.abs(bulatkan(persen ? nilai * 100 : nilai, 12)), tampil, /[0#?],[0#?]/.test(pola), pemisah);
  for (let lebih = tampil - wajib; lebih > 0 && digit.endsWith("0"); lebih--) digit = digit.slice(0, -1);
  if (tampil > 0 && wajib === 0 && digit.endsWith(pemisah.desimal)) digit = digit.slice(0, -pemisah.desimal.length);
  return `${minus}${depan}${digit}${belakang}`;
}
