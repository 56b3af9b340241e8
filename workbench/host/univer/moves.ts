/** Mutations of Univer that move cells, as the host counts them. */
import type { ICommandInfo, IRange } from "@univerjs/core";
import { InsertColMutation, InsertRowMutation, RemoveColMutation, RemoveRowMutation } from "@univerjs/sheets";
import type { SheetId } from "../backend";
import type { Move } from "../protocol/formulaText";

export interface SheetMove extends Omit<Move, "sheet"> {
  readonly unitId: string;
  readonly sheet: SheetId;
}

/** Rows or columns that the command inserted or deleted; null for any other command. */
export function moveOf(command: Readonly<ICommandInfo>): SheetMove | null {
  const kind = KINDS.get(command.id);
  if (!kind) return null;
  const { unitId, subUnitId, range } = command.params as { unitId: string; subUnitId: string; range: IRange };
  const [at, last] = kind.axis === "row" ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  return { unitId, sheet: subUnitId, axis: kind.axis, at, count: kind.sign * (last - at + 1) };
}

const KINDS = new Map<string, { readonly axis: "row" | "col"; readonly sign: 1 | -1 }>([
  [InsertRowMutation.id, { axis: "row", sign: 1 }],
  [RemoveRowMutation.id, { axis: "row", sign: -1 }],
  [InsertColMutation.id, { axis: "col", sign: 1 }],
  [RemoveColMutation.id, { axis: "col", sign: -1 }],
]);
