/**
 * The host's workbook as Univer calculates it: headless in Node, with a user interface in the browser. What Univer has no
 * place for (protection, VeryHidden, page setup, custom XML, unknown parts of the file) lives beside it in `side` and here.
 */
import {
  BooleanNumber,
  Direction,
  ICommandService,
  IPermissionService,
  IUndoRedoService,
  IUniverInstanceService,
  UniverInstanceType,
  mergeWorksheetSnapshotWithDefault,
  type ICellData,
  type ICommandInfo,
  type IDisposable,
  type IExecutionOptions,
  type Nullable,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  InsertRowByRangeCommand,
  InsertSheetMutation,
  RemoveRowByRangeCommand,
  RemoveSheetCommand,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetStyleCommand,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  SheetsSelectionsService,
  WorksheetEditPermission,
  WorksheetSetCellStylePermission,
  WorksheetSetCellValuePermission,
  getPrimaryForRange,
} from "@univerjs/sheets";
import type { CellValue } from "../../src/domain/tabel/snapshot";
import type { Rect } from "../../src/domain/tabel/alamat";
import { emptySheet, emptyWorkbook, type CellStyle, type NameModel, type WorkbookModel } from "../../src/xlsx/model";
import type { Backend, BackendCell, BackendSheet, SheetId, SideStore, UserEvent } from "./backend";
import { deleteFromSide, emptySide, loadSide } from "./sideStore";
import { Calculation } from "./univer/calculation";
import { constantCell, GENERAL } from "./univer/cell";
import { fromPixels, toPixels, toRange, toRect, toUniverWorkbook } from "./univer/convert";
import { DefinedNames } from "./univer/definedNames";
import { startEngine, type Engine } from "./univer/engine";
import { bounded, wholeColumns, wholeRows, within } from "./univer/extent";
import { registerFunctions, type CustomFunctionSet } from "./univer/functions";
import { SheetReader } from "./univer/reader";
import { RowFits } from "./univer/rowFits";
import { moveOf } from "./univer/moves";
import { fromUniver, toUniverFormula, toUniverName } from "./univer/sheetName";
import { sheetModel } from "./univer/stored";
import { toUniverStyle } from "./univer/style";
import { userEvent, type CommandParams, type Matrix } from "./univer/userEvents";

export interface UniverBackendOptions {
  /** A headless engine where absent. */
  readonly engine?: Engine;
  readonly functions?: CustomFunctionSet;
}

export class UniverBackend implements Backend {
  readonly engine: Engine;
  readonly side: SideStore = emptySide();
  private readonly commands: ICommandService;
  private readonly subscriptions: IDisposable[] = [];
  private workbook!: Workbook;
  private reader!: SheetReader;
  private definedNames!: DefinedNames;
  private serial = 0;
  private unitSerial = 0;
  private readonly calculation: Calculation;
  /** Above zero while a command of the backend itself runs. */
  private ownDepth = 0;
  private knownActive: SheetId = "";
  private readonly listeners = new Set<(event: UserEvent) => void>();
  private readonly fits = new RowFits(
    (command, params) => this.run(command, params),
    () => this.unitId,
  );
  private readonly protectedSheets = new Set<SheetId>();
  private readonly veryHidden = new Set<SheetId>();

  constructor(options: UniverBackendOptions = {}) {
    this.engine = options.engine ?? startEngine();
    const { injector } = this.engine;
    this.commands = injector.get(ICommandService);
    this.calculation = new Calculation(injector);
    this.subscriptions.push(
      this.commands.beforeCommandExecuted((command) => this.followName(command)),
      this.commands.onCommandExecuted((command, options) => {
        this.report(command, options);
        this.followCells(command);
        if (command.id === RemoveSheetMutation.id) this.fits.cancel((command.params as CommandParams).subUnitId ?? "");
        this.calculation.note(command, options);
      }),
    );
    // the first workbook starts the plugins, on which the functions depend
    this.load(emptyWorkbook());
    if (options.functions) this.subscriptions.push(registerFunctions(injector, options.functions));
  }

  /** Ends the engine; nothing may be called afterwards. */
  dispose(): void {
    this.subscriptions.forEach((subscription) => subscription.dispose());
    this.engine.univer.dispose();
  }

  /** Univer's id of the open workbook: another one after every `load`. */
  get unitId(): string {
    return this.workbook.getUnitId();
  }

  // Sheets

