/** A1 addresses. Rows and columns are zero-based everywhere but in the text of an address. */

export interface Rect {
  readonly row: number;
  readonly col: number;
  readonly rows: number;
  readonly cols: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLS = 16_384;

/** 0 → `A`, 25 → `Z`, 26 → `AA`. */
export function hurufKolom(col: number): string {
  let text = "";
  for (let n = col + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    text = String.fromCharCode(65 + ((n - 1) % 26)) + text;
  }
  return text;
}

/** `A` → 0. The caller passes letters only. */
export function indeksKolom(huruf: string): number {
  let n = 0;
  for (const ch of huruf.toUpperCase()) {
    n = n * 26 + (ch.charCodeAt(0) - 64);
  }
  return n - 1;
}

export function alamatSel(row: number, col: number): string {
  return `${hurufKolom(col)}${row + 1}`;
}

export function alamatRentang(rect: Rect): string {
  const first = alamatSel(rect.row, rect.col);
  return rect.rows === 1 && rect.cols === 1
    ? first
    : `${first}:${alamatSel(rect.row + rect.rows - 1, rect.col + rect.cols - 1)}`;
}

const CELL = /^\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})$/i;

export function bacaSel(text: string): { row: number; col: number } | null {
  const match = CELL.exec(text);
  if (!match) return null;
  const col = indeksKolom(match[1]!);
  const row = Number(match[2]) - 1;
  return col < MAX_COLS && row < MAX_ROWS ? { row, col } : null;
}

/** `B2` or `B2:D9` (any corner first); anything else is null. */
export function bacaRentang(text: string): Rect | null {
  const [from, to, rest] = text.split(":");
  if (rest !== undefined) return null;
  const a = bacaSel(from ?? "");
  const b = to === undefined ? a : bacaSel(to);
  if (!a || !b) return null;
  const row = Math.min(a.row, b.row);
  const col = Math.min(a.col, b.col);
  return { row, col, rows: Math.abs(a.row - b.row) + 1, cols: Math.abs(a.col - b.col) + 1 };
}

/** A sheet name as it stands in a formula: quoted where needed, inner quotes doubled. */
export function namaLembarDalamRumus(nama: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(nama) && !bacaSel(nama) && !/^(R|C|RC|R\d+C?\d*|C\d+|TRUE|FALSE)$/i.test(nama);
  return plain ? nama : `'${nama.replace(/'/g, "''")}'`;
}

/** Reference with sheet, for formulas: `'Data ''26'!$B$2`. */
export function rujukanSel(lembar: string, row: number, col: number, absolute = true): string {
  const mark = absolute ? "$" : "";
  return `${namaLembarDalamRumus(lembar)}!${mark}${hurufKolom(col)}${mark}${row + 1}`;
}
