/**
 * What Microsoft documents of Excel's JavaScript API, proved through unmodified `Excel.run` code. Every backend of the host
 * must pass it; what depends on a formula engine or on the memory backend alone stands in the backends' own tests.
 */
import { cellKey, emptySheet, emptyWorkbook, type WorkbookModel } from "../../src/xlsx/model";
import type { Backend } from "../../workbench/host/backend";
import { bukaExcel, type ExcelUji, type OpsiExcel } from "../support/excel";

export interface Cara {
  /** A backend that holds the workbook; the suite calls it for every test. */
  buat(model: WorkbookModel): Backend;
  tutup?(backend: Backend): void;
}

/** `Data`: A1:C3 filled, D5 only formatted; `It's a "test"!`: A1; `Kosong`: nothing. */
export function bukuContoh(): WorkbookModel {
  const data = emptySheet("Data");
  const put = (row: number, col: number, cell: { value: string | number | boolean; formula?: string; numberFormat?: string }): void => {
    data.cells.set(cellKey(row, col), cell);
  };
  put(0, 0, { value: "Indikator" });
  put(0, 1, { value: "Target" });
  put(0, 2, { value: "Realisasi" });
  put(1, 0, { value: "Indeks" });
  put(1, 1, { value: 81 });
  put(1, 2, { value: 0.8009, numberFormat: "0.00%" });
  put(2, 0, { value: "Nilai" });
  put(2, 1, { value: "80,09*" });
  put(2, 2, { value: true });
  data.cells.set(cellKey(4, 3), { value: "", style: { fill: "#FFFF00" } });
  const aneh = emptySheet(`It's a "test"! ok`);
  aneh.cells.set(cellKey(0, 0), { value: "aneh" });
  return { ...emptyWorkbook(), sheets: [data, aneh, emptySheet("Kosong")] };
}

export const LEMBAR_ANEH = `It's a "test"! ok`;

/** The code of the error that the work rejects with; fails when it does not reject with one of Excel's. */
export async function kodeGalat(kerja: Promise<unknown>): Promise<string> {
  const error: unknown = await kerja.then(() => null, (reason: unknown) => reason);
  if (!(error instanceof OfficeExtension.Error)) throw new Error(`Expected an error of Excel, got ${String(error)}.`);
  return error.code;
}

