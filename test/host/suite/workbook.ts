import { kodeGalat, type Meja } from "./meja";

export function ujiWorkbook(meja: Meja): void {
  const { run, inData } = meja;
  describe("the workbook", () => {
    test("selection and active cell", async () => {
      await run(async (context) => {
        context.workbook.worksheets.getItem("Data").getRange("B2:C3").select();
        const selected = context.workbook.getSelectedRange();
        const active = context.workbook.getActiveCell();
        selected.load("address");
        active.load("address");
        await context.sync();
        expect([selected.address, active.address]).toEqual(["Data!B2:C3", "Data!B2"]);
      });
    });

    test("selecting brings the worksheet to the front; a hidden one cannot be selected", async () => {
      await run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.getItem("Kosong").getRange("A1").select();
        worksheets.getItem("Data").visibility = "Hidden";
        const active = worksheets.getActiveWorksheet();
        active.load("name");
        await context.sync();
        expect(active.name).toBe("Kosong");
      });
      expect(
        await kodeGalat(
          inData("A1", async (range, context) => {
            range.select();
            await context.sync();
          }),
        ),
      ).toBe("InvalidOperation");
    });

    test("names refer to ranges and follow the renaming of a sheet", async () => {
      await run(async (context) => {
        const { names, worksheets } = context.workbook;
        names.add("Capaian", worksheets.getItem("Data").getRange("A1:B2"));
        await context.sync();
        worksheets.getItem("Data").name = "Data '26";
        const item = names.getItemOrNullObject("capaian");
        item.load("formula,type,scope,visible");
        const range = item.getRangeOrNullObject();
        range.load("address");
        await context.sync();
        expect([item.formula, item.type, item.scope, item.visible]).toEqual([
          "='Data ''26'!$A$1:$B$2",
          "Range",
          "Workbook",
          true,
        ]);
        expect(range.address).toBe("'Data ''26'!A1:B2");
        item.delete();
        const gone = names.getItemOrNullObject("Capaian");
        await context.sync();
        expect(gone.isNullObject).toBe(true);
      });
    });

    test("a reference given as text without = is a constant text (office-js#2283)", async () => {
      await run(async (context) => {
        const item = context.workbook.names.add("Teks", "Data!$A$1");
        item.load("formula,type,value");
        await context.sync();
        expect([item.formula, item.type, item.value]).toEqual(['="Data!$A$1"', "String", "Data!$A$1"]);
      });
    });

    test.each(["A1", "1satu", "dua kata", ""])("%j is no name", async (name) => {
      expect(
        await kodeGalat(
          run(async (context) => {
            context.workbook.names.add(name, "=Data!$A$1");
            await context.sync();
          }),
        ),
      ).toBe("InvalidArgument");
    });

    test("custom XML parts are found by namespace", async () => {
      const xml = `<lkj xmlns="urn:lkj-excel:1"><a b="1"/></lkj>`;
      await run(async (context) => {
        const { customXmlParts } = context.workbook;
        const part = customXmlParts.add(xml);
        part.load("id,namespaceUri");
        await context.sync();
        expect(part.namespaceUri).toBe("urn:lkj-excel:1");
        const only = customXmlParts.getByNamespace("urn:lkj-excel:1").getOnlyItemOrNullObject();
        const read = only.getXml();
        const other = customXmlParts.getByNamespace("urn:lain").getOnlyItemOrNullObject();
        await context.sync();
        expect([read.value, other.isNullObject]).toEqual([xml, true]);
        only.setXml(`<lkj xmlns="urn:lkj-excel:2"/>`);
        await context.sync();
        customXmlParts.getItem(part.id).delete();
        const count = customXmlParts.getCount();
        await context.sync();
        expect(count.value).toBe(0);
      });
    });

    test.each(["", "bukan xml", "<a>", "<a></b>", "<a><b></a>"])("%j is no XML part", async (xml) => {
      expect(
        await kodeGalat(
          run(async (context) => {
            context.workbook.customXmlParts.add(xml);
            await context.sync();
          }),
        ),
      ).toBe("InvalidArgument");
    });

    test("the user's separators", async () => {
      const separators = (): Promise<string[]> =>
        run(async (context) => {
          const { application } = context.workbook;
          application.load("decimalSeparator,calculationMode");
          application.cultureInfo.load("name");
          application.cultureInfo.numberFormat.load("numberDecimalSeparator,numberGroupSeparator");
          await context.sync();
          const { cultureInfo } = application;
          return [
            cultureInfo.name,
            cultureInfo.numberFormat.numberDecimalSeparator,
            cultureInfo.numberFormat.numberGroupSeparator,
            application.decimalSeparator,
          ];
        });
      expect(await separators()).toEqual(["id-ID", ",", ".", ","]);
    });

    test("calculation and screen can be held back until the next sync", async () => {
      await run(async (context) => {
        context.workbook.application.suspendApiCalculationUntilNextSync();
        context.workbook.application.suspendScreenUpdatingUntilNextSync();
        context.workbook.application.calculate("Full");
        await context.sync();
      });
      expect(meja.excel.stats.syncs).toBe(1);
    });
  });
}
