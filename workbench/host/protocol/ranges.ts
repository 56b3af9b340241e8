/** Ranges and groups of ranges. */
import { MAX_COLS, MAX_ROWS, type Rect } from "../../../src/domain/tabel/alamat";
import { didalam, gabungKotak } from "../../../src/domain/tabel/kotak";
import type { CellValue } from "../../../src/domain/tabel/snapshot";
import type { BackendCell } from "../backend";
import { integer, oneOf, rangeNode, text, truth } from "./arguments";
import {
  cellCount,
  formatAddress,
  intersect,
  isUnbounded,
  isWholeColumns,
  isWholeRows,
  onSheet,
  parseLocal,
  splitSheet,
} from "./address";
import { placeOfRect } from "./chartPlace";
import { breakArrays, keptContent, readCells, writeContents, writeFormats } from "./cells";
import type { Context } from "./context";
import { displayText, valueType } from "./display";
import { apiNotFound, invalidArgument, invalidOperation, itemNotFound } from "./errors";
import { copied, toLocal } from "./formulaText";
import type { NodeOf, RangeNode } from "./nodes";
import { findSheet, rangeAt, sheetOf } from "./sheets";
import type { Argument, TypeTable } from "./table";
import type { Wire } from "./wire";

const addressOf = (context: Context, node: RangeNode): string =>
  formatAddress(sheetOf(context, node.sheet).name, node.rect);

/** A range beside this one; off the sheet is InvalidArgument. */
function moved(context: Context, node: RangeNode, rect: Rect): RangeNode {
  if (!onSheet(rect)) throw invalidArgument("The range lies off the worksheet.");
  return context.range(node.sheet, rect);
}

/** A range argument given as object or address, on the same sheet. */
function otherRange(context: Context, node: RangeNode, value: Argument | undefined): RangeNode {
  const other = rangeNode(value) ?? rangeAt(context, node.sheet, text(value, "anotherRange"));
  if (other.sheet !== node.sheet) throw invalidArgument("The ranges lie on different worksheets.");
  return other;
}

const matrix = (context: Context, node: RangeNode, map: (cell: BackendCell) => Wire): Wire =>
  readCells(context, node)?.map((line) => line.map(map)) ?? null;

const formulaOrValue = (cell: BackendCell): CellValue => cell.formula || cell.value;

