/** Formulas come back after rows were inserted, though a note quotes one of them as text. */
import { susunRencana } from "../../src/domain/bagikan/rencana";
import { buatLayananExcel } from "../../src/excel/layananExcel";
import { cellKey, emptySheet, emptyWorkbook } from "../../src/xlsx/model";
import { bukaBerfungsi, type BukuBerfungsi } from "../support/bukuBerfungsi";

const layanan = buatLayananExcel();
let buku: BukuBerfungsi;
afterEach(() => buku.tutup());

const kerja = <T>(lakukan: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  buku.excel.Excel.run((context) => lakukan(context.workbook.worksheets.getItem("Data"), context));

async function rumus(alamat: string): Promise<unknown> {
  return kerja(async (sheet, context) => {
    const range = sheet.getRange(alamat);
    range.load("formulas");
    await context.sync();
    return range.formulas[0]![0];
  });
}

test("a text that quotes the formula we wrote is not taken for the cell that moved", async () => {
  const sheet = emptySheet("Data");
  sheet.cells.set(cellKey(1, 0), { value: 80 }).set(cellKey(1, 1), { value: 60 }).set(cellKey(1, 2), { value: "", formula: "=LKJ.CAPAIAN(A2,B2)" });
  buku = await bukaBerfungsi({ ...emptyWorkbook(), sheets: [sheet] }, true);
  await layanan.bagikan(susunRencana(await layanan.bacaBagikan(), "asli"));
  await kerja(async (lembar, context) => {
    lembar.getRange("1:1").insert("Down");
    await context.sync();
  });
  const kutipan = String(await rumus("C3"));
  await kerja(async (lembar, context) => {
    lembar.getRange("E5").values = [[`'${kutipan}`]];
    await context.sync();
  });
  // Excel answers a text as its own formula
  expect(await rumus("E5")).toBe(kutipan);
  expect(await layanan.kembalikanRumus()).toMatchObject({ dikembalikan: 1, berubah: [] });
  expect(await rumus("C3")).toBe("=LKJ.CAPAIAN(A3,B3)");
  expect(await rumus("E5")).toBe(kutipan);
});
