/** WorkbookModel → the snapshot from which Univer starts, and the units that both measure sizes in. */
import {
  BooleanNumber,
  LocaleType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import { bacaRentang, type Rect } from "../../../src/domain/tabel/alamat";
import { COLUMN_STRIDE, cellKey, type CellModel, type NameModel, type SheetModel, type WorkbookModel } from "../../../src/xlsx/model";
import { constantCell, GENERAL } from "./cell";
import { fromUniver, toUniverFormula, toUniverName } from "./sheetName";
import { toUniverStyle } from "./style";

/** Pixels of one character of the default font: what Excel's column widths are counted in. */
const CHARACTER = 7;
const POINT = 4 / 3;
const DEFAULT_COLUMN_WIDTH = 9.140625 * CHARACTER;
const DEFAULT_ROW_HEIGHT = 20;
/** Empty rows and columns that a sheet shows beyond its content. */
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 12;
const LEAST_ROWS = 200;
const LEAST_COLUMNS = 26;

/** Font of cells that name none. */
const DEFAULT_STYLE: IStyleData = { ff: "Calibri", fs: 11 };

const NAMES_RESOURCE = "SHEET_DEFINED_NAME_PLUGIN";
export const WORKBOOK_SCOPE = "AllDefaultWorkbook";

export const toPixels = {
  width: (characters: number): number => characters * CHARACTER,
  height: (points: number): number => points * POINT,
};
export const fromPixels = {
  width: (pixels: number): number => pixels / CHARACTER,
  height: (pixels: number): number => pixels / POINT,
};

export function toRange(rect: Rect): IRange {
  return {
    startRow: rect.row,
    startColumn: rect.col,
    endRow: rect.row + rect.rows - 1,
    endColumn: rect.col + rect.cols - 1,
  };
}

export function toRect(range: IRange): Rect {
  return {
    row: range.startRow,
    col: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    cols: range.endColumn - range.startColumn + 1,
  };
}

/** Names of Univer hold a plain reference without `=`, anything else with it. */
export function nameFormulaToUniver(formula: string): string {
  const body = toUniverFormula(formula).replace(/^=/, "");
  return /^(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/u.test(body) ? body : `=${body}`;
}

export function nameFormulaFromUniver(text: string): string {
  return fromUniver(text.startsWith("=") ? text : `=${text}`);
}

/** Cells that a spilled or array formula fills, its own cell excepted: their values are cached results, not content. */
function spillTargets(cells: ReadonlyMap<number, CellModel>): Set<number> {
  const targets = new Set<number>();
  for (const [key, cell] of cells) {
    const area = cell.array && cell.formula ? bacaRentang(cell.array.range) : null;
    if (!area) continue;
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let col = area.col; col < area.col + area.cols; col++) {
        const target = cellKey(row, col);
        if (target !== key) targets.add(target);
      }
    }
  }
  return targets;
}

function toCell(cell: CellModel, spilled: boolean, styleId: (cell: CellModel) => string | undefined): ICellData {
  const style = styleId(cell);
  const spills = cell.array !== undefined;
  return {
    // an array formula starts without a result, so that Univer computes it and fills its range
    ...(cell.value !== "" && !spilled && !spills && constantCell(cell.value)),
    ...(cell.formula && { f: toUniverFormula(cell.formula) }),
    ...(style !== undefined && { s: style }),
    ...(cell.style?.styleName && { custom: { styleName: cell.style.styleName } }),
  };
}

function styleTable(styles: Record<string, IStyleData>): (cell: CellModel) => string | undefined {
  const ids = new Map<string, string>();
  return (cell) => {
    const pattern = cell.numberFormat && cell.numberFormat !== GENERAL ? cell.numberFormat : undefined;
    const style: IStyleData = { ...(cell.style && toUniverStyle(cell.style)), ...(pattern && { n: { pattern } }) };
    const text = JSON.stringify(style);
    if (text === "{}") return undefined;
    let id = ids.get(text);
    if (id === undefined) {
      id = `g${ids.size}`;
      ids.set(text, id);
      styles[id] = style;
    }
    return id;
  };
}

function toSheet(sheet: SheetModel, id: string, styleId: (cell: CellModel) => string | undefined): Partial<IWorksheetData> {
  const cellData: IObjectMatrixPrimitiveType<ICellData> = {};
  const spilled = spillTargets(sheet.cells);
  let lastRow = 0;
  let lastCol = 0;
  for (const [key, cell] of sheet.cells) {
    const row = Math.floor(key / COLUMN_STRIDE);
    const col = key % COLUMN_STRIDE;
    lastRow = Math.max(lastRow, row);
    lastCol = Math.max(lastCol, col);
    (cellData[row] ??= {})[col] = toCell(cell, spilled.has(key), styleId);
  }
  for (const merge of sheet.merges) {
    lastRow = Math.max(lastRow, merge.row + merge.rows - 1);
    lastCol = Math.max(lastCol, merge.col + merge.cols - 1);
  }
  return {
    id,
    name: toUniverName(sheet.name),
    hidden: sheet.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    tabColor: sheet.tabColor ?? "",
    rowCount: Math.max(LEAST_ROWS, lastRow + 1 + SPARE_ROWS),
    columnCount: Math.max(LEAST_COLUMNS, lastCol + 1 + SPARE_COLUMNS),
    defaultColumnWidth: DEFAULT_COLUMN_WIDTH,
    defaultRowHeight: DEFAULT_ROW_HEIGHT,
    defaultStyle: DEFAULT_STYLE,
    cellData,
    mergeData: sheet.merges.map(toRange),
    columnData: Object.fromEntries([...sheet.columnWidths].map(([col, width]) => [col, { w: toPixels.width(width) }])),
    rowData: Object.fromEntries(
      [...sheet.rowHeights].map(([row, height]) => [row, { h: toPixels.height(height), ia: BooleanNumber.FALSE }]),
    ),
    freeze: {
      xSplit: sheet.frozenColumns,
      ySplit: sheet.frozenRows,
      startRow: sheet.frozenRows > 0 ? sheet.frozenRows : -1,
      startColumn: sheet.frozenColumns > 0 ? sheet.frozenColumns : -1,
    },
  };
}

function namesResource(names: readonly NameModel[], idOf: ReadonlyMap<string, string>): string {
  return JSON.stringify(
    Object.fromEntries(
      names.map((name, index) => [
        `nama${index}`,
        {
          id: `nama${index}`,
          name: name.name,
          formulaOrRefString: nameFormulaToUniver(name.formula),
          localSheetId: (name.sheet !== undefined && idOf.get(name.sheet)) || WORKBOOK_SCOPE,
          hidden: !name.visible,
        },
      ]),
    ),
  );
}

/**
 * @param sheetIds an id for every sheet of the model, in its order
 */
export function toUniverWorkbook(model: WorkbookModel, unitId: string, sheetIds: readonly string[]): Partial<IWorkbookData> {
  const styles: Record<string, IStyleData> = {};
  const styleId = styleTable(styles);
  const idOf = new Map(model.sheets.map((sheet, index) => [sheet.name, sheetIds[index]!]));
  return {
    id: unitId,
    name: unitId,
    locale: LocaleType.ID_ID,
    sheetOrder: [...sheetIds],
    sheets: Object.fromEntries(model.sheets.map((sheet, index) => [sheetIds[index]!, toSheet(sheet, sheetIds[index]!, styleId)])),
    styles,
    resources: [{ name: NAMES_RESOURCE, data: namesResource(model.names, idOf) }],
  };
}
