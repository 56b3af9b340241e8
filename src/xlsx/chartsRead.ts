/** Reads a chart part as far as the model goes. */
import { xmlDecode } from "@cj-tech-master/excelts/xml";
import { emptyAxis, type ChartAxisModel, type ChartLine, type ChartMarker, type ChartModel, type ChartSeriesModel } from "./chartModel";
import { BLANKS, DASHES, EMU_PER_POINT, LABEL_POSITIONS, LEGEND_POSITIONS } from "./chartsXml";
import { elements, firstElement } from "./xmlText";

type Look = Omit<ChartModel, "name" | "from" | "to" | "placement" | "source">;

/** Null for a chart of another kind than ours: it is then carried as it is. */
export function readChart(xml: string): Look | null {
  const plot = firstElement(xml, "plotArea")?.inner;
  if (plot === undefined) return null;
  const bars = elements(plot, "barChart");
  const lines = elements(plot, "lineChart");
  const found = [
    ...bars.flatMap(({ inner }) => elements(inner, "ser").map((ser) => readSeries(ser.inner, val(inner, "barDir") === "bar" ? "BarClustered" : "ColumnClustered"))),
    ...lines.flatMap(({ inner }) => elements(inner, "ser").map((ser) => readSeries(ser.inner, hasMarker(ser.inner) ? "LineMarkers" : "Line"))),
  ];
  const category = firstElement(plot, "catAx")?.inner;
  const value = firstElement(plot, "valAx")?.inner;
  if (found.length === 0 || category === undefined || value === undefined) return null;
  // the title of the chart stands before the plot, those of the axes in it
  const title = titleOf(xml.slice(0, xml.indexOf("plotArea")));
  const legend = keyOf(LEGEND_POSITIONS, val(firstElement(xml, "legend")?.inner ?? "", "legendPos"));
  const gapWidth = numberOf(bars[0]?.inner ?? "", "gapWidth");
  const overlap = numberOf(bars[0]?.inner ?? "", "overlap");
  const blanks = keyOf(BLANKS, val(xml, "dispBlanksAs"));
  return {
    ...(title === undefined ? {} : { title: title.text, ...(title.size === undefined ? {} : { titleSize: title.size }) }),
    ...(legend === undefined ? {} : { legend }),
    ...(gapWidth === undefined ? {} : { gapWidth }),
    ...(overlap === undefined ? {} : { overlap }),
    ...(blanks === undefined ? {} : { blanks }),
    categoryAxis: readAxis(category, value),
    valueAxis: readAxis(value, category),
    series: found.sort((a, b) => a.order - b.order).map(({ series }) => series),
  };
}

function readSeries(xml: string, type: ChartSeriesModel["type"]): { readonly order: number; readonly series: ChartSeriesModel } {
  const name = firstElement(xml, "tx")?.inner ?? "";
  // what stands before the figures and labels is the look of the series itself
  const own = xml.slice(0, Math.max(0, xml.search(/<c:(?:marker|dPt|dLbls|cat|val)\b/)));
  const look = firstElement(own, "spPr")?.inner ?? "";
  const fill = colorOf(look.replace(/<a:ln\b[\s\S]*?<\/a:ln>/, ""));
  const marker = readMarker(xml);
  const labels = readLabels(xml);
  return {
    order: numberOf(xml, "order") ?? 0,
    series: {
      type,
      name: xmlDecode(firstElement(name, "v")?.inner ?? ""),
      values: referenceOf(firstElement(xml, "val")?.inner),
      categories: referenceOf(firstElement(xml, "cat")?.inner),
      ...(fill === undefined ? {} : { fill }),
      line: readLine(look),
      ...(marker ? { marker } : {}),
      ...(labels ? { labels } : {}),
    },
  };
}

function referenceOf(xml: string | undefined): string {
  const formula = firstElement(xml ?? "", "f")?.inner;
  return formula === undefined ? "" : `=${xmlDecode(formula)}`;
}

