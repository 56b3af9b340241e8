/** Tables: made over cells that are there, named, styled, found, resized, taken away. Their rows and columns are ranges. */
import { bacaSel, type Rect } from "../../../src/domain/tabel/alamat";
import type { TableModel } from "../../../src/xlsx/sheetObjects";
import { columnNames } from "../../../src/xlsx/tables";
import type { SheetId } from "../backend";
import { intersect } from "./address";
import { integer, rangeNode, text, truth } from "./arguments";
import { readCells, writeContents } from "./cells";
import type { Context } from "./context";
import { apiNotFound, invalidArgument, invalidOperation, itemAlreadyExists, itemNotFound } from "./errors";
import { idOf } from "./objectIds";
import type { NodeOf, RangeNode } from "./nodes";
import { rangeAt } from "./sheets";
import type { Argument, TypeTable } from "./table";
import type { Wire } from "./wire";

interface OfTable {
  readonly sheet: SheetId;
  readonly id: string;
}
type TableNode = NodeOf<"Table">;
type ColumnNode = NodeOf<"TableColumn">;

const DEFAULT_STYLE = "TableStyleMedium2";

function all(context: Context, sheet?: SheetId): { sheet: SheetId; table: TableModel }[] {
  const sheets = sheet === undefined ? context.backend.sheets().map(({ id }) => id) : [sheet];
  return sheets.flatMap((id) => context.backend.side.objects.of(id).tables.map((table) => ({ sheet: id, table })));
}

function stored(context: Context, { sheet, id }: OfTable): TableModel {
  const found = context.backend.side.objects.of(sheet).tables.find((table) => idOf(table) === id);
  if (!found) throw itemNotFound(`table ${id}`);
  return found;
}

function changing(context: Context, own: OfTable, what: string): TableModel {
  const table = stored(context, own);
  context.change(`Table.${what}`, own.sheet);
  context.backend.side.objects.touch(own.sheet);
  return table;
}

const node = ({ sheet, table }: { sheet: SheetId; table: TableModel }): TableNode => ({ type: "Table", sheet, id: idOf(table) });

function find(context: Context, sheet: SheetId | undefined, key: Argument | undefined): TableNode | null {
  const wanted = text(key, "key").toLowerCase();
  const found = all(context, sheet).find(({ table }) => table.name.toLowerCase() === wanted || idOf(table).toLowerCase() === wanted);
  return found ? node(found) : null;
}

function demand(context: Context, { sheet }: NodeOf<"TableCollection">, key: Argument | undefined): TableNode {
  const found = find(context, sheet, key);
  if (!found) throw itemNotFound(`table ${String(key)}`);
  return found;
}

export const tableCollection: TypeTable<NodeOf<"TableCollection">> = {
  items: (context, { sheet }) => all(context, sheet).map(node),
  item: demand,
  call: {
    Add: (context, { sheet }, [where, hasHeaders]) => {
      const range = rangeNode(where) ?? rangeAt(context, sheet ?? context.backend.activeSheet(), where);
      if (!truth(hasHeaders, "hasHeaders")) throw apiNotFound("TableCollection", "add without headers");
      return node({ sheet: range.sheet, table: add(context, range) });
    },
    GetItem: (context, collection, [key]) => demand(context, collection, key),
    GetItemOrNullObject: (context, { sheet }, [key]) => find(context, sheet, key),
    GetItemAt: (context, { sheet }, [index]) => {
      const found = all(context, sheet)[integer(index, "index")];
      if (!found) throw invalidArgument(`There is no table at ${String(index)}.`);
      return node(found);
    },
  },
  act: { GetCount: (context, { sheet }) => all(context, sheet).length },
};

function add(context: Context, { sheet, rect: given }: RangeNode): TableModel {
  const rect = { ...given, rows: Math.max(2, given.rows) };
  refuseOverlap(context, sheet, rect, null);
  context.change("TableCollection.add", sheet);
  context.backend.unmerge(sheet, rect);
  const table: TableModel = {
    name: freeName(context),
    rect,
    headerRow: true,
    totalsRow: false,
    style: DEFAULT_STYLE,
    bandedRows: true,
    bandedColumns: false,
    firstColumn: false,
    lastColumn: false,
    filter: true,
    columns: headers(context, sheet, rect).map((name) => ({ name })),
  };
  context.backend.side.objects.of(sheet).tables.push(table);
  context.backend.side.objects.touch(sheet);
  return table;
}

