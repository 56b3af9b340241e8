/**
 * Formulas that bring a planner's cell into the summary: blank stays blank, text that is a number becomes one, everything
 * else is shown as it stands. Functions that Excel 2016 and LibreOffice 7.4 know.
 */
import type { AngkaTerbaca } from "../tabel/bacaAngka";
import type { BacaanSel, SelTabel } from "../tabel/types";
import type { Tercetak } from "./barisCapaian";
import { kutip, rumus, teks, trimExcel } from "./sel";
import type { GayaSel, SelRencana } from "./types";

/** A label, such as the name of an indikator. */
export function selLabel(rujukan: string, sel: SelTabel, gaya: GayaSel): SelRencana {
  if (sel.kosong || sel.galat || typeof sel.mentah !== "string") return teks(sel.galat ? "" : String(sel.mentah), gaya);
  return rumus(`=TRIM(${rujukan})`, trimExcel(sel.mentah), gaya);
}

/**
 * A target or realisasi.
 * @param rujukan reference to the planner's cell
 * @param kataGalat shown where the cell holds an error now
 */
export function selAngka(rujukan: string, sel: SelTabel, gaya: GayaSel, kataGalat: string): SelRencana {
  if (sel.galat) return rumus(`=IF(ISERROR(${rujukan}),${kutip(kataGalat)},${rujukan})`, kataGalat, gaya);
  const asal = sel.angka?.asal;
  if (!sel.angka || !asal || typeof sel.mentah !== "string") {
    const nilai = sel.kosong ? "" : sel.angka ? sel.angka.nilai : String(sel.mentah);
    const format = sel.format === "@" ? undefined : sel.format;
    return rumus(`=IF(${rujukan}="","",${rujukan})`, nilai, gaya, format);
  }
  const isi = `=IF(${rujukan}="","",${sebagaiAngka(rujukan, sel)})`;
  return rumus(isi, sel.angka.nilai, gaya, formatTeks(sel.angka, asal));
}

/** Expression that gives the number of a planner's cell, also where it is text; what cannot be read stays as it stands. */
export function sebagaiAngka(rujukan: string, sel: SelTabel): string {
  const asal = sel.angka?.asal;
  if (!sel.angka || !asal || typeof sel.mentah !== "string") return rujukan;
  const terbaca = rumusTeks(rujukan, sel.mentah, asal, sel.angka.persen);
  return `IF(ISNUMBER(${rujukan}),${rujukan},IFERROR(${terbaca},${rujukan}))`;
}

/** Expression that gives the second number of `69,31 (100,45%)`. */
function angkaDalamKurung(rujukan: string): string {
  const buka = `FIND("(",${rujukan})`;
  return `NUMBERVALUE(MID(${rujukan},${buka}+1,FIND(")",${rujukan})-${buka}-1),",",".")`;
}

/**
 * NUMBERVALUE over the text without what is no part of the number. It reads a percent sign itself, so a text that the planner
 * corrects later keeps its own unit.
 */
function rumusTeks(rujukan: string, mentah: string, asal: AngkaTerbaca, persen: boolean): string {
  let isi = rujukan;
  let sisa = mentah;
  if (asal.kedua) {
    isi = `LEFT(${isi},FIND("(",${isi}&"(")-1)`;
    sisa = sisa.slice(0, sisa.indexOf("("));
  }
  for (const [potong, ganti] of penggantian(sisa, asal.tertulis < 0)) {
    isi = `SUBSTITUTE(${isi},${potong === NBSP ? "CHAR(160)" : kutip(potong)},${kutip(ganti)})`;
    sisa = sisa.split(potong).join(ganti);
  }
  const [desimal, ribuan] = tandaDesimal(sisa, asal) === "." ? [".", ","] : [",", "."];
  const nilai = `NUMBERVALUE(${isi},"${desimal}","${ribuan}")`;
  const pangkat = pangkatSatuan(sisa, asal);
  if (pangkat > 0) return `${nilai}*${10 ** pangkat}`;
  return persen && !asal.persen ? `${nilai}/100` : nilai;
}

const NBSP = "\u00a0";
const TETAP: Readonly<Record<string, string>> = { "\u2212": "-", "–": "-" };

/** What to take out or to exchange: words, footnote marks, the `,-` behind rupiah; parentheses around a negative become a minus. */
function penggantian(isi: string, negatif: boolean): (readonly [string, string])[] {
  const hasil = new Map<string, string>();
  const ekor = /,[-–]/.exec(isi)?.[0];
  if (ekor) hasil.set(ekor, "");
  for (const [potong] of isi.replace(/,[-–]/, " ").matchAll(/\p{L}[\p{L}\s/]*\p{L}\.?|\p{L}\.?|\u00a0|[^\p{L}\d.,+\-\s%]/gu)) {
    hasil.set(potong, potong === "(" && negatif ? "-" : (TETAP[potong] ?? ""));
  }
  return [...hasil];
}

/** Where the text itself does not tell, the comma is the decimal sign. */
function tandaDesimal(sisa: string, asal: AngkaTerbaca): "," | "." {
  if (asal.pemisahDesimal !== "") return asal.pemisahDesimal;
  return sisa.includes(",") && !sisa.includes(".") ? "." : ",";
}

/** Power of ten of `juta`, `triliun`: the reader counts decimals less that power. */
function pangkatSatuan(sisa: string, asal: AngkaTerbaca): number {
  const pecahan = asal.pemisahDesimal === "" ? "" : (sisa.replace(/[^\d.,]/g, "").split(asal.pemisahDesimal)[1] ?? "");
  return pecahan.length - asal.desimal;
}

function formatTeks({ persen, huruf }: BacaanSel, asal: AngkaTerbaca): string {
  const desimal = Math.max(0, asal.desimal);
  const pecahan = desimal > 0 ? `.${"0".repeat(desimal)}` : "";
  const bulat = Math.abs(asal.tertulis) >= 1000 ? "#,##0" : "0";
  const rupiah = asal.rupiah ? '"Rp"' : "";
  const ekor = [asal.catatan, asal.satuan ? ` ${asal.satuan}` : "", huruf ? ` (${huruf})` : ""].join("").replace(/"/g, "");
  return `${rupiah}${bulat}${pecahan}${persen ? "%" : ""}${ekor ? `"${ekor}"` : ""}`;
}

/** The printed capaian as a fraction. @param rujukan its cell */
export function pecahanTercetak(rujukan: string, { sel, kali, dalamKurung }: Tercetak): string {
  const isi = dalamKurung ? angkaDalamKurung(rujukan) : sebagaiAngka(rujukan, sel);
  return kali === 1 ? isi : `${isi}*${kali}`;
}
