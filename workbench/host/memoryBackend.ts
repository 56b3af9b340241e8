/**
 * The host's backend for fast tests: a workbook model in memory, without a formula engine. A formula keeps the value that the
 * file or the last computation gave it; a formula that was written and never computed shows #CALC!.
 */
import type { Rect } from "../../src/domain/tabel/alamat";
import type { CellValue } from "../../src/domain/tabel/snapshot";
import {
  COLUMN_STRIDE,
  cellKey,
  emptySheet,
  emptyWorkbook,
  type CellModel,
  type CellStyle,
  type NameModel,
  type SheetModel,
  type WorkbookModel,
} from "../../src/xlsx/model";
import type { Backend, BackendCell, BackendSheet, SheetId, SideStore, UserEvent } from "./backend";
import { afterRowsMoved, afterSheetRenamed } from "./protocol/formulaText";
import { deleteFromSide, emptySide, loadSide } from "./sideStore";

/** Computes one formula; undefined leaves the cell as it was. `read` gives the value of any cell by sheet name. */
export type Compute = (
  formula: string,
  at: { readonly sheet: string; readonly row: number; readonly col: number },
  read: (sheet: string, row: number, col: number) => CellValue,
) => CellValue | undefined;

export interface MemoryOptions {
  readonly compute?: Compute;
}

/** Widths and heights that Excel gives a new sheet. */
const DEFAULT_WIDTH = 8.43;
const DEFAULT_HEIGHT = 15;
const COMPUTE_PASSES = 20;

interface Sheet {
  readonly id: SheetId;
  model: SheetModel;
}

export class MemoryBackend implements Backend {
  readonly side: SideStore = emptySide();
  private list: Sheet[] = [];
  private active: SheetId = "";
  private selected: { sheet: SheetId; rect: Rect } = { sheet: "", rect: { row: 0, col: 0, rows: 1, cols: 1 } };
  private nameList: NameModel[] = [];
  private nextId = 1;
  private stale = false;
  private readonly listeners = new Set<(event: UserEvent) => void>();

  constructor(
    model: WorkbookModel = emptyWorkbook(),
    private readonly options: MemoryOptions = {},
  ) {
    this.load(model);
  }

  sheets(): readonly BackendSheet[] {
    return this.list.map(({ id, model }) => ({
      id,
      name: model.name,
      visibility: model.visibility,
      protected: model.protected,
    }));
  }

  addSheet(name: string, position = this.list.length): SheetId {
    const sheet = { id: this.newId(), model: emptySheet(name) };
    this.list.splice(position, 0, sheet);
    this.side.sheetProperties.set(sheet.id, new Map());
    return sheet.id;
  }

  deleteSheet(id: SheetId): void {
    const at = this.list.indexOf(this.sheet(id));
    const [gone] = this.list.splice(at, 1);
    deleteFromSide(this.side, id, gone!.model.name);
    this.nameList = this.nameList.filter((name) => name.sheet !== gone!.model.name);
    this.rewriteFormulas((formula) => afterSheetRenamed(formula, gone!.model.name, null), "#REF!");
    if (this.active === id) this.activate(this.nearestVisible(at));
  }

  renameSheet(id: SheetId, name: string): void {
    const { model } = this.sheet(id);
    const old = model.name;
    model.name = name;
    this.nameList = this.nameList.map((entry) => (entry.sheet === old ? { ...entry, sheet: name } : entry));
    this.rewriteFormulas((formula) => afterSheetRenamed(formula, old, name));
    this.side.objects.sheetRenamed(old, name);
  }

  moveSheet(id: SheetId, position: number): void {
    const sheet = this.sheet(id);
    this.list.splice(this.list.indexOf(sheet), 1);
    this.list.splice(position, 0, sheet);
  }

  setVisibility(id: SheetId, visibility: BackendSheet["visibility"]): void {
    const sheet = this.sheet(id);
    sheet.model.visibility = visibility;
    if (visibility !== "Visible" && this.active === id) this.activate(this.nearestVisible(this.list.indexOf(sheet)));
  }

  setProtected(id: SheetId, value: boolean): void {
    this.sheet(id).model.protected = value;
  }

  activeSheet(): SheetId {
    return this.active;
  }

  activate(id: SheetId): void {
    this.active = this.sheet(id).id;
    if (this.selected.sheet !== id) this.selected = { sheet: id, rect: { row: 0, col: 0, rows: 1, cols: 1 } };
  }

