/** Look of ranges: font, fill, borders, alignment, sizes. */
import type { Rect } from "../../../src/domain/tabel/alamat";
import type { CellStyle } from "../../../src/xlsx/model";
import { colour, number, oneOf, text, truth } from "./arguments";
import type { Context } from "./context";
import { apiNotFound, invalidArgument } from "./errors";
import type { BorderNode, BorderSide, NodeOf, RangeNode } from "./nodes";
import { bounded, uniform } from "./ranges";
import type { Argument, TypeTable } from "./table";
import type { Wire } from "./wire";

type OfRange = { readonly range: RangeNode };

function shared<T extends Wire>(context: Context, { range }: OfRange, read: (style: CellStyle) => T): T | null {
  return uniform(bounded(context, range), (row, col) => read(context.backend.style(range.sheet, row, col)));
}

function write(context: Context, what: string, { range }: OfRange, style: CellStyle): void {
  context.change(what, range.sheet);
  context.backend.writeStyle(range.sheet, bounded(context, range), style);
}

/** Styles only grow by merging, so a key is taken away by clearing the formats and writing the rest again. */
function without(context: Context, what: string, { range }: OfRange, drop: (style: CellStyle) => CellStyle): void {
  const { sheet } = range;
  context.change(what, sheet);
  const rect = bounded(context, range);
  const formats = context.backend.read(sheet, rect).map((line) => line.map((cell) => cell.numberFormat));
  eachCell(rect, (row, col) => {
    const old = context.backend.style(sheet, row, col);
    const rest = drop(old);
    if (Object.keys(old).length === 0) return;
    const cell = { row, col, rows: 1, cols: 1 };
    context.backend.clear(sheet, cell, "Formats");
    if (Object.keys(rest).length > 0) context.backend.writeStyle(sheet, cell, rest);
  });
  context.backend.writeNumberFormats(sheet, rect, formats);
}

function eachCell(rect: Rect, visit: (row: number, col: number) => void): void {
  for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
    for (let col = rect.col; col < rect.col + rect.cols; col += 1) visit(row, col);
  }
}

/** Office.js gives widths in points; files and backends keep characters of the default font (7 pixels and 5 of padding). */
export const pointsOf = (characters: number): number => Math.round((characters * 7 + 5) * 0.75 * 100) / 100;
const charactersOf = (points: number): number => Math.max(0, Math.round(((points / 0.75 - 5) / 7) * 100) / 100);
const DEFAULT_ROW_POINTS = 15;
const POINTS_PER_LINE = 15;

export const rangeFormat: TypeTable<NodeOf<"RangeFormat">> = {
  get: {
    WrapText: (context, node) => shared(context, node, (style) => style.wrap ?? false),
    HorizontalAlignment: (context, node) => shared(context, node, (style) => style.horizontal ?? "General"),
    VerticalAlignment: (context, node) => shared(context, node, (style) => style.vertical ?? "Bottom"),
    IndentLevel: (context, node) => shared(context, node, (style) => style.indent ?? 0),
    ColumnWidth: (context, { range }) => {
      const { col, cols } = bounded(context, range);
      return uniform({ row: 0, col, rows: 1, cols }, (_row, at) =>
        pointsOf(context.backend.columnWidth(range.sheet, at)),
      );
    },
    RowHeight: (context, { range }) => {
      const { row, rows } = bounded(context, range);
      return uniform({ row, col: 0, rows, cols: 1 }, (at) => context.backend.rowHeight(range.sheet, at));
    },
  },
  set: {
    WrapText: (context, node, value) =>
      write(context, "RangeFormat.wrapText", node, { wrap: truth(value, "wrapText") }),
    HorizontalAlignment: (context, node, value) =>
      write(context, "RangeFormat.horizontalAlignment", node, {
        horizontal: oneOf(value, "horizontalAlignment", ["General", "Left", "Center", "Right", "Justify"]),
      }),
    VerticalAlignment: (context, node, value) =>
      write(context, "RangeFormat.verticalAlignment", node, {
        vertical: oneOf(value, "verticalAlignment", ["Top", "Center", "Bottom"]),
      }),
    IndentLevel: (context, node, value) => {
      const indent = number(value, "indentLevel");
      if (indent < 0 || indent > 250) throw invalidArgument("The indent level lies between 0 and 250.");
      write(context, "RangeFormat.indentLevel", node, { indent });
    },
    ColumnWidth: (context, { range }, value) => {
      const points = number(value, "columnWidth");
      if (points < 0) throw invalidArgument("A width cannot be negative.");
      context.change("RangeFormat.columnWidth", range.sheet);
      const { col, cols } = range.rect;
      for (let at = col; at < col + cols; at += 1)
        context.backend.setColumnWidth(range.sheet, at, charactersOf(points));
    },
    RowHeight: (context, { range }, value) => {
      const points = number(value, "rowHeight");
      if (points < 0 || points > 409.5) throw invalidArgument("A height lies between 0 and 409.5 points.");
      context.change("RangeFormat.rowHeight", range.sheet);
      const { row, rows } = bounded(context, range);
      for (let at = row; at < row + rows; at += 1) context.backend.setRowHeight(range.sheet, at, points);
    },
  },
  nav: {
    Font: (_context, { range }) => ({ type: "RangeFont", range }),
    Fill: (_context, { range }) => ({ type: "RangeFill", range }),
    Borders: (_context, { range }) => ({ type: "RangeBorderCollection", range }),
  },
  act: {
    AutofitColumns: (context, { range }) => {
      context.change("RangeFormat.autofitColumns", range.sheet);
      const rect = bounded(context, range);
      const cells = context.backend.read(range.sheet, rect);
      for (let c = 0; c < rect.cols; c += 1) {
        const widest = Math.max(0, ...cells.map((line) => String(line[c]!.value).length));
        if (widest > 0) context.backend.setColumnWidth(range.sheet, rect.col + c, Math.min(255, widest + 1));
      }
      return null;
    },
    AutofitRows: (context, { range }) => {
      context.change("RangeFormat.autofitRows", range.sheet);
      const rect = bounded(context, range);
      const cells = context.backend.read(range.sheet, rect);
      cells.forEach((line, r) => {
        const lines = line.map(({ value }, c) => {
          const { wrap } = context.backend.style(range.sheet, rect.row + r, rect.col + c);
          const width = Math.max(1, context.backend.columnWidth(range.sheet, rect.col + c));
          return wrap ? Math.ceil(String(value).length / width) : 1;
        });
        const tallest = Math.max(1, ...lines);
        context.backend.setRowHeight(
          range.sheet,
          rect.row + r,
          tallest === 1 ? DEFAULT_ROW_POINTS : tallest * POINTS_PER_LINE,
        );
      });
      return null;
    },
  },
};

