/** Charts of a worksheet: made, found by name, placed, taken away. Those of the kinds that we draw; others are ApiNotFound. */
import type { Rect } from "../../../src/domain/tabel/alamat";
import { adalahGalat } from "../../../src/domain/tabel/snapshot";
import { emptyAxis, type ChartModel, type ChartSeriesModel, type ChartSeriesType } from "../../../src/xlsx/chartModel";
import { formatReference } from "./address";
import { integer, number, oneOf, rangeNode, text } from "./arguments";
import { cornerAt, placeOfCorners, type Place } from "./chartPlace";
import type { Context } from "./context";
import { apiNotFound, invalidArgument, itemNotFound } from "./errors";
import type { ChartNode, NodeOf, RangeNode } from "./nodes";
import { idOf } from "./objectIds";
import { rangeAt, sheetOf } from "./sheets";
import type { Argument, TypeTable } from "./table";

const CHART_TYPES: readonly ChartSeriesType[] = ["ColumnClustered", "BarClustered", "Line", "LineMarkers"];

const chartsOf = (context: Context, sheet: string): ChartModel[] => context.backend.side.objects.of(sheet).charts;

const nodeOf = (sheet: string, chart: ChartModel): ChartNode => ({ type: "Chart", sheet, chart });

/** The chart, as long as it is there. */
export function stored(context: Context, { sheet, chart }: Pick<ChartNode, "sheet" | "chart">): ChartModel {
  if (!chartsOf(context, sheet).includes(chart)) throw itemNotFound("chart any more: it was deleted");
  return chart;
}

/** Announces a change and gives the chart to make it on. */
export function changing(context: Context, node: Pick<ChartNode, "sheet" | "chart">, what: string): ChartModel {
  const chart = stored(context, node);
  context.change(what, node.sheet);
  context.backend.side.objects.touch(node.sheet);
  return chart;
}

function find(context: Context, sheet: string, key: Argument | undefined): ChartModel | undefined {
  const given = text(key, "name");
  const charts = chartsOf(context, sheet);
  return charts.find((chart) => idOf(chart) === given) ?? charts.find(({ name }) => name.toLowerCase() === given.toLowerCase());
}

function demand(context: Context, sheet: string, key: Argument | undefined): ChartNode {
  const found = find(context, sheet, key);
  if (!found) throw itemNotFound(`chart ${String(key)}`);
  return nodeOf(sheet, found);
}

export const chartCollection: TypeTable<NodeOf<"ChartCollection">> = {
  get: { Count: (context, { sheet }) => chartsOf(context, sheet).length },
  items: (context, { sheet }) => chartsOf(context, sheet).map((chart) => nodeOf(sheet, chart)),
  item: (context, { sheet }, key) => demand(context, sheet, key),
  call: {
    Add: (context, { sheet }, [type, source, seriesBy]) => {
      const kind = chartType(type, "ChartCollection");
      const range = rangeNode(source);
      if (!range) throw invalidArgument("The argument sourceData must be a range.");
      const chart = newChart(context, range, kind, oneOf(seriesBy, "seriesBy", ["Auto", "Columns", "Rows"], "Auto"));
      context.change("ChartCollection.add", sheet);
      const charts = chartsOf(context, sheet);
      chart.name = freeName(charts);
      charts.push(chart);
      context.backend.side.objects.touch(sheet);
      return nodeOf(sheet, chart);
    },
    GetItem: (context, { sheet }, [key]) => demand(context, sheet, key),
    GetItemOrNullObject: (context, { sheet }, [key]) => {
      const found = find(context, sheet, key);
      return found ? nodeOf(sheet, found) : null;
    },
    GetItemAt: (context, { sheet }, [index]) => {
      const found = chartsOf(context, sheet)[integer(index, "index")];
      if (!found) throw invalidArgument(`There is no chart at ${String(index)}.`);
      return nodeOf(sheet, found);
    },
  },
  act: { GetCount: (context, { sheet }) => chartsOf(context, sheet).length },
};

export function chartType(value: Argument | undefined, owner: string): ChartSeriesType {
  const given = text(value, "chartType");
  const known = CHART_TYPES.find((type) => type === given);
  if (!known) throw apiNotFound(owner, `a chart of the type ${given}`);
  return known;
}

function freeName(charts: readonly ChartModel[]): string {
  let n = charts.length + 1;
  while (charts.some(({ name }) => name === `Chart ${n}`)) n += 1;
  return `Chart ${n}`;
}

/** Rows that Excel gives a new chart, and columns. */
const SIZE = { rows: 15, cols: 8 };

function newChart(context: Context, range: RangeNode, type: ChartSeriesType, seriesBy: "Auto" | "Columns" | "Rows"): ChartModel {
  const series = seriesOf(context, range, type, seriesBy);
  const [only] = series;
  return {
    name: "",
    from: { row: 0, col: 0, x: 0, y: 0 },
    to: { row: SIZE.rows, col: SIZE.cols, x: 0, y: 0 },
    title: series.length === 1 && only ? only.name : "Chart Title",
    legend: "Bottom",
    categoryAxis: emptyAxis(false),
    valueAxis: emptyAxis(true),
    series,
  };
}

