/** Tables of a sheet, read from their parts and written anew: what we do not know of them stays as it was. */
import { xmlEncodeAttr } from "@cj-tech-master/excelts/xml";
import { alamatRentang, bacaRentang } from "../domain/tabel/alamat";
import type { CellValue } from "../domain/tabel/snapshot";
import { cellKey, type SheetModel } from "./model";
import {
  addRelationship,
  partText,
  relationships,
  setContentType,
  setPartText,
  type Parts,
} from "./opc";
import type { TableColumnModel, TableModel } from "./sheetObjects";
import { setElement, type SheetXml } from "./sheetXml";
import { plainXml } from "./sheetExtensions";
import { isTrue } from "./ruleLook";
import { attributes, elements, firstElement, withAttribute } from "./xmlText";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TABLE_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/table";
const TABLE_CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

export function readTables(parts: Parts, sheetPath: string): TableModel[] {
  return relationships(parts, sheetPath).flatMap(({ type, path }) => {
    const text = type.endsWith("/table") && path !== null ? partText(parts, path) : undefined;
    const xml = text === undefined ? "" : plainXml(text.slice(Math.max(0, text.search(/<(?:[\w.-]+:)?table[\s>]/))));
    const a = attributes(xml.slice(0, xml.indexOf(">")));
    const rect = bacaRentang(a["ref"] ?? "");
    if (rect === null || path === null) return [];
    const look = firstElement(xml, "tableStyleInfo");
    return [
      {
        name: a["displayName"] ?? a["name"] ?? "",
        rect,
        headerRow: a["headerRowCount"] !== "0",
        totalsRow: Number(a["totalsRowCount"] ?? 0) > 0,
        style: look?.attributes["name"] ?? "",
        bandedRows: isTrue(look?.raw ?? "", "showRowStripes"),
        bandedColumns: isTrue(look?.raw ?? "", "showColumnStripes"),
        firstColumn: isTrue(look?.raw ?? "", "showFirstColumn"),
        lastColumn: isTrue(look?.raw ?? "", "showLastColumn"),
        filter: firstElement(xml, "autoFilter") !== undefined,
        columns: elements(xml, "tableColumn").map((column) => ({
          name: unescapeName(column.attributes["name"] ?? ""),
          xml: column.raw,
        })),
        source: { path, xml },
      },
    ];
  });
}

/** Line breaks in names stand as `_x000a_`. */
const unescapeName = (name: string): string =>
  name.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
const escapeName = (name: string): string =>
  xmlEncodeAttr(name.replace(/[\r\n\t]/g, (ch) => `_x${ch.charCodeAt(0).toString(16).padStart(4, "0")}_`));

/**
 * A table is only valid where its header cells are texts, none empty or twice, that its columns are named by. Brings cells and
 * columns together: the cells as the user left them win.
 */
export function withTableHeaders(sheet: SheetModel): SheetModel {
  const headed = sheet.tables.filter(({ headerRow }) => headerRow);
  if (headed.length === 0) return sheet;
  const cells = new Map(sheet.cells);
  const tables = sheet.tables.map((table) => {
    if (!table.headerRow) return table;
    const keys = table.columns.map((_, i) => cellKey(table.rect.row, table.rect.col + i));
    const names = columnNames(keys.map((key) => cells.get(key)?.value ?? ""));
    keys.forEach((key, i) => {
      const { formula: _formula, array: _array, ...cell } = cells.get(key) ?? { value: "" };
      cells.set(key, { ...cell, value: names[i]! });
    });
    return { ...table, columns: table.columns.map((column, i) => ({ ...column, name: names[i]! })) };
  });
  return { ...sheet, cells, tables };
}

/** Names of columns made of what their header cells hold, as Excel makes them: texts, none empty or twice. */
export function columnNames(headers: readonly CellValue[]): string[] {
  const used = new Set<string>();
  return headers.map((header, i) => {
    const wanted = String(header) || `Kolom${i + 1}`;
    let name = wanted;
    for (let n = 2; used.has(name.toLowerCase()); n += 1) name = `${wanted}${n}`;
    used.add(name.toLowerCase());
    return name;
  });
}

/** Writes all tables of the workbook. */
export class TableWriter {
  private nextId: number;

  constructor(
    private readonly target: Parts,
    private readonly source: Parts | null,
    sheets: readonly SheetModel[],
  ) {
    const ids = sheets.flatMap(({ tables }) => tables.map(({ source: { xml } = { xml: "" } }) => idOf(xml)));
    this.nextId = Math.max(0, ...ids) + 1;
  }

