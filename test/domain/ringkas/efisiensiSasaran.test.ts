import { tabelUntuk } from "../../../src/domain/ringkas/daftar";
import { badan, catatan, dariTeks, nilaiSel, opsiUji, ringkasan, tampil } from "./bantuRencana";
import { ANGGARAN_RO, ANGGARAN_SASARAN, CAPAIAN_RO, CAPAIAN_SASARAN } from "./contohRingkasan";

const efisiensi = ringkasan("efisiensiSasaran");

function susun(...teks: readonly string[]) {
  const semua = dariTeks(teks.join("\n\n\n"));
  return efisiensi.susun(tabelUntuk(efisiensi, semua), opsiUji(semua));
}

describe("budget by sasaran", () => {
  const rencana = susun(ANGGARAN_SASARAN, CAPAIAN_SASARAN);

  test("the rows of a sasaran are pooled, and set against the mean of its indicators", () => {
    expect(badan(rencana)).toEqual([
      // (84/80 + 99/90) ÷ 2 = 107,5%; 1.350.000 ÷ 1.500.000
      ["1", "Meningkatnya layanan", "1500000", "1350000", "107.50%", "90.00%", "17.50", "119.44%", "▲ efisien"],
      ["2", "Terwujudnya tata kelola", "2000000", "2000000", "90.00%", "100.00%", "-10", "90.00%", "▼ belum efisien"],
      ["3", "Tanpa capaian", "100000", "50000", "", "50.00%", "", "", ""],
      ["4", "Belum lengkap", "200000", "", "100.00%", "", "", "", ""],
      ["Jumlah", "", "3800000", "", "", "", "", "", ""],
    ]);
    expect(catatan(rencana)).toContain("Tanpa capaian di tabel lain, sehingga tidak dibandingkan: 1.");
  });

  test("the indicators that the means are made from stand below, in the order of the sasaran", () => {
    const atas = rencana.sel.findIndex((baris) => nilaiSel(baris[1]!) === "Capaian tiap indikator");
    expect(rencana.sel.slice(atas + 1, atas + 6).map((baris) => baris.slice(1, 5).map(tampil))).toEqual([
      ["Nilai pelayanan", "80", "84", "105.00%"],
      ["Waktu layanan", "10", "N/A", ""],
      ["Persentase keluhan selesai", "90.00%", "99.00%", "110.00%"],
      ["Nilai SAKIP", "80", "72", "90.00%"],
      ["Jumlah dokumen", "4", "4", "100.00%"],
    ]);
  });

  test("what follows from words is the printed capaian, in the cell as in the mean", () => {
    const berkata = `Capaian kinerja 2024
Sasaran | Indikator Kinerja | Polaritas | Target | Realisasi | Capaian
Meningkatnya layanan | Nilai pelayanan | naik | 80 | 84 | 105%
 | Opini | sama | WTP | WDP | 75%`;
    const gabungan = susun(ANGGARAN_SASARAN, berkata);
    expect(badan(gabungan)[0]!.slice(0, 5)).toEqual(["1", "Meningkatnya layanan", "1500000", "1350000", "90.00%"]);
    const opini = gabungan.sel.find((baris) => nilaiSel(baris[1]!) === "Opini")![4]!;
    expect(tampil(opini)).toBe("75.00%");
    expect(opini.isi).toMatchObject({ jenis: "rumus", rumus: expect.stringMatching(/,1,IFERROR\(.*Data!\$F\$14.*""\)\)\)$/) });
  });

  test("a sum of more cells than a formula holds stays blank, and that is said", () => {
    const baris = Array.from({ length: 300 }, (_, n) => `${n === 0 ? "Meningkatnya layanan" : ""} | Kegiatan ${n + 1} | ${n + 1}.000.000 | 500.000`);
    const panjang = susun(["Anggaran per sasaran 2024", "Sasaran | Kegiatan | Pagu | Realisasi", ...baris].join("\n"), CAPAIAN_SASARAN);
    expect(badan(panjang)[0]!.slice(0, 6)).toEqual(["1", "Meningkatnya layanan", "", "", "107.50%", ""]);
    expect(catatan(panjang)).toContainEqual(expect.stringContaining("yang muat dalam satu rumus Excel: 1."));
    expect(catatan(rencana)).not.toContainEqual(expect.stringContaining("satu rumus Excel"));
  });

  test("both tables are its sources, and a sorted row of either is noticed", () => {
    expect(rencana.sumber).toHaveLength(2);
    const cek = rencana.sel.map((baris) => baris.at(-1)!.isi).filter((isi) => isi.jenis === "rumus" && isi.rumus.startsWith("=IF(IFERROR(AND("));
    expect(cek.length).toBeGreaterThanOrEqual(9);
  });
});

describe("budget by output", () => {
  test("the example of PMK 214/PMK.02/2017 comes out, whatever the order of the outputs", () => {
    const isi = badan(susun(ANGGARAN_RO, CAPAIAN_RO));
    expect(isi.map((baris) => [baris[1], baris[4], baris[5]]).slice(0, 3)).toEqual([
      ["Rekomendasi kebijakan", "122.00%", "95.00%"], ["Layanan data", "80.00%", "97.50%"], ["Bantuan alat", "142.00%", "94.50%"],
    ]);
    // Σ(pagu × capaian) = 12,78 miliar; realisasi 9,5 miliar
    expect(isi.slice(-2).map((baris) => baris[4])).toEqual(["25.67%", "100"]);
  });
});

test("it is offered only where another table tells the capaian of what the budget names", () => {
  expect(tabelUntuk(efisiensi, dariTeks(ANGGARAN_SASARAN))).toEqual([]);
  expect(tabelUntuk(efisiensi, dariTeks(`${ANGGARAN_SASARAN}\n\n\n${CAPAIAN_SASARAN.replace(/layanan|tata kelola|lengkap/gi, "lain")}`))).toEqual([]);
  expect(tabelUntuk(efisiensi, dariTeks(`${ANGGARAN_SASARAN}\n\n\n${CAPAIAN_SASARAN}`))).toHaveLength(1);
  expect(() => efisiensi.susun(dariTeks(ANGGARAN_SASARAN), opsiUji())).toThrow("no table of capaian for this budget");
});
