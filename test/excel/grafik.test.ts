import type { RencanaLembar, SpekGrafik } from "../../src/domain/ringkas/types";
import { alamatRentang } from "../../src/domain/tabel/alamat";
import { bacaBuku } from "../../src/domain/tabel/bacaTabel";
import { applyPlan } from "../../src/excel/applyPlan";
import { KUNCI_GRAFIK } from "../../src/excel/refreshCharts";
import { namaGrafik } from "../../src/excel/writeCharts";
import type { ChartModel } from "../../src/xlsx/chartModel";
import { parseReference } from "../../src/xlsx/charts";
import { cellKey, emptySheet, emptyWorkbook, type SheetModel, type WorkbookModel } from "../../src/xlsx/model";
import { snapshotDariModel } from "../../src/xlsx/snapshot";
import { opsiUji, ringkasan } from "../domain/ringkas/bantuRencana";
import { bukaExcel, type ExcelUji } from "../support/excel";
import { tanpaGrafik } from "../support/rencana";

let excel: ExcelUji;
afterEach(() => excel.tutup());

const BARIS = [
  ["Indikator Kinerja", "Satuan", "Target", "Realisasi"],
  ["Nilai SAKIP", "Nilai", 81, 80.09],
  ["Indeks kepuasan", "Nilai", 88, ""],
  ["Nilai kearsipan", "Nilai", 70, 77],
  ["Temuan selesai", "Dokumen", 4, 5],
];

function buku(tambahan: readonly (readonly (string | number)[])[] = []): WorkbookModel {
  const sheet = emptySheet("Data '26!");
  [...BARIS, ...tambahan].forEach((baris, row) => baris.forEach((value, col) => value !== "" && sheet.cells.set(cellKey(row, col), { value })));
  return { ...emptyWorkbook(), sheets: [sheet] };
}

function rencanaDari(model: WorkbookModel): RencanaLembar {
  const { bisa, susun } = ringkasan("capaian");
  const tabel = bacaBuku(snapshotDariModel(model)).filter(bisa);
  return susun(tabel, opsiUji(tabel));
}

const LEBIH = [["Nilai pelayanan", "Nilai", 90, 91], ["Nilai reformasi", "Nilai", 60, 66]];
const NAMA = "Ringkasan capaian";

function lembar(): SheetModel {
  const ada = excel.backend.save().sheets.find(({ name }) => name === NAMA);
  if (!ada) throw new Error("no summary");
  return ada;
}

function chart(spek: SpekGrafik): ChartModel {
  const ada = lembar().charts.find(({ name }) => name === namaGrafik(spek));
  if (!ada) throw new Error(`no chart ${namaGrafik(spek)}`);
  return ada;
}

const menunjuk = (formula: string): string => alamatRentang(parseReference(formula)!.rect);

/** The workbook as plain data; a cell that holds nothing and looks like nothing is no cell, what nobody set is as it was. */
function potret(): unknown {
  const { sheets, names, activeSheet } = excel.backend.save();
  const urut = <K, V>(peta: Map<K, V>): [K, V][] => [...peta].sort(([a], [b]) => (a < b ? -1 : 1));
  return { names, activeSheet, sheets: sheets.map(({ name, visibility, cells, columnWidths, rowHeights, customProperties, merges, charts, frozenRows }) => ({
    name, visibility, charts, frozenRows,
    cells: urut(cells).filter(([, { value, style, numberFormat, formula }]) => value !== "" || formula || numberFormat || Object.keys(style ?? {}).length > 0),
    widths: urut(columnWidths).filter(([, lebar]) => lebar !== 8.43),
    heights: urut(rowHeights).filter(([, tinggi]) => tinggi !== 15),
    customProperties: urut(customProperties),
    merges: [...merges].sort((a, b) => a.row - b.row || a.col - b.col),
  })) };
}

async function denganRingkasan(model = buku(), opsi: Parameters<typeof bukaExcel>[1] = {}): Promise<RencanaLembar> {
  const rencana = rencanaDari(model);
  excel = await bukaExcel(model, opsi);
  await applyPlan(rencana);
  return rencana;
}

