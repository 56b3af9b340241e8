/** Writes the model: into the file that it was read from where there is one, so that what we do not know stays as it was. */
import {
  Workbook,
  type CellErrorValue,
  type CellValueInput,
  type Style,
  type Worksheet,
} from "@cj-tech-master/excelts";
import { xmlDecode, xmlEncode, xmlEncodeAttr } from "@cj-tech-master/excelts/xml";
import { unzipSync } from "fflate";
import { alamatRentang, namaLembarDalamRumus } from "../domain/tabel/alamat";
import { adalahGalat, type CellValue } from "../domain/tabel/snapshot";
import { carryDrawings } from "./carryDrawings";
import { carryOver, carrySheet } from "./carryOver";
import { carryStyles, carryWorkbook } from "./carryWorkbook";
import { styleToFile } from "./cellStyles";
import { writeCharts } from "./charts";
import { writeConditionalFormats } from "./conditionalFormats";
import { writeCustomXml, writeSheetProperties } from "./customParts";
import { formulaToFile } from "./formulaText";
import { firstView, loadPackage, sheetModel, type Loaded, type LoadedSheet } from "./load";
import { COLUMN_STRIDE, emptySheet, SOURCE_FILE, type CellModel, type SheetModel, type WorkbookModel } from "./model";
import { partText, setPartText, sheetParts, STYLES, WORKBOOK, zipPackage, type Parts } from "./opc";
import { LookList } from "./ruleLook";
import { CONDITIONAL_FORMATTINGS, DATA_VALIDATIONS, setExtension } from "./sheetExtensions";
import { elementOf, joinSheet, setElement, splitSheet } from "./sheetXml";
import { StyleCodes } from "./styleCodes";
import { TableWriter, withTableHeaders } from "./tables";
import { writeValidations } from "./validations";
import { elements, firstElement, withAttribute } from "./xmlText";

/** A new workbook says no time: the same model gives the same bytes. */
const NEW_WORKBOOK_DATE = new Date(Date.UTC(2024, 0, 1));
/** Errors that every version of Excel reads in a file; the newer ones are stored as #VALUE! and come back on calculation. */
const STORED_ERRORS = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);

export async function saveModel(wanted: WorkbookModel): Promise<Uint8Array> {
  const model = { ...wanted, sheets: wanted.sheets.map(withTableHeaders) };
  const source = model.passthrough.get(SOURCE_FILE);
  const base = source === undefined ? null : await loadPackage(source);
  const workbook = base?.workbook ?? newWorkbook();
  const codes = base?.codes ?? new StyleCodes();
  const kept = matchSheets(model, base);
  for (const entry of base?.sheets ?? [])
    if (![...kept.values()].includes(entry)) workbook.removeWorksheet(entry.sheet.id);
  model.sheets.forEach((sheet, i) => {
    const entry = kept.get(sheet);
    const target = entry?.sheet ?? workbook.addWorksheet(sheet.name);
    // order counts in the tabs; the library sorts by it
    target.orderNo = i + 1;
    writeSheet(sheet, target, entry && base ? sheetModel(base, entry) : emptySheet(sheet.name), codes);
  });
  workbook.views = [
    { x: 0, y: 0, width: 20_000, height: 12_000, firstSheet: 0, activeTab: model.activeSheet, visibility: "visible" },
  ];
  // uncompressed would be slower: the library copies its growing buffer again and again
  const written = await workbook.xlsx.writeBuffer({ validate: false, zip: { level: 1 } });
  const parts: Parts = new Map(Object.entries(unzipSync(new Uint8Array(written))));
  finishParts(parts, model, base, codes, kept);
  for (const [path, data] of model.passthrough) if (path !== SOURCE_FILE && !parts.has(path)) parts.set(path, data);
  return zipPackage(parts);
}

function newWorkbook(): Workbook {
  const workbook = new Workbook();
  workbook.created = NEW_WORKBOOK_DATE;
  workbook.modified = NEW_WORKBOOK_DATE;
  workbook.creator = "";
  workbook.lastModifiedBy = "";
  return workbook;
}

