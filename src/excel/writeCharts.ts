/** Queues native charts onto a sheet of ours; the caller syncs. All calls are of ExcelApi 1.9 at most. */
import type { SeriGrafik, SpekGrafik } from "../domain/ringkas/types";
import { alamatRentang, type Rect } from "../domain/tabel/alamat";
import { JARAK, LETAK_LABEL, RUPA_SERI, UKURAN_JUDUL, UKURAN_LABEL, UKURAN_PENANDA, WARNA_KISI } from "./chartLook";

const JENIS = { kolom: "ColumnClustered", batang: "BarClustered", garis: "Line" } as const;

/** The name under which a chart is found again. It names the kinds of its series: of others it is another chart. */
export function namaGrafik({ kunci, seri }: Pick<SpekGrafik, "kunci" | "seri">): string {
  return `Grafik LKj ${kunci} ${seri.map(({ bentuk }) => bentuk.charAt(0)).join("")}`;
}

export function addCharts(sheet: Excel.Worksheet, daftar: readonly SpekGrafik[]): void {
  for (const spek of daftar) addChart(sheet, spek);
}

export function addChart(sheet: Excel.Worksheet, spek: SpekGrafik): void {
  const pertama = spek.seri[0]!;
  const chart = sheet.charts.add(jenisSeri(pertama), rentang(sheet, pertama.nilai), pertama.nilai.cols > 1 ? "Rows" : "Columns");
  chart.name = namaGrafik(spek);
  spek.seri.forEach((satu, n) => {
    const series = n === 0 ? chart.series.getItemAt(0) : chart.series.add(satu.nama);
    if (n === 0) series.name = satu.nama;
    writeData(sheet, series, satu, spek.kategori);
    if (satu.bentuk !== pertama.bentuk) series.chartType = jenisSeri(satu);
    writeLook(series, satu);
  });
  writeFrame(chart, spek);
  place(sheet, chart, spek.letak);
}

/** The cells that a series draws. */
export function writeData(sheet: Excel.Worksheet, series: Excel.ChartSeries, { nilai }: SeriGrafik, kategori: Rect): void {
  series.setValues(rentang(sheet, nilai));
  series.setXAxisValues(rentang(sheet, kategori));
}

export function place(sheet: Excel.Worksheet, chart: Excel.Chart, letak: Rect): void {
  const akhir = { row: letak.row + letak.rows - 1, col: letak.col + letak.cols - 1, rows: 1, cols: 1 };
  chart.setPosition(rentang(sheet, { ...letak, rows: 1, cols: 1 }), rentang(sheet, akhir));
}

function jenisSeri({ bentuk, tampilan }: SeriGrafik): "ColumnClustered" | "BarClustered" | "Line" | "LineMarkers" {
  return bentuk === "garis" && RUPA_SERI[tampilan].penanda ? "LineMarkers" : JENIS[bentuk];
}

function writeLook(series: Excel.ChartSeries, { bentuk, tampilan, label }: SeriGrafik): void {
  const { isian, garis, tebal, corak, penanda } = RUPA_SERI[tampilan];
  if (isian && bentuk !== "garis") {
    series.format.fill.setSolidColor(isian);
    series.gapWidth = JARAK[bentuk];
  }
  series.format.line.color = garis;
  series.format.line.weight = tebal;
  if (corak) series.format.line.lineStyle = corak;
  if (bentuk === "garis" && penanda) {
    series.markerStyle = penanda;
    series.markerSize = UKURAN_PENANDA;
    series.markerBackgroundColor = garis;
    series.markerForegroundColor = garis;
  }
  if (label === undefined) return;
  series.hasDataLabels = true;
  series.dataLabels.showValue = true;
  series.dataLabels.numberFormat = label;
  series.dataLabels.position = LETAK_LABEL[bentuk];
  series.dataLabels.format.font.size = UKURAN_LABEL;
}

function writeFrame(chart: Excel.Chart, spek: SpekGrafik): void {
  chart.title.text = spek.judul;
  chart.title.format.font.size = UKURAN_JUDUL;
  chart.legend.visible = spek.seri.length > 1;
  if (spek.seri.length > 1) chart.legend.position = "Bottom";
  // a line passes over a year without a figure, where it has no marker: LibreOffice would draw a gap as zero
  if (spek.seri.every(({ bentuk }) => bentuk === "garis")) chart.displayBlanksAs = "Interplotted";
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.title.text = spek.sumbuKategori;
  valueAxis.title.text = spek.sumbuNilai;
  valueAxis.numberFormat = spek.formatNilai;
  if (spek.minimum !== undefined) valueAxis.minimum = spek.minimum;
  if (spek.maksimum !== undefined) valueAxis.maximum = spek.maksimum;
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = WARNA_KISI;
  if (spek.seri.some(({ bentuk }) => bentuk === "batang")) {
    // the first category on top, as in the table; the figures of the axis stay below
    categoryAxis.reversePlotOrder = true;
    categoryAxis.position = "Maximum";
  }
}

function rentang(sheet: Excel.Worksheet, rect: Rect): Excel.Range {
  return sheet.getRange(alamatRentang(rect));
}
