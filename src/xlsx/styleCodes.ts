/**
 * Number formats and style names travel through the spreadsheet library as marks (`"~3~"`): with real formats it would turn
 * every date into a Date (losing digits), write built-in formats as custom ones, and it knows no style names at all.
 */
import { xmlDecode, xmlEncodeAttr } from "@cj-tech-master/excelts/xml";
import { builtInFormat, builtInFormatId } from "./numberFormats";
import { attributes, elements, firstElement, withAttribute, type XmlElementText } from "./xmlText";

const BUILT_IN_STYLES: Readonly<Record<number, string>> = {
  0: "Normal",
  3: "Comma",
  4: "Currency",
  5: "Percent",
  6: "Comma [0]",
  7: "Currency [0]",
  8: "Hyperlink",
  9: "Followed Hyperlink",
  10: "Note",
  11: "Warning Text",
  15: "Title",
  16: "Heading 1",
  17: "Heading 2",
  18: "Heading 3",
  19: "Heading 4",
  20: "Input",
  21: "Output",
  22: "Calculation",
  23: "Check Cell",
  24: "Linked Cell",
  25: "Total",
  26: "Good",
  27: "Bad",
  28: "Neutral",
  53: "Explanatory Text",
};
const BUILT_IN_STYLE_IDS = new Map(Object.entries(BUILT_IN_STYLES).map(([id, name]) => [name, Number(id)]));
const FIRST_MARKED_ID = 1_000;
const FIRST_CUSTOM_ID = 164;

export interface StyleCode {
  readonly format: string;
  readonly styleName?: string;
}

export class StyleCodes {
  private readonly codes: StyleCode[] = [];
  private readonly indexes = new Map<string, number>();

  /** The mark to store as number format; undefined for General in the normal style. */
  mark(format: string, styleName?: string): string | undefined {
    return format === "General" && styleName === undefined ? undefined : `"~${this.index(format, styleName)}~"`;
  }

  read(mark: string | undefined): StyleCode {
    const match = /^"~(\d+)~"$/.exec(mark ?? "");
    return (match && this.codes[Number(match[1])]) || { format: mark && !match ? mark : "General" };
  }

  /** Puts marks in place of the formats of a styles part. */
  conceal(styles: string): string {
    const custom = new Map(
      ownFormats(styles).map(({ attributes: a }) => [Number(a["numFmtId"]), a["formatCode"] ?? "General"]),
    );
    const names = styleNames(styles);
    const concealed = replaceElement(styles, "cellXfs", (section) =>
      section.replace(/<(?:[\w.-]+:)?xf\s[^>]*>/g, (tag) => {
        const a = attributes(tag);
        const id = Number(a["numFmtId"] ?? 0);
        const format = custom.get(id) ?? builtInFormat(id) ?? "General";
        const styleName = names.get(Number(a["xfId"] ?? 0));
        const plain = format === "General" && styleName === undefined;
        const marked = plain ? 0 : FIRST_MARKED_ID + this.index(format, styleName);
        return withAttribute(tag, "numFmtId", String(marked));
      }),
    );
    const prefix = /<((?:[\w.-]+:)?)styleSheet/.exec(styles)?.[1] ?? "";
    const list = this.codes
      .map((_, i) => `<${prefix}numFmt numFmtId="${FIRST_MARKED_ID + i}" formatCode="&quot;~${i}~&quot;"/>`)
      .join("");
    const section = `<${prefix}numFmts count="${this.codes.length}">${list}</${prefix}numFmts>`;
    return firstElement(concealed, "numFmts")
      ? replaceElement(concealed, "numFmts", () => section)
      : concealed.replace(/(<(?:[\w.-]+:)?styleSheet[^>]*>)/, `$1${section}`);
  }

