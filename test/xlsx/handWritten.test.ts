import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { xlsx } from "../../src/xlsx/excelts";
import { openPackage, partText, setPartText, zipPackage } from "../../src/xlsx/opc";
import { cellKey, type CellModel, type WorkbookModel } from "../../src/xlsx/model";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

interface Written {
  readonly rows: string;
  readonly afterRows?: string;
  readonly strings?: string;
  readonly styles?: string;
  readonly workbook?: string;
  readonly workbookPr?: string;
}

/** A workbook of one sheet from bare XML, so that spellings are tried that our own writer never uses. */
function file({ rows, afterRows = "", strings, styles, workbook = "", workbookPr = "" }: Written): Uint8Array {
  const relationships = [
    `<Relationship Id="rId1" Type="${REL}/worksheet" Target="/xl/worksheets/sheet1.xml"/>`,
    strings === undefined ? "" : `<Relationship Id="rId2" Type="${REL}/sharedStrings" Target="sharedStrings.xml"/>`,
    styles === undefined ? "" : `<Relationship Id="rId3" Type="${REL}/styles" Target="styles.xml"/>`,
  ];
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${REL}">${workbookPr}<sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets>${workbook}</workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships.join("")}</Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}" xmlns:r="${REL}"><sheetData>${rows}</sheetData>${afterRows}</worksheet>`,
    ...(strings === undefined ? {} : { "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${strings}</sst>` }),
    ...(styles === undefined ? {} : { "xl/styles.xml": `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` }),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

async function cells(written: Written): Promise<(row: number, col: number) => CellModel | undefined> {
  const model = await xlsx.read(file(written));
  return (row, col) => model.sheets[0]!.cells.get(cellKey(row, col));
}

const STYLES =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="d mmm yyyy;@"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><color theme="4" tint="-0.249977111117893"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>' +
  '<cellStyleXfs count="2"><xf/><xf fontId="1"/></cellStyleXfs>' +
  '<cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="10" fontId="1" xfId="1"/><xf numFmtId="41"/></cellXfs>' +
  '<cellStyles count="2"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="Judul 1" xfId="1" builtinId="16"/></cellStyles>';