export const rangeTable: TypeTable<RangeNode> = {
  get: {
    Address: addressOf,
    AddressLocal: addressOf,
    CellCount: (_context, { rect }) => (cellCount(rect) > 2 ** 31 - 1 ? -1 : cellCount(rect)),
    RowIndex: (_context, { rect }) => rect.row,
    ColumnIndex: (_context, { rect }) => rect.col,
    Left: (context, { sheet, rect }) => placeOfRect(context.backend, sheet, rect).left,
    Top: (context, { sheet, rect }) => placeOfRect(context.backend, sheet, rect).top,
    Width: (context, { sheet, rect }) => placeOfRect(context.backend, sheet, rect).width,
    Height: (context, { sheet, rect }) => placeOfRect(context.backend, sheet, rect).height,
    RowCount: (_context, { rect }) => rect.rows,
    ColumnCount: (_context, { rect }) => rect.cols,
    IsEntireColumn: (_context, { rect }) => isWholeColumns(rect),
    IsEntireRow: (_context, { rect }) => isWholeRows(rect),
    Values: (context, node) => matrix(context, node, (cell) => cell.value),
    Formulas: (context, node) => matrix(context, node, formulaOrValue),
    FormulasLocal: (context, node) =>
      matrix(context, node, (cell) => (cell.formula === "" ? cell.value : toLocal(cell.formula, context.culture))),
    NumberFormat: (context, node) => matrix(context, node, (cell) => cell.numberFormat),
    Text: (context, node) =>
      matrix(context, node, (cell) => displayText(cell.value, cell.numberFormat, context.culture)),
    ValueTypes: (context, node) => matrix(context, node, (cell) => valueType(cell.value)),
    HasSpill: (context, node) => hasSpill(context, node),
    Style: (context, { sheet, rect }) =>
      uniform(rect, (row, col) => context.backend.style(sheet, row, col).styleName ?? "Normal"),
    _ReferenceId: () => "",
  },
  set: {
    Values: (context, node, value) => writeContents(context, node, value, "values"),
    Formulas: (context, node, value) => writeContents(context, node, value, "formulas"),
    FormulasLocal: (context, node, value) => writeContents(context, node, value, "formulasLocal"),
    NumberFormat: (context, node, value) => writeFormats(context, node, value),
    Style: (context, node, value) => {
      const styleName = text(value, "style");
      context.change("Range.style", node.sheet);
      context.backend.writeStyle(node.sheet, bounded(context, node), { styleName });
    },
  },
  nav: {
    ConditionalFormats: (_context, range) => ({ type: "ConditionalFormatCollection", range }),
    DataValidation: (_context, range) => ({ type: "DataValidation", range }),
    Format: (_context, range) => ({ type: "RangeFormat", range }),
    Worksheet: (_context, { sheet }) => ({ type: "Worksheet", sheet }),
  },
  call: {
    GetCell: (context, node, [row, col]) =>
      moved(context, node, {
        row: node.rect.row + integer(row, "row"),
        col: node.rect.col + integer(col, "column"),
        rows: 1,
        cols: 1,
      }),
    GetRow: (context, node, [row]) => {
      const at = integer(row, "row");
      if (at < 0 || at >= node.rect.rows) throw invalidArgument(`The range has no row ${at}.`);
      return moved(context, node, { ...node.rect, row: node.rect.row + at, rows: 1 });
    },
    GetColumn: (context, node, [column]) => {
      const at = integer(column, "column");
      if (at < 0 || at >= node.rect.cols) throw invalidArgument(`The range has no column ${at}.`);
      return moved(context, node, { ...node.rect, col: node.rect.col + at, cols: 1 });
    },
    GetLastCell: (context, node) =>
      moved(context, node, { row: lastRow(node), col: lastColumn(node), rows: 1, cols: 1 }),
    GetLastRow: (context, node) => moved(context, node, { ...node.rect, row: lastRow(node), rows: 1 }),
    GetLastColumn: (context, node) => moved(context, node, { ...node.rect, col: lastColumn(node), cols: 1 }),
    GetOffsetRange: (context, node, [rows, cols]) =>
      moved(context, node, {
        ...node.rect,
        row: node.rect.row + integer(rows, "rowOffset"),
        col: node.rect.col + integer(cols, "columnOffset"),
      }),
    GetResizedRange: (context, node, [rows, cols]) =>
      moved(context, node, {
        ...node.rect,
        rows: node.rect.rows + integer(rows, "deltaRows"),
        cols: node.rect.cols + integer(cols, "deltaColumns"),
      }),
    GetAbsoluteResizedRange: (context, node, [rows, cols]) =>
      moved(context, node, { ...node.rect, rows: integer(rows, "numRows"), cols: integer(cols, "numColumns") }),
    GetRowsAbove: (context, node, [count]) => rowsBeside(context, node, -integer(count, "count", 1)),
    GetRowsBelow: (context, node, [count]) => rowsBeside(context, node, integer(count, "count", 1)),
    GetColumnsBefore: (context, node, [count]) => columnsBeside(context, node, -integer(count, "count", 1)),
    GetColumnsAfter: (context, node, [count]) => columnsBeside(context, node, integer(count, "count", 1)),
    GetBoundingRect: (context, node, [other]) =>
      context.range(node.sheet, gabungKotak(node.rect, otherRange(context, node, other).rect)),
    GetIntersection: (context, node, [other]) => {
      const rect = intersect(node.rect, otherRange(context, node, other).rect);
      if (!rect) throw itemNotFound("cell that both ranges share");
      return context.range(node.sheet, rect);
    },
    GetIntersectionOrNullObject: (context, node, [other]) => {
      const rect = intersect(node.rect, otherRange(context, node, other).rect);
      return rect ? context.range(node.sheet, rect) : null;
    },
    GetEntireRow: (context, node) => context.range(node.sheet, { ...node.rect, col: 0, cols: MAX_COLS }),
    GetEntireColumn: (context, node) => context.range(node.sheet, { ...node.rect, row: 0, rows: MAX_ROWS }),
    GetUsedRange: (context, node, [valuesOnly]) => {
      const used = context.backend.usedRange(node.sheet, truth(valuesOnly, "valuesOnly", false));
      const rect = used ? intersect(used, node.rect) : null;
      return context.range(node.sheet, rect ?? { ...node.rect, rows: 1, cols: 1 });
    },
    GetUsedRangeOrNullObject: (context, node, [valuesOnly]) => {
      const used = context.backend.usedRange(node.sheet, truth(valuesOnly, "valuesOnly", false));
      const rect = used ? intersect(used, node.rect) : null;
      return rect ? context.range(node.sheet, rect) : null;
    },
    GetMergedAreasOrNullObject: (context, node) => {
      // Excel answers only merges whose first cell lies inside the asked range (office-js#3611)
      const areas = context.backend
        .merges(node.sheet)
        .filter((merge) => didalam(node.rect, merge.row, merge.col))
        .map((merge) => context.range(node.sheet, merge));
      return areas.length === 0 ? null : { type: "RangeAreas", sheet: node.sheet, areas };
    },
    GetSpillingToRangeOrNullObject: (context, node) => {
      const area = context.backend.spill?.(node.sheet, node.rect.row, node.rect.col);
      return area ? context.range(node.sheet, area) : null;
    },
    GetSpillParentOrNullObject: (context, node) => spillParent(context, node),
    Insert: (context, node, [shift]) => {
      oneOf(shift, "shift", ["Down", "Right"]);
      if (shift !== "Down" || !isWholeRows(node.rect)) throw apiNotFound("Range", "insert of anything but whole rows");
      const { sheet, rect } = node;
      const used = context.backend.usedRange(sheet, true);
      if (used && used.row + used.rows + rect.rows > MAX_ROWS)
        throw invalidOperation("Cells with content would fall off the worksheet.");
      context.change("Range.insert", sheet);
      context.backend.insertRows(sheet, rect.row, rect.rows);
      const fresh = { ...rect };
      context.rowsMoved(sheet, rect.row, rect.rows);
      context.emit({ kind: "changed", sheet, rect: fresh, change: "RowInserted" });
      return context.range(sheet, fresh);
    },
  },
  act: {
    Select: (context, node) => {
      if (sheetOf(context, node.sheet).visibility !== "Visible")
        throw invalidOperation("Cells of a hidden worksheet cannot be selected.");
      const before = context.backend.activeSheet();
      context.backend.select(node.sheet, node.rect);
      if (before !== node.sheet) context.emit({ kind: "activated", sheet: node.sheet });
      context.emit({ kind: "selection", sheet: node.sheet, rect: node.rect });
      return null;
    },
    Clear: (context, node, [applyTo]) => {
      const what = oneOf(applyTo, "applyTo", ["All", "Contents", "Formats"], "All");
      context.change("Range.clear", node.sheet);
      if (what !== "Formats") breakArrays(context, node);
      context.backend.clear(node.sheet, node.rect, what);
      if (what !== "Formats")
        context.emit({ kind: "changed", sheet: node.sheet, rect: node.rect, change: "RangeEdited" });
      return null;
    },
    Merge: (context, node, [across]) => {
      if (isUnbounded(node.rect)) throw apiNotFound("Range", "merge of whole rows or columns");
      const { sheet, rect } = node;
      const parts = truth(across, "across", false)
        ? Array.from({ length: rect.rows }, (_, r) => ({ ...rect, row: rect.row + r, rows: 1 }))
        : [rect];
      context.change("Range.merge", sheet);
      for (const part of parts) mergeKeepingFirst(context, sheet, part);
      return null;
    },
    Unmerge: (context, node) => {
      context.change("Range.unmerge", node.sheet);
      context.backend.unmerge(node.sheet, node.rect);
      return null;
    },
    Delete: (context, node, [shift]) => {
      oneOf(shift, "shift", ["Up", "Left"]);
      if (shift !== "Up" || !isWholeRows(node.rect)) throw apiNotFound("Range", "delete of anything but whole rows");
      const { sheet, rect } = node;
      context.change("Range.delete", sheet);
      context.backend.deleteRows(sheet, rect.row, rect.rows);
      context.emit({ kind: "changed", sheet, rect: { ...rect }, change: "RowDeleted" });
      context.rowsMoved(sheet, rect.row, -rect.rows);
      return null;
    },
    CopyFrom: (context, node, [source, copyType, skipBlanks, transpose]) => {
      if (truth(transpose, "transpose", false)) throw apiNotFound("Range", "copyFrom with transpose");
      const what = oneOf(copyType, "copyType", ["All", "Formulas", "Values", "Formats"], "All");
      copyCells(context, sourceRange(context, node, source), node, what, truth(skipBlanks, "skipBlanks", false));
      return null;
    },
    Calculate: () => null,
    _ValidateArraySize: (_context, { rect }, [rows, cols]) => {
      if (rows !== rect.rows || cols !== rect.cols)
        throw invalidArgument("The array does not have the size of the range.");
      return null;
    },
  },
  calculated: [
    "Values",
    "Text",
    "ValueTypes",
    "Formulas",
    "FormulasLocal",
    "HasSpill",
    "GetUsedRange",
    "GetUsedRangeOrNullObject",
    "GetSpillingToRangeOrNullObject",
    "GetSpillParentOrNullObject",
    "CopyFrom",
  ],
};

