/** Conditional formats of the kind "custom formula": made, looked at and taken away through the API; held by the host alone. */
import { colour, integer, oneOf, text, truth } from "./arguments";
import { intersect } from "./address";
import type { Context } from "./context";
import { apiNotFound, invalidArgument, itemNotFound } from "./errors";
import type { ConditionalFormatNode, NodeOf, RangeNode } from "./nodes";
import type { Argument, TypeTable } from "./table";
import type { Wire } from "./wire";

/** One conditional format; its range follows its cells. */
export interface ConditionalFormatEntry {
  readonly id: string;
  readonly range: RangeNode;
  formula: string;
  stopIfTrue: boolean;
  fill: string;
  font: { color: string; bold: boolean; italic: boolean; strikethrough: boolean; underline: string };
}

/** First in the list is first in priority. */
function entriesOf(context: Context, sheet: string): ConditionalFormatEntry[] {
  const all = context.state.conditionalFormats;
  const own = all.get(sheet) ?? [];
  all.set(sheet, own);
  return own;
}

const node = (sheet: string, { id }: ConditionalFormatEntry): ConditionalFormatNode => ({
  type: "ConditionalFormat",
  sheet,
  id,
});

function stored(context: Context, { sheet, id }: { readonly sheet: string; readonly id: string }): ConditionalFormatEntry {
  const found = entriesOf(context, sheet).find((entry) => entry.id === id);
  if (!found) throw itemNotFound(`conditional format ${id}`);
  return found;
}

const within = (context: Context, { range }: NodeOf<"ConditionalFormatCollection">): ConditionalFormatEntry[] =>
  entriesOf(context, range.sheet).filter((entry) => intersect(entry.range.rect, range.rect) !== null);

function demand(context: Context, collection: NodeOf<"ConditionalFormatCollection">, id: Argument | undefined): ConditionalFormatNode {
  const found = within(context, collection).find((entry) => entry.id === text(id, "id"));
  if (!found) throw itemNotFound(`conditional format ${String(id)}`);
  return node(collection.range.sheet, found);
}

let last = 0;

export const conditionalFormats: TypeTable<NodeOf<"ConditionalFormatCollection">> = {
  items: (context, collection) => within(context, collection).map((entry) => node(collection.range.sheet, entry)),
  item: demand,
  call: {
    Add: (context, { range }, [type]) => {
      if (oneOf(type, "type", KINDS) !== "Custom") throw apiNotFound("ConditionalFormatCollection", `add of ${String(type)}`);
      context.change("ConditionalFormatCollection.add", range.sheet);
      last += 1;
      const entry: ConditionalFormatEntry = {
        id: `{C0FFEE00-0000-4000-8000-${last.toString(16).toUpperCase().padStart(12, "0")}}`,
        range: context.range(range.sheet, range.rect),
        formula: "",
        stopIfTrue: false,
        fill: "",
        font: { color: "", bold: false, italic: false, strikethrough: false, underline: "None" },
      };
      entriesOf(context, range.sheet).unshift(entry);
      return node(range.sheet, entry);
    },
    GetItem: (context, collection, [id]) => demand(context, collection, id),
    GetItemOrNullObject: (context, collection, [id]) => {
      const found = within(context, collection).find((entry) => entry.id === text(id, "id"));
      return found ? node(collection.range.sheet, found) : null;
    },
    GetItemAt: (context, collection, [index]) => {
      const found = within(context, collection)[integer(index, "index")];
      if (!found) throw invalidArgument(`There is no conditional format at ${String(index)}.`);
      return node(collection.range.sheet, found);
    },
  },
  act: {
    GetCount: (context, collection) => within(context, collection).length,
    ClearAll: (context, collection) => {
      context.change("ConditionalFormatCollection.clearAll", collection.range.sheet);
      const gone = new Set(within(context, collection));
      context.state.conditionalFormats.set(
        collection.range.sheet,
        entriesOf(context, collection.range.sheet).filter((entry) => !gone.has(entry)),
      );
      return null;
    },
  },
};

const KINDS = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
] as const;

const part = <T extends "CustomConditionalFormat" | "ConditionalFormatRule" | "ConditionalRangeFormat" | "ConditionalRangeFill" | "ConditionalRangeFont">(
  type: T,
  { sheet, id }: { readonly sheet: string; readonly id: string },
): { readonly type: T; readonly sheet: string; readonly id: string } => ({ type, sheet, id });

