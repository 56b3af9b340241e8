/** Ranges cut to the size of a sheet: Univer's sheets are as large as they are told, Excel's are endless. */
import type { IRange, Worksheet } from "@univerjs/core";
import type { Rect } from "../../../src/domain/tabel/alamat";

/** The part of a rectangle that exists on the sheet. */
export function within(sheet: Worksheet, rect: Rect): Rect {
  return {
    ...rect,
    rows: Math.min(rect.rows, sheet.getRowCount() - rect.row),
    cols: Math.min(rect.cols, sheet.getColumnCount() - rect.col),
  };
}

/** Selections of whole rows or columns have no numbers on their open sides. */
export function bounded(sheet: Worksheet, range: IRange): IRange {
  const or = (value: number, otherwise: number): number => (Number.isNaN(value) ? otherwise : value);
  return {
    startRow: or(range.startRow, 0),
    startColumn: or(range.startColumn, 0),
    endRow: or(range.endRow, sheet.getRowCount() - 1),
    endColumn: or(range.endColumn, sheet.getColumnCount() - 1),
  };
}

export function wholeRows(sheet: Worksheet, row: number, count: number): IRange {
  return { startRow: row, endRow: row + count - 1, startColumn: 0, endColumn: sheet.getColumnCount() - 1 };
}

export function wholeColumns(sheet: Worksheet, col: number, count: number): IRange {
  return { startRow: 0, endRow: sheet.getRowCount() - 1, startColumn: col, endColumn: col + count - 1 };
}
