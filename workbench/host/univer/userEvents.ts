/** Commands of Univer as events of the host. */
import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import { InsertSheetMutation, RemoveSheetMutation, SetRangeValuesMutation, SetSelectionsOperation, SetWorksheetActiveOperation } from "@univerjs/sheets";
import type { Rect } from "../../../src/domain/tabel/alamat";
import type { SheetId, UserEvent } from "../backend";

export type Matrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** The parameters, of whichever command, that events are made from. */
export interface CommandParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly cellValue?: Matrix;
  readonly sheet?: { readonly id: string };
}

/**
 * What a command of Univer means to the host, or null where it means nothing.
 * @param selection asked only where the command changed it
 */
export function userEvent(
  command: string,
  params: CommandParams,
  selection: () => { sheet: SheetId; rect: Rect },
): UserEvent | null {
  const sheet = params.subUnitId ?? "";
  switch (command) {
    case SetRangeValuesMutation.id: {
      const rect = boundsOf(params.cellValue);
      return rect && { kind: "changed", sheet, rect };
    }
    case SetSelectionsOperation.id:
      return { kind: "selection", ...selection() };
    case SetWorksheetActiveOperation.id:
      return { kind: "activated", sheet };
    case InsertSheetMutation.id:
      return { kind: "added", sheet: params.sheet?.id ?? "" };
    case RemoveSheetMutation.id:
      return { kind: "deleted", sheet };
    default:
      return null;
  }
}

function boundsOf(cells: Matrix | undefined): Rect | null {
  const rows = Object.keys(cells ?? {}).map(Number);
  const cols = Object.values(cells ?? {}).flatMap((row) => Object.keys(row ?? {}).map(Number));
  if (rows.length === 0 || cols.length === 0) return null;
  const row = Math.min(...rows);
  const col = Math.min(...cols);
  return { row, col, rows: Math.max(...rows) - row + 1, cols: Math.max(...cols) - col + 1 };
}
