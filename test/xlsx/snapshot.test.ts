import { KUNCI_RINGKASAN } from "../../src/domain/ringkas/kunci";
import { xlsx } from "../../src/xlsx/excelts";
import { cellKey, emptySheet, emptyWorkbook, type CellModel, type SheetModel } from "../../src/xlsx/model";
import { snapshotDariModel } from "../../src/xlsx/snapshot";
import { bacaSnapshot } from "../support/snapshot";

function sheet(nama: string, cells: Readonly<Record<string, CellModel>>, rest: Partial<SheetModel> = {}): SheetModel {
  const model = { ...emptySheet(nama), ...rest };
  for (const [at, cell] of Object.entries(cells)) {
    const [row, col] = at.split(",").map(Number) as [number, number];
    model.cells.set(cellKey(row, col), cell);
  }
  return model;
}

describe("snapshot of a workbook", () => {
  const book = {
    ...emptyWorkbook(),
    sheets: [
      sheet("Isi", {
        "0,0": { value: "", style: { fill: "#FFFF00" } },
        "2,1": { value: "Target" },
        "3,1": { value: 83 },
        "3,3": { value: 1.0967, numberFormat: "0.00%", formula: "=LKJ.CAPAIAN(B4,C4)" },
        "4,2": { value: true },
        "4,3": { value: "#N/A", formula: "=NA()" },
        "5,2": { value: "", numberFormat: "0.00" },
        "5,1": { value: "", formula: '=""' },
        "9,9": { value: "", numberFormat: "0" },
      }),
      sheet("Kosong", {}),
      sheet("Hanya gaya", { "3,3": { value: "", style: { bold: true } } }),
      sheet("Tersembunyi", { "0,0": { value: 1 } }, { visibility: "VeryHidden", protected: true }),
      sheet("Ringkasan", { "0,0": { value: 1 } }, { customProperties: new Map([[KUNCI_RINGKASAN, "capaian"]]) }),
      sheet("Jauh", { "0,0": { value: 1 }, "1000000,3": { value: 2 } }),
    ],
  };
  const snapshot = snapshotDariModel(book);
  const [isi, kosong, gaya, tersembunyi, ringkasan, jauh] = snapshot.lembar;

  it("spans the cells with values and leaves out those that carry only a format", () => {
    expect([isi!.row, isi!.col]).toEqual([2, 1]);
    expect(isi!.values).toEqual([
      ["Target", "", ""],
      [83, "", 1.0967],
      ["", true, "#N/A"],
      ["", "", ""],
    ]);
  });

  it("has formulas and formats of the same shape, General by default", () => {
    expect(isi!.formulas).toEqual([
      ["", "", ""],
      ["", "", "=LKJ.CAPAIAN(B4,C4)"],
      ["", "", "=NA()"],
      ['=""', "", ""],
    ]);
    expect(isi!.formats).toEqual([
      ["General", "General", "General"],
      ["General", "General", "0.00%"],
      ["General", "General", "General"],
      ["General", "0.00", "General"],
    ]);
  });

  it.each([
    ["an empty sheet", kosong],
    ["a sheet with formats only", gaya],
  ])("is empty for %s", (_, lembar) => {
    expect(lembar).toMatchObject({ row: 0, col: 0, values: [], formulas: [], formats: [] });
  });

  it("knows hidden and protected sheets, and summaries of ours", () => {
    expect(tersembunyi).toMatchObject({ tersembunyi: true, terlindung: true });
    expect(ringkasan!.milikKita).toBe(true);
    expect(isi!.milikKita).toBeUndefined();
  });

  it("leaves out a sheet beyond the limit and says so", () => {
    expect(jauh).toMatchObject({ terlaluBesar: true, values: [] });
  });

  it("is the same from the file", async () => {
    expect(await bacaSnapshot(await xlsx.write(book))).toEqual(snapshot);
  });
});
