/** Opens a package with the spreadsheet library and turns it into the model. */
import {
  Workbook,
  ValueType,
  type Cell,
  type CellErrorValue,
  type Style,
  type Worksheet,
} from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { xmlDecode } from "@cj-tech-master/excelts/xml";
import { bacaRentang } from "../domain/tabel/alamat";
import type { CellValue } from "../domain/tabel/snapshot";
import type { ChartModel } from "./chartModel";
import { parseReference, takeCharts } from "./charts";
import { styleFromFile } from "./cellStyles";
import { readConditionalFormats } from "./conditionalFormats";
import { themeColors, toHex } from "./colors";
import { readCustomXml, readSheetProperties } from "./customParts";
import { formulaFromFile } from "./formulaText";
import {
  cellKey,
  COLUMN_STRIDE,
  emptySheet,
  SOURCE_FILE,
  type CellModel,
  type CellStyle,
  type NameModel,
  type SheetModel,
  type WorkbookModel,
} from "./model";
import { decodeText, openPackage, partText, sheetParts, STYLES, WORKBOOK, type Parts } from "./opc";
import { XlsxUnreadable } from "./port";
import { LookList } from "./ruleLook";
import { elementOf, splitSheet, type SheetXml } from "./sheetXml";
import { StyleCodes } from "./styleCodes";
import { readTables } from "./tables";
import { readValidations } from "./validations";
import { attributes, elements, firstElement } from "./xmlText";

// without it the library refuses files with charts
installChartSupport();

export interface LoadedSheet {
  /** As in the file; the library's sheet may be renamed before it is written. */
  readonly name: string;
  readonly sheet: Worksheet;
  readonly path: string;
  readonly xml: SheetXml;
}

export interface Loaded {
  readonly parts: Parts;
  readonly workbook: Workbook;
  readonly codes: StyleCodes;
  readonly sheets: readonly LoadedSheet[];
  readonly theme: readonly string[];
  readonly looks: LookList;
  /** Our own charts, by the path of their sheet. */
  readonly charts: ReadonlyMap<string, ChartModel[]>;
}

/**
 * Elements that we read and write ourselves: the library empties the cells under a merge, turns a number with a link into
 * text, and knows rules and tables in part only.
 */
const OWN_ELEMENTS = ["mergeCells", "hyperlinks", "conditionalFormatting", "dataValidations", "tableParts"];

const MIN_COLUMNS = 26;

/** @throws XlsxUnreadable */
export async function loadPackage(bytes: Uint8Array): Promise<Loaded> {
  const parts = openPackage(bytes);
  const charts = takeCharts(parts, sheetParts(parts).map(({ path }) => path));
  const codes = new StyleCodes();
  const files: Record<string, Uint8Array> = Object.fromEntries(
    [...parts].map(([path, data]) => [path, /^xl\/(worksheets\/[^/]*|workbook)\.xml$/.test(path) ? numbered(data) : data]),
  );
  const styles = partText(parts, STYLES);
  if (styles !== undefined) files[STYLES] = new TextEncoder().encode(numberedFlags(codes.conceal(styles)));
  const workbook = new Workbook();
  const sheets: LoadedSheet[] = [];
  try {
    await workbook.xlsx.loadFromFiles(files, { ignoreNodes: OWN_ELEMENTS });
    for (const { name, path } of sheetParts(parts)) {
      const sheet = workbook.worksheets.find((candidate) => candidate.name === name);
      const xml = partText(parts, path);
      if (!sheet || xml === undefined) throw new Error(`worksheet ${name} has no part`);
      // from the extension list, which the library reads all the same
      sheet.conditionalFormattings = [];
      sheet.dataValidations.model = {};
      sheets.push({ name, sheet, path, xml: splitSheet(xml) });
    }
  } catch (cause) {
    throw new XlsxUnreadable("RUSAK", { cause });
  }
  if (sheets.length === 0) throw new XlsxUnreadable("RUSAK");
  return { parts, workbook, codes, sheets, theme: themeColors(themePart(parts)), looks: new LookList(styles), charts };
}

