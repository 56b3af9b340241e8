/** Small cuts into the XML of package parts, where a part must stay as it is but for one element. */
import { xmlDecode, xmlEncodeAttr } from "@cj-tech-master/excelts/xml";

const ATTRIBUTES = String.raw`(?:[^<>"']|"[^"]*"|'[^']*')*?`;

export interface XmlElementText {
  readonly attributes: Readonly<Record<string, string>>;
  readonly inner: string;
  readonly raw: string;
}

/** Elements of that local name, whatever their prefix; not for names that nest in themselves. */
export function elements(xml: string, name: string): XmlElementText[] {
  const pattern = new RegExp(`<((?:[\\w.-]+:)?${name})(\\s${ATTRIBUTES})?(?:/>|>([\\s\\S]*?)</\\1\\s*>)`, "g");
  return Array.from(xml.matchAll(pattern), (match) => ({
    attributes: attributes(match[2] ?? ""),
    inner: match[3] ?? "",
    raw: match[0],
  }));
}

export function firstElement(xml: string, name: string): XmlElementText | undefined {
  return elements(xml, name)[0];
}

/** Keys with their prefix, values decoded. */
export function attributes(text: string): Record<string, string> {
  const result: Record<string, string> = {};
  for (const match of text.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    result[match[1]!] = xmlDecode(match[2] ?? match[3] ?? "");
  }
  return result;
}

/** Sets one attribute in the opening tag at the start of `raw`. */
export function withAttribute(raw: string, name: string, value: string): string {
  const encoded = `${name}="${xmlEncodeAttr(value)}"`;
  const end = raw.search(/\/?>/);
  const head = raw.slice(0, end);
  const pattern = new RegExp(`(?<=\\s)${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  return (pattern.test(head) ? head.replace(pattern, () => encoded) : `${head} ${encoded}`) + raw.slice(end);
}

export interface TopLevelElement {
  /** Without prefix. */
  readonly name: string;
  readonly raw: string;
}

/** The elements that stand beside one another in a fragment. */
export function topLevel(fragment: string): TopLevelElement[] {
  const result: TopLevelElement[] = [];
  const tag = new RegExp(`<!--[\\s\\S]*?-->|<!\\[CDATA\\[[\\s\\S]*?\\]\\]>|<(/?)([\\w:.-]+)${ATTRIBUTES}(/?)>`, "g");
  let depth = 0;
  let start = 0;
  for (const match of fragment.matchAll(tag)) {
    const name = match[2];
    if (name === undefined) continue;
    if (match[1] === "/") {
      depth -= 1;
      if (depth < 0) break;
      if (depth === 0)
        result.push({ name: localName(name), raw: fragment.slice(start, match.index + match[0].length) });
    } else if (match[3] === "/") {
      if (depth === 0) result.push({ name: localName(name), raw: match[0] });
    } else {
      if (depth === 0) start = match.index;
      depth += 1;
    }
  }
  return result;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