export const rangeFont: TypeTable<NodeOf<"RangeFont">> = {
  get: {
    Bold: (context, node) => shared(context, node, (style) => style.bold ?? false),
    Italic: (context, node) => shared(context, node, (style) => style.italic ?? false),
    Underline: (context, node) => shared(context, node, (style) => (style.underline ? "Single" : "None")),
    Color: (context, node) => shared(context, node, (style) => style.color ?? "#000000"),
    Name: (context, node) => shared(context, node, (style) => style.fontName ?? "Calibri"),
    Size: (context, node) => shared(context, node, (style) => style.fontSize ?? 11),
  },
  set: {
    Bold: (context, node, value) => write(context, "RangeFont.bold", node, { bold: truth(value, "bold") }),
    Italic: (context, node, value) => write(context, "RangeFont.italic", node, { italic: truth(value, "italic") }),
    Underline: (context, node, value) =>
      write(context, "RangeFont.underline", node, {
        underline: oneOf(value, "underline", ["None", "Single", "Double"]) !== "None",
      }),
    Color: (context, node, value) => write(context, "RangeFont.color", node, { color: colour(value, "color") }),
    Name: (context, node, value) => write(context, "RangeFont.name", node, { fontName: text(value, "name") }),
    Size: (context, node, value) => {
      const fontSize = number(value, "size");
      if (fontSize < 1 || fontSize > 409) throw invalidArgument("A font size lies between 1 and 409.");
      write(context, "RangeFont.size", node, { fontSize });
    },
  },
};

export const rangeFill: TypeTable<NodeOf<"RangeFill">> = {
  get: { Color: (context, node) => shared(context, node, (style) => style.fill ?? "#FFFFFF") },
  set: {
    Color: (context, node, value) => {
      if (value === "") without(context, "RangeFill.color", node, withoutFill);
      else write(context, "RangeFill.color", node, { fill: colour(value, "color") });
    },
  },
  act: {
    Clear: (context, node) => {
      without(context, "RangeFill.clear", node, withoutFill);
      return null;
    },
  },
};

const withoutFill = ({ fill: _fill, ...rest }: CellStyle): CellStyle => rest;

const SIDES: readonly BorderSide[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
  "DiagonalDown",
  "DiagonalUp",
];

const border = (node: OfRange, key: Argument | undefined): BorderNode => ({
  type: "RangeBorder",
  range: node.range,
  side: oneOf(key, "index", SIDES),
});

