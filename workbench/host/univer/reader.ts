/** What the cells of a Univer workbook hold: raw values, never the formatted text that Univer's own getters answer. */
import type { ICellData, Injector, IRange, Nullable, Workbook, Worksheet } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { alamatRentang, type Rect } from "../../../src/domain/tabel/alamat";
import type { CellValue } from "../../../src/domain/tabel/snapshot";
import { cellKey, type CellModel, type CellStyle } from "../../../src/xlsx/model";
import type { BackendCell, SheetId } from "../backend";
import { GENERAL, styleNameOf, valueOf } from "./cell";
import { toRect } from "./convert";
import { fromUniver } from "./sheetName";
import { fromUniverStyle } from "./style";

type Grid<T> = Record<number, Record<number, T> | undefined>;

export class SheetReader {
  constructor(
    private readonly workbook: Workbook,
    private readonly injector: Injector,
  ) {}

  read(sheet: Worksheet, rect: Rect): BackendCell[][] {
    const matrix = sheet.getCellMatrix();
    const spilled = this.spilled(sheet.getSheetId());
    return Array.from({ length: rect.rows }, (_r, r) =>
      Array.from({ length: rect.cols }, (_c, c) => {
        const row = rect.row + r;
        const col = rect.col + c;
        const cell = matrix.getValue(row, col);
        return {
          value: valueAt(cell, spilled[row]?.[col]),
          formula: this.formula(sheet, cell, row, col),
          numberFormat: this.numberFormat(cell),
        };
      }),
    );
  }

  usedRange(sheet: Worksheet, valuesOnly: boolean): Rect | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const take = (row: number, col: number): void => {
      [top, left] = [Math.min(top, row), Math.min(left, col)];
      [bottom, right] = [Math.max(bottom, row), Math.max(right, col)];
    };
    sheet.getCellMatrix().forValue((row, col, cell) => {
      if (cell && (hasContent(cell) || (!valuesOnly && cell.s))) take(row, col);
    });
    eachOf(this.spilled(sheet.getSheetId()), take);
    if (!valuesOnly) {
      for (const merge of sheet.getMergeData()) {
        take(merge.startRow, merge.startColumn);
        take(merge.endRow, merge.endColumn);
      }
    }
    return bottom < 0 ? null : { row: top, col: left, rows: bottom - top + 1, cols: right - left + 1 };
  }

  style(cell: Nullable<ICellData>): CellStyle {
    return fromUniverStyle(this.workbook.getStyles().getStyleByCell(cell), styleNameOf(cell));
  }

  /** Areas of formulas that spill, by the row and column of the formula. */
  arrays(id: SheetId): Grid<Nullable<IRange>> {
    const areas = this.injector.get(FormulaDataModel).getArrayFormulaRange();
    return (areas[this.workbook.getUnitId()]?.[id] ?? {}) as Grid<Nullable<IRange>>;
  }

  /** Every cell that holds or shows something, as the model of a file has it. */
  cells(sheet: Worksheet): Map<number, CellModel> {
    const id = sheet.getSheetId();
    const cells = new Map<number, CellModel>();
    const spilled = this.spilled(id);
    const arrays = this.arrays(id);
    sheet.getCellMatrix().forValue((row, col, cell) => {
      if (!cell) return;
      const value = valueAt(cell, spilled[row]?.[col]);
      const formula = this.formula(sheet, cell, row, col);
      const numberFormat = this.numberFormat(cell);
      const style = this.style(cell);
      const styled = Object.keys(style).length > 0;
      if (value === "" && !formula && numberFormat === GENERAL && !styled) return;
      const area = formula ? arrays[row]?.[col] : undefined;
      cells.set(cellKey(row, col), {
        value,
        ...(formula && { formula }),
        ...(area && { array: { range: alamatRentang(toRect(area)), dynamic: true } }),
        ...(numberFormat !== GENERAL && { numberFormat }),
        ...(styled && { style }),
      });
    });
    eachOf(spilled, (row, col, cell) => {
      const key = cellKey(row, col);
      if (!cells.has(key)) cells.set(key, { value: valueOf(cell) });
    });
    return cells;
  }

  /** Spilled values are not in the matrix of cells but beside the formulas. */
  private spilled(id: SheetId): Grid<Nullable<ICellData>> {
    const data = this.injector.get(FormulaDataModel).getArrayFormulaCellData();
    return (data[this.workbook.getUnitId()]?.[id] ?? {}) as Grid<Nullable<ICellData>>;
  }

  /** Formulas that were filled down are stored once, the others refer to it. */
  private formula(sheet: Worksheet, cell: Nullable<ICellData>, row: number, col: number): string {
    if (!cell) return "";
    if (cell.f) return fromUniver(cell.f);
    if (!cell.si) return "";
    const formulas = this.injector.get(FormulaDataModel);
    return fromUniver(formulas.getFormulaStringByCell(row, col, sheet.getSheetId(), this.workbook.getUnitId()) ?? "");
  }

  private numberFormat(cell: Nullable<ICellData>): string {
    return this.workbook.getStyles().getStyleByCell(cell)?.n?.pattern ?? GENERAL;
  }
}

function hasContent(cell: ICellData): boolean {
  return (cell.v !== undefined && cell.v !== null && cell.v !== "") || Boolean(cell.f || cell.si || cell.p);
}

function valueAt(cell: Nullable<ICellData>, spilled: Nullable<ICellData>): CellValue {
  const own = valueOf(cell);
  return own === "" && !cell?.f && spilled ? valueOf(spilled) : own;
}

function eachOf(grid: Grid<Nullable<ICellData>>, visit: (row: number, col: number, cell: ICellData) => void): void {
  for (const [row, cells] of Object.entries(grid)) {
    for (const [col, cell] of Object.entries(cells ?? {})) {
      if (cell) visit(Number(row), Number(col), cell);
    }
  }
}
