/** The zip package around a workbook: parts, relationships, content types. */
import { xmlEncodeAttr } from "@cj-tech-master/excelts/xml";
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { XlsxUnreadable } from "./port";
import { elements } from "./xmlText";

export type Parts = Map<string, Uint8Array>;

const OLE_HEADER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_HEADER = [0x50, 0x4b, 0x03, 0x04];
/** Excel before 97 wrote a bare BIFF stream: record 0x0009, 0x0209 or 0x0409, eight bytes long. */
const BIFF_HEADERS = [0x00, 0x02, 0x04].map((version) => [0x09, version]);
const ENCRYPTED_STREAM = Array.from("EncryptedPackage").flatMap((ch) => [ch.charCodeAt(0), 0]);

export const CONTENT_TYPES = "[Content_Types].xml";
export const WORKBOOK = "xl/workbook.xml";
export const STYLES = "xl/styles.xml";

/** @throws XlsxUnreadable when the bytes are not the package of a workbook */
export function openPackage(bytes: Uint8Array): Parts {
  if (startsWith(bytes, OLE_HEADER))
    throw new XlsxUnreadable(contains(bytes, ENCRYPTED_STREAM) ? "TERSANDI" : "XLS_LAMA");
  if (BIFF_HEADERS.some((header) => startsWith(bytes, header))) throw new XlsxUnreadable("XLS_LAMA");
  if (!startsWith(bytes, ZIP_HEADER)) throw new XlsxUnreadable("BUKAN_XLSX");
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, { filter: (file) => !file.name.endsWith("/") });
  } catch (cause) {
    throw new XlsxUnreadable("RUSAK", { cause });
  }
  const parts: Parts = new Map(
    Object.entries(files).map(([name, data]) => [name.replace(/\\/g, "/").replace(/^\//, ""), data]),
  );
  if (!parts.has(WORKBOOK)) {
    throw new XlsxUnreadable(
      parts.has(CONTENT_TYPES) && [...parts.keys()].some((p) => p.startsWith("xl/worksheets/"))
        ? "RUSAK"
        : "BUKAN_XLSX",
    );
  }
  return parts;
}

/** Same parts, same bytes: entries carry no clock. */
export function zipPackage(parts: Parts): Uint8Array {
  const entries: Zippable = {};
  for (const [path, data] of [...parts].sort(([a], [b]) => order(a) - order(b))) entries[path] = data;
  return zipSync(entries, { level: 6, mtime: new Date(1980, 0, 1) });
}

/** Readers that sniff a file look for the content types first. */
function order(path: string): number {
  return path === CONTENT_TYPES ? 0 : path === "_rels/.rels" ? 1 : 2;
}

export function partText(parts: Parts, path: string): string | undefined {
  const data = parts.get(path);
  return data === undefined ? undefined : decodeText(data);
}

export function decodeText(data: Uint8Array): string {
  if (data[0] === 0xff && data[1] === 0xfe) return new TextDecoder("utf-16le").decode(data);
  if (data[0] === 0xfe && data[1] === 0xff) return new TextDecoder("utf-16be").decode(data);
  const text = strFromU8(data);
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

export function setPartText(parts: Parts, path: string, text: string): void {
  parts.set(path, strToU8(text));
}

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** As written in the file. */
  readonly target: string;
  /** Path of the part, or null for a target outside the package. */
  readonly path: string | null;
}

export function relsPath(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** Relationships of a part; `""` stands for the package itself. */
export function relationships(parts: Parts, part: string): Relationship[] {
  const xml = partText(parts, relsPath(part));
  if (xml === undefined) return [];
  return elements(xml, "Relationship").map(({ attributes: a }) => {
    const target = a["Target"] ?? "";
    return {
      id: a["Id"] ?? "",
      type: a["Type"] ?? "",
      target,
      path: a["TargetMode"] === "External" ? null : resolve(part, target),
    };
  });
}

function resolve(part: string, target: string): string {
  const segments = target.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const segment of target.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "." && segment !== "") segments.push(segment);
  }
  return segments.join("/");
}

/**
 * Adds a relationship and answers its id.
 * @param target path of a part in this package, or an address outside it
 */
export function addRelationship(parts: Parts, part: string, type: string, target: string, external = false): string {
  const path = relsPath(part);
  const xml =
    partText(parts, path) ??
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
  const used = new Set(relationships(parts, part).map((r) => r.id));
  let n = used.size + 1;
  while (used.has(`rId${n}`)) n += 1;
  const address = external ? xmlEncodeAttr(target) : `/${xmlEncodeAttr(target)}`;
  const entry = `<Relationship Id="rId${n}" Type="${xmlEncodeAttr(type)}" Target="${address}"${external ? ' TargetMode="External"' : ""}/>`;
  const open = xml.replace(/<Relationships([^>]*)\/>/, "<Relationships$1></Relationships>");
  setPartText(parts, path, open.replace("</Relationships>", `${entry}</Relationships>`));
  return `rId${n}`;
}

export function contentTypeOf(parts: Parts, part: string): string | undefined {
  const xml = partText(parts, CONTENT_TYPES) ?? "";
  const override = elements(xml, "Override").find(
    (e) => e.attributes["PartName"]?.toLowerCase() === `/${part}`.toLowerCase(),
  );
  if (override) return override.attributes["ContentType"];
  const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  return elements(xml, "Default").find((e) => e.attributes["Extension"]?.toLowerCase() === extension)?.attributes[
    "ContentType"
  ];
}

export function setContentType(parts: Parts, part: string, type: string): void {
  if (contentTypeOf(parts, part) === type) return;
  const entry = `<Override PartName="/${xmlEncodeAttr(part)}" ContentType="${xmlEncodeAttr(type)}"/>`;
  const xml = partText(parts, CONTENT_TYPES) ?? "";
  setPartText(parts, CONTENT_TYPES, xml.replace("</Types>", `${entry}</Types>`));
}

export interface SheetPart {
  readonly name: string;
  readonly path: string;
}

/** The worksheets in tab order; chart sheets and dialogs are left out. */
export function sheetParts(parts: Parts): SheetPart[] {
  const byId = new Map(relationships(parts, WORKBOOK).map((r) => [r.id, r]));
  return elements(partText(parts, WORKBOOK) ?? "", "sheet").flatMap(({ attributes: a }) => {
    const rel = byId.get(Object.entries(a).find(([key]) => key.endsWith(":id"))?.[1] ?? "");
    return rel?.path && rel.type.endsWith("/worksheet") ? [{ name: a["name"] ?? "", path: rel.path }] : [];
  });
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, i) => bytes[i] === byte);
}

function contains(bytes: Uint8Array, needle: readonly number[]): boolean {
  for (let i = bytes.indexOf(needle[0]!); i >= 0; i = bytes.indexOf(needle[0]!, i + 1)) {
    if (needle.every((byte, k) => bytes[i + k] === byte)) return true;
  }
  return false;
}
