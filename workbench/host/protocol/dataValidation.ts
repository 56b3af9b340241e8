/** Rules of what may be typed into the cells of a range. They are kept and saved; the host never refuses a value by them. */
import type { Rect } from "../../../src/domain/tabel/alamat";
import { didalam } from "../../../src/domain/tabel/kotak";
import { COMPARISONS, type ValidationModel } from "../../../src/xlsx/sheetObjects";
import { formatReference, intersect } from "./address";
import { oneOf, rangeNode, record, text, truth } from "./arguments";
import { comparisonFrom, comparisonToWire, VALIDATION_OPERATORS } from "./comparisons";
import type { Context } from "./context";
import { invalidArgument } from "./errors";
import type { NodeOf, RangeNode } from "./nodes";
import type { Argument, TypeTable } from "./table";
import type { Wire } from "./wire";

type DataValidationNode = NodeOf<"DataValidation">;

/** Longest list that stands in the rule itself. */
const MAX_LIST = 255;

/** Kinds by their key in a rule: name of the kind in the API and in the file. */
const KINDS = {
  list: { api: "List", file: "list" },
  decimal: { api: "Decimal", file: "decimal" },
  wholeNumber: { api: "WholeNumber", file: "whole" },
  textLength: { api: "TextLength", file: "textLength" },
  date: { api: "Date", file: "date" },
  time: { api: "Time", file: "time" },
  custom: { api: "Custom", file: "custom" },
} as const;
type Kind = keyof typeof KINDS;

const ALERTS = ["Stop", "Warning", "Information"] as const;

const NEW_RULE = { allowBlank: "1", showInputMessage: "1", showErrorMessage: "1" };

const touching = (context: Context, { sheet, rect }: RangeNode): ValidationModel[] =>
  context.backend.side.objects.of(sheet).validations.filter(({ ranges }) => ranges.some((one) => intersect(one, rect) !== null));

/** The one rule of all cells of the range, null where they have none, or "mixed". */
function ruleOf(context: Context, range: RangeNode): ValidationModel | null | "mixed" {
  const [first, ...more] = touching(context, range);
  if (!first) return null;
  const whole = first.ranges.some((one) => intersect(one, range.rect) !== null && covers(one, range.rect));
  return more.length === 0 && whole ? first : "mixed";
}

const covers = (outer: Rect, inner: Rect): boolean =>
  didalam(outer, inner.row, inner.col) && didalam(outer, inner.row + inner.rows - 1, inner.col + inner.cols - 1);

/** A rule for exactly this range, about to be changed; what its cells had before goes on in it where they agreed. */
function changing(context: Context, { range }: DataValidationNode, what: string): ValidationModel {
  context.change(`DataValidation.${what}`, range.sheet);
  const before = ruleOf(context, range);
  const own = before === null || before === "mixed" ? { attributes: NEW_RULE, formulas: [] } : before;
  const { extension: _extension, ...kept } = own as ValidationModel;
  const rule: ValidationModel = { ...kept, attributes: { ...kept.attributes }, ranges: [{ ...range.rect }] };
  takeAway(context, range);
  context.backend.side.objects.of(range.sheet).validations.push(rule);
  return rule;
}

function takeAway(context: Context, range: RangeNode): void {
  const objects = context.backend.side.objects.of(range.sheet);
  for (const rule of touching(context, range)) rule.ranges = rule.ranges.flatMap((one) => without(one, range.rect));
  objects.validations = objects.validations.filter(({ ranges }) => ranges.length > 0);
  context.backend.side.objects.touch(range.sheet);
}

/** What is left of a rectangle: up to four pieces. */
function without(rect: Rect, gone: Rect): Rect[] {
  const cut = intersect(rect, gone);
  if (!cut) return [rect];
  const [bottom, right] = [rect.row + rect.rows, rect.col + rect.cols];
  const [cutBottom, cutRight] = [cut.row + cut.rows, cut.col + cut.cols];
  return [
    { ...rect, rows: cut.row - rect.row },
    { ...rect, row: cutBottom, rows: bottom - cutBottom },
    { row: cut.row, rows: cut.rows, col: rect.col, cols: cut.col - rect.col },
    { row: cut.row, rows: cut.rows, col: cutRight, cols: right - cutRight },
  ].filter(({ rows, cols }) => rows > 0 && cols > 0);
}

const isOn = (value: string | undefined): boolean => value === "1" || value === "true";
const flag = (on: boolean): string => (on ? "1" : "0");

function single<T extends Wire>(context: Context, { range }: DataValidationNode, read: (rule: ValidationModel | null) => T): T | null {
  const rule = ruleOf(context, range);
  return rule === "mixed" ? null : read(rule);
}

function kindOf(rule: ValidationModel | null): Kind | null {
  const type = rule?.attributes["type"];
  return (Object.keys(KINDS) as Kind[]).find((kind) => KINDS[kind].file === type) ?? null;
}

