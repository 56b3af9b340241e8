import type { Meja } from "./meja";
import { kodeGalat } from "./meja";

export function ujiValidations(meja: Meja): void {
  const { inData } = meja;

  describe("data validation", () => {
    test.each<[string, Excel.DataValidationRule, string, unknown]>([
      [
        "a list in the rule itself",
        { list: { inCellDropDown: true, source: "naik,turun" } },
        "List",
        { list: { inCellDropDown: true, source: "naik,turun" } },
      ],
      [
        "a list in cells",
        { list: { inCellDropDown: false, source: "=$A$2:$A$3" } },
        "List",
        { list: { inCellDropDown: false, source: "=$A$2:$A$3" } },
      ],
      [
        "a bound for numbers",
        { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } },
        "Decimal",
        { decimal: { formula1: "=0", operator: "GreaterThanOrEqualTo" } },
      ],
      [
        "two bounds",
        { wholeNumber: { formula1: 1, formula2: "=B2", operator: "Between" } },
        "WholeNumber",
        { wholeNumber: { formula1: "=1", formula2: "=B2", operator: "Between" } },
      ],
      ["a formula", { custom: { formula: "=B2>0" } }, "Custom", { custom: { formula: "=B2>0" } }],
    ])("%s comes back", async (_, rule, type, told) => {
      await inData("B2:B3", async ({ dataValidation, worksheet }, context) => {
        dataValidation.rule = rule;
        const satu = worksheet.getRange("B3").dataValidation;
        satu.load("type,rule");
        await context.sync();
        expect([satu.type, satu.rule]).toEqual([type, told]);
      });
    });

    test("prompt and alert stay with a new rule, and cells outside have none", async () => {
      await inData("B2:B9", async ({ dataValidation, worksheet }, context) => {
        dataValidation.prompt = { message: "Isi naik atau turun", showPrompt: true, title: "Polaritas" };
        dataValidation.errorAlert = { message: "Bukan pilihan", showAlert: true, style: "Warning", title: "Polaritas" };
        dataValidation.ignoreBlanks = false;
        dataValidation.rule = { list: { inCellDropDown: true, source: "naik,turun" } };
        const lain = worksheet.getRange("C2").dataValidation;
        dataValidation.load();
        lain.load("type,rule,ignoreBlanks");
        await context.sync();
        expect(dataValidation.prompt.message).toBe("Isi naik atau turun");
        expect(dataValidation.errorAlert).toEqual({ message: "Bukan pilihan", showAlert: true, style: "Warning", title: "Polaritas" });
        expect(dataValidation.ignoreBlanks).toBe(false);
        expect([lain.type, lain.rule, lain.ignoreBlanks]).toEqual(["None", {}, true]);
      });
    });

    test("a rule for some of the cells leaves the others theirs; over both there is no one rule", async () => {
      await inData("B2:B9", async ({ dataValidation, worksheet }, context) => {
        dataValidation.rule = { list: { inCellDropDown: true, source: "naik,turun" } };
        worksheet.getRange("B4:C5").dataValidation.rule = { decimal: { formula1: 0, operator: "GreaterThan" } };
        const jenis = ["B3", "B4", "C5", "B6", "B2:B9"].map((alamat) => worksheet.getRange(alamat).dataValidation);
        for (const satu of jenis) satu.load("type");
        dataValidation.load("rule");
        await context.sync();
        expect(jenis.map(({ type }) => type)).toEqual(["List", "Decimal", "Decimal", "List", "MixedCriteria"]);
        expect(dataValidation.rule).toBeNull();
        worksheet.getRange("B:B").dataValidation.clear();
        for (const satu of jenis) satu.load("type");
        await context.sync();
        expect(jenis.map(({ type }) => type)).toEqual(["None", "None", "Decimal", "None", "None"]);
      });
    });

    test("rules follow their cells, and so do the absolute references in them", async () => {
      await inData("B2:B3", async ({ dataValidation, worksheet }, context) => {
        dataValidation.rule = { list: { inCellDropDown: true, source: "=$A$2:$A$3" } };
        worksheet.getRange("1:2").insert("Down");
        const kini = worksheet.getRange("B4:B5").dataValidation;
        kini.load("rule");
        await context.sync();
        expect(kini.rule).toEqual({ list: { inCellDropDown: true, source: "=$A$4:$A$5" } });
      });
    });

    test.each<[string, Excel.DataValidationRule]>([
      ["no kind", {}],
      ["two kinds", { custom: { formula: "=TRUE" }, list: { inCellDropDown: true, source: "a" } }],
      ["a list that is too long", { list: { inCellDropDown: true, source: "x".repeat(256) } }],
      ["one bound of two", { decimal: { formula1: 1, operator: "Between" } }],
    ])("%s is InvalidArgument", async (_, rule) => {
      await inData("B2", async ({ dataValidation }, context) => {
        dataValidation.rule = rule;
        expect(await kodeGalat(context.sync())).toBe("InvalidArgument");
      });
    });
  });
}
