/** The look that a conditional format gives to cells: fill and font. */
import type { ConditionalFormatModel } from "../../../src/xlsx/sheetObjects";
import { colour, oneOf, truth } from "./arguments";
import type { Context } from "./context";
import { changing, part, stored, type OfFormat } from "./formatParts";
import type { NodeOf } from "./nodes";
import type { TypeTable } from "./table";
import type { Wire } from "./wire";

export const conditionalRangeFormat: TypeTable<NodeOf<"ConditionalRangeFormat">> = {
  nav: {
    Fill: (_context, own) => part("ConditionalRangeFill", own),
    Font: (_context, own) => part("ConditionalRangeFont", own),
  },
};

type Look = ConditionalFormatModel["look"];

/** Sets one key of the look, or takes it away; what the file said about the look beyond it goes with the change. */
function setLook<K extends keyof Look>(context: Context, own: OfFormat, what: string, key: K, value: Look[K] | undefined): void {
  const format = changing(context, own, what);
  const { [key]: _old, ...rest } = format.look;
  format.look = value === undefined ? (rest as Look) : { ...format.look, [key]: value };
  if (format.source?.dxf !== undefined) {
    const { dxf: _dxf, ...source } = format.source;
    format.source = source;
  }
}

export const conditionalRangeFill: TypeTable<NodeOf<"ConditionalRangeFill">> = {
  get: { Color: (context, own) => stored(context, own).look.fill ?? "" },
  set: { Color: (context, own, value) => setLook(context, own, "ConditionalRangeFill.color", "fill", colour(value, "color")) },
  act: {
    Clear: (context, own) => {
      setLook(context, own, "ConditionalRangeFill.clear", "fill", undefined);
      return null;
    },
  },
};

function setFont<K extends "color" | "bold" | "italic" | "strikethrough">(
  key: K,
  read: (value: Wire, name: string) => NonNullable<Look[K]>,
) {
  return (context: Context, own: NodeOf<"ConditionalRangeFont">, value: Wire): void =>
    setLook(context, own, `ConditionalRangeFont.${key}`, key, read(value, key));
}

export const conditionalRangeFont: TypeTable<NodeOf<"ConditionalRangeFont">> = {
  get: {
    Color: (context, own) => stored(context, own).look.color ?? "",
    Bold: (context, own) => stored(context, own).look.bold ?? false,
    Italic: (context, own) => stored(context, own).look.italic ?? false,
    Strikethrough: (context, own) => stored(context, own).look.strikethrough ?? false,
    Underline: (context, own) => stored(context, own).look.underline ?? "None",
  },
  set: {
    Color: setFont("color", colour),
    Bold: setFont("bold", truth),
    Italic: setFont("italic", truth),
    Strikethrough: setFont("strikethrough", truth),
    Underline: (context, own, value) => {
      const line = oneOf(value, "underline", ["None", "Single", "Double"]);
      setLook(context, own, "ConditionalRangeFont.underline", "underline", line === "None" ? undefined : line);
    },
  },
};
