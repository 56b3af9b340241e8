import { readFileSync } from "node:fs";
import { CLIENT_VERSION } from "../../workbench/host/client";
import { bukaExcel, type ExcelUji } from "../support/excel";

let excel: ExcelUji;
beforeEach(async () => {
  excel = await bukaExcel();
});
afterEach(() => excel.tutup());

test("the host speaks the undocumented wire protocol of exactly one version of Microsoft's client", () => {
  const installed = JSON.parse(readFileSync(require.resolve("@microsoft/office-js/package.json"), "utf8")) as {
    version: string;
  };
  // another version may use other wire names: run all of test/host against it before changing CLIENT_VERSION
  expect(installed.version).toBe(CLIENT_VERSION);
  expect(CLIENT_VERSION).toBe("1.1.110");
});

test("values that were written come back", async () => {
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
    range.values = [
      [1, "dua"],
      [true, ""],
    ];
    range.load("values,address,formulas,numberFormat,text,valueTypes");
    await context.sync();
    return { values: range.values, address: range.address, types: range.valueTypes };
  });
  expect(values).toStrictEqual({
    values: [
      [1, "dua"],
      [true, ""],
    ],
    address: "Sheet1!A1:B2",
    types: [
      ["Double", "String"],
      ["Boolean", "Empty"],
    ],
  });
  expect(excel.stats.syncs).toBe(1);
});
