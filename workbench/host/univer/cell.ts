/** One cell of Univer ↔ value, formula and format of our model. */
import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import type { CellValue } from "../../../src/domain/tabel/snapshot";

const NUMERIC_OR_BOOLEAN = /^\s*(?:[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?|0[xbo][\da-f]+|true|false)\s*$/i;

/**
 * The type that keeps a text a text. Univer turns a text that reads as a number or a boolean into one whenever only the
 * style of the cell is set; `FORCE_STRING` is the one type that survives that.
 */
function typeOf(value: CellValue): CellValueType {
  if (typeof value === "number") return CellValueType.NUMBER;
  if (typeof value === "boolean") return CellValueType.BOOLEAN;
  return NUMERIC_OR_BOOLEAN.test(value) ? CellValueType.FORCE_STRING : CellValueType.STRING;
}

/** A constant, never parsed: `"100"` stays text. */
export function constantCell(value: Exclude<CellValue, "">): ICellData {
  return { v: typeof value === "boolean" ? Number(value) : value, t: typeOf(value) };
}

/** The cell's own value; spilled values are not in it. Blank is `""`. */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  if (!cell) return "";
  if (cell.v === undefined || cell.v === null) {
    return cell.p?.body?.dataStream.replace(/\r\n$/, "").replace(/\r/g, "\n") ?? "";
  }
  if (cell.t === CellValueType.BOOLEAN) return cell.v === true || Number(cell.v) === 1;
  if (cell.t === CellValueType.NUMBER && typeof cell.v === "string") return Number(cell.v);
  return cell.v;
}

export const GENERAL = "General";

interface CustomCell {
  readonly styleName?: string;
}

/** Name of the built-in style, which Univer has no place for but the cell's custom data. */
export function styleNameOf(cell: Nullable<ICellData>): string | undefined {
  return (cell?.custom as CustomCell | null | undefined)?.styleName;
}
