/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "require", "default"]}
 */
import { bukaExcel } from "../support/excel";

test("component tests, which run in a DOM without Node's globals, can use the same Excel", async () => {
  const excel = await bukaExcel();
  const address = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1");
    range.values = [["ü€", "😀"]];
    range.load("address,values");
    await context.sync();
    return [range.address, range.values];
  });
  expect(address).toEqual(["Sheet1!A1:B1", [["ü€", "😀"]]]);
  expect((excel.Excel as object) === (globalThis as { Excel?: object }).Excel).toBe(true);
  excel.tutup();
});
