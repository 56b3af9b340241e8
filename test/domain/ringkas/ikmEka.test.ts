import { badan, catatan, dariTeks, opsiUji, ringkasan, terbit } from "./bantuRencana";
import { EKA, EKA_KL, IKM } from "./contohRingkasan";

const ikm = ringkasan("ikm");
const eka = ringkasan("eka");

describe("IKM per unsur", () => {
  const isi = badan(ikm.susun(terbit("ikm", "003-unsur"), opsiUji()));

  test("the index of two years as published, by 1/9", () => {
    expect(isi.at(-2)!.slice(0, 5)).toEqual(["Indeks Kepuasan Masyarakat", "", "", "90.09", "A (Sangat Baik)"]);
    expect(isi.at(-1)![3]).toBe("88.79");
  });

  test("lowest and highest are marked, and every change on last year", () => {
    expect(isi.filter((baris) => baris.at(-1) !== "").map((baris) => [baris[1], baris.at(-1)])).toEqual([
      ["Produk Layanan", "▼ terendah"],
      ["Biaya/Tarif", "▲ tertinggi"],
    ]);
    expect(isi[0]!.slice(2)).toEqual(["3.45", "86.25", "B (Baik)", "3.48", "-0.03", "▼ turun", ""]);
  });

  test("unsur in rows, one not measured: it drops out of the mean", () => {
    const rencana = ikm.susun(dariTeks(IKM), opsiUji());
    const baris = badan(rencana);
    expect(baris[3]!.slice(2, 5)).toEqual(["N/A", "", ""]);
    // (3,10 + 3,50 + 2,55 + 3,90 + 3,54) ÷ 5 × 25
    expect(baris.at(-2)!.slice(3, 5)).toEqual(["82.95", "B (Baik)"]);
    expect(baris[2]!.slice(5)).toEqual(["", "", "", "▼ terendah"]);
  });

  test("classes of the scale are no unsur", () => {
    expect(terbit("ikm", "001-ikm-kategori", "003-mutu")).toEqual([]);
    expect(() => ikm.susun([], opsiUji())).toThrow("no table of unsur");
  });
});

describe("EKA", () => {
  test("the five units of eselon I come out as printed", () => {
    const isi = badan(eka.susun(terbit("eka", "003-smart-es1"), opsiUji([], { tahun: 2023 })));
    expect(isi.map((baris) => baris.slice(9))).toEqual([
      ["91.76", "91.76", "Sangat Baik"],
      ["91.01", "91.01", "Sangat Baik"],
      ["88.85", "88.85", "Baik"],
      ["93.16", "93.16", "Sangat Baik"],
      ["90.14", "90.14", "Sangat Baik"],
    ]);
  });

  test("a satker's score from E in percent; what is missing or off the scale has none", () => {
    const isi = badan(eka.susun(dariTeks(EKA), opsiUji([], { tahun: 2021 })));
    expect(isi.map((baris) => baris.slice(5))).toEqual([
      ["59.98", "87.93", "87.93", "Baik"],
      ["100", "96.24", "90", "Sangat Baik"],
      ["0", "", "", ""],
      ["52.50", "", "90", ""],
    ]);
  });

  test("a ministry's score is half its strategic goals and half the mean of its units of eselon I", () => {
    const rencana = eka.susun(dariTeks(EKA_KL), opsiUji([], { tahun: 2023 }));
    expect(badan(rencana).map((baris) => baris.slice(2))).toEqual([
      ["100", "90.99", "95.50", "95.50", "Sangat Baik"],
      ["92.50", "88", "90.25", "", "Sangat Baik"],
      ["", "88", "", "90", ""],
      ["120", "88", "", "90", ""],
    ]);
    expect(catatan(rencana).join(" ")).toContain("(tahun anggaran 2018–2023). Dasar keyakinan: sudah dihitung ulang");
  });

  test.each([[2024, "sejak tahun anggaran 2024 berlaku KMK 466/2023"], [2017, "baru berlaku sejak tahun anggaran 2018"]])(
    "%i: a year whose rule is not known shows the source alone and says why",
    (tahun, alasan) => {
      const rencana = eka.susun(dariTeks(EKA), opsiUji([], { tahun }));
      expect(badan(rencana)[0]!.slice(2)).toEqual(["95.53", "99.61", "99.72", "", "", "87.93", ""]);
      expect(catatan(rencana).join(" ")).toContain(alasan);
      const eselon1 = badan(eka.susun(terbit("eka", "003-smart-es1"), opsiUji([], { tahun })));
      expect(eselon1[0]!.slice(2)).toEqual(["100", "98.79", "96.90", "100", "53.02", "", "88.22", "", "91.76", ""]);
      expect(badan(eka.susun(dariTeks(EKA_KL), opsiUji([], { tahun })))[0]!.slice(2)).toEqual(["100", "90.99", "", "95.50", ""]);
    },
  );

  test("the year is the table's or the user's, never guessed", () => {
    expect(() => eka.susun(dariTeks(EKA), opsiUji())).toThrow("no year of EKA");
    expect(eka.tahun!.dari(dariTeks(EKA.replace("satker", "satker 2022"))[0]!)).toBe(2022);
    expect(eka.tahun!.tercakup).toContain(2024);
  });
});