describe("the charts of a summary", () => {
  test("stand on its sheet, named as ours, on their cells, and draw the summary's own cells", async () => {
    const { grafik } = await denganRingkasan();
    expect(lembar().charts.map(({ name }) => name)).toEqual(["Grafik LKj capaian kg", "Grafik LKj target-1 bb"]);
    for (const spek of grafik!.daftar) {
      const ada = chart(spek);
      expect(ada).toMatchObject({
        title: spek.judul,
        from: { row: spek.letak.row, col: spek.letak.col, x: 0, y: 0 },
        to: { row: spek.letak.row + spek.letak.rows, col: spek.letak.col + spek.letak.cols },
        categoryAxis: { title: spek.sumbuKategori },
        valueAxis: { title: spek.sumbuNilai, format: spek.formatNilai, minimum: 0 },
        legend: "Bottom",
      });
      expect(ada.series.map(({ name, values, categories }) => [name, menunjuk(values), menunjuk(categories), parseReference(values)!.sheet])).toEqual(
        spek.seri.map(({ nama, nilai }) => [nama, alamatRentang(nilai), alamatRentang(spek.kategori), NAMA]),
      );
    }
  });

  test("tell their series apart without colour: line against columns, light against dark", async () => {
    const { grafik } = await denganRingkasan();
    const [capaian, target] = grafik!.daftar.map(chart);
    expect(capaian!.series.map(({ type, line }) => [type, line.style])).toEqual([["ColumnClustered", undefined], ["Line", "Dash"]]);
    expect(target!.series.map(({ type, fill }) => [type, fill])).toEqual([["BarClustered", "#FFFFFF"], ["BarClustered", "#8FAADC"]]);
    expect(target!.categoryAxis).toMatchObject({ reversed: true, crossing: "Maximum" });
    expect(target!.series.map(({ labels }) => labels)).toEqual([
      { format: "#,##0.00", position: "OutsideEnd", size: 8 }, { format: "#,##0.00", position: "OutsideEnd", size: 8 },
    ]);
  });

  test("need no request of their own and no newer Excel than the rest", async () => {
    const hitung = async (ubah: (rencana: RencanaLembar) => RencanaLembar): Promise<number[]> => {
      excel.backend.load(buku());
      const syncs: number[] = [];
      for (const model of [buku(), buku(LEBIH)]) {
        excel.host.resetStats();
        await applyPlan(ubah(rencanaDari(model)));
        syncs.push(excel.stats.syncs);
      }
      return syncs;
    };
    excel = await bukaExcel(buku(), { apiSets: { ExcelApi: "1.13" } });
    const tanpa = await hitung(tanpaGrafik);
    expect(lembar().charts).toHaveLength(0);
    expect(await hitung((rencana) => rencana)).toEqual(tanpa);
    expect(lembar().charts).toHaveLength(2);
  });

  test("are not there where the plan has none", async () => {
    const model = buku();
    excel = await bukaExcel(model);
    await applyPlan(tanpaGrafik(rencanaDari(model)));
    expect(lembar().charts).toEqual([]);
    expect(lembar().customProperties.has(KUNCI_GRAFIK)).toBe(false);
  });
});