  sheets(): readonly BackendSheet[] {
    return this.workbook.getSheets().map((sheet) => {
      const id = sheet.getSheetId();
      return {
        id,
        name: fromUniver(sheet.getName()),
        visibility: this.visibilityOf(sheet),
        protected: this.protectedSheets.has(id),
      };
    });
  }

  addSheet(name: string, position?: number): SheetId {
    const id = this.newSheetId();
    const model: WorkbookModel = { ...emptyWorkbook(), sheets: [emptySheet(name)] };
    const sheet = mergeWorksheetSnapshotWithDefault(toUniverWorkbook(model, this.unitId, [id]).sheets![id]!);
    const index = position ?? this.workbook.getSheets().length;
    const before = this.activeSheet();
    this.run(InsertSheetMutation.id, { unitId: this.unitId, index, sheet });
    this.activate(before);
    this.side.sheetProperties.set(id, new Map());
    return id;
  }

  deleteSheet(id: SheetId): void {
    this.leave(id);
    const gone = fromUniver(this.sheet(id).getName());
    this.run(RemoveSheetCommand.id, { unitId: this.unitId, subUnitId: id });
    this.protectedSheets.delete(id);
    this.veryHidden.delete(id);
    deleteFromSide(this.side, id, gone);
  }

  renameSheet(id: SheetId, name: string): void {
    const own = toUniverName(name);
    if (this.sheet(id).getName() !== own) this.run(SetWorksheetNameCommand.id, { unitId: this.unitId, subUnitId: id, name: own });
  }

  moveSheet(id: SheetId, position: number): void {
    const fromOrder = this.workbook.getConfig().sheetOrder.indexOf(id);
    this.run(SetWorksheetOrderMutation.id, { unitId: this.unitId, subUnitId: id, fromOrder, toOrder: position });
  }

  setVisibility(id: SheetId, visibility: BackendSheet["visibility"]): void {
    if (visibility === "VeryHidden") this.veryHidden.add(id);
    else this.veryHidden.delete(id);
    if (visibility !== "Visible") this.leave(id);
    const hidden = visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    const before = this.activeSheet();
    this.run(SetWorksheetHideMutation.id, { unitId: this.unitId, subUnitId: id, hidden });
    // Univer goes to a sheet that is shown again, Excel stays
    this.activate(before);
  }

  setProtected(id: SheetId, value: boolean): void {
    if (value) this.protectedSheets.add(id);
    else this.protectedSheets.delete(id);
    this.lockForUser(id, value);
  }

  activeSheet(): SheetId {
    return (this.workbook.getActiveSheet() ?? this.workbook.getSheets()[0]!).getSheetId();
  }

  activate(id: SheetId): void {
    if (this.activeSheet() !== id) this.run(SetWorksheetActiveOperation.id, { unitId: this.unitId, subUnitId: id });
  }

  // Cells

  read(id: SheetId, rect: Rect): BackendCell[][] {
    return this.reader.read(this.sheet(id), rect);
  }

  writeFormulas(id: SheetId, rect: Rect, formulas: readonly (readonly CellValue[])[]): void {
    this.write(id, rect, (row, col) => {
      const input = formulas[row]![col]!;
      // every old key is named, since Univer merges a new cell into the old one
      const blank: ICellData = { v: null, f: null, si: null, p: null, ref: null, xf: null };
      if (input === "" || input === "'") return blank;
      if (typeof input !== "string") return { ...blank, ...constantCell(input) };
      if (input.startsWith("=") && input.length > 1) return { ...blank, f: toUniverFormula(input) };
      return { ...blank, ...constantCell(input.startsWith("'") ? input.slice(1) : input) };
    });
  }

  writeNumberFormats(id: SheetId, rect: Rect, formats: readonly (readonly string[])[]): void {
    this.write(
      id,
      rect,
      (row, col, old) => {
        const pattern = formats[row]![col]!;
        return { ...keepType(old), s: { n: pattern === GENERAL || pattern === "" ? null : { pattern } } };
      },
      true,
    );
  }

  usedRange(id: SheetId, valuesOnly: boolean): Rect | null {
    return this.reader.usedRange(this.sheet(id), valuesOnly);
  }

  style(id: SheetId, row: number, col: number): CellStyle {
    return this.reader.style(this.sheet(id).getCellMatrix().getValue(row, col));
  }

