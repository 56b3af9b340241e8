/** Custom XML parts of the workbook and custom properties of worksheets, which the spreadsheet library does not know. */
import { xmlEncodeAttr } from "@cj-tech-master/excelts/xml";
import type { WorkbookModel } from "./model";
import {
  addRelationship,
  decodeText,
  partText,
  relationships,
  setContentType,
  setPartText,
  WORKBOOK,
  type Parts,
} from "./opc";
import { setElement, type SheetXml } from "./sheetXml";
import { attributes, elements, firstElement } from "./xmlText";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CUSTOM_XML_TYPE = `${RELATIONSHIPS}/customXml`;
const CUSTOM_XML_PROPS_TYPE = `${RELATIONSHIPS}/customXmlProps`;
const SHEET_PROPERTY_TYPE = `${RELATIONSHIPS}/customProperty`;
const PROPS_CONTENT = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const PROPERTY_CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";
const DATASTORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

export function readCustomXml(parts: Parts): WorkbookModel["customXml"] {
  const items: WorkbookModel["customXml"] = [];
  for (const rel of relationships(parts, WORKBOOK)) {
    const data = rel.type.endsWith("/customXml") && rel.path !== null ? parts.get(rel.path) : undefined;
    if (data === undefined || rel.path === null) continue;
    const xml = decodeText(data);
    const props = relationships(parts, rel.path).find((r) => r.type.endsWith("/customXmlProps"))?.path;
    const propsXml = props ? partText(parts, props) : undefined;
    const id = propsXml === undefined ? undefined : /itemID\s*=\s*["'](\{[0-9A-Fa-f-]+\})["']/.exec(propsXml)?.[1];
    items.push({ id: id ?? fallbackId(items.length + 1), namespace: rootNamespace(xml), xml });
  }
  return items;
}

export function writeCustomXml(parts: Parts, items: WorkbookModel["customXml"]): void {
  items.forEach((item, i) => {
    const path = `customXml/item${i + 1}.xml`;
    const props = `customXml/itemProps${i + 1}.xml`;
    // the text may come from a part in another encoding; parts are written in UTF-8
    setPartText(
      parts,
      path,
      item.xml.replace(/^(<\?xml[^>]*?)\s+encoding\s*=\s*(?:"[^"]*"|'[^']*')/, '$1 encoding="UTF-8"'),
    );
    const schema = item.namespace === "" ? "" : `<ds:schemaRef ds:uri="${xmlEncodeAttr(item.namespace)}"/>`;
    setPartText(
      parts,
      props,
      `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${xmlEncodeAttr(item.id)}" xmlns:ds="${DATASTORE}"><ds:schemaRefs>${schema}</ds:schemaRefs></ds:datastoreItem>`,
    );
    setContentType(parts, path, "application/xml");
    setContentType(parts, props, PROPS_CONTENT);
    addRelationship(parts, path, CUSTOM_XML_PROPS_TYPE, props);
    addRelationship(parts, WORKBOOK, CUSTOM_XML_TYPE, path);
  });
}

export function readSheetProperties(parts: Parts, sheetPath: string, xml: string): Map<string, string> {
  const byId = new Map(relationships(parts, sheetPath).map((r) => [r.id, r.path]));
  const result = new Map<string, string>();
  for (const { attributes: a } of elements(firstElement(xml, "customProperties")?.inner ?? "", "customPr")) {
    const path = byId.get(a["r:id"] ?? Object.entries(a).find(([key]) => key.endsWith(":id"))?.[1] ?? "");
    const data = path ? parts.get(path) : undefined;
    if (data && a["name"] !== undefined) result.set(a["name"], new TextDecoder("utf-16le").decode(data));
  }
  return result;
}

/** @param next number of the next free property part; answers the one after those written */
export function writeSheetProperties(
  parts: Parts,
  sheetPath: string,
  sheet: SheetXml,
  properties: ReadonlyMap<string, string>,
  next: number,
): number {
  let n = next;
  const list = [...properties].map(([name, value]) => {
    const path = `xl/customProperty${n}.bin`;
    n += 1;
    parts.set(path, utf16(value));
    setContentType(parts, path, PROPERTY_CONTENT);
    return `<customPr name="${xmlEncodeAttr(name)}" r:id="${addRelationship(parts, sheetPath, SHEET_PROPERTY_TYPE, path)}"/>`;
  });
  setElement(
    sheet,
    "customProperties",
    list.length === 0 ? "" : `<customProperties>${list.join("")}</customProperties>`,
  );
  return n;
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    bytes[i * 2] = unit & 0xff;
    bytes[i * 2 + 1] = unit >> 8;
  }
  return bytes;
}

function rootNamespace(xml: string): string {
  const root = /<(?![?!])([\w.-]+:)?[\w.-]+((?:\s[^<>]*?)?)\/?>/.exec(xml);
  if (!root) return "";
  const prefix = root[1]?.slice(0, -1);
  return attributes(root[2] ?? "")[prefix === undefined ? "xmlns" : `xmlns:${prefix}`] ?? "";
}

/** A part without properties has no id of its own; Excel makes one up as well. */
function fallbackId(n: number): string {
  return `{00000000-0000-0000-0000-${String(n).padStart(12, "0")}}`;
}
