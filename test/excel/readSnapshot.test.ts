import { readFileSync } from "node:fs";
import path from "node:path";
import { BATAS_SEL_LEMBAR } from "../../src/domain/tabel/batas";
import { bagi, readSnapshot, SEL_PER_PERMINTAAN } from "../../src/excel/readSnapshot";
import { xlsx } from "../../src/xlsx/excelts";
import { cellKey, emptySheet, emptyWorkbook, type SheetModel, type WorkbookModel } from "../../src/xlsx/model";
import { snapshotDariModel } from "../../src/xlsx/snapshot";
import { bukaExcel, type ExcelUji } from "../support/excel";

let excel: ExcelUji | undefined;
afterEach(() => excel?.tutup());

async function buka(model: WorkbookModel): Promise<ExcelUji> {
  excel = await bukaExcel(model);
  return excel;
}

const buku = (...sheets: SheetModel[]): WorkbookModel => ({ ...emptyWorkbook(), sheets });

function lembar(nama: string, rows: number, cols: number, awal = { row: 0, col: 0 }): SheetModel {
  const sheet = emptySheet(nama);
  for (let r = 0; r < rows; r++) for (let c = 0; c < cols; c++) sheet.cells.set(cellKey(awal.row + r, awal.col + c), { value: r * cols + c });
  return sheet;
}

describe("the workbook read through Excel.run equals the file", () => {
  test.each(["biro-perencanaan-2023.xlsx", "ditjen-rehsos-2023.xlsx"])("%s", async (nama) => {
    const model = await xlsx.read(readFileSync(path.join(__dirname, "../../assets/contoh", nama)));
    await buka(model);
    expect(await readSnapshot()).toEqual(snapshotDariModel(model));
  });

  test("hidden and protected sheets, formulas, formats, text that begins with =, errors, ours", async () => {
    const isi = emptySheet("Isi");
    isi.cells.set(cellKey(2, 1), { value: 5, formula: "=SUM(A1,2)", numberFormat: "0.00%" });
    isi.cells.set(cellKey(3, 2), { value: "=bukan rumus" });
    isi.cells.set(cellKey(4, 1), { value: "#N/A" });
    isi.cells.set(cellKey(5, 3), { value: true });
    isi.protected = true;
    const tersembunyi: SheetModel = { ...lembar("Data '26!", 2, 2, { row: 3, col: 3 }), visibility: "VeryHidden" };
    const kita = lembar("Ringkasan capaian", 1, 1);
    kita.customProperties.set("lkj.ringkasan", "capaian:Isi");
    const model = buku(isi, emptySheet("Kosong"), tersembunyi, kita);
    await buka(model);
    const snapshot = await readSnapshot();
    expect(snapshot).toEqual(snapshotDariModel(model));
    expect(snapshot.lembar.map(({ tersembunyi: t, terlindung, milikKita }) => [t, terlindung, milikKita])).toEqual([
      [false, true, undefined], [false, false, undefined], [true, false, undefined], [false, false, true],
    ]);
  });

  test("cells that carry nothing but a format do not count", async () => {
    const sheet = lembar("Isi", 2, 2);
    sheet.cells.set(cellKey(5000, 300), { value: "", style: { fill: "#FFFF00" } });
    const { stats } = await buka(buku(sheet));
    expect((await readSnapshot()).lembar[0]!.values).toEqual([[0, 1], [2, 3]]);
    expect(stats.syncs).toBe(3);
  });
});

