/**
 * Our charts in a package. The spreadsheet library never sees them: they are taken out of the drawings before it reads a file
 * and put back into what it wrote, so that what a planner changed about their look is neither lost nor misunderstood.
 */
import { xmlEncodeAttr } from "@cj-tech-master/excelts/xml";
import { bacaRentang, type Rect } from "../domain/tabel/alamat";
import { OWN_CHART, type ChartCorner, type ChartModel, type ChartSeriesModel } from "./chartModel";
import { readChart } from "./chartsRead";
import { categoriesXml, chartXml, EMU_PER_POINT, valuesXml, type ReadReference } from "./chartsXml";
import { cellKey, type SheetModel, type WorkbookModel } from "./model";
import { addRelationship, partText, relationships, relsPath, setContentType, setPartText, type Parts } from "./opc";
import { setElement, type SheetXml } from "./sheetXml";
import { elements, firstElement, topLevel } from "./xmlText";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DRAWING_TYPE = `${RELATIONSHIPS}/drawing`;
const CHART_TYPE = `${RELATIONSHIPS}/chart`;
const DRAWING_CONTENT = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_CONTENT = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const CHART_NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const EMPTY_DRAWING =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"' +
  ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"></xdr:wsDr>';

/**
 * Takes our charts out of the parts.
 * @param parts changed: what remains is without them
 * @returns by the path of their worksheet
 */
export function takeCharts(parts: Parts, sheetPaths: readonly string[]): Map<string, ChartModel[]> {
  const taken = new Map<string, ChartModel[]>();
  for (const path of sheetPaths) {
    const drawing = relationships(parts, path).find((link) => link.type.endsWith("/drawing"))?.path;
    const xml = drawing ? partText(parts, drawing) : undefined;
    const body = xml === undefined ? undefined : bodyOf(xml);
    if (!drawing || xml === undefined || body === undefined) continue;
    const charts: ChartModel[] = [];
    const gone: string[] = [];
    const rest = topLevel(body.inner).filter(({ raw }) => {
      const found = ownChart(parts, drawing, raw);
      if (!found) return true;
      charts.push(found.chart);
      gone.push(found.link);
      return false;
    });
    if (charts.length === 0) continue;
    taken.set(path, charts);
    setPartText(parts, drawing, `${body.head}${rest.map(({ raw }) => raw).join("")}${body.tail}`);
    dropLinks(parts, drawing, gone);
    if (rest.length === 0) dropDrawing(parts, path, drawing);
  }
  return taken;
}

/** Opening tag, content and closing tag of a drawing's root. */
function bodyOf(xml: string): { readonly head: string; readonly inner: string; readonly tail: string } | undefined {
  const open = /<((?:[\w.-]+:)?wsDr)\b[^>]*[^/]>/.exec(xml);
  const close = open ? xml.lastIndexOf(`</${open[1]}`) : -1;
  if (!open || close < 0) return undefined;
  const start = open.index + open[0].length;
  return { head: xml.slice(0, start), inner: xml.slice(start, close), tail: xml.slice(close) };
}

function ownChart(parts: Parts, drawing: string, anchor: string): { readonly chart: ChartModel; readonly link: string } | null {
  const name = firstElement(anchor, "cNvPr")?.attributes["name"] ?? "";
  const link = /<(?:[\w.-]+:)?chart\s[^>]*?\w+:id="([^"]+)"/.exec(anchor)?.[1];
  const [from, to] = [cornerOf(anchor, "from"), cornerOf(anchor, "to")];
  if (!name.startsWith(OWN_CHART) || link === undefined || !from || !to) return null;
  const path = relationships(parts, drawing).find(({ id }) => id === link)?.path;
  const source = path ? partText(parts, path) : undefined;
  const look = source === undefined ? null : readChart(source);
  if (!look || source === undefined) return null;
  const placement = /^<[^>]*\seditAs="(oneCell|absolute)"/.exec(anchor)?.[1] as ChartModel["placement"];
  return { chart: { name, from, to, ...(placement ? { placement } : {}), ...look, source }, link };
}

