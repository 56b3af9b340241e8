/** What the spreadsheet library drops from an opened file, put back into the written one. */
import {
  addRelationship,
  contentTypeOf,
  CONTENT_TYPES,
  relationships,
  relsPath,
  setContentType,
  WORKBOOK,
  type Parts,
} from "./opc";
import { carryExtensions, plainXml } from "./sheetExtensions";
import { elementOf, setElement, type SheetXml } from "./sheetXml";

/** Elements of a sheet that stay as they are; those with links bring the parts along. */
const CARRIED_ELEMENTS = [
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
  for (const name of CARRIED_ELEMENTS) {
    const raw = elementOf(entry.xml, name);
    if (raw === undefined || !raw.startsWith(`<${name}`) || elementOf(sheet, name) !== undefined) continue;
    const linked = plainXml(raw).replace(/(\sr:id=")([^"]*)"/g, (whole, head: string, id: string) => {
      const link = links.get(id);
      if (!link) return whole;
      if (link.path === null) return `${head}${addRelationship(target, path, link.type, link.target, true)}"`;
      return `${head}${addRelationship(target, path, link.type, copyPart(source, target, link.path))}"`;
    });
    setElement(sheet, name, linked);
  }
  carryExtensions(entry.xml, sheet);
}

/** Parts that the package or the workbook points at and parts that nothing points at. */
export function carryOver(source: Parts, target: Parts): void {
  for (const owner of ["", WORKBOOK]) {
    for (const link of relationships(source, owner)) {
      if (
        NOT_CARRIED.test(link.type) ||
        relationships(target, owner).some((r) => r.type === link.type && r.target === link.target)
      )
        continue;
      if (link.path === null) addRelationship(target, owner, link.type, link.target, true);
      else if (source.has(link.path)) addRelationship(target, owner, link.type, copyPart(source, target, link.path));
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
    copyPart(source, target, path);
  }
}

/** Copies a part with all that it points at; answers its path. A part of that name in the target is taken to be the same. */
function copyPart(source: Parts, target: Parts, path: string): string {
  const data = source.get(path);
  if (data === undefined || target.has(path)) return path;
  target.set(path, data);
  const type = contentTypeOf(source, path);
  if (type !== undefined) setContentType(target, path, type);
  const rels = source.get(relsPath(path));
  if (rels !== undefined) {
    target.set(relsPath(path), rels);
    for (const link of relationships(source, path)) if (link.path !== null) copyPart(source, target, link.path);
  }
  return path;
}

function reachable(parts: Parts): Set<string> {
  const seen = new Set<string>();
  const queue = [""];
  for (let part = queue.pop(); part !== undefined; part = queue.pop()) {
    for (const link of relationships(parts, part)) {
      if (link.path === null || seen.has(link.path)) continue;
      seen.add(link.path);
      queue.push(link.path);
    }
  }
  return seen;
}
