/** What conditional formats say: a formula, a comparison, thresholds of scales, bars and icons, a text to look for. */
import { xmlEncode, xmlEncodeAttr } from "@cj-tech-master/excelts/xml";
import { alamatSel } from "../../../src/domain/tabel/alamat";
import { formulaToFile } from "../../../src/xlsx/formulaText";
import { ruleXml, setRule, setThresholds, thresholdsOf, type Threshold } from "../../../src/xlsx/thresholds";
import { attributes, elements } from "../../../src/xlsx/xmlText";
import { oneOf, record, text } from "./arguments";
import { comparisonFrom, comparisonToWire, FORMAT_OPERATORS } from "./comparisons";
import type { Context } from "./context";
import { invalidArgument } from "./errors";
import { changing, part, stored, type OfFormat } from "./formatParts";
import type { NodeOf } from "./nodes";
import type { Argument, TypeTable } from "./table";
import type { Wire } from "./wire";

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


const asFormula = (value: Argument | undefined, name: string): string => {
  const given = typeof value === "number" ? String(value) : text(value, name);
  return given.startsWith("=") ? given : `=${given}`;
};

export const cellValueConditionalFormat: TypeTable<NodeOf<"CellValueConditionalFormat">> = {
  get: {
    Rule: (context, own) => {
      const { rule } = stored(context, own);
      return rule.kind === "cellValue" ? comparisonToWire(rule.operator, [rule.formula1, rule.formula2], FORMAT_OPERATORS) : null;
    },
  },
  set: {
    Rule: (context, own, value) => {
      const { operator, formulas } = comparisonFrom(record(value, "rule"), FORMAT_OPERATORS, asFormula);
      const [formula1 = "", formula2] = formulas;
      const rule = { kind: "cellValue" as const, operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
      changing(context, own, "CellValueConditionalFormat.rule").rule = rule;
    },
  },
  nav: { Format: (_context, own) => part("ConditionalRangeFormat", own) },
};

/** Kinds of thresholds by their name in the API; the file says `min` and `max` where the API says the lowest and highest value. */
const THRESHOLDS: Readonly<Record<string, string>> = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
};

const told = ({ type, value }: Threshold): { readonly type: string; readonly formula?: string } => {
  const name = Object.keys(THRESHOLDS).find((known) => THRESHOLDS[known] === type) ?? "Automatic";
  return { ...(value === "" ? {} : { formula: value }), type: name };
};

/** A threshold as the API gives it; what it does not say stays. */
function given(value: Wire | undefined, old: Threshold): Threshold {
  const { formula, type } = record(value, "criterion");
  const known = THRESHOLDS[oneOf<string>(type, "type", Object.keys(THRESHOLDS))]!;
  if (formula === undefined || formula === null) return { type: known, value: known === old.type ? old.value : "" };
  return { type: known, value: typeof formula === "number" ? String(formula) : text(formula, "formula") };
}

/** Changes some thresholds of a format. */
function writeThresholds(context: Context, own: OfFormat, what: string, change: (old: readonly Threshold[]) => readonly Threshold[]): void {
  const wanted = change(thresholdsOf(stored(context, own)));
  setThresholds(changing(context, own, what), wanted);
}

const POINTS = ["minimum", "midpoint", "maximum"] as const;

/** Two colours have no midpoint. */
const points = (thresholds: readonly Threshold[]): readonly (typeof POINTS)[number][] => POINTS.filter((name) => thresholds.length > 2 || name !== "midpoint");

export const colorScaleConditionalFormat: TypeTable<NodeOf<"ColorScaleConditionalFormat">> = {
  get: {
    ThreeColorScale: (context, own) => thresholdsOf(stored(context, own)).length > 2,
    Criteria: (context, own) => {
      const format = stored(context, own);
      const thresholds = thresholdsOf(format);
      const colours = elements(ruleXml(format), "color").map(({ attributes }) => `#${(attributes["rgb"] ?? "").slice(-6)}`);
      return Object.fromEntries(points(thresholds).map((name, i) => [name, { ...told(thresholds[i]!), color: colours[i] ?? "" }]));
    },
  },
  set: {
    Criteria: (context, own, value) => {
      const criteria = record(value, "criteria");
      writeThresholds(context, own, "ColorScaleConditionalFormat.criteria", (old) => points(old).map((name, i) => given(criteria[name], old[i]!)));
    },
  },
};

