/** The extension list of a sheet: what Excel added to the format later, one `ext` for each kind. */
import { elementOf, setElement, type SheetXml } from "./sheetXml";
import { elements } from "./xmlText";

export const CONDITIONAL_FORMATTINGS = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
export const DATA_VALIDATIONS = "{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}";

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";

interface Extension {
  /** In capitals: programs differ. */
  readonly uri: string;
  readonly raw: string;
}

function extensions(sheet: SheetXml): Extension[] {
  // an `ext` may hold lists of its own with further ones in them; only those of the sheet itself count
  const list = elementOf(sheet, "extLst") ?? "";
  const inner = list.slice(list.indexOf(">") + 1, list.lastIndexOf("</"));
  const found: Extension[] = [];
  let rest = inner;
  for (let open = /<((?:[\w.-]+:)?ext)\s[^>]*?uri="([^"]*)"[^>]*>/.exec(rest); open; ) {
    const end = closing(rest, open.index, open[1]!);
    found.push({ uri: open[2]!.toUpperCase(), raw: rest.slice(open.index, end) });
    rest = rest.slice(end);
    open = /<((?:[\w.-]+:)?ext)\s[^>]*?uri="([^"]*)"[^>]*>/.exec(rest);
  }
  return found;
}

/** Index behind the element that opens at `start`. */
function closing(xml: string, start: number, tag: string): number {
  const pattern = new RegExp(`<(/?)${tag}(?:\\s[^>]*?)?(/?)>`, "g");
  pattern.lastIndex = start;
  let depth = 0;
  for (let match = pattern.exec(xml); match; match = pattern.exec(xml)) {
    if (match[1] === "/") depth -= 1;
    else if (match[2] !== "/") depth += 1;
    if (depth === 0) return pattern.lastIndex;
  }
  return xml.length;
}

/** The elements of that local name in the sheet's extension list. */
export function extensionsOf(sheet: SheetXml, name: string): string[] {
  return extensions(sheet).flatMap(({ raw }) => elements(raw, name).map((element) => element.raw));
}

/** Puts an extension into the list, in place of one of its kind; "" takes it away. */
export function setExtension(sheet: SheetXml, uri: string, content: string): void {
  const others = extensions(sheet).filter((one) => one.uri !== uri.toUpperCase());
  const own = content === "" ? [] : [`<ext uri="${uri}" xmlns:x14="${X14}">${content}</ext>`];
  writeList(sheet, [...others.map(({ raw }) => raw), ...own]);
}

/** Extensions of the opened file that the written sheet lacks; those with links are written anew with their parts. */
export function carryExtensions(source: SheetXml, target: SheetXml): void {
  const have = extensions(target);
  const own = [CONDITIONAL_FORMATTINGS, DATA_VALIDATIONS].map((uri) => uri.toUpperCase());
  const missing = extensions(source).filter(
    ({ uri, raw }) => !own.includes(uri) && !have.some((one) => one.uri === uri) && !/\sr:id="/.test(raw),
  );
  if (missing.length > 0) writeList(target, [...have, ...missing].map(({ raw }) => plainXml(raw)));
}

function writeList(sheet: SheetXml, list: readonly string[]): void {
  setElement(sheet, "extLst", list.length === 0 ? "" : `<extLst>${list.join("")}</extLst>`);
}

/** The element without a prefix of its own and without revision ids, whose prefix the written sheet does not declare. */
export function plainXml(raw: string): string {
  const plain = raw.replace(/\s(?!r:|xml)[\w.-]+:[\w.-]+="[^"]*"/g, "");
  const prefix = /^<([\w.-]+):/.exec(plain)?.[1];
  if (prefix === undefined || prefix === "x14" || prefix === "xm") return plain;
  return plain.replaceAll(`<${prefix}:`, "<").replaceAll(`</${prefix}:`, "</");
}

/** The element with the names of the extensions that it uses declared. */
export function declared(xml: string): string {
  return [["x14", X14], ["xm", XM]].reduce(
    (text, [prefix, address]) =>
      text.includes(`<${prefix}:`) && !text.includes(`xmlns:${prefix}=`)
        ? text.replace(/^(<[\w.:-]+)/, `$1 xmlns:${prefix}="${address}"`)
        : text,
    xml,
  );
}
