/** Shows and reads numbers in the spreadsheet as an Indonesian Excel does. Values and formulas inside stay as they are. */
import { CellValueType, InterceptorEffectEnum, type ICellDataForSheetInterceptor, type Nullable } from "@univerjs/core";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, INTERCEPTOR_POINT, INumfmtService, SheetInterceptorService } from "@univerjs/sheets";
import { SheetsNumfmtCellContentController } from "@univerjs/sheets-numfmt";
import type { Engine } from "../host/univer/engine";
import { englishFormula, englishNumber, generalText, isPercentFormat } from "./indonesianInput";

/** Univer's own number formats run at 10; ours sees what they leave as a number. */
const AFTER_NUMBER_FORMATS = 1;
/** Before anything of Univer looks at what was typed. */
const FIRST = 1000;
/** After Univer has decided what the editor shows. */
const LAST = -1000;

type Cell = Nullable<ICellDataForSheetInterceptor>;

/** Pixels of a digit in the default font, and of the margins of a cell. */
const DIGIT = 7.5;
const MARGINS = 4;

function shown(cell: Cell, columnWidth: number): Cell {
  if (!cell || cell.t !== CellValueType.NUMBER || typeof cell.v !== "number") return cell;
  return { ...cell, v: generalText(cell.v, Math.floor((columnWidth - MARGINS) / DIGIT)) };
}

/** The editor gives numbers and percentages in English; a formula is edited as it is. */
function edited(cell: Cell): Cell {
  if (!cell || cell.f || cell.t !== CellValueType.NUMBER) return cell;
  const text = String(cell.v);
  return /^[+-]?\d+\.\d+%?$/.test(text) ? { ...cell, v: text.replace(".", ",") } : cell;
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
  const interceptors = injector.get(SheetInterceptorService);
  const formats = injector.get(INumfmtService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: AFTER_NUMBER_FORMATS,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, { worksheet, col }, next) => next(shown(cell, worksheet.getColumnWidth(col))),
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: LAST,
    handler: (cell, _location, next) => next(edited(cell)),
  });
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { unitId, subUnitId, row, col }, next) =>
      next(typed(cell, formats.getValue(unitId, subUnitId, row, col)?.pattern ?? "")),
  });
}
