/** The parts of a chart: title, legend, axes, series and how they look. */
import type { ChartAxisModel, ChartLine, ChartSeriesModel } from "../../../src/xlsx/chartModel";
import { colour, integer, number, oneOf, rangeNode, text, truth } from "./arguments";
import { formatReference } from "./address";
import { changing, chartType, stored } from "./charts";
import type { Context } from "./context";
import { invalidArgument } from "./errors";
import type { NodeOf } from "./nodes";
import { sheetOf } from "./sheets";
import type { Argument, TypeTable } from "./table";

export const chartTitle: TypeTable<NodeOf<"ChartTitle">> = {
  get: {
    Text: (context, node) => stored(context, node).title ?? "",
    Visible: (context, node) => stored(context, node).title !== undefined,
  },
  set: {
    Text: (context, node, value) => {
      const title = text(value, "text");
      changing(context, node, "ChartTitle.text").title = title;
    },
    Visible: (context, node, value) => {
      const visible = truth(value, "visible");
      const chart = changing(context, node, "ChartTitle.visible");
      if (visible) chart.title ??= "Chart Title";
      else delete chart.title;
    },
  },
  nav: { Format: (_context, { sheet, chart }) => ({ type: "ChartTitleFormat", sheet, chart }) },
};

export const titleFormat: TypeTable<NodeOf<"ChartTitleFormat">> = {
  nav: { Font: (_context, { sheet, chart }) => ({ type: "ChartTitleFont", sheet, chart }) },
};

const DEFAULT_TITLE_SIZE = 14;
const DEFAULT_LABEL_SIZE = 9;

export const titleFont: TypeTable<NodeOf<"ChartTitleFont">> = {
  get: { Size: (context, node) => stored(context, node).titleSize ?? DEFAULT_TITLE_SIZE },
  set: {
    Size: (context, node, value) => {
      const size = number(value, "size");
      changing(context, node, "ChartFont.size").titleSize = size;
    },
  },
};

const LEGEND = ["Top", "Bottom", "Left", "Right"] as const;

export const chartLegend: TypeTable<NodeOf<"ChartLegend">> = {
  get: {
    Visible: (context, node) => stored(context, node).legend !== undefined,
    Position: (context, node) => stored(context, node).legend ?? "Invalid",
  },
  set: {
    Visible: (context, node, value) => {
      const visible = truth(value, "visible");
      const chart = changing(context, node, "ChartLegend.visible");
      if (visible) chart.legend ??= "Bottom";
      else delete chart.legend;
    },
    Position: (context, node, value) => {
      const position = oneOf(value, "position", LEGEND);
      changing(context, node, "ChartLegend.position").legend = position;
    },
  },
};

export const axes: TypeTable<NodeOf<"ChartAxes">> = {
  nav: {
    CategoryAxis: (_context, { sheet, chart }) => ({ type: "ChartAxis", sheet, chart, axis: "categoryAxis" }),
    ValueAxis: (_context, { sheet, chart }) => ({ type: "ChartAxis", sheet, chart, axis: "valueAxis" }),
  },
};

type AxisNode = NodeOf<"ChartAxis" | "ChartAxisTitle" | "ChartGridlines" | "ChartGridlinesLine">;

const axisOf = (context: Context, node: AxisNode): ChartAxisModel => stored(context, node)[node.axis];

const changingAxis = (context: Context, node: AxisNode, what: string): ChartAxisModel => changing(context, node, what)[node.axis];

/** A bound of an axis; "" leaves it to the program, as in Excel. */
function setBound(key: "minimum" | "maximum") {
  return (context: Context, node: NodeOf<"ChartAxis">, value: Argument): void => {
    const bound = value === "" ? undefined : number(value, key);
    const axis = changingAxis(context, node, `ChartAxis.${key}`);
    if (bound === undefined) delete axis[key];
    else axis[key] = bound;
  };
}

