/** Colour scales, data bars, icon sets and searched texts whose formulas call our functions, from a file to a file. */
import { strFromU8, unzipSync } from "fflate";
import { susunRencana } from "../../src/domain/bagikan/rencana";
import { buatLayananExcel } from "../../src/excel/layananExcel";
import { xlsx } from "../../src/xlsx/excelts";
import { cellKey, emptySheet, emptyWorkbook, type WorkbookModel } from "../../src/xlsx/model";
import type { ConditionalFormatModel } from "../../src/xlsx/sheetObjects";
import type { UniverBackend } from "../../workbench/host/univerBackend";
import { bukaBerfungsi } from "../support/bukuBerfungsi";
import type { ExcelUji } from "../support/excel";

const layanan = buatLayananExcel();
const SEBUTAN = /LKJ\.|_xldudf_LKJ_/i;
const ID = "{0B7C1F6A-0001-4A7E-9C3D-000000000001}";
const RUMUS = "_xldudf_LKJ_CAPAIAN($A$2,$B$2)";
const DUA = "_xldudf_LKJ_SERAPAN($A$2:$A$3,$B$2:$B$3)";

/** A rule as Excel writes it into a file. */
const aturan = (type: string, xml: string, kolom: number, companion?: string): ConditionalFormatModel => ({
  ranges: [{ row: 1, col: kolom, rows: 4, cols: 1 }],
  rule: { kind: "other", type, formulas: [] },
  look: {},
  stopIfTrue: false,
  source: { xml, ...(companion === undefined ? {} : { companion }) },
});

const SKALA = (min: string, max: string): string =>
  `<cfRule type="colorScale" priority="1"><colorScale><cfvo type="formula" val="${min}"/><cfvo type="percentile" val="50"/><cfvo type="num" val="${max}"/><color rgb="FFF8696B"/><color rgb="FFFFEB84"/><color rgb="FF63BE7B"/></colorScale></cfRule>`;
const BATANG = `<cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="formula" val="${RUMUS}*2"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:id>${ID}</x14:id></ext></extLst></cfRule>`;
const PASANGAN = `<x14:cfRule type="dataBar" id="${ID}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="formula"><xm:f>${RUMUS}*2</xm:f></x14:cfvo><x14:negativeFillColor rgb="FFFF0000"/></x14:dataBar></x14:cfRule>`;
const IKON = `<cfRule type="iconSet" priority="3"><iconSet iconSet="3TrafficLights1"><cfvo type="percent" val="0"/><cfvo type="num" val="${DUA}"/><cfvo type="formula" val="${RUMUS}+${DUA}" gte="0"/></iconSet></cfRule>`;
const TEKS = `<cfRule type="containsText" priority="4" operator="containsText"><formula>NOT(ISERROR(SEARCH(_xldudf_LKJ_CAPAIAN($A2,$B2),D2)))</formula></cfRule>`;
/** Others of their kind, without formulas of ours. */
const LAIN = `<cfRule type="endsWith" priority="5" operator="endsWith" text="LKJ"><formula>RIGHT(E2,LEN("LKJ"))="LKJ"</formula></cfRule>`;
const ATAS = `<cfRule type="top10" priority="6" rank="3"/>`;

async function buku(skala = SKALA(RUMUS, DUA)): Promise<WorkbookModel> {
  const sheet = emptySheet("Data");
  for (let row = 1; row < 5; row++) for (let col = 0; col < 3; col++) sheet.cells.set(cellKey(row, col), { value: 40 + 10 * row + col });
  sheet.conditionalFormats = [
    aturan("colorScale", skala, 0), aturan("dataBar", BATANG, 1, PASANGAN), aturan("iconSet", IKON, 2), aturan("containsText", TEKS, 3), aturan("endsWith", LAIN, 4),
    aturan("top10", ATAS, 5),
  ].map((format): ConditionalFormatModel => ({ ...format, rule: { kind: "other", type: format.source!.xml.split('"')[1]!, formulas: formulasIn(format.source!.xml) } }));
  // through a file, so that everything is as our reader finds it
  return xlsx.read(await xlsx.write({ ...emptyWorkbook(), sheets: [sheet] }));
}

/** Formulas in the order of the XML, as the model has them. */
function formulasIn(xml: string): string[] {
  return Array.from(xml.matchAll(/<formula>([^<]*)<|val="([^"]*_[^"]*)"/g), ([, elemen, nilai]) => `=${(elemen ?? nilai)!.replace(/_xldudf_LKJ_/g, "LKJ.")}`);
}

