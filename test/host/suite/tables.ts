import type { Meja } from "./meja";
import { kodeGalat } from "./meja";

export function ujiTables(meja: Meja): void {
  const { inData, run } = meja;

  const buat = (range: Excel.Range): Excel.Table => range.worksheet.tables.add(range, true);

  describe("tables", () => {
    test("one made over cells is named, styled and gives its parts as ranges", async () => {
      await inData("A1:C3", async (range, context) => {
        const table = buat(range);
        table.name = "tblPengukuran";
        table.style = "TableStyleLight9";
        table.showBandedColumns = true;
        table.load("id,name,style,showHeaders,showTotals,showBandedRows,showBandedColumns,showFilterButton");
        const bagian = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
        for (const satu of bagian) satu.load("address");
        table.worksheet.load("name");
        await context.sync();
        expect([table.name, table.style, table.worksheet.name]).toEqual(["tblPengukuran", "TableStyleLight9", "Data"]);
        expect([table.showHeaders, table.showTotals, table.showBandedRows, table.showBandedColumns]).toEqual([true, false, true, true]);
        expect(bagian.map(({ address }) => address.split("!")[1])).toEqual(["A1:C3", "A1:C1", "A2:C3"]);
        const lagi = context.workbook.tables.getItem("TBLPENGUKURAN");
        lagi.load("id");
        await context.sync();
        expect(lagi.id).toBe(table.id);
      });
    });

    test("columns are found by name, place and id", async () => {
      await inData("A1:C3", async (range, context) => {
        const { columns } = buat(range);
        columns.load("items/name,items/index,items/id");
        const target = columns.getItem("target");
        const isi = target.getDataBodyRange();
        isi.load("address");
        target.load("values");
        const tiada = columns.getItemOrNullObject("Polaritas");
        tiada.load("name");
        await context.sync();
        expect(columns.items.map(({ name, index, id }) => [name, index, id])).toEqual([
          ["Indikator", 0, 1],
          ["Target", 1, 2],
          ["Realisasi", 2, 3],
        ]);
        expect([isi.address.split("!")[1], target.values, tiada.isNullObject]).toEqual(["B2:B3", [["Target"], [81], ["80,09*"]], true]);
        columns.getItemAt(1).name = "Target 2026";
        columns.load("items/name");
        range.load("values");
        await context.sync();
        expect([columns.items[1]!.name, range.values[0]![1]]).toEqual(["Target 2026", "Target 2026"]);
      });
    });

    test("headers become texts, none empty or twice", async () => {
      await inData("E1:G2", async (range, context) => {
        range.values = [[2023, "", "2023"], [1, 2, 3]];
        buat(range);
        range.load("values");
        await context.sync();
        expect(range.values[0]).toEqual(["2023", "Kolom2", "20232"]);
      });
    });

    test("it grows with rows inserted in it and moves with rows above it", async () => {
      await inData("A1:C3", async (range, context) => {
        const table = buat(range);
        const sheet = range.worksheet;
        sheet.getRange("3:3").insert("Down");
        sheet.getRange("1:1").insert("Down");
        const kini = table.getRange();
        kini.load("address");
        await context.sync();
        expect(kini.address).toMatch(/!A2:C5$/);
        table.resize("A2:C4");
        const kecil = table.getDataBodyRange();
        kecil.load("address");
        await context.sync();
        expect(kecil.address).toMatch(/!A3:C4$/);
      });
    });

    test("converted to a range the cells stay, deleted they go", async () => {
      await inData("A1:C3", async (range, context) => {
        buat(range).convertToRange();
        const tinggal = range.worksheet.tables.getCount();
        range.load("values");
        await context.sync();
        expect([tinggal.value, range.values[1]![1]]).toEqual([0, 81]);
        buat(range).delete();
        const kosong = context.workbook.tables.getCount();
        range.load("values");
        await context.sync();
        expect([kosong.value, range.values[1]![1]]).toEqual([0, ""]);
      });
    });

    test.each<[string, (sheet: Excel.Worksheet) => void, string]>([
      ["over another one", (sheet) => void sheet.tables.add("C3:D5", true), "InvalidArgument"],
      ["of a name that is taken", (sheet) => void (sheet.tables.add("F1:G3", true).name = "Pertama"), "ItemAlreadyExists"],
      ["of a name like a cell", (sheet) => void (sheet.tables.add("F1:G3", true).name = "TB12"), "InvalidArgument"],
      ["that is not there", (sheet) => void sheet.tables.getItem("Tiada").load("name"), "ItemNotFound"],
      ["without a header", (sheet) => void sheet.tables.add("F1:G3", false), "ApiNotFound"],
    ])("one %s is refused", async (_, kerja, kode) => {
      await run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Data");
        sheet.tables.add("A1:C3", true).name = "Pertama";
        await context.sync();
        kerja(sheet);
        expect(await kodeGalat(context.sync())).toBe(kode);
      });
    });
  });
}