function cornerOf(anchor: string, name: "from" | "to"): ChartCorner | null {
  const inner = firstElement(anchor, name)?.inner;
  if (inner === undefined) return null;
  const number = (tag: string): number => Number(firstElement(inner, tag)?.inner ?? 0);
  return { row: number("row"), col: number("col"), x: number("colOff") / EMU_PER_POINT, y: number("rowOff") / EMU_PER_POINT };
}

function dropLinks(parts: Parts, drawing: string, ids: readonly string[]): void {
  const path = relsPath(drawing);
  const xml = partText(parts, path) ?? "";
  const kept = elements(xml, "Relationship").filter(({ attributes }) => !ids.includes(attributes["Id"] ?? ""));
  for (const link of relationships(parts, drawing)) {
    if (!ids.includes(link.id) || link.path === null) continue;
    for (const below of relationships(parts, link.path)) if (below.path !== null) parts.delete(below.path);
    parts.delete(relsPath(link.path));
    parts.delete(link.path);
  }
  const open = /^[\s\S]*?<Relationships[^>]*?(?=\/?>)/.exec(xml)?.[0] ?? "";
  if (kept.length === 0) parts.delete(path);
  else setPartText(parts, path, `${open}>${kept.map(({ raw }) => raw).join("")}</Relationships>`);
}

/** A drawing that held nothing else goes with them: a sheet does not point at an empty one. */
function dropDrawing(parts: Parts, sheet: string, drawing: string): void {
  const link = relationships(parts, sheet).find(({ path }) => path === drawing);
  parts.delete(drawing);
  const xml = partText(parts, sheet) ?? "";
  setPartText(parts, sheet, xml.replace(/<(?:[\w.-]+:)?drawing\s[^>]*\/>/, ""));
  const path = relsPath(sheet);
  const rels = partText(parts, path) ?? "";
  setPartText(parts, path, elements(rels, "Relationship").reduce((text, { raw, attributes }) => (attributes["Id"] === link?.id ? text.replace(raw, "") : text), rels));
}

/** Puts the charts of a sheet into its drawing, or into a new one. */
export function writeCharts(parts: Parts, path: string, sheet: SheetXml, charts: readonly ChartModel[], model: WorkbookModel): void {
  if (charts.length === 0) return;
  const known = relationships(parts, path).find((link) => link.type.endsWith("/drawing"))?.path;
  const drawing = known ?? freePath(parts, "xl/drawings/drawing");
  const body = bodyOf((known ? partText(parts, known) : undefined) ?? EMPTY_DRAWING) ?? bodyOf(EMPTY_DRAWING)!;
  if (!known) {
    setPartText(parts, drawing, EMPTY_DRAWING);
    setContentType(parts, drawing, DRAWING_CONTENT);
    setElement(sheet, "drawing", `<drawing xmlns:r="${RELATIONSHIPS}" r:id="${addRelationship(parts, path, DRAWING_TYPE, drawing)}"/>`);
  }
  const read = reader(model);
  let id = Math.max(0, ...elements(body.inner, "cNvPr").map(({ attributes }) => Number(attributes["id"] ?? 0)));
  const anchors = charts.map((chart) => {
    const part = freePath(parts, "xl/charts/chart");
    setPartText(parts, part, partOf(chart, read));
    setContentType(parts, part, CHART_CONTENT);
    id += 1;
    return anchorXml(chart, id, addRelationship(parts, drawing, CHART_TYPE, part));
  });
  setPartText(parts, drawing, `${body.head}${body.inner}${anchors.join("")}${body.tail}`);
}

function freePath(parts: Parts, stem: string): string {
  let n = 1;
  while (parts.has(`${stem}${n}.xml`)) n += 1;
  return `${stem}${n}.xml`;
}

