/** Numbers as Indonesian text (1.234,56), without Intl: the same on every machine. */
import { bulatkan, jumlahDesimal } from "../hitung/desimal";
import { bacaFormat } from "./formatAngka";
import type { SelTabel } from "./types";

const MAKS_DESIMAL = 10;

/**
 * @param desimal decimals to show; left out: as many as the number has, at most ten
 */
export function tulisAngka(nilai: number, desimal?: number): string {
  if (!Number.isFinite(nilai)) return String(nilai);
  const d = jumlahDesimal(nilai);
  const tampil = desimal ?? (d < 0 ? MAKS_DESIMAL : Math.min(d, MAKS_DESIMAL));
  const bulat = bulatkan(Math.abs(nilai), tampil);
  if (bulat >= 1e21) return String(nilai);
  const [utuh, pecahan] = bulat.toFixed(tampil).split(".");
  const ribuan = utuh!.replace(/\B(?=(\d{3})+$)/g, ".");
  const tanda = nilai < 0 && bulat !== 0 ? "-" : "";
  return `${tanda}${ribuan}${pecahan === undefined ? "" : `,${pecahan}`}`;
}

/** A fraction as a percentage: 1,0702 → `107,02%`. */
export function tulisPersen(pecahan: number, desimal = 2): string {
  return `${tulisAngka(bulatkan(pecahan * 100, desimal), desimal)}%`;
}

/** A cell as the planner sees it: text as it is, a number by its format. */
export function tampilSel(sel: SelTabel): string {
  if (typeof sel.mentah !== "number") return String(sel.mentah).replace(/\s+/g, " ").trim();
  const format = bacaFormat(sel.format);
  if (format.umum || format.tanggal) return tulisAngka(sel.mentah);
  if (format.persen) return tulisPersen(sel.mentah, format.desimal);
  return tulisAngka(sel.mentah / format.pembagi, format.desimal);
}
