/** Conditional formats: by a formula and by a comparison they are made and read whole, the other kinds of a file are listed. */
import { COMPARISONS, type Comparison, type ConditionalFormatModel } from "../../../src/xlsx/sheetObjects";
import { colour, integer, oneOf, record, text, truth } from "./arguments";
import { intersect } from "./address";
import type { Context } from "./context";
import { apiNotFound, invalidArgument, invalidOperation, itemNotFound } from "./errors";
import { idOf } from "./objectIds";
import type { ConditionalFormatNode, NodeOf, RangeNode } from "./nodes";
import type { Argument, TypeTable } from "./table";
import type { Wire } from "./wire";

interface OfFormat {
  readonly sheet: string;
  readonly id: string;
}

/** First in the list is first in priority. */
const all = (context: Context, sheet: string): ConditionalFormatModel[] =>
  context.backend.side.objects.of(sheet).conditionalFormats;

const node = (sheet: string, format: ConditionalFormatModel): ConditionalFormatNode => ({
  type: "ConditionalFormat",
  sheet,
  id: idOf(format),
});

function stored(context: Context, { sheet, id }: OfFormat): ConditionalFormatModel {
  const found = all(context, sheet).find((format) => idOf(format) === id);
  if (!found) throw itemNotFound(`conditional format ${id}`);
  return found;
}

/** The format, about to be changed. */
function changing(context: Context, own: OfFormat, what: string): ConditionalFormatModel {
  const found = stored(context, own);
  context.change(what, own.sheet);
  context.backend.side.objects.touch(own.sheet);
  return found;
}

const within = (context: Context, { range }: NodeOf<"ConditionalFormatCollection">): ConditionalFormatModel[] =>
  all(context, range.sheet).filter(({ ranges }) => ranges.some((rect) => intersect(rect, range.rect) !== null));

function demand(context: Context, collection: NodeOf<"ConditionalFormatCollection">, id: Argument | undefined): ConditionalFormatNode {
  const found = within(context, collection).find((format) => idOf(format) === text(id, "id"));
  if (!found) throw itemNotFound(`conditional format ${String(id)}`);
  return node(collection.range.sheet, found);
}

