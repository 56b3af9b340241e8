/** Rules of what may be typed into cells, read from a sheet's XML and written into it. */
import { xmlDecode, xmlEncode, xmlEncodeAttr } from "@cj-tech-master/excelts/xml";
import { areasFromFile, areasToFile } from "./areas";
import { formulaFromFile, formulaToFile } from "./formulaText";
import { extensionsOf, plainXml } from "./sheetExtensions";
import type { ValidationModel } from "./sheetObjects";
import { elementOf, setElement, type SheetXml } from "./sheetXml";
import { elements, firstElement } from "./xmlText";

export function readValidations(sheet: SheetXml): ValidationModel[] {
  const plain = elements(plainXml(elementOf(sheet, "dataValidations") ?? ""), "dataValidation").map(
    ({ attributes: { sqref = "", ...attributes }, inner }): ValidationModel => ({
      ranges: areasFromFile(sqref),
      attributes,
      formulas: formulasOf(inner, (name) => firstElement(inner, name)?.inner),
    }),
  );
  const extended = extensionsOf(sheet, "dataValidations").flatMap((list) =>
    elements(plainXml(list), "dataValidation").map(
      ({ attributes, inner }): ValidationModel => ({
        ranges: areasFromFile(firstElement(inner, "sqref")?.inner ?? ""),
        attributes,
        formulas: formulasOf(inner, (name) => firstElement(firstElement(inner, name)?.inner ?? "", "f")?.inner),
        extension: true,
      }),
    ),
  );
  return [...plain, ...extended].filter(({ ranges }) => ranges.length > 0);
}

function formulasOf(inner: string, text: (name: string) => string | undefined): string[] {
  return ["formula1", "formula2"].flatMap((name) => {
    const found = inner === "" ? undefined : text(name);
    return found === undefined ? [] : [`=${formulaFromFile(xmlDecode(found))}`];
  });
}

/** Puts the rules into the sheet's XML; answers what belongs into its extension list. */
export function writeValidations(sheet: SheetXml, validations: readonly ValidationModel[]): string {
  const plain = validations.filter(({ extension }) => extension !== true);
  const list = plain.map(({ ranges, attributes, formulas }) => {
    const inner = formulas.map((formula, i) => `<formula${i + 1}>${stored(formula)}</formula${i + 1}>`).join("");
    return `<dataValidation${written(attributes)} sqref="${areasToFile(ranges)}">${inner}</dataValidation>`;
  });
  setElement(
    sheet,
    "dataValidations",
    list.length === 0 ? "" : `<dataValidations count="${list.length}">${list.join("")}</dataValidations>`,
  );
  const extended = validations.filter(({ extension }) => extension === true);
  if (extended.length === 0) return "";
  const items = extended.map(({ ranges, attributes, formulas }) => {
    const inner = formulas.map((f, i) => `<x14:formula${i + 1}><xm:f>${stored(f)}</xm:f></x14:formula${i + 1}>`).join("");
    return `<x14:dataValidation${written(attributes)}>${inner}<xm:sqref>${areasToFile(ranges)}</xm:sqref></x14:dataValidation>`;
  });
  return `<x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="${items.length}">${items.join("")}</x14:dataValidations>`;
}

const written = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${xmlEncodeAttr(value)}"`)
    .join("");

const stored = (formula: string): string => xmlEncode(formulaToFile(formula.replace(/^=/, ""), false));
