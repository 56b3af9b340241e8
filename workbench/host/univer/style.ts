/** CellStyle of our model ↔ style of Univer. Number formats travel beside it (`n`). */
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import type { CellStyle } from "../../../src/xlsx/model";

type Side = "top" | "bottom" | "left" | "right";
type Line = NonNullable<NonNullable<CellStyle["borders"]>[Side]>;

const LINE: Record<Line["style"], BorderStyleTypes> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  double: BorderStyleTypes.DOUBLE,
};
const LINE_BACK = new Map<number, Line["style"]>(
  Object.entries(LINE).map(([name, type]) => [type, name as Line["style"]]),
);
const SIDES: Record<Side, "t" | "b" | "l" | "r"> = { top: "t", bottom: "b", left: "l", right: "r" };

const HORIZONTAL: Record<NonNullable<CellStyle["horizontal"]>, HorizontalAlign> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
};
const VERTICAL: Record<NonNullable<CellStyle["vertical"]>, VerticalAlign> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

/** Pixels that one step of indentation takes. */
const INDENT = 9;

function keyOf<K extends string>(table: Record<K, number>, value: Nullable<number>): K | undefined {
  return (Object.keys(table) as K[]).find((key) => table[key] === value);
}

const flag = (value: boolean): BooleanNumber => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

function borders(of: NonNullable<CellStyle["borders"]>): IBorderData {
  const data: IBorderData = {};
  for (const side of Object.keys(SIDES) as Side[]) {
    const line = of[side];
    if (line) data[SIDES[side]] = { s: LINE[line.style], cl: { rgb: line.color } };
  }
  return data;
}

/** Only the given keys are in the result, so that it can be merged into what a cell already has. */
export function toUniverStyle(style: CellStyle): IStyleData {
  const out: IStyleData = {};
  if (style.bold !== undefined) out.bl = flag(style.bold);
  if (style.italic !== undefined) out.it = flag(style.italic);
  if (style.underline !== undefined) out.ul = { s: flag(style.underline) };
  if (style.color !== undefined) out.cl = { rgb: style.color };
  if (style.fill !== undefined) out.bg = { rgb: style.fill };
  if (style.fontName !== undefined) out.ff = style.fontName;
  if (style.fontSize !== undefined) out.fs = style.fontSize;
  if (style.horizontal !== undefined) out.ht = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) out.vt = VERTICAL[style.vertical];
  if (style.wrap !== undefined) out.tb = style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (style.indent !== undefined) out.pd = { l: style.indent * INDENT };
  if (style.borders !== undefined) out.bd = borders(style.borders);
  return out;
}

function fromBorders(bd: Nullable<IBorderData>): NonNullable<CellStyle["borders"]> | undefined {
  const out: { -readonly [S in Side]?: Line } = {};
  for (const side of Object.keys(SIDES) as Side[]) {
    const line = bd?.[SIDES[side]];
    if (line && line.s !== BorderStyleTypes.NONE) {
      out[side] = { style: LINE_BACK.get(line.s) ?? "thin", color: line.cl?.rgb ?? "#000000" };
    }
  }
  return Object.keys(out).length > 0 ? out : undefined;
}

/** @param styleName name of the built-in style, which Univer does not know and which is kept beside the cell */
export function fromUniverStyle(style: Nullable<IStyleData>, styleName?: string): CellStyle {
  const horizontal = keyOf(HORIZONTAL, style?.ht);
  const vertical = keyOf(VERTICAL, style?.vt);
  const lines = fromBorders(style?.bd);
  return {
    ...(style?.bl === BooleanNumber.TRUE && { bold: true }),
    ...(style?.it === BooleanNumber.TRUE && { italic: true }),
    ...(style?.ul?.s === BooleanNumber.TRUE && { underline: true }),
    ...(style?.cl?.rgb && { color: style.cl.rgb }),
    ...(style?.bg?.rgb && { fill: style.bg.rgb }),
    ...(style?.ff && { fontName: style.ff }),
    ...(style?.fs && { fontSize: style.fs }),
    ...(horizontal && horizontal !== "General" && { horizontal }),
    ...(vertical && { vertical }),
    ...(style?.tb === WrapStrategy.WRAP && { wrap: true }),
    ...(style?.pd?.l && { indent: Math.round(style.pd.l / INDENT) }),
    ...(lines && { borders: lines }),
    ...(styleName && { styleName }),
  };
}