const lastRow = ({ rect }: RangeNode): number => rect.row + rect.rows - 1;
const lastColumn = ({ rect }: RangeNode): number => rect.col + rect.cols - 1;

/** Above for a negative count, below for a positive one. */
function rowsBeside(context: Context, node: RangeNode, count: number): RangeNode {
  if (count === 0) throw invalidArgument("The count cannot be zero.");
  const { rect } = node;
  const row = count < 0 ? rect.row + count : rect.row + rect.rows;
  return moved(context, node, { ...rect, row, rows: Math.abs(count) });
}

function columnsBeside(context: Context, node: RangeNode, count: number): RangeNode {
  if (count === 0) throw invalidArgument("The count cannot be zero.");
  const { rect } = node;
  const col = count < 0 ? rect.col + count : rect.col + rect.cols;
  return moved(context, node, { ...rect, col, cols: Math.abs(count) });
}

/** True: all cells spill; false: none; null: some. */
function hasSpill(context: Context, { sheet, rect }: RangeNode): boolean | null {
  const spill = context.backend.spill?.bind(context.backend);
  if (!spill || isUnbounded(rect)) return false;
  return uniform(rect, (row, col) => spill(sheet, row, col) !== null);
}

/** The cell whose formula spills into this one; null for its own cell, for several cells and where nothing spills. */
function spillParent(context: Context, { sheet, rect }: RangeNode): RangeNode | null {
  const { backend } = context;
  const used = backend.usedRange(sheet, false);
  if (!backend.spill || !used || rect.rows !== 1 || rect.cols !== 1) return null;
  for (let row = rect.row; row >= used.row; row -= 1) {
    for (let col = rect.col; col >= used.col; col -= 1) {
      const area = row === rect.row && col === rect.col ? null : backend.spill(sheet, row, col);
      if (area && didalam(area, rect.row, rect.col)) return context.range(sheet, { row, col, rows: 1, cols: 1 });
    }
  }
  return null;
}