  read(id: SheetId, rect: Rect): BackendCell[][] {
    const { cells } = this.sheet(id).model;
    return Array.from({ length: rect.rows }, (_, r) =>
      Array.from({ length: rect.cols }, (_, c) => {
        const cell = cells.get(cellKey(rect.row + r, rect.col + c));
        return {
          value: cell?.value ?? "",
          formula: cell?.formula ?? "",
          numberFormat: cell?.numberFormat ?? "General",
        };
      }),
    );
  }

  writeFormulas(id: SheetId, rect: Rect, formulas: readonly (readonly CellValue[])[]): void {
    const { cells } = this.sheet(id).model;
    formulas.forEach((line, r) =>
      line.forEach((content, c) => {
        const key = cellKey(rect.row + r, rect.col + c);
        const { value: _v, formula: _f, array: _a, ...look } = cells.get(key) ?? { value: "" };
        if (content === "" && look.numberFormat === undefined && look.style === undefined) cells.delete(key);
        else cells.set(key, { ...look, ...contentOf(content) });
      }),
    );
    this.stale = true;
  }

  writeNumberFormats(id: SheetId, rect: Rect, formats: readonly (readonly string[])[]): void {
    formats.forEach((line, r) =>
      line.forEach((format, c) => {
        this.update(id, rect.row + r, rect.col + c, ({ numberFormat: _old, ...cell }) =>
          format === "General" ? cell : { ...cell, numberFormat: format },
        );
      }),
    );
  }

  usedRange(id: SheetId, valuesOnly: boolean): Rect | null {
    const { cells, merges } = this.sheet(id).model;
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const include = (row: number, col: number): void => {
      [top, left] = [Math.min(top, row), Math.min(left, col)];
      [bottom, right] = [Math.max(bottom, row), Math.max(right, col)];
    };
    for (const [key, cell] of cells) {
      if (valuesOnly && cell.value === "" && cell.formula === undefined) continue;
      include(Math.floor(key / COLUMN_STRIDE), key % COLUMN_STRIDE);
    }
    if (!valuesOnly) {
      for (const merge of merges) {
        include(merge.row, merge.col);
        include(merge.row + merge.rows - 1, merge.col + merge.cols - 1);
      }
    }
    return bottom < 0 ? null : { row: top, col: left, rows: bottom - top + 1, cols: right - left + 1 };
  }

  style(id: SheetId, row: number, col: number): CellStyle {
    return this.sheet(id).model.cells.get(cellKey(row, col))?.style ?? {};
  }

  writeStyle(id: SheetId, rect: Rect, style: CellStyle): void {
    eachCell(rect, (row, col) => {
      this.update(id, row, col, (cell) => ({ ...cell, style: mergedStyle(cell.style, style) }));
    });
  }

  clear(id: SheetId, rect: Rect, what: "All" | "Contents" | "Formats"): void {
    const { cells } = this.sheet(id).model;
    for (const key of [...cells.keys()]) {
      const row = Math.floor(key / COLUMN_STRIDE);
      const col = key % COLUMN_STRIDE;
      if (row < rect.row || row >= rect.row + rect.rows || col < rect.col || col >= rect.col + rect.cols) continue;
      const { value, formula, array, numberFormat, style } = cells.get(key)!;
      if (what === "All") cells.delete(key);
      else if (what === "Contents") {
        if (numberFormat === undefined && style === undefined) cells.delete(key);
        else cells.set(key, definedOnly({ value: "", numberFormat, style }));
      } else if (value === "" && formula === undefined) cells.delete(key);
      else cells.set(key, definedOnly({ value, formula, array }));
    }
    this.stale = true;
  }

  columnWidth(id: SheetId, col: number): number {
    return this.sheet(id).model.columnWidths.get(col) ?? DEFAULT_WIDTH;
  }

  setColumnWidth(id: SheetId, col: number, characters: number): void {
    this.sheet(id).model.columnWidths.set(col, characters);
  }

  rowHeight(id: SheetId, row: number): number {
    return this.sheet(id).model.rowHeights.get(row) ?? DEFAULT_HEIGHT;
  }

  setRowHeight(id: SheetId, row: number, points: number): void {
    this.sheet(id).model.rowHeights.set(row, points);
  }

  merges(id: SheetId): readonly Rect[] {
    return this.sheet(id).model.merges;
  }

  merge(id: SheetId, rect: Rect): void {
    this.unmerge(id, rect);
    if (rect.rows * rect.cols > 1) this.sheet(id).model.merges.push({ ...rect });
  }