/** Sheets are known again by their name, a renamed one by its cells: most of them are as they were. */
function matchSheets(model: WorkbookModel, base: Loaded | null): Map<SheetModel, LoadedSheet> {
  const kept = new Map<SheetModel, LoadedSheet>();
  if (!base) return kept;
  for (const sheet of model.sheets) {
    const entry = base.sheets.find((candidate) => candidate.sheet.name === sheet.name);
    if (entry) kept.set(sheet, entry);
  }
  const leftovers = new Set(base.sheets.filter((entry) => ![...kept.values()].includes(entry)));
  for (const sheet of model.sheets) {
    if (kept.has(sheet)) continue;
    const entry = [...leftovers].find((candidate) => mostlySame(sheet, sheetModel(base, candidate)));
    if (!entry) continue;
    leftovers.delete(entry);
    entry.sheet.name = sheet.name;
    kept.set(sheet, entry);
  }
  return kept;
}

function mostlySame(sheet: SheetModel, old: SheetModel): boolean {
  let same = 0;
  for (const [key, cell] of old.cells) if (sheet.cells.get(key)?.value === cell.value) same += 1;
  return old.cells.size > 0 && same * 2 > old.cells.size;
}

function writeSheet(model: SheetModel, sheet: Worksheet, have: SheetModel, codes: StyleCodes): void {
  sheet.state = model.visibility === "Hidden" ? "hidden" : model.visibility === "VeryHidden" ? "veryHidden" : "visible";
  const cache: StyleCache = new Map();
  for (const [key, old] of have.cells)
    if (!model.cells.has(key)) writeCell(sheet, key, { value: "" }, old, codes, cache);
  for (const [key, cell] of [...model.cells].sort(([a], [b]) => a - b))
    writeCell(sheet, key, cell, have.cells.get(key), codes, cache);
  for (const [col, width] of model.columnWidths) {
    if (have.columnWidths.get(col) !== width) sheet.getColumn(col + 1).width = width;
  }
  for (const [row, height] of model.rowHeights)
    if (have.rowHeights.get(row) !== height) sheet.getRow(row + 1).height = height;
  writeView(model, sheet, have);
  if (model.protected !== have.protected) {
    sheet.sheetProtection = model.protected ? { sheet: true, objects: true, scenarios: true } : null;
  }
  if (model.tabColor !== have.tabColor) {
    if (model.tabColor === undefined) delete sheet.properties.tabColor;
    else sheet.properties.tabColor = { argb: `FF${model.tabColor.slice(1)}` };
  }
  writePage(model, sheet, have);
}

function writeView(model: SheetModel, sheet: Worksheet, have: SheetModel): void {
  const view: Record<string, unknown> = { state: "normal", ...firstView(sheet) };
  if (model.frozenRows !== have.frozenRows || model.frozenColumns !== have.frozenColumns) {
    for (const key of ["xSplit", "ySplit", "topLeftCell", "activePane"]) delete view[key];
    const frozen = model.frozenRows > 0 || model.frozenColumns > 0;
    Object.assign(
      view,
      frozen ? { state: "frozen", xSplit: model.frozenColumns, ySplit: model.frozenRows } : { state: "normal" },
    );
  }
  sheet.views = [view];
}

function writePage(model: SheetModel, sheet: Worksheet, have: SheetModel): void {
  const setup = sheet.pageSetup;
  if (model.page?.landscape !== have.page?.landscape)
    setup.orientation = model.page?.landscape ? "landscape" : "portrait";
  if (model.page?.paperSize !== have.page?.paperSize) {
    if (model.page?.paperSize === "A4") setup.paperSize = 9;
    else delete setup.paperSize;
  }
  if (model.page?.fitToWidth !== have.page?.fitToWidth) {
    setup.fitToPage = model.page?.fitToWidth === true;
    setup.fitToWidth = 1;
    setup.fitToHeight = model.page?.fitToWidth ? 0 : 1;
  }
}

/** Looks of the cells written so far: new cells that look alike share one style object, as loaded ones do. */
type StyleCache = Map<string, Partial<Style>>;

