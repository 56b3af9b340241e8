/** What lies over the cells of a planner's workbook survives opening and saving, and can be changed in between. */
import { strFromU8, unzipSync } from "fflate";
import { xlsx } from "../../src/xlsx/excelts";
import { cellKey, emptyWorkbook, type WorkbookModel } from "../../src/xlsx/model";
import type { ConditionalFormatModel, TableModel } from "../../src/xlsx/sheetObjects";
import { convert, recalculate } from "../support/libreoffice";
import { plannerFile } from "./plannerFile";

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));

/** All elements of that name, which must not stand in one another. */
const pieces = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<${name}[\\s>][\\s\\S]*?(?:</${name}>|/>)`, "g"))].map(([raw]) => raw);

describe.each<[string, () => Promise<Uint8Array>]>([
  ["a file as Excel has it", plannerFile],
  [
    "the same file saved by LibreOffice",
    async () => (await convert([{ name: "buku.xlsx", bytes: await plannerFile() }], "xlsx:Calc MS Excel 2007 XML", "xlsx"))[0]!,
  ],
])("%s, opened and saved", (_nama, buat) => {
  let before: Record<string, string>;
  let after: Record<string, string>;
  let model: WorkbookModel;
  let again: WorkbookModel;
  beforeAll(async () => {
    const bytes = await buat();
    model = await xlsx.read(bytes);
    const saved = await xlsx.write(model);
    [before, after, again] = [partsOf(bytes), partsOf(saved), await xlsx.read(saved)];
  });
  const sheet = (parts: Record<string, string>): string => parts["xl/worksheets/sheet1.xml"]!;

  const looks = (parts: Record<string, string>): string[] => pieces(parts["xl/styles.xml"]!.split("<dxfs")[1]!, "dxf");

  it("has the same parts", () => {
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
  });

  it("reads back as it was read", () => {
    const shown = ({ sheets }: WorkbookModel): unknown =>
      sheets.map(({ conditionalFormats, validations, tables, page, cells }) => ({
        formats: conditionalFormats.map(({ ranges, rule, look, stopIfTrue }) => ({ ranges, rule, look, stopIfTrue })),
        validations,
        tables: tables.map(({ source: _source, ...table }) => table),
        page,
        cells: [...cells],
      }));
    expect(shown(again)).toEqual(shown(model));
  });

  it("reads the rules that it shows and lists the others by kind", () => {
    const kinds = model.sheets[0]!.conditionalFormats.map(({ rule }) => (rule.kind === "other" ? rule.type : rule.kind));
    expect(kinds).toEqual(
      expect.arrayContaining(["dataBar", "colorScale", "iconSet", "containsText", "top10", "aboveAverage", "cellValue", "custom"]),
    );
    const custom = model.sheets[0]!.conditionalFormats.find(({ rule }) => rule.kind === "custom");
    expect([custom?.rule, custom?.look.fill]).toEqual([{ kind: "custom", formula: "=AND($B2>80,$C$2>0)" }, "#FFEB9C"]);
  });

  it.each(["cfRule", "dataBar", "colorScale", "iconSet", "printOptions", "pageMargins", "headerFooter", "x14:cfRule"])(
    "keeps every %s as it was",
    (name) => {
      // two looks that are the same may go by either's number
      const plain = (parts: Record<string, string>): string[] =>
        pieces(sheet(parts), name)
          .map((raw) => raw.replace(/ (?:priority|xr:uid)="[^"]*"/g, "").replace(/dxfId="(\d+)"/, (_, id) => looks(parts)[Number(id)]!))
          .sort();
      expect(plain(before).length).toBeGreaterThan(0);
      expect(plain(after)).toEqual(plain(before));
    },
  );

  it("keeps drawings with their text boxes to the letter, and the picture", () => {
    const drawing = Object.keys(before).find((name) => /^xl\/drawings\/drawing\d+\.xml$/.test(name))!;
    expect(after[drawing]).toBe(before[drawing]);
    expect(after[drawing]).toContain("Catatan reviu");
    expect(Object.keys(after).some((name) => name.startsWith("xl/media/"))).toBe(true);
  });

  it("keeps hidden rows and columns, the unlocked cell, notes and the total row of the table", () => {
    expect(sheet(after)).toMatch(/<col [^>]*hidden="1"/);
    expect(sheet(after)).toMatch(/<row r="4"[^>]*hidden="1"/);
    expect(after["xl/styles.xml"]).toMatch(/<protection [^>]*locked="0"/);
    expect(after["xl/comments1.xml"]).toContain("Catatan pemeriksa");
    const table = (parts: Record<string, string>): string => parts["xl/tables/table1.xml"]!;
    expect(table(after)).toMatch(/totalsRowCount="1"/);
    for (const name of ["tableColumn", "tableStyleInfo"]) expect(pieces(table(after), name)).toEqual(pieces(table(before), name));
  });

  it("keeps the looks of rules under the numbers that the file gave them", () => {
    expect(looks(after)).toEqual(looks(before));
  });
});

it("keeps the date system and what only the extension list says", async () => {
  const parts = partsOf(await xlsx.write(await xlsx.read(await plannerFile())));
  expect(parts["xl/workbook.xml"]).toMatch(/<workbookPr [^>]*date1904="1"/);
  expect(parts["xl/worksheets/sheet1.xml"]).toContain("<xm:f>B2&gt;Lain!$B$1</xm:f>");
  expect(parts["xl/worksheets/sheet1.xml"]).toMatch(/<x14:dataValidation [^>]*><x14:formula1><xm:f>Lain!\$A\$1:\$A\$2<\/xm:f>/);
});

describe("rules, validation and tables made by us", () => {
  const format = (rule: ConditionalFormatModel["rule"], look: ConditionalFormatModel["look"]): ConditionalFormatModel => ({
    ranges: [{ row: 1, col: 0, rows: 3, cols: 2 }],
    rule,
    look,
    stopIfTrue: false,
  });
  const table: TableModel = {
    name: "tblPK",
    rect: { row: 0, col: 0, rows: 4, cols: 2 },
    headerRow: true,
    totalsRow: false,
    style: "TableStyleMedium2",
    bandedRows: true,
    bandedColumns: false,
    firstColumn: false,
    lastColumn: false,
    filter: true,
    columns: [{ name: "lama" }, { name: "lama" }],
  };
  const buku = (): WorkbookModel => {
    const model = emptyWorkbook();
    const sheet = model.sheets[0]!;
    [2023, "2023"].forEach((value, col) => sheet.cells.set(cellKey(0, col), { value }));
    [80, 90, 100].forEach((value, i) => sheet.cells.set(cellKey(i + 1, 0), { value }));
    sheet.conditionalFormats = [
      format({ kind: "custom", formula: '="tanda-galat-00000000"<>""' }, { fill: "#FFC7CE" }),
      format(
        { kind: "cellValue", operator: "between", formula1: "=80", formula2: "=$A$3" },
        { bold: true, underline: "Double", color: "#9C0006", borders: { top: { style: "thin", color: "#FF0000" } } },
      ),
      format({ kind: "custom", formula: "=LKJ.CAPAIAN($A2,$B2)<1" }, { strikethrough: true }),
      format({ kind: "custom", formula: "" }, {}),
    ];
    sheet.validations = [
      {
        ranges: [{ row: 1, col: 1, rows: 3, cols: 1 }],
        attributes: { type: "list", allowBlank: "1", showErrorMessage: "1", error: 'Pilih "naik" atau <turun>' },
        formulas: ['="naik,turun"'],
      },
    ];
    sheet.tables = [table];
    return model;
  };

  it("come back from a file; a rule without a formula is none", async () => {
    const [sheet] = (await xlsx.read(await xlsx.write(buku()))).sheets;
    const wanted = buku().sheets[0]!;
    expect(sheet!.conditionalFormats.map(({ source: _source, ...rest }) => rest)).toEqual(wanted.conditionalFormats.slice(0, 3));
    expect(sheet!.validations).toEqual(wanted.validations);
    expect(sheet!.tables.map(({ name, rect, style, filter }) => ({ name, rect, style, filter }))).toEqual([
      { name: "tblPK", rect: table.rect, style: "TableStyleMedium2", filter: true },
    ]);
  });

  it("store our functions as Excel does, in rules too", async () => {
    const parts = partsOf(await xlsx.write(buku()));
    expect(parts["xl/worksheets/sheet1.xml"]).toContain("<formula>_xldudf_LKJ_CAPAIAN($A2,$B2)&lt;1</formula>");
  });

  it("name the columns of a table by its header cells, which become texts of their own", async () => {
    const [sheet] = (await xlsx.read(await xlsx.write(buku()))).sheets;
    expect(sheet!.tables[0]!.columns.map(({ name }) => name)).toEqual(["2023", "20232"]);
    expect([0, 1].map((col) => sheet!.cells.get(cellKey(0, col))!.value)).toEqual(["2023", "20232"]);
  });

  it("are understood by LibreOffice", async () => {
    const [model] = await recalculate([{ name: "aturan.xlsx", bytes: await xlsx.write(buku()) }]);
    const [sheet] = model!.sheets;
    expect(sheet!.conditionalFormats.map(({ look }) => look.fill)).toContain("#FFC7CE");
    expect(sheet!.conditionalFormats.map(({ rule }) => rule)).toContainEqual({
      kind: "cellValue",
      operator: "between",
      formula1: "=80",
      formula2: "=$A$3",
    });
    expect(sheet!.validations.map(({ attributes, formulas }) => [attributes["type"], formulas[0]])).toEqual([["list", '="naik,turun"']]);
    expect(sheet!.tables.map(({ name }) => name)).toEqual(["tblPK"]);
  });

  it("are added to a planner's file beside her own, whose looks keep their numbers", async () => {
    const model = await xlsx.read(await plannerFile());
    const dulu = model.sheets[0]!.conditionalFormats.length;
    model.sheets[0]!.conditionalFormats.unshift(format({ kind: "custom", formula: "=TRUE" }, { fill: "#123456" }));
    model.sheets[0]!.tables.push({ ...table, name: "tblBaru", rect: { row: 10, col: 0, rows: 2, cols: 2 } });
    const kini = (await xlsx.read(await xlsx.write(model))).sheets[0]!;
    expect(kini.conditionalFormats).toHaveLength(dulu + 1);
    expect(kini.conditionalFormats[0]).toMatchObject({ rule: { formula: "=TRUE" }, look: { fill: "#123456" } });
    expect(kini.conditionalFormats.slice(1).map(({ look }) => look)).toEqual(model.sheets[0]!.conditionalFormats.slice(1).map(({ look }) => look));
    expect(kini.tables.map(({ name }) => name)).toEqual(["tblIKU", "tblBaru"]);
    const ids = kini.tables.map(({ source }) => /\sid="(\d+)"/.exec(source!.xml)![1]);
    expect(new Set(ids).size).toBe(2);
  });

  it("can be taken out of a planner's file", async () => {
    const model = await xlsx.read(await plannerFile());
    Object.assign(model.sheets[0]!, { conditionalFormats: [], validations: [], tables: [] });
    const parts = partsOf(await xlsx.write(model));
    expect(parts["xl/worksheets/sheet1.xml"]).not.toMatch(/conditionalFormatting|dataValidation|tablePart|cfRule/);
    expect(Object.keys(parts).filter((name) => name.startsWith("xl/tables/"))).toEqual([]);
    expect(parts["[Content_Types].xml"]).not.toContain("/xl/tables/");
  });
});
