/** Which number format a cell needs so that a corrected number looks as the printed one did. */
import type { CellValue } from "../tabel/snapshot";

/**
 * A number keeps its format. A figure that stood as text gets the format that its text shows, for a cell formatted as text would
 * make the new number text again, and General would show a percentage as a fraction.
 * @param format en-US code
 */
export function formatPerbaikan(sebelum: CellValue, format: string): string {
  if (typeof sebelum !== "string" || (format !== "@" && format !== "General")) return format;
  const angka = /\d[\d.,]*/.exec(sebelum)?.[0] ?? "";
  const desimal = /[.,](\d+)$/.exec(angka)?.[1]?.length ?? 0;
  const pecahan = desimal === 0 ? "" : `.${"0".repeat(desimal)}`;
  if (sebelum.includes("%")) return `0${pecahan}%`;
  return /\d[.,]\d{3}[.,]\d/.test(angka) ? `#,##0${desimal === 3 ? "" : pecahan}` : "General";
}
