/** A workbook of the host as plain data: two of them are equal when nothing that a user could see or keep differs. */
import type { SheetModel } from "../../src/xlsx/model";
import type { ExcelUji } from "./excel";

/** What rows and columns have that nobody has set. */
const LEBAR_BAWAAN = 8.43;
const TINGGI_BAWAAN = 15;

/** The workbook as plain data, to be compared as a whole. */
export function potretBuku(excel: ExcelUji): unknown {
  const { sheets, names, customXml, activeSheet } = excel.backend.save();
  return { names, customXml, activeSheet, sheets: sheets.map(potretLembar) };
}

function potretLembar(sheet: SheetModel): unknown {
  const urut = <K, V>(peta: Map<K, V>): [K, V][] => [...peta].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    ...sheet,
    // a cell that holds nothing and looks like nothing is no cell
    cells: urut(sheet.cells).filter(([, { value, style, numberFormat, formula }]) => value !== "" || formula || numberFormat || Object.keys(style ?? {}).length > 0),
    columnWidths: urut(sheet.columnWidths).filter(([, lebar]) => lebar !== LEBAR_BAWAAN),
    rowHeights: urut(sheet.rowHeights).filter(([, tinggi]) => tinggi !== TINGGI_BAWAAN),
    customProperties: urut(sheet.customProperties),
    merges: [...sheet.merges].sort((a, b) => a.row - b.row || a.col - b.col),
  };
}
