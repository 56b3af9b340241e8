/** Queues what a plan holds onto one empty sheet of ours; the caller syncs. */
import type { RencanaLembar, SelRencana } from "../domain/ringkas/types";
import { areaCetak } from "./printArea";
import { blokGaya, TAMPILAN, WARNA_GARIS, type Blok } from "./planLook";

/** Excel gives column widths in points: seven pixels a character and five of margin, at 96 pixels an inch. */
function titikDariKarakter(karakter: number): number {
  return (karakter * 7 + 5) * 0.75;
}

/** Values, formulas, looks, merges and frozen header. */
export function writePlan(sheet: Excel.Worksheet, rencana: RencanaLembar): void {
  const { sel } = rencana;
  const semua = sheet.getRangeByIndexes(0, 0, sel.length, sel[0]!.length);
  semua.formulas = sel.map((baris) => baris.map(isiSel));
  for (const blok of blokGaya(sel)) tulisTampilan(sheet, blok);
  // last, for Excel hands a formula the format of the cells it reads
  semua.numberFormat = sel.map((baris) => baris.map(({ format }) => format ?? "General"));
  for (const { row, col, rows, cols } of rencana.gabung) sheet.getRangeByIndexes(row, col, rows, cols).merge(false);
  writeLayout(sheet, rencana);
}

/** Widths, heights and frozen rows: what copying a range does not carry to another sheet. */
export function writeLayout(sheet: Excel.Worksheet, rencana: RencanaLembar): void {
  rencana.lebar.forEach((lebar, col) => {
    sheet.getRangeByIndexes(0, col, 1, 1).format.columnWidth = titikDariKarakter(lebar);
  });
  rencana.tinggi?.forEach((tinggi, row) => {
    if (tinggi > 0) sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = tinggi;
  });
  sheet.freezePanes.freezeRows(rencana.barisKepala + 1);
  sheet.showGridlines = false;
}

/** A4, one page wide, header row on every page. */
export function writePageSetup(sheet: Excel.Worksheet, rencana: RencanaLembar): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = rencana.mendatar ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  const kepala = rencana.barisKepala + 1;
  pageLayout.setPrintTitleRows(`$${kepala}:$${kepala}`);
  const area = areaCetak(rencana);
  if (area !== "") pageLayout.setPrintArea(area);
}

function isiSel({ isi }: SelRencana): string | number {
  switch (isi.jenis) {
    case "kosong":
      return "";
    case "teks":
      return sebagaiTeks(isi.teks);
    case "angka":
      return isi.angka;
    case "rumus":
      return isi.rumus;
  }
}

/**
 * Excel reads what is written to it as if it were typed: `=A1`, `1-2`, `Jan 2023`, `TRUE` would become something else than
 * text. An apostrophe in front keeps them; ordinary words go without, for it shows in the formula bar.
 */
export function sebagaiTeks(teks: string): string {
  const bisaTerbacaLain = /^[=+\-@'#]/.test(teks) || (/\d/.test(teks) && teks.length <= 40) || /^(true|false|benar|salah)$/i.test(teks);
  return bisaTerbacaLain ? `'${teks}` : teks;
}

function tulisTampilan(sheet: Excel.Worksheet, { row, col, rows, cols, gaya, tengah }: Blok): void {
  const tampilan = TAMPILAN[gaya];
  const range = sheet.getRangeByIndexes(row, col, rows, cols);
  // the style first: it would wipe out explicit formats
  if (tampilan.gayaBawaan) range.style = tampilan.gayaBawaan;
  const { format } = range;
  if (tampilan.tebal) format.font.bold = true;
  if (tampilan.miring) format.font.italic = true;
  if (tampilan.ukuran) format.font.size = tampilan.ukuran;
  if (tampilan.warna) format.font.color = tampilan.warna;
  if (tampilan.isian) format.fill.color = tampilan.isian;
  if (tampilan.mendatar || tengah) format.horizontalAlignment = "Center";
  if (tampilan.bungkus) format.wrapText = true;
  format.verticalAlignment = "Center";
  if (tampilan.garis) tulisGaris(format, rows, cols);
}

function tulisGaris(format: Excel.RangeFormat, rows: number, cols: number): void {
  const sisi: Excel.BorderIndex[] = [
    Excel.BorderIndex.edgeTop, Excel.BorderIndex.edgeBottom, Excel.BorderIndex.edgeLeft, Excel.BorderIndex.edgeRight,
  ];
  if (rows > 1) sisi.push(Excel.BorderIndex.insideHorizontal);
  if (cols > 1) sisi.push(Excel.BorderIndex.insideVertical);
  for (const satu of sisi) {
    const garis = format.borders.getItem(satu);
    garis.style = "Continuous";
    garis.weight = "Thin";
    garis.color = WARNA_GARIS;
  }
}
