/** Named items of the workbook and of its sheets. */
import { bacaSel } from "../../../src/domain/tabel/alamat";
import type { NameModel } from "../../../src/xlsx/model";
import type { SheetId } from "../backend";
import { formatReference, parseLocal, splitSheet } from "./address";
import { rangeNode, text, truth } from "./arguments";
import type { Context } from "./context";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "./errors";
import type { NameCollectionNode, NameNode, Node, RangeNode } from "./nodes";
import type { Argument, TypeTable } from "./table";
import type { Wire } from "./wire";

const sheetName = (context: Context, id: SheetId | undefined): string | undefined =>
  context.backend.sheets().find((sheet) => sheet.id === id)?.name;

function lookUp(context: Context, name: string, sheet: SheetId | undefined): NameModel | undefined {
  const scope = sheetName(context, sheet);
  return context.backend
    .names()
    .find((entry) => entry.name.toLowerCase() === name.toLowerCase() && entry.sheet === scope);
}

function model(context: Context, node: NameNode): NameModel {
  const found = lookUp(context, node.name, node.sheet);
  if (!found) throw itemNotFound(`name ${node.name}`);
  return found;
}

const nodeOf = (name: string, sheet: SheetId | undefined): NameNode => ({
  type: "NamedItem",
  name,
  ...(sheet === undefined ? {} : { sheet }),
});

/** The range that a formula such as `='Data ''26'!$A$1:$B$2` refers to. */
function rangeOfFormula(context: Context, formula: string): RangeNode | null {
  const { sheet, local } = splitSheet(formula.replace(/^=/, ""));
  const owner = context.backend.sheets().find(({ name }) => name.toLowerCase() === sheet?.toLowerCase());
  const rect = parseLocal(local);
  return owner && rect ? context.range(owner.id, rect) : null;
}

/** The range behind a name as seen from a sheet; null where there is none. */
export function referredRange(context: Context, name: string, sheet?: SheetId): RangeNode | null {
  const found = (sheet === undefined ? undefined : lookUp(context, name, sheet)) ?? lookUp(context, name, undefined);
  return found ? rangeOfFormula(context, found.formula) : null;
}

function checkName(name: string): void {
  const legal = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) && !bacaSel(name) && !/^[rc]$/i.test(name);
  if (!legal) throw invalidArgument(`${name} cannot be a name.`);
}

function add(context: Context, node: NameCollectionNode, name: string, formula: string): Node {
  checkName(name);
  if (lookUp(context, name, node.sheet)) throw itemAlreadyExists(`The name ${name}`);
  context.change("NamedItemCollection.add");
  const scope = sheetName(context, node.sheet);
  context.backend.setName({ name, formula, visible: true, ...(scope === undefined ? {} : { sheet: scope }) });
  return nodeOf(name, node.sheet);
}

function formulaOf(context: Context, reference: Argument | undefined): string {
  const range = rangeNode(reference);
  if (range) return formatReference(sheetName(context, range.sheet) ?? "", range.rect);
  const given = text(reference, "reference");
  // a text without = becomes a constant, even where it looks like an address (office-js#2283)
  return given.startsWith("=") ? given : `="${given.replace(/"/g, '""')}"`;
}

const demand = (context: Context, node: NameCollectionNode, key: Argument | undefined): NameNode => {
  const found = lookUp(context, text(key, "name"), node.sheet);
  if (!found) throw itemNotFound(`name ${String(key)}`);
  return nodeOf(found.name, node.sheet);
};

export const nameCollection: TypeTable<NameCollectionNode> = {
  items: (context, node) => {
    const scope = sheetName(context, node.sheet);
    return context.backend
      .names()
      .filter((entry) => entry.sheet === scope)
      .map((entry) => nodeOf(entry.name, node.sheet));
  },
  item: demand,
  call: {
    GetItem: (context, node, [key]) => demand(context, node, key),
    GetItemOrNullObject: (context, node, [key]) => {
      const found = lookUp(context, text(key, "name"), node.sheet);
      return found ? nodeOf(found.name, node.sheet) : null;
    },
    Add: (context, node, [name, reference]) => add(context, node, text(name, "name"), formulaOf(context, reference)),
  },
  act: {
    GetCount: (context, node) => {
      const scope = sheetName(context, node.sheet);
      return context.backend.names().filter((entry) => entry.sheet === scope).length;
    },
  },
};

export const nameTable: TypeTable<NameNode> = {
  identity: (_context, node) => ({ _Id: node.name }),
  get: {
    Name: (context, node) => model(context, node).name,
    _Id: (_context, node) => node.name,
    Formula: (context, node) => model(context, node).formula,
    Value: (context, node) => nameValue(model(context, node).formula),
    Type: (context, node) => nameType(context, model(context, node).formula),
    Visible: (context, node) => model(context, node).visible,
    Scope: (_context, node) => (node.sheet === undefined ? "Workbook" : "Worksheet"),
    Comment: () => "",
  },
  set: {
    Formula: (context, node, value) => {
      const old = model(context, node);
      context.change("NamedItem.formula");
      context.backend.setName({ ...old, formula: text(value, "formula") });
    },
    Visible: (context, node, value) => {
      const old = model(context, node);
      context.change("NamedItem.visible");
      context.backend.setName({ ...old, visible: truth(value, "visible") });
    },
  },
  call: {
    GetRange: (context, node) => {
      const range = rangeOfFormula(context, model(context, node).formula);
      if (!range) throw itemNotFound(`range behind the name ${node.name}`);
      return range;
    },
    GetRangeOrNullObject: (context, node) => rangeOfFormula(context, model(context, node).formula),
  },
  act: {
    Delete: (context, node) => {
      const old = model(context, node);
      context.change("NamedItem.delete");
      context.backend.deleteName(old.name, old.sheet);
      return null;
    },
  },
};

function nameType(context: Context, formula: string): string {
  if (formula.includes("#REF!")) return "Error";
  if (rangeOfFormula(context, formula)) return "Range";
  const value = nameValue(formula);
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}

/** A constant comes as its value, anything else as its formula without evaluation. */
function nameValue(formula: string): Wire {
  const body = formula.replace(/^=/, "");
  if (/^-?[0-9]+(\.[0-9]+)?$/.test(body)) return Number(body);
  if (/^(TRUE|FALSE)$/i.test(body)) return body.toUpperCase() === "TRUE";
  return /^"(?:[^"]|"")*"$/.test(body) ? body.slice(1, -1).replace(/""/g, '"') : body;
}
