/** Charts of the open workbook: they follow their cells, and the cells that they draw. */
import { parseReference } from "../../src/xlsx/charts";
import type { ChartCorner, ChartModel } from "../../src/xlsx/chartModel";
import { movedRect } from "./movedRect";
import { formatReference } from "./protocol/address";
import { afterSheetRenamed, type Move } from "./protocol/formulaText";

export function copyOfChart(chart: ChartModel): ChartModel {
  return {
    ...chart,
    from: { ...chart.from },
    to: { ...chart.to },
    categoryAxis: { ...chart.categoryAxis },
    valueAxis: { ...chart.valueAxis },
    series: chart.series.map((series) => ({
      ...series,
      line: { ...series.line },
      ...(series.marker ? { marker: { ...series.marker } } : {}),
      ...(series.labels ? { labels: { ...series.labels } } : {}),
    })),
  };
}

/** @param to null where the sheet was deleted */
export function renamedChart(chart: ChartModel, from: string, to: string | null): void {
  mapReferences(chart, (formula) => afterSheetRenamed(formula, from, to));
}

/** @param own true where the chart stands on the sheet whose cells moved */
export function movedChart(chart: ChartModel, move: Move, own: boolean): void {
  mapReferences(chart, (formula) => {
    const place = parseReference(formula);
    if (place?.sheet.toLowerCase() !== move.sheet.toLowerCase()) return formula;
    const [rect] = movedRect(place.rect, move);
    return rect ? formatReference(place.sheet, rect) : "=#REF!";
  });
  if (!own || chart.placement === "absolute") return;
  const before = chart.from[move.axis];
  chart.from = movedCorner(chart.from, move);
  const { axis } = move;
  chart.to = chart.placement === "oneCell" ? { ...chart.to, [axis]: chart.to[axis] + chart.from[axis] - before } : movedCorner(chart.to, move);
}

function movedCorner(corner: ChartCorner, { axis, at, count }: Move): ChartCorner {
  const index = corner[axis];
  if (index < at) return corner;
  // a corner on deleted cells goes to the first one that is left
  if (count < 0 && index < at - count) return { ...corner, [axis]: at, [axis === "row" ? "y" : "x"]: 0 };
  return { ...corner, [axis]: index + count };
}

function mapReferences(chart: ChartModel, map: (formula: string) => string): void {
  for (const series of chart.series) {
    if (series.values !== "") series.values = map(series.values);
    if (series.categories !== "") series.categories = map(series.categories);
  }
}
