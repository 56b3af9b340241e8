import { badan, catatan, dariTeks, opsiUji, ringkasan, terbit } from "./bantuRencana";
import { EFISIENSI, KEPATUHAN, RO } from "./contohRingkasan";

const efisiensi = ringkasan("efisiensi");
const kepatuhan = ringkasan("kepatuhan");
const ro = ringkasan("ro");

describe("Efisiensi", () => {
  test("points and ratio of the published report, its nameless last row as the whole", () => {
    const isi = badan(efisiensi.susun(terbit("efisiensi", "003-efisiensi"), opsiUji()));
    expect(isi.at(-1)).toEqual(["", "Keseluruhan", "106.51%", "99.89%", "6.62", "106.63%", "▲ efisien"]);
    expect(isi[1]!.slice(2)).toEqual(["100.00%", "99.88%", "0.12", "100.12%", "▲ efisien"]);
  });

  test("from pagu and realisasi serapan follows, and efficiency by PMK 22/2021", () => {
    const tabel = dariTeks(EFISIENSI).filter(efisiensi.bisa);
    const isi = badan(efisiensi.susun(tabel, opsiUji()));
    expect(isi.map((baris) => baris.at(-1))).toEqual(["▲ efisien", "= seimbang", "▼ belum efisien", "", ""]);
    // (1.000.000 + 2.000.000 + 2.415.000 − 5.800.000) ÷ 5.415.000 = −7,11%; 50 − 7,10988 × 2,5 = 32,23
    expect(isi.slice(-2).map((baris) => baris[4])).toEqual(["-7.11%", "32.23"]);
  });

  test("other tables have none", () => {
    expect(dariTeks("Indikator | Target | Realisasi | Capaian\nSatu | 100 | 50 | 50%").filter(efisiensi.bisa)).toEqual([]);
    expect(() => efisiensi.susun([], opsiUji())).toThrow("no table of capaian");
  });
});

describe("Kepatuhan berbobot", () => {
  test("the published index is 100%", () => {
    const isi = badan(kepatuhan.susun(terbit("kepatuhan", "000-t6-2"), opsiUji()));
    expect(isi.at(-1)).toEqual(["Tingkat kepatuhan", "", "100.00%", "", "", "", "100.00%"]);
  });

  test("a cap bites in the weighted score, the raw capaian stays", () => {
    const tabel = dariTeks(KEPATUHAN);
    const tanpa = badan(kepatuhan.susun(tabel, opsiUji()));
    const dengan = kepatuhan.susun(tabel, opsiUji([], { batas: 1 }));
    expect([tanpa[0]!.slice(5), tanpa.at(-1)!.at(-1)]).toEqual([["120.00%", "48.00%"], "103.50%"]);
    expect([badan(dengan)[0]!.slice(5), badan(dengan).at(-1)!.at(-1)]).toEqual([["120.00%", "40.00%"], "95.50%"]);
    expect(catatan(dengan).join(" ")).toContain("paling tinggi 100,00% sebelum dikalikan bobot");
  });

  test("weights that do not add up to 100% give no index", () => {
    const isi = badan(kepatuhan.susun(dariTeks(KEPATUHAN.replace("40%", "30%")), opsiUji()));
    expect([isi.at(-1)![2], isi.at(-1)!.at(-1)]).toEqual(["90.00%", ""]);
  });

  test("a part without realisasi leaves the index blank instead of counting zero", () => {
    const isi = badan(kepatuhan.susun(dariTeks(KEPATUHAN.replace("| 90", "| ")), opsiUji()));
    expect([isi[1]!.slice(4), isi.at(-1)!.at(-1)]).toEqual([["", "", ""], ""]);
  });
});

describe("RO prioritas nasional", () => {
  test("two priorities stand one below the other, numbered and counted together", () => {
    const rencana = ro.susun(terbit("ro", "001-pn3", "001-pn7"), opsiUji());
    const isi = badan(rencana);
    expect(isi.filter((baris) => baris[0]!.startsWith("PN "))).toHaveLength(2);
    expect(isi.slice(-4).map((baris) => baris[5])).toEqual(["25", "1", "0", "26"]);
    expect(isi.find((baris) => baris[0] === "16")!.slice(3)).toEqual(["1", "10", "1000.00%", "▲ melampaui target"]);
  });

  test("what cannot be calculated is counted apart and never as zero", () => {
    const isi = badan(ro.susun(dariTeks(RO), opsiUji()));
    expect(isi.slice(0, 5).map((baris) => baris[6])).toEqual(["▲ melampaui target", "", "▼ belum mencapai target", "", "= mencapai target"]);
    expect(isi.slice(-4).map((baris) => baris[5])).toEqual(["2", "1", "2", "5"]);
  });

  test("without a table there is nothing to do", () => {
    expect(() => ro.susun([], opsiUji())).toThrow("no table of outputs");
  });
});