  unmerge(id: SheetId, rect: Rect): void {
    const { model } = this.sheet(id);
    model.merges = model.merges.filter(
      (merge) =>
        merge.row >= rect.row + rect.rows ||
        merge.row + merge.rows <= rect.row ||
        merge.col >= rect.col + rect.cols ||
        merge.col + merge.cols <= rect.col,
    );
  }

  freeze(id: SheetId, rows: number, columns: number): void {
    const { model } = this.sheet(id);
    model.frozenRows = rows;
    model.frozenColumns = columns;
  }

  frozen(id: SheetId): { rows: number; columns: number } {
    const { frozenRows: rows, frozenColumns: columns } = this.sheet(id).model;
    return { rows, columns };
  }

  insertRows(id: SheetId, row: number, count: number): void {
    this.shiftRows(id, row, count);
  }

  deleteRows(id: SheetId, row: number, count: number): void {
    this.shiftRows(id, row, -count);
  }

  names(): readonly NameModel[] {
    return this.nameList;
  }

  setName(name: NameModel): void {
    this.deleteName(name.name, name.sheet);
    this.nameList.push({ ...name });
  }

  deleteName(name: string, sheet?: string): void {
    this.nameList = this.nameList.filter(
      (entry) => entry.name.toLowerCase() !== name.toLowerCase() || entry.sheet !== sheet,
    );
  }

  selection(): { sheet: SheetId; rect: Rect } {
    return this.selected;
  }

  select(sheet: SheetId, rect: Rect): void {
    this.active = this.sheet(sheet).id;
    this.selected = { sheet, rect: { ...rect } };
  }

