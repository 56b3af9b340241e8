/** One cell of a table: what it holds and, where it is a number, which number it shows and how precisely. */
import { bagi } from "../hitung/desimal";
import { bacaAngka, tidakDiukur, type AngkaTerbaca } from "./bacaAngka";
import { bacaRentang } from "./bacaRentang";
import { bacaFormat } from "./formatAngka";
import { adalahGalat, type CellValue } from "./snapshot";
import type { BacaanSel, SelTabel } from "./types";

/** @param bentuk settles `3.450`, where the cells around it tell what it is */
export function bacaSel(
  row: number,
  col: number,
  mentah: CellValue,
  rumus: string,
  format: string,
  bentuk?: "desimal" | "ribuan",
): SelTabel {
  const teks = typeof mentah === "string" ? mentah.trim() : "";
  const kosong = typeof mentah === "string" && teks === "";
  const galat = adalahGalat(mentah);
  const tanpaUkuran = !galat && typeof mentah === "string" && tidakDiukur(teks);
  const dasar = { row, col, mentah, rumus, format, kosong, galat, tidakDiukur: tanpaUkuran };
  if (kosong || galat || tanpaUkuran) return dasar;
  if (typeof mentah === "number") {
    const angka = bacaBilangan(mentah, format);
    return angka ? { ...dasar, angka } : dasar;
  }
  const hasil = /\d/.test(teks) ? bacaTeks(teks, bentuk) : undefined;
  if (hasil === "ambigu") return { ...dasar, ambigu: true };
  if (hasil) return { ...dasar, angka: hasil };
  const rentang = bacaRentang(teks);
  return rentang ? { ...dasar, rentang } : dasar;
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

/** Number, letter of its class and arrow in one cell: `3.450 B ▼`. */
const BERHURUF = /^(\S+)\s+\(?([A-E]{1,2})\)?\s*([▲▼△▽↑↓=►▶]?)$/u;
/** The other way round: `BB (70,50)`. */
const HURUF_DEPAN = /^([A-E]{1,2})\s*\(\s*([\d.,]+)\s*\)$/;
const TREN: Readonly<Record<string, "naik" | "turun" | "tetap">> = {
  "▲": "naik",
  "△": "naik",
  "↑": "naik",
  "▼": "turun",
  "▽": "turun",
  "↓": "turun",
};

/** A number said once more in words, or its scale: `3 (tiga) dokumen`, `4,35 (skala 5)`. */
const UCAPAN = /^([\d.,]+\s*%?)\s*\(\s*(?:\p{L}{3,}[\p{L}\s]*|skala\s*[\d\s.,–-]+)\)/iu;

function bacaTeks(teks: string, bentuk?: "desimal" | "ribuan"): BacaanSel | "ambigu" | undefined {
  const polos = teks.replace(/^[:=]\s*/, "").replace(UCAPAN, "$1");
  const terbalik = HURUF_DEPAN.exec(polos);
  const berhuruf = terbalik ? [polos, terbalik[2]!, terbalik[1]!, ""] : BERHURUF.exec(polos);
  const hasil = bacaAngka(berhuruf ? berhuruf[1]! : polos, { longgar: true, ...(bentuk ? { bentuk } : {}) });
  if (!hasil.ok) return hasil.galat.kode === "LKJ002" ? "ambigu" : undefined;
  const asal = hasil.nilai;
  // `9 dari 24`, `80 s.d. 90`: two numbers are not one
  if (/\d/.test(asal.satuan)) return undefined;
  const bacaan = dariTeks(asal);
  const tanda = berhuruf?.[3] ?? "";
  return {
    ...bacaan,
    ...(bentuk && pastiKarenaBentuk(berhuruf ? berhuruf[1]! : polos) ? { dariKonteks: bentuk } : {}),
    ...(berhuruf ? { huruf: berhuruf[2]! } : {}),
    ...(tanda === "" ? {} : { tren: TREN[tanda] ?? "tetap" }),
  };
}

function pastiKarenaBentuk(teks: string): boolean {
  const tanpaBentuk = bacaAngka(teks, { longgar: true });
  return !tanpaBentuk.ok && tanpaBentuk.galat.kode === "LKJ002";
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