function anchorXml(chart: ChartModel, id: number, link: string): string {
  const corner = (tag: string, { row, col, x, y }: ChartCorner): string =>
    `<xdr:${tag}><xdr:col>${col}</xdr:col><xdr:colOff>${Math.round(x * EMU_PER_POINT)}</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>${Math.round(y * EMU_PER_POINT)}</xdr:rowOff></xdr:${tag}>`;
  const text = chart.title === undefined ? "" : ` descr="${xmlEncodeAttr(chart.title)}"`;
  return (
    `<xdr:twoCellAnchor xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"` +
    `${chart.placement ? ` editAs="${chart.placement}"` : ""}>${corner("from", chart.from)}${corner("to", chart.to)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${xmlEncodeAttr(chart.name)}"${text}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART_NAMESPACE}">` +
    `<c:chart xmlns:c="${CHART_NAMESPACE}" xmlns:r="${RELATIONSHIPS}" r:id="${link}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

/** The part as it was read where the chart looks as it did there, with new references and figures; else written from the model. */
function partOf(chart: ChartModel, read: ReadReference): string {
  const { source } = chart;
  // parts that a chart links to (pictures, styles) are not kept
  if (source === undefined || /\s(?:r|\w+):(?:id|embed|link)="/.test(source)) return chartXml(chart, read);
  const before = readChart(source);
  if (!before || lookOf(before) !== lookOf(chart)) return chartXml(chart, read);
  const series = [...chart.series];
  const ordered = elements(source, "ser").map(({ raw, inner }) => ({ raw, order: Number(firstElement(inner, "order")?.attributes["val"] ?? 0) }));
  const byOrder = [...ordered].sort((a, b) => a.order - b.order);
  return byOrder.reduce((xml, { raw }, n) => xml.replace(raw, () => withReferences(raw, series[n]!, read)), source);
}

/** All of it but where it stands and what it refers to. */
function lookOf(chart: Pick<ChartModel, "series" | "categoryAxis" | "valueAxis" | "title" | "titleSize" | "legend" | "gapWidth" | "overlap" | "blanks">): string {
  const { title, titleSize, legend, gapWidth, overlap, blanks, categoryAxis, valueAxis } = chart;
  const series = chart.series.map(({ values: _values, categories: _categories, ...look }) => sorted(look));
  return JSON.stringify([title, titleSize, legend, gapWidth, overlap, blanks, sorted(categoryAxis), sorted(valueAxis), series]);
}

function sorted(value: object): unknown {
  return Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, entry]) => [key, typeof entry === "object" && entry !== null ? sorted(entry as object) : (entry as unknown)]);
}

function withReferences(raw: string, series: ChartSeriesModel, read: ReadReference): string {
  const swap = (xml: string, name: "cat" | "val", fresh: string): string => {
    const old = firstElement(xml, name)?.raw;
    return old === undefined ? xml : xml.replace(old, () => fresh);
  };
  return swap(swap(raw, "cat", categoriesXml(series.categories, read)), "val", valuesXml(series.values, read));
}

/** What a reference of a chart shows in this workbook. */
function reader(model: WorkbookModel): ReadReference {
  return (formula) => {
    const place = parseReference(formula);
    const sheet = place && model.sheets.find(({ name }) => name.toLowerCase() === place.sheet.toLowerCase());
    if (!place || !sheet) return [];
    return cellsOf(sheet, place.rect);
  };
}

function cellsOf(sheet: SheetModel, { row, col, rows, cols }: Rect): ReturnType<ReadReference> {
  return Array.from({ length: rows * cols }, (_, n) => {
    const cell = sheet.cells.get(cellKey(row + Math.floor(n / cols), col + (n % cols)));
    return { value: cell?.value ?? "", format: cell?.numberFormat ?? "General" };
  });
}

/** `='Data ''26'!$B$2:$B$9` taken apart; null for anything that is not one range of one sheet. */
export function parseReference(formula: string): { readonly sheet: string; readonly rect: Rect } | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!,()]+))!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/i.exec(formula);
  const rect = match ? bacaRentang(match[3]!) : null;
  return match && rect ? { sheet: (match[1] ?? match[2]!).replace(/''/g, "'"), rect } : null;
}
