/**
 * A print of what we wrote on a sheet, short enough for a property of it, by which a cell that was edited since is noticed.
 * References to other sheets are left out: Excel rewrites those when the planner inserts rows or renames sheets.
 */

const TEKS = /("(?:[^"]|"")*")/;
const RUJUKAN_LUAR = /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!(?:#REF!|\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)|#REF!/gu;
const HURUF_BARIS = 3;
const BANYAK = 36 ** HURUF_BARIS;

/** @param isi formulas and constants of the cells, row by row */
export function sidik(isi: readonly (readonly unknown[])[]): string {
  return isi.map((baris) => cacah(baris.map(seragam).join("\u0001")).toString(36).padStart(HURUF_BARIS, "0")).join("");
}

/** Zero-based row in which two prints first differ; -1 where they are the same. */
export function barisBeda(lama: string, kini: string): number {
  for (let at = 0; at < Math.max(lama.length, kini.length); at += HURUF_BARIS) {
    if (lama.slice(at, at + HURUF_BARIS) !== kini.slice(at, at + HURUF_BARIS)) return at / HURUF_BARIS;
  }
  return -1;
}

function seragam(isi: unknown): string {
  const teks = String(isi);
  if (!teks.startsWith("=")) return teks;
  // every other part is a text of the formula
  return teks.split(TEKS).map((bagian, n) => (n % 2 === 1 ? bagian : bagian.replace(RUJUKAN_LUAR, "@"))).join("");
}

/** FNV-1a, folded. */
function cacah(teks: string): number {
  let nilai = 0x811c9dc5;
  for (let i = 0; i < teks.length; i++) nilai = Math.imul(nilai ^ teks.charCodeAt(i), 0x01000193) >>> 0;
  return nilai % BANYAK;
}