/** One series a column or a row; what is text at its head is its name, a first column of texts the categories. */
function seriesOf(context: Context, { sheet, rect }: RangeNode, type: ChartSeriesType, seriesBy: "Auto" | "Columns" | "Rows"): ChartSeriesModel[] {
  const { backend } = context;
  const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && rect.cols > rect.rows);
  const cells = backend.read(sheet, rect);
  const isText = (row: number, col: number): boolean => {
    const { value } = cells[row]![col]!;
    return typeof value === "string" && value !== "" && !adalahGalat(value) && value !== "#CALC!";
  };
  const lines = (across: number, along: number): readonly (readonly [number, number])[] =>
    Array.from({ length: along }, (_, n): readonly [number, number] => (byRows ? [across, n] : [n, across]));
  const [count, length] = byRows ? [rect.rows, rect.cols] : [rect.cols, rect.rows];
  const withCategories = count > 1 && lines(0, length).slice(1).every(([row, col]) => isText(row, col)) && length > 1;
  const withNames = length > 1 && Array.from({ length: count }, (_, n) => lines(n, length)[0]!).slice(withCategories ? 1 : 0).every(([row, col]) => isText(row, col));
  const name = sheetOf(context, sheet).name;
  const reference = (across: number): string => {
    const skip = withNames ? 1 : 0;
    const part: Rect = byRows
      ? { row: rect.row + across, col: rect.col + skip, rows: 1, cols: rect.cols - skip }
      : { row: rect.row + skip, col: rect.col + across, rows: rect.rows - skip, cols: 1 };
    return formatReference(name, part);
  };
  return Array.from({ length: count - (withCategories ? 1 : 0) }, (_, n) => {
    const across = n + (withCategories ? 1 : 0);
    const [row, col] = lines(across, length)[0]!;
    return {
      type,
      name: withNames ? String(cells[row]![col]!.value) : `Series${n + 1}`,
      values: reference(across),
      categories: withCategories ? reference(0) : "",
      line: {},
    };
  });
}

const placeOf = (context: Context, node: ChartNode): Place => {
  const { from, to } = stored(context, node);
  return placeOfCorners(context.backend, node.sheet, from, to);
};

function setPlace(key: keyof Place) {
  return (context: Context, node: ChartNode, value: Argument): void => {
    const wanted = number(value, key);
    if (wanted < 0) throw invalidArgument(`The ${key} of a chart cannot be negative.`);
    const place = { ...placeOf(context, node), [key]: wanted };
    const chart = changing(context, node, `Chart.${key}`);
    chart.from = cornerAt(context.backend, node.sheet, place.left, place.top);
    chart.to = cornerAt(context.backend, node.sheet, place.left + place.width, place.top + place.height);
  };
}

export const chartTable: TypeTable<ChartNode> = {
  identity: (_context, { chart }) => ({ Id: idOf(chart) }),
  get: {
    Id: (_context, { chart }) => idOf(chart),
    Name: (context, node) => stored(context, node).name,
    ChartType: (context, node) => stored(context, node).series[0]?.type ?? "Invalid",
    DisplayBlanksAs: (context, node) => stored(context, node).blanks ?? "NotPlotted",
    Left: (context, node) => placeOf(context, node).left,
    Top: (context, node) => placeOf(context, node).top,
    Width: (context, node) => placeOf(context, node).width,
    Height: (context, node) => placeOf(context, node).height,
  },
  set: {
    Name: (context, node, value) => {
      const name = text(value, "name");
      if (name === "") throw invalidArgument("A chart has a name.");
      changing(context, node, "Chart.name").name = name;
    },
    ChartType: (context, node, value) => {
      const type = chartType(value, "Chart");
      for (const series of changing(context, node, "Chart.chartType").series) series.type = type;
    },
    DisplayBlanksAs: (context, node, value) => {
      const blanks = oneOf(value, "displayBlanksAs", ["NotPlotted", "Interplotted", "Zero"]);
      const chart = changing(context, node, "Chart.displayBlanksAs");
      if (blanks === "NotPlotted") delete chart.blanks;
      else chart.blanks = blanks;
    },
    Left: setPlace("left"),
    Top: setPlace("top"),
    Width: setPlace("width"),
    Height: setPlace("height"),
  },
  nav: {
    Title: (_context, { sheet, chart }) => ({ type: "ChartTitle", sheet, chart }),
    Legend: (_context, { sheet, chart }) => ({ type: "ChartLegend", sheet, chart }),
    Axes: (_context, { sheet, chart }) => ({ type: "ChartAxes", sheet, chart }),
    Series: (_context, { sheet, chart }) => ({ type: "ChartSeriesCollection", sheet, chart }),
    Worksheet: (_context, { sheet }) => ({ type: "Worksheet", sheet }),
  },
  act: {
    Delete: (context, node) => {
      const chart = changing(context, node, "Chart.delete");
      const charts = chartsOf(context, node.sheet);
      charts.splice(charts.indexOf(chart), 1);
      return null;
    },
    SetData: (context, node, [source, seriesBy]) => {
      const range = rangeNode(source);
      if (!range) throw invalidArgument("The argument sourceData must be a range.");
      const type = stored(context, node).series[0]?.type ?? "ColumnClustered";
      const series = seriesOf(context, range, type, oneOf(seriesBy, "seriesBy", ["Auto", "Columns", "Rows"], "Auto"));
      changing(context, node, "Chart.setData").series = series;
      return null;
    },
    SetPosition: (context, node, [start, end]) => {
      const cell = (given: Argument | undefined): Rect => (rangeNode(given) ?? rangeAt(context, node.sheet, given)).rect;
      const from = cell(start);
      const chart = changing(context, node, "Chart.setPosition");
      const { width, height } = placeOf(context, node);
      chart.from = { row: from.row, col: from.col, x: 0, y: 0 };
      if (end === undefined || end === null) {
        const { left, top } = placeOfCorners(context.backend, node.sheet, chart.from, chart.from);
        chart.to = cornerAt(context.backend, node.sheet, left + width, top + height);
      } else {
        const to = cell(end);
        chart.to = { row: to.row + to.rows, col: to.col + to.cols, x: 0, y: 0 };
      }
      return null;
    },
  },
};
