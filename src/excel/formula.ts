/** Telling formulas from constants in what Excel reads from a range. */
import type { CellValue } from "../domain/tabel/snapshot";

/**
 * Excel answers a constant as its own formula, also a text that begins with `=`.
 * @returns "" for a constant
 */
export const rumusSel = (rumus: unknown, nilai: CellValue): string => (typeof rumus === "string" && rumus.startsWith("=") && rumus !== nilai ? rumus : "");