/** LibreOffice writes flags as words, of which the library understands the digits only. */
function numberedFlags(xml: string): string {
  return xml.replace(/<\w[^<>]*="(?:true|false)"[^<>]*>/g, (tag) => tag.replace(/="(true|false)"/g, (_, word: string) => (word === "true" ? '="1"' : '="0"')));
}

function numbered(data: Uint8Array): Uint8Array {
  return new TextEncoder().encode(numberedFlags(decodeText(data)));
}

function themePart(parts: Parts): string | undefined {
  const path = [...parts.keys()].find((p) => /^xl\/theme\/theme\d*\.xml$/.test(p));
  return path === undefined ? undefined : partText(parts, path);
}

export function toModel(loaded: Loaded, bytes: Uint8Array): WorkbookModel {
  const { parts } = loaded;
  const workbookXml = partText(parts, WORKBOOK) ?? "";
  const allNames = elements(workbookXml, "sheet").map((e) => e.attributes["name"] ?? "");
  const sheets = loaded.sheets.map((entry) => sheetModel(loaded, entry));
  const names: NameModel[] = [];
  for (const { attributes: a, inner } of elements(
    firstElement(workbookXml, "definedNames")?.inner ?? "",
    "definedName",
  )) {
    const sheet = a["localSheetId"] === undefined ? undefined : allNames[Number(a["localSheetId"])];
    const text = xmlDecode(inner);
    const name = a["name"] ?? "";
    if (name === "_xlnm.Print_Titles") {
      const owner = sheets.find((s) => s.name === sheet);
      const rows = /(?:^|,)[^,]*!?\$(\d+):\$(\d+)$/.exec(text) ?? /!\$(\d+):\$(\d+)/.exec(text);
      if (owner && rows)
        owner.page = { ...owner.page, titleRows: { first: Number(rows[1]) - 1, last: Number(rows[2]) - 1 } };
    }
    if (name === "_xlnm.Print_Area") {
      const owner = sheets.find((s) => s.name === sheet);
      const area = parseReference(`=${text}`);
      if (owner && area) owner.page = { ...owner.page, printArea: area.rect };
    }
    // print areas, titles and filters belong to their sheet and are carried with it
    if (name.startsWith("_xlnm.")) continue;
    names.push({
      name,
      formula: `=${formulaFromFile(text)}`,
      visible: a["hidden"] !== "1" && a["hidden"] !== "true",
      ...(sheet === undefined ? {} : { sheet }),
    });
  }
  const active = Number(firstElement(workbookXml, "workbookView")?.attributes["activeTab"] ?? 0);
  return {
    sheets,
    activeSheet: Math.max(
      0,
      sheets.findIndex((s) => s.name === allNames[active]),
    ),
    names,
    customXml: readCustomXml(parts),
    passthrough: new Map([[SOURCE_FILE, bytes]]),
  };
}

export function sheetModel(loaded: Loaded, { sheet, path, xml }: LoadedSheet): SheetModel {
  const model = emptySheet(sheet.name);
  model.visibility = sheet.state === "hidden" ? "Hidden" : sheet.state === "veryHidden" ? "VeryHidden" : "Visible";
  const protection = elementOf(xml, "sheetProtection");
  model.protected = protection !== undefined && isOn(attributes(protection)["sheet"]);
  readCells(loaded, sheet, model);
  readGeometry(sheet, model);
  for (const { attributes: a } of elements(elementOf(xml, "mergeCells") ?? "", "mergeCell")) {
    const rect = bacaRentang(a["ref"] ?? "");
    if (rect) model.merges.push(rect);
  }
  const view = firstView(sheet);
  if (view && "state" in view && view.state === "frozen") {
    model.frozenRows = view.ySplit ?? 0;
    model.frozenColumns = view.xSplit ?? 0;
  }
  model.customProperties = readSheetProperties(loaded.parts, path, elementOf(xml, "customProperties") ?? "");
  const tab = toHex(sheet.properties.tabColor, loaded.theme);
  if (tab !== undefined) model.tabColor = tab;
  const setup = sheet.pageSetup;
  const page: NonNullable<SheetModel["page"]> = {
    ...(setup.orientation === "landscape" ? { landscape: true } : {}),
    ...(setup.paperSize === 9 ? { paperSize: "A4" as const } : {}),
    ...(setup.fitToPage && setup.fitToWidth !== 0 ? { fitToWidth: true } : {}),
  };
  if (Object.keys(page).length > 0) model.page = page;
  model.conditionalFormats = readConditionalFormats(xml, loaded.looks, loaded.theme);
  model.validations = readValidations(xml);
  model.tables = readTables(loaded.parts, path);
  model.charts = loaded.charts.get(path) ?? [];
  return model;
}

