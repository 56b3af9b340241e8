/** Shows and reads numbers in the spreadsheet as an Indonesian Excel does. Values and formulas inside stay as they are. */
import { CellValueType, InterceptorEffectEnum, type ICellData, type ICellDataForSheetInterceptor, type Nullable } from "@univerjs/core";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, INTERCEPTOR_POINT, INumfmtService, SheetInterceptorService, type ISheetLocationBase } from "@univerjs/sheets";
import { SheetsNumfmtCellContentController } from "@univerjs/sheets-numfmt";
import { GENERAL } from "../host/univer/cell";
import type { Engine } from "../host/univer/engine";
import { useIndonesianFixed } from "../host/univer/indonesianFixed";
import { editText, englishFormula, englishNumber, generalText, indonesianText, isPercentFormat } from "./indonesianInput";

/** Univer's own number formats run at 10; ours sees what they leave as a number. */
const AFTER_NUMBER_FORMATS = 1;
/** Before anything of Univer looks at what was typed. */
const FIRST = 1000;
/** After Univer's own at 0 have decided what the editor shows, before the one at -1 that ends the chain. */
const AFTER_UNIVER = -0.5;

type Cell = Nullable<ICellDataForSheetInterceptor>;

/** Pixels of a digit in the default font, and of the margins of a cell. */
const DIGIT = 7.5;
const MARGINS = 4;

function shown(cell: Cell, columnWidth: number): Cell {
  if (!cell || cell.t !== CellValueType.NUMBER || typeof cell.v !== "number") return cell;
  return { ...cell, v: generalText(cell.v, Math.floor((columnWidth - MARGINS) / DIGIT)) };
}

/**
 * The editor gives numbers and percentages in English; a formula is edited as it is.
 * @param stored the cell without what is made of it for showing, which may be cut to the width of the column
 */
function edited(cell: Cell, stored: Nullable<ICellData>, pattern: string): Cell {
  if (!cell || cell.f || stored?.t !== CellValueType.NUMBER || typeof stored.v !== "number") return cell;
  return { ...cell, v: pattern === "" || pattern === GENERAL ? editText(stored.v) : indonesianText(String(cell.v)) };
}

/** @param pattern number format of the cell that is typed into */
function typed(cell: Cell, pattern: string): Cell {
  if (!cell || cell.t === CellValueType.FORCE_STRING) return cell;
  if (typeof cell.f === "string") {
    const formula = englishFormula(cell.f);
    return formula === null ? cell : { ...cell, f: formula };
  }
  const number = typeof cell.v === "string" ? englishNumber(cell.v, isPercentFormat(pattern)) : null;
  return number === null ? cell : { ...cell, v: number };
}

export function useIndonesianNumbers({ injector }: Engine): void {
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal("id");
  useIndonesianFixed(injector);
  const interceptors = injector.get(SheetInterceptorService);
  const formats = injector.get(INumfmtService);
  const patternAt = ({ unitId, subUnitId, row, col }: ISheetLocationBase): string =>
    formats.getValue(unitId, subUnitId, row, col)?.pattern ?? "";
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: AFTER_NUMBER_FORMATS,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, { worksheet, col }, next) => next(shown(cell, worksheet.getColumnWidth(col))),
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: AFTER_UNIVER,
    handler: (cell, location, next) => next(edited(cell, location.worksheet.getCellRaw(location.row, location.col), patternAt(location))),
  });
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, location, next) => next(typed(cell, patternAt(location))),
  });
}