/** The value that all cells share, null where they differ. */
export function uniform<T>(rect: Rect, read: (row: number, col: number) => T): T | null {
  const first = read(rect.row, rect.col);
  const rows = Math.min(rect.rows, MAX_UNIFORM);
  const cols = Math.min(rect.cols, MAX_UNIFORM);
  for (let row = rect.row; row < rect.row + rows; row += 1) {
    for (let col = rect.col; col < rect.col + cols; col += 1) {
      if (read(row, col) !== first) return null;
    }
  }
  return first;
}

/** A format over more rows or columns than this is judged by the first ones, to keep reading whole sheets quick. */
const MAX_UNIFORM = 2_000;

/** Formats of whole rows and columns are kept for the used part only; the backends have no row or column formats. */
export function bounded(context: Context, { sheet, rect }: RangeNode): Rect {
  if (!isUnbounded(rect)) return rect;
  const used = context.backend.usedRange(sheet, false) ?? { row: 0, col: 0, rows: 1, cols: 1 };
  return intersect(rect, gabungKotak(used, { row: 0, col: 0, rows: 1, cols: 1 })) ?? { ...rect, rows: 1, cols: 1 };
}

function mergeKeepingFirst(context: Context, sheet: string, rect: Rect): void {
  const cells = context.backend.read(sheet, rect);
  const first = keptContent(cells[0]![0]!);
  const contents = cells.map((line, r) => line.map((_cell, c): CellValue => (r === 0 && c === 0 ? first : "")));
  context.backend.merge(sheet, rect);
  context.backend.writeFormulas(sheet, rect, contents);
}

