/** A workbook with much that our model does not know, put together by hand around what the library can write. */
import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const GUID = "{C0FFEE00-1234-4ABC-8DEF-0123456789AB}";

export async function strangeFile(): Promise<Uint8Array> {
  installChartSupport();
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Data");
  sheet.addRows([
    ["Bulan", "Nilai", "Tanggal"],
    ["Jan", 10, 45_000.123456789],
    ["Feb", 20, 45_031],
    ["Mar", 30, 45_059],
  ]);
  for (const row of [2, 3, 4]) sheet.getCell(row, 3).numFmt = "d mmmm yyyy hh:mm";
  sheet.getCell("A6").value = { richText: [{ text: "tebal ", font: { bold: true } }, { text: "biasa" }] };
  sheet.getCell("A7").value = "dengan catatan";
  sheet.getCell("A7").note = "Catatan pemeriksa";
  sheet.getCell("B7").value = 7;
  sheet.getCell("D1").fill = {
    type: "gradient",
    gradient: "angle",
    degree: 90,
    stops: [
      { position: 0, color: { argb: "FFFF0000" } },
      { position: 1, color: { argb: "FF0000FF" } },
    ],
  };
  sheet.getCell("B8").dataValidation = { type: "list", allowBlank: true, formulae: ['"naik,turun"'] };
  sheet.addConditionalFormatting({
    ref: "B2:B4",
    rules: [
      {
        type: "cellIs",
        operator: "greaterThan",
        formulae: ["15"],
        priority: 1,
        style: { font: { bold: true }, numFmt: '0.0" poin"' } as never,
      },
    ],
  });
  sheet.addTable({
    name: "tblIKU",
    ref: "F1",
    headerRow: true,
    columns: [{ name: "Indikator" }, { name: "Target" }],
    rows: [
      ["A", 80],
      ["B", 90],
    ],
  });
  sheet.addChart(
    { type: "bar", series: [{ name: "Nilai", categories: "Data!$A$2:$A$4", values: "Data!$B$2:$B$4" }] } as never,
    "H2:N16" as never,
  );
  workbook.addWorksheet("Lain").getCell("A1").value = { formula: "Data!B2*2", result: 20 };
  const written = await workbook.xlsx.writeBuffer({ validate: false });
  const files = unzipSync(new Uint8Array(written));
  const edit = (path: string, change: (xml: string) => string): void =>
    void (files[path] = strToU8(change(strFromU8(files[path]!))));
  const add = (path: string, text: string): void => void (files[path] = strToU8(text));
  const relate = (rels: string, id: string, type: string, target: string, external = false): void => {
    const entry = `<Relationship Id="${id}" Type="${type}" Target="${target}"${external ? ' TargetMode="External"' : ""}/>`;
    files[rels] ??= strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
    );
    edit(rels, (xml) => xml.replace("</Relationships>", `${entry}</Relationships>`));
  };
  const declare = (path: string, type: string): void =>
    edit("[Content_Types].xml", (xml) =>
      xml.replace("</Types>", `<Override PartName="/${path}" ContentType="${type}"/></Types>`),
    );

  // a link on a number cell, ranges that may be edited under protection, sparklines
  relate(
    "xl/worksheets/_rels/sheet1.xml.rels",
    "rIdTautan",
    `${RELATIONSHIPS}/hyperlink`,
    "https://contoh.go.id/?a=1&amp;b=2",
    true,
  );
  edit("xl/worksheets/sheet1.xml", (xml) =>
    xml
      .replace(
        "</sheetData>",
        '</sheetData><protectedRanges><protectedRange name="Isian" sqref="B2:B4"/></protectedRanges>',
      )
      .replace(
        "<pageMargins",
        '<hyperlinks><hyperlink ref="B7" r:id="rIdTautan" xr:uid="{00000000-0004-0000-0000-000000000000}"/></hyperlinks><pageMargins',
      )
      .replace("<worksheet ", '<worksheet xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" ')
      .replace(
        "</worksheet>",
        '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup displayEmptyCellsAs="gap"><x14:sparklines><x14:sparkline><xm:f>Data!B2:B4</xm:f><xm:sqref>D2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>',
      ),
  );
  add("customXml/item1.xml", '<?xml version="1.0"?><data xmlns="urn:milik-orang-lain"><a>1</a></data>');
  add(
    "customXml/itemProps1.xml",
    `<ds:datastoreItem ds:itemID="${GUID}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>`,
  );
  relate("customXml/_rels/item1.xml.rels", "rId1", `${RELATIONSHIPS}/customXmlProps`, "itemProps1.xml");
  relate("xl/_rels/workbook.xml.rels", "rIdXml", `${RELATIONSHIPS}/customXml`, "../customXml/item1.xml");
  declare("customXml/itemProps1.xml", "application/vnd.openxmlformats-officedocument.customXmlProperties+xml");

  add(
    "docProps/custom.xml",
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>',
  );
  relate("_rels/.rels", "rIdSifat", `${RELATIONSHIPS}/custom-properties`, "docProps/custom.xml");
  declare("docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml");

  add(
    "xl/webextensions/taskpanes.xml",
    '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"/>',
  );
  add("xl/webextensions/webextension1.xml", "<we/>");
  relate(
    "_rels/.rels",
    "rIdPanel",
    "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes",
    "xl/webextensions/taskpanes.xml",
  );
  relate(
    "xl/webextensions/_rels/taskpanes.xml.rels",
    "rId1",
    "http://schemas.microsoft.com/office/2011/relationships/webextension",
    "webextension1.xml",
  );
  declare("xl/webextensions/taskpanes.xml", "application/vnd.ms-office.webextensiontaskpanes+xml");

  add("xl/entahApa/bagian.dat", "tidak dikenal");
  declare("xl/entahApa/bagian.dat", "application/x-entah");
  return zipSync(files);
}

export const STRANGE_XML = {
  id: GUID,
  namespace: "urn:milik-orang-lain",
  xml: '<?xml version="1.0"?><data xmlns="urn:milik-orang-lain"><a>1</a></data>',
};