  /** Puts the formats and style names back where the library wrote marks. */
  reveal(styles: string): string {
    const formatIds = new Map<number, number>();
    const codeByMarkedId = new Map<number, StyleCode>();
    const customIds = new Map<string, number>();
    for (const { raw } of ownFormats(styles)) {
      const code = /formatCode="([^"]*)"/.exec(raw)?.[1] ?? "";
      const id = Number(/numFmtId="(\d+)"/.exec(raw)?.[1]);
      const styleCode = this.read(xmlDecode(code));
      codeByMarkedId.set(id, styleCode);
      formatIds.set(id, builtInFormatId(styleCode.format) ?? customId(customIds, styleCode.format));
    }
    const list = [...customIds]
      .map(([code, id]) => `<numFmt numFmtId="${id}" formatCode="${xmlEncodeAttr(code)}"/>`)
      .join("");
    const styleXfs: string[] = [];
    const styleIds = new Map<string, number>();
    const revealed = replaceElement(styles, "cellXfs", (section) =>
      section.replace(/<xf\s[^>]*>/g, (tag) => {
        const marked = Number(attributes(tag)["numFmtId"]);
        const code = codeByMarkedId.get(marked);
        if (!code) return tag;
        const formatted = withAttribute(tag, "numFmtId", String(formatIds.get(marked)));
        if (code.styleName === undefined) return formatted;
        let id = styleIds.get(code.styleName);
        if (id === undefined) {
          id = styleIds.size + 1;
          styleIds.set(code.styleName, id);
          const own = attributes(formatted);
          styleXfs.push(
            `<xf numFmtId="${own["numFmtId"]}" fontId="${own["fontId"]}" fillId="${own["fillId"]}" borderId="${own["borderId"]}"/>`,
          );
        }
        return withAttribute(formatted, "xfId", String(id));
      }),
    );
    const withFormats = replaceElement(revealed, "numFmts", () =>
      list === "" ? "" : `<numFmts count="${customIds.size}">${list}</numFmts>`,
    );
    if (styleIds.size === 0) return withFormats;
    const withStyleXfs = replaceElement(withFormats, "cellStyleXfs", (section) =>
      withAttribute(section, "count", String(styleIds.size + 1)).replace(
        "</cellStyleXfs>",
        `${styleXfs.join("")}</cellStyleXfs>`,
      ),
    );
    const styleList = [...styleIds].map(([name, id]) => {
      const builtIn = BUILT_IN_STYLE_IDS.get(name);
      return `<cellStyle name="${xmlEncodeAttr(name)}" xfId="${id}"${builtIn === undefined ? "" : ` builtinId="${builtIn}"`}/>`;
    });
    return replaceElement(withStyleXfs, "cellStyles", (section) =>
      withAttribute(section, "count", String(styleIds.size + 1)).replace(
        "</cellStyles>",
        `${styleList.join("")}</cellStyles>`,
      ),
    );
  }

  private index(format: string, styleName: string | undefined): number {
    const key = JSON.stringify([format, styleName ?? null]);
    let index = this.indexes.get(key);
    if (index === undefined) {
      index = this.codes.length;
      this.codes.push(styleName === undefined ? { format } : { format, styleName });
      this.indexes.set(key, index);
    }
    return index;
  }
}

/** Conditional formats repeat the element inside their own list; those stay as they are. */
function ownFormats(styles: string): XmlElementText[] {
  return elements(firstElement(styles, "numFmts")?.inner ?? "", "numFmt");
}

function customId(ids: Map<string, number>, code: string): number {
  const known = ids.get(code);
  if (known !== undefined) return known;
  const id = FIRST_CUSTOM_ID + ids.size;
  ids.set(code, id);
  return id;
}

/** Style names by the index that cells point at; built-in ones by their English name, Normal left out. */
function styleNames(styles: string): Map<number, string> {
  const names = new Map<number, string>();
  for (const { attributes: a } of elements(styles, "cellStyle")) {
    const builtIn = a["builtinId"] === undefined ? undefined : BUILT_IN_STYLES[Number(a["builtinId"])];
    const name = builtIn ?? a["name"];
    const id = Number(a["xfId"] ?? 0);
    if (name !== undefined && name !== "Normal" && !names.has(id)) names.set(id, name);
  }
  return names;
}

function replaceElement(xml: string, name: string, change: (raw: string) => string): string {
  const found = firstElement(xml, name);
  if (!found) return xml;
  const at = xml.indexOf(found.raw);
  return xml.slice(0, at) + change(found.raw) + xml.slice(at + found.raw.length);
}