export function suiteHost(nama: string, cara: Cara): void {
  describe(`Excel over the ${nama} backend`, () => {
    let excel: ExcelUji;
    const buka = async (opsi?: OpsiExcel, model = bukuContoh()): Promise<ExcelUji> => {
      tutup();
      excel = await bukaExcel(cara.buat(model), opsi);
      return excel;
    };
    const tutup = (): void => {
      if (!excel) return;
      excel.tutup();
      cara.tutup?.(excel.backend);
    };
    beforeEach(async () => {
      excel = await bukaExcel(cara.buat(bukuContoh()));
    });
    afterEach(tutup);

    const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> => Excel.run(batch);
    const inData = <T>(address: string, work: (range: Excel.Range, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
      run((context) => work(context.workbook.worksheets.getItem("Data").getRange(address), context));
    const values = (address: string): Promise<unknown[][]> => inData(address, async (range, context) => {
      range.load("values");
      await context.sync();
      return range.values;
    });
    /** Writes and reads back in one request. */
    const written = (address: string, write: (range: Excel.Range) => void, what: keyof Excel.Range = "values"): Promise<unknown> =>
      inData(address, async (range, context) => {
        write(range);
        range.load(what as string);
        await context.sync();
        return range[what];
      });

    describe("proxies", () => {
      test("a property that was not loaded cannot be read", async () => {
        expect(await kodeGalat(inData("A1", async (range, context) => {
          await context.sync();
          return range.values;
        }))).toBe("PropertyNotLoaded");
      });

      test("a loaded property cannot be read before the sync", async () => {
        expect(await kodeGalat(inData("A1", (range) => {
          range.load("values");
          return Promise.resolve(range.values);
        }))).toBe("PropertyNotLoaded");
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
        expect(await kodeGalat(run(async (context) => {
          const sheet = context.workbook.worksheets.getItemOrNullObject("Tidak ada");
          await context.sync();
          sheet.name = "Baru";
          await context.sync();
        }))).toBe("InvalidObjectPath");
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
        ["tables", (book: Excel.Workbook) => book.tables.load("items")],
        ["charts", (book: Excel.Workbook) => book.worksheets.getItem("Data").charts.load("items")],
        ["conditional formats", (book: Excel.Workbook) => book.worksheets.getItem("Data").getRange("A1").conditionalFormats.load("items")],
        ["sorting", (book: Excel.Workbook) => book.worksheets.getItem("Data").getRange("A1").sort.apply([{ key: 0 }])],
        ["finding", (book: Excel.Workbook) => book.worksheets.getItem("Data").getRange("A1").find("x", {}).load("address")],
      ])("what the host does not model (%s) is ApiNotFound, never a guess", async (_nama, use) => {
        expect(await kodeGalat(run(async (context) => {
          use(context.workbook);
          await context.sync();
        }))).toBe("ApiNotFound");
      });
    });

    describe("worksheets", () => {
      const names = (): Promise<string[]> => run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("items/name");
        await context.sync();
        return worksheets.items.map(({ name }) => name);
      });
      const change = (work: (sheets: Excel.WorksheetCollection, context: Excel.RequestContext) => void): Promise<void> => run(async (context) => {
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
        expect(await kodeGalat(change((sheets) => (sheets.getItem("Data").visibility = "Hidden")))).toBe("InvalidOperation");
        expect(await kodeGalat(change((sheets) => sheets.getItem("Kosong").delete()))).toBe("InvalidOperation");
      });

      test("an object of a deleted worksheet is ItemNotFound", async () => {
        expect(await kodeGalat(run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Kosong");
          sheet.load("id");
          await context.sync();
          sheet.delete();
          await context.sync();
          sheet.load("name");
          await context.sync();
        }))).toBe("ItemNotFound");
      });

      test("a protected structure refuses what would change it", async () => {
        excel.host.state.structureProtected = true;
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
          expect([sheet.tabColor, sheet.showGridlines, sheet.pageLayout.orientation]).toEqual(["#107C41", false, "Landscape"]);
          expect(rows.address).toBe("Data!1:2");
          found.delete();
          const gone = sheet.customProperties.getItemOrNullObject("LKJ");
          await context.sync();
          expect(gone.isNullObject).toBe(true);
        });
        expect(excel.backend.save().sheets[0]!.page).toEqual(
          { landscape: true, paperSize: "A4", fitToWidth: true, titleRows: { first: 0, last: 1 } },
        );
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

    describe("ranges", () => {
      const addressOf = (make: (sheet: Excel.Worksheet) => Excel.Range): Promise<string | null> => run(async (context) => {
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
          expect([range.rowIndex, range.columnIndex, range.rowCount, range.columnCount, range.cellCount]).toEqual([1, 1, 3, 2, 6]);
          // beyond 2^31 - 1 the count is documented to be -1
          expect(all.cellCount).toBe(-1);
        });
      });

      test("cell properties of whole columns are null and cannot be set", async () => {
        await inData("A:A", async (range, context) => {
          range.load("values,formulas,numberFormat,text,rowCount");
          await context.sync();
          expect([range.values, range.formulas, range.numberFormat, range.text, range.rowCount]).toEqual([null, null, null, null, 1_048_576]);
        });
        expect(await kodeGalat(inData("A:A", async (range, context) => {
          range.values = [["x"]];
          await context.sync();
        }))).toBe("InvalidArgument");
      });

      test("more than five million cells cannot be read at once", async () => {
        expect(await kodeGalat(values("A1:Z200000"))).toBe("RangeExceedsLimit");
      });

      test("values, text, types and formats of a mixed range", async () => {
        await inData("A2:C3", async (range, context) => {
          range.load("values,text,valueTypes,numberFormat,formulas");
          await context.sync();
          expect(range.values).toEqual([["Indeks", 81, 0.8009], ["Nilai", "80,09*", true]]);
          expect(range.formulas).toEqual(range.values);
          expect(range.text).toEqual([["Indeks", "81", "80,09%"], ["Nilai", "80,09*", "TRUE"]]);
          expect(range.valueTypes).toEqual([["String", "Double", "Double"], ["String", "String", "Boolean"]]);
          expect(range.numberFormat).toEqual([["General", "General", "0.00%"], ["General", "General", "General"]]);
        });
      });

      test("blank cells are empty text", async () => {
        expect(await values("F1:G1")).toEqual([["", ""]]);
      });
    });

    describe("writing", () => {
      test.each([
        ["too many columns", [[1, 2, 3], [4, 5, 6]]],
        ["too few rows", [[1, 2]]],
        ["ragged rows", [[1, 2], [3]]],
        ["a flat array", [1, 2]],
      ])("an array of another shape is InvalidArgument: %s", async (_nama, matrix) => {
        for (const what of ["values", "formulas", "numberFormat"] as const) {
          expect(await kodeGalat(inData("F1:G2", async (range, context) => {
            range[what] = matrix as never;
            await context.sync();
          }))).toBe("InvalidArgument");
        }
        expect(await values("F1:G2")).toEqual([["", ""], ["", ""]]);
      });

      test("one value goes to every cell, null leaves a cell, empty text clears it", async () => {
        await inData("F1:G2", async (range, context) => {
          range.values = 7 as never;
          await context.sync();
          range.values = [[null, ""], ["x", null]];
          await context.sync();
        });
        expect(await values("F1:G2")).toEqual([[7, ""], ["x", 7]]);
      });

      test.each([
        ["80%", 0.8, "0%"],
        ["80.09%", 0.8009, "0.00%"],
        ["1,234.5", 1234.5, "#,##0.00"],
        ["12", 12, "General"],
        ["80,09", 80.09, undefined],
        ["TRUE", true, "General"],
        ["2023-12-31", 45291, undefined],
        ["'80%", "80%", "General"],
        ["'=A1", "=A1", "General"],
        ["''kutip", "'kutip", "General"],
        ["80,09*", "80,09*", "General"],
        ["N/A", "N/A", "General"],
        ["=", "=", "General"],
        ["#N/A", "#N/A", "General"],
      ])("%j is read as Excel reads what is typed", async (typed, value, format) => {
        await inData("F1", async (range, context) => {
          range.values = [[typed]];
          range.load("values,numberFormat");
          await context.sync();
          if (typed === "80,09") expect(typeof range.values[0]![0]).toBe("number");
          else expect(range.values).toEqual([[value]]);
          if (format !== undefined) expect(range.numberFormat).toEqual([[format]]);
        });
      });

      test("a text format keeps everything text", async () => {
        expect(await written("F1:H1", (range) => {
          range.numberFormat = [["@", "@", "@"]];
          range.values = [["80%", "=A1", 5]];
        })).toEqual([["80%", "=A1", "5"]]);
      });

      test("text that only looks like a formula has a formula of its own text", async () => {
        expect(await written("F1", (range) => (range.values = [["'=A1"]]), "formulas")).toEqual([["=A1"]]);
      });

      test("a formula is kept as it was written, in English", async () => {
        expect(await written("F1", (range) => (range.formulas = [["=IF(B2>1.5,\"a;b\",SUM(B2:B3))"]]), "formulas"))
          .toEqual([["=IF(B2>1.5,\"a;b\",SUM(B2:B3))"]]);
        expect(await inData("F1", async (range, context) => {
          range.load("formulasLocal");
          await context.sync();
          return range.formulasLocal;
        })).toEqual([["=IF(B2>1,5;\"a;b\";SUM(B2:B3))"]]);
      });

      test("a local formula is read with the user's separators", async () => {
        expect(await written("F1", (range) => (range.formulasLocal = [["=SUM(B2;1,5)"]]), "formulas")).toEqual([["=SUM(B2,1.5)"]]);
      });

      test.each(["=SUM(B2;1)", "=SUM(B2", "=SUM(B2))", "=\"a"])("%s is no formula", async (formula) => {
        expect(await kodeGalat(written("F1", (range) => (range.formulas = [[formula]])))).toBe("InvalidArgument");
      });

      test("the client cuts large arrays into pieces; all of them arrive", async () => {
        const matrix = Array.from({ length: 1000 }, (_, row) => [row, `teks ${row}`]);
        await inData("F1:G1000", async (range, context) => {
          range.values = matrix;
          await context.sync();
        });
        expect(await values("F1:G1000")).toEqual(matrix);
        expect(await kodeGalat(inData("F1:G999", async (range, context) => {
          range.values = matrix;
          await context.sync();
        }))).toBe("InvalidArgument");
      });

      test("cells hidden under a merge take no value", async () => {
        expect(await written("F1:G2", (range) => {
          range.values = [[1, 2], [3, 4]];
          range.merge();
        })).toEqual([[1, ""], ["", ""]]);
        expect(await written("F1:G2", (range) => (range.values = [[5, 6], [7, 8]]))).toEqual([[5, ""], ["", ""]]);
      });

      test("clearing takes contents, formats or both", async () => {
        await inData("C2", async (range, context) => {
          range.clear("Contents");
          range.load("values,numberFormat");
          await context.sync();
          expect([range.values, range.numberFormat]).toEqual([[[""]], [["0.00%"]]]);
          range.values = [[1]];
          range.clear("Formats");
          range.load("values,numberFormat");
          await context.sync();
          expect([range.values, range.numberFormat]).toEqual([[[1]], [["General"]]]);
          range.clear();
          range.load("values");
          await context.sync();
          expect(range.values).toEqual([[""]]);
        });
      });

      test("copying moves relative references and carries formats and merges", async () => {
        await run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Data");
          sheet.getRange("E2").formulas = [["=B2*$B$2"]];
          sheet.getRange("E2").numberFormat = [["0.0"]];
          sheet.getRange("E2").format.font.bold = true;
          sheet.getRange("E2:F2").merge();
          const target = sheet.getRange("E3:F3");
          target.copyFrom("E2:F2");
          target.load("formulas,numberFormat,format/font/bold");
          const merged = sheet.getRange("A1:H9").getMergedAreasOrNullObject();
          merged.load("address");
          await context.sync();
          expect(target.formulas[0]![0]).toBe("=B3*$B$2");
          expect(target.numberFormat[0]![0]).toBe("0.0");
          expect(merged.address).toBe("Data!E2:F2,Data!E3:F3");
        });
      });

      test("rows push the rows below and their references down, and tracked ranges follow", async () => {
        await run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Data");
          sheet.getRange("E1").formulas = [["=B3"]];
          const below = sheet.getRange("A3");
          below.load("values");
          await context.sync();
          sheet.getRange("2:2").insert("Down");
          below.load("values,address");
          const formula = sheet.getRange("E1");
          formula.load("formulas");
          await context.sync();
          expect([below.address, below.values, formula.formulas]).toEqual(["Data!A4", [["Nilai"]], [["=B4"]]]);
          sheet.getRange("2:2").delete("Up");
          formula.load("formulas");
          await context.sync();
          expect(formula.formulas).toEqual([["=B3"]]);
        });
      });
    });

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
          range.load("style,format/wrapText,format/horizontalAlignment,format/verticalAlignment,format/columnWidth,format/rowHeight,"
            + "format/font/bold,format/font/color,format/font/size,format/fill/color");
          await context.sync();
          expect([format.font.bold, format.font.color, format.font.size, format.fill.color]).toEqual([true, "#FF0000", 14, "#DDEBF7"]);
          expect([format.wrapText, format.horizontalAlignment, format.verticalAlignment]).toEqual([true, "Center", "Top"]);
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
          expect([range.numberFormat, range.format.fill.color, range.format.font.bold]).toEqual([[["0.00%"]], "#FFFFFF", true]);
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
          expect([below.style, below.weight, below.color, above.style]).toEqual(["Continuous", "Medium", "#808080", "None"]);
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
        expect(await kodeGalat(inData("A1", async (range, context) => {
          range.select();
          await context.sync();
        }))).toBe("InvalidOperation");
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
          expect([item.formula, item.type, item.scope, item.visible]).toEqual(["='Data ''26'!$A$1:$B$2", "Range", "Workbook", true]);
          expect(range.address).toBe("'Data ''26'!A1:B2");
          item.delete();
          const gone = names.getItemOrNullObject("Capaian");
          await context.sync();
          expect(gone.isNullObject).toBe(true);
        });
      });

      test.each(["A1", "1satu", "dua kata", ""])("%j is no name", async (name) => {
        expect(await kodeGalat(run(async (context) => {
          context.workbook.names.add(name, "=Data!$A$1");
          await context.sync();
        }))).toBe("InvalidArgument");
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
        expect(await kodeGalat(run(async (context) => {
          context.workbook.customXmlParts.add(xml);
          await context.sync();
        }))).toBe("InvalidArgument");
      });

      test("the user's separators", async () => {
        const separators = (): Promise<string[]> => run(async (context) => {
          const { application } = context.workbook;
          application.load("decimalSeparator,calculationMode");
          application.cultureInfo.load("name");
          application.cultureInfo.numberFormat.load("numberDecimalSeparator,numberGroupSeparator");
          await context.sync();
          const { cultureInfo } = application;
          return [cultureInfo.name, cultureInfo.numberFormat.numberDecimalSeparator, cultureInfo.numberFormat.numberGroupSeparator, application.decimalSeparator];
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
        expect(excel.stats.syncs).toBe(1);
      });
    });

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
          expect(await kodeGalat(inData("B2", async (range, context) => {
            change(range);
            await context.sync();
          }))).toBe("AccessDenied");
        }
        expect(await values("B2")).toEqual([[81]]);
      });

      test("protecting twice and a wrong password fail", async () => {
        const protection = (work: (protection: Excel.WorksheetProtection) => void): Promise<void> => run(async (context) => {
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
        excel.host.setEditMode(true);
        expect(await kodeGalat(values("A1"))).toBe("InvalidOperationInCellEditMode");
        excel.host.setEditMode(false);
        expect(await values("A1")).toEqual([["Indikator"]]);
      });

      test("a run that says so waits for the end of editing", async () => {
        excel.host.setEditMode(true);
        const name = Excel.run({ delayForCellEdit: true }, async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          sheet.load("name");
          await context.sync();
          return sheet.name;
        });
        await new Promise((resolve) => setTimeout(resolve, 20));
        excel.host.setEditMode(false);
        expect(await name).toBe("Data");
      });

      test("Excel for the web refuses requests over 5 MB, other platforms do not", async () => {
        const long = "x".repeat(30_000);
        const write = (): Promise<unknown> => inData("F1:F200", async (range, context) => {
          range.values = Array.from({ length: 200 }, () => [long]);
          await context.sync();
        });
        expect(await kodeGalat(write())).toBe("RequestPayloadSizeLimitExceeded");
        expect(await values("F1")).toEqual([[""]]);
        excel.host.platform = "PC";
        await write();
        excel.host.platform = "OfficeOnline";
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

    describe("injected failures", () => {
      const twice = (): Promise<void> => inData("F1:G1", async (range, context) => {
        range.getCell(0, 0).values = [[1]];
        await context.sync();
        range.getCell(0, 0).values = [[2]];
        range.getCell(0, 1).values = [[3]];
        await context.sync();
      });

      test("a request is refused before it begins", async () => {
        excel.host.failAt({ sync: 2, code: "GeneralException" });
        expect(await kodeGalat(twice())).toBe("GeneralException");
        expect(await values("F1:G1")).toEqual([[1, ""]]);
      });

      test("a request fails half-way and keeps its first changes", async () => {
        excel.host.failAt({ sync: 2, code: "ActivityLimitReached", afterChanges: 1 });
        expect(await kodeGalat(twice())).toBe("ActivityLimitReached");
        expect(await values("F1:G1")).toEqual([[2, ""]]);
        await twice();
        expect(await values("F1:G1")).toEqual([[2, 3]]);
      });
    });

    describe("records", () => {
      test("syncs and bytes are counted, the client's own clean-up apart", async () => {
        await values("A1:C3");
        expect(excel.stats).toMatchObject({ syncs: 1 });
        expect(excel.stats.requestBytes).toBeGreaterThan(200);
        expect(excel.stats.largestResponse).toBeGreaterThan(100);
        excel.host.resetStats();
        expect(excel.stats.syncs).toBe(0);
      });

      test("reading values spares the user's undo list, reading merges and writing clear it", async () => {
        await values("A1:C3");
        expect(excel.host.undoLog).toEqual([]);
        await inData("A1:C3", async (range, context) => {
          range.getMergedAreasOrNullObject().load("address");
          await context.sync();
        });
        expect(excel.host.undoLog).toEqual([{ effect: "cleared", by: ["Range.getMergedAreasOrNullObject"] }]);
        await written("F1", (range) => (range.values = [[1]]));
        expect(excel.host.undoLog.at(-1)).toEqual({ effect: "cleared", by: ["Range.values"] });
      });

      test("where Excel knows undo for add-ins, writing values keeps the list", async () => {
        await buka({ apiSets: { ExcelApi: "1.20", RichApiRuntimeFlag: "1.2", ExcelApiUndo: "1.7" } });
        await written("F1", (range) => (range.values = [[1]]));
        expect(excel.host.undoLog).toEqual([{ effect: "kept", by: ["Range.values"] }]);
      });

      test("calls of a set that this Excel lacks are ApiNotFound", async () => {
        await buka({ apiSets: { ExcelApi: "1.12" } });
        expect(Office.context.requirements.isSetSupported("ExcelApi", "1.13")).toBe(false);
        expect(Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
        expect(await kodeGalat(inData("A1", (range) => Promise.resolve(range.getMergedAreasOrNullObject())))).toBe("ApiNotFound");
      });
    });

    describe("events", () => {
      type Ringkas = { readonly [key: string]: unknown };
      const seen: Ringkas[] = [];
      const note = (event: object): Promise<void> => {
        const { type, address, changeType, source, triggerSource, worksheetId } = event as Ringkas;
        seen.push({ type, address, changeType, source, triggerSource, worksheetId });
        return Promise.resolve();
      };
      const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
      beforeEach(() => {
        seen.length = 0;
      });

      test("changes of the add-in are told to the workbook's and the sheet's listeners until they are removed", async () => {
        const handlers = await run(async (context) => {
          const { worksheets } = context.workbook;
          const added = [worksheets.onChanged.add(note), worksheets.getItem("Data").onChanged.add(note), worksheets.getItem("Kosong").onChanged.add(note)];
          await context.sync();
          return added;
        });
        await written("F1:G1", (range) => (range.values = [[1, 2]]));
        await settled();
        expect(seen).toHaveLength(2);
        expect(seen[0]).toMatchObject({
          type: "WorksheetChanged", address: "F1:G1", changeType: "RangeEdited", source: "Local", triggerSource: "ThisLocalAddin",
        });
        for (const handler of handlers) {
          await Excel.run(handler.context, async (context) => {
            handler.remove();
            await context.sync();
          });
        }
        await written("F1", (range) => (range.values = [[3]]));
        await settled();
        expect(seen).toHaveLength(2);
      });

      test("new, deleted and activated worksheets are told", async () => {
        await run(async (context) => {
          const { worksheets } = context.workbook;
          worksheets.onAdded.add(note);
          worksheets.onDeleted.add(note);
          worksheets.onActivated.add(note);
          await context.sync();
          const sheet = worksheets.add("Baru");
          sheet.activate();
          await context.sync();
          worksheets.getItem("Data").activate();
          sheet.delete();
          await context.sync();
        });
        await settled();
        expect(seen.map(({ type }) => type)).toEqual(["WorksheetAdded", "WorksheetActivated", "WorksheetActivated", "WorksheetDeleted"]);
      });

      test("the selection is told by the workbook and by the worksheets", async () => {
        await run(async (context) => {
          context.workbook.onSelectionChanged.add(note);
          context.workbook.worksheets.onSelectionChanged.add(note);
          await context.sync();
          context.workbook.worksheets.getItem("Data").getRange("B2").select();
          await context.sync();
        });
        await settled();
        expect(seen).toHaveLength(2);
        expect(seen.map(({ address }) => address)).toContain("B2");
      });

      test("no events while they are switched off", async () => {
        await run(async (context) => {
          context.workbook.worksheets.onChanged.add(note);
          context.runtime.enableEvents = false;
          await context.sync();
        });
        await written("F1", (range) => (range.values = [[3]]));
        await settled();
        expect(seen).toEqual([]);
      });
    });
  });
}
