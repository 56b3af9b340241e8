/** Small sheets for tests: a cell is text, a number in General, or a number with its format. */
import type { CellValue, SheetSnapshot } from "../../src/domain/tabel/snapshot";

export type SelUji = CellValue | readonly [angka: number, format: string];

export function lembarUji(nama: string, grid: readonly (readonly SelUji[])[], tambahan: Partial<SheetSnapshot> = {}): SheetSnapshot {
  const lebar = Math.max(0, ...grid.map((r) => r.length));
  const penuh = grid.map((r) => Array.from({ length: lebar }, (_, i): SelUji => r[i] ?? ""));
  return {
    nama,
    tersembunyi: false,
    terlindung: false,
    row: 0,
    col: 0,
    values: penuh.map((r) => r.map((s) => (typeof s === "object" ? s[0] : s))),
    formulas: penuh.map((r) => r.map(() => "")),
    formats: penuh.map((r) => r.map((s) => (typeof s === "object" ? s[1] : "General"))),
    ...tambahan,
  };
}

/** One line a row, cells between `|`: everything as text, as pasted from a PDF. */
export function gridTeks(teks: string): string[][] {
  return teks
    .trim()
    .split("\n")
    .map((baris) => baris.split("|").map((sel) => sel.trim()));
}