function writeCell(
  sheet: Worksheet,
  key: number,
  want: CellModel,
  have: CellModel | undefined,
  codes: StyleCodes,
  cache: StyleCache,
): void {
  const look = lookOf(want);
  const styled = look !== (have === undefined ? PLAIN_LOOK : lookOf(have));
  const filled = have === undefined ? want.value !== "" || want.formula !== undefined : !sameContent(want, have);
  if (!styled && !filled) return;
  const cell = sheet.getCell(Math.floor(key / COLUMN_STRIDE) + 1, (key % COLUMN_STRIDE) + 1);
  if (filled) cell.value = fileValue(want, cell.address);
  if (!styled) return;
  const shared = have === undefined ? cache.get(look) : undefined;
  const style = shared ?? fileStyle(want, have, cell.style, codes);
  if (have === undefined) cache.set(look, style);
  cell.style = style;
}

function fileStyle(
  want: CellModel,
  have: CellModel | undefined,
  base: Partial<Style>,
  codes: StyleCodes,
): Partial<Style> {
  const style = styleToFile(want.style ?? {}, have === undefined ? {} : base, have?.style ?? {});
  const mark = codes.mark(want.numberFormat ?? "General", want.style?.styleName);
  if (mark === undefined) delete style.numFmt;
  else style.numFmt = mark;
  return style;
}

const PLAIN_LOOK = "General";

function lookOf(cell: CellModel): string {
  const format = cell.numberFormat ?? "General";
  return cell.style === undefined ? format : `${format}\n${JSON.stringify(cell.style)}`;
}

function sameContent(a: CellModel, b: CellModel): boolean {
  return (
    a.value === b.value &&
    a.formula === b.formula &&
    a.array?.range === b.array?.range &&
    a.array?.dynamic === b.array?.dynamic
  );
}

function fileValue(cell: CellModel, address: string): CellValueInput {
  if (cell.formula === undefined) return cell.value === "" ? null : storedValue(cell.value);
  const formula = formulaToFile(cell.formula.replace(/^=/, ""), cell.array !== undefined);
  const result = cell.value === "" ? {} : { result: storedValue(cell.value) };
  if (!cell.array) return { formula, ...result };
  return {
    formula,
    shareType: "array",
    ref: cell.array.range || address,
    isDynamicArray: cell.array.dynamic,
    ...result,
  };
}

function storedValue(value: CellValue): string | number | boolean | CellErrorValue {
  if (!adalahGalat(value)) return value;
  return { error: (STORED_ERRORS.has(value) ? value : "#VALUE!") as CellErrorValue["error"] };
}

function finishParts(
  parts: Parts,
  model: WorkbookModel,
  base: Loaded | null,
  codes: StyleCodes,
  kept: Map<SheetModel, LoadedSheet>,
): void {
  const looks = base?.looks ?? new LookList(undefined);
  const tables = new TableWriter(parts, base?.parts ?? null, model.sheets);
  const paths = new Map(sheetParts(parts).map((s) => [s.name, s.path]));
  let nextProperty = 1;
  const written = model.sheets.map((sheet) => {
    const path = paths.get(sheet.name);
    if (path === undefined) throw new Error(`worksheet ${sheet.name} was not written`);
    return { sheet, path, xml: splitSheet(partText(parts, path) ?? ""), entry: kept.get(sheet) };
  });
  if (base) {
    const drawn = written.flatMap(({ entry, path, xml }) => (entry ? [{ from: entry.path, to: path, xml }] : []));
    carryDrawings(base.parts, parts, drawn);
  }
  written.forEach(({ sheet, path, xml, entry }, i) => {
    const merges = sheet.merges.map((rect) => `<mergeCell ref="${alamatRentang(rect)}"/>`);
    setElement(
      xml,
      "mergeCells",
      merges.length === 0 ? "" : `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>`,
    );
    const oldProtection = entry && elementOf(entry.xml, "sheetProtection");
    if (sheet.protected && oldProtection && /\ssheet="(1|true)"/.test(oldProtection))
      setElement(xml, "sheetProtection", oldProtection);
    if (base && entry) carrySheet(base.parts, entry, parts, path, xml);
    setExtension(xml, CONDITIONAL_FORMATTINGS, writeConditionalFormats(xml, sheet.conditionalFormats, looks));
    setExtension(xml, DATA_VALIDATIONS, writeValidations(xml, sheet.validations));
    tables.write(path, xml, sheet.tables);
    writeCharts(parts, path, xml, sheet.charts, model);
    nextProperty = writeSheetProperties(parts, path, xml, sheet.customProperties, nextProperty);
    xml.head = xml.head.replace(/<sheetView\s[^>]*>/, (tag) => {
      const plain = tag.replace(/\stabSelected="[^"]*"/, "");
      return i === model.activeSheet ? withAttribute(plain, "tabSelected", "1") : plain;
    });
    setPartText(parts, path, joinSheet(xml));
  });
  setPartText(parts, STYLES, looks.write(codes.reveal(partText(parts, STYLES) ?? "")));
  writeNames(parts, model, base, kept);
  writeCustomXml(parts, model.customXml);
  if (!base) return;
  carryOver(base.parts, parts);
  carryWorkbook(base.parts, parts, model.activeSheet);
  carryStyles(base.parts, parts);
}

