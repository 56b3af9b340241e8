import { kodeGalat, type Meja } from "./meja";

export function ujiProxies(meja: Meja): void {
  const { run, inData } = meja;
  describe("proxies", () => {
    test("a property that was not loaded cannot be read", async () => {
      expect(
        await kodeGalat(
          inData("A1", async (range, context) => {
            await context.sync();
            return range.values;
          }),
        ),
      ).toBe("PropertyNotLoaded");
    });

    test("a loaded property cannot be read before the sync", async () => {
      expect(
        await kodeGalat(
          inData("A1", (range) => {
            range.load("values");
            return Promise.resolve(range.values);
          }),
        ),
      ).toBe("PropertyNotLoaded");
    });

    test("a null object says so after the sync and gives nothing else", async () => {
      await run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject("Tidak ada");
        await context.sync();
        expect(sheet.isNullObject).toBe(true);
      });
    });

    test("an object below a null object is a null object too", async () => {
      await run(async (context) => {
        const range = context.workbook.worksheets.getItemOrNullObject("Tidak ada").getUsedRangeOrNullObject(true);
        range.load("values");
        await context.sync();
        expect(range.isNullObject).toBe(true);
      });
    });

    test("a change of a null object fails", async () => {
      expect(
        await kodeGalat(
          run(async (context) => {
            const sheet = context.workbook.worksheets.getItemOrNullObject("Tidak ada");
            await context.sync();
            sheet.name = "Baru";
            await context.sync();
          }),
        ),
      ).toBe("InvalidObjectPath");
    });

    test("a range can be used again after a sync without tracking it", async () => {
      const read = await inData("B2", async (range, context) => {
        range.values = [[82]];
        await context.sync();
        range.load("values");
        await context.sync();
        return range.values;
      });
      expect(read).toEqual([[82]]);
    });

    test("nested properties load by path", async () => {
      await inData("D5", async (range, context) => {
        range.load("address,format/fill/color,worksheet/name");
        await context.sync();
        expect(range.format.fill.color).toBe("#FFFF00");
        expect(range.worksheet.name).toBe("Data");
      });
    });

    test("an error names the statement that failed", async () => {
      const error: unknown = await inData("A1", async (range, context) => {
        range.values = [[1, 2]];
        await context.sync();
      }).catch((reason: unknown) => reason);
      expect((error as OfficeExtension.Error).debugInfo.errorLocation).toBe("Range.values");
      expect(JSON.stringify((error as OfficeExtension.Error).debugInfo)).toContain("range.values = ");
    });

    test.each([
      ["pivot tables", (book: Excel.Workbook) => book.pivotTables.load("items")],
      ["pictures of ranges", (book: Excel.Workbook) => book.worksheets.getItem("Data").getRange("A1").getImage()],
      [
        "color scales",
        (book: Excel.Workbook) => book.worksheets.getItem("Data").getRange("A1").conditionalFormats.add("ColorScale").load("id"),
      ],
      [
        "sorting",
        (book: Excel.Workbook) =>
          book.worksheets
            .getItem("Data")
            .getRange("A1")
            .sort.apply([{ key: 0 }]),
      ],
      [
        "finding",
        (book: Excel.Workbook) => book.worksheets.getItem("Data").getRange("A1").find("x", {}).load("address"),
      ],
    ])("what the host does not model (%s) is ApiNotFound, never a guess", async (_nama, use) => {
      expect(
        await kodeGalat(
          run(async (context) => {
            use(context.workbook);
            await context.sync();
          }),
        ),
      ).toBe("ApiNotFound");
    });
  });
}