function described(rule: ValidationModel | null): Wire {
  const kind = kindOf(rule);
  if (!rule || !kind) return {};
  const [first = ""] = rule.formulas;
  if (kind === "custom") return { custom: { formula: first } };
  if (kind === "list") {
    const typed = /^="((?:[^"]|"")*)"$/.exec(first)?.[1];
    const source = typed === undefined ? first : typed.replace(/""/g, '"');
    return { list: { inCellDropDown: !isOn(rule.attributes["showDropDown"]), source } };
  }
  const operator = COMPARISONS.find((known) => known === rule.attributes["operator"]) ?? "between";
  return { [kind]: comparisonToWire(operator, rule.formulas, VALIDATION_OPERATORS) };
}

function formula(context: Context, value: Argument | undefined, name: string): string {
  const range = rangeNode(value);
  if (range) {
    const owner = context.backend.sheets().find(({ id }) => id === range.sheet);
    return formatReference(owner?.name ?? "", range.rect);
  }
  if (typeof value === "number") return `=${value}`;
  const given = text(value, name);
  if (given === "") throw invalidArgument(`The argument ${name} must not be empty.`);
  return given.startsWith("=") ? given : `=${given}`;
}

function writeRule(context: Context, node: DataValidationNode, value: Wire): void {
  const given = Object.entries(record(value, "rule")).filter(([, part]) => part !== null && part !== undefined);
  const [entry, ...more] = given;
  const kind = (Object.keys(KINDS) as Kind[]).find((known) => known === entry?.[0]);
  if (!entry || !kind || more.length > 0) throw invalidArgument("A rule has exactly one kind.");
  const part = record(entry[1], kind);
  const formulas: string[] = [];
  const attributes: Record<string, string> = { type: KINDS[kind].file };
  if (kind === "list") {
    formulas.push(listSource(context, part["source"]));
    if (!truth(part["inCellDropDown"], "inCellDropDown", true)) attributes["showDropDown"] = "1";
  } else if (kind === "custom") {
    formulas.push(formula(context, part["formula"], "formula"));
  } else {
    const { operator, formulas: read } = comparisonFrom(part, VALIDATION_OPERATORS, (given, name) => formula(context, given, name));
    formulas.push(...read);
    if (operator !== "between") attributes["operator"] = operator;
  }
  const rule = changing(context, node, "rule");
  const { type: _type, operator: _operator, showDropDown: _drop, ...kept } = rule.attributes;
  rule.attributes = { ...attributes, ...kept };
  rule.formulas = formulas;
}

function listSource(context: Context, source: Argument | undefined): string {
  if (typeof source !== "string" || source.startsWith("=")) return formula(context, source, "source");
  if (source.length === 0 || source.length > MAX_LIST) {
    throw invalidArgument(`A list in the rule itself has 1 to ${MAX_LIST} characters.`);
  }
  return `="${source.replace(/"/g, '""')}"`;
}

export const dataValidation: TypeTable<DataValidationNode> = {
  get: {
    Type: (context, node) => {
      const rule = ruleOf(context, node.range);
      if (rule === "mixed") return "MixedCriteria";
      const kind = kindOf(rule);
      return kind ? KINDS[kind].api : "None";
    },
    Rule: (context, node) => single(context, node, described),
    IgnoreBlanks: (context, node) => single(context, node, (rule) => rule === null || isOn(rule.attributes["allowBlank"])),
    Prompt: (context, node) =>
      single(context, node, (rule) => ({
        message: rule?.attributes["prompt"] ?? "",
        showPrompt: rule === null || isOn(rule.attributes["showInputMessage"]),
        title: rule?.attributes["promptTitle"] ?? "",
      })),
    ErrorAlert: (context, node) =>
      single(context, node, (rule) => ({
        message: rule?.attributes["error"] ?? "",
        showAlert: rule === null || isOn(rule.attributes["showErrorMessage"]),
        style: ALERTS.find((style) => style.toLowerCase() === rule?.attributes["errorStyle"]) ?? "Stop",
        title: rule?.attributes["errorTitle"] ?? "",
      })),
  },
  set: {
    Rule: writeRule,
    IgnoreBlanks: (context, node, value) => {
      const on = truth(value, "ignoreBlanks");
      changing(context, node, "ignoreBlanks").attributes["allowBlank"] = flag(on);
    },
    Prompt: (context, node, value) => {
      const { message, showPrompt, title } = record(value, "prompt");
      const told = {
        showInputMessage: flag(truth(showPrompt, "showPrompt", true)),
        promptTitle: text(title, "title"),
        prompt: text(message, "message"),
      };
      Object.assign(changing(context, node, "prompt").attributes, told);
    },
    ErrorAlert: (context, node, value) => {
      const { message, showAlert, style, title } = record(value, "errorAlert");
      const told = {
        errorStyle: oneOf(style, "style", ALERTS, "Stop").toLowerCase(),
        showErrorMessage: flag(truth(showAlert, "showAlert", true)),
        errorTitle: text(title, "title"),
        error: text(message, "message"),
      };
      Object.assign(changing(context, node, "errorAlert").attributes, told);
    },
  },
  act: {
    Clear: (context, { range }) => {
      context.change("DataValidation.clear", range.sheet);
      takeAway(context, range);
      return null;
    },
  },
};