describe("charts of a summary that is built again", () => {
  test("draw the new rows and go below the longer table", async () => {
    await denganRingkasan();
    const { grafik } = rencanaDari(buku(LEBIH));
    await applyPlan(rencanaDari(buku(LEBIH)));
    expect(lembar().charts).toHaveLength(2);
    for (const spek of grafik!.daftar) {
      expect(chart(spek).series.map(({ values }) => menunjuk(values))).toEqual(spek.seri.map(({ nilai }) => alamatRentang(nilai)));
      expect(chart(spek).from).toMatchObject({ row: spek.letak.row, col: 0 });
    }
  });

  test("keep the place, look and title that the planner gave them", async () => {
    const { grafik } = await denganRingkasan();
    const nama = namaGrafik(grafik!.daftar[0]!);
    await excel.Excel.run(async (context) => {
      const ada = context.workbook.worksheets.getItem(NAMA).charts.getItem(nama);
      ada.setPosition("J2", "P20");
      ada.title.text = "Judul saya";
      ada.series.getItemAt(0).format.fill.setSolidColor("#00AA00");
      await context.sync();
    });
    const sebelum = chart(grafik!.daftar[0]!);
    const baru = rencanaDari(buku(LEBIH));
    await applyPlan(baru);
    const { from, to, title, series } = chart(baru.grafik!.daftar[0]!);
    expect({ from, to, title, fill: series[0]!.fill }).toEqual({ from: sebelum.from, to: sebelum.to, title: "Judul saya", fill: "#00AA00" });
    expect(menunjuk(series[0]!.values)).toBe(alamatRentang(baru.grafik!.daftar[0]!.seri[0]!.nilai));
  });

  test("a series that she took out stays out, a chart that she deleted is made again, one of her own is left alone", async () => {
    const { grafik } = await denganRingkasan();
    const [capaian, target] = grafik!.daftar;
    await excel.Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem(NAMA);
      charts.getItem(namaGrafik(capaian!)).series.getItemAt(1).delete();
      charts.getItem(namaGrafik(target!)).delete();
      charts.add("Line", context.workbook.worksheets.getItem("Data '26!").getRange("C2:C5"), "Columns").name = "Grafik saya";
      await context.sync();
    });
    await applyPlan(rencanaDari(buku(LEBIH)));
    expect(chart(capaian!).series.map(({ name }) => name)).toEqual(["Capaian per indikator"]);
    expect(chart(target!).series).toHaveLength(2);
    expect(lembar().charts.find(({ name }) => name === "Grafik saya")!.series.map(({ values }) => values)).toEqual(["='Data ''26!'!$C$2:$C$5"]);
  });

  test("go where the plan has none any more, with the cells that they drew", async () => {
    const rencana = await denganRingkasan();
    await applyPlan(tanpaGrafik(rencana));
    expect(lembar().charts).toEqual([]);
    const [terakhir] = [...lembar().cells.keys()].sort((a, b) => b - a);
    expect(Math.floor(terakhir! / 16_384)).toBeLessThan(rencana.grafik!.barisAwal);
  });

  test("built twice alike they are alike", async () => {
    const rencana = await denganRingkasan();
    const sekali = potret();
    await applyPlan(rencana);
    expect(potret()).toEqual(sekali);
  });

  test("what says what they were made of, spoilt by somebody, does not stop the next writing", async () => {
    const rencana = await denganRingkasan();
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(NAMA).customProperties.add(KUNCI_GRAFIK, "bukan catatan");
      await context.sync();
    });
    await applyPlan(rencana);
    expect(lembar().charts.length).toBeGreaterThanOrEqual(2);
  });
});

describe("a fault while charts are written", () => {
  const GALAT = ["GeneralException", "AccessDenied", "InvalidArgument"] as const;

  test.each(GALAT)("%s in a new summary leaves no sheet and no chart, wherever it comes", async (code) => {
    const model = buku();
    const rencana = rencanaDari(model);
    excel = await bukaExcel(model);
    const sebelum = potret();
    let gagal = 0;
    for (let afterChanges = 0; ; afterChanges += 29) {
      excel.backend.load(model);
      excel.host.failAt({ sync: 3, code, afterChanges });
      if (await applyPlan(rencana).then(() => true, () => false)) break;
      expect(potret()).toEqual(sebelum);
      gagal++;
    }
    // every change of the charts comes under it
    expect(gagal * 29).toBeGreaterThan(60);
  });

  test.each([
    ["a longer table", (): RencanaLembar => rencanaDari(buku(LEBIH))],
    ["another unit, so that a chart comes", (): RencanaLembar => rencanaDari(buku([["Dokumen", "Dokumen", 3, 4], ["Persen", "%", "90%", "80%"], ["Persen lain", "%", "70%", "80%"]]))],
    ["no charts any more", (): RencanaLembar => tanpaGrafik(rencanaDari(buku()))],
  ])("in a refresh to %s brings back every chart, or finishes what was done", async (_apa, rencanaBaru) => {
    const model = buku();
    await denganRingkasan(model);
    const sebelum = potret();
    const awal = excel.backend.save();
    const baru = rencanaBaru();
    await applyPlan(baru);
    const sesudah = potret();
    let batal = 0;
    // the requests before only read
    for (let sync = 5; sync <= 9; sync++) {
      for (const afterChanges of [undefined, 1, 2, 25]) {
        excel.backend.load(awal);
        excel.host.failAt({ sync, code: "GeneralException", ...(afterChanges === undefined ? {} : { afterChanges }) });
        const berhasil = await applyPlan(baru).then(() => true, () => false);
        expect(potret()).toEqual(berhasil ? sesudah : sebelum);
        if (!berhasil) batal++;
        excel.host.failAt(null);
      }
    }
    expect(batal).toBeGreaterThan(8);
  });
});