export const conditionalFormat: TypeTable<ConditionalFormatNode> = {
  identity: (_context, { id }) => ({ Id: id }),
  get: {
    Id: (context, own) => stored(context, own).id,
    Type: () => "Custom",
    Priority: (context, own) => entriesOf(context, own.sheet).indexOf(stored(context, own)),
    StopIfTrue: (context, own) => stored(context, own).stopIfTrue,
  },
  set: {
    Priority: (context, own, value) => {
      const entry = stored(context, own);
      const priority = integer(value, "priority");
      context.change("ConditionalFormat.priority", own.sheet);
      const others = entriesOf(context, own.sheet).filter((other) => other !== entry);
      others.splice(Math.max(0, priority), 0, entry);
      context.state.conditionalFormats.set(own.sheet, others);
    },
    StopIfTrue: (context, own, value) => {
      context.change("ConditionalFormat.stopIfTrue", own.sheet);
      stored(context, own).stopIfTrue = truth(value, "stopIfTrue");
    },
  },
  nav: {
    Custom: (_context, own) => part("CustomConditionalFormat", own),
    CustomOrNullObject: (_context, own) => part("CustomConditionalFormat", own),
  },
  call: {
    GetRange: (context, own) => stored(context, own).range,
    GetRangeOrNullObject: (context, own) => stored(context, own).range,
  },
  act: {
    Delete: (context, own) => {
      const entry = stored(context, own);
      context.change("ConditionalFormat.delete", own.sheet);
      const list = entriesOf(context, own.sheet);
      list.splice(list.indexOf(entry), 1);
      return null;
    },
  },
};

export const customConditionalFormat: TypeTable<NodeOf<"CustomConditionalFormat">> = {
  nav: {
    Format: (_context, own) => part("ConditionalRangeFormat", own),
    Rule: (_context, own) => part("ConditionalFormatRule", own),
  },
};

export const conditionalFormatRule: TypeTable<NodeOf<"ConditionalFormatRule">> = {
  get: { Formula: (context, own) => stored(context, own).formula },
  set: {
    Formula: (context, own, value) => {
      const formula = text(value, "formula");
      if (!formula.startsWith("=")) throw invalidArgument("A rule is a formula that begins with an equals sign.");
      context.change("ConditionalFormatRule.formula", own.sheet);
      stored(context, own).formula = formula;
    },
  },
};

export const conditionalRangeFormat: TypeTable<NodeOf<"ConditionalRangeFormat">> = {
  nav: {
    Fill: (_context, own) => part("ConditionalRangeFill", own),
    Font: (_context, own) => part("ConditionalRangeFont", own),
  },
};

export const conditionalRangeFill: TypeTable<NodeOf<"ConditionalRangeFill">> = {
  get: { Color: (context, own) => stored(context, own).fill },
  set: {
    Color: (context, own, value) => {
      context.change("ConditionalRangeFill.color", own.sheet);
      stored(context, own).fill = colour(value, "color");
    },
  },
  act: {
    Clear: (context, own) => {
      context.change("ConditionalRangeFill.clear", own.sheet);
      stored(context, own).fill = "";
      return null;
    },
  },
};

type FontKey = keyof ConditionalFormatEntry["font"];

function setFont<K extends FontKey>(key: K, read: (value: Wire, name: string) => ConditionalFormatEntry["font"][K]) {
  return (context: Context, own: NodeOf<"ConditionalRangeFont">, value: Wire): void => {
    context.change(`ConditionalRangeFont.${key}`, own.sheet);
    stored(context, own).font[key] = read(value, key);
  };
}

export const conditionalRangeFont: TypeTable<NodeOf<"ConditionalRangeFont">> = {
  get: {
    Color: (context, own) => stored(context, own).font.color,
    Bold: (context, own) => stored(context, own).font.bold,
    Italic: (context, own) => stored(context, own).font.italic,
    Strikethrough: (context, own) => stored(context, own).font.strikethrough,
    Underline: (context, own) => stored(context, own).font.underline,
  },
  set: {
    Color: setFont("color", colour),
    Bold: setFont("bold", truth),
    Italic: setFont("italic", truth),
    Strikethrough: setFont("strikethrough", truth),
    Underline: setFont("underline", (value, name) => oneOf(value, name, ["None", "Single", "Double"])),
  },
};
