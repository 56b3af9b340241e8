import type { Meja } from "./meja";
import { kodeGalat } from "./meja";

export function ujiMarks(meja: Meja): void {
  const { inData } = meja;

  const tandai = (range: Excel.Range, formula: string): Excel.ConditionalFormat => {
    const format = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = formula;
    format.custom.format.fill.color = "#FFC7CE";
    format.custom.format.font.bold = true;
    return format;
  };

  describe("conditional formats", () => {
    test("one by a formula comes back with what it says, and leaves the cell's own look alone", async () => {
      await inData("B2", async (range, context) => {
        const format = tandai(range, "=TRUE");
        format.load("id,type,priority,stopIfTrue");
        range.load("format/fill/color,format/font/bold");
        await context.sync();
        const sebelum = [range.format.fill.color, range.format.font.bold];
        const lagi = range.conditionalFormats.getItem(format.id);
        lagi.load("type,priority,custom/rule/formula,custom/format/fill/color,custom/format/font/bold");
        range.load("format/fill/color,format/font/bold");
        await context.sync();
        expect([format.type, format.priority, format.stopIfTrue]).toEqual(["Custom", 0, false]);
        expect([lagi.custom.rule.formula, lagi.custom.format.fill.color, lagi.custom.format.font.bold]).toEqual(["=TRUE", "#FFC7CE", true]);
        expect([range.format.fill.color, range.format.font.bold]).toEqual(sebelum);
        lagi.delete();
        await context.sync();
      });
    });

    test("the newest is first; deleting one leaves the others", async () => {
      await inData("B2:B3", async (range, context) => {
        tandai(range.getCell(0, 0), "=1");
        const kedua = tandai(range.getCell(1, 0), "=2");
        kedua.load("id");
        await context.sync();
        const semua = range.conditionalFormats;
        semua.load("items/id,items/priority,items/customOrNullObject/rule/formula");
        await context.sync();
        expect(semua.items.map((satu) => [satu.customOrNullObject.rule.formula, satu.priority])).toEqual([["=2", 0], ["=1", 1]]);
        semua.getItem(kedua.id).delete();
        const tinggal = range.conditionalFormats.getCount();
        await context.sync();
        expect(tinggal.value).toBe(1);
        range.conditionalFormats.clearAll();
        const kosong = range.conditionalFormats.getCount();
        await context.sync();
        expect(kosong.value).toBe(0);
      });
    });

    test("a whole sheet lists them all, and they move with their cells", async () => {
      await inData("B2", async (range, context) => {
        tandai(range, "=TRUE");
        const sheet = range.worksheet;
        sheet.getRange("1:1").insert("Down");
        const semua = sheet.getRange().conditionalFormats;
        semua.load("items/id");
        await context.sync();
        const letak = semua.items[0]!.getRange();
        letak.load("address");
        await context.sync();
        expect(semua.items).toHaveLength(1);
        expect(letak.address).toMatch(/!B3$/);
        semua.clearAll();
        sheet.getRange("1:1").delete("Up");
        await context.sync();
      });
    });

    test("one by a comparison comes back with operator and bounds", async () => {
      await inData("B2:B3", async (range, context) => {
        const format = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
        format.cellValue.rule = { formula1: "80", formula2: "=$B$2", operator: "Between" };
        format.cellValue.format.font.color = "#9C0006";
        format.load("type,cellValue/rule,cellValueOrNullObject/rule");
        const bukan = format.customOrNullObject;
        bukan.load("rule/formula");
        await context.sync();
        expect([format.type, format.cellValue.rule]).toEqual(["CellValue", { formula1: "=80", formula2: "=$B$2", operator: "Between" }]);
        expect(bukan.isNullObject).toBe(true);
        format.custom.rule.formula = "=TRUE";
        expect(await kodeGalat(context.sync())).toBe("InvalidOperation");
      });
    });

    test("one that is gone is ItemNotFound", async () => {
      await inData("B2", async (range, context) => {
        range.conditionalFormats.getItem("{tidak-ada}").delete();
        await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
      });
    });
  });
}
