import { kodeGalat, LEMBAR_ANEH, type Meja } from "./meja";

export function ujiWorksheets(meja: Meja): void {
  const { run } = meja;
  describe("worksheets", () => {
    const names = (): Promise<string[]> =>
      run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("items/name");
        await context.sync();
        return worksheets.items.map(({ name }) => name);
      });
    const change = (work: (sheets: Excel.WorksheetCollection, context: Excel.RequestContext) => void): Promise<void> =>
      run(async (context) => {
        work(context.workbook.worksheets, context);
        await context.sync();
      });

    test("come in tab order and are found by name in any case and by id", async () => {
      expect(await names()).toEqual(["Data", LEMBAR_ANEH, "Kosong"]);
      await run(async (context) => {
        const byName = context.workbook.worksheets.getItem("DATA");
        byName.load("id,position,visibility");
        const count = context.workbook.worksheets.getCount();
        await context.sync();
        const byId = context.workbook.worksheets.getItem(byName.id);
        byId.load("name");
        await context.sync();
        expect([byName.position, byName.visibility, byId.name, count.value]).toEqual([0, "Visible", "Data", 3]);
      });
    });

    test("a missing one is ItemNotFound", async () => {
      expect(await kodeGalat(change((sheets) => sheets.getItem("Tidak ada").activate()))).toBe("ItemNotFound");
    });

    test.each(["a/b", "a\\b", "a?b", "a*b", "a[b", "a]b", "a:b", "'a", "a'", "", "x".repeat(32), "History"])(
      "%j is no name of a worksheet",
      async (name) => {
        expect(await kodeGalat(change((sheets) => sheets.add(name)))).toBe("InvalidArgument");
        expect(await kodeGalat(change((sheets) => (sheets.getItem("Kosong").name = name)))).toBe("InvalidArgument");
        expect(await names()).toEqual(["Data", LEMBAR_ANEH, "Kosong"]);
      },
    );

    test("a name that exists in another case is ItemAlreadyExists", async () => {
      expect(await kodeGalat(change((sheets) => sheets.add("kosong")))).toBe("ItemAlreadyExists");
      expect(await kodeGalat(change((sheets) => (sheets.getItem("Data").name = "KOSONG")))).toBe("ItemAlreadyExists");
    });

    test("a worksheet may change the case of its own name", async () => {
      await change((sheets) => (sheets.getItem("Data").name = "DATA"));
      expect(await names()).toEqual(["DATA", LEMBAR_ANEH, "Kosong"]);
    });

    test("quotes and exclamation marks in a name appear quoted in addresses", async () => {
      const address = await run(async (context) => {
        const range = context.workbook.worksheets.getItem(LEMBAR_ANEH).getUsedRange();
        range.load("address,values");
        await context.sync();
        return [range.address, range.values];
      });
      expect(address).toEqual([`'It''s a "test"! ok'!A1`, [["aneh"]]]);
    });

    test("are added at the end, moved, hidden and deleted", async () => {
      await change((sheets) => {
        const sheet = sheets.add("Baru");
        sheet.position = 0;
        sheet.visibility = "Hidden";
        sheets.getItem("Kosong").delete();
      });
      expect(await names()).toEqual(["Baru", "Data", LEMBAR_ANEH]);
    });

    test("the last visible one can be neither hidden nor deleted", async () => {
      await change((sheets) => {
        sheets.getItem(LEMBAR_ANEH).visibility = "Hidden";
        sheets.getItem("Kosong").visibility = "VeryHidden";
      });
      expect(await kodeGalat(change((sheets) => sheets.getItem("Data").delete()))).toBe("InvalidOperation");
      expect(await kodeGalat(change((sheets) => (sheets.getItem("Data").visibility = "Hidden")))).toBe(
        "InvalidOperation",
      );
      expect(await kodeGalat(change((sheets) => sheets.getItem("Kosong").delete()))).toBe("InvalidOperation");
    });

    test("an object of a deleted worksheet is ItemNotFound", async () => {
      expect(
        await kodeGalat(
          run(async (context) => {
            const sheet = context.workbook.worksheets.getItem("Kosong");
            sheet.load("id");
            await context.sync();
            sheet.delete();
            await context.sync();
            sheet.load("name");
            await context.sync();
          }),
        ),
      ).toBe("ItemNotFound");
    });

    test("a protected structure refuses what would change it", async () => {
      meja.excel.host.state.structureProtected = true;
      expect(await kodeGalat(change((sheets) => sheets.add("Baru")))).toBe("AccessDenied");
      expect(await kodeGalat(change((sheets) => (sheets.getItem("Data").name = "Lain")))).toBe("AccessDenied");
      const isProtected = await run(async (context) => {
        context.workbook.protection.load("protected");
        await context.sync();
        return context.workbook.protection.protected;
      });
      expect(isProtected).toBe(true);
    });

    test("a copy carries contents, merges and frozen rows under a new name", async () => {
      await change((sheets) => {
        const data = sheets.getItem("Data");
        data.getRange("A5:B5").merge();
        data.freezePanes.freezeRows(1);
        data.copy("After", data);
      });
      expect(await names()).toEqual(["Data", "Data (2)", LEMBAR_ANEH, "Kosong"]);
      await run(async (context) => {
        const copy = context.workbook.worksheets.getItem("Data (2)");
        const range = copy.getRange("A1:C3");
        range.load("values,numberFormat");
        const merged = copy.getRange("A1:F9").getMergedAreasOrNullObject();
        merged.load("address");
        const frozen = copy.freezePanes.getLocationOrNullObject();
        frozen.load("address");
        await context.sync();
        expect(range.values[1]).toEqual(["Indeks", 81, 0.8009]);
        expect(range.numberFormat[1]).toEqual(["General", "General", "0.00%"]);
        expect(merged.address).toBe("'Data (2)'!A5:B5");
        expect(frozen.address).toBe("'Data (2)'!1:1");
      });
    });

    test("keep custom properties, tab colour, page setup and gridlines", async () => {
      await run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Data");
        sheet.customProperties.add("LKJ", "satu");
        sheet.customProperties.add("lkj", "dua");
        sheet.tabColor = "#107c41";
        sheet.showGridlines = false;
        sheet.pageLayout.orientation = "Landscape";
        sheet.pageLayout.paperSize = "A4";
        sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
        sheet.pageLayout.centerHorizontally = true;
        sheet.pageLayout.setPrintTitleRows("$1:$2");
        sheet.pageLayout.setPrintArea("A1:C3");
        await context.sync();
        const found = sheet.customProperties.getItemOrNullObject("Lkj");
        found.load("key,value");
        const missing = sheet.customProperties.getItemOrNullObject("lain");
        sheet.load("tabColor,showGridlines,pageLayout/orientation,pageLayout/centerHorizontally");
        sheet.customProperties.load("items/key,items/value");
        const rows = sheet.pageLayout.getPrintTitleRowsOrNullObject();
        rows.load("address");
        await context.sync();
        expect([found.key, found.value, missing.isNullObject]).toEqual(["LKJ", "dua", true]);
        expect(sheet.customProperties.items.map(({ key }) => key)).toEqual(["LKJ"]);
        expect([sheet.tabColor, sheet.showGridlines, sheet.pageLayout.orientation]).toEqual([
          "#107C41",
          false,
          "Landscape",
        ]);
        expect(rows.address).toBe("Data!1:2");
        found.delete();
        const gone = sheet.customProperties.getItemOrNullObject("LKJ");
        await context.sync();
        expect(gone.isNullObject).toBe(true);
      });
      expect(meja.excel.backend.save().sheets[0]!.page).toEqual({
        landscape: true,
        paperSize: "A4",
        fitToWidth: true,
        titleRows: { first: 0, last: 1 },
        printArea: { row: 0, col: 0, rows: 3, cols: 3 },
      });
    });

    test.each([
      ["rows", (panes: Excel.WorksheetFreezePanes) => panes.freezeRows(2), "Data!1:2"],
      ["columns", (panes: Excel.WorksheetFreezePanes) => panes.freezeColumns(1), "Data!A:A"],
      ["both", (panes: Excel.WorksheetFreezePanes) => panes.freezeAt("A1:B3"), "Data!A1:B3"],
    ])("frozen %s are told as a range and can be let go", async (_nama, freeze, address) => {
      await run(async (context) => {
        const { freezePanes } = context.workbook.worksheets.getItem("Data");
        freeze(freezePanes);
        const location = freezePanes.getLocationOrNullObject();
        location.load("address");
        await context.sync();
        expect(location.address).toBe(address);
        freezePanes.unfreeze();
        const none = freezePanes.getLocationOrNullObject();
        await context.sync();
        expect(none.isNullObject).toBe(true);
      });
    });
  });
}
