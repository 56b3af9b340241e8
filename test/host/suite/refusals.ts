import { kodeGalat, type Meja } from "./meja";

export function ujiRefusals(meja: Meja): void {
  const { run, inData, values, written } = meja;
  describe("refusals", () => {
    test("a protected sheet can be read but not changed", async () => {
      await run(async (context) => {
        const { protection } = context.workbook.worksheets.getItem("Data");
        protection.protect();
        protection.load("protected");
        await context.sync();
        expect(protection.protected).toBe(true);
      });
      expect(await values("B2")).toEqual([[81]]);
      for (const change of [
        (range: Excel.Range) => (range.values = [[1]]),
        (range: Excel.Range) => (range.formulas = [["=1"]]),
        (range: Excel.Range) => (range.numberFormat = [["0"]]),
        (range: Excel.Range) => (range.format.fill.color = "#FF0000"),
        (range: Excel.Range) => (range.format.columnWidth = 10),
        (range: Excel.Range) => range.clear(),
        (range: Excel.Range) => range.getEntireRow().insert("Down"),
      ]) {
        expect(
          await kodeGalat(
            inData("B2", async (range, context) => {
              change(range);
              await context.sync();
            }),
          ),
        ).toBe("AccessDenied");
      }
      expect(await values("B2")).toEqual([[81]]);
    });

    test("protecting twice and a wrong password fail", async () => {
      const protection = (work: (protection: Excel.WorksheetProtection) => void): Promise<void> =>
        run(async (context) => {
          work(context.workbook.worksheets.getItem("Data").protection);
          await context.sync();
        });
      await protection((it) => it.protect({ allowFormatCells: true }, "rahasia"));
      expect(await kodeGalat(protection((it) => it.protect()))).toBe("AccessDenied");
      expect(await kodeGalat(protection((it) => it.unprotect("salah")))).toBe("AccessDenied");
      await protection((it) => it.unprotect("rahasia"));
      expect(await written("B2", (range) => (range.values = [[5]]))).toEqual([[5]]);
    });

    test("while a cell is edited everything fails, reading too", async () => {
      meja.excel.host.setEditMode(true);
      expect(await kodeGalat(values("A1"))).toBe("InvalidOperationInCellEditMode");
      meja.excel.host.setEditMode(false);
      expect(await values("A1")).toEqual([["Indikator"]]);
    });

    test("a run that says so waits for the end of editing", async () => {
      meja.excel.host.setEditMode(true);
      const name = Excel.run({ delayForCellEdit: true }, async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.load("name");
        await context.sync();
        return sheet.name;
      });
      await new Promise((resolve) => setTimeout(resolve, 20));
      meja.excel.host.setEditMode(false);
      expect(await name).toBe("Data");
    });

    test("Excel for the web refuses requests over 5 MB, other platforms do not", async () => {
      const long = "x".repeat(30_000);
      const write = (): Promise<unknown> =>
        inData("F1:F200", async (range, context) => {
          range.values = Array.from({ length: 200 }, () => [long]);
          await context.sync();
        });
      expect(await kodeGalat(write())).toBe("RequestPayloadSizeLimitExceeded");
      expect(await values("F1")).toEqual([[""]]);
      meja.excel.host.platform = "PC";
      await write();
      meja.excel.host.platform = "OfficeOnline";
      expect(await kodeGalat(values("F1:F200"))).toBe("ResponsePayloadSizeLimitExceeded");
    });

    test("what a failed request did before it failed stays, and its later answers are missing", async () => {
      await run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Data");
        const before = sheet.getRange("B2");
        before.values = [[1]];
        before.load("values");
        sheet.getRange("B3").values = [[2, 3]];
        const after = sheet.getRange("A1");
        after.load("values");
        expect(await kodeGalat(context.sync())).toBe("InvalidArgument");
        expect(before.values).toEqual([[1]]);
        expect(() => after.values).toThrow(OfficeExtension.Error);
      });
      expect(await values("B2:B3")).toEqual([[1], ["80,09*"]]);
    });
  });
}
