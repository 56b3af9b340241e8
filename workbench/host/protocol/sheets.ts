/** Worksheets and their collection. */

import type { BackendSheet, SheetId } from "../backend";
import { integer, oneOf, text, truth, worksheetNode } from "./arguments";
import { WHOLE_SHEET, onSheet, parseLocal, splitSheet } from "./address";
import { NO_EXTRAS, type Context } from "./context";
import { accessDenied, invalidArgument, invalidOperation, itemAlreadyExists, itemNotFound } from "./errors";
import { eventActs } from "./events";
import { referredRange } from "./names";
import type { NodeOf, RangeNode, WorksheetNode } from "./nodes";
import type { Argument, TypeTable } from "./table";
import { WORKBOOK_TARGET } from "./wire";

export function sheetOf(context: Context, id: SheetId): BackendSheet {
  const sheet = context.backend.sheets().find((entry) => entry.id === id);
  if (!sheet) throw itemNotFound("worksheet any more: it was deleted");
  return sheet;
}

/** By name in any case, or by id. */
export function findSheet(context: Context, key: string): BackendSheet | undefined {
  const sheets = context.backend.sheets();
  return sheets.find(({ id }) => id === key) ?? sheets.find(({ name }) => name.toLowerCase() === key.toLowerCase());
}

const worksheet = (sheet: BackendSheet): WorksheetNode => ({ type: "Worksheet", sheet: sheet.id });
const orNull = (sheet: BackendSheet | undefined): WorksheetNode | null => (sheet ? worksheet(sheet) : null);

function demandSheet(context: Context, key: Argument | undefined): WorksheetNode {
  const sheet = findSheet(context, text(key, "key"));
  if (!sheet) throw itemNotFound(`worksheet ${String(key)}`);
  return worksheet(sheet);
}

/** Excel's rules for the name of a sheet. */
function checkSheetName(context: Context, name: string, own?: SheetId): void {
  const legal =
    name.length >= 1 &&
    name.length <= 31 &&
    !/[\\/?*[\]:]/.test(name) &&
    !/^'|'$/.test(name) &&
    name.toLowerCase() !== "history";
  if (!legal) throw invalidArgument(`${JSON.stringify(name)} cannot be the name of a worksheet.`);
  const twin = context.backend.sheets().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (twin && twin.id !== own) throw itemAlreadyExists(`A worksheet named ${name}`);
}

function changeStructure(context: Context, what: string): void {
  if (context.state.structureProtected) throw accessDenied("The structure of the workbook is protected.");
  context.change(what);
}

function freshName(context: Context): string {
  const taken = new Set(context.backend.sheets().map(({ name }) => name.toLowerCase()));
  let n = taken.size + 1;
  while (taken.has(`sheet${n}`)) n += 1;
  return `Sheet${n}`;
}

