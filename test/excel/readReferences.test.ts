import { tanpaLembarSendiri } from "../../src/excel/address";
import { buatLayananExcel } from "../../src/excel/layananExcel";
import { cellKey, emptySheet, emptyWorkbook } from "../../src/xlsx/model";
import type { MemoryBackend } from "../../workbench/host/memoryBackend";
import { bukaExcel, type ExcelUji } from "../support/excel";

let excel: ExcelUji;
afterEach(() => excel?.tutup());

const layanan = buatLayananExcel();

async function buka(): Promise<void> {
  const model = { ...emptyWorkbook(), sheets: [emptySheet("Data"), emptySheet("Rekap '23")] };
  model.sheets[0]!.cells.set(cellKey(1, 1), { value: 81 });
  model.sheets[0]!.cells.set(cellKey(1, 2), { value: 80.09 });
  excel = await bukaExcel(model);
  (excel.backend as MemoryBackend).pick("Rekap '23", { row: 4, col: 0, rows: 1, cols: 1 });
}

test("values of references are read from the sheet that they name, else from the active one", async () => {
  await buka();
  expect(await layanan.bacaAcuan("=LKJ.CAPAIAN(Data!B2,Data!C2)")).toEqual({ "Data!B2": [[81]], "Data!C2": [[80.09]] });
  expect(await layanan.bacaAcuan("=LKJ.CAPAIAN(B2,Tabel1[x])")).toEqual({ B2: [[""]] });
  expect(await layanan.bacaAcuan("=LKJ.CAPAIAN(81,80)")).toEqual({});
  expect(excel.host.undoLog).toEqual([]);
});

test.each(["Hilang!C2", "'Hilang'!C2*2", "SUM(Hilang!C2,B2)", "Hilang!Nama"])("a sheet that is not there is said: %s", async (acuan) => {
  await buka();
  await expect(layanan.bacaAcuan(`=LKJ.CAPAIAN(B2,${acuan})`)).rejects.toMatchObject({ kode: "LEMBAR_TIDAK_ADA", data: { lembar: "Hilang" } });
});

test("an inserted formula names other sheets, not its own", async () => {
  await buka();
  await layanan.sisipkanRumus("=LKJ.CAPAIAN(Data!B2,'Rekap ''23'!C2)");
  expect((excel.backend as MemoryBackend).save().sheets[1]!.cells.get(cellKey(4, 0))?.formula).toBe("=LKJ.CAPAIAN(Data!B2,C2)");
});

test.each([
  ["=A(Data!B2,Data!C2:C9)", "Data", "=A(B2,C2:C9)"],
  ["=A('Data 2'!B2,Data!C2)", "data 2", "=A(B2,Data!C2)"],
  ["=A('Data ''2'!B2)", "Data '2", "=A(B2)"],
  ['=A("Data!B2","x")', "Data", '=A("Data!B2","x")'],
  ["=A(DataLain!B2)", "Data", "=A(DataLain!B2)"],
])("%s on the sheet %s is written %s", (rumus, lembar, harap) => {
  expect(tanpaLembarSendiri(rumus, lembar)).toBe(harap);
});