describe("the number of requests", () => {
  test("an empty workbook takes two", async () => {
    const { stats } = await buka(emptyWorkbook());
    expect(await readSnapshot()).toEqual({
      lembar: [{ nama: "Sheet1", tersembunyi: false, terlindung: false, row: 0, col: 0, values: [], formulas: [], formats: [] }],
    });
    expect(stats.syncs).toBe(2);
  });

  test("is two and one for every budget of cells, sheets together; every answer stays far below 5 MB", async () => {
    const model = buku(lembar("Satu", 15_000, 8), lembar("Dua", 10_001, 13), lembar("Tiga", 3, 3));
    const { stats } = await buka(model);
    const kemajuan: number[] = [];
    const snapshot = await readSnapshot({ kemajuan: (bagian) => kemajuan.push(bagian) });
    const sel = 15_000 * 8 + 10_001 * 13 + 9;
    expect(stats.syncs).toBe(2 + Math.ceil(sel / SEL_PER_PERMINTAAN));
    expect(stats.largestResponse).toBeLessThan(5_000_000);
    expect(kemajuan).toEqual([...kemajuan].sort((a, b) => a - b));
    expect(kemajuan.at(-1)).toBe(1);
    expect(snapshot).toEqual(snapshotDariModel(model));
  });

  test.each([
    [[{ rows: 3, cols: 4 }], 5],
    [[{ rows: 10, cols: 7 }, { rows: 0, cols: 0 }, { rows: 1, cols: 100 }, { rows: 9, cols: 3 }], 10],
    [[{ rows: 1, cols: 1 }], 100],
    [[{ rows: 2, cols: 16384 }], 100],
  ])("blocks %j within a budget of %d cover every row once", (ukuran, anggaran) => {
    const permintaan = bagi(ukuran, anggaran);
    const semua = ukuran.reduce((sum, { rows, cols }) => sum + rows * cols, 0);
    expect(permintaan.length).toBeLessThanOrEqual(Math.ceil(semua / anggaran));
    const terbaca = ukuran.map(() => 0);
    for (const { nomor, awal, jumlah } of permintaan.flat()) {
      expect(awal).toBe(terbaca[nomor]);
      terbaca[nomor]! += jumlah;
    }
    expect(terbaca).toEqual(ukuran.map(({ rows }) => rows));
  });
});

describe("bad input", () => {
  test("a sheet above the limit is left out and named, the others are read", async () => {
    const besar = emptySheet("Besar");
    besar.cells.set(cellKey(0, 0), { value: 1 });
    besar.cells.set(cellKey(BATAS_SEL_LEMBAR, 1), { value: 1 });
    const model = buku(besar, lembar("Kecil", 1, 1));
    const { stats } = await buka(model);
    const snapshot = await readSnapshot();
    expect(snapshot).toEqual(snapshotDariModel(model));
    expect(snapshot.lembar.map(({ terlaluBesar }) => terlaluBesar)).toEqual([true, undefined]);
    expect(stats.syncs).toBe(3);
  });

  test("while a cell is being edited nothing is read", async () => {
    const { host } = await buka(emptyWorkbook());
    host.setEditMode(true);
    await expect(readSnapshot()).rejects.toMatchObject({ name: "GalatBuku", kode: "MODE_SUNTING" });
  });

  test("cancelling between two requests stops the reading", async () => {
    const { stats } = await buka(buku(lembar("Isi", 30_000, 10)));
    const batal = new AbortController();
    await expect(readSnapshot({ kemajuan: () => batal.abort(), batal: batal.signal })).rejects.toMatchObject({ kode: "DIBATALKAN" });
    expect(stats.syncs).toBe(3);
  });

  test("an answer above 5 MB is said to be too large", async () => {
    const sheet = emptySheet("Panjang");
    for (let r = 0; r < 400; r++) sheet.cells.set(cellKey(r, 0), { value: "x".repeat(20_000) });
    await buka(buku(sheet));
    await expect(readSnapshot()).rejects.toMatchObject({ kode: "TERLALU_BESAR" });
  });

  test("an Excel without the calls is told apart from a fault", async () => {
    excel = await bukaExcel(emptyWorkbook(), { apiSets: { ExcelApi: "1.9" } });
    await expect(readSnapshot()).rejects.toMatchObject({ kode: "API_TIDAK_ADA" });
  });

  test("nothing is written and the user's undo is left alone", async () => {
    const { host } = await buka(buku(lembar("Isi", 3, 3)));
    await readSnapshot();
    expect(host.undoLog).toEqual([]);
  });
});

test("outside of Excel that is said", async () => {
  await expect(readSnapshot()).rejects.toMatchObject({ kode: "BUKAN_EXCEL" });
});
