import { badan, catatan, dariTeks, opsiUji, ringkasan, terbit } from "./bantuRencana";
import { IKPA_2024, IKPA_SATKER } from "./contohRingkasan";

const ikpa = ringkasan("ikpa");
const nka = ringkasan("nka");

describe("Ringkasan IKPA", () => {
  test("the published score from its components, with the weights of the year", () => {
    const isi = badan(ikpa.susun(terbit("ikpa", "001-ikpa"), opsiUji()));
    expect(isi[2]!.slice(2, 6)).toEqual(["Penyerapan Anggaran", "20", "71.44", "14.29"]);
    expect(isi.at(-1)!.slice(-2)).toEqual(["89.45", "Baik"]);
  });

  test("from 2024 on a component that is N/A leaves the weights and dispensasi is taken off", () => {
    const isi = badan(ikpa.susun(dariTeks(IKPA_2024), opsiUji()));
    expect(isi[3]!.slice(3)).toEqual(["", "N/A", "", "Tidak berlaku; tidak berbobot."]);
    expect(isi.slice(-3).map((baris) => [baris[0], baris[3], baris[5]])).toEqual([
      ["Konversi bobot dan jumlah nilai tertimbang", "90.00%", "87.40"],
      ["Pengurang dispensasi SPM", "", "0.05"],
      ["Nilai IKPA", "", "97.07"],
    ]);
  });

  test("every satker has its block; a konversi that fits leaves the zero out, one that fits nothing is not used", () => {
    const rencana = ikpa.susun(dariTeks(IKPA_SATKER), opsiUji());
    const total = badan(rencana).filter(([label]) => label === "Nilai IKPA").map((baris) => baris[5]);
    expect(total).toEqual(["94.50", "92.05"]);
    expect(catatan(rencana)).toContainEqual(expect.stringMatching(/^Bobot tahun 2022 menurut PER-5\/PB\/2022\. Dasar keyakinan: [a-z][^.]+\.$/));
    expect(catatan(rencana)).toContain("Konversi bobot yang tertulis tidak cocok dengan indikator yang bernilai, sehingga tidak dipakai.");
  });

  test("the year is the table's or the user's, never guessed", () => {
    const tanpaTahun = dariTeks(IKPA_2024.replace("tahun 2024", ""));
    expect(ikpa.tahun?.dari(tanpaTahun[0]!)).toBeUndefined();
    expect(() => ikpa.susun(tanpaTahun, opsiUji())).toThrow("no rule of IKPA");
    expect(() => ikpa.susun(tanpaTahun, opsiUji([], { tahun: 2019 }))).toThrow("no rule of IKPA");
    expect(ikpa.tahun?.tercakup).toEqual(expect.arrayContaining([2020, 2021, 2022, 2023, 2024]));
  });

  test("a table of weights alone has no score", () => {
    expect(terbit("ikpa", "000-ikpa-bobot")).toEqual([]);
    expect(() => ikpa.susun([], opsiUji())).toThrow("no table of IKPA");
  });
});

describe("Ringkasan NKA", () => {
  test("60/40 until 2022, 50/50 from 2023: the printed 90,74, 91,09 and 91,31", () => {
    const isi = badan(nka.susun(terbit("nka", "000-t3-2", "000-t4-2"), opsiUji()));
    expect(isi.map((baris) => baris.slice(1, 8))).toEqual([
      ["2020", "93.31", "86.88", "60.00%", "40.00%", "90.74", "Sangat Baik"],
      ["2021", "92.78", "88.55", "60.00%", "40.00%", "91.09", "Sangat Baik"],
      ["2022", "94.25", "88.01", "60.00%", "40.00%", "91.75", "Sangat Baik"],
      ["2023", "93.17", "89.45", "50.00%", "50.00%", "91.31", "Sangat Baik"],
    ]);
  });

  test("the order in which the two tables are chosen does not matter", () => {
    const urut = (id: readonly string[]): string[][] => badan(nka.susun(terbit("nka", ...id), opsiUji()));
    expect(urut(["000-t4-2", "000-t3-2"])).toEqual(urut(["000-t3-2", "000-t4-2"]));
  });

  test("two tables of one score leave the other blank and say so", () => {
    const rencana = nka.susun(terbit("nka", "000-t3-2", "000-t3-2"), opsiUji());
    expect(badan(rencana).map((baris) => baris[6])).toEqual(["", "", "", ""]);
    expect(catatan(rencana)).toContain("Perlu satu tabel EKA (SMART) dan satu tabel IKPA.");
  });

  test("other scores by year are none of the two", () => {
    expect(terbit("nka", "000-t2-2", "000-t10-2")).toEqual([]);
  });
});