export const axisTable: TypeTable<NodeOf<"ChartAxis">> = {
  get: {
    Visible: (context, node) => axisOf(context, node).visible,
    NumberFormat: (context, node) => axisOf(context, node).format ?? "General",
    Minimum: (context, node) => axisOf(context, node).minimum ?? "",
    Maximum: (context, node) => axisOf(context, node).maximum ?? "",
    ReversePlotOrder: (context, node) => axisOf(context, node).reversed,
    Position: (context, node) => axisOf(context, node).crossing,
  },
  set: {
    Visible: (context, node, value) => {
      const visible = truth(value, "visible");
      changingAxis(context, node, "ChartAxis.visible").visible = visible;
    },
    NumberFormat: (context, node, value) => {
      const format = text(value, "numberFormat");
      changingAxis(context, node, "ChartAxis.numberFormat").format = format;
    },
    Minimum: setBound("minimum"),
    Maximum: setBound("maximum"),
    ReversePlotOrder: (context, node, value) => {
      const reversed = truth(value, "reversePlotOrder");
      changingAxis(context, node, "ChartAxis.reversePlotOrder").reversed = reversed;
    },
    Position: (context, node, value) => {
      const crossing = oneOf(value, "position", ["Automatic", "Maximum", "Minimum"]);
      changingAxis(context, node, "ChartAxis.position").crossing = crossing;
    },
  },
  nav: {
    Title: (_context, { sheet, chart, axis }) => ({ type: "ChartAxisTitle", sheet, chart, axis }),
    MajorGridlines: (_context, { sheet, chart, axis }) => ({ type: "ChartGridlines", sheet, chart, axis }),
  },
};

export const axisTitle: TypeTable<NodeOf<"ChartAxisTitle">> = {
  get: {
    Text: (context, node) => axisOf(context, node).title ?? "",
    Visible: (context, node) => axisOf(context, node).title !== undefined,
  },
  set: {
    Text: (context, node, value) => {
      const title = text(value, "text");
      changingAxis(context, node, "ChartAxisTitle.text").title = title;
    },
    Visible: (context, node, value) => {
      const visible = truth(value, "visible");
      const axis = changingAxis(context, node, "ChartAxisTitle.visible");
      if (visible) axis.title ??= "Axis Title";
      else delete axis.title;
    },
  },
};

export const gridlines: TypeTable<NodeOf<"ChartGridlines">> = {
  get: { Visible: (context, node) => axisOf(context, node).gridlines },
  set: {
    Visible: (context, node, value) => {
      const visible = truth(value, "visible");
      changingAxis(context, node, "ChartGridlines.visible").gridlines = visible;
    },
  },
  nav: { Format: (_context, { sheet, chart, axis }) => ({ type: "ChartGridlinesFormat", sheet, chart, axis }) },
};

export const gridlinesFormat: TypeTable<NodeOf<"ChartGridlinesFormat">> = {
  nav: { Line: (_context, { sheet, chart, axis }) => ({ type: "ChartGridlinesLine", sheet, chart, axis }) },
};

export const gridlinesLine: TypeTable<NodeOf<"ChartGridlinesLine">> = {
  get: { Color: (context, node) => axisOf(context, node).gridlineColor ?? "" },
  set: {
    Color: (context, node, value) => {
      const color = colour(value, "color");
      changingAxis(context, node, "ChartLineFormat.color").gridlineColor = color;
    },
  },
};

const seriesNode = ({ sheet, chart }: NodeOf<"ChartSeriesCollection">, index: number): NodeOf<"ChartSeries"> => ({
  type: "ChartSeries", sheet, chart, index,
});

export const seriesCollection: TypeTable<NodeOf<"ChartSeriesCollection">> = {
  get: { Count: (context, node) => stored(context, node).series.length },
  items: (context, node) => stored(context, node).series.map((_, index) => seriesNode(node, index)),
  call: {
    GetItemAt: (context, node, [given]) => {
      const index = integer(given, "index");
      if (!stored(context, node).series[index]) throw invalidArgument(`There is no series at ${index}.`);
      return seriesNode(node, index);
    },
    Add: (context, node, [name]) => {
      const given = name === undefined || name === null ? undefined : text(name, "name");
      const { series } = changing(context, node, "ChartSeriesCollection.add");
      series.push({ type: series[0]?.type ?? "ColumnClustered", name: given ?? `Series${series.length + 1}`, values: "", categories: "", line: {} });
      return seriesNode(node, series.length - 1);
    },
  },
  act: { GetCount: (context, node) => stored(context, node).series.length },
};

type SeriesNode = NodeOf<"ChartSeries" | "ChartDataLabels" | "ChartSeriesFill" | "ChartSeriesLine" | "ChartLabelFont">;