describe("XML as other programs spell it", () => {
  it("gives every cell of a shared formula its own", async () => {
    const at = await cells({
      rows: '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1+\'Lembar 1\'!B1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row>',
    });
    expect([0, 1, 2].map((row) => at(row, 0))).toEqual([
      { value: 1, formula: "=B1*$C$1+'Lembar 1'!B1" },
      { value: 2, formula: "=B2*$C$1+'Lembar 1'!B2" },
      { value: 3, formula: "=B3*$C$1+'Lembar 1'!B3" },
    ]);
  });

  it("keeps every digit of dates, also in formulas, and gives formats in en-US", async () => {
    const at = await cells({
      rows: '<row r="1"><c r="A1" s="1"><v>45123.987654321</v></c><c r="B1" s="2"><f>A1+1</f><v>45124.987654321</v></c><c r="C1" s="2"><v>-1</v></c><c r="D1" s="4"><v>5</v></c></row>',
      styles: STYLES,
    });
    expect([0, 1, 2, 3].map((col) => at(0, col))).toEqual([
      { value: 45_123.987654321, numberFormat: "d mmm yyyy;@" },
      { value: 45_124.987654321, formula: "=A1+1", numberFormat: "m/d/yyyy" },
      { value: -1, numberFormat: "m/d/yyyy" },
      { value: 5, numberFormat: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)' },
    ]);
  });

  it("names built-in styles in English and resolves theme colours", async () => {
    const at = await cells({ rows: '<row r="1"><c r="A1" s="3"><v>1</v></c></row>', styles: STYLES });
    expect(at(0, 0)).toMatchObject({ value: 1, numberFormat: "0.00%", style: { bold: true, styleName: "Heading 1" } });
    // Excel shows accent 1, darker 25%, as #305496 and counts lightness in steps of its own
    const channels = (hex: string): number[] => [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16));
    const off = channels(at(0, 0)!.style!.color!).map((channel, i) => Math.abs(channel - channels("#305496")[i]!));
    expect(Math.max(...off)).toBeLessThanOrEqual(1);
  });

  it("reads text in all its forms", async () => {
    const at = await cells({
      rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t xml:space="preserve"> di dalam </t></is></c><c r="D1" t="str"><f>A1</f><v>a_x000D_b</v></c><c r="E1" t="b"><v>0</v></c><c r="F1" t="e"><v>#NAME?</v></c><c r="G1" t="str"><f>""</f><v></v></c><c r="H1" t="s"><v>2</v></c></row>',
      strings:
        '<si><t>Rp 1.334.419.000,-</t></si><si><r><t xml:space="preserve">82,96</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>*</t></r></si><si><t>漢字</t><rPh sb="0" eb="2"><t>かんじ</t></rPh></si>',
    });
    expect([0, 1, 2, 3, 4, 5, 6, 7].map((col) => at(0, col)!.value)).toEqual([
      "Rp 1.334.419.000,-",
      "82,96*",
      " di dalam ",
      "a\rb",
      false,
      "#NAME?",
      "",
      "漢字",
    ]);
  });

  it("keeps values that stand under a merge", async () => {
    const written: Written = {
      rows: '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
      afterRows: '<mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells>',
    };
    const model = await xlsx.read(file(written));
    const again = await xlsx.read(await xlsx.write(model));
    for (const m of [model, again] satisfies WorkbookModel[]) {
      expect(m.sheets[0]!.cells.get(cellKey(1, 0))!.value).toBe(2);
      expect(m.sheets[0]!.merges).toEqual([{ row: 0, col: 0, rows: 2, cols: 1 }]);
    }
  });

  it("knows a sheet as protected only where protection is on", async () => {
    const protectedSheet = async (attributes: string): Promise<boolean> =>
      (await xlsx.read(file({ rows: "", afterRows: `<sheetProtection ${attributes}/>` }))).sheets[0]!.protected;
    expect(await protectedSheet('sheet="1" objects="1"')).toBe(true);
    expect(await protectedSheet('objects="1"')).toBe(false);
  });

  it("keeps the password of a protected sheet when the file is written again", async () => {
    const model = await xlsx.read(
      file({
        rows: "",
        afterRows:
          '<sheetProtection algorithmName="SHA-512" hashValue="YQ==" saltValue="Yg==" spinCount="100000" sheet="1"/>',
      }),
    );
    const again = await xlsx.write(model);
    expect(partText(openPackage(again), "xl/worksheets/sheet1.xml")).toContain('hashValue="YQ=="');
  });

  it("reads rows and cells without addresses", async () => {
    const at = await cells({ rows: "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>" });
    expect([at(0, 0)?.value, at(0, 1)?.value, at(1, 0)?.value]).toEqual([1, 2, 3]);
  });

  it("keeps print areas and other built-in names with their sheet", async () => {
    const model = await xlsx.read(
      file({
        rows: '<row r="1"><c r="A1"><v>1</v></c></row>',
        workbook:
          '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">S!$A$1:$B$2</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">S!$A:$A,S!$1:$2</definedName><definedName name="Biasa">S!$A$1</definedName></definedNames>',
      }),
    );
    expect(model.names).toEqual([{ name: "Biasa", formula: "=S!$A$1", visible: true }]);
    expect(model.sheets[0]!.page?.titleRows).toEqual({ first: 0, last: 1 });
    const xml = partText(openPackage(await xlsx.write(model)), "xl/workbook.xml");
    expect(xml).toContain('<definedName name="_xlnm.Print_Area" localSheetId="0">S!$A$1:$B$2</definedName>');
    expect(xml).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="0">S!$A:$A,S!$1:$2</definedName>');
  });

  it("reads elements with a namespace prefix, as some libraries write them", async () => {
    const bytes = new Uint8Array(readFileSync(join(__dirname, "../../assets/contoh/biro-perencanaan-2023.xlsx")));
    const parts = openPackage(bytes);
    for (const path of [...parts.keys()].filter((name) =>
      /^xl\/(workbook|styles|sharedStrings|worksheets\/sheet\d+)\.xml$/.test(name),
    )) {
      const prefixed = partText(parts, path)!
        .replace(/<(\/?)(?![?!])(?!\w+:)(\w+)/g, "<$1x:$2")
        .replace(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`);
      setPartText(parts, path, prefixed);
    }
    expect((await xlsx.read(zipPackage(parts))).sheets).toEqual((await xlsx.read(bytes)).sheets);
  });
});