function sourceRange(context: Context, node: RangeNode, source: Argument | undefined): RangeNode {
  const range = rangeNode(source);
  if (range) return range;
  const { sheet, local } = splitSheet(text(source, "sourceRange"));
  const owner = sheet === null ? node.sheet : findSheet(context, sheet)?.id;
  const rect = parseLocal(local);
  if (owner === undefined || !rect) throw invalidArgument(`${String(source)} is no range.`);
  return context.range(owner, rect);
}

type CopyType = "All" | "Formulas" | "Values" | "Formats";

/** A destination smaller than the source grows to its size; a larger one is filled by repeating the source. */
function copyCells(context: Context, source: RangeNode, node: RangeNode, what: CopyType, skipBlanks: boolean): void {
  const { backend } = context;
  const from = source.rect;
  if (isUnbounded(from)) throw apiNotFound("Range", "copyFrom of whole rows or columns");
  const rows = Math.ceil(node.rect.rows / from.rows) * from.rows;
  const cols = Math.ceil(node.rect.cols / from.cols) * from.cols;
  const fits = node.rect.rows % from.rows === 0 && node.rect.cols % from.cols === 0;
  const target = { ...node.rect, rows: fits ? rows : from.rows, cols: fits ? cols : from.cols };
  const cells = backend.read(source.sheet, from);
  const old = backend.read(node.sheet, target);
  const styles = cells.map((line, r) =>
    line.map((_cell, c) => backend.style(source.sheet, from.row + r, from.col + c)),
  );
  context.change("Range.copyFrom", node.sheet);
  const at = (r: number, c: number): BackendCell => cells[r % from.rows]![c % from.cols]!;
  if (what === "All" || what === "Formats") {
    const merges = backend.merges(source.sheet).filter((merge) => didalam(from, merge.row, merge.col));
    backend.clear(node.sheet, target, "Formats");
    backend.unmerge(node.sheet, target);
    backend.writeNumberFormats(
      node.sheet,
      target,
      old.map((line, r) => line.map((_cell, c) => at(r, c).numberFormat)),
    );
    old.forEach((line, r) =>
      line.forEach((_cell, c) => {
        const style = styles[r % from.rows]![c % from.cols]!;
        if (Object.keys(style).length > 0)
          backend.writeStyle(node.sheet, { row: target.row + r, col: target.col + c, rows: 1, cols: 1 }, style);
      }),
    );
    for (let r = 0; r < target.rows; r += from.rows) {
      for (let c = 0; c < target.cols; c += from.cols) {
        for (const merge of merges) {
          backend.merge(node.sheet, {
            ...merge,
            row: merge.row - from.row + target.row + r,
            col: merge.col - from.col + target.col + c,
          });
        }
      }
    }
  }
  if (what !== "Formats") {
    backend.writeFormulas(
      node.sheet,
      target,
      old.map((line, r) =>
        line.map((kept, c): CellValue => {
          const cell = at(r, c);
          if (skipBlanks && cell.value === "" && cell.formula === "") return keptContent(kept);
          if (what === "Values" || cell.formula === "") return keptContent({ ...cell, formula: "" });
          return copied(
            cell.formula,
            target.row - from.row + r - (r % from.rows),
            target.col - from.col + c - (c % from.cols),
          );
        }),
      ),
    );
    context.emit({ kind: "changed", sheet: node.sheet, rect: target, change: "RangeEdited" });
  }
}

export const rangeAreas: TypeTable<NodeOf<"RangeAreas">> = {
  get: {
    Address: (context, { areas }) => areas.map((area) => addressOf(context, area)).join(","),
    AreaCount: (_context, { areas }) => areas.length,
    CellCount: (_context, { areas }) => areas.reduce((sum, { rect }) => sum + cellCount(rect), 0),
  },
  nav: {
    Areas: (_context, { areas }) => ({ type: "RangeCollection", areas }),
    Worksheet: (_context, { sheet }) => ({ type: "Worksheet", sheet }),
  },
  act: {
    Select: (context, node) => {
      const first = node.areas[0];
      if (first) context.backend.select(node.sheet, first.rect);
      return null;
    },
  },
};

export const rangeCollection: TypeTable<NodeOf<"RangeCollection">> = {
  items: (_context, { areas }) => areas,
  call: {
    GetItemAt: (_context, { areas }, [index]) => {
      const area = areas[integer(index, "index")];
      if (!area) throw invalidArgument("There is no area with this index.");
      return area;
    },
  },
  act: { GetCount: (_context, { areas }) => areas.length },
};
