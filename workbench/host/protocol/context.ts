/** What a table may use: the backend, the host's own state and the gate through which every change must go. */
import type { Rect } from "../../../src/domain/tabel/alamat";
import type { Backend, SheetId } from "../backend";
import type { ErrorCode } from "./errors";
import type { RangeNode } from "./nodes";

export type Platform = "OfficeOnline" | "PC" | "Mac";

/** Number format of the user's system; formulas and format codes on the wire stay en-US. */
export interface Culture {
  readonly name: string;
  readonly decimal: string;
  readonly group: string;
  /** Between arguments of a formula as the user types it. */
  readonly list: string;
}

export const ID_ID: Culture = { name: "id-ID", decimal: ",", group: ".", list: ";" };
export const EN_US: Culture = { name: "en-US", decimal: ".", group: ",", list: "," };

/** Page setup that no file model of ours keeps. */
export interface PageExtras {
  centerHorizontally: boolean;
  centerVertically: boolean;
  gridlines: boolean;
}

export const NO_EXTRAS: PageExtras = {
  centerHorizontally: false,
  centerVertically: false,
  gridlines: true,
};

/** What Excel holds and the backend has no place for. */
export interface HostState {
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  enableEvents: boolean;
  structureProtected: boolean;
  /** Opened for reading only: every change is AccessDenied. */
  readOnly: boolean;
  /** Answers the code with which a kind of change (`DataValidation.rule`) is refused; for failures that last. */
  refuses?: (what: string) => ErrorCode | undefined;
  /** Array formulas of old (Ctrl+Shift+Enter) over several cells: these are changed together or not at all. */
  readonly arrays: { readonly sheet: SheetId; readonly rect: Rect }[];
  readonly documentProperties: Map<string, string>;
  readonly page: Map<SheetId, PageExtras>;
  /** Password of a sheet protected through the API; absent = none. */
  readonly passwords: Map<SheetId, string>;
}

export type HostEvent =
  | { readonly kind: "changed"; readonly sheet: SheetId; readonly rect: Rect; readonly change: ChangeType }
  | { readonly kind: "selection"; readonly sheet: SheetId; readonly rect: Rect }
  | { readonly kind: "activated" | "added" | "deleted"; readonly sheet: SheetId };

export type ChangeType = "RangeEdited" | "RowInserted" | "RowDeleted" | "CellInserted" | "CellDeleted";

export interface Context {
  readonly backend: Backend;
  readonly state: HostState;
  readonly culture: Culture;
  readonly platform: Platform;
  /**
   * Announces a change before it is made. Throws AccessDenied where the sheet is protected, and the injected fault when its
   * turn has come; what was changed before stays changed, as in Excel.
   */
  change(what: string, sheet?: SheetId): void;
  emit(event: HostEvent): void;
  /** Subscribes (+1) or unsubscribes (-1) a target (`Workbook` or a sheet id) to an event number. */
  subscribe(target: string, event: number, step: 1 | -1): void;
  /** A range object that follows its cells when rows are inserted or deleted above it. */
  range(sheet: SheetId, rect: Rect): RangeNode;
  rowsMoved(sheet: SheetId, row: number, count: number): void;
}
