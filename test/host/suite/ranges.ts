import { kodeGalat, type Meja } from "./meja";

export function ujiRanges(meja: Meja): void {
  const { run, inData, values } = meja;
  describe("ranges", () => {
    const addressOf = (make: (sheet: Excel.Worksheet) => Excel.Range): Promise<string | null> =>
      run(async (context) => {
        const range = make(context.workbook.worksheets.getItem("Data"));
        range.load("address");
        await context.sync();
        return range.isNullObject ? null : range.address;
      });

    test.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string | null]>([
      ["an address with marks", (s) => s.getRange("$B$2:A1"), "Data!A1:B2"],
      ["an address with its sheet", (s) => s.getRange("Data!B2"), "Data!B2"],
      ["whole columns", (s) => s.getRange("B:C"), "Data!B:C"],
      ["whole rows", (s) => s.getRange("2:2"), "Data!2:2"],
      ["the whole sheet", (s) => s.getRange(), "Data!1:1048576"],
      ["indexes", (s) => s.getRangeByIndexes(1, 2, 3, 4), "Data!C2:F4"],
      ["a cell of the sheet", (s) => s.getCell(0, 27), "Data!AB1"],
      ["a cell of a range", (s) => s.getRange("B2:C3").getCell(1, 1), "Data!C3"],
      ["a cell beside a range", (s) => s.getRange("B2").getCell(2, 0), "Data!B4"],
      ["a row", (s) => s.getRange("B2:C3").getRow(1), "Data!B3:C3"],
      ["a column", (s) => s.getRange("B2:C3").getColumn(0), "Data!B2:B3"],
      ["the last cell", (s) => s.getRange("B2:C3").getLastCell(), "Data!C3"],
      ["an offset", (s) => s.getRange("B2:C3").getOffsetRange(-1, 2), "Data!D1:E2"],
      ["a resized range", (s) => s.getRange("B2:C3").getResizedRange(1, -1), "Data!B2:B4"],
      ["rows below", (s) => s.getRange("B2:C3").getRowsBelow(2), "Data!B4:C5"],
      ["the entire row", (s) => s.getRange("B2:C3").getEntireRow(), "Data!2:3"],
      ["the entire column", (s) => s.getRange("B2:C3").getEntireColumn(), "Data!B:C"],
      ["an intersection", (s) => s.getRange("A1:B2").getIntersectionOrNullObject("B2:C3"), "Data!B2"],
      ["no intersection", (s) => s.getRange("A1:B2").getIntersectionOrNullObject("C3"), null],
      ["a bounding range", (s) => s.getRange("A1").getBoundingRect("C3"), "Data!A1:C3"],
      ["the used range with formats", (s) => s.getUsedRange(), "Data!A1:D5"],
      ["the used range of values only", (s) => s.getUsedRangeOrNullObject(true), "Data!A1:C3"],
    ])("%s", async (_nama, make, address) => {
      expect(await addressOf(make)).toBe(address);
    });

    test.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
      ["text that is no address", (s) => s.getRange("bukan alamat"), "InvalidArgument"],
      ["an address beyond the sheet", (s) => s.getRange("A1048577"), "InvalidArgument"],
      ["the address of another sheet", (s) => s.getRange("Kosong!A1"), "InvalidArgument"],
      ["several areas", (s) => s.getRange("A1,B2"), "InvalidArgument"],
      ["an offset off the sheet", (s) => s.getRange("A1").getOffsetRange(-1, 0), "InvalidArgument"],
      ["a row that the range does not have", (s) => s.getRange("A1:A2").getRow(2), "InvalidArgument"],
      ["a size of zero", (s) => s.getRangeByIndexes(0, 0, 0, 1), "InvalidArgument"],
      ["a fraction of a row", (s) => s.getCell(0.5, 0), "InvalidArgument"],
    ])("%s fails", async (_nama, make, code) => {
      expect(await kodeGalat(addressOf(make))).toBe(code);
    });

    test("an empty sheet has no used range, or A1", async () => {
      await run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Kosong");
        const none = sheet.getUsedRangeOrNullObject(true);
        const first = sheet.getUsedRange(true);
        first.load("address");
        await context.sync();
        expect([none.isNullObject, first.address]).toEqual([true, "Kosong!A1"]);
      });
    });

    test("sizes and counts", async () => {
      await inData("B2:C4", async (range, context) => {
        range.load("rowIndex,columnIndex,rowCount,columnCount,cellCount");
        const all = context.workbook.worksheets.getItem("Data").getRange();
        all.load("cellCount");
        await context.sync();
        expect([range.rowIndex, range.columnIndex, range.rowCount, range.columnCount, range.cellCount]).toEqual([
          1, 1, 3, 2, 6,
        ]);
        // beyond 2^31 - 1 the count is documented to be -1
        expect(all.cellCount).toBe(-1);
      });
    });

    test("cell properties of whole columns are null and cannot be set", async () => {
      await inData("A:A", async (range, context) => {
        range.load("values,formulas,numberFormat,text,rowCount");
        await context.sync();
        expect([range.values, range.formulas, range.numberFormat, range.text, range.rowCount]).toEqual([
          null,
          null,
          null,
          null,
          1_048_576,
        ]);
      });
      expect(
        await kodeGalat(
          inData("A:A", async (range, context) => {
            range.values = "x" as never;
            await context.sync();
          }),
        ),
      ).toBe("InvalidOperation");
    });

    test("more than five million cells cannot be read at once", async () => {
      expect(await kodeGalat(values("A1:Z200000"))).toBe("RangeExceedsLimit");
    });

    test("values, text, types and formats of a mixed range", async () => {
      await inData("A2:C3", async (range, context) => {
        range.load("values,text,valueTypes,numberFormat,formulas");
        await context.sync();
        expect(range.values).toEqual([
          ["Indeks", 81, 0.8009],
          ["Nilai", "80,09*", true],
        ]);
        expect(range.formulas).toEqual(range.values);
        expect(range.text).toEqual([
          ["Indeks", "81", "80,09%"],
          ["Nilai", "80,09*", "TRUE"],
        ]);
        expect(range.valueTypes).toEqual([
          ["String", "Double", "Double"],
          ["String", "String", "Boolean"],
        ]);
        expect(range.numberFormat).toEqual([
          ["General", "General", "0.00%"],
          ["General", "General", "General"],
        ]);
      });
    });

    test("blank cells are empty text", async () => {
      expect(await values("F1:G1")).toEqual([["", ""]]);
    });
  });
}