export const conditionalFormats: TypeTable<NodeOf<"ConditionalFormatCollection">> = {
  items: (context, collection) => within(context, collection).map((format) => node(collection.range.sheet, format)),
  item: demand,
  call: {
    Add: (context, { range }, [type]) => {
      const kind = oneOf(type, "type", KINDS);
      if (kind !== "Custom" && kind !== "CellValue") throw apiNotFound("ConditionalFormatCollection", `add of ${kind}`);
      context.change("ConditionalFormatCollection.add", range.sheet);
      const format: ConditionalFormatModel = {
        ranges: [{ ...range.rect }],
        rule:
          kind === "Custom"
            ? { kind: "custom", formula: "" }
            : { kind: "cellValue", operator: "greaterThan", formula1: "" },
        look: {},
        stopIfTrue: false,
      };
      all(context, range.sheet).unshift(format);
      context.backend.side.objects.touch(range.sheet);
      return node(range.sheet, format);
    },
    GetItem: (context, collection, [id]) => demand(context, collection, id),
    GetItemOrNullObject: (context, collection, [id]) => {
      const found = within(context, collection).find((format) => idOf(format) === text(id, "id"));
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
      const { sheet } = collection.range;
      context.change("ConditionalFormatCollection.clearAll", sheet);
      const gone = new Set(within(context, collection));
      const objects = context.backend.side.objects.of(sheet);
      objects.conditionalFormats = objects.conditionalFormats.filter((format) => !gone.has(format));
      context.backend.side.objects.touch(sheet);
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

/** Kinds of the file format by their name in the API; the rest are presets. */
const KIND_OF: Readonly<Record<string, (typeof KINDS)[number]>> = {
  expression: "Custom",
  cellIs: "CellValue",
  dataBar: "DataBar",
  colorScale: "ColorScale",
  iconSet: "IconSet",
  top10: "TopBottom",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
};

function kindOf({ rule }: ConditionalFormatModel): (typeof KINDS)[number] {
  if (rule.kind === "other") return KIND_OF[rule.type] ?? "PresetCriteria";
  return rule.kind === "custom" ? "Custom" : "CellValue";
}

const part = <
  T extends
    | "CustomConditionalFormat"
    | "CellValueConditionalFormat"
    | "ConditionalFormatRule"
    | "ConditionalRangeFormat"
    | "ConditionalRangeFill"
    | "ConditionalRangeFont",
>(
  type: T,
  { sheet, id }: OfFormat,
): { readonly type: T; readonly sheet: string; readonly id: string } => ({ type, sheet, id });

function rangeOf(context: Context, own: OfFormat): RangeNode | null {
  const [rect, ...more] = stored(context, own).ranges;
  return rect && more.length === 0 ? context.range(own.sheet, rect) : null;
}

/** The part of a format that only its own kind has. */
function only<T extends "CustomConditionalFormat" | "CellValueConditionalFormat">(type: T, kind: "custom" | "cellValue") {
  const orNull = (context: Context, own: OfFormat) => (stored(context, own).rule.kind === kind ? part(type, own) : null);
  return {
    orNull,
    demanded(context: Context, own: OfFormat) {
      const found = orNull(context, own);
      if (!found) throw invalidOperation(`The conditional format is of another kind than ${kind}.`);
      return found;
    },
  };
}

const custom = only("CustomConditionalFormat", "custom");
const cellValue = only("CellValueConditionalFormat", "cellValue");

export const conditionalFormat: TypeTable<ConditionalFormatNode> = {
  identity: (_context, { id }) => ({ Id: id }),
  get: {
    Id: (context, own) => idOf(stored(context, own)),
    Type: (context, own) => kindOf(stored(context, own)),
    Priority: (context, own) => all(context, own.sheet).indexOf(stored(context, own)),
    StopIfTrue: (context, own) => {
      const format = stored(context, own);
      return ["DataBar", "ColorScale", "IconSet"].includes(kindOf(format)) ? null : format.stopIfTrue;
    },
  },
  set: {
    Priority: (context, own, value) => {
      const priority = integer(value, "priority");
      const format = changing(context, own, "ConditionalFormat.priority");
      const others = all(context, own.sheet).filter((other) => other !== format);
      others.splice(Math.max(0, priority), 0, format);
      context.backend.side.objects.of(own.sheet).conditionalFormats = others;
    },
    StopIfTrue: (context, own, value) => {
      changing(context, own, "ConditionalFormat.stopIfTrue").stopIfTrue = truth(value, "stopIfTrue");
    },
  },
  nav: {
    Custom: custom.demanded,
    CustomOrNullObject: custom.orNull,
    CellValue: cellValue.demanded,
    CellValueOrNullObject: cellValue.orNull,
  },
  call: {
    GetRange: (context, own) => {
      const range = rangeOf(context, own);
      if (!range) throw invalidOperation("The conditional format has several ranges.");
      return range;
    },
    GetRangeOrNullObject: rangeOf,
    GetRanges: (context, own) => ({
      type: "RangeAreas",
      sheet: own.sheet,
      areas: stored(context, own).ranges.map((rect) => context.range(own.sheet, rect)),
    }),
  },
  act: {
    Delete: (context, own) => {
      const format = changing(context, own, "ConditionalFormat.delete");
      const list = all(context, own.sheet);
      list.splice(list.indexOf(format), 1);
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
  get: {
    Formula: (context, own) => {
      const { rule } = stored(context, own);
      return rule.kind === "custom" ? rule.formula : "";
    },
  },
  set: {
    Formula: (context, own, value) => {
      const formula = text(value, "formula");
      if (!formula.startsWith("=")) throw invalidArgument("A rule is a formula that begins with an equals sign.");
      changing(context, own, "ConditionalFormatRule.formula").rule = { kind: "custom", formula };
    },
  },
};

/** Names of the API for the operators of the file format, in the order of `COMPARISONS`. */
const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const;

const asFormula = (value: Argument | undefined, name: string): string => {
  const given = typeof value === "number" ? String(value) : text(value, name);
  return given.startsWith("=") ? given : `=${given}`;
};

export const cellValueConditionalFormat: TypeTable<NodeOf<"CellValueConditionalFormat">> = {
  get: {
    Rule: (context, own) => {
      const { rule } = stored(context, own);
      if (rule.kind !== "cellValue") return null;
      return {
        formula1: rule.formula1,
        ...(rule.formula2 === undefined ? {} : { formula2: rule.formula2 }),
        operator: OPERATORS[COMPARISONS.indexOf(rule.operator)]!,
      };
    },
  },
  set: {
    Rule: (context, own, value) => {
      const { formula1, formula2, operator } = record(value, "rule");
      const comparison: Comparison = COMPARISONS[OPERATORS.indexOf(oneOf(operator, "operator", OPERATORS))]!;
      const two = comparison === "between" || comparison === "notBetween";
      const rule = {
        kind: "cellValue" as const,
        operator: comparison,
        formula1: asFormula(formula1, "formula1"),
        ...(two ? { formula2: asFormula(formula2, "formula2") } : {}),
      };
      changing(context, own, "CellValueConditionalFormat.rule").rule = rule;
    },
  },
  nav: { Format: (_context, own) => part("ConditionalRangeFormat", own) },
};

export const conditionalRangeFormat: TypeTable<NodeOf<"ConditionalRangeFormat">> = {
  nav: {
    Fill: (_context, own) => part("ConditionalRangeFill", own),
    Font: (_context, own) => part("ConditionalRangeFont", own),
  },
};

type Look = ConditionalFormatModel["look"];

/** Sets one key of the look, or takes it away; what the file said about the look beyond it goes with the change. */
function setLook<K extends keyof Look>(context: Context, own: OfFormat, what: string, key: K, value: Look[K] | undefined): void {
  const format = changing(context, own, what);
  const { [key]: _old, ...rest } = format.look;
  format.look = value === undefined ? (rest as Look) : { ...format.look, [key]: value };
  if (format.source?.dxf !== undefined) {
    const { dxf: _dxf, ...source } = format.source;
    format.source = source;
  }
}

export const conditionalRangeFill: TypeTable<NodeOf<"ConditionalRangeFill">> = {
  get: { Color: (context, own) => stored(context, own).look.fill ?? "" },
  set: { Color: (context, own, value) => setLook(context, own, "ConditionalRangeFill.color", "fill", colour(value, "color")) },
  act: {
    Clear: (context, own) => {
      setLook(context, own, "ConditionalRangeFill.clear", "fill", undefined);
      return null;
    },
  },
};

function setFont<K extends "color" | "bold" | "italic" | "strikethrough">(
  key: K,
  read: (value: Wire, name: string) => NonNullable<Look[K]>,
) {
  return (context: Context, own: NodeOf<"ConditionalRangeFont">, value: Wire): void =>
    setLook(context, own, `ConditionalRangeFont.${key}`, key, read(value, key));
}

export const conditionalRangeFont: TypeTable<NodeOf<"ConditionalRangeFont">> = {
  get: {
    Color: (context, own) => stored(context, own).look.color ?? "",
    Bold: (context, own) => stored(context, own).look.bold ?? false,
    Italic: (context, own) => stored(context, own).look.italic ?? false,
    Strikethrough: (context, own) => stored(context, own).look.strikethrough ?? false,
    Underline: (context, own) => stored(context, own).look.underline ?? "None",
  },
  set: {
    Color: setFont("color", colour),
    Bold: setFont("bold", truth),
    Italic: setFont("italic", truth),
    Strikethrough: setFont("strikethrough", truth),
    Underline: (context, own, value) => {
      const line = oneOf(value, "underline", ["None", "Single", "Double"]);
      setLook(context, own, "ConditionalRangeFont.underline", "underline", line === "None" ? undefined : line);
    },
  },
};
