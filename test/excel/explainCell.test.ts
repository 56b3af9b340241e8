import { buatLayananExcel } from "../../src/excel/layananExcel";
import { cellKey, emptySheet, emptyWorkbook, type WorkbookModel } from "../../src/xlsx/model";
import type { MemoryBackend } from "../../workbench/host/memoryBackend";
import { bukaExcel, type ExcelUji } from "../support/excel";

let excel: ExcelUji;
afterEach(() => excel?.tutup());

const layanan = buatLayananExcel();

/** Data in B2:C4 of two sheets; the formula in E2 of the first, which is selected. */
async function buka(rumus: string | number): Promise<void> {
  const model: WorkbookModel = { ...emptyWorkbook(), sheets: [emptySheet("Data"), emptySheet("Data '22")] };
  for (const [s, sheet] of model.sheets.entries()) {
    for (let r = 1; r <= 3; r++) {
      sheet.cells.set(cellKey(r, 1), { value: 10 * r + s });
      sheet.cells.set(cellKey(r, 2), { value: r === 3 ? "N/A" : 9 * r + s });
    }
  }
  model.sheets[0]!.cells.set(
    cellKey(1, 4),
    typeof rumus === "string" ? { value: 0.9, formula: rumus } : { value: rumus },
  );
  model.names.push({ name: "Targetku", formula: "=Data!$B$2", visible: true });
  model.names.push({ name: "Realisasiku", formula: "='Data ''22'!$C$2", visible: true, sheet: "Data" });
  excel = await bukaExcel(model);
  (excel.backend as MemoryBackend).pick("Data", { row: 1, col: 4, rows: 1, cols: 1 });
}

test.each<[string, Record<string, unknown>]>([
  ["=LKJ.CAPAIAN(B2,C2)", { B2: [[10]], C2: [[9]] }],
  ["=LKJ.CAPAIAN($B$2:B3,C2:C3)", { "$B$2:B3": [[10], [20]], "C2:C3": [[9], [18]] }],
  ["=IFERROR(LKJ.CAPAIAN('Data ''22'!B2,C4),\"\")", { "'Data ''22'!B2": [[11]], C4: [["N/A"]] }],
  ["=LKJ.CAPAIAN(B:B,C:C)", { "B:B": [[10], [20], [30]], "C:C": [[9], [18], ["N/A"]] }],
  ["=LKJ.CAPAIAN(Targetku,Realisasiku)", { Targetku: [[10]], Realisasiku: [[10]] }],
  ["=LKJ.CAPAIAN(Hilang!B2,TidakAda,Tabel1[Target])", {}],
  ["=LKJ.CAPAIAN(B2,A1:Z100000)", { B2: [[10]] }],
  ["=SUM(B2:B4)", {}],
])("%s: the values behind its references", async (rumus, acuan) => {
  await buka(rumus);
  expect(await layanan.bacaSelTerpilih()).toEqual({ lembar: "Data", sel: "E2", rumus, acuan });
});

test("a cell without a formula says only where it is", async () => {
  await buka(5);
  expect(await layanan.bacaSelTerpilih()).toEqual({ lembar: "Data", sel: "E2", rumus: "", acuan: {} });
  expect(excel.stats.syncs).toBe(2);
});

test("a text that reads like a formula is none", async () => {
  await buka(5);
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").getRange("E2").values = [["'=LKJ.CAPAIAN(1,2)"]];
    await context.sync();
  });
  expect(await layanan.bacaSelTerpilih()).toEqual({ lembar: "Data", sel: "E2", rumus: "", acuan: {} });
});

test("nothing is written, and three requests are enough", async () => {
  await buka("=LKJ.CAPAIAN(B2:B3,C2:C3)");
  await layanan.bacaSelTerpilih();
  expect(excel.stats.syncs).toBe(3);
  expect(excel.host.undoLog).toEqual([]);
});

test("a cell into which another formula spills brings that formula and its place in the result", async () => {
  await buka("=LKJ.CAPAIAN(B2:B4,C2:C4)");
  const tumpah = { row: 1, col: 4, rows: 3, cols: 1 };
  Object.assign(excel.backend, {
    spill: (_: string, row: number, col: number) => (row === 1 && col === 4 ? tumpah : null),
  });
  (excel.backend as MemoryBackend).pick("Data", { row: 3, col: 4, rows: 1, cols: 1 });
  expect(await layanan.bacaSelTerpilih()).toEqual({
    lembar: "Data",
    sel: "E4",
    rumus: "=LKJ.CAPAIAN(B2:B4,C2:C4)",
    acuan: { "B2:B4": [[10], [20], [30]], "C2:C4": [[9], [18], ["N/A"]] },
    induk: { sel: "E2", baris: 2, kolom: 0 },
  });
});
