/** The XML of a chart part, written from the model. */
import { xmlEncode, xmlEncodeAttr } from "@cj-tech-master/excelts/xml";
import type { CellValue } from "../domain/tabel/snapshot";
import type { ChartAxisModel, ChartLine, ChartModel, ChartSeriesModel } from "./chartModel";

/** Figures of a reference, for the cache that programs show before they calculate. */
export type ReadReference = (formula: string) => readonly { readonly value: CellValue; readonly format: string }[];

const HEAD =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"' +
  ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
  '<c:date1904 val="0"/><c:lang val="id-ID"/><c:roundedCorners val="0"/>';
/** Excel of today leaves out what is #N/A, as older ones do for lines. */
const NA_AS_BLANK =
  '<c:extLst><c:ext uri="{56B9EC1D-385E-4148-901F-78D8002777C0}" xmlns:c16r3="http://schemas.microsoft.com/office/drawing/2017/03/chart">' +
  '<c16r3:dataDisplayOptions16><c16r3:dispNaAsBlank val="1"/></c16r3:dataDisplayOptions16></c:ext></c:extLst>';
const CATEGORY_AXIS = "500000001";
const VALUE_AXIS = "500000002";
export const EMU_PER_POINT = 12_700;
const TEXT_COLOR = "404040";

export const DASHES = { Continuous: "solid", Dash: "dash", DashDot: "dashDot", Dot: "sysDash", RoundDot: "sysDot" } as const;
export const LABEL_POSITIONS = {
  OutsideEnd: "outEnd", InsideEnd: "inEnd", InsideBase: "inBase", Center: "ctr", Top: "t", Bottom: "b", Left: "l", Right: "r",
} as const;
export const BLANKS = { Interplotted: "span", Zero: "zero" } as const;
export const LEGEND_POSITIONS = { Top: "t", Bottom: "b", Left: "l", Right: "r" } as const;

export function chartXml(chart: ChartModel, read: ReadReference): string {
  const title = chart.title === undefined ? "" : titleXml(chart.title, chart.titleSize ?? 14, true);
  const legend =
    chart.legend === undefined
      ? ""
      : `<c:legend><c:legendPos val="${LEGEND_POSITIONS[chart.legend]}"/><c:overlay val="0"/>${textXml(9)}</c:legend>`;
  const horizontal = chart.series.some(({ type }) => type === "BarClustered");
  return (
    `${HEAD}<c:chart>${title}<c:autoTitleDeleted val="${title === "" ? 1 : 0}"/><c:plotArea><c:layout/>` +
    `${groups(chart, read)}${categoryAxis(chart, horizontal)}${valueAxis(chart, horizontal)}</c:plotArea>${legend}` +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="${chart.blanks ? BLANKS[chart.blanks] : "gap"}"/>${NA_AS_BLANK}</c:chart>` +
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>` +
    `</c:chartSpace>`
  );
}

/** Series of one kind in a row share a group of the part. */
function groups(chart: ChartModel, read: ReadReference): string {
  const numbered = chart.series.map((series, index) => ({ series, index }));
  const columns = numbered.filter(({ series }) => series.type === "ColumnClustered");
  const bars = numbered.filter(({ series }) => series.type === "BarClustered");
  const lines = numbered.filter(({ series }) => series.type === "Line" || series.type === "LineMarkers");
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  const barGroup = (direction: "col" | "bar", list: typeof numbered): string =>
    list.length === 0
      ? ""
      : `<c:barChart><c:barDir val="${direction}"/><c:grouping val="clustered"/><c:varyColors val="0"/>` +
        `${list.map(({ series, index }) => seriesXml(series, index, read)).join("")}<c:gapWidth val="${chart.gapWidth ?? 150}"/>` +
        `${chart.overlap === undefined ? "" : `<c:overlap val="${chart.overlap}"/>`}${axes}</c:barChart>`;
  const lineGroup =
    lines.length === 0
      ? ""
      : `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>` +
        `${lines.map(({ series, index }) => seriesXml(series, index, read)).join("")}<c:marker val="1"/>${axes}</c:lineChart>`;
  return `${barGroup("col", columns)}${barGroup("bar", bars)}${lineGroup}`;
}

