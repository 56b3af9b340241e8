/** One cell of a table: what it holds and, where it is a number, which number it shows and how precisely. */
import { bagi } from "../hitung/desimal";
import { bacaAngka, tidakDiukur, type AngkaTerbaca } from "./bacaAngka";
import { bacaFormat } from "./formatAngka";
import { adalahGalat, type CellValue } from "./snapshot";
import type { BacaanSel, SelTabel } from "./types";

export function bacaSel(row: number, col: number, mentah: CellValue, rumus: string, format: string): SelTabel {
  const teks = typeof mentah === "string" ? mentah.trim() : "";
  const kosong = typeof mentah === "string" && teks === "";
  const galat = adalahGalat(mentah);
  const tanpaUkuran = !galat && typeof mentah === "string" && tidakDiukur(teks);
  const dasar = { row, col, mentah, rumus, format, kosong, galat, tidakDiukur: tanpaUkuran };
  if (kosong || galat || tanpaUkuran) return dasar;
  const angka = typeof mentah === "number" ? bacaBilangan(mentah, format) : bacaTeks(teks);
  return angka ? { ...dasar, angka } : dasar;
}

/** Half a unit of the given decimal, as the double that is typed so. */
const setengah = (desimal: number): number => Number(`5e${-desimal - 1}`);

function bacaBilangan(nilai: number, kode: string): BacaanSel | undefined {
  const format = bacaFormat(kode);
  if (format.tanggal) return undefined;
  const desimal = format.desimal + (format.persen ? 2 : 0);
  const toleransi = format.umum ? 0 : setengah(desimal) * format.pembagi;
  return { nilai, persen: format.persen, toleransi, teks: false, catatan: "" };
}

function bacaTeks(teks: string): BacaanSel | undefined {
  const hasil = bacaAngka(teks, { longgar: true });
  if (!hasil.ok) return undefined;
  const asal = hasil.nilai;
  // `9 dari 24`, `80 s.d. 90`: two numbers are not one
  if (/\d/.test(asal.satuan)) return undefined;
  return dariTeks(asal);
}

/** A number read from text, with half a unit of its last printed decimal as tolerance. */
export function dariTeks(asal: AngkaTerbaca): BacaanSel {
  const kata = !asal.persen && /^(persen|prosen|percent)$/i.test(asal.satuan);
  const persen = asal.persen || kata;
  return {
    nilai: kata ? bagi(asal.tertulis, 100) : asal.nilai,
    persen,
    toleransi: setengah(asal.desimal + (persen ? 2 : 0)),
    teks: true,
    catatan: asal.catatan,
    asal,
  };
}
