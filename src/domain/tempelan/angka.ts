/** Text to numbers: the number, and the number format by which the cell goes on showing what its text showed. */
import { bacaAngka, tidakDiukur, type OpsiAngka } from "../tabel/bacaAngka";
import type { Dibiarkan, PerubahanSel, RencanaTempel, SebabDibiarkan, Bidang } from "./types";
import { tiapSel } from "./bidang";

export type BentukAngka = NonNullable<OpsiAngka["bentuk"]>;

/** Excel keeps so many digits of a number. */
const DIGIT_TERBANYAK = 15;

/** @param bentuk settles `3.450`; without it such cells are left and named */
export function rencanaAngka(bidang: Bidang, bentuk?: BentukAngka): RencanaTempel {
  const perubahan: PerubahanSel[] = [];
  const dibiarkan: Dibiarkan[] = [];
  for (const { row, col, nilai, format } of tiapSel(bidang)) {
    if (typeof nilai !== "string") continue;
    const jadi = jadiAngka(nilai, format, bentuk);
    if (jadi === null) continue;
    if (typeof jadi === "string") dibiarkan.push({ row, col, isi: nilai, sebab: jadi });
    else perubahan.push({ row, col, sebelum: nilai, formatSebelum: format, sesudah: jadi.nilai, formatSesudah: jadi.format });
  }
  return { alat: "angka", lembar: bidang.lembar, perubahan, buka: [], dibiarkan };
}

interface AngkaJadi {
  readonly nilai: number;
  readonly format: string;
}

/** @returns the number with its format; why the text stays; null where it is no number at all */
export function jadiAngka(teks: string, format: string, bentuk?: BentukAngka): AngkaJadi | SebabDibiarkan | null {
  if (!/\d/.test(teks) || tidakDiukur(teks)) return null;
  const terbaca = bacaAngka(teks, bentuk ? { bentuk } : {});
  if (!terbaca.ok) return terbaca.galat.kode === "LKJ002" ? "ragu" : sebabLonggar(teks);
  const digit = teks.replace(/\D/g, "");
  if (/\dE[+-]\d/.test(teks)) return "ilmiah";
  if (/^0\d/.test(digit) && !/^\D*0[.,]/.test(teks)) return "nolDepan";
  if (digit.replace(/^0+/, "").length > DIGIT_TERBANYAK) return "terlaluPanjang";
  return { nilai: terbaca.nilai.nilai, format: formatTampak(teks, terbaca.nilai.desimal, format, terbaca.nilai.pemisahDesimal) };
}

/** `3 Dokumen` and `69,31 (100,45%)` hold a number, but more than that; a name that begins with a number does not count. */
function sebabLonggar(teks: string): SebabDibiarkan | null {
  const longgar = bacaAngka(teks, { longgar: true });
  if (!longgar.ok) return null;
  if (longgar.nilai.kedua) return "duaAngka";
  return /^\p{L}{1,14}(\s\p{L}{1,14})?$/u.test(longgar.nilai.satuan) ? "satuan" : null;
}

const KELIPATAN: readonly (readonly [RegExp, number])[] = [
  [/\b(triliun|trilyun|t)$/i, 4],
  [/\b(miliar|milyar|milliar|m)$/i, 3],
  [/\b(juta|jt)$/i, 2],
  [/\b(ribu|rb)$/i, 1],
];

/**
 * Everything around the digits stays to be seen as literal text of the format: `Rp`, `,-`, a footnote mark, `Triliun`. So the
 * cell shows what it showed, and no mark is lost.
 * @param desimal as `bacaAngka` counts them
 * @param lama format of the cell, which stays where General shows the same
 */
function formatTampak(teks: string, desimal: number, lama: string, pemisah: string): string {
  const rapi = teks.replace(/[\u00a0\u2007\u202f\u2009]/g, " ").trim();
  const kurung = /^\((.*)\)$/.exec(rapi);
  const isi = kurung ? kurung[1]! : rapi;
  const [, depan = "", angka = "", belakang = ""] = /^(\D*)(\d[\d.,\s]*\d|\d)(.*)$/su.exec(isi) ?? [];
  const pengali = KELIPATAN.find(([pola]) => pola.test(belakang.trim()))?.[1] ?? 0;
  const tampil = Math.max(0, desimal + 3 * pengali);
  const bulat = pemisah === "" || tampil === 0 ? angka : angka.slice(0, angka.lastIndexOf(pemisah));
  const berkelompok = /[.,]/.test(bulat);
  const pola = `${berkelompok ? "#,##0" : "0"}${tampil === 0 ? "" : `.${"0".repeat(tampil)}`}${",".repeat(pengali)}`;
  const plus = depan.includes("+");
  const kata = depan.replace(/[-+−–]/g, "").trimStart();
  const muka = harfiah(kata.replace(/\s+$/, " "));
  const ekor = harfiah(belakang);
  if (kurung) return `${muka}${pola}${ekor};(${muka}${pola}${ekor})`;
  if (plus) return `"+"${muka}${pola}${ekor};-${muka}${pola}${ekor}`;
  return muka === "" && ekor === "" && pola === "0" && (lama === "General" || lama === "@") ? "General" : `${muka}${pola}${ekor}`;
}

/** As literal text of a format; a percent sign must work and stays outside of the quotes. */
function harfiah(teks: string): string {
  return teks.replace(/[^%]+/g, (bagian) => (bagian.includes('"') ? [...bagian].map((huruf) => `\\${huruf}`).join("") : `"${bagian}"`));
}