function seriesAt(context: Context, node: SeriesNode): ChartSeriesModel {
  const found = stored(context, node).series[node.index];
  if (!found) throw invalidArgument(`There is no series at ${node.index}.`);
  return found;
}

function changingSeries(context: Context, node: SeriesNode, what: string): ChartSeriesModel {
  const series = seriesAt(context, node);
  changing(context, node, what);
  return series;
}

const MARKERS = ["None", "Circle", "Square", "Triangle", "Diamond", "X", "Plus"] as const;

type Marker = NonNullable<ChartSeriesModel["marker"]>;

function changingMarker(context: Context, node: NodeOf<"ChartSeries">, what: string, change: (marker: Marker) => void): void {
  const series = changingSeries(context, node, what);
  series.marker ??= { style: "Circle" };
  change(series.marker);
}

function setReference(key: "values" | "categories", what: string) {
  return (context: Context, node: NodeOf<"ChartSeries">, [source]: readonly Argument[]): null => {
    const range = rangeNode(source);
    if (!range) throw invalidArgument("The argument sourceData must be a range.");
    changingSeries(context, node, what)[key] = formatReference(sheetOf(context, range.sheet).name, range.rect);
    return null;
  };
}

/** Gap and overlap belong to all bars of a chart. */
function setSpacing(key: "gapWidth" | "overlap", least: number, most: number) {
  return (context: Context, node: NodeOf<"ChartSeries">, value: Argument): void => {
    const wanted = integer(value, key);
    if (wanted < least || wanted > most) throw invalidArgument(`${key} lies between ${least} and ${most}.`);
    changing(context, node, `ChartSeries.${key}`)[key] = wanted;
  };
}

export const seriesTable: TypeTable<NodeOf<"ChartSeries">> = {
  get: {
    Name: (context, node) => seriesAt(context, node).name,
    ChartType: (context, node) => seriesAt(context, node).type,
    GapWidth: (context, node) => stored(context, node).gapWidth ?? 150,
    Overlap: (context, node) => stored(context, node).overlap ?? 0,
    HasDataLabels: (context, node) => seriesAt(context, node).labels !== undefined,
    MarkerStyle: (context, node) => seriesAt(context, node).marker?.style ?? "Automatic",
  },
  set: {
    Name: (context, node, value) => {
      const name = text(value, "name");
      changingSeries(context, node, "ChartSeries.name").name = name;
    },
    ChartType: (context, node, value) => {
      const type = chartType(value, "ChartSeries");
      changingSeries(context, node, "ChartSeries.chartType").type = type;
    },
    GapWidth: setSpacing("gapWidth", 0, 500),
    Overlap: setSpacing("overlap", -100, 100),
    HasDataLabels: (context, node, value) => {
      const wanted = truth(value, "hasDataLabels");
      const series = changingSeries(context, node, "ChartSeries.hasDataLabels");
      if (wanted) series.labels ??= {};
      else delete series.labels;
    },
    MarkerStyle: (context, node, value) => {
      const style = oneOf(value, "markerStyle", MARKERS);
      changingMarker(context, node, "ChartSeries.markerStyle", (marker) => (marker.style = style));
    },
    MarkerSize: (context, node, value) => {
      const size = integer(value, "markerSize");
      if (size < 2 || size > 72) throw invalidArgument("The size of a marker lies between 2 and 72.");
      changingMarker(context, node, "ChartSeries.markerSize", (marker) => (marker.size = size));
    },
    MarkerBackgroundColor: (context, node, value) => {
      const fill = colour(value, "markerBackgroundColor");
      changingMarker(context, node, "ChartSeries.markerBackgroundColor", (marker) => (marker.fill = fill));
    },
    MarkerForegroundColor: (context, node, value) => {
      const color = colour(value, "markerForegroundColor");
      changingMarker(context, node, "ChartSeries.markerForegroundColor", (marker) => (marker.color = color));
    },
  },
  nav: {
    Format: (_context, { sheet, chart, index }) => ({ type: "ChartSeriesFormat", sheet, chart, index }),
    DataLabels: (_context, { sheet, chart, index }) => ({ type: "ChartDataLabels", sheet, chart, index }),
  },
  act: {
    SetValues: setReference("values", "ChartSeries.setValues"),
    SetXAxisValues: setReference("categories", "ChartSeries.setXAxisValues"),
    Delete: (context, node) => {
      seriesAt(context, node);
      changing(context, node, "ChartSeries.delete").series.splice(node.index, 1);
      return null;
    },
  },
};