function writeNames(parts: Parts, model: WorkbookModel, base: Loaded | null, kept: Map<SheetModel, LoadedSheet>): void {
  const xml = partText(parts, WORKBOOK) ?? "";
  const order = elements(xml, "sheet").map((e) => e.attributes["name"] ?? "");
  const list = model.names.map((n) => ({
    name: n.name,
    text: formulaToFile(n.formula.replace(/^=/, ""), false),
    hidden: !n.visible,
    sheet: n.sheet,
  }));
  const baseXml = base ? (partText(base.parts, WORKBOOK) ?? "") : "";
  const baseOrder = elements(baseXml, "sheet").map((e) => e.attributes["name"] ?? "");
  const baseNames = elements(firstElement(baseXml, "definedNames")?.inner ?? "", "definedName");
  for (const sheet of model.sheets) {
    const entry = kept.get(sheet);
    const old = baseNames.filter(
      (e) =>
        entry &&
        e.attributes["name"]?.startsWith("_xlnm.") &&
        e.attributes["localSheetId"] === String(baseOrder.indexOf(entry.name)),
    );
    for (const { attributes: a, inner } of old) {
      if (a["name"] === "_xlnm.Print_Area" && sheet.page?.printArea) continue;
      if (a["name"] === "_xlnm.Print_Titles" && !/\$[A-Z]+:\$[A-Z]+/.test(inner)) continue;
      list.push({ name: a["name"]!, text: xmlDecode(inner), hidden: a["hidden"] === "1", sheet: sheet.name });
    }
    const area = sheet.page?.printArea;
    if (area) {
      const cells = alamatRentang(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
      list.push({ name: "_xlnm.Print_Area", text: `${namaLembarDalamRumus(sheet.name)}!${cells}`, hidden: false, sheet: sheet.name });
    }
    const rows = sheet.page?.titleRows;
    if (rows && !list.some((n) => n.name === "_xlnm.Print_Titles" && n.sheet === sheet.name)) {
      const text = `${namaLembarDalamRumus(sheet.name)}!$${rows.first + 1}:$${rows.last + 1}`;
      list.push({ name: "_xlnm.Print_Titles", text, hidden: false, sheet: sheet.name });
    }
  }
  const entries = list
    .filter((n) => n.sheet === undefined || order.includes(n.sheet))
    .map((n) => {
      const scope = n.sheet === undefined ? "" : ` localSheetId="${order.indexOf(n.sheet)}"`;
      return `<definedName name="${xmlEncodeAttr(n.name)}"${scope}${n.hidden ? ' hidden="1"' : ""}>${xmlEncode(n.text)}</definedName>`;
    });
  const section = entries.length === 0 ? "" : `<definedNames>${entries.join("")}</definedNames>`;
  const without = xml.replace(/<definedNames>[\s\S]*?<\/definedNames>|<definedNames\/>/, "");
  const before =
    /<calcPr|<oleSize|<customWorkbookViews|<pivotCaches|<extLst|<\/workbook>/.exec(without)?.index ?? without.length;
  setPartText(parts, WORKBOOK, `${without.slice(0, before)}${section}${without.slice(before)}`);
}