function readCells({ codes, theme }: Loaded, sheet: Worksheet, model: SheetModel): void {
  // cells of one style share the library's style object
  const styles = new Map<unknown, { format: string; style: CellStyle | undefined }>();
  const read = (style: Partial<Style>): { format: string; style: CellStyle | undefined } => {
    const known = styles.get(style);
    if (known) return known;
    const code = codes.read(style.numFmt as string | undefined);
    const entry = { format: code.format, style: styleFromFile(style, theme, code.styleName) };
    styles.set(style, entry);
    return entry;
  };
  sheet.eachRow({ includeEmpty: true }, (row, rowNumber) => {
    row.eachCell({ includeEmpty: true }, (cell, colNumber) => {
      const { format, style } = read(cell.style);
      const content = cellContent(cell);
      if (content.value === "" && content.formula === undefined && format === "General" && style === undefined) return;
      const entry: CellModel = { ...content };
      if (format !== "General") entry.numberFormat = format;
      if (style !== undefined) entry.style = style;
      model.cells.set(cellKey(rowNumber - 1, colNumber - 1), entry);
    });
  });
}

function cellContent(cell: Cell): CellModel {
  if (cell.type !== ValueType.Formula) return { value: plainValue(cell.value) };
  const { formula, result } = cell;
  if (formula === undefined || formula === "") return { value: plainValue(result) };
  const content: CellModel = { value: plainValue(result), formula: `=${formulaFromFile(formula)}` };
  const raw = cell.model;
  if (raw.shareType === "array")
    content.array = { range: raw.ref ?? cell.address, dynamic: raw.isDynamicArray === true };
  if (typeof content.value === "string") content.value = unescape(content.value);
  return content;
}

function plainValue(value: unknown): CellValue {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return Number.isFinite(value) ? value : "";
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "object") {
    if ("error" in value) return String((value as CellErrorValue).error);
    if ("richText" in value)
      return (value as { richText: { text: string }[] }).richText.map((run) => run.text).join("");
    if ("checkbox" in value) return Boolean((value as { checkbox: boolean }).checkbox);
    if (value instanceof Date) return serial(value);
  }
  return String(value);
}

/** ISO dates (strict files) are the one kind that reaches us as a Date. */
function serial(date: Date): number {
  return date.getTime() / 86_400_000 + 25_569;
}

/** `_x000D_` stands for a character that XML cannot hold. */
function unescape(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

function readGeometry(sheet: Worksheet, model: SheetModel): void {
  // absent where the file says nothing about columns
  const columns = ((sheet.columns as typeof sheet.columns | null) ?? []).slice(0, lastColumn(model) + 1);
  columns.forEach((column, i) => {
    if (column.width !== undefined) model.columnWidths.set(i, column.width);
  });
  sheet.eachRow({ includeEmpty: true }, (row, rowNumber) => {
    if (row.height) model.rowHeights.set(rowNumber - 1, row.height);
  });
}

/** Some programs state a width for all columns to the end of the sheet; those without content are of no interest. */
function lastColumn(model: SheetModel): number {
  let last = MIN_COLUMNS - 1;
  for (const key of model.cells.keys()) last = Math.max(last, key % COLUMN_STRIDE);
  return last;
}

/** Absent where the file has no view, whatever the library's types say. */
export function firstView(sheet: Worksheet): Worksheet["views"][number] | undefined {
  return (sheet.views as Worksheet["views"] | undefined)?.[0];
}

function isOn(flag: string | undefined): boolean {
  return flag === "1" || flag === "true";
}