export const borderCollection: TypeTable<NodeOf<"RangeBorderCollection">> = {
  items: (_context, node) => SIDES.map((side) => border(node, side)),
  item: (_context, node, key) => border(node, key),
  call: {
    GetItem: (_context, node, [key]) => border(node, key),
    GetItemAt: (_context, node, [index]) => border(node, SIDES[number(index, "index")] ?? null),
  },
  act: { GetCount: () => SIDES.length },
};

type Line = "top" | "bottom" | "left" | "right";
type LineStyle = NonNullable<NonNullable<CellStyle["borders"]>[Line]>;

/** The cells of a range that a side of it runs along, and the line of each that stands for it. */
function edges(rect: Rect, side: BorderSide): { readonly part: Rect; readonly line: Line }[] {
  switch (side) {
    case "EdgeTop":
      return [{ part: { ...rect, rows: 1 }, line: "top" }];
    case "EdgeBottom":
      return [{ part: { ...rect, row: rect.row + rect.rows - 1, rows: 1 }, line: "bottom" }];
    case "EdgeLeft":
      return [{ part: { ...rect, cols: 1 }, line: "left" }];
    case "EdgeRight":
      return [{ part: { ...rect, col: rect.col + rect.cols - 1, cols: 1 }, line: "right" }];
    case "InsideHorizontal":
      return rect.rows < 2 ? [] : [{ part: { ...rect, row: rect.row + 1, rows: rect.rows - 1 }, line: "top" }];
    case "InsideVertical":
      return rect.cols < 2 ? [] : [{ part: { ...rect, col: rect.col + 1, cols: rect.cols - 1 }, line: "left" }];
    case "DiagonalDown":
    case "DiagonalUp":
      return [];
  }
}

const WEIGHT: Readonly<Record<LineStyle["style"], string>> = {
  hair: "Hairline",
  thin: "Thin",
  medium: "Medium",
  thick: "Thick",
  double: "Thick",
};
const OF_WEIGHT: Readonly<Record<string, LineStyle["style"]>> = {
  Hairline: "hair",
  Thin: "thin",
  Medium: "medium",
  Thick: "thick",
};

function lineOf(context: Context, node: BorderNode): LineStyle | null {
  const rect = bounded(context, node.range);
  for (const { part, line } of edges(rect, node.side)) {
    return context.backend.style(node.range.sheet, part.row, part.col).borders?.[line] ?? null;
  }
  return null;
}

function draw(context: Context, node: BorderNode, what: string, change: (old: LineStyle) => LineStyle): void {
  if (node.side.startsWith("Diagonal")) throw apiNotFound("RangeBorder", `${what} of a diagonal`);
  context.change(what, node.range.sheet);
  const old = lineOf(context, node) ?? { style: "thin", color: "#000000" };
  for (const { part, line } of edges(bounded(context, node.range), node.side)) {
    context.backend.writeStyle(node.range.sheet, part, { borders: { [line]: change(old) } });
  }
}

export const borderTable: TypeTable<BorderNode> = {
  identity: (_context, node) => ({ SideIndex: node.side }),
  get: {
    SideIndex: (_context, node) => node.side,
    Style: (context, node) => {
      const line = lineOf(context, node);
      return line === null ? "None" : line.style === "double" ? "Double" : "Continuous";
    },
    Weight: (context, node) => WEIGHT[lineOf(context, node)?.style ?? "thin"],
    Color: (context, node) => lineOf(context, node)?.color ?? "#000000",
  },
  set: {
    Style: (context, node, value) => {
      const style = oneOf(value, "style", [
        "None",
        "Continuous",
        "Double",
        "Dash",
        "Dot",
        "DashDot",
        "DashDotDot",
        "SlantDashDot",
      ]);
      if (style === "None") {
        for (const { part, line } of edges(bounded(context, node.range), node.side)) {
          const range = context.range(node.range.sheet, part);
          without(context, "RangeBorder.style", { range }, (old) => withoutLine(old, line));
        }
        return;
      }
      draw(context, node, "RangeBorder.style", (old) => ({ ...old, style: style === "Double" ? "double" : old.style }));
    },
    Weight: (context, node, value) => {
      const style = OF_WEIGHT[oneOf(value, "weight", ["Hairline", "Thin", "Medium", "Thick"])]!;
      draw(context, node, "RangeBorder.weight", (old) => ({ ...old, style }));
    },
    Color: (context, node, value) => {
      const color = colour(value, "color");
      draw(context, node, "RangeBorder.color", (old) => ({ ...old, color }));
    },
  },
};

function withoutLine({ borders, ...rest }: CellStyle, line: Line): CellStyle {
  const { [line]: _gone, ...kept } = borders ?? {};
  return Object.keys(kept).length === 0 ? rest : { ...rest, borders: kept };
}