  writeStyle(id: SheetId, rect: Rect, style: CellStyle): void {
    const s = toUniverStyle(style);
    this.write(
      id,
      rect,
      (_row, _col, old) => ({
        ...keepType(old),
        // Univer resolves the style in place, so every cell gets its own
        s: structuredClone(s),
        ...(style.styleName !== undefined && { custom: { ...old?.custom, styleName: style.styleName } }),
      }),
      true,
    );
  }

  clear(id: SheetId, rect: Rect, what: "All" | "Contents" | "Formats"): void {
    const contents: ICellData = { v: null, f: null, si: null, p: null, ref: null, xf: null };
    this.write(
      id,
      within(this.sheet(id), rect),
      (_row, _col, old) => {
        if (what === "All") return null;
        return what === "Contents" ? { ...contents } : { ...keepType(old), s: null, custom: null };
      },
      what === "Formats",
    );
    if (what !== "Contents") this.unmerge(id, rect);
  }

  // Layout

  columnWidth(id: SheetId, col: number): number {
    return fromPixels.width(this.sheet(id).getColumnWidth(col));
  }

  setColumnWidth(id: SheetId, col: number, characters: number): void {
    this.reach(id, { row: 0, col, rows: 1, cols: 1 });
    this.run(SetWorksheetColWidthMutation.id, {
      unitId: this.unitId,
      subUnitId: id,
      ranges: [wholeColumns(this.sheet(id), col, 1)],
      colWidth: toPixels.width(characters),
    });
  }

  setRowHeight(id: SheetId, row: number, points: number): void {
    this.reach(id, { row, col: 0, rows: 1, cols: 1 });
    const target = { unitId: this.unitId, subUnitId: id, ranges: [wholeRows(this.sheet(id), row, 1)] };
    this.run(SetWorksheetRowHeightMutation.id, { ...target, rowHeight: toPixels.height(points) });
    this.run(SetWorksheetRowIsAutoHeightMutation.id, { ...target, autoHeightInfo: BooleanNumber.FALSE });
  }

  rowHeight(id: SheetId, row: number): number {
    return fromPixels.height(this.sheet(id).getRowHeight(row));
  }

  merges(id: SheetId): readonly Rect[] {
    return this.sheet(id).getMergeData().map(toRect);
  }

  merge(id: SheetId, rect: Rect): void {
    if (rect.rows * rect.cols < 2) return;
    this.reach(id, rect);
    this.unmerge(id, rect);
    // Excel keeps the first cell only; a write to that one would cost it its formula
    this.write(id, rect, (row, col) => (row === 0 && col === 0 ? undefined : { v: null, f: null, si: null, p: null }));
    this.run(AddWorksheetMergeMutation.id, { unitId: this.unitId, subUnitId: id, ranges: [toRange(rect)] });
  }

  unmerge(id: SheetId, rect: Rect): void {
    this.run(RemoveWorksheetMergeMutation.id, { unitId: this.unitId, subUnitId: id, ranges: [toRange(rect)] });
  }

  freeze(id: SheetId, rows: number, columns: number): void {
    this.run(SetFrozenMutation.id, {
      unitId: this.unitId,
      subUnitId: id,
      xSplit: columns,
      ySplit: rows,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
    });
  }

