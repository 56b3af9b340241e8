import { Workbook } from "@cj-tech-master/excelts";
import { strFromU8, unzipSync } from "fflate";
import { xlsx } from "../../src/xlsx/excelts";
import { cellKey, emptySheet, type WorkbookModel } from "../../src/xlsx/model";
import { openPackage, relationships, sheetParts } from "../../src/xlsx/opc";
import { recalculate } from "../support/libreoffice";
import { STRANGE_XML, strangeFile } from "./strangeFile";

describe("a foreign file, one cell changed, written again", () => {
  let before: WorkbookModel;
  let bytes: Uint8Array;
  let files: Record<string, string>;
  beforeAll(async () => {
    before = await xlsx.read(await strangeFile());
    before.sheets[0]!.cells.set(cellKey(0, 3), { ...before.sheets[0]!.cells.get(cellKey(0, 3)), value: "baru" });
    before.customXml.push({
      id: "{11111111-2222-4333-8444-555555555555}",
      namespace: "urn:lkj-excel:1",
      xml: '<lkj xmlns="urn:lkj-excel:1"/>',
    });
    before.sheets[1]!.customProperties.set("lkj.ringkasan", "capaian");
    bytes = await xlsx.write(before);
    files = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));
  });
  const sheet = (): string => files["xl/worksheets/sheet1.xml"]!;
  const part = (pattern: RegExp): string =>
    Object.entries(files)
      .filter(([name]) => pattern.test(name))
      .map(([, text]) => text)
      .join("\n");

  it("reads back as it was written", async () => {
    const after = await xlsx.read(bytes);
    expect({ ...after, passthrough: null }).toEqual({ ...before, passthrough: null });
  });

  it("keeps date and time cells to the last digit", () => {
    expect(sheet()).toContain("<v>45000.123456789</v>");
  });

  it.each<[string, () => string, RegExp]>([
    ["the chart", () => part(/^xl\/charts\/chart\d+\.xml$/), /Data!\$B\$2:\$B\$4/],
    ["the drawing of the chart", () => sheet(), /<drawing r:id=/],
    ["the conditional format", () => sheet(), /<conditionalFormatting sqref="B2:B4">.*greaterThan/],
    ["its number format", () => files["xl/styles.xml"]!, /<dxf>.*0\.0&quot; poin&quot;/],
    ["the validation", () => sheet(), /<dataValidation .*naik,turun/],
    ["the table", () => part(/^xl\/tables\//), /tblIKU/],
    ["the note", () => part(/^xl\/comments/), /Catatan pemeriksa/],
    ["rich text", () => files["xl/sharedStrings.xml"]!, /<b\/>.*tebal /],
    ["the gradient", () => files["xl/styles.xml"]!, /<gradientFill/],
    ["the ranges open under protection", () => sheet(), /<protectedRange name="Isian"/],
    ["the sparkline", () => sheet(), /<xm:f>Data!B2:B4<\/xm:f>/],
    ["the link on a number", () => sheet(), /<hyperlink ref="B7" r:id="rId\d+"\/>/],
    ["the target of the link", () => part(/sheet1\.xml\.rels$/), /https:\/\/contoh\.go\.id\/\?a=1&amp;b=2/],
    ["document properties", () => part(/^_rels\//), /docProps\/custom\.xml/],
    ["add-in panes", () => part(/^xl\/webextensions\//), /<we\/>/],
    ["a part of unknown kind", () => part(/^xl\/entahApa\//), /tidak dikenal/],
    ["its content type", () => files["[Content_Types].xml"]!, /bagian\.dat" ContentType="application\/x-entah"/],
  ])("keeps %s", (_, where, what) => {
    expect(where().replace(/\n/g, " ")).toMatch(what);
  });

  it("keeps the number in the cell with the link", () => {
    expect(sheet()).toMatch(/<c r="B7"[^>]*><v>7<\/v><\/c>/);
  });

  it("keeps foreign custom XML beside ours", async () => {
    const after = await xlsx.read(bytes);
    expect(after.customXml).toEqual([STRANGE_XML, before.customXml[1]]);
  });

  it("declares every part once and points only at parts that are there", () => {
    const parts = openPackage(bytes);
    const declared = [...files["[Content_Types].xml"]!.matchAll(/PartName="\/([^"]+)"/g)].map((m) => m[1]!);
    expect(new Set(declared).size).toBe(declared.length);
    expect(declared.filter((name) => !parts.has(name))).toEqual([]);
    for (const owner of ["", ...parts.keys()]) {
      const links = relationships(parts, owner);
      expect(new Set(links.map((l) => l.id)).size).toBe(links.length);
      expect(links.filter((l) => l.path !== null && !parts.has(l.path)).map((l) => `${owner} -> ${l.path}`)).toEqual(
        [],
      );
    }
  });

  it("has the elements of each sheet in the order of the format", () => {
    const names = [
      ...sheet().matchAll(
        /<(sheetData|protectedRanges|mergeCells|conditionalFormatting|dataValidations|hyperlinks|pageMargins|drawing|tableParts|extLst)\b/g,
      ),
    ].map((m) => m[1]);
    expect(names).toEqual([
      "sheetData",
      "protectedRanges",
      "conditionalFormatting",
      "dataValidations",
      "hyperlinks",
      "pageMargins",
      "drawing",
      "tableParts",
      "extLst",
    ]);
  });

  it("opens in LibreOffice with the same values", async () => {
    const [model] = await recalculate([{ name: "asing.xlsx", bytes }]);
    const values = (m: WorkbookModel, i: number): unknown =>
      [...m.sheets[i]!.cells]
        .filter(([, c]) => c.value !== "")
        .map(([k, c]) => [k, c.value])
        .sort();
    expect(values(model!, 0)).toEqual(values(before, 0));
    expect(values(model!, 1)).toEqual(values(before, 1));
  });
});

describe("sheets of an opened file", () => {
  it("can be renamed, moved, added and deleted", async () => {
    const model = await xlsx.read(await strangeFile());
    const [data, lain] = model.sheets as [WorkbookModel["sheets"][0], WorkbookModel["sheets"][0]];
    lain.name = "Berganti nama";
    const baru = { ...emptySheet("Baru"), cells: new Map([[0, { value: "halo" }]]) };
    const moved = await xlsx.read(await xlsx.write({ ...model, sheets: [baru, lain, data] }));
    expect(moved.sheets.map((s) => s.name)).toEqual(["Baru", "Berganti nama", "Data"]);
    expect(moved.sheets[1]!.cells.get(0)).toMatchObject({ formula: "=Data!B2*2", value: 20 });
    const fewer = await xlsx.read(await xlsx.write({ ...moved, sheets: [moved.sheets[2]!], activeSheet: 0 }));
    expect(fewer.sheets.map((s) => s.name)).toEqual(["Data"]);
    expect(sheetParts(openPackage(await xlsx.write(fewer)))).toHaveLength(1);
  });
});

describe("a sheet deleted and another added in its place", () => {
  it("does not inherit what the deleted one carried", async () => {
    const model = await xlsx.read(await strangeFile());
    const baru = { ...emptySheet("Pengganti"), cells: new Map([[0, { value: "lain sama sekali" }]]) };
    const files = unzipSync(await xlsx.write({ ...model, sheets: [baru, model.sheets[1]!] }));
    const sheet = strFromU8(files["xl/worksheets/sheet1.xml"]!);
    expect(sheet).toContain('<c r="A1"');
    expect(sheet).not.toMatch(/conditionalFormatting|<drawing|hyperlink|sparkline/);
  });
});

describe("files of other programs", () => {
  it("reads what LibreOffice saves: values, formats, styles, merges, sizes, names", async () => {
    const model: WorkbookModel = {
      sheets: [
        { ...emptySheet("Lembar 1"), merges: [{ row: 3, col: 0, rows: 2, cols: 1 }], columnWidths: new Map([[0, 30]]) },
      ],
      activeSheet: 0,
      names: [{ name: "Target", formula: "='Lembar 1'!$B$2", visible: true }],
      customXml: [],
      passthrough: new Map(),
    };
    const cells = model.sheets[0]!.cells;
    cells.set(cellKey(0, 0), {
      value: "Judul",
      style: { bold: true, fill: "#D9E1F2", fontSize: 14, horizontal: "Center", wrap: true },
    });
    cells.set(cellKey(1, 1), { value: 83 });
    cells.set(cellKey(1, 2), { value: 88.83, numberFormat: "0.00" });
    cells.set(cellKey(1, 3), { value: 0, formula: "=C2/Target", numberFormat: "0.00%" });
    cells.set(cellKey(2, 0), { value: "#DIV/0!", formula: "=1/0" });
    const [read] = await recalculate([{ name: "uji.xlsx", bytes: await xlsx.write(model) }]);
    const sheet = read!.sheets[0]!;
    expect(sheet.cells.get(cellKey(1, 3))).toMatchObject({ formula: "=C2/Target", numberFormat: "0.00%" });
    expect(sheet.cells.get(cellKey(1, 3))!.value).toBeCloseTo(88.83 / 83, 13);
    expect(sheet.cells.get(cellKey(2, 0))!.value).toBe("#DIV/0!");
    expect(sheet.cells.get(cellKey(0, 0))!.style).toMatchObject({
      bold: true,
      fill: "#D9E1F2",
      fontSize: 14,
      horizontal: "Center",
      wrap: true,
    });
    expect(sheet.merges).toEqual(model.sheets[0]!.merges);
    expect(Math.round(sheet.columnWidths.get(0)!)).toBe(30);
    expect(read!.names).toEqual([{ name: "Target", formula: "='Lembar 1'!$B$2", visible: true }]);
  });

  it("reads merges over values, rich text and error cells as the library alone would not", async () => {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet("S");
    sheet.getCell("A1").value = { richText: [{ text: "dua " }, { font: { bold: true }, text: "bagian" }] };
    sheet.getCell("A2").value = { error: "#REF!" };
    sheet.getCell("A3").value = { text: "tautan", hyperlink: "https://contoh.go.id" };
    sheet.getCell("A4").value = new Date(Date.UTC(2023, 11, 31));
    const model = await xlsx.read(new Uint8Array(await workbook.xlsx.writeBuffer({ validate: false })));
    expect([0, 1, 2, 3].map((row) => model.sheets[0]!.cells.get(cellKey(row, 0))!.value)).toEqual([
      "dua bagian",
      "#REF!",
      "tautan",
      45_291,
    ]);
  });
});
