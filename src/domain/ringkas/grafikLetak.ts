/** Where a chart may stand so that a page of A4 does not cut it. Manual page breaks are of no use: Excel ignores them when a sheet is fitted to a width. */
import type { RencanaLembar } from "./types";

/** Height of the rows that a chart stands on. */
export const TITIK_BARIS_GRAFIK = 15;

/** A4 in points, and the margins that Excel gives a new sheet. */
const A4 = { panjang: 841.9, pendek: 595.3 };
const TEPI = { samping: 2 * 0.7 * 72, tegak: 2 * 0.75 * 72 };
/** Programs differ in the last points of a page, each page anew: part of a page that is left free for it. */
const TOLERANSI = 0.03;

/** Width of a column in points: seven pixels a character and five of margin, at 96 pixels an inch. */
export function titikKolom(karakter: number): number {
  return (karakter * 7 + 5) * 0.75;
}

/** Points of rows that one printed page holds. */
function isiHalaman({ lebar, mendatar, kolomCetak }: Pick<RencanaLembar, "lebar" | "mendatar" | "kolomCetak">): number {
  const kertas = mendatar ? { lebar: A4.panjang, tinggi: A4.pendek } : { lebar: A4.pendek, tinggi: A4.panjang };
  const tabel = lebar.slice(0, kolomCetak).reduce((jumlah, karakter) => jumlah + titikKolom(karakter), 0);
  // whole percents, as programs scale
  const skala = Math.min(100, Math.floor(((kertas.lebar - TEPI.samping) / tabel) * 100)) / 100;
  return (kertas.tinggi - TEPI.tegak) / skala;
}

/**
 * Blank points to leave below the rows so far, so that what comes next begins on a new page where it would be cut; 0 where it fits.
 * @param tinggi heights of the rows so far, in points; 0 = a row of usual height
 * @param perlu height of what comes next
 */
export function halamanBerikut(tinggi: readonly number[], rencana: RencanaLembar, perlu: number): number {
  const penuh = isiHalaman(rencana);
  const titik = (row: number): number => tinggi[row] || TITIK_BARIS_GRAFIK;
  const kepala = titik(rencana.barisKepala);
  let terisi = 0;
  let halaman = 1;
  tinggi.forEach((_, row) => {
    if (terisi + titik(row) > penuh) {
      terisi = kepala;
      halaman++;
    }
    terisi += titik(row);
  });
  const sisa = penuh - terisi;
  const longgar = penuh * TOLERANSI * halaman;
  if (perlu + longgar <= sisa || perlu + longgar > penuh - kepala) return 0;
  return Math.ceil(sisa + longgar);
}
