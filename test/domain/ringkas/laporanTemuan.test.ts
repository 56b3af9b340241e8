import { MAKS_BARIS_LAPORAN, susunLaporanTemuan, type KataLaporan, type TemuanTertulis } from "../../../src/domain/ringkas/laporanTemuan";
import type { RencanaLembar } from "../../../src/domain/ringkas/types";
import { panel as en } from "../../../src/strings/en/panel";
import { panel as id } from "../../../src/strings/id/panel";

const temuan = (isi: Partial<TemuanTertulis> = {}): TemuanTertulis => ({
  tingkat: "galat",
  lembar: "Data '26",
  sel: "F7",
  judul: "Capaian tidak sesuai",
  pesan: "Tercetak 109,67%, terhitung 107,02%.",
  langkah: "Hitung ulang.",
  aturan: "HT001",
  dasar: ["PermenPANRB 53/2014", "praktik laporan"],
  ...isi,
});

function isi({ sel }: RencanaLembar): (string | number)[][] {
  return sel.map((baris) =>
    baris.map(({ isi: satu }) =>
      satu.jenis === "kosong" ? "" : satu.jenis === "teks" ? satu.teks : satu.jenis === "angka" ? satu.angka : satu.rumus,
    ),
  );
}

const susun = (daftar: readonly TemuanTertulis[], kata: KataLaporan = id.laporan): RencanaLembar =>
  susunLaporanTemuan({ temuan: daftar, diterima: [], cakupan: "2 tabel di 2 lembar.", tanggal: "5 Februari 2024", kata });

describe("the report of findings", () => {
  test("says how many, what was checked and when, above its header", () => {
    const rencana = susun([temuan(), temuan({ tingkat: "saran", sel: "A1" })]);
    expect(isi(rencana).slice(0, 5).map(([pertama]) => pertama)).toEqual([
      "Laporan Temuan", "1 galat, 0 peringatan, 1 saran", "2 tabel di 2 lembar.", "Disusun 5 Februari 2024.", "No.",
    ]);
    expect(rencana).toMatchObject({ jenis: "temuan", nama: "Laporan temuan", barisKepala: 4, mendatar: true });
    expect(new Set(rencana.sel.map((baris) => baris.length))).toEqual(new Set([rencana.lebar.length]));
    expect(rencana.tinggi).toHaveLength(rencana.sel.length);
  });

  test("names tingkat, sheet, cell, finding, next step, rule and basis, gravest first", () => {
    expect(isi(susun([temuan({ tingkat: "saran", sel: "A1" }), temuan()])).slice(5)).toEqual([
      [1, "Galat", "Data '26", `=HYPERLINK("#'Data ''26'!F7","F7")`, "Capaian tidak sesuai. Tercetak 109,67%, terhitung 107,02%.", "Hitung ulang.", "HT001", "PermenPANRB 53/2014; praktik laporan"],
      [2, "Saran", "Data '26", `=HYPERLINK("#'Data ''26'!A1","A1")`, "Capaian tidak sesuai. Tercetak 109,67%, terhitung 107,02%.", "Hitung ulang.", "HT001", "PermenPANRB 53/2014; praktik laporan"],
    ]);
  });

  test.each([
    ["PK", `=HYPERLINK("#PK!F7","F7")`],
    [`"Kutip"`, `=HYPERLINK("#'""Kutip""'!F7","F7")`],
    ["A1", `=HYPERLINK("#'A1'!F7","F7")`],
  ])("links to a cell of the sheet %s", (lembar, rumus) => {
    expect(isi(susun([temuan({ lembar })]))[5]![3]).toBe(rumus);
  });

  test("what is written in the workbook stays text", () => {
    const baris = susun([temuan({ lembar: "=1+1", pesan: "=2" })]).sel[5]!;
    expect(baris[2]!.isi).toEqual({ jenis: "teks", teks: "=1+1" });
    expect(baris[4]!.isi.jenis).toBe("teks");
  });

  test("says so where there is nothing to report", () => {
    expect(isi(susun([]))[5]![0]).toBe("Tidak ada temuan.");
  });

  test("lists accepted findings apart, with their reasons", () => {
    const rencana = susunLaporanTemuan({
      temuan: [],
      diterima: [{ ...temuan(), alasan: "Angka asli tidak dibulatkan." }],
      cakupan: "",
      tanggal: "5 Februari 2024",
      kata: id.laporan,
    });
    const baris = isi(rencana);
    expect(baris.at(-2)![0]).toBe("Diterima dengan alasan");
    expect(baris.at(-1)!.slice(3, 6)).toEqual([
      `=HYPERLINK("#'Data ''26'!F7","F7")`, "Capaian tidak sesuai. Tercetak 109,67%, terhitung 107,02%.", "Diterima: Angka asli tidak dibulatkan.",
    ]);
  });

  test("leaves off what no request would hold, and says how many", () => {
    const baris = isi(susun(Array.from({ length: MAKS_BARIS_LAPORAN + 7 }, (_, n) => temuan({ sel: `A${n + 1}` }))));
    expect(baris).toHaveLength(5 + MAKS_BARIS_LAPORAN + 1);
    expect(baris.at(-1)![0]).toBe("7 temuan lagi tidak ditulis di sini. Benahi dahulu yang tercantum, lalu periksa lagi.");
  });

  test("is written in English as well", () => {
    expect(isi(susun([temuan()], en.laporan))[0]![0]).toBe("Report of findings");
  });
});