  private readonly usedIds = new Set<number>();
  private written = 0;

  write(path: string, sheet: SheetXml, tables: readonly TableModel[]): void {
    const links = tables.map((table) => {
      this.written += 1;
      const part = `xl/tables/table${this.written}.xml`;
      const known = idOf(table.source?.xml ?? "");
      const id = known > 0 && !this.usedIds.has(known) ? known : this.nextId++;
      this.usedIds.add(id);
      setPartText(this.target, part, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${tableXml(table, id)}`);
      setContentType(this.target, part, TABLE_CONTENT);
      this.carryLinks(table, part);
      return `<tablePart r:id="${addRelationship(this.target, path, TABLE_TYPE, part)}"/>`;
    });
    setElement(
      sheet,
      "tableParts",
      links.length === 0 ? "" : `<tableParts count="${links.length}">${links.join("")}</tableParts>`,
    );
    if (links.length > 0 && !/\sxmlns:r=/.test(sheet.head)) {
      sheet.head = sheet.head.replace(
        /<worksheet/,
        '<worksheet xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
      );
    }
  }

  /** A table may point at the query that fills it. */
  private carryLinks({ source }: TableModel, part: string): void {
    if (!source || !this.source) return;
    for (const link of relationships(this.source, source.path)) {
      const data = link.path === null ? undefined : this.source.get(link.path);
      if (data === undefined || link.path === null) continue;
      this.target.set(link.path, data);
      setContentType(this.target, link.path, "application/vnd.openxmlformats-officedocument.spreadsheetml.queryTable+xml");
      addRelationship(this.target, part, link.type, link.path);
    }
  }
}

const idOf = (xml: string): number => Number(attributes(xml.slice(0, xml.indexOf(">")))["id"] ?? 0);

function tableXml(table: TableModel, id: number): string {
  const ref = alamatRentang(table.rect);
  const base = table.source?.xml ?? `<table xmlns="${MAIN}"><tableColumns/></table>`;
  const columns = table.columns.map((column, i) => columnXml(column, i, table.columns));
  const list = `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>`;
  const flag = (on: boolean): string => (on ? "1" : "0");
  const look =
    table.style === ""
      ? ""
      : `<tableStyleInfo name="${xmlEncodeAttr(table.style)}" showFirstColumn="${flag(table.firstColumn)}" showLastColumn="${flag(table.lastColumn)}" showRowStripes="${flag(table.bandedRows)}" showColumnStripes="${flag(table.bandedColumns)}"/>`;
  const inner = base.slice(base.indexOf(">") + 1, base.lastIndexOf("</"));
  const old = (name: string): string => firstElement(inner, name)?.raw ?? "";
  const filtered = { ...table.rect, rows: table.rect.rows - (table.totalsRow ? 1 : 0) };
  const filter = table.filter ? withAttribute(old("autoFilter") || "<autoFilter/>", "ref", alamatRentang(filtered)) : "";
  const open = Object.entries({
    id: String(id),
    name: table.name,
    displayName: table.name,
    ref,
    ...(table.headerRow ? {} : { headerRowCount: "0" }),
    ...(table.totalsRow ? { totalsRowCount: "1" } : {}),
    ...(table.source ? {} : { totalsRowShown: "0" }),
  }).reduce((tag, [name, value]) => withAttribute(tag, name, value), opening(base));
  return `${open}${filter}${old("sortState")}${list}${look}${old("extLst")}</table>`;
}

/** The opening tag without what is said anew. */
function opening(xml: string): string {
  return xml
    .slice(0, xml.indexOf(">") + 1)
    .replace(/\s(?:headerRowCount|totalsRowCount)="[^"]*"/g, "")
    .replace(/\/>$/, ">");
}

function columnXml(column: TableColumnModel, index: number, all: readonly TableColumnModel[]): string {
  const ids = all.map(({ xml }) => idOf(xml ?? ""));
  const known = idOf(column.xml ?? "");
  // columns keep the numbers that formulas of theirs may know; new ones come after them
  const id = known > 0 ? known : Math.max(0, ...ids) + all.slice(0, index + 1).filter(({ xml }) => xml === undefined).length;
  const numbered = withAttribute(column.xml ?? "<tableColumn/>", "id", String(id));
  return withAttribute(numbered, "name", "").replace(/\sname=""/, () => ` name="${escapeName(column.name)}"`);
}