  onUserEvent(listener: (event: UserEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Lets a test act as the user who types into a cell. */
  type(sheetName: string, row: number, col: number, content: CellValue): void {
    const { id } = this.list.find(({ model }) => model.name === sheetName)!;
    const rect = { row, col, rows: 1, cols: 1 };
    this.writeFormulas(id, rect, [[content]]);
    this.tell({ kind: "changed", sheet: id, rect });
  }

  /** Lets a test act as the user who selects cells, on another sheet too. */
  pick(sheetName: string, rect: Rect): void {
    const { id } = this.list.find(({ model }) => model.name === sheetName)!;
    const moved = this.active !== id;
    this.select(id, rect);
    if (moved) this.tell({ kind: "activated", sheet: id });
    this.tell({ kind: "selection", sheet: id, rect });
  }

  settle(): Promise<void> {
    if (this.stale && this.options.compute) this.computeAll(this.options.compute);
    this.stale = false;
    return Promise.resolve();
  }

  load(model: WorkbookModel): void {
    const copy = clone(model);
    this.list = copy.sheets.map((sheet) => ({ id: this.newId(), model: sheet }));
    this.nameList = copy.names;
    loadSide(this.side, copy, this.list.map(({ id }) => id));
    this.activate((this.list[copy.activeSheet] ?? this.list[0]!).id);
    this.stale = true;
  }

  save(): WorkbookModel {
    const sheets = this.list.map(({ id, model }) => {
      const { page: _page, tabColor: _color, ...rest } = model;
      const page = this.side.sheetPage.get(id);
      const tabColor = this.side.sheetTabColor.get(id);
      return {
        ...rest,
        ...this.side.objects.save(id),
        customProperties: this.side.sheetProperties.get(id) ?? new Map<string, string>(),
        ...(page ? { page } : {}),
        ...(tabColor === undefined ? {} : { tabColor }),
      };
    });
    return clone({
      sheets,
      activeSheet: this.list.findIndex(({ id }) => id === this.active),
      names: this.nameList,
      customXml: this.side.customXml,
      passthrough: this.side.passthrough,
    });
  }

  private sheet(id: SheetId): Sheet {
    const sheet = this.list.find((entry) => entry.id === id);
    if (!sheet) throw new Error(`No sheet has the id ${id}.`);
    return sheet;
  }

  private newId(): SheetId {
    const number = (this.nextId++).toString(16).toUpperCase().padStart(4, "0");
    return `{00000000-${number}-0000-0000-000000000000}`;
  }

  private nearestVisible(at: number): SheetId {
    const order = [...this.list.slice(at), ...this.list.slice(0, at).reverse()];
    return (order.find(({ model }) => model.visibility === "Visible") ?? this.list[0]!).id;
  }

  private update(id: SheetId, row: number, col: number, change: (cell: CellModel) => CellModel): void {
    const { cells } = this.sheet(id).model;
    const key = cellKey(row, col);
    const cell = change(cells.get(key) ?? { value: "" });
    const bare =
      cell.value === "" && cell.formula === undefined && cell.numberFormat === undefined && cell.style === undefined;
    if (bare) cells.delete(key);
    else cells.set(key, cell);
  }

  /** Rewrites the formulas of the whole workbook; a formula that changes into an error takes `lost` as its value. */
  private rewriteFormulas(rewrite: (formula: string, sheet: string) => string, lost?: CellValue): void {
    for (const { model } of this.list) {
      for (const [key, cell] of model.cells) {
        if (cell.formula === undefined) continue;
        const formula = rewrite(cell.formula, model.name);
        if (formula === cell.formula) continue;
        const value = lost !== undefined && formula.includes("#REF!") ? lost : cell.value;
        model.cells.set(key, { ...cell, formula, value });
      }
    }
    this.nameList = this.nameList.map((name) => ({ ...name, formula: rewrite(name.formula, name.sheet ?? "") }));
  }

  private shiftRows(id: SheetId, row: number, count: number): void {
    const { model } = this.sheet(id);
    const lastGone = count < 0 ? row - count : row;
    const moved = new Map<number, CellModel>();
    for (const [key, cell] of model.cells) {
      const at = Math.floor(key / COLUMN_STRIDE);
      if (at >= row && at < lastGone) continue;
      moved.set(at < row ? key : key + count * COLUMN_STRIDE, cell);
    }
    model.cells = moved;
    model.rowHeights = new Map(
      [...model.rowHeights]
        .filter(([at]) => at < row || at >= lastGone)
        .map(([at, height]) => [at < row ? at : at + count, height]),
    );
    model.merges = model.merges.flatMap((merge) => shiftedMerge(merge, row, count));
    this.rewriteFormulas((formula, own) => afterRowsMoved(formula, own, model.name, row, count), "#REF!");
    this.side.objects.moved(id, { axis: "row", at: row, count }, (sheet) => this.sheet(sheet).model.name);
    this.stale = true;
  }

  private computeAll(compute: Compute): void {
    const read = (sheet: string, row: number, col: number): CellValue =>
      this.list
        .find(({ model }) => model.name.toLowerCase() === sheet.toLowerCase())
        ?.model.cells.get(cellKey(row, col))?.value ?? "";
    for (let pass = 0; pass < COMPUTE_PASSES; pass += 1) {
      let changed = false;
      for (const { model } of this.list) {
        for (const [key, cell] of model.cells) {
          if (cell.formula === undefined) continue;
          const at = { sheet: model.name, row: Math.floor(key / COLUMN_STRIDE), col: key % COLUMN_STRIDE };
          const value = compute(cell.formula, at, read);
          if (value === undefined || value === cell.value) continue;
          cell.value = value;
          changed = true;
        }
      }
      if (!changed) return;
    }
  }

  private tell(event: UserEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}

/** structuredClone for the shapes of a workbook; the DOM that component tests run in lacks the original. */
function clone<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Map) return new Map([...value].map(([key, entry]) => [key, clone(entry)])) as T;
  if (value instanceof Uint8Array) return value.slice() as T;
  if (Array.isArray(value)) return value.map(clone) as T;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, clone(entry)])) as T;
}

function contentOf(content: CellValue): Pick<CellModel, "value" | "formula"> {
  if (typeof content !== "string") return { value: content };
  if (content.startsWith("=")) return { value: "#CALC!", formula: content };
  return { value: content.startsWith("'") ? content.slice(1) : content };
}

function definedOnly(cell: { [K in keyof CellModel]: CellModel[K] | undefined } & { value: CellValue }): CellModel {
  return Object.fromEntries(Object.entries(cell).filter(([, value]) => value !== undefined)) as unknown as CellModel;
}

function mergedStyle(old: CellStyle | undefined, style: CellStyle): CellStyle {
  const borders = style.borders ? { borders: { ...old?.borders, ...style.borders } } : {};
  return { ...old, ...style, ...borders };
}

function shiftedMerge(merge: Rect, row: number, count: number): Rect[] {
  if (merge.row >= row && (count > 0 || merge.row >= row - count)) return [{ ...merge, row: merge.row + count }];
  if (merge.row + merge.rows <= row) return [merge];
  const rows = merge.rows + (count > 0 ? count : -Math.min(-count, merge.row + merge.rows - row));
  return rows > 0 ? [{ ...merge, rows }] : [];
}

function eachCell(rect: Rect, visit: (row: number, col: number) => void): void {
  for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
    for (let col = rect.col; col < rect.col + rect.cols; col += 1) visit(row, col);
  }
}
