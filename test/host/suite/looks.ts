import type { Meja } from "./meja";

export function ujiLooks(meja: Meja): void {
  const { run, inData } = meja;
  describe("looks", () => {
    test("font, fill, alignment and size come back", async () => {
      await inData("F1:G2", async (range, context) => {
        const { format } = range;
        format.font.bold = true;
        format.font.color = "#FF0000";
        format.font.size = 14;
        format.fill.color = "#ddebf7";
        format.wrapText = true;
        format.horizontalAlignment = "Center";
        format.verticalAlignment = "Top";
        format.columnWidth = 100;
        format.rowHeight = 30;
        range.style = "Heading 1";
        range.load(
          "style,format/wrapText,format/horizontalAlignment,format/verticalAlignment,format/columnWidth,format/rowHeight," +
            "format/font/bold,format/font/color,format/font/size,format/fill/color",
        );
        await context.sync();
        expect([format.font.bold, format.font.color, format.font.size, format.fill.color]).toEqual([
          true,
          "#FF0000",
          14,
          "#DDEBF7",
        ]);
        expect([format.wrapText, format.horizontalAlignment, format.verticalAlignment]).toEqual([
          true,
          "Center",
          "Top",
        ]);
        expect(format.columnWidth).toBeCloseTo(100, 0);
        expect([format.rowHeight, range.style]).toEqual([30, "Heading 1"]);
      });
    });

    test("a look that cells do not share is null", async () => {
      await inData("F1:G1", async (range, context) => {
        range.getCell(0, 0).format.font.bold = true;
        range.load("format/font/bold,format/font/italic");
        await context.sync();
        expect([range.format.font.bold, range.format.font.italic]).toEqual([null, false]);
      });
    });

    test("a fill can be taken away without touching number format and font", async () => {
      await inData("C2", async (range, context) => {
        range.format.font.bold = true;
        range.format.fill.color = "yellow";
        range.format.fill.clear();
        range.load("numberFormat,format/fill/color,format/font/bold");
        await context.sync();
        expect([range.numberFormat, range.format.fill.color, range.format.font.bold]).toEqual([
          [["0.00%"]],
          "#FFFFFF",
          true,
        ]);
      });
    });

    test("borders run along the side that was asked for", async () => {
      await inData("F1:G2", async (range, context) => {
        const border = range.format.borders.getItem("EdgeBottom");
        border.style = "Continuous";
        border.weight = "Medium";
        border.color = "#808080";
        const below = range.getCell(1, 0).format.borders.getItem("EdgeBottom");
        const above = range.getCell(0, 0).format.borders.getItem("EdgeBottom");
        below.load("style,weight,color");
        above.load("style");
        await context.sync();
        expect([below.style, below.weight, below.color, above.style]).toEqual([
          "Continuous",
          "Medium",
          "#808080",
          "None",
        ]);
      });
    });

    test("merges are told only where their first cell lies inside the range (office-js#3611)", async () => {
      await run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Data");
        sheet.getRange("F2:G3").merge();
        const whole = sheet.getUsedRange().getBoundingRect("A1:H9").getMergedAreasOrNullObject();
        const part = sheet.getRange("G3:H9").getMergedAreasOrNullObject();
        whole.load("areaCount,areas/items/address");
        await context.sync();
        expect([whole.areaCount, whole.areas.items.map(({ address }) => address)]).toEqual([1, ["Data!F2:G3"]]);
        expect(part.isNullObject).toBe(true);
        sheet.getRange("G3").unmerge();
        const none = sheet.getRange("A1:H9").getMergedAreasOrNullObject();
        await context.sync();
        expect(none.isNullObject).toBe(true);
      });
    });
  });
}