/** Header cells are texts, none empty or twice; Excel makes them so. */
function headers(context: Context, sheet: SheetId, rect: Rect): string[] {
  const row = context.range(sheet, { ...rect, rows: 1 });
  const names = columnNames((readCells(context, row)?.[0] ?? []).map(({ value }) => value));
  writeContents(context, row, [names.map((name) => `'${name}`)], "values");
  return names;
}

function refuseOverlap(context: Context, sheet: SheetId, rect: Rect, own: TableModel | null): void {
  const other = all(context, sheet).find(({ table }) => table !== own && intersect(table.rect, rect) !== null);
  if (other) throw invalidArgument(`A table must not overlap another one (${other.table.name}).`);
}

function freeName(context: Context): string {
  const taken = new Set(all(context).map(({ table }) => table.name.toLowerCase()));
  let n = 1;
  while (taken.has(`table${n}`)) n += 1;
  return `Table${n}`;
}

function rename(context: Context, own: TableNode, value: Wire): void {
  const name = text(value, "name");
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) || bacaSel(name)) throw invalidArgument(`${name} cannot name a table.`);
  const same = (other: string): boolean => other.toLowerCase() === name.toLowerCase();
  const table = stored(context, own);
  const taken = all(context).some((one) => one.table !== table && same(one.table.name));
  if (taken || context.backend.names().some((one) => same(one.name))) throw itemAlreadyExists(`The name ${name}`);
  changing(context, own, "name").name = name;
}

const FLAGS = {
  ShowBandedRows: "bandedRows",
  ShowBandedColumns: "bandedColumns",
  HighlightFirstColumn: "firstColumn",
  HighlightLastColumn: "lastColumn",
  ShowFilterButton: "filter",
} as const;

type Setter = (context: Context, own: TableNode, value: Wire) => void;

/** Rows of the table without header and total row. */
function body({ rect, headerRow, totalsRow }: TableModel): Rect {
  const above = headerRow ? 1 : 0;
  return { ...rect, row: rect.row + above, rows: rect.rows - above - (totalsRow ? 1 : 0) };
}

function headerOf({ rect, headerRow }: TableModel): Rect {
  if (!headerRow) throw invalidOperation("The table shows no header.");
  return { ...rect, rows: 1 };
}

function totalOf({ rect, totalsRow }: TableModel): Rect {
  if (!totalsRow) throw invalidOperation("The table shows no total row.");
  return { ...rect, row: rect.row + rect.rows - 1, rows: 1 };
}

export const tableTable: TypeTable<TableNode> = {
  identity: (_context, { id }) => ({ Id: id }),
  get: {
    Id: (context, own) => idOf(stored(context, own)),
    Name: (context, own) => stored(context, own).name,
    Style: (context, own) => stored(context, own).style,
    ShowHeaders: (context, own) => stored(context, own).headerRow,
    ShowTotals: (context, own) => stored(context, own).totalsRow,
    ...Object.fromEntries(
      Object.entries(FLAGS).map(([name, key]) => [name, (context: Context, own: TableNode) => stored(context, own)[key]]),
    ),
  },
  set: {
    Name: rename,
    Style: (context, own, value) => {
      const style = text(value, "style");
      changing(context, own, "style").style = style;
    },
    ...Object.fromEntries(
      Object.entries(FLAGS).map(([name, key]): [string, Setter] => [
        name,
        (context, own, value) => {
          const on = truth(value, name);
          changing(context, own, name)[key] = on;
        },
      ]),
    ),
  },
  nav: {
    Columns: (_context, { sheet, id }) => ({ type: "TableColumnCollection", sheet, id }),
    Worksheet: (_context, { sheet }) => ({ type: "Worksheet", sheet }),
  },
  call: {
    GetRange: (context, own) => context.range(own.sheet, stored(context, own).rect),
    GetDataBodyRange: (context, own) => context.range(own.sheet, body(stored(context, own))),
    GetHeaderRowRange: (context, own) => context.range(own.sheet, headerOf(stored(context, own))),
    GetTotalRowRange: (context, own) => context.range(own.sheet, totalOf(stored(context, own))),
    ConvertToRange: (context, own) => {
      const table = changing(context, own, "convertToRange");
      forget(context, own.sheet, table);
      return context.range(own.sheet, table.rect);
    },
  },
  act: {
    Resize: (context, own, [where]) => {
      const table = stored(context, own);
      const { rect } = rangeNode(where) ?? rangeAt(context, own.sheet, where);
      if (rect.row !== table.rect.row || !intersect(rect, table.rect) || rect.rows < 2) {
        throw invalidArgument("A table keeps its header row and overlaps the cells it had.");
      }
      refuseOverlap(context, own.sheet, rect, table);
      changing(context, own, "resize");
      const known = new Map(table.columns.map((column) => [column.name, column]));
      table.columns = headers(context, own.sheet, rect).map((name) => known.get(name) ?? { name });
      table.rect = { ...rect };
      return null;
    },
    Delete: (context, own) => {
      const table = changing(context, own, "delete");
      forget(context, own.sheet, table);
      context.backend.clear(own.sheet, table.rect, "All");
      context.emit({ kind: "changed", sheet: own.sheet, rect: table.rect, change: "RangeEdited" });
      return null;
    },
  },
};

