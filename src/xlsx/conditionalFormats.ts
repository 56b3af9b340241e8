/** Conditional formats of a sheet, read from its XML and written into it. Kinds that we do not know stay as they are. */
import { xmlDecode, xmlEncode, xmlEncodeAttr } from "@cj-tech-master/excelts/xml";
import { areasFromFile, areasToFile } from "./areas";
import { formulaFromFile, formulaToFile } from "./formulaText";
import { isTrue, lookFromFile, lookToFile, type LookList } from "./ruleLook";
import { COMPARISONS, type ConditionalFormatModel, type FormatRule } from "./sheetObjects";
import type { SheetXml } from "./sheetXml";
import { setElement } from "./sheetXml";
import { declared, extensionsOf, plainXml } from "./sheetExtensions";
import { attributes, elements, firstElement, withAttribute } from "./xmlText";

/** Extension of a rule that names its part in the sheet's extension list. */
const COMPANION_ID = /<(?:[\w.-]+:)?id>([^<]+)<\/(?:[\w.-]+:)?id>/;
/** A formula as an element, or as the value of a threshold of a scale, a bar or an icon; figures there are no formulas. */
const FORMULA =
  /(<((?:[\w.-]+:)?f(?:ormula)?)>)([\s\S]*?)(<\/\2>)|(<(?:[\w.-]+:)?cfvo\s(?:[^<>"]|"[^"]*")*?(?<=\s)val=")(?!-?[\d.]+(?:E[-+]?\d+)?"|")([^"]*)(")/g;

/** In order of priority. */
export function readConditionalFormats(
  sheet: SheetXml,
  looks: LookList,
  theme: readonly string[],
): ConditionalFormatModel[] {
  const found: { priority: number; format: ConditionalFormatModel }[] = [];
  const extensions = extensionsOf(sheet, "conditionalFormattings").flatMap((list) =>
    elements(plainXml(list), "conditionalFormatting"),
  );
  const companions = new Map<string, string>();
  for (const { inner } of extensions) {
    for (const rule of elements(inner, "cfRule")) {
      if (rule.attributes["priority"] === undefined) companions.set(rule.attributes["id"] ?? "", rule.raw);
    }
  }
  for (const { raw } of sheet.tail.filter(({ name }) => name === "conditionalFormatting")) {
    const plain = plainXml(raw);
    const ranges = areasFromFile(attributes(plain.slice(0, plain.indexOf(">")))["sqref"] ?? "");
    for (const rule of elements(plain, "cfRule")) {
      const dxf = looks.at(rule.attributes["dxfId"]);
      const companion = companions.get(COMPANION_ID.exec(rule.inner)?.[1] ?? "");
      found.push({
        priority: Number(rule.attributes["priority"] ?? 0),
        format: {
          ranges,
          rule: ruleOf(rule.raw),
          look: dxf === undefined ? {} : lookFromFile(dxf, theme),
          stopIfTrue: isTrue(rule.raw, "stopIfTrue"),
          source: {
            xml: rule.raw,
            ...(dxf === undefined ? {} : { dxf }),
            ...(companion === undefined ? {} : { companion }),
          },
        },
      });
    }
  }
  for (const { inner } of extensions) {
    const ranges = areasFromFile(firstElement(inner, "sqref")?.inner ?? "");
    for (const rule of elements(inner, "cfRule")) {
      if (rule.attributes["priority"] === undefined) continue;
      found.push({
        priority: Number(rule.attributes["priority"]),
        format: {
          ranges,
          rule: { kind: "other", type: rule.attributes["type"] ?? "", formulas: formulasOf(rule.raw) },
          look: lookFromFile(firstElement(rule.inner, "dxf")?.raw ?? "", theme),
          stopIfTrue: isTrue(rule.raw, "stopIfTrue"),
          source: { xml: rule.raw, extension: true },
        },
      });
    }
  }
  return found
    .filter(({ format }) => format.ranges.length > 0)
    .sort((a, b) => a.priority - b.priority)
    .map(({ format }) => ({ ...format, ranges: [...format.ranges] }));
}

function ruleOf(xml: string): FormatRule {
  const a = attributes(xml.slice(0, xml.indexOf(">")));
  const type = a["type"] ?? "";
  const formulas = formulasOf(xml);
  const [formula1, formula2] = formulas;
  const operator = COMPARISONS.find((known) => known === a["operator"]);
  if (type === "expression" && formula1 !== undefined) return { kind: "custom", formula: formula1 };
  if (type === "cellIs" && operator && formula1 !== undefined) {
    return { kind: "cellValue", operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
  }
  return { kind: "other", type, formulas };
}

/** @param xml a rule */
export function formulasOf(xml: string): string[] {
  return Array.from(xml.matchAll(FORMULA), ([, , , text, , , value]) => `=${formulaFromFile(xmlDecode(text ?? value ?? ""))}`);
}

/** Puts these in the places where the rule holds formulas. */
function withFormulas(xml: string, formulas: readonly string[]): string {
  let next = 0;
  return xml.replace(FORMULA, (_whole, ...found: (string | undefined)[]) => {
    const text = formulas[next++]!;
    const [open, , , close, head, , tail] = found;
    return head === undefined ? `${open}${stored(text)}${close}` : `${head}${xmlEncodeAttr(inFile(text))}${tail}`;
  });
}

/** Puts the formats into the sheet's XML; answers what belongs into its extension list. */
export function writeConditionalFormats(
  sheet: SheetXml,
  formats: readonly ConditionalFormatModel[],
  looks: LookList,
): string {
  const blocks: string[] = [];
  const extension: string[] = [];
  // a rule whose making was cut off has no formula yet
  const finished = formats.filter(({ rule }) => !formulasOfRule(rule).includes(""));
  finished.forEach((format, index) => {
    const sqref = areasToFile(format.ranges);
    const { companion, extension: only } = format.source ?? {};
    if (only !== true) {
      blocks.push(`<conditionalFormatting sqref="${sqref}">${ruleToFile(format, index + 1, looks)}</conditionalFormatting>`);
    }
    const own = only === true ? patched(format, index + 1) : companion && followed(companion, formulasOf(format.source!.xml), formulasOfRule(format.rule));
    if (own === undefined) return;
    extension.push(
      `<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">${own}<xm:sqref>${sqref}</xm:sqref></x14:conditionalFormatting>`,
    );
  });
  setElement(sheet, "conditionalFormatting", blocks.join(""));
  return extension.length === 0 ? "" : `<x14:conditionalFormattings>${extension.join("")}</x14:conditionalFormattings>`;
}

function ruleToFile(format: ConditionalFormatModel, priority: number, looks: LookList): string {
  const { look, source } = format;
  const xml = declared(patched(format, priority));
  const dxf = source?.dxf ?? (Object.keys(look).length === 0 ? undefined : lookToFile(look));
  return dxf === undefined ? xml : withAttribute(xml, "dxfId", String(looks.number(dxf)));
}

/** The part in the extension list says the thresholds of a bar again. */
export function followed(companion: string, before: readonly string[], after: readonly string[]): string {
  return withFormulas(companion, formulasOf(companion).map((formula) => after[before.indexOf(formula)] ?? formula));
}

/** The rule of the file with its formulas, priority and end as they are now; a new one where the file has none such. */
export function patched({ rule, source, stopIfTrue }: ConditionalFormatModel, priority: number): string {
  const formulas = formulasOfRule(rule);
  const fits = source && formulasOf(source.xml).length === formulas.length;
  const xml = withFormulas(fits ? source.xml : bareRule(rule, formulas.length), formulas);
  const compared = rule.kind === "cellValue" ? withAttribute(xml, "operator", rule.operator) : xml;
  const ordered = withAttribute(compared, "priority", String(priority));
  return stopIfTrue || isTrue(xml, "stopIfTrue") ? withAttribute(ordered, "stopIfTrue", stopIfTrue ? "1" : "0") : ordered;
}

function bareRule(rule: FormatRule, formulas: number): string {
  const type = rule.kind === "custom" ? "expression" : rule.kind === "cellValue" ? "cellIs" : rule.type;
  return `<cfRule type="${xmlEncodeAttr(type)}">${"<formula></formula>".repeat(formulas)}</cfRule>`;
}

function formulasOfRule(rule: FormatRule): string[] {
  if (rule.kind === "custom") return [rule.formula];
  if (rule.kind === "other") return rule.formulas;
  return rule.formula2 === undefined ? [rule.formula1] : [rule.formula1, rule.formula2];
}

const inFile = (formula: string): string => formulaToFile(formula.replace(/^=/, ""), false);
const stored = (formula: string): string => xmlEncode(inFile(formula));