function seriesXml(series: ChartSeriesModel, index: number, read: ReadReference): string {
  const line = series.type === "Line" || series.type === "LineMarkers";
  const look = `<c:spPr>${!line && series.fill !== undefined ? solid(series.fill) : ""}${lineXml(series.line, line)}</c:spPr>`;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${xmlEncode(series.name)}</c:v></c:tx>${look}` +
    `${line ? markerXml(series) : '<c:invertIfNegative val="0"/>'}${labelsXml(series)}` +
    `${categoriesXml(series.categories, read)}${valuesXml(series.values, read)}${line ? '<c:smooth val="0"/>' : ""}</c:ser>`
  );
}

function markerXml({ type, marker }: ChartSeriesModel): string {
  if (type === "Line" || marker === undefined || marker.style === "None") return '<c:marker><c:symbol val="none"/></c:marker>';
  const fill = marker.fill === undefined ? "" : solid(marker.fill);
  const color = marker.color === undefined ? "" : `<a:ln w="9525">${solid(marker.color)}</a:ln>`;
  return (
    `<c:marker><c:symbol val="${marker.style.toLowerCase()}"/><c:size val="${marker.size ?? 6}"/>` +
    `${fill === "" && color === "" ? "" : `<c:spPr>${fill}${color}</c:spPr>`}</c:marker>`
  );
}

function labelsXml({ labels }: ChartSeriesModel): string {
  if (!labels) return "";
  const format = labels.format === undefined ? "" : `<c:numFmt formatCode="${xmlEncodeAttr(labels.format)}" sourceLinked="0"/>`;
  const position = labels.position === undefined ? "" : `<c:dLblPos val="${LABEL_POSITIONS[labels.position]}"/>`;
  return (
    `<c:dLbls>${format}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textXml(labels.size ?? 9)}${position}<c:showLegendKey val="0"/>` +
    `<c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`
  );
}

export function categoriesXml(formula: string, read: ReadReference): string {
  return formula === "" ? "" : `<c:cat>${referenceXml(formula, read)}</c:cat>`;
}

export function valuesXml(formula: string, read: ReadReference): string {
  return formula === "" ? "" : `<c:val>${referenceXml(formula, read, true)}</c:val>`;
}

/** A reference with the figures that it has now; texts where one of them is no number and numbers are not demanded. */
function referenceXml(formula: string, read: ReadReference, numeric = false): string {
  const cells = read(formula);
  const numbers = numeric || cells.every(({ value }) => typeof value === "number");
  const shown = numbers ? cells.map(({ value }) => (typeof value === "number" || value === "#N/A" ? String(value) : "")) : cells.map(({ value }) => String(value));
  const points = shown.map((value, n) => (value === "" ? "" : `<c:pt idx="${n}"><c:v>${xmlEncode(value)}</c:v></c:pt>`)).join("");
  const count = `<c:ptCount val="${cells.length}"/>`;
  const reference = `<c:f>${xmlEncode(formula.replace(/^=/, ""))}</c:f>`;
  if (!numbers) return `<c:strRef>${reference}<c:strCache>${count}${points}</c:strCache></c:strRef>`;
  const code = `<c:formatCode>${xmlEncode(cells[0]?.format ?? "General")}</c:formatCode>`;
  return `<c:numRef>${reference}<c:numCache>${code}${count}${points}</c:numCache></c:numRef>`;
}

function categoryAxis({ categoryAxis: axis, valueAxis: other }: ChartModel, horizontal: boolean): string {
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${axis.reversed ? "maxMin" : "minMax"}"/></c:scaling>` +
    `<c:delete val="${axis.visible ? 0 : 1}"/><c:axPos val="${horizontal ? "l" : "b"}"/>${gridlinesXml(axis)}${axisTitle(axis, horizontal)}` +
    `<c:numFmt formatCode="${xmlEncodeAttr(axis.format ?? "General")}" sourceLinked="${axis.format === undefined ? 1 : 0}"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>` +
    `<c:spPr>${lineXml({ color: "#7F7F7F", weight: 0.75 }, true)}</c:spPr>${textXml(9)}<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="${crosses(other)}"/>` +
    `<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`
  );
}

function valueAxis({ valueAxis: axis, categoryAxis: other }: ChartModel, horizontal: boolean): string {
  const bound = (name: "max" | "min", value: number | undefined): string => (value === undefined ? "" : `<c:${name} val="${value}"/>`);
  return (
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="${axis.reversed ? "maxMin" : "minMax"}"/>${bound("max", axis.maximum)}${bound("min", axis.minimum)}</c:scaling>` +
    `<c:delete val="${axis.visible ? 0 : 1}"/><c:axPos val="${horizontal ? "b" : "l"}"/>${gridlinesXml(axis)}${axisTitle(axis, !horizontal)}` +
    `<c:numFmt formatCode="${xmlEncodeAttr(axis.format ?? "General")}" sourceLinked="${axis.format === undefined ? 1 : 0}"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textXml(9)}` +
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${crosses(other)}"/><c:crossBetween val="between"/></c:valAx>`
  );
}

/** In the part an axis says where it crosses the other; in the API the other says where it is crossed. */
function crosses({ crossing }: ChartAxisModel): string {
  return crossing === "Automatic" ? "autoZero" : crossing === "Maximum" ? "max" : "min";
}

function gridlinesXml({ gridlines, gridlineColor }: ChartAxisModel): string {
  return gridlines ? `<c:majorGridlines><c:spPr>${lineXml({ color: gridlineColor ?? "#D9D9D9", weight: 0.75 }, true)}</c:spPr></c:majorGridlines>` : "";
}

function axisTitle({ title }: ChartAxisModel, upright: boolean): string {
  return title === undefined ? "" : titleXml(title, 9, false, upright);
}

function titleXml(text: string, size: number, bold: boolean, upright = false): string {
  const style = `sz="${Math.round(size * 100)}" b="${bold ? 1 : 0}"`;
  return (
    `<c:title><c:tx><c:rich><a:bodyPr${upright ? ' rot="-5400000" vert="horz"' : ""}/><a:lstStyle/><a:p><a:pPr><a:defRPr ${style}/></a:pPr>` +
    `<a:r><a:rPr lang="id-ID" ${style}>${solid(`#${TEXT_COLOR}`)}</a:rPr><a:t>${xmlEncode(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}

function textXml(size: number): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${Math.round(size * 100)}">${solid(`#${TEXT_COLOR}`)}</a:defRPr></a:pPr><a:endParaRPr lang="id-ID"/></a:p></c:txPr>`;
}

function lineXml({ color, weight, style }: ChartLine, wanted: boolean): string {
  if (style === "None") return "<a:ln><a:noFill/></a:ln>";
  if (color === undefined && weight === undefined && style === undefined) return wanted ? "" : "<a:ln><a:noFill/></a:ln>";
  const width = weight === undefined ? "" : ` w="${Math.round(weight * EMU_PER_POINT)}"`;
  const dash = style === undefined ? "" : `<a:prstDash val="${DASHES[style]}"/>`;
  return `<a:ln${width}>${color === undefined ? "" : solid(color)}${dash}</a:ln>`;
}

function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill>`;
}
