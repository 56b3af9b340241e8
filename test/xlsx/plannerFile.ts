/** A planner's workbook with everything that lies over cells: rules of every kind, validation, a table, pictures, shapes, page setup. */
import { Workbook, type ConditionalFormattingRule } from "@cj-tech-master/excelts";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const PIXEL =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";

/** Rules that the library can write, by the range that they stand on. */
const RULES: readonly (readonly [string, readonly object[]])[] = [
  ["B2:B4", [{ type: "dataBar", cfvo: [{ type: "min" }, { type: "max" }], color: { argb: "FF638EC6" }, gradient: true }]],
  [
    "C2:C4",
    [
      {
        type: "colorScale",
        cfvo: [{ type: "min" }, { type: "max" }],
        color: [{ argb: "FFF8696B" }, { argb: "FF63BE7B" }],
      },
    ],
  ],
  [
    "D2:D4 F2:F4",
    [
      {
        type: "iconSet",
        iconSet: "3TrafficLights",
        cfvo: [
          { type: "percent", value: 0 },
          { type: "percent", value: 33 },
          { type: "percent", value: 67 },
        ],
      },
      { type: "containsText", operator: "containsText", text: "x", style: { font: { bold: true } } },
      { type: "top10", rank: 2, percent: false, bottom: false, style: fill("FFFFC7CE") },
      { type: "aboveAverage", aboveAverage: true, style: { font: { italic: true } } },
      { type: "cellIs", operator: "between", formulae: ["0.9", "1.1"], style: fill("FFC6EFCE") },
      { type: "expression", formulae: ["AND($B2>80,$C$2>0)"], stopIfTrue: true, style: fill("FFFFEB9C") },
    ],
  ],
];

function fill(argb: string): object {
  return { fill: { type: "pattern", pattern: "solid", bgColor: { argb } } };
}

/** As Excel writes them: rules in the extension list, a text box in the drawing, the date system of the Mac. */
const BY_HAND: readonly (readonly [path: RegExp, find: string, put: string])[] = [
  [
    /^xl\/worksheets\/sheet1\.xml$/,
    "</x14:conditionalFormattings>",
    `<x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="expression" priority="20" id="{11111111-2222-4333-8444-555555555555}"><xm:f>B2&gt;Lain!$B$1</xm:f><x14:dxf><font><b/></font></x14:dxf></x14:cfRule><xm:sqref>B2:B4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings>`,
  ],
  [
    /^xl\/worksheets\/sheet1\.xml$/,
    "</extLst></worksheet>",
    `<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${X14}"><x14:dataValidations xmlns:xm="${XM}" count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Lain!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>E4</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>`,
  ],
  [
    /^xl\/drawings\/drawing1\.xml$/,
    "</xdr:wsDr>",
    '<xdr:twoCellAnchor><xdr:from><xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>8</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>10</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="40" name="Kotak Teks"/><xdr:cNvSpPr txBox="1"/></xdr:nvSpPr><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr><xdr:txBody><a:bodyPr/><a:p><a:r><a:t>Catatan reviu</a:t></a:r></a:p></xdr:txBody></xdr:sp><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>',
  ],
  [/^xl\/workbook\.xml$/, "<workbookPr", '<workbookPr date1904="1"'],
];

export async function plannerFile(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Data", {
    pageSetup: {
      orientation: "landscape",
      paperSize: 9,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      printArea: "A1:F20",
      printTitlesRow: "1:1",
      margins: { left: 0.3, right: 0.3, top: 1, bottom: 1, header: 0.2, footer: 0.2 },
    },
    headerFooter: { oddHeader: "&CLaporan Kinerja", oddFooter: "&CHal &P dari &N" },
  });
  sheet.addRows([
    ["Indikator", "Target", "Realisasi", "Capaian", "Polaritas", "Urut"],
    ["A", 80, 81, 1.01, "naik", 1],
    ["B", 90, 85, 0.94, "turun", 2],
    ["C", 70, 70, 1, "", 3],
  ]);
  sheet.getColumn(6).hidden = true;
  sheet.getRow(4).hidden = true;
  sheet.getCell("A2").note = "Catatan pemeriksa";
  sheet.getCell("A3").protection = { locked: false };
  sheet.addImage(workbook.addImage({ base64: PIXEL, extension: "png" }), "H2:J6");
  let priority = 0;
  for (const [ref, rules] of RULES) {
    const numbered = rules.map((rule) => ({ ...rule, priority: (priority += 1) }) as unknown as ConditionalFormattingRule);
    sheet.addConditionalFormatting({ ref, rules: numbered });
  }
  sheet.getCell("E2").dataValidation = {
    type: "list",
    allowBlank: true,
    formulae: ['"naik,turun"'],
    showErrorMessage: true,
    errorTitle: "Polaritas",
    error: "Pilih naik atau turun <&>",
  };
  sheet.getCell("B2").dataValidation = { type: "decimal", operator: "greaterThanOrEqual", formulae: [0] };
  sheet.addTable({
    name: "tblIKU",
    ref: "L1",
    headerRow: true,
    totalsRow: true,
    style: { theme: "TableStyleMedium9", showRowStripes: true },
    columns: [
      { name: "Indikator", totalsRowLabel: "Jumlah" },
      { name: "Bobot", totalsRowFunction: "sum" },
    ],
    rows: [
      ["A", 40],
      ["B", 60],
    ],
  });
  workbook.addWorksheet("Lain").addRows([["naik", 85], ["turun"]]);
  const files = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer({ validate: false })));
  for (const [path, find, put] of BY_HAND) {
    const name = Object.keys(files).find((one) => path.test(one));
    if (name === undefined) throw new Error(`the workbook has no part like ${path.source}`);
    files[name] = strToU8(strFromU8(files[name]!).replace(find, put));
  }
  return zipSync(files);
}
