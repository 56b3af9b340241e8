/**
 * A workbook as the domain sees it: plain data read once, from Excel or from a file, never a proxy.
 * Blank cells are `""`; errors are their text (`#N/A`), as Excel.run and the xlsx layer both give them.
 */
export type CellValue = string | number | boolean;

export interface SheetSnapshot {
  readonly nama: string;
  readonly tersembunyi: boolean;
  readonly terlindung: boolean;
  /** Top-left cell of the area that holds values; zero-based. */
  readonly row: number;
  readonly col: number;
  /** Rectangular; `[]` for an empty sheet. */
  readonly values: readonly (readonly CellValue[])[];
  /** Same shape: formula in en-US with leading `=`, or "" where the cell holds a constant or nothing. */
  readonly formulas: readonly (readonly string[])[];
  /** Same shape: number format codes in en-US, `General` by default. */
  readonly formats: readonly (readonly string[])[];
  /** True where the sheet is larger than the reader's limit and was left out (values is then `[]`). */
  readonly terlaluBesar?: boolean;
  /** True where the sheet is a summary sheet that the add-in owns (decision 8). */
  readonly milikKita?: boolean;
}

export interface Snapshot {
  readonly lembar: readonly SheetSnapshot[];
}

const GALAT_SEL = new Set([
  "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA",
  "#SPILL!", "#CALC!", "#BUSY!", "#FIELD!", "#BLOCKED!", "#CONNECT!", "#UNKNOWN!",
]);

/** True for the text by which Excel shows an error value. */
export function adalahGalat(value: CellValue | null | undefined): value is string {
  return typeof value === "string" && GALAT_SEL.has(value);
}
