/**
 * A whole workbook as plain data: what a file holds and what the development host serves. Reading and writing files is
 * behind `XlsxPort`; the host's backends load from and save to this model. Everything here is mechanics, no domain.
 */
import type { CellValue } from "../domain/tabel/snapshot";
import type { Rect } from "../domain/tabel/alamat";
import { noObjects, type SheetObjects } from "./sheetObjects";

export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** `#RRGGBB` */
  readonly color?: string;
  /** `#RRGGBB` */
  readonly fill?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly horizontal?: "Left" | "Center" | "Right" | "Justify" | "General";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Line style per side; absent = no line. */
  readonly borders?: Partial<Record<"top" | "bottom" | "left" | "right", { readonly style: "thin" | "medium" | "thick" | "double" | "hair"; readonly color: string }>>;
  /** Name of a built-in style such as `Heading 1`, kept beside the explicit formats. */
  readonly styleName?: string;
}

export interface CellModel {
  /** Constant or cached result; `""` for a cell that carries only a format. Errors as their text. */
  value: CellValue;
  /** en-US with leading `=`; custom functions as `LKJ.NAME`, never `_xldudf_…`. */
  formula?: string;
  /** Array formulas: the range they fill; dynamic ones spill. */
  array?: { readonly range: string; readonly dynamic: boolean };
  numberFormat?: string;
  style?: CellStyle;
}

export interface SheetModel extends SheetObjects {
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  protected: boolean;
  /** Sparse: key `row * 16384 + col`. */
  cells: Map<number, CellModel>;
  /** Widths in characters, by column. */
  columnWidths: Map<number, number>;
  /** Heights in points, by row. */
  rowHeights: Map<number, number>;
  merges: Rect[];
  frozenRows: number;
  frozenColumns: number;
  /** Excel's worksheet custom properties: key → value. */
  customProperties: Map<string, string>;
  tabColor?: string;
  /** Page setup that we write; readers keep what they understand. */
  page?: { landscape?: boolean; paperSize?: "A4"; fitToWidth?: boolean; titleRows?: { first: number; last: number }; printArea?: Rect };
}

export interface NameModel {
  name: string;
  /** en-US with leading `=`. */
  formula: string;
  visible: boolean;
  /** Sheet name for a sheet-scoped name. */
  sheet?: string;
}

export interface WorkbookModel {
  sheets: SheetModel[];
  activeSheet: number;
  names: NameModel[];
  /** Custom XML parts by id (GUID with braces). */
  customXml: { id: string; namespace: string; xml: string }[];
  /**
   * Zip parts that no reader of ours understands, carried from the opened file to the saved one. A reader may put the whole
   * opened file under `SOURCE_FILE` instead; a writer then changes only what the model changed.
   */
  passthrough: Map<string, Uint8Array>;
}

/** Key in `passthrough` for the opened file itself; no path of a package begins with a colon. */
export const SOURCE_FILE = ":source";

export const COLUMN_STRIDE = 16_384;

export function cellKey(row: number, col: number): number {
  return row * COLUMN_STRIDE + col;
}

export function emptySheet(name: string): SheetModel {
  return {
    name,
    visibility: "Visible",
    protected: false,
    cells: new Map(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    merges: [],
    frozenRows: 0,
    frozenColumns: 0,
    customProperties: new Map(),
    ...noObjects(),
  };
}

export function emptyWorkbook(): WorkbookModel {
  return { sheets: [emptySheet("Sheet1")], activeSheet: 0, names: [], customXml: [], passthrough: new Map() };
}