function forget(context: Context, sheet: SheetId, table: TableModel): void {
  const objects = context.backend.side.objects.of(sheet);
  objects.tables = objects.tables.filter((one) => one !== table);
}

const column = ({ sheet, id }: OfTable, index: number): ColumnNode => ({ type: "TableColumn", sheet, id, index });

/** The names of the columns are the texts of the header cells as they are now. */
function namesOf(context: Context, own: OfTable): string[] {
  const table = stored(context, own);
  if (!table.headerRow) return table.columns.map(({ name }) => name);
  const cells = readCells(context, context.range(own.sheet, headerOf(table)));
  return (cells?.[0] ?? []).map(({ value }) => String(value));
}

function findColumn(context: Context, own: OfTable, key: Argument | undefined): ColumnNode | null {
  const names = namesOf(context, own);
  // ids are the places of the columns, counted from one
  const index =
    typeof key === "number" ? key - 1 : names.findIndex((name) => name.toLowerCase() === text(key, "key").toLowerCase());
  return index >= 0 && index < names.length ? column(own, index) : null;
}

function demandColumn(context: Context, own: OfTable, key: Argument | undefined): ColumnNode {
  const found = findColumn(context, own, key);
  if (!found) throw itemNotFound(`column ${String(key)}`);
  return found;
}

export const tableColumnCollection: TypeTable<NodeOf<"TableColumnCollection">> = {
  items: (context, own) => stored(context, own).columns.map((_, index) => column(own, index)),
  item: demandColumn,
  call: {
    GetItem: (context, own, [key]) => demandColumn(context, own, key),
    GetItemOrNullObject: (context, own, [key]) => findColumn(context, own, key),
    GetItemAt: (context, own, [index]) => {
      const at = integer(index, "index");
      if (at < 0 || at >= stored(context, own).columns.length) throw invalidArgument(`There is no column at ${at}.`);
      return column(own, at);
    },
  },
  act: { GetCount: (context, own) => stored(context, own).columns.length },
};

const ofColumn = (context: Context, own: ColumnNode, part: (table: TableModel) => Rect): RangeNode => {
  const rect = part(stored(context, own));
  return context.range(own.sheet, { ...rect, col: rect.col + own.index, cols: 1 });
};

export const tableColumn: TypeTable<ColumnNode> = {
  identity: (_context, { index }) => ({ Id: index + 1 }),
  get: {
    Id: (_context, { index }) => index + 1,
    Index: (_context, { index }) => index,
    Name: (context, own) => namesOf(context, own)[own.index] ?? "",
    Values: (context, own) =>
      readCells(context, ofColumn(context, own, ({ rect }) => rect))?.map((line) => line.map(({ value }) => value)) ?? null,
  },
  set: {
    Name: (context, own, value) => {
      const name = text(value, "name");
      if (name === "" || namesOf(context, own).some((other, i) => i !== own.index && other.toLowerCase() === name.toLowerCase())) {
        throw invalidArgument(`${name} cannot name a column.`);
      }
      changing(context, own, "column.name");
      writeContents(context, ofColumn(context, own, headerOf), [[`'${name}`]], "values");
    },
  },
  call: {
    GetRange: (context, own) => ofColumn(context, own, ({ rect }) => rect),
    GetDataBodyRange: (context, own) => ofColumn(context, own, body),
    GetHeaderRowRange: (context, own) => ofColumn(context, own, headerOf),
    GetTotalRowRange: (context, own) => ofColumn(context, own, totalOf),
  },
  calculated: ["Values"],
};
