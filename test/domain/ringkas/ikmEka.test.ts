import { badan, dariTeks, opsiUji, ringkasan, terbit } from "./bantuRencana";
import { EKA, IKM } from "./contohRingkasan";

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
    const isi = badan(eka.susun(terbit("eka", "003-smart-es1"), opsiUji()));
    expect(isi.map((baris) => baris.slice(9))).toEqual([
      ["91.76", "91.76", "Sangat Baik"],
      ["91.01", "91.01", "Sangat Baik"],
      ["88.85", "88.85", "Baik"],
      ["93.16", "93.16", "Sangat Baik"],
      ["90.14", "90.14", "Sangat Baik"],
    ]);
  });

  test("a satker's score from E in percent; what is missing or off the scale has none", () => {
    const isi = badan(eka.susun(dariTeks(EKA), opsiUji()));
    expect(isi.map((baris) => baris.slice(5))).toEqual([
      ["59.98", "87.93", "87.93", "Baik"],
      ["100", "96.24", "90", "Sangat Baik"],
      ["0", "", "", ""],
      ["52.50", "", "90", ""],
    ]);
  });
});
