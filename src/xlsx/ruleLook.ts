/** The look that a rule gives to cells (`dxf` of the styles part) against `RuleLook`, and the list of these looks. */
import { toHex } from "./colors";
import type { RuleLook } from "./sheetObjects";
import { attributes, elements, firstElement } from "./xmlText";

type Side = "top" | "bottom" | "left" | "right";
type Line = NonNullable<NonNullable<RuleLook["borders"]>[Side]>;

/** In the order in which the format wants them. */
const SIDES: readonly Side[] = ["left", "right", "top", "bottom"];
const LINES: readonly Line["style"][] = ["thin", "medium", "thick", "double", "hair"];

export function lookFromFile(dxf: string, theme: readonly string[]): RuleLook {
  const look: RuleLook = {};
  const font = firstElement(dxf, "font")?.inner ?? "";
  for (const [key, tag] of [["bold", "b"], ["italic", "i"], ["strikethrough", "strike"]] as const) {
    const on = flag(font, tag);
    if (on !== undefined) look[key] = on;
  }
  const underline = firstElement(font, "u");
  const kind = underline?.attributes["val"] ?? "single";
  if (underline && kind !== "none") look.underline = kind.startsWith("double") ? "Double" : "Single";
  const color = colorOf(font, "color", theme);
  if (color !== undefined) look.color = color;
  const pattern = firstElement(dxf, "patternFill");
  const fill = pattern && (colorOf(pattern.inner, "bgColor", theme) ?? colorOf(pattern.inner, "fgColor", theme));
  if (fill !== undefined && pattern?.attributes["patternType"] !== "none") look.fill = fill;
  const border = firstElement(dxf, "border")?.inner ?? "";
  const borders: Partial<Record<Side, Line>> = {};
  for (const side of SIDES) {
    const line = firstElement(border, side);
    const style = line?.attributes["style"];
    if (!line || style === undefined || style === "none") continue;
    borders[side] = {
      style: LINES.find((known) => known === style) ?? "thin",
      color: colorOf(line.inner, "color", theme) ?? "#000000",
    };
  }
  if (Object.keys(borders).length > 0) look.borders = borders;
  return look;
}

function flag(font: string, tag: string): boolean | undefined {
  const value = firstElement(font, tag)?.attributes["val"];
  if (value === undefined) return firstElement(font, tag) ? true : undefined;
  return value !== "0" && value !== "false";
}

function colorOf(xml: string, tag: string, theme: readonly string[]): string | undefined {
  const a = firstElement(xml, tag)?.attributes;
  if (!a) return undefined;
  return toHex(
    {
      ...(a["rgb"] === undefined ? {} : { argb: a["rgb"] }),
      ...(a["theme"] === undefined ? {} : { theme: Number(a["theme"]) }),
      ...(a["indexed"] === undefined ? {} : { indexed: Number(a["indexed"]) }),
      ...(a["tint"] === undefined ? {} : { tint: Number(a["tint"]) }),
    },
    theme,
  );
}

/** The `dxf` element of a look. */
export function lookToFile(look: RuleLook): string {
  const on = (tag: string, value: boolean | undefined): string =>
    value === undefined ? "" : value ? `<${tag}/>` : `<${tag} val="0"/>`;
  const underline = look.underline === undefined ? "" : look.underline === "Double" ? '<u val="double"/>' : "<u/>";
  const color = look.color === undefined ? "" : `<color rgb="${argb(look.color)}"/>`;
  const font = `${on("b", look.bold)}${on("i", look.italic)}${on("strike", look.strikethrough)}${underline}${color}`;
  const fill = look.fill === undefined ? "" : `<fill><patternFill><bgColor rgb="${argb(look.fill)}"/></patternFill></fill>`;
  const lines = SIDES.map((side) => {
    const line = look.borders?.[side];
    return line ? `<${side} style="${line.style}"><color rgb="${argb(line.color)}"/></${side}>` : "";
  }).join("");
  return `<dxf>${font === "" ? "" : `<font>${font}</font>`}${fill}${lines === "" ? "" : `<border>${lines}</border>`}</dxf>`;
}

const argb = (hex: string): string => `FF${hex.slice(1)}`;

/** The looks of a styles part. Those of the opened file keep their numbers, which its tables and filters know as well. */
export class LookList {
  private readonly list: string[];

  constructor(styles: string | undefined) {
    this.list = looksOf(styles ?? "");
  }

  /** @returns the number of that look, which is added where it is new */
  number(dxf: string): number {
    const known = this.list.indexOf(dxf);
    return known >= 0 ? known : this.list.push(dxf) - 1;
  }

  at(index: string | undefined): string | undefined {
    return index === undefined ? undefined : this.list[Number(index)];
  }

  /** The styles part with this list in place of its own. */
  write(styles: string): string {
    const count = `dxfs count="${this.list.length}"`;
    const section = this.list.length === 0 ? `<${count}/>` : `<${count}>${this.list.join("")}</dxfs>`;
    const old = firstElement(styles, "dxfs")?.raw;
    if (old !== undefined) return styles.replace(old, () => section);
    const after = /<(?:[\w.-]+:)?(?:tableStyles|colors|extLst|\/styleSheet)\b/.exec(styles)?.index ?? styles.length;
    return `${styles.slice(0, after)}${section}${styles.slice(after)}`;
  }
}

function looksOf(styles: string): string[] {
  const section = firstElement(styles, "dxfs")?.raw ?? "";
  const prefix = /^<([\w.-]+:)/.exec(section)?.[1];
  const plain = prefix === undefined ? section : section.replaceAll(`<${prefix}`, "<").replaceAll(`</${prefix}`, "</");
  return elements(plain, "dxf").map(({ raw }) => raw);
}

/** True where the element says, by an attribute of the given name, that it holds. */
export function isTrue(xml: string, name: string): boolean {
  return /^(1|true)$/.test(attributes(xml.slice(0, xml.indexOf(">") + 1))[name] ?? "");
}
