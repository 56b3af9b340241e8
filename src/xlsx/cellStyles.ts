/** Cell styles of the spreadsheet library against `CellStyle`. */
import type { Alignment, Border, BorderStyle, Color, Fill, Font, Style } from "@cj-tech-master/excelts";
import { toHex, type FileColor } from "./colors";
import type { CellStyle } from "./model";

const DEFAULT_FONT = { name: "Calibri", size: 11 } as const;

type Side = "top" | "bottom" | "left" | "right";
type LineStyle = NonNullable<NonNullable<CellStyle["borders"]>[Side]>["style"];

const SIDES: readonly Side[] = ["top", "bottom", "left", "right"];
const LINES: Readonly<Record<BorderStyle, LineStyle>> = {
  thin: "thin",
  dashed: "thin",
  dashDot: "thin",
  dashDotDot: "thin",
  hair: "hair",
  dotted: "hair",
  medium: "medium",
  mediumDashed: "medium",
  mediumDashDot: "medium",
  mediumDashDotDot: "medium",
  slantDashDot: "medium",
  thick: "thick",
  double: "double",
};
const HORIZONTAL = {
  left: "Left",
  center: "Center",
  right: "Right",
  justify: "Justify",
  centerContinuous: "Center",
  fill: "Left",
  distributed: "Justify",
} as const;
const VERTICAL = { top: "Top", middle: "Center", bottom: "Bottom", distributed: "Center", justify: "Top" } as const;
const HORIZONTAL_OUT = { Left: "left", Center: "center", Right: "right", Justify: "justify" } as const;
const VERTICAL_OUT = { Top: "top", Center: "middle", Bottom: "bottom" } as const;

/** What differs from a plain cell (Calibri 11, black, no fill, no lines); undefined where nothing does. */
export function styleFromFile(
  style: Partial<Style>,
  theme: readonly string[],
  styleName: string | undefined,
): CellStyle | undefined {
  const result = { ...fontFromFile(style.font, theme), ...alignmentFromFile(style.alignment) } as {
    -readonly [K in keyof CellStyle]: CellStyle[K];
  };
  const fill = fillFromFile(style.fill, theme);
  if (fill !== undefined) result.fill = fill;
  const borders: Partial<Record<Side, { style: LineStyle; color: string }>> = {};
  for (const side of SIDES) {
    const line = style.border?.[side];
    if (line?.style)
      borders[side] = { style: LINES[line.style] ?? "thin", color: toHex(line.color as FileColor, theme) ?? "#000000" };
  }
  if (Object.keys(borders).length > 0) result.borders = borders;
  if (styleName !== undefined) result.styleName = styleName;
  return Object.keys(result).length > 0 ? result : undefined;
}

function fontFromFile(font: Partial<Font> | undefined, theme: readonly string[]): CellStyle {
  if (!font) return {};
  const color = toHex(font.color as FileColor | undefined, theme);
  return {
    ...(font.bold ? { bold: true } : {}),
    ...(font.italic ? { italic: true } : {}),
    ...(font.underline && font.underline !== "none" ? { underline: true } : {}),
    ...(color !== undefined && color !== "#000000" ? { color } : {}),
    ...(font.name !== undefined && font.name !== DEFAULT_FONT.name ? { fontName: font.name } : {}),
    ...(font.size !== undefined && font.size !== DEFAULT_FONT.size ? { fontSize: font.size } : {}),
  };
}

function alignmentFromFile(alignment: Partial<Alignment> | undefined): CellStyle {
  if (!alignment) return {};
  return {
    // "general", written out by some programs, is what a cell without alignment has
    ...(alignment.horizontal && alignment.horizontal in HORIZONTAL ? { horizontal: HORIZONTAL[alignment.horizontal] } : {}),
    ...(alignment.vertical ? { vertical: VERTICAL[alignment.vertical] ?? "Bottom" } : {}),
    ...(alignment.wrapText ? { wrap: true } : {}),
    ...(alignment.indent ? { indent: alignment.indent } : {}),
  };
}

function fillFromFile(fill: Fill | undefined, theme: readonly string[]): string | undefined {
  if (!fill) return undefined;
  if (fill.type === "gradient") return toHex(fill.stops[0]?.color as FileColor | undefined, theme);
  if (fill.pattern === "none" || fill.pattern === "gray125") return undefined;
  return toHex((fill.fgColor ?? fill.bgColor) as FileColor | undefined, theme);
}

/**
 * The library's style for `want`, leaving alone what the file's own style says about the keys that did not change.
 * @param base style that the cell has in the opened file
 * @param have what `styleFromFile` made of it
 */
export function styleToFile(want: CellStyle, base: Partial<Style>, have: CellStyle): Partial<Style> {
  const style: Partial<Style> = { ...base };
  const changed = (...keys: (keyof CellStyle)[]): boolean =>
    keys.some((key) => JSON.stringify(want[key]) !== JSON.stringify(have[key]));
  if (changed("bold", "italic", "underline", "color", "fontName", "fontSize")) {
    style.font = {
      family: 2,
      ...base.font,
      name: want.fontName ?? DEFAULT_FONT.name,
      size: want.fontSize ?? DEFAULT_FONT.size,
    };
    if (changed("fontName")) delete style.font.scheme;
    setOrDelete(style.font, "bold", want.bold);
    setOrDelete(style.font, "italic", want.italic);
    if (changed("underline")) setOrDelete(style.font, "underline", want.underline);
    if (changed("color"))
      style.font.color = want.color === undefined ? ({ theme: 1 } as Partial<Color>) : argb(want.color);
  }
  if (changed("fill")) {
    style.fill =
      want.fill === undefined
        ? { type: "pattern", pattern: "none" }
        : { type: "pattern", pattern: "solid", fgColor: argb(want.fill) };
  }
  if (changed("horizontal", "vertical", "wrap", "indent")) {
    const alignment: Partial<Alignment> = { ...base.alignment };
    const horizontal =
      want.horizontal === undefined || want.horizontal === "General" ? undefined : HORIZONTAL_OUT[want.horizontal];
    setOrDelete(alignment, "horizontal", horizontal);
    setOrDelete(alignment, "vertical", want.vertical === undefined ? undefined : VERTICAL_OUT[want.vertical]);
    setOrDelete(alignment, "wrapText", want.wrap || undefined);
    setOrDelete(alignment, "indent", want.indent || undefined);
    style.alignment = alignment;
  }
  if (changed("borders")) {
    const border: NonNullable<Style["border"]> = { ...base.border } as Style["border"];
    for (const side of SIDES) {
      const line = want.borders?.[side];
      if (JSON.stringify(line) === JSON.stringify(have.borders?.[side])) continue;
      setOrDelete(border, side, line && ({ style: line.style, color: argb(line.color) } as Partial<Border>));
    }
    style.border = border;
  }
  return style;
}

function argb(hex: string): Partial<Color> {
  return { argb: `FF${hex.replace("#", "").toUpperCase()}` };
}

function setOrDelete<T extends object, K extends keyof T>(object: T, key: K, value: T[K] | undefined): void {
  if (value === undefined || value === false) delete object[key];
  else object[key] = value;
}
