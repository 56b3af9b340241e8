/** The first minute in a browser: seen at once, an empty workbook gets a form, the form is filled in and found right. */
import { bukaMeja, type Meja } from "../support/meja";

let meja: Meja;
beforeAll(async () => {
  meja = await bukaMeja();
}, 120_000);
afterAll(() => meja.tutup());

describe("the first minute", () => {
  it("says what the sample holds without a click, and asks for nothing to be written", async () => {
    await meja.panel.getByText(/^\d+ tabel indikator, \d+ tabel anggaran, .*\d+ temuan$/).waitFor();
    expect(await meja.panel.getByText("Hasil sudah usang").count()).toBe(0);
  });

  it("offers forms where nothing is left", async () => {
    await meja.kosongkan();
    await meja.panel.getByRole("button", { name: "Periksa lagi" }).click();
    await meja.panel.getByRole("heading", { name: "Buku kerja ini masih kosong" }).waitFor();
    expect(await meja.panel.getByRole("link", { name: "Biro Perencanaan 2023" }).getAttribute("href")).toContain("contoh/");
  });

  it("makes the form of the year, computes while it is filled in, and finds nothing wrong in it", async () => {
    await meja.panel.getByRole("textbox", { name: "Tahun laporan" }).fill("2026");
    await meja.panel.getByRole("button", { name: "Buat Pengukuran Kinerja" }).click();
    await meja.panel.getByText(/“Pengukuran Kinerja” sudah terbuka/).waitFor();
    expect(await meja.selAktif()).toMatchObject({ lembar: "Pengukuran Kinerja", sel: "A6" });
    // what the pane wrote itself comes as an event a moment later, and is no news
    await meja.page.waitForTimeout(1000);
    expect(await meja.panel.getByText("Hasil sudah usang").count()).toBe(0);
    await meja.panel.getByRole("heading", { name: "Isi buku kerja ini" }).waitFor();
    const capaian = await meja.excel(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Pengukuran Kinerja");
      sheet.getRange("A6:E7").values = [
        [1, "Meningkatnya akuntabilitas kinerja", "Nilai SAKIP", "Nilai", ""],
        ["", "", "Jumlah temuan pemeriksaan", "Temuan", "turun"],
      ];
      sheet.getRange("R6:S7").values = [[81, 80.09], [8, 7]];
      await context.sync();
      const hasil = sheet.getRange("T6:T8");
      hasil.load("text");
      await context.sync();
      return hasil.text.flat();
    });
    expect(capaian).toEqual(["98,88%", "112,50%", ""]);
    await meja.panel.getByRole("button", { name: "Periksa lagi" }).click();
    await meja.panel.getByText("1 tabel indikator, 0 temuan").waitFor();
    await meja.panel.getByRole("heading", { name: "Tidak ada temuan" }).waitFor();
  });

  it("asks nothing of any other machine and leaves no error behind", () => {
    expect([meja.permintaanLuar, meja.galatHalaman, meja.konsol]).toEqual([[], [], []]);
  });
});
