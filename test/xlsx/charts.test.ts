import { strFromU8, unzipSync, zipSync, strToU8 } from "fflate";
import { emptyAxis, type ChartModel } from "../../src/xlsx/chartModel";
import { xlsx } from "../../src/xlsx/excelts";
import { cellKey, emptySheet, emptyWorkbook, type WorkbookModel } from "../../src/xlsx/model";
import { recalculate, toPng } from "../support/libreoffice";
import { strangeFile } from "./strangeFile";

const NAMA = "Ringkasan '26 satu";
const SUMBER = "='Ringkasan ''26 satu'!";

function grafik(): ChartModel {
  const categories = `${SUMBER}$A$1:$A$3`;
  return {
    name: "Grafik LKj capaian kg",
    from: { row: 5, col: 0, x: 0, y: 0 },
    to: { row: 20, col: 6, x: 12.5, y: 3 },
    title: "Capaian & <target>",
    titleSize: 12,
    legend: "Bottom",
    gapWidth: 60,
    categoryAxis: { ...emptyAxis(false), title: "Nomor", reversed: true, crossing: "Maximum" },
    valueAxis: { ...emptyAxis(true), title: "Capaian", format: "0%", minimum: 0, maximum: 2, gridlineColor: "#D9D9D9" },
    series: [
      { type: "ColumnClustered", name: "Capaian", values: `${SUMBER}$B$1:$B$3`, categories, fill: "#8FAADC", line: { color: "#1F3864", weight: 0.75 }, labels: { format: "0.0%", position: "InsideBase", size: 8 } },
      { type: "Line", name: "100%", values: `${SUMBER}$C$1:$C$3`, categories, line: { color: "#C00000", weight: 1.75, style: "Dash" } },
      { type: "LineMarkers", name: "Lalu", values: `${SUMBER}$C$1:$C$3`, categories, line: { color: "#548235", weight: 2.25, style: "DashDot" }, marker: { style: "Diamond", size: 7, fill: "#548235", color: "#548235" } },
    ],
  };
}

function buku(charts: ChartModel[] = [grafik()]): WorkbookModel {
  const sheet = emptySheet(NAMA);
  [["satu", 0.9, 1], ["dua", "#N/A", 1], ["tiga", 1.1, 1]].forEach((baris, row) =>
    baris.forEach((value, col) => sheet.cells.set(cellKey(row, col), { value, ...(col > 0 ? { numberFormat: "0.0%" } : {}) })),
  );
  sheet.charts = charts;
  return { ...emptyWorkbook(), sheets: [sheet] };
}

const bagian = (bytes: Uint8Array, pola: RegExp): string[] =>
  Object.entries(unzipSync(bytes)).filter(([path]) => pola.test(path)).map(([, isi]) => strFromU8(isi));

const tanpaSumber = ({ source: _source, ...chart }: ChartModel): Omit<ChartModel, "source"> => chart;

describe("charts of ours in a file", () => {
  test("come back as they were written, with the figures that they show in the file", async () => {
    const bytes = await xlsx.write(buku());
    const { sheets } = await xlsx.read(bytes);
    const { series: [kolom, ...lain], ...rupa } = tanpaSumber(sheets[0]!.charts[0]!);
    const { series, ...asli } = grafik();
    expect({ ...rupa, series: [kolom, ...lain] }).toEqual({ ...asli, series });
    const [xml] = bagian(bytes, /^xl\/charts\//);
    expect(xml).toContain("<c:pt idx=\"0\"><c:v>0.9</c:v></c:pt><c:pt idx=\"1\"><c:v>#N/A</c:v></c:pt>");
    expect(xml).toContain("<c:strCache><c:ptCount val=\"3\"/><c:pt idx=\"0\"><c:v>satu</c:v></c:pt>");
  });

  test("saved and opened again and again stay one", async () => {
    let bytes = await xlsx.write(buku());
    for (let kali = 0; kali < 3; kali++) bytes = await xlsx.write(await xlsx.read(bytes));
    expect(bagian(bytes, /^xl\/charts\/[^/]*\.xml$/)).toHaveLength(1);
    expect(bagian(bytes, /^xl\/drawings\/[^/]*\.xml$/)).toHaveLength(1);
    expect((await xlsx.read(bytes)).sheets[0]!.charts.map(tanpaSumber)).toEqual([grafik()]);
  });

  test("what another program did to their look stays while their cells move", async () => {
    const files = unzipSync(await xlsx.write(buku()));
    const [path] = Object.keys(files).filter((satu) => satu.startsWith("xl/charts/"));
    files[path!] = strToU8(strFromU8(files[path!]!).replace("<c:roundedCorners val=\"0\"/>", "<c:roundedCorners val=\"1\"/>"));
    const model = await xlsx.read(zipSync(files));
    const chart = model.sheets[0]!.charts[0]!;
    chart.series[0]!.values = `${SUMBER}$B$1:$B$2`;
    const [xml] = bagian(await xlsx.write(model), /^xl\/charts\//);
    expect(xml).toContain("<c:roundedCorners val=\"1\"/>");
    expect(xml).toContain("$B$1:$B$2</c:f><c:numCache><c:formatCode>0.0%</c:formatCode><c:ptCount val=\"2\"/>");
  });

  test("taken away they leave neither part nor drawing", async () => {
    const model = await xlsx.read(await xlsx.write(buku()));
    model.sheets[0]!.charts = [];
    const bytes = await xlsx.write(model);
    expect(bagian(bytes, /^xl\/(charts|drawings)\//)).toEqual([]);
    expect(bagian(bytes, /^xl\/worksheets\/sheet1\.xml$/)[0]).not.toContain("<drawing");
  });

  test("stand beside the drawings that the planner's workbook had", async () => {
    const model = await xlsx.read(await strangeFile());
    const bernama = (bytes: Uint8Array): string[] => bagian(bytes, /^xl\/charts\/chart[^/]*\.xml$/);
    const semula = bernama(await xlsx.write(model));
    expect(semula.length).toBeGreaterThan(0);
    const lembar = model.sheets.find(({ name }) => name === "Data") ?? model.sheets[0]!;
    lembar.charts = [{ ...grafik(), series: [{ type: "BarClustered", name: "Kita", values: `='${lembar.name}'!$B$2:$B$4`, categories: "", line: {} }] }];
    const bytes = await xlsx.write(model);
    const kini = bernama(bytes);
    expect(kini).toHaveLength(semula.length + 1);
    expect(kini).toEqual(expect.arrayContaining(semula));
    expect((await xlsx.read(bytes)).sheets.flatMap(({ charts }) => charts.map(({ name }) => name))).toEqual(["Grafik LKj capaian kg"]);
  });

  test("LibreOffice opens the file, keeps its figures and paints the chart", async () => {
    const bytes = await xlsx.write(buku());
    const tanpa = await xlsx.write(buku([]));
    const [ulang] = await recalculate([{ name: "grafik.xlsx", bytes }]);
    expect(ulang!.sheets[0]!.cells.get(cellKey(2, 1))?.value).toBe(1.1);
    const [[dengan], [kosong]] = [await toPng({ name: "a.xlsx", bytes }), await toPng({ name: "b.xlsx", bytes: tanpa })];
    expect(dengan!.length).toBeGreaterThan(kosong!.length * 1.5);
  });
});
