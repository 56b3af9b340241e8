import { MAKS_BARIS_LAPORAN, susunLaporanTemuan, type TemuanTertulis } from "../../src/domain/ringkas/laporanTemuan";
import { buatLayananExcel } from "../../src/excel/layananExcel";
import { panel } from "../../src/strings/id/panel";
import { cellKey, emptySheet, emptyWorkbook } from "../../src/xlsx/model";
import { bukaExcel, type ExcelUji } from "../support/excel";

let excel: ExcelUji;
afterEach(() => excel.tutup());

const layanan = buatLayananExcel();
const TEMUAN: TemuanTertulis = {
  tingkat: "galat",
  lembar: "Data '26",
  sel: "F7",
  judul: "Capaian tidak sesuai dengan target dan realisasi",
  pesan: "Capaian 109,67% tidak sesuai dengan target 83 dan realisasi 88,83 (seharusnya 107,02%). ".repeat(4),
  langkah: "Cocokkan target dengan Perjanjian Kinerja dan realisasi dengan data dukungnya, lalu hitung ulang capaian.",
  aturan: "HT001",
  dasar: ["PermenPANRB 53/2014: capaian membandingkan realisasi dengan target"],
};

function rencana(jumlah: number): ReturnType<typeof susunLaporanTemuan> {
  const temuan = Array.from({ length: jumlah }, (_, n) => ({ ...TEMUAN, sel: `F${n + 7}` }));
  return susunLaporanTemuan({ temuan, diterima: [], cakupan: "2 tabel.", tanggal: "5 Februari 2024", kata: panel.laporan });
}

describe("the report of findings on its sheet", () => {
  beforeEach(async () => {
    excel = await bukaExcel({ ...emptyWorkbook(), sheets: [emptySheet("Data '26")] });
  });

  test("links to the cells, is known as ours, and is not read as the user's", async () => {
    expect(await layanan.tulisRingkasan(rencana(2))).toEqual({ lembar: "Laporan temuan", diperbarui: false });
    const lembar = excel.backend.save().sheets[1]!;
    expect(lembar.cells.get(cellKey(5, 3))?.formula).toBe(`=HYPERLINK("#'Data ''26'!F7","F7")`);
    expect([...lembar.customProperties]).toContainEqual(["lkj.ringkasan", "temuan"]);
    expect((await layanan.bacaBuku()).lembar.map(({ milikKita }) => milikKita)).toEqual([undefined, true]);
  });

  test("is written anew in its place", async () => {
    await layanan.tulisRingkasan(rencana(5));
    expect(await layanan.tulisRingkasan(rencana(1))).toEqual({ lembar: "Laporan temuan", diperbarui: true });
    const { cells } = excel.backend.save().sheets[1]!;
    expect(cells.get(cellKey(5, 0))?.value).toBe(1);
    expect(cells.get(cellKey(6, 0))?.value ?? "").toBe("");
  });

  test("stays within what Excel for the web accepts, however many findings there are", async () => {
    await layanan.tulisRingkasan(rencana(MAKS_BARIS_LAPORAN + 4_000));
    expect(excel.stats.largestRequest).toBeLessThan(4_000_000);
  });
});
