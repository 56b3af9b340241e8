/** A workbook whose largest sheet is something else altogether: read in slices, found to hold no table, left as it was. */
import { periksa } from "../../src/domain/periksa/engine";
import { bacaBuku } from "../../src/domain/tabel/bacaTabel";
import { readSnapshot, SEL_PER_PERMINTAAN } from "../../src/excel/readSnapshot";
import { cellKey, emptySheet, emptyWorkbook } from "../../src/xlsx/model";
import { bukaExcel, type ExcelUji } from "../support/excel";

const ROWS = 200_000;
const COLS = 4;

let excel: ExcelUji;
afterAll(() => excel.tutup());

it("reads 200.000 rows of something else in slices, finds no table and no fault in them, and changes nothing", async () => {
  const sheet = emptySheet("Log");
  for (let row = 0; row < ROWS; row++) {
    sheet.cells.set(cellKey(row, 0), { value: row });
    sheet.cells.set(cellKey(row, 1), { value: `10.0.${row % 256}.${(row * 7) % 256}` });
    sheet.cells.set(cellKey(row, 2), { value: (row * 31) % 977 });
    sheet.cells.set(cellKey(row, 3), { value: row % 3 === 0 ? "ok" : "tolak" });
  }
  excel = await bukaExcel({ ...emptyWorkbook(), sheets: [sheet] });
  const snapshot = await readSnapshot();
  expect(snapshot.lembar[0]!.values).toHaveLength(ROWS);
  expect(excel.stats.syncs).toBe(2 + Math.ceil((ROWS * COLS) / SEL_PER_PERMINTAAN));
  expect(excel.stats.largestResponse).toBeLessThan(5 * 1024 * 1024);
  const tabel = bacaBuku(snapshot);
  expect(tabel).toEqual([]);
  expect(periksa(tabel)).toEqual([]);
  expect(excel.host.undoLog).toEqual([]);
}, 120_000);
