/** Addresses as Excel's API takes and gives them: with sheet names, whole rows and whole columns. */
import {
  MAX_COLS,
  MAX_ROWS,
  alamatRentang,
  bacaRentang,
  hurufKolom,
  indeksKolom,
  namaLembarDalamRumus,
  type Rect,
} from "../../../src/domain/tabel/alamat";

export const WHOLE_SHEET: Rect = { row: 0, col: 0, rows: MAX_ROWS, cols: MAX_COLS };

export const isWholeColumns = (rect: Rect): boolean => rect.rows === MAX_ROWS;
export const isWholeRows = (rect: Rect): boolean => rect.cols === MAX_COLS;
export const isUnbounded = (rect: Rect): boolean => isWholeColumns(rect) || isWholeRows(rect);
export const cellCount = (rect: Rect): number => rect.rows * rect.cols;

const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?([1-9][0-9]{0,6}):\$?([1-9][0-9]{0,6})$/;

/** `B2`, `$B$2:D9`, `A:C`, `2:5`; null for anything else. */
export function parseLocal(text: string): Rect | null {
  const columns = COLUMNS.exec(text);
  if (columns) {
    const [from, to] = [indeksKolom(columns[1]!), indeksKolom(columns[2]!)].sort((a, b) => a - b) as [number, number];
    return to < MAX_COLS ? { row: 0, col: from, rows: MAX_ROWS, cols: to - from + 1 } : null;
  }
  const rows = ROWS.exec(text);
  if (rows) {
    const [from, to] = [Number(rows[1]) - 1, Number(rows[2]) - 1].sort((a, b) => a - b) as [number, number];
    return to < MAX_ROWS ? { row: from, col: 0, rows: to - from + 1, cols: MAX_COLS } : null;
  }
  return bacaRentang(text);
}

/** `'It''s'!A1` → `{ sheet: "It's", local: "A1" }`; without a sheet part `sheet` is null. */
export function splitSheet(text: string): { readonly sheet: string | null; readonly local: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(text);
  if (quoted) return { sheet: quoted[1]!.replace(/''/g, "'"), local: quoted[2]! };
  const at = text.lastIndexOf("!");
  return at < 0 ? { sheet: null, local: text } : { sheet: text.slice(0, at), local: text.slice(at + 1) };
}

export function formatLocal(rect: Rect): string {
  if (isWholeRows(rect)) return `${rect.row + 1}:${rect.row + rect.rows}`;
  if (isWholeColumns(rect)) return `${hurufKolom(rect.col)}:${hurufKolom(rect.col + rect.cols - 1)}`;
  return alamatRentang(rect);
}

export function formatAddress(sheetName: string, rect: Rect): string {
  return `${namaLembarDalamRumus(sheetName)}!${formatLocal(rect)}`;
}

/** `='Data ''26'!$A$1:$B$2`, as names refer to ranges. */
export function formatReference(sheetName: string, rect: Rect): string {
  const absolute = formatLocal(rect).replace(/[A-Z]+|[0-9]+/g, (part) => `$${part}`);
  return `=${namaLembarDalamRumus(sheetName)}!${absolute}`;
}

export function intersect(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const col = Math.max(a.col, b.col);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const cols = Math.min(a.col + a.cols, b.col + b.cols) - col;
  return rows > 0 && cols > 0 ? { row, col, rows, cols } : null;
}

export const onSheet = (rect: Rect): boolean =>
  rect.row >= 0 &&
  rect.col >= 0 &&
  rect.rows > 0 &&
  rect.cols > 0 &&
  rect.row + rect.rows <= MAX_ROWS &&
  rect.col + rect.cols <= MAX_COLS;
