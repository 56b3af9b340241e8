/** Conditional formats: by a formula and by a comparison they are made, those of other kinds are the file's. */
import type { ConditionalFormatModel } from "../../../src/xlsx/sheetObjects";
import { integer, oneOf, text, truth } from "./arguments";
import { intersect } from "./address";
import type { Context } from "./context";
import { apiNotFound, invalidArgument, invalidOperation, itemNotFound } from "./errors";
import { all, changing, only, stored, type OfFormat } from "./formatParts";
import { idOf } from "./objectIds";
import type { ConditionalFormatNode, NodeOf, RangeNode } from "./nodes";
import type { Argument, TypeTable } from "./table";

const node = (sheet: string, format: ConditionalFormatModel): ConditionalFormatNode => ({
  type: "ConditionalFormat",
  sheet,
  id: idOf(format),
});

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

function rangeOf(context: Context, own: OfFormat): RangeNode | null {
  const [rect, ...more] = stored(context, own).ranges;
  return rect && more.length === 0 ? context.range(own.sheet, rect) : null;
}

const ofKind = (kind: (typeof KINDS)[number]) => (format: ConditionalFormatModel) => kindOf(format) === kind;
const custom = only("CustomConditionalFormat", ofKind("Custom"));
const cellValue = only("CellValueConditionalFormat", ofKind("CellValue"));
const colorScale = only("ColorScaleConditionalFormat", ofKind("ColorScale"));
const dataBar = only("DataBarConditionalFormat", ofKind("DataBar"));
const iconSet = only("IconSetConditionalFormat", ofKind("IconSet"));
const textComparison = only("TextConditionalFormat", ofKind("ContainsText"));

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
    ColorScale: colorScale.demanded,
    ColorScaleOrNullObject: colorScale.orNull,
    DataBar: dataBar.demanded,
    DataBarOrNullObject: dataBar.orNull,
    IconSet: iconSet.demanded,
    IconSetOrNullObject: iconSet.orNull,
    TextComparison: textComparison.demanded,
    TextComparisonOrNullObject: textComparison.orNull,
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