/** One bound of a data bar. */
const bound = (index: 0 | 1) => ({
  read: (context: Context, own: OfFormat): Wire => told(thresholdsOf(stored(context, own))[index]!),
  write: (context: Context, own: OfFormat, value: Wire): void =>
    writeThresholds(context, own, "DataBarConditionalFormat.boundRule", (old) => old.map((one, i) => (i === index ? given(value, one) : one))),
});
const [lower, upper] = [bound(0), bound(1)];

export const dataBarConditionalFormat: TypeTable<NodeOf<"DataBarConditionalFormat">> = {
  get: { LowerBoundRule: lower.read, UpperBoundRule: upper.read },
  set: { LowerBoundRule: lower.write, UpperBoundRule: upper.write },
};

export const iconSetConditionalFormat: TypeTable<NodeOf<"IconSetConditionalFormat">> = {
  get: {
    Criteria: (context, own) => {
      const format = stored(context, own);
      const strict = elements(ruleXml(format), "cfvo").map(({ attributes }) => attributes["gte"] === "0");
      return thresholdsOf(format).map((one, i) => ({ ...told(one), operator: strict[i] ? "GreaterThan" : "GreaterThanOrEqual" }));
    },
  },
  set: {
    Criteria: (context, own, value) => {
      writeThresholds(context, own, "IconSetConditionalFormat.criteria", (old) => {
        if (!Array.isArray(value) || value.length !== old.length) throw invalidArgument(`There must be ${old.length} criteria.`);
        // Excel ignores what is said of the first but its icon
        return old.map((one, i) => (i === 0 ? one : given(value[i], one)));
      });
    },
  },
};

/** How a file writes the search for a text T in the first cell. */
const SEARCHES: Readonly<Record<string, { readonly operator: string; readonly formula: (t: string, cell: string) => string; readonly pattern: RegExp }>> = {
  containsText: { operator: "Contains", formula: (t, cell) => `=NOT(ISERROR(SEARCH(${t},${cell})))`, pattern: /^=NOT\(ISERROR\(SEARCH\((.*),[^,]*\)\)\)$/is },
  notContainsText: { operator: "NotContains", formula: (t, cell) => `=ISERROR(SEARCH(${t},${cell}))`, pattern: /^=ISERROR\(SEARCH\((.*),[^,]*\)\)$/is },
  beginsWith: { operator: "BeginsWith", formula: (t, cell) => `=LEFT(${cell},LEN(${t}))=${t}`, pattern: /^=LEFT\([^,]*,LEN\((.*)\)\)=\1$/is },
  endsWith: { operator: "EndsWith", formula: (t, cell) => `=RIGHT(${cell},LEN(${t}))=${t}`, pattern: /^=RIGHT\([^,]*,LEN\((.*)\)\)=\1$/is },
};

export const textConditionalFormat: TypeTable<NodeOf<"TextConditionalFormat">> = {
  get: {
    Rule: (context, own) => {
      const { rule } = stored(context, own);
      const search = rule.kind === "other" ? SEARCHES[rule.type] : undefined;
      if (rule.kind !== "other" || !search) return null;
      const sought = search.pattern.exec(rule.formulas[0] ?? "")?.[1] ?? "";
      const constant = /^"((?:[^"]|"")*)"$/.exec(sought)?.[1];
      return { operator: search.operator, text: constant === undefined ? `=${sought}` : constant.replace(/""/g, '"') };
    },
  },
  set: {
    Rule: (context, own, value) => {
      const given = record(value, "rule");
      const [type, search] = Object.entries(SEARCHES).find(([, { operator }]) => operator === given["operator"]) ?? [];
      if (type === undefined || !search) throw invalidArgument("The argument operator must be one of those for texts.");
      const sought = text(given["text"], "text");
      const format = changing(context, own, "TextConditionalFormat.rule");
      const { row, col } = format.ranges[0]!;
      const typed = sought.startsWith("=") ? sought.slice(1) : `"${sought.replace(/"/g, '""')}"`;
      const { text: _old, ...kept } = attributes(ruleXml(format).split(">")[0]!);
      const all = { ...kept, type, operator: type === "notContainsText" ? "notContains" : type, ...(sought.startsWith("=") ? {} : { text: sought }) };
      const head = Object.entries(all).map(([name, one]) => ` ${name}="${xmlEncodeAttr(one)}"`).join("");
      format.rule = { kind: "other", type, formulas: [] };
      setRule(format, `<cfRule${head}><formula>${xmlEncode(formulaToFile(search.formula(typed, alamatSel(row, col)).slice(1), false))}</formula></cfRule>`);
    },
  },
  nav: { Format: (_context, own) => part("ConditionalRangeFormat", own) },
};
