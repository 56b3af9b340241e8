/** A planner's file with a chart over our formulas, a name behind a series and a link to another workbook, prepared and given back. */
import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { susunRencana } from "../../src/domain/bagikan/rencana";
import type { CaraBagikan } from "../../src/domain/bagikan/types";
import { buatLayananExcel } from "../../src/excel/layananExcel";
import { xlsx } from "../../src/xlsx/excelts";
import { bukaExcel, type ExcelUji } from "../support/excel";

const layanan = buatLayananExcel();
const SEBUTAN = /LKJ\.|_xldudf_LKJ_/i;
const DERET = "OFFSET(Data!$C$2,0,0,ROUND(_xldudf_LKJ_SERAPAN(Data!$A$2,Data!$B$2),0)+2,1)";
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Series over cells with our formulas, one through a name that holds one, a title that follows a cell with one. */
async function berkas(): Promise<Uint8Array> {
  installChartSupport();
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Data");
  sheet.addRows([["Target", "Realisasi", "Capaian"], [80, 60], [40, 50], [10, 9]]);
  [0.75, 1.25, 0.9].forEach((result, i) => {
    sheet.getCell(i + 2, 3).value = { formula: `_xldudf_LKJ_CAPAIAN(A${i + 2},B${i + 2})`, result };
  });
  sheet.getCell("E1").value = { formula: '"Capaian "&TEXT(_xldudf_LKJ_CAPAIAN(A2,B2),"0%")', result: "Capaian 75%" };
  sheet.getCell("E2").value = { formula: "_xldudf_LKJ_CAPAIAN([1]PK!$A$1,B2)", result: 0.6 };
  workbook.definedNames.add("Data!$C$2:$C$4", "Deret");
  sheet.addChart(
    {
      type: "bar",
      title: "Capaian 75%",
      series: [
        { name: "Data!$C$1", categories: "Data!$A$2:$A$4", values: "Data!$C$2:$C$4" },
        { name: "Data!$C$1", categories: "Data!$A$2:$A$4", values: "Data!$C$2:$C$4" },
      ],
    } as never,
    "G2:M16" as never,
  );
  const files = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer({ validate: false })));
  const ubah = (path: string, dari: RegExp | string, ke: string): void => {
    const xml = strFromU8(files[path]!);
    expect(xml).toMatch(dari);
    files[path] = strToU8(xml.replace(dari, () => ke));
  };
  const grafik = Object.keys(files).find((path) => /charts\/chart\d*\.xml$/.test(path))!;
  // what the library cannot write: a series by a name, and the formula of that name
  ubah(grafik, /(?<=<c:f>)Data!\$C\$2:\$C\$4(?=<)/, "[0]!Deret");
  ubah("xl/workbook.xml", /(?<=<definedName name="Deret"[^>]*>)[^<]*/, DERET);
  ubah("xl/workbook.xml", /<definedNames>/, '<externalReferences><externalReference r:id="rIdLuar"/></externalReferences><definedNames>');
  ubah("xl/_rels/workbook.xml.rels", "</Relationships>", `<Relationship Id="rIdLuar" Type="${REL}/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>`);
  ubah("[Content_Types].xml", "</Types>", '<Override PartName="/xl/externalLinks/externalLink1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml"/></Types>');
  files["xl/externalLinks/externalLink1.xml"] = strToU8(
    `<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><externalBook xmlns:r="${REL}" r:id="rId1"><sheetNames><sheetName val="PK"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>100</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
  );
  files["xl/externalLinks/_rels/externalLink1.xml.rels"] = strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/externalLinkPath" Target="Buku2.xlsx" TargetMode="External"/></Relationships>`,
  );
  return zipSync(files);
}

let excel: ExcelUji;
const buka = async (bytes: Uint8Array): Promise<void> => void (excel = await bukaExcel(await xlsx.read(bytes)));
const simpan = (): Promise<Uint8Array> => xlsx.write(excel.backend.save());
afterEach(() => excel.tutup());

/** Formulas of the sheet and of names, by their place. */
const rumus = (): unknown => {
  const { sheets, names } = excel.backend.save();
  return [[...sheets[0]!.cells].flatMap(([kunci, { formula }]) => (formula === undefined ? [] : [[kunci, formula]])), names];
};
const teks = (bytes: Uint8Array, pola: RegExp): string[] => Object.entries(unzipSync(bytes)).flatMap(([nama, isi]) => (pola.test(nama) ? [strFromU8(isi)] : []));
const acuanGrafik = (bytes: Uint8Array): string[] => teks(bytes, /charts\/chart\d*\.xml$/).flatMap((xml) => Array.from(xml.matchAll(/<(?:\w+:)?f>([^<]*)</g), ([, f]) => f!));

describe.each<CaraBagikan>(["asli", "nilai"])("a file with a chart, prepared as %s", (cara) => {
  test("mentions us in no part, keeps what its series refer to, and comes back to the letter", async () => {
    await buka(await berkas());
    const semula = rumus();
    const grafik = acuanGrafik(await simpan());
    expect(grafik).toContain("[0]!Deret");
    const rencana = susunRencana(await layanan.bacaBagikan(), cara);
    expect(rencana.halangan).toEqual([]);
    expect(rencana.perubahan.find(({ sel }) => sel === "E2")).toMatchObject({ isi: [[{ jenis: "nilai", nilai: 0.6 }]] });
    expect(await layanan.bagikan(rencana)).toMatchObject({ nama: 1, aturan: 0 });
    const dikirim = await simpan();
    const sebutan = Object.entries(unzipSync(dikirim)).filter(([nama, isi]) => /\.(xml|rels)$/.test(nama) && SEBUTAN.test(strFromU8(isi)));
    expect(sebutan.map(([nama]) => nama)).toEqual([]);
    expect(acuanGrafik(dikirim)).toEqual(grafik);
    excel.tutup();
    await buka(dikirim);
    expect(await layanan.kembalikanRumus()).toMatchObject({ namaKembali: 1, berubah: [], nama: [] });
    expect(rumus()).toEqual(semula);
    // the link is still there for the formula that needs it
    expect(teks(await simpan(), /externalLinks\/_rels/).join("")).toContain("Buku2.xlsx");
  });
});
