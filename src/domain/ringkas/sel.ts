/** Short makers of plan cells. */
import type { GayaSel, SelRencana } from "./types";

export const FORMAT_CAPAIAN = "0.00%";

export function kosong(gaya: GayaSel): SelRencana {
  return { isi: { jenis: "kosong" }, gaya };
}

export function teks(isi: string, gaya: GayaSel): SelRencana {
  return isi === "" ? kosong(gaya) : { isi: { jenis: "teks", teks: isi }, gaya };
}

export function angka(nilai: number, gaya: GayaSel, format?: string): SelRencana {
  return { isi: { jenis: "angka", angka: nilai }, gaya, ...(format ? { format } : {}) };
}

/** `nilai` null is what the formula shows as blank. */
export function rumus(isi: string, nilai: number | string | null, gaya: GayaSel, format?: string): SelRencana {
  return { isi: { jenis: "rumus", rumus: isi, nilai: nilai ?? "" }, gaya, ...(format ? { format } : {}) };
}

/** Excel takes no longer text in a formula. */
const TEKS_TERPANJANG = 255;

/** Text as a literal in a formula; a long one is joined from parts. */
export function kutip(isi: string): string {
  if (isi.length > TEKS_TERPANJANG) return `(${kutip(isi.slice(0, TEKS_TERPANJANG))}&${kutip(isi.slice(TEKS_TERPANJANG))})`;
  return `"${isi.replace(/"/g, '""')}"`;
}

/** What Excel's TRIM makes of a text: spaces only, line breaks stay. */
export function trimExcel(isi: string): string {
  return isi.replace(/ +/g, " ").replace(/^ | $/g, "");
}
