import { kodeGalat, type Meja } from "./meja";

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-charts */
export function ujiCharts(meja: Meja): void {
  const buat = (context: Excel.RequestContext, alamat = "A1:C3"): Excel.Chart => {
    const sheet = context.workbook.worksheets.getItem("Data");
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange(alamat), "Columns");
    chart.name = "Grafik LKj uji";
    return chart;
  };
  const tersimpan = () => meja.excel.backend.save().sheets.find(({ name }) => name === "Data")!.charts;

  describe("charts", () => {
    test("take names from the first row and categories from a first column of texts", async () => {
      await meja.run(async (context) => {
        const chart = buat(context);
        chart.load("name,chartType");
        chart.series.load("items/name");
        await context.sync();
        expect([chart.name, chart.chartType, chart.series.items.map(({ name }) => name)]).toEqual(["Grafik LKj uji", "ColumnClustered", ["Target", "Realisasi"]]);
      });
      expect(tersimpan()[0]!.series.map(({ values, categories }) => [values, categories])).toEqual([
        ["=Data!$B$2:$B$3", "=Data!$A$2:$A$3"], ["=Data!$C$2:$C$3", "=Data!$A$2:$A$3"],
      ]);
    });

    test("are found by name, listed, and gone when deleted", async () => {
      await meja.run(async (context) => {
        const { charts } = context.workbook.worksheets.getItem("Data");
        buat(context);
        charts.load("items/name");
        const [ada, tidak] = [charts.getItemOrNullObject("grafik lkj UJI"), charts.getItemOrNullObject("lain")];
        ada.load("name");
        await context.sync();
        expect([charts.items.length, ada.isNullObject, tidak.isNullObject]).toEqual([1, false, true]);
        charts.items[0]!.delete();
        const banyak = charts.getCount();
        await context.sync();
        expect(banyak.value).toBe(0);
      });
      expect(await kodeGalat(meja.run(async (context) => {
        context.workbook.worksheets.getItem("Data").charts.getItem("lain").delete();
        await context.sync();
      }))).toBe("ItemNotFound");
    });

    test("lie where setPosition puts them, in the points of those cells", async () => {
      await meja.run(async (context) => {
        const chart = buat(context);
        chart.setPosition("B3", "D6");
        const cells = context.workbook.worksheets.getItem("Data").getRange("B3:D6");
        chart.load("left,top,width,height");
        cells.load("left,top,width,height");
        await context.sync();
        for (const side of ["left", "top", "width", "height"] as const) expect(chart[side]).toBeCloseTo(cells[side], 6);
        chart.left += 10;
        chart.load("left,width");
        await context.sync();
        expect(chart.left).toBeCloseTo(cells.left + 10, 6);
        expect(chart.width).toBeCloseTo(cells.width, 6);
      });
    });

    test("keep what is set of title, axes, legend and series", async () => {
      await meja.run(async (context) => {
        const chart = buat(context);
        chart.title.text = "Judul";
        chart.legend.visible = false;
        chart.axes.valueAxis.minimum = 0;
        chart.axes.valueAxis.numberFormat = "0%";
        chart.axes.categoryAxis.title.text = "Indikator";
        chart.axes.categoryAxis.reversePlotOrder = true;
        const series = chart.series.getItemAt(1);
        series.chartType = "LineMarkers";
        series.markerStyle = "Diamond";
        series.format.line.color = "#C00000";
        series.format.line.lineStyle = "Dash";
        series.hasDataLabels = true;
        series.dataLabels.position = "Top";
        chart.title.load("text");
        chart.axes.categoryAxis.load("reversePlotOrder");
        await context.sync();
        expect([chart.title.text, chart.axes.categoryAxis.reversePlotOrder]).toEqual(["Judul", true]);
      });
      const [chart] = tersimpan();
      expect(chart).toMatchObject({
        title: "Judul", categoryAxis: { title: "Indikator", reversed: true }, valueAxis: { minimum: 0, format: "0%" },
      });
      expect(chart).not.toHaveProperty("legend");
      expect(chart!.series[1]).toMatchObject({
        type: "LineMarkers", marker: { style: "Diamond" }, line: { color: "#C00000", style: "Dash" }, labels: { position: "Top" },
      });
    });

    test("follow their cells: rows inserted above, the sheet renamed", async () => {
      await meja.run(async (context) => {
        buat(context).setPosition("A10", "C14");
        const sheet = context.workbook.worksheets.getItem("Data");
        sheet.getRange("1:2").insert("Down");
        await context.sync();
      });
      const [chart] = tersimpan();
      expect([chart!.from.row, chart!.to.row]).toEqual([11, 16]);
      expect(chart!.series[0]!.values).toBe("=Data!$B$4:$B$5");
      await meja.run(async (context) => {
        context.workbook.worksheets.getItem("Data").name = "Data '26";
        await context.sync();
      });
      expect(meja.excel.backend.save().sheets[0]!.charts[0]!.series[0]!.values).toBe("='Data ''26'!$B$4:$B$5");
    });

    test.each<[string, (chart: Excel.Chart) => unknown, string]>([
      ["a series that is not there", (chart) => chart.series.getItemAt(7).load("name"), "InvalidArgument"],
      ["a colour that is none", (chart) => chart.series.getItemAt(0).format.fill.setSolidColor("biru tua"), "InvalidArgument"],
      ["a kind that the host does not draw", (chart) => (chart.chartType = "Pie"), "ApiNotFound"],
    ])("%s is refused", async (_apa, pakai, kode) => {
      expect(await kodeGalat(meja.run(async (context) => {
        pakai(buat(context));
        await context.sync();
      }))).toBe(kode);
    });

    test("are not made on a protected sheet", async () => {
      expect(await kodeGalat(meja.run(async (context) => {
        context.workbook.worksheets.getItem("Data").protection.protect();
        buat(context);
        await context.sync();
      }))).toBe("AccessDenied");
      expect(tersimpan()).toEqual([]);
    });
  });
}
