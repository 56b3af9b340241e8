/** Thresholds of colour scales, data bars and icon sets, and the texts that rules look for, in the rules that a file keeps as they are. */
import { xmlDecode, xmlEncode } from "@cj-tech-master/excelts/xml";
import { followed, formulasOf, patched } from "./conditionalFormats";
import { formulaFromFile, formulaToFile } from "./formulaText";
import type { ConditionalFormatModel } from "./sheetObjects";
import { elements, firstElement, withAttribute, type XmlElementText } from "./xmlText";

export interface Threshold {
  /** As the file names it: `min`, `num`, `percentile`, `formula`… */
  readonly type: string;
  /** A figure, or a formula with `=`; "" for kinds without. */
  readonly value: string;
}

const isFigure = (text: string): boolean => text !== "" && Number.isFinite(Number(text));

/** The rule as it would be saved now. */
export const ruleXml = (format: ConditionalFormatModel): string => patched(format, 1);

export function thresholdsOf(format: ConditionalFormatModel): Threshold[] {
  return elements(ruleXml(format), "cfvo").map(({ attributes, inner }) => {
    const held = attributes["val"] ?? xmlDecode(firstElement(inner, "f")?.inner ?? "");
    return { type: attributes["type"] ?? "", value: held === "" || isFigure(held) ? held : `=${formulaFromFile(held)}` };
  });
}

/** @param thresholds as many as the rule has */
export function setThresholds(format: ConditionalFormatModel, thresholds: readonly Threshold[]): void {
  const xml = ruleXml(format);
  const own = elements(xml, "cfvo");
  const marked = own.reduce((rest, { raw }, i) => rest.replace(raw, () => `\uE000${i}`), xml);
  setRule(format, marked.replace(/\uE000(\d+)/g, (_, i: string) => written(own[Number(i)]!, thresholds[Number(i)]!)));
}

function written({ raw, inner }: XmlElementText, { type, value }: Threshold): string {
  const typed = withAttribute(raw, "type", type);
  const text = value.startsWith("=") ? formulaToFile(value.slice(1), false) : value;
  const held = firstElement(inner, "f");
  if (held) return typed.replace(held.raw, () => held.raw.replace(`>${held.inner}<`, () => `>${xmlEncode(text)}<`));
  return value === "" ? typed.replace(/\sval="[^"]*"/, "") : withAttribute(typed, "val", text);
}

/** Gives the format another rule of its kind; what the extension list says of it follows. */
export function setRule(format: ConditionalFormatModel, xml: string): void {
  const { rule, source = { xml } } = format;
  if (rule.kind !== "other") throw new Error("the rule is kept by its own fields");
  const formulas = formulasOf(xml);
  const companion = source.companion === undefined || formulas.length !== rule.formulas.length ? {} : { companion: followed(source.companion, rule.formulas, formulas) };
  format.source = { ...source, xml, ...companion };
  format.rule = { ...rule, formulas };
}
