/** What the spreadsheet library drops from an opened file, put back into the written one. */
import { copyPart, reachable } from "./carryDrawings";
import { addRelationship, CONTENT_TYPES, relationships, WORKBOOK, type Parts } from "./opc";
import { carryExtensions, plainXml } from "./sheetExtensions";
import { elementOf, setElement, type SheetXml } from "./sheetXml";
import { attributes, withAttribute } from "./xmlText";

/** Elements of a sheet that stay as they are; those with links bring the parts along. */
const CARRIED_ELEMENTS = [
  "printOptions",
  "pageMargins",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "ignoredErrors",
  "legacyDrawingHF",
  "sheetCalcPr",
  "protectedRanges",
  "scenarios",
  "sortState",
  "customSheetViews",
  "phoneticPr",
  "hyperlinks",
  "cellWatches",
  "smartTags",
  "picture",
];

/** Of these the library writes a part, with numbers and settings that the file does not have; ours is as good and whole. */
const REPLACED_ELEMENTS = new Set(["printOptions", "pageMargins", "headerFooter", "rowBreaks", "colBreaks", "ignoredErrors"]);
/** What the model may have changed of the page. */
const PAGE_ATTRIBUTES = ["orientation", "paperSize", "fitToWidth", "fitToHeight"];

/** Kinds of parts, by the end of their relationship type, that are written anew or would no longer fit what is written. */
const NOT_CARRIED =
  /\/(officeDocument|core-properties|extended-properties|worksheet|chartsheet|dialogsheet|styles|theme|sharedStrings|sheetMetadata|calcChain|pivotCacheDefinition|externalLink|person|customXml|slicerCache|timelineCache|FeaturePropertyBag|vbaProject|rd\w*|volatileDependencies)$/i;
/** Folders whose parts are written anew under names of their own. */
const REWRITTEN_FOLDERS =
  /^(xl\/(worksheets|chartsheets|charts|drawings|media|theme|tables|pivotTables|pivotCache|externalLinks|threadedComments|persons|slicers|slicerCaches|timelines|timelineCaches|ctrlProps|richData|customProperty\d*\.bin|comments\d*\.xml|printerSettings)|customXml)\b/i;

export function carrySheet(
  source: Parts,
  entry: { readonly path: string; readonly xml: SheetXml },
  target: Parts,
  path: string,
  sheet: SheetXml,
): void {
  const links = new Map(relationships(source, entry.path).map((r) => [r.id, r]));
  const copied = new Map<string, string>();
  const linkedAnew = (raw: string): string =>
    plainXml(raw).replace(/(\sr:id=")([^"]*)"/g, (whole, head: string, id: string) => {
      const link = links.get(id);
      if (!link) return whole;
      if (link.path === null) return `${head}${addRelationship(target, path, link.type, link.target, true)}"`;
      return `${head}${addRelationship(target, path, link.type, copyPart(source, target, link.path, copied))}"`;
    });
  for (const name of CARRIED_ELEMENTS) {
    const raw = elementOf(entry.xml, name);
    if (raw === undefined || (elementOf(sheet, name) !== undefined && !REPLACED_ELEMENTS.has(name))) continue;
    setElement(sheet, name, linkedAnew(raw));
  }
  const page = elementOf(entry.xml, "pageSetup");
  if (page !== undefined) {
    const written = attributes(elementOf(sheet, "pageSetup") ?? "");
    const kept = PAGE_ATTRIBUTES.filter((name) => written[name] !== undefined);
    setElement(sheet, "pageSetup", kept.reduce((raw, name) => withAttribute(raw, name, written[name]!), linkedAnew(page)));
  }
  carryExtensions(entry.xml, sheet);
}

/** Parts that the package or the workbook points at and parts that nothing points at. */
export function carryOver(source: Parts, target: Parts): void {
  const copied = new Map<string, string>();
  for (const owner of ["", WORKBOOK]) {
    for (const link of relationships(source, owner)) {
      if (
        NOT_CARRIED.test(link.type) ||
        relationships(target, owner).some((r) => r.type === link.type && r.target === link.target)
      )
        continue;
      if (link.path === null) addRelationship(target, owner, link.type, link.target, true);
      else if (source.has(link.path)) addRelationship(target, owner, link.type, copyPart(source, target, link.path, copied));
    }
  }
  const reached = reachable(source);
  for (const path of source.keys()) {
    if (
      reached.has(path) ||
      target.has(path) ||
      path === CONTENT_TYPES ||
      path.endsWith(".rels") ||
      REWRITTEN_FOLDERS.test(path)
    )
      continue;
    copyPart(source, target, path, copied);
  }
}
