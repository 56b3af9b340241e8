/** What lies over the cells of a sheet: rules that colour them, rules of what may be typed into them, tables. */
import type { Rect } from "../domain/tabel/alamat";
import type { ChartModel } from "./chartModel";
import type { CellStyle } from "./model";

/** What a rule changes of the look of its cells; absent = as the cell has it. */
export interface RuleLook {
  fill?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  strikethrough?: boolean;
  underline?: "Single" | "Double";
  borders?: NonNullable<CellStyle["borders"]>;
}

/** Operators of a comparison, as the file format names them. */
export const COMPARISONS = [
  "between",
  "notBetween",
  "equal",
  "notEqual",
  "greaterThan",
  "lessThan",
  "greaterThanOrEqual",
  "lessThanOrEqual",
] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** Formulas are en-US with leading `=` and relative to the first cell of the ranges. */
export type FormatRule =
  | { kind: "custom"; formula: string }
  | { kind: "cellValue"; operator: Comparison; formula1: string; formula2?: string }
  /** Kept as the file has it; of its contents only the formulas follow the cells. */
  | { kind: "other"; type: string; formulas: string[] };

export interface ConditionalFormatModel {
  ranges: Rect[];
  rule: FormatRule;
  look: RuleLook;
  stopIfTrue: boolean;
  /** The rule as the opened file has it. */
  source?: {
    /** The `cfRule` element. */
    readonly xml: string;
    /** Its `dxf` element, with what `look` has no place for. */
    readonly dxf?: string;
    /** The part of the rule in the sheet's extension list, bound to it by an id. */
    readonly companion?: string;
    /** True where the rule itself stands in the extension list. */
    readonly extension?: boolean;
  };
}

/** Rules of what may be typed, in the words of the file format: attributes but `sqref`, and one or two formulas with `=`. */
export interface ValidationModel {
  ranges: Rect[];
  attributes: Record<string, string>;
  formulas: string[];
  /** True where the rule stands in the sheet's extension list: those that refer to other sheets, in files of Excel 2010. */
  extension?: boolean;
}

export interface TableColumnModel {
  name: string;
  /** The `tableColumn` element of the opened file. */
  readonly xml?: string;
}

export interface TableModel {
  name: string;
  /** With header and total row. */
  rect: Rect;
  headerRow: boolean;
  totalsRow: boolean;
  /** `TableStyleMedium2`; "" = none. */
  style: string;
  bandedRows: boolean;
  bandedColumns: boolean;
  firstColumn: boolean;
  lastColumn: boolean;
  filter: boolean;
  columns: TableColumnModel[];
  /** The part of the opened file. */
  source?: { readonly path: string; readonly xml: string };
}

export interface SheetObjects {
  /** First in the list is first in priority. */
  conditionalFormats: ConditionalFormatModel[];
  validations: ValidationModel[];
  tables: TableModel[];
  /** Charts of ours; those of others are carried with the file. */
  charts: ChartModel[];
}

export function noObjects(): SheetObjects {
  return { conditionalFormats: [], validations: [], tables: [], charts: [] };
}