function copyName(context: Context, name: string): string {
  const taken = new Set(context.backend.sheets().map((sheet) => sheet.name.toLowerCase()));
  for (let n = 2; ; n += 1) {
    const suffix = ` (${n})`;
    const candidate = `${name.slice(0, 31 - suffix.length)}${suffix}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

const visible = (context: Context): BackendSheet[] =>
  context.backend.sheets().filter((sheet) => sheet.visibility === "Visible");

function demandAnotherVisible(context: Context, id: SheetId): void {
  if (!visible(context).some((sheet) => sheet.id !== id))
    throw invalidOperation("A workbook keeps at least one visible worksheet.");
}

/** The range that an address means on a sheet; null, "" and nothing mean the whole sheet. */
export function rangeAt(context: Context, sheet: SheetId, address: Argument | undefined): RangeNode {
  if (address === undefined || address === null || address === "") return context.range(sheet, WHOLE_SHEET);
  const given = text(address, "address");
  const { sheet: prefix, local } = splitSheet(given);
  if (prefix !== null && findSheet(context, prefix)?.id !== sheet)
    throw invalidArgument(`The address ${given} names another worksheet.`);
  const rect = parseLocal(local.trim());
  if (rect) return context.range(sheet, rect);
  const named = referredRange(context, given, sheet);
  if (!named) throw invalidArgument(`${given} is no address.`);
  if (named.sheet !== sheet) throw invalidArgument(`The name ${given} refers to another worksheet.`);
  return named;
}

function indexed(context: Context, sheet: SheetId, row: number, col: number, rows: number, cols: number): RangeNode {
  const rect = { row, col, rows, cols };
  if (!onSheet(rect)) throw invalidArgument("The range lies off the worksheet.");
  return context.range(sheet, rect);
}

function usedRange(context: Context, sheet: SheetId, valuesOnly: boolean): RangeNode | null {
  const rect = context.backend.usedRange(sheet, valuesOnly);
  return rect ? context.range(sheet, rect) : null;
}

function copySheet(context: Context, source: SheetId, position: number): SheetId {
  const { backend } = context;
  const { name } = sheetOf(context, source);
  const target = backend.addSheet(copyName(context, name), position);
  const used = backend.usedRange(source, false);
  if (used) {
    const cells = backend.read(source, used);
    backend.writeNumberFormats(
      target,
      used,
      cells.map((line) => line.map((cell) => cell.numberFormat)),
    );
    backend.writeFormulas(
      target,
      used,
      cells.map((line) => line.map((cell) => cell.formula || asContent(cell.value))),
    );
    for (let row = used.row; row < used.row + used.rows; row += 1) {
      backend.setRowHeight(target, row, backend.rowHeight(source, row));
      for (let col = used.col; col < used.col + used.cols; col += 1) {
        const style = backend.style(source, row, col);
        if (Object.keys(style).length > 0) backend.writeStyle(target, { row, col, rows: 1, cols: 1 }, style);
      }
    }
    for (let col = used.col; col < used.col + used.cols; col += 1)
      backend.setColumnWidth(target, col, backend.columnWidth(source, col));
  }
  for (const merge of backend.merges(source)) backend.merge(target, merge);
  const frozen = backend.frozen(source);
  backend.freeze(target, frozen.rows, frozen.columns);
  backend.side.sheetProperties.set(target, new Map(backend.side.sheetProperties.get(source)));
  backend.side.objects.copy(source, target);
  return target;
}

const asContent = <T>(value: T): T | string =>
  typeof value === "string" && (value.startsWith("=") || value.startsWith("'")) ? `'${value}` : value;

export const worksheetCollection: TypeTable<NodeOf<"WorksheetCollection">> = {
  items: (context) => context.backend.sheets().map(worksheet),
  item: (context, _node, key) => demandSheet(context, key),
  call: {
    GetItem: (context, _node, [key]) => demandSheet(context, key),
    GetItemOrNullObject: (context, _node, [key]) => orNull(findSheet(context, text(key, "key"))),
    GetActiveWorksheet: (context) => worksheet(sheetOf(context, context.backend.activeSheet())),
    GetFirst: (context, _node, [visibleOnly]) =>
      orNull((truth(visibleOnly, "visibleOnly", false) ? visible(context) : context.backend.sheets())[0]),
    GetLast: (context, _node, [visibleOnly]) =>
      orNull((truth(visibleOnly, "visibleOnly", false) ? visible(context) : context.backend.sheets()).at(-1)),
    Add: (context, _node, [name]) => {
      const wanted = name === undefined || name === null ? freshName(context) : text(name, "name");
      checkSheetName(context, wanted);
      changeStructure(context, "WorksheetCollection.add");
      const id = context.backend.addSheet(wanted);
      context.emit({ kind: "added", sheet: id });
      return { type: "Worksheet", sheet: id };
    },
  },
  act: {
    ...eventActs<NodeOf<"WorksheetCollection">>(
      ["changed", "activated", "added", "selection", "deleted"],
      () => WORKBOOK_TARGET,
    ),
    GetCount: (context, _node, [visibleOnly]) =>
      (truth(visibleOnly, "visibleOnly", false) ? visible(context) : context.backend.sheets()).length,
  },
};

export const worksheetTable: TypeTable<WorksheetNode> = {
  identity: (_context, node) => ({ Id: node.sheet }),
  get: {
    Id: (_context, node) => node.sheet,
    Name: (context, node) => sheetOf(context, node.sheet).name,
    Position: (context, node) => context.backend.sheets().findIndex(({ id }) => id === node.sheet),
    Visibility: (context, node) => sheetOf(context, node.sheet).visibility,
    TabColor: (context, node) => context.backend.side.sheetTabColor.get(node.sheet) ?? "",
    ShowGridlines: (context, node) => context.state.page.get(node.sheet)?.gridlines ?? true,
  },
  set: {
    Name: (context, node, value) => {
      const name = text(value, "name");
      checkSheetName(context, name, node.sheet);
      changeStructure(context, "Worksheet.name");
      context.backend.renameSheet(node.sheet, name);
    },
    Position: (context, node, value) => {
      const position = integer(value, "position");
      if (position < 0 || position >= context.backend.sheets().length)
        throw invalidArgument("There is no such position.");
      changeStructure(context, "Worksheet.position");
      context.backend.moveSheet(node.sheet, position);
    },
    Visibility: (context, node, value) => {
      const visibility = oneOf(value, "visibility", ["Visible", "Hidden", "VeryHidden"]);
      if (visibility !== "Visible") demandAnotherVisible(context, node.sheet);
      changeStructure(context, "Worksheet.visibility");
      context.backend.setVisibility(node.sheet, visibility);
    },
    TabColor: (context, node, value) => {
      const colour = text(value, "tabColor");
      if (colour !== "" && !/^#[0-9a-f]{6}$/i.test(colour)) throw invalidArgument("A tab colour has the form #RRGGBB.");
      changeStructure(context, "Worksheet.tabColor");
      if (colour === "") context.backend.side.sheetTabColor.delete(node.sheet);
      else context.backend.side.sheetTabColor.set(node.sheet, colour.toUpperCase());
    },
    ShowGridlines: (context, node, value) => setGridlines(context, node, value),
    Gridlines: (context, node, value) => setGridlines(context, node, value),
  },
  nav: {
    Charts: (_context, { sheet }) => ({ type: "ChartCollection", sheet }),
    Protection: (_context, { sheet }) => ({ type: "WorksheetProtection", sheet }),
    CustomProperties: (_context, { sheet }) => ({ type: "WorksheetCustomPropertyCollection", sheet }),
    FreezePanes: (_context, { sheet }) => ({ type: "WorksheetFreezePanes", sheet }),
    PageLayout: (_context, { sheet }) => ({ type: "PageLayout", sheet }),
    Names: (_context, { sheet }) => ({ type: "NamedItemCollection", sheet }),
    Tables: (_context, { sheet }) => ({ type: "TableCollection", sheet }),
  },
  call: {
    GetRange: (context, { sheet }, [address]) => rangeAt(context, sheet, address),
    GetRanges: (context, { sheet }, [address]) => {
      if (address === undefined || address === null)
        return { type: "RangeAreas", sheet, areas: [context.range(sheet, WHOLE_SHEET)] };
      const areas = text(address, "address")
        .split(/[,;]/)
        .map((part) => rangeAt(context, sheet, part.trim()));
      return { type: "RangeAreas", sheet, areas };
    },
    GetRangeByIndexes: (context, { sheet }, [row, col, rows, cols]) =>
      indexed(
        context,
        sheet,
        integer(row, "startRow"),
        integer(col, "startColumn"),
        integer(rows, "rowCount"),
        integer(cols, "columnCount"),
      ),
    GetCell: (context, { sheet }, [row, col]) =>
      indexed(context, sheet, integer(row, "row"), integer(col, "column"), 1, 1),
    GetUsedRange: (context, { sheet }, [valuesOnly]) =>
      usedRange(context, sheet, truth(valuesOnly, "valuesOnly", false)) ?? indexed(context, sheet, 0, 0, 1, 1),
    GetUsedRangeOrNullObject: (context, { sheet }, [valuesOnly]) =>
      usedRange(context, sheet, truth(valuesOnly, "valuesOnly", false)),
    GetNext: (context, node, [visibleOnly]) =>
      neighbour(context, node, 1, truth(visibleOnly, "visibleOnly", false), true),
    GetNextOrNullObject: (context, node, [visibleOnly]) =>
      neighbour(context, node, 1, truth(visibleOnly, "visibleOnly", false), false),
    GetPrevious: (context, node, [visibleOnly]) =>
      neighbour(context, node, -1, truth(visibleOnly, "visibleOnly", false), true),
    GetPreviousOrNullObject: (context, node, [visibleOnly]) =>
      neighbour(context, node, -1, truth(visibleOnly, "visibleOnly", false), false),
    Copy: (context, node, [positionType, relativeTo]) => {
      const where = oneOf(positionType, "positionType", ["None", "Before", "After", "Beginning", "End"], "None");
      const sheets = context.backend.sheets();
      const other = worksheetNode(relativeTo);
      if ((where === "Before" || where === "After") && !other)
        throw invalidArgument("The argument relativeTo is missing.");
      const at = other ? sheets.findIndex(({ id }) => id === other.sheet) : -1;
      const position = { None: sheets.length, Before: at, After: at + 1, Beginning: 0, End: sheets.length }[where];
      changeStructure(context, "Worksheet.copy");
      const id = copySheet(context, node.sheet, position);
      context.emit({ kind: "added", sheet: id });
      return { type: "Worksheet", sheet: id };
    },
  },
  act: {
    ...eventActs<WorksheetNode>(["changed", "activated", "selection"], (node) => node.sheet),
    Activate: (context, node) => {
      if (sheetOf(context, node.sheet).visibility !== "Visible")
        throw invalidOperation("A hidden worksheet cannot be activated.");
      const before = context.backend.activeSheet();
      context.backend.activate(node.sheet);
      if (before !== node.sheet) context.emit({ kind: "activated", sheet: node.sheet });
      return null;
    },
    Calculate: () => null,
    Delete: (context, node) => {
      const sheet = sheetOf(context, node.sheet);
      if (sheet.visibility === "VeryHidden") throw invalidOperation("A very hidden worksheet cannot be deleted.");
      demandAnotherVisible(context, node.sheet);
      changeStructure(context, "Worksheet.delete");
      context.backend.deleteSheet(node.sheet);
      context.emit({ kind: "deleted", sheet: node.sheet });
      return null;
    },
  },
  calculated: ["GetUsedRange", "GetUsedRangeOrNullObject", "Copy"],
};

function setGridlines(context: Context, node: WorksheetNode, value: Argument): void {
  context.change("Worksheet.showGridlines");
  const page = context.state.page.get(node.sheet) ?? NO_EXTRAS;
  context.state.page.set(node.sheet, { ...page, gridlines: truth(value, "showGridlines") });
}

function neighbour(
  context: Context,
  node: WorksheetNode,
  step: number,
  visibleOnly: boolean,
  demand: boolean,
): WorksheetNode | null {
  const sheets = context.backend.sheets();
  let at = sheets.findIndex(({ id }) => id === node.sheet) + step;
  while (visibleOnly && sheets[at] !== undefined && sheets[at]!.visibility !== "Visible") at += step;
  const sheet = sheets[at];
  if (!sheet && demand) throw itemNotFound("worksheet on that side");
  return orNull(sheet);
}