export const seriesFormat: TypeTable<NodeOf<"ChartSeriesFormat">> = {
  nav: {
    Fill: (_context, { sheet, chart, index }) => ({ type: "ChartSeriesFill", sheet, chart, index }),
    Line: (_context, { sheet, chart, index }) => ({ type: "ChartSeriesLine", sheet, chart, index }),
  },
};

export const seriesFill: TypeTable<NodeOf<"ChartSeriesFill">> = {
  act: {
    SetSolidColor: (context, node, [value]) => {
      const fill = colour(value, "color");
      changingSeries(context, node, "ChartFill.setSolidColor").fill = fill;
      return null;
    },
    Clear: (context, node) => {
      delete changingSeries(context, node, "ChartFill.clear").fill;
      return null;
    },
  },
};

const LINES = ["Continuous", "Dash", "DashDot", "Dot", "RoundDot", "None"] as const;

function setLine<K extends keyof ChartLine>(key: K, read: (value: Argument) => NonNullable<ChartLine[K]>) {
  return (context: Context, node: NodeOf<"ChartSeriesLine">, value: Argument): void => {
    const wanted = read(value);
    changingSeries(context, node, `ChartLineFormat.${key}`).line[key] = wanted;
  };
}

export const seriesLine: TypeTable<NodeOf<"ChartSeriesLine">> = {
  get: {
    Color: (context, node) => seriesAt(context, node).line.color ?? "",
    Weight: (context, node) => seriesAt(context, node).line.weight ?? 0.75,
    LineStyle: (context, node) => seriesAt(context, node).line.style ?? "Continuous",
  },
  set: {
    Color: setLine("color", (value) => colour(value, "color")),
    Weight: setLine("weight", (value) => number(value, "weight")),
    LineStyle: setLine("style", (value) => oneOf(value, "lineStyle", LINES)),
  },
};

const POSITIONS = ["OutsideEnd", "InsideEnd", "InsideBase", "Center", "Top", "Bottom", "Left", "Right"] as const;

function changingLabels(context: Context, node: NodeOf<"ChartDataLabels" | "ChartLabelFont">, what: string): NonNullable<ChartSeriesModel["labels"]> {
  const series = changingSeries(context, node, what);
  return (series.labels ??= {});
}

export const dataLabels: TypeTable<NodeOf<"ChartDataLabels">> = {
  get: {
    ShowValue: (context, node) => seriesAt(context, node).labels !== undefined,
    NumberFormat: (context, node) => seriesAt(context, node).labels?.format ?? "General",
    Position: (context, node) => seriesAt(context, node).labels?.position ?? "None",
  },
  set: {
    ShowValue: (context, node, value) => {
      const wanted = truth(value, "showValue");
      const series = changingSeries(context, node, "ChartDataLabels.showValue");
      if (wanted) series.labels ??= {};
      else delete series.labels;
    },
    NumberFormat: (context, node, value) => {
      const format = text(value, "numberFormat");
      changingLabels(context, node, "ChartDataLabels.numberFormat").format = format;
    },
    Position: (context, node, value) => {
      const position = oneOf(value, "position", POSITIONS);
      changingLabels(context, node, "ChartDataLabels.position").position = position;
    },
  },
  nav: { Format: (_context, { sheet, chart, index }) => ({ type: "ChartLabelFormat", sheet, chart, index }) },
};

export const labelFormat: TypeTable<NodeOf<"ChartLabelFormat">> = {
  nav: { Font: (_context, { sheet, chart, index }) => ({ type: "ChartLabelFont", sheet, chart, index }) },
};

export const labelFont: TypeTable<NodeOf<"ChartLabelFont">> = {
  get: { Size: (context, node) => seriesAt(context, node).labels?.size ?? DEFAULT_LABEL_SIZE },
  set: {
    Size: (context, node, value) => {
      const size = number(value, "size");
      changingLabels(context, node, "ChartFont.size").size = size;
    },
  },
};

