/** Writing and reading the cell-level properties of a range: values, formulas, number formats. */
import type { CellValue } from "../../../src/domain/tabel/snapshot";
import { didalam } from "../../../src/domain/tabel/kotak";
import type { BackendCell } from "../backend";
import { cellCount, intersect, isUnbounded } from "./address";
import { EN_US, type Context, type Culture } from "./context";
import { invalidArgument, invalidOperation, rangeExceedsLimit } from "./errors";
import { copied, fromLocal } from "./formulaText";
import { readInput } from "./input";
import type { RangeNode } from "./nodes";
import type { Wire } from "./wire";

/** Microsoft's documented limit of cells in one range read. */
const MAX_CELLS = 5_000_000;

/** The cells of a range, or null where it is unbounded, as the property then is. */
export function readCells(context: Context, { sheet, rect }: RangeNode): BackendCell[][] | null {
  if (isUnbounded(rect)) return null;
  if (cellCount(rect) > MAX_CELLS) throw rangeExceedsLimit("The range has more than five million cells.");
  return context.backend.read(sheet, rect);
}

/** One value per cell of the range; a scalar goes to every cell, null leaves a cell as it is. */
function spread(node: RangeNode, given: Wire, what: string): Wire[][] {
  const { rows, cols } = node.rect;
  if (isUnbounded(node.rect)) throw invalidOperation(`${what} cannot be set on whole rows or columns.`);
  if (cellCount(node.rect) > MAX_CELLS) throw rangeExceedsLimit("The range has more than five million cells.");
  if (!Array.isArray(given)) return Array.from({ length: rows }, () => Array<Wire>(cols).fill(given));
  const fits = given.length === rows && given.every((line) => Array.isArray(line) && line.length === cols);
  if (!fits) throw invalidArgument(`${what} must be an array of ${rows} rows and ${cols} columns.`);
  return given as Wire[][];
}

/** Sets values or formulas, which differ only in the separators that a formula is read in. */
export function writeContents(
  context: Context,
  node: RangeNode,
  given: Wire,
  what: "values" | "formulas" | "formulasLocal",
): void {
  const matrix = spread(node, given, what);
  const { sheet, rect } = node;
  const before = context.backend.read(sheet, rect);
  const hidden = context.backend.merges(sheet).filter((merge) => merge.rows * merge.cols > 1);
  const formats: { row: number; col: number; format: string }[] = [];
  const relative = !Array.isArray(given);
  const local = what === "formulasLocal";
  const contents = matrix.map((line, r) =>
    line.map((value, c): CellValue => {
      const cell = before[r]![c]!;
      const [row, col] = [rect.row + r, rect.col + c];
      const covered = hidden.some((merge) => didalam(merge, row, col) && (merge.row !== row || merge.col !== col));
      if (value === null || covered) return keptContent(cell);
      const input = readInput(
        local ? localInput(value, context.culture) : value,
        cell.numberFormat,
        local ? context.culture : EN_US,
      );
      if (input.format !== undefined) formats.push({ row, col, format: input.format });
      const moves = relative && typeof input.content === "string" && input.content.startsWith("=");
      return moves ? copied(input.content as string, r, c) : input.content;
    }),
  );
  context.change(`Range.${what}`, sheet);
  breakArrays(context, node);
  context.backend.writeFormulas(sheet, rect, contents);
  for (const { row, col, format } of formats) {
    context.backend.writeNumberFormats(sheet, { row, col, rows: 1, cols: 1 }, [[format]]);
  }
  context.emit({ kind: "changed", sheet, rect, change: "RangeEdited" });
}

/** A part of an array formula cannot be changed; one that is overwritten whole is none any more. */
export function breakArrays({ state }: Context, { sheet, rect }: RangeNode): void {
  const touched = state.arrays.filter((one) => one.sheet === sheet && intersect(one.rect, rect) !== null);
  const whole = ({ rect: area }: (typeof touched)[number]): boolean => cellCount(intersect(area, rect)!) === cellCount(area);
  if (!touched.every(whole)) throw invalidOperation("Part of an array cannot be changed.");
  for (const one of touched) state.arrays.splice(state.arrays.indexOf(one), 1);
}

const localInput = (value: Wire, culture: Culture): Wire =>
  typeof value === "string" && value.startsWith("=") ? fromLocal(value, culture) : value;

/** What must be written to leave a cell as it is. */
export function keptContent(cell: BackendCell): CellValue {
  if (cell.formula !== "") return cell.formula;
  return typeof cell.value === "string" && /^[=']/.test(cell.value) ? `'${cell.value}` : cell.value;
}

export function writeFormats(context: Context, node: RangeNode, given: Wire): void {
  const matrix = spread(node, given, "numberFormat");
  const { sheet, rect } = node;
  const before = context.backend.read(sheet, rect);
  const formats = matrix.map((line, r) =>
    line.map((value, c) => {
      if (value === null) return before[r]![c]!.numberFormat;
      if (typeof value !== "string" || value === "") throw invalidArgument("A number format is text.");
      return value;
    }),
  );
  context.change("Range.numberFormat", sheet);
  context.backend.writeNumberFormats(sheet, rect, formats);
}