function readLine(look: string): ChartLine {
  const line = firstElement(look, "ln");
  if (!line) return {};
  if (/<a:noFill\s*\/>/.test(line.inner)) return { style: "None" };
  const [color, weight, style] = [colorOf(line.inner), line.attributes["w"], keyOf(DASHES, val(line.inner, "prstDash"))];
  return {
    ...(color === undefined ? {} : { color }),
    ...(weight === undefined ? {} : { weight: Number(weight) / EMU_PER_POINT }),
    ...(style === undefined ? {} : { style }),
  };
}

const MARKERS: readonly ChartMarker[] = ["Circle", "Square", "Triangle", "Diamond", "X", "Plus"];

function hasMarker(xml: string): boolean {
  return readMarker(xml) !== null;
}

function readMarker(xml: string): ChartSeriesModel["marker"] | null {
  const inner = firstElement(xml, "marker")?.inner;
  const style = MARKERS.find((name) => name.toLowerCase() === val(inner ?? "", "symbol"));
  if (inner === undefined || style === undefined) return null;
  const [size, look] = [numberOf(inner, "size"), firstElement(inner, "spPr")?.inner ?? ""];
  const fill = colorOf(look.replace(/<a:ln\b[\s\S]*?<\/a:ln>/, ""));
  const color = colorOf(firstElement(look, "ln")?.inner ?? "");
  return { style, ...(size === undefined ? {} : { size }), ...(fill === undefined ? {} : { fill }), ...(color === undefined ? {} : { color }) };
}

function readLabels(xml: string): ChartSeriesModel["labels"] | null {
  const inner = firstElement(xml, "dLbls")?.inner;
  if (inner === undefined || val(inner, "showVal") !== "1") return null;
  const format = firstElement(inner, "numFmt")?.attributes["formatCode"];
  const position = keyOf(LABEL_POSITIONS, val(inner, "dLblPos"));
  const size = firstElement(inner, "defRPr")?.attributes["sz"];
  return {
    ...(format === undefined ? {} : { format }),
    ...(position === undefined ? {} : { position }),
    ...(size === undefined ? {} : { size: Number(size) / 100 }),
  };
}

function readAxis(xml: string, other: string): ChartAxisModel {
  const title = titleOf(xml);
  const numbers = firstElement(xml, "numFmt")?.attributes;
  const format = numbers?.["sourceLinked"] === "0" ? numbers["formatCode"] : undefined;
  const scaling = firstElement(xml, "scaling")?.inner ?? "";
  const [minimum, maximum] = [numberOf(scaling, "min"), numberOf(scaling, "max")];
  const grid = firstElement(xml, "majorGridlines");
  const gridlineColor = colorOf(grid?.inner ?? "");
  const crossing = val(other, "crosses");
  return {
    ...emptyAxis(grid !== undefined),
    ...(title === undefined ? {} : { title: title.text }),
    visible: val(xml, "delete") !== "1",
    ...(format === undefined ? {} : { format }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    reversed: val(scaling, "orientation") === "maxMin",
    crossing: crossing === "max" ? "Maximum" : crossing === "min" ? "Minimum" : "Automatic",
    ...(gridlineColor === undefined ? {} : { gridlineColor }),
  };
}

function titleOf(xml: string): { readonly text: string; readonly size?: number } | undefined {
  const inner = firstElement(xml, "title")?.inner;
  const text = inner === undefined ? [] : elements(inner, "t");
  if (text.length === 0) return undefined;
  const size = firstElement(inner!, "rPr")?.attributes["sz"];
  return { text: xmlDecode(text.map((run) => run.inner).join("")), ...(size === undefined ? {} : { size: Number(size) / 100 }) };
}

function val(xml: string, name: string): string | undefined {
  return firstElement(xml, name)?.attributes["val"];
}

function numberOf(xml: string, name: string): number | undefined {
  const text = val(xml, name);
  return text === undefined ? undefined : Number(text);
}

function colorOf(xml: string): string | undefined {
  const code = val(xml, "srgbClr");
  return code === undefined ? undefined : `#${code.toUpperCase()}`;
}

function keyOf<T extends string>(codes: Readonly<Record<T, string>>, code: string | undefined): T | undefined {
  return (Object.keys(codes) as T[]).find((key) => codes[key] === code);
}
