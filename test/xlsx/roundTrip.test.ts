import { strFromU8, unzipSync } from "fflate";
import { xlsx } from "../../src/xlsx/excelts";
import { cellKey, emptySheet, emptyWorkbook, type CellModel, type WorkbookModel } from "../../src/xlsx/model";

function everything(): WorkbookModel {
  const model = emptyWorkbook();
  const sheet = emptySheet("Data ''26 & Co");
  model.sheets = [
    sheet,
    emptySheet("Kedua"),
    { ...emptySheet("Sembunyi"), visibility: "Hidden" },
    { ...emptySheet("Sangat"), visibility: "VeryHidden" },
  ];
  const put = (row: number, col: number, cell: CellModel): void => void sheet.cells.set(cellKey(row, col), cell);
  put(0, 0, { value: 'Teks dengan <tanda> & "kutip"' });
  put(0, 1, { value: 45_123.123456789, numberFormat: "d mmmm yyyy" });
  put(0, 2, { value: 45_000, numberFormat: "m/d/yyyy" });
  put(0, 3, { value: 1.0967, numberFormat: "0.00%" });
  put(0, 4, { value: 0.1 + 0.2 });
  put(0, 5, { value: true });
  put(0, 6, { value: "#N/A" });
  put(0, 7, { value: 1_334_419_000, numberFormat: '"Rp "#,##0' });
  put(0, 8, { value: "=bukan rumus" });
  put(0, 9, { value: " spasi di tepi\nbaris kedua " });
  put(1, 0, { value: 0.98, formula: "=LKJ.CAPAIAN(C2,D2)", numberFormat: "0.00%" });
  put(1, 1, { value: "#DIV/0!", formula: "=1/0" });
  put(1, 2, { value: "x LKJ.CAPAIAN(1)", formula: '="x LKJ.CAPAIAN(1)"' });
  put(1, 3, { value: false, formula: "=1=2" });
  put(1, 4, { value: "", formula: '=""' });
  put(1, 5, { value: 3, formula: "=XLOOKUP(1,A1:A3,B1:B3)" });
  put(1, 6, { value: 46_000, formula: "=C1+1000", numberFormat: "d-mmm-yy" });
  put(3, 0, { value: 1, formula: "=UNIQUE(E1:E3)", array: { range: "A4:A6", dynamic: true } });
  put(4, 0, { value: 2 });
  put(5, 0, { value: 3 });
  put(3, 1, { value: 6, formula: "=SUM(A4:A6*2)", array: { range: "B4", dynamic: false } });
  put(3, 2, { value: 3, formula: "=ROWS(A4#)" });
  put(7, 0, {
    value: "Gaya",
    style: {
      bold: true,
      italic: true,
      underline: true,
      color: "#C00000",
      fill: "#DDEBF7",
      fontName: "Arial",
      fontSize: 14,
      horizontal: "Center",
      vertical: "Top",
      wrap: true,
      borders: { top: { style: "thin", color: "#000000" }, bottom: { style: "double", color: "#FF0000" } },
    },
  });
  put(7, 1, { value: "Judul", style: { styleName: "Heading 1", bold: true, fontSize: 15 } });
  put(7, 2, { value: "", style: { fill: "#FFFF00" } });
  put(7, 3, { value: "Menjorok", style: { horizontal: "Left", indent: 2 }, numberFormat: "@" });
  put(9, 0, { value: "digabung" });
  put(10, 0, { value: "tetap ada di bawah gabungan" });
  sheet.merges = [
    { row: 9, col: 0, rows: 2, cols: 1 },
    { row: 12, col: 1, rows: 1, cols: 3 },
  ];
  sheet.columnWidths = new Map([
    [0, 40],
    [2, 12.5],
  ]);
  sheet.rowHeights = new Map([[7, 30]]);
  sheet.frozenRows = 2;
  sheet.frozenColumns = 1;
  sheet.protected = true;
  sheet.tabColor = "#00B050";
  sheet.customProperties = new Map([
    ["lkj.ringkasan", "capaian"],
    ["lain", "nilai — dengan “tanda” ✓"],
  ]);
  sheet.page = { landscape: true, paperSize: "A4", fitToWidth: true, titleRows: { first: 0, last: 1 } };
  model.activeSheet = 1;
  model.names = [
    { name: "Target", formula: "='Data ''''26 & Co'!$C$2", visible: true },
    { name: "Lokal", formula: "=Kedua!$A$1:$B$2", visible: false, sheet: "Kedua" },
    { name: "Hitung", formula: '=LKJ.CAPAIAN(1,2)&"<x>"', visible: true },
  ];
  model.customXml = [
    {
      id: "{4B1E5F3A-0C0D-4E57-9C3E-0123456789AB}",
      namespace: "urn:lkj-excel:1",
      xml: '<lkj xmlns="urn:lkj-excel:1"><a>é &lt;</a></lkj>',
    },
  ];
  return model;
}

const plain = (model: WorkbookModel): unknown => ({
  ...model,
  passthrough: null,
  sheets: model.sheets.map((s) => ({
    ...s,
    cells: [...s.cells].sort(([a], [b]) => a - b),
    columnWidths: [...s.columnWidths],
    rowHeights: [...s.rowHeights],
    customProperties: [...s.customProperties],
  })),
});

describe("a workbook written and read again", () => {
  it("is the same in everything that the model knows", async () => {
    const model = everything();
    expect(plain(await xlsx.read(await xlsx.write(model)))).toEqual(plain(model));
  });

  it("is the same after a second round over its own file", async () => {
    const once = await xlsx.read(await xlsx.write(everything()));
    const twice = await xlsx.read(await xlsx.write(once));
    expect(plain(twice)).toEqual(plain(once));
  });

  it("gives the same bytes for the same model", async () => {
    expect(await xlsx.write(everything())).toEqual(await xlsx.write(everything()));
  });

  it("stores our functions, newer functions and spill references as Excel stores them", async () => {
    const xml = strFromU8(unzipSync(await xlsx.write(everything()))["xl/worksheets/sheet1.xml"]!);
    expect(xml).toContain("<f>_xldudf_LKJ_CAPAIAN(C2,D2)</f>");
    expect(xml).toContain("<f>_xlfn.XLOOKUP(1,A1:A3,B1:B3)</f>");
    expect(xml).toContain('<f t="array" ref="A4:A6">_xlfn.UNIQUE(E1:E3)</f>');
    expect(xml).toContain("<f>ROWS(_xlfn.ANCHORARRAY(A4))</f>");
  });
});