  frozen(id: SheetId): { readonly rows: number; readonly columns: number } {
    const { xSplit, ySplit } = this.sheet(id).getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  insertRows(id: SheetId, row: number, count: number): void {
    this.reach(id, { row, col: 0, rows: 1, cols: 1 });
    this.onSheet(id, () =>
      this.run(InsertRowByRangeCommand.id, {
        unitId: this.unitId,
        subUnitId: id,
        range: wholeRows(this.sheet(id), row, count),
        direction: Direction.UP,
      }),
    );
  }

  deleteRows(id: SheetId, row: number, count: number): void {
    const last = Math.min(row + count, this.sheet(id).getRowCount());
    if (last <= row) return;
    this.onSheet(id, () =>
      this.run(RemoveRowByRangeCommand.id, { unitId: this.unitId, subUnitId: id, range: wholeRows(this.sheet(id), row, last - row) }),
    );
  }

  // Names

  names(): readonly NameModel[] {
    return this.definedNames.list();
  }

  setName(name: NameModel): void {
    this.definedNames.set(name, `nama-${++this.serial}`);
  }

  deleteName(name: string, sheet?: string): void {
    this.definedNames.remove(name, sheet);
  }

  // Selection

  selection(): { readonly sheet: SheetId; readonly rect: Rect } {
    const sheet = this.activeSheet();
    const selections = this.engine.injector.get(SheetsSelectionsService).getWorkbookSelections(this.unitId).getSelectionsOfWorksheet(sheet);
    const range = selections?.at(-1)?.range;
    return { sheet, rect: range ? toRect(bounded(this.sheet(sheet), range)) : { row: 0, col: 0, rows: 1, cols: 1 } };
  }

  select(sheet: SheetId, rect: Rect): void {
    this.activate(sheet);
    this.reach(sheet, rect);
    const range = toRange(rect);
    this.run(SetSelectionsOperation.id, {
      unitId: this.unitId,
      subUnitId: sheet,
      reveal: true,
      selections: [{ range, primary: getPrimaryForRange(range, this.sheet(sheet)), style: null }],
    });
  }

  spill(id: SheetId, row: number, col: number): Rect | null {
    const area = this.reader.arrays(id)[row]?.[col];
    return area ? toRect(area) : null;
  }

  onUserEvent(listener: (event: UserEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  // The workbook as a whole

  settle(): Promise<void> {
    return this.calculation.settle();
  }

  load(model: WorkbookModel): void {
    const { univer } = this.engine;
    const old = this.workbook as Workbook | undefined;
    const ids = model.sheets.map(() => this.newSheetId());
    this.fits.cancelAll();
    const unitId = `buku-${++this.unitSerial}`;
    this.protectedSheets.clear();
    this.veryHidden.clear();
    model.sheets.forEach((sheet, index) => {
      if (sheet.protected) this.protectedSheets.add(ids[index]!);
      if (sheet.visibility === "VeryHidden") this.veryHidden.add(ids[index]!);
    });
    loadSide(this.side, model, ids);
    const data = toUniverWorkbook(model, unitId, ids);
    // first, for parts of the interface are registered once and would go with the old workbook
    if (old) univer.__getInjector().get(IUniverInstanceService).disposeUnit(old.getUnitId());
    this.workbook = univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
    this.reader = new SheetReader(this.workbook, univer.__getInjector());
    this.definedNames = new DefinedNames(this.workbook, univer.__getInjector(), (command, params) => this.run(command, params));
    const active = ids[model.activeSheet] ?? ids[0]!;
    this.run(SetWorksheetActiveOperation.id, { unitId, subUnitId: active });
    for (const id of this.protectedSheets) this.lockForUser(id, true);
    for (const id of ids) {
      const used = this.usedRange(id, true);
      if (used) this.fits.ask(id, used);
    }
    this.calculation.restart(model.sheets.some((sheet) => [...sheet.cells.values()].some((cell) => cell.formula)));
  }

  save(): WorkbookModel {
    const sheets = this.workbook.getSheets();
    return {
      sheets: sheets.map((sheet) =>
        sheetModel(sheet, this.reader, this.side, {
          visibility: this.visibilityOf(sheet),
          protected: this.protectedSheets.has(sheet.getSheetId()),
        }),
      ),
      activeSheet: Math.max(0, sheets.findIndex((sheet) => sheet.getSheetId() === this.activeSheet())),
      names: [...this.names()],
      customXml: this.side.customXml.map((part) => ({ ...part })),
      passthrough: new Map(this.side.passthrough),
    };
  }

  // Inner works

  private newSheetId(): SheetId {
    // shaped as Excel's ids, which add-ins may keep
    return `{00000000-${(++this.serial).toString(16).toUpperCase().padStart(4, "0")}-0000-0000-000000000000}`;
  }

  private sheet(id: SheetId): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw new Error(`no sheet ${id}`);
    return sheet;
  }

  private run(command: string, params: object): void {
    this.ownDepth++;
    try {
      if (!this.commands.syncExecuteCommand(command, params)) throw new Error(`Univer refused ${command}`);
      // what an add-in changes ends the user's undo in Excel; taking back older steps would not fit the new content either
      if (!command.includes(".operation.")) this.engine.injector.get(IUndoRedoService).clearUndoRedo(this.unitId);
    } finally {
      this.ownDepth--;
      this.knownActive = this.activeSheet();
    }
  }

  /** Tells the listeners what a command of the user did; the backend's own commands and results of formulas are no news. */
  private report(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    if (this.ownDepth > 0 || this.listeners.size === 0 || options?.onlyLocal === true) return;
    const params = command.params as CommandParams | undefined;
    if (params?.unitId !== this.unitId) return;
    if (command.id === SetWorksheetActiveOperation.id) {
      // Univer reports late, and again, the switches that follow from what the backend did
      if (this.activeSheet() === this.knownActive) return;
      this.knownActive = this.activeSheet();
    }
    const event = userEvent(command.id, params, () => this.selection());
    if (event) this.listeners.forEach((listener) => listener(event));
  }

  /** Rules and tables go with their cells, whether the user moves them or the add-in. */
  private followCells(command: Readonly<ICommandInfo>): void {
    const move = moveOf(command);
    if (move?.unitId !== this.unitId) return;
    this.side.objects.moved(move.sheet, move, (id) => fromUniver(this.sheet(id).getName()));
  }

  private followName({ id, params }: Readonly<ICommandInfo>): void {
    if (id !== SetWorksheetNameMutation.id) return;
    const { unitId, subUnitId, name } = params as { unitId: string; subUnitId: string; name: string };
    if (unitId === this.unitId) this.side.objects.sheetRenamed(fromUniver(this.sheet(subUnitId).getName()), fromUniver(name));
  }

  /** The host guards the sheet against the add-in; this is for the user's own keys. */
  private lockForUser(id: SheetId, locked: boolean): void {
    const permissions = this.engine.injector.get(IPermissionService);
    for (const Point of [WorksheetEditPermission, WorksheetSetCellValuePermission, WorksheetSetCellStylePermission]) {
      permissions.updatePermissionPoint(new Point(this.unitId, id).id, !locked);
    }
  }

  /** Some commands of Univer shift the formulas of the active sheet, whichever sheet they are told. */
  private onSheet(id: SheetId, action: () => void): void {
    const before = this.activeSheet();
    const selected = this.selection();
    this.activate(id);
    action();
    this.activate(before);
    if (before === id) this.select(before, selected.rect);
  }

  /** Activates the nearest visible sheet where the given one, about to go, is active. */
  private leave(id: SheetId): void {
    if (this.activeSheet() !== id) return;
    const sheets = this.sheets();
    const at = sheets.findIndex((sheet) => sheet.id === id);
    const next = [...sheets.slice(at + 1), ...sheets.slice(0, at).reverse()].find((sheet) => sheet.visibility === "Visible");
    if (next) this.activate(next.id);
  }

  private visibilityOf(sheet: Worksheet): BackendSheet["visibility"] {
    if (this.veryHidden.has(sheet.getSheetId())) return "VeryHidden";
    return sheet.isSheetHidden() === BooleanNumber.TRUE ? "Hidden" : "Visible";
  }

  /**
   * Builds the cells of one mutation. In the callback row and col count from the rectangle's corner; it answers what to
   * merge into the cell, null to remove it, undefined to leave it.
   */
  private write(
    id: SheetId,
    rect: Rect,
    cell: (row: number, col: number, old: Nullable<ICellData>) => ICellData | null | undefined,
    formatOnly = false,
  ): void {
    if (rect.rows < 1 || rect.cols < 1) return;
    this.reach(id, rect);
    const matrix = this.sheet(id).getCellMatrix();
    const cellValue: Matrix = {};
    for (let row = 0; row < rect.rows; row++) {
      const line: Record<number, Nullable<ICellData>> = (cellValue[rect.row + row] = {});
      for (let col = 0; col < rect.cols; col++) {
        const next = cell(row, col, matrix.getValue(rect.row + row, rect.col + col));
        if (next !== undefined) line[rect.col + col] = next;
      }
    }
    this.run(SetRangeValuesMutation.id, {
      unitId: this.unitId,
      subUnitId: id,
      cellValue,
      // a change of format alone asks for no calculation
      ...(formatOnly && { trigger: SetStyleCommand.id }),
    });
    this.fits.ask(id, rect);
  }

  /** Grows the sheet so that the rectangle lies on it: Univer's sheets are as large as they are told, Excel's are endless. */
  private reach(id: SheetId, rect: Rect): void {
    const sheet = this.sheet(id);
    const rowCount = rect.row + rect.rows;
    const columnCount = rect.col + rect.cols;
    const target = { unitId: this.unitId, subUnitId: id };
    if (rowCount > sheet.getRowCount()) this.run(SetWorksheetRowCountMutation.id, { ...target, rowCount });
    if (columnCount > sheet.getColumnCount()) this.run(SetWorksheetColumnCountMutation.id, { ...target, columnCount });
  }

}

/** A change of style alone must say the type again, or Univer guesses it anew from the value. */
function keepType(old: Nullable<ICellData>): ICellData {
  return old?.t ? { t: old.t } : {};
}
