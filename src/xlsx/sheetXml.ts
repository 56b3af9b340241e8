/** The parts of a worksheet's XML that we write ourselves: everything behind the cells stands in a fixed order. */
import { topLevel, type TopLevelElement } from "./xmlText";

const ORDER = [
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

export interface SheetXml {
  /** Up to and with the cells. */
  head: string;
  tail: TopLevelElement[];
}

export function splitSheet(xml: string): SheetXml {
  const close = /<\/(?:[\w.-]+:)?sheetData\s*>|<(?:[\w.-]+:)?sheetData\s*\/>/.exec(xml);
  if (!close) return { head: xml, tail: [] };
  const end = close.index + close[0].length;
  return { head: xml.slice(0, end), tail: topLevel(xml.slice(end)) };
}

export function joinSheet(sheet: SheetXml): string {
  return `${sheet.head}${sheet.tail.map((e) => e.raw).join("")}</worksheet>`;
}

/** Replaces all elements of that name, or inserts at the place that the format wants; "" removes. */
export function setElement(sheet: SheetXml, name: string, raw: string): void {
  sheet.tail = sheet.tail.filter((e) => e.name !== name);
  if (raw === "") return;
  const rank = rankOf(name);
  const at = sheet.tail.findIndex((e) => rankOf(e.name) > rank);
  sheet.tail.splice(at < 0 ? sheet.tail.length : at, 0, { name, raw });
}

export function elementOf(sheet: SheetXml, name: string): string | undefined {
  return sheet.tail.find((e) => e.name === name)?.raw;
}

/** Unknown elements (mc:AlternateContent around controls) stand with the drawings. */
function rankOf(name: string): number {
  const rank = ORDER.indexOf(name);
  return rank < 0 ? ORDER.indexOf("controls") : rank;
}
