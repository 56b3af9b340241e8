/** Drawings of the opened file (pictures, shapes, text boxes, foreign charts) as they were: the library knows some of it only. */
import {
  addRelationship,
  CONTENT_TYPES,
  contentTypeOf,
  partText,
  relationships,
  relsPath,
  setContentType,
  setPartText,
  type Parts,
} from "./opc";
import { setElement, type SheetXml } from "./sheetXml";
import { elements } from "./xmlText";

const DRAWING_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing";

export interface DrawnSheet {
  /** Path of the sheet in the opened file and in the written one. */
  readonly from: string;
  readonly to: string;
  readonly xml: SheetXml;
}

const drawingOf = (parts: Parts, sheet: string): string | null =>
  relationships(parts, sheet).find(({ type }) => type.endsWith("/drawing"))?.path ?? null;

/** Puts the drawings of the opened file in place of those that the library made of them. */
export function carryDrawings(source: Parts, target: Parts, sheets: readonly DrawnSheet[]): void {
  const drawn = sheets.filter(({ from }) => source.has(drawingOf(source, from) ?? ""));
  const before = reachable(target);
  for (const { to } of drawn) {
    const drawing = drawingOf(target, to);
    if (drawing === null) continue;
    target.delete(drawing);
    target.delete(relsPath(drawing));
  }
  const after = reachable(target);
  for (const path of before) if (!after.has(path)) dropPart(target, path);
  const copied = new Map<string, string>();
  for (const { from, to, xml } of drawn) {
    const own = drawingOf(source, from)!;
    const place = drawingOf(target, to);
    if (place !== null) {
      copyPart(source, target, own, copied, place);
      continue;
    }
    const path = copyPart(source, target, own, copied);
    const link = addRelationship(target, to, DRAWING_TYPE, path);
    setElement(xml, "drawing", `<drawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${link}"/>`);
  }
}

/**
 * Copies a part with all that it points at; answers its path.
 * @param copied parts that are there already, by their path in the source
 * @param place path to copy to; absent = the part's own, or a free one where another part has it
 */
export function copyPart(source: Parts, target: Parts, path: string, copied: Map<string, string>, place?: string): string {
  const known = copied.get(path);
  const data = source.get(path);
  if (known !== undefined || data === undefined) return known ?? path;
  const to = place ?? freePath(target, path, data);
  copied.set(path, to);
  target.set(to, data);
  const type = contentTypeOf(source, path);
  if (type !== undefined) setContentType(target, to, type);
  const rels = partText(source, relsPath(path));
  if (rels === undefined) return to;
  let text = rels;
  for (const link of relationships(source, path)) {
    if (link.path === null) continue;
    const moved = copyPart(source, target, link.path, copied);
    const raw = elements(rels, "Relationship").find(({ attributes }) => attributes["Id"] === link.id)?.raw ?? "";
    text = text.replace(raw, () => raw.replace(/\sTarget="[^"]*"/, ` Target="/${moved}"`));
  }
  setPartText(target, relsPath(to), text);
  return to;
}

function freePath(target: Parts, path: string, data: Uint8Array): string {
  const [, stem = path, ending = ""] = /^(.*?)\d*(\.[^./]*)$/.exec(path) ?? [];
  let free = path;
  for (let n = 1; target.has(free) && !sameBytes(target.get(free)!, data); n += 1) free = `${stem}${n}${ending}`;
  return free;
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, i) => byte === b[i]);

function dropPart(target: Parts, path: string): void {
  target.delete(path);
  target.delete(relsPath(path));
  const types = partText(target, CONTENT_TYPES) ?? "";
  const entry = elements(types, "Override").find(({ attributes }) => attributes["PartName"] === `/${path}`);
  if (entry) setPartText(target, CONTENT_TYPES, types.replace(entry.raw, ""));
}

/** Parts that something points at, from the package down. */
export function reachable(parts: Parts): Set<string> {
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
