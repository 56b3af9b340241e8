/** Lists of ranges as files write them: `B2:B9 D2`, whole rows and columns included. */
import { alamatRentang, bacaRentang, indeksKolom, MAX_COLS, MAX_ROWS, type Rect } from "../domain/tabel/alamat";

export function areasFromFile(sqref: string): Rect[] {
  return sqref
    .split(/\s+/)
    .map(areaFromFile)
    .filter((rect) => rect !== null);
}

function areaFromFile(text: string): Rect | null {
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(text);
  if (columns) {
    const [from, to] = [indeksKolom(columns[1]!), indeksKolom(columns[2]!)];
    return { row: 0, col: from, rows: MAX_ROWS, cols: to - from + 1 };
  }
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(text);
  if (rows) return { row: Number(rows[1]) - 1, col: 0, rows: Number(rows[2]) - Number(rows[1]) + 1, cols: MAX_COLS };
  return bacaRentang(text);
}

export function areasToFile(ranges: readonly Rect[]): string {
  return ranges.map(alamatRentang).join(" ");
}
