import { emptyWorkbook } from "../../src/xlsx/model";
import { MemoryBackend } from "../../workbench/host/memoryBackend";
import { bukaExcel, type ExcelUji } from "../support/excel";
import { bukuContoh, suiteHost } from "./suite";

suiteHost("memory", { buat: (model) => new MemoryBackend(model) });

describe("the memory backend", () => {
  let excel: ExcelUji;
  afterEach(() => excel.tutup());

  test("a formula keeps the value that the file gave it, a new one shows that nothing computed it", async () => {
    const model = bukuContoh();
    model.sheets[0]!.cells.set(5, { value: 42, formula: "=B2/2+1.5" });
    excel = await bukaExcel(model);
    const values = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("G1").formulas = [["=B2"]];
      const range = sheet.getRange("F1:G1");
      range.load("values,formulas");
      await context.sync();
      return [range.values, range.formulas];
    });
    expect(values).toEqual([[[42, "#CALC!"]], [["=B2/2+1.5", "=B2"]]]);
  });

  test("a computation of the test's own fills formulas in, through chains of them", async () => {
    excel = await bukaExcel(emptyWorkbook(), {
      compute: (formula, { sheet, row }, read) =>
        formula === "=ATAS+1" ? Number(read(sheet, row - 1, 0)) + 1 : undefined,
    });
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A4");
      range.formulas = [[1], ["=ATAS+1"], ["=ATAS+1"], ["=LAIN()"]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[1], [2], [3], ["#CALC!"]]);
  });

  test("references follow the renaming of their sheet and are lost with it", async () => {
    excel = await bukaExcel(bukuContoh());
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const range = worksheets.getItem("Kosong").getRange("A1:A2");
      range.formulas = [["=Data!B2+SUM(Data!B2:B3)"], [`="Data!B2"`]];
      await context.sync();
      worksheets.getItem("Data").name = "Data '26";
      range.load("formulas");
      await context.sync();
      expect(range.formulas).toEqual([["='Data ''26'!B2+SUM('Data ''26'!B2:B3)"], [`="Data!B2"`]]);
      worksheets.getItem("Data '26").delete();
      range.load("formulas,values");
      await context.sync();
      expect(range.values[0]).toEqual(["#REF!"]);
      expect(range.formulas[0]![0]).toContain("#REF!");
    });
  });

  test("what the user types and selects is told to the add-in", async () => {
    excel = await bukaExcel(bukuContoh());
    const seen: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        seen.push(`${event.address} ${event.triggerSource}`);
        return Promise.resolve();
      });
      context.workbook.worksheets.onActivated.add(() => {
        seen.push("activated");
        return Promise.resolve();
      });
      await context.sync();
    });
    const backend = excel.backend as MemoryBackend;
    backend.type("Data", 1, 1, 90);
    backend.pick("Kosong", { row: 0, col: 0, rows: 1, cols: 1 });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(seen).toEqual(["B2 Unknown", "activated"]);
  });

  test("a fault inside the host reaches the add-in as GeneralException instead of silence", async () => {
    class Rusak extends MemoryBackend {
      override columnWidth(): number {
        throw new Error("rusak");
      }
    }
    excel = await bukaExcel(new Rusak());
    const error: unknown = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").format.load("columnWidth");
      await context.sync();
    }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: "GeneralException", message: expect.stringContaining("rusak") as string });
  });

  test("a workbook comes out as it went in", () => {
    const model = bukuContoh();
    model.names.push({ name: "Acuan", formula: "=Data!$A$1", visible: true });
    model.customXml.push({ id: "{1}", namespace: "urn:lkj-excel:1", xml: "<a/>" });
    model.sheets[0]!.customProperties.set("LKJ", "x");
    expect(new MemoryBackend(model).save()).toEqual(model);
    return bukaExcel().then((opened) => (excel = opened));
  });
});
