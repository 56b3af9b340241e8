/** How a cell shows and what kind of value it holds, in Excel's words. */
import { format as formatNumber } from "numfmt";
import { adalahGalat, type CellValue } from "../../../src/domain/tabel/snapshot";
import type { Culture } from "./context";
import { localeOf } from "./input";

/** Text of the cell as shown with a wide enough column, in the user's separators. */
export function displayText(value: CellValue, format: string, culture: Culture): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  return formatNumber(format, value, { locale: localeOf(culture), throws: false });
}

export type ValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

export function valueType(value: CellValue): ValueType {
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  if (value === "") return "Empty";
  return adalahGalat(value) ? "Error" : "String";
}
