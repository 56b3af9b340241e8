/** Where charts and ranges lie on a sheet, in points. */
import { MAX_COLS, MAX_ROWS, type Rect } from "../../../src/domain/tabel/alamat";
import type { ChartCorner } from "../../../src/xlsx/chartModel";
import type { SheetId } from "../backend";
import type { Context } from "./context";
import { pointsOf } from "./formats";

export interface Place {
  left: number;
  top: number;
  width: number;
  height: number;
}

type Sizes = Pick<Context["backend"], "columnWidth" | "rowHeight">;

const columnPoints = (backend: Sizes, sheet: SheetId, col: number): number => pointsOf(backend.columnWidth(sheet, col));

function before(count: number, sizeOf: (index: number) => number): number {
  let sum = 0;
  for (let index = 0; index < count; index += 1) sum += sizeOf(index);
  return sum;
}

export function placeOfCorners(backend: Sizes, sheet: SheetId, from: ChartCorner, to: ChartCorner): Place {
  const x = ({ col, x: offset }: ChartCorner): number => before(col, (at) => columnPoints(backend, sheet, at)) + offset;
  const y = ({ row, y: offset }: ChartCorner): number => before(row, (at) => backend.rowHeight(sheet, at)) + offset;
  return { left: x(from), top: y(from), width: x(to) - x(from), height: y(to) - y(from) };
}

export function placeOfRect(backend: Sizes, sheet: SheetId, { row, col, rows, cols }: Rect): Place {
  const corner = (atRow: number, atCol: number): ChartCorner => ({ row: atRow, col: atCol, x: 0, y: 0 });
  return placeOfCorners(backend, sheet, corner(row, col), corner(row + rows, col + cols));
}

/** The corner that lies so far from the sheet's own. */
export function cornerAt(backend: Sizes, sheet: SheetId, left: number, top: number): ChartCorner {
  const [col, x] = locate(left, MAX_COLS, (at) => columnPoints(backend, sheet, at));
  const [row, y] = locate(top, MAX_ROWS, (at) => backend.rowHeight(sheet, at));
  return { row, col, x, y };
}

function locate(distance: number, limit: number, sizeOf: (index: number) => number): [index: number, rest: number] {
  let rest = distance;
  let index = 0;
  for (; index < limit - 1; index += 1) {
    const size = sizeOf(index);
    if (rest < size) break;
    rest -= size;
  }
  return [index, rest];
}