let excel: ExcelUji;
let backend: UniverBackend;
let tutup: () => void = () => undefined;

async function buka(model: WorkbookModel, fungsi = true): Promise<void> {
  ({ excel, backend, tutup } = await bukaBerfungsi(model, fungsi));
}
afterEach(() => tutup());

const lembarBerkas = async (): Promise<string> => strFromU8(unzipSync(await xlsx.write(backend.save()))["xl/worksheets/sheet1.xml"]!);
const rencana = async () => susunRencana(await layanan.bacaBagikan(), "asli");

/** All rules of the sheet's XML, in the part for old Excel and in the list for newer ones. */
const aturanXml = (xml: string): string[] => xml.match(/<conditionalFormatting[\s\S]*?<\/conditionalFormatting>|<x14:conditionalFormattings[\s\S]*<\/x14:conditionalFormattings>/g) ?? [];

describe("thresholds and searched texts", () => {
  test("are listed with their place and rewritten; the file mentions us nowhere, and they come back to the letter", async () => {
    await buka(await buku());
    const semula = await lembarBerkas();
    expect(aturanXml(semula)).toHaveLength(7);
    expect(semula.match(/_xldudf_LKJ_/g)).toHaveLength(8);
    const r = await rencana();
    expect(r.halangan).toEqual([]);
    expect(r.aturan.map(({ rentang, bagian, rumus }) => [rentang, bagian, rumus])).toEqual([
      ["A2:A5", "minimum", "=LKJ.CAPAIAN($A$2,$B$2)"],
      ["A2:A5", "maximum", "=LKJ.SERAPAN($A$2:$A$3,$B$2:$B$3)"],
      ["B2:B5", "upperBoundRule", "=LKJ.CAPAIAN($A$2,$B$2)*2"],
      ["C2:C5", "1", "=LKJ.SERAPAN($A$2:$A$3,$B$2:$B$3)"],
      ["C2:C5", "2", "=LKJ.CAPAIAN($A$2,$B$2)+LKJ.SERAPAN($A$2:$A$3,$B$2:$B$3)"],
      ["D2:D5", "text", "=LKJ.CAPAIAN($A2,$B2)"],
    ]);
    expect((await layanan.bagikan(r)).aturan).toBe(6);
    const bytes = await xlsx.write(backend.save());
    const sebutan = Object.entries(unzipSync(bytes)).filter(([nama, isi]) => /\.(xml|rels)$/.test(nama) && SEBUTAN.test(strFromU8(isi)));
    expect(sebutan).toEqual([]);
    // kinds, colours, signs and what has no formula stay as they were
    const rangka = (xml: string): string[] => aturanXml(xml).map((satu) => satu.replace(/<(formula|xm:f)>[\s\S]*?<\/\1>|val="[^"]*"|text="[^"]*"/g, ""));
    expect(rangka(await lembarBerkas())).toEqual(rangka(semula));
    tutup();
    await buka(await xlsx.read(bytes), false);
    expect(await layanan.kembalikanRumus()).toMatchObject({ dikembalikan: 0, berubah: [] });
    expect(aturanXml(await lembarBerkas())).toEqual(aturanXml(semula));
    expect((await layanan.bacaSimpanan()).simpanan.bagikan).toEqual({ sel: [], nama: [] });
  });

  test("without a native form are named with their range, and nothing is changed", async () => {
    await buka(await buku(SKALA("_xldudf_LKJ_IKPA_RINCI($A$2:$A$8,2024)", DUA)));
    const { halangan } = await rencana();
    expect(halangan).toEqual([{ jenis: "formatBersyarat", lembar: "Data", sel: "A2:A5", nama: "=LKJ.IKPA_RINCI($A$2:$A$8,2024)", sebab: "tabel", fungsi: "IKPA_RINCI" }]);
  });

  test("a failure while they are written leaves them as they were", async () => {
    let gagal = 0;
    for (let setelah = 0; setelah < 6; setelah++) {
      await buka(await buku());
      const semula = aturanXml(await lembarBerkas());
      const r = await rencana();
      excel.host.failAt({ sync: 6, afterChanges: setelah, code: "InvalidOperation" });
      const hasil = await layanan.bagikan(r).catch((galat: unknown) => galat);
      excel.host.failAt(null);
      if (hasil instanceof Error) gagal++;
      if (hasil instanceof Error) expect(aturanXml(await lembarBerkas())).toEqual(semula);
      tutup();
    }
    expect(gagal).toBeGreaterThan(0);
  });
});
