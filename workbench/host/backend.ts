/**
 * What the host needs from a spreadsheet: the memory backend (fast tests) and the Univer backend (formulas, browser) both
 * answer it. Sheets are addressed by an id that survives renaming; rows and columns are zero-based. All calls are
 * synchronous and take effect at once; `settle` waits for recalculation and is awaited by the host before values are read.
 * Validation (shapes, protection, edit mode, names) is the host's work, not the backend's.
 */
import type { CellStyle, NameModel, WorkbookModel } from "../../src/xlsx/model";
import type { CellValue } from "../../src/domain/tabel/snapshot";
import type { Rect } from "../../src/domain/tabel/alamat";
import type { SheetObjectStore } from "./sheetObjects";

export type SheetId = string;

export interface BackendCell {
  readonly value: CellValue;
  /** en-US with leading `=`, or "" for a constant. */
  readonly formula: string;
  readonly numberFormat: string;
}

export interface BackendSheet {
  readonly id: SheetId;
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly protected: boolean;
}

/** What the user did in the grid itself; the host's own writes are not reported. */
export type UserEvent =
  | { readonly kind: "changed"; readonly sheet: SheetId; readonly rect: Rect }
  | { readonly kind: "selection"; readonly sheet: SheetId; readonly rect: Rect }
  | { readonly kind: "activated" | "added" | "deleted"; readonly sheet: SheetId };

export interface Backend {
  /** In tab order. */
  sheets(): readonly BackendSheet[];
  addSheet(name: string, position?: number): SheetId;
  deleteSheet(id: SheetId): void;
  renameSheet(id: SheetId, name: string): void;
  moveSheet(id: SheetId, position: number): void;
  setVisibility(id: SheetId, visibility: BackendSheet["visibility"]): void;
  setProtected(id: SheetId, value: boolean): void;
  activeSheet(): SheetId;
  activate(id: SheetId): void;

  /** Row-major matrix over the rectangle. Call after `settle`. */
  read(id: SheetId, rect: Rect): BackendCell[][];
  /**
   * A string that begins with `=` is a formula; one that begins with `'` is the text after that mark (the host marks only
   * texts that begin with `=` or `'` themselves); "" clears; everything else is a constant as given, without parsing.
   */
  writeFormulas(id: SheetId, rect: Rect, formulas: readonly (readonly CellValue[])[]): void;
  writeNumberFormats(id: SheetId, rect: Rect, formats: readonly (readonly string[])[]): void;
  /** Smallest rectangle with content; `valuesOnly` leaves out cells that carry only a format. */
  usedRange(id: SheetId, valuesOnly: boolean): Rect | null;

  style(id: SheetId, row: number, col: number): CellStyle;
  /** Merges the given keys into the style of every cell of the rectangle. */
  writeStyle(id: SheetId, rect: Rect, style: CellStyle): void;
  clear(id: SheetId, rect: Rect, what: "All" | "Contents" | "Formats"): void;
  columnWidth(id: SheetId, col: number): number;
  setColumnWidth(id: SheetId, col: number, characters: number): void;
  rowHeight(id: SheetId, row: number): number;
  setRowHeight(id: SheetId, row: number, points: number): void;
  merges(id: SheetId): readonly Rect[];
  merge(id: SheetId, rect: Rect): void;
  unmerge(id: SheetId, rect: Rect): void;
  freeze(id: SheetId, rows: number, columns: number): void;
  frozen(id: SheetId): { readonly rows: number; readonly columns: number };
  insertRows(id: SheetId, row: number, count: number): void;
  deleteRows(id: SheetId, row: number, count: number): void;

  names(): readonly NameModel[];
  setName(name: NameModel): void;
  /** `sheet` names the owner of a sheet-scoped name. */
  deleteName(name: string, sheet?: string): void;

  selection(): { readonly sheet: SheetId; readonly rect: Rect };
  select(sheet: SheetId, rect: Rect): void;

  /** The area that a spilling formula fills, seen from its first cell; null elsewhere. Absent = nothing spills. */
  spill?(id: SheetId, row: number, col: number): Rect | null;
  /** Absent = a grid without a user. Answers the remover. */
  onUserEvent?(listener: (event: UserEvent) => void): () => void;

  settle(): Promise<void>;
  /** What must not be lost on save but no spreadsheet engine knows: page setup, custom XML, properties, unknown parts. */
  readonly side: SideStore;
  load(model: WorkbookModel): void;
  save(): WorkbookModel;
}

/** Kept beside the engine, keyed by sheet id where it belongs to a sheet. */
export interface SideStore {
  customXml: WorkbookModel["customXml"];
  passthrough: WorkbookModel["passthrough"];
  sheetProperties: Map<SheetId, Map<string, string>>;
  sheetPage: Map<SheetId, NonNullable<WorkbookModel["sheets"][number]["page"]>>;
  sheetTabColor: Map<SheetId, string>;
  readonly objects: SheetObjectStore;
}
