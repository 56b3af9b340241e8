import { pasangkan } from "../../../src/domain/ringkas/pasangPk";
import { badan, catatan, dariTeks, nilaiSel, opsiUji, ringkasan, terbit } from "./bantuRencana";
import { PK_MENJADI, PK_SEMULA, TRIWULAN, TRIWULAN_KUMULATIF } from "./contohRingkasan";

const pk = ringkasan("pk");
const triwulan = ringkasan("triwulan");

describe("PK semula – menjadi", () => {
  test("the published target that fell from 83 to 81 while its name changed", () => {
    const isi = badan(pk.susun(terbit("pk", "003-renja", "003-pk-des"), opsiUji()));
    expect(isi[1]!.slice(2)).toEqual([
      "Indeks Perencanaan Pembangunan", "83", "Nilai Indeks Perencanaan Pembangunan", "81", "redaksi dan target berubah",
    ]);
    expect(isi.slice(-6).map((baris) => baris[6])).toEqual(["10", "0", "0", "1", "0", "0"]);
  });

  test("added, removed, reworded, target changed; 90% and 90 are one target", () => {
    const tabel = [...dariTeks(PK_SEMULA, "A"), ...dariTeks(PK_MENJADI, "B")];
    const rencana = pk.susun(tabel, opsiUji());
    expect(badan(rencana).slice(0, 5).map((baris) => [baris[2], baris[4], baris[6]])).toEqual([
      ["Nilai akuntabilitas kinerja biro", "Nilai Akuntabilitas Kinerja Biro", "target berubah"],
      ["Persentase dokumen yang selesai tepat waktu", "Persentase dokumen yang selesai tepat waktu", "tetap"],
      ["=Indikator yang akan dihapus", "", "dihapus"],
      ["Indeks kepuasan pengguna layanan", "Indeks kepuasan pengguna layanan publik", "redaksi berubah"],
      ["", "Jumlah kerja sama baru", "ditambahkan"],
    ]);
    expect(rencana.jenis).toBe("pk");
  });

  test("one table alone cannot be compared", () => {
    expect(() => pk.susun(dariTeks(PK_SEMULA), opsiUji())).toThrow("two tables");
  });

  test("each indicator is paired once, the most alike first", () => {
    expect(pasangkan(["Nilai A yang baik sekali", "Nilai A yang baik"], ["Nilai A yang baik", "Lain sama sekali"])).toEqual([
      { semula: 0, menjadi: null },
      { semula: 1, menjadi: 0 },
      { semula: null, menjadi: 1 },
    ]);
    expect(pasangkan([], ["Satu"])).toEqual([{ semula: null, menjadi: 0 }]);
  });
});

describe("Capaian triwulan", () => {
  test("quarters one by one are added up to the last that has a realisasi", () => {
    const rencana = triwulan.susun(dariTeks(TRIWULAN), opsiUji());
    expect(rencana.sel[rencana.barisKepala]!.slice(0, rencana.kolomCetak).map(nilaiSel).at(-2)).toBe("Capaian s.d. TW II");
    expect(badan(rencana).map((baris) => baris.slice(-2))).toEqual([
      ["133.33%", "▲ melampaui target"],
      ["100.00%", "= mencapai target"],
      ["", ""],
      ["", ""],
    ]);
    expect(catatan(rencana).join(" ")).toContain("dibaca per triwulan");
  });

  test("the user may look at an earlier quarter", () => {
    expect(badan(triwulan.susun(dariTeks(TRIWULAN), opsiUji([], { sampai: 1 })))[1]!.at(-2)).toBe("110.00%");
  });

  test("cumulative quarters are compared as they stand", () => {
    const rencana = triwulan.susun(dariTeks(TRIWULAN_KUMULATIF), opsiUji());
    expect(badan(rencana).map((baris) => baris.at(-2))).toEqual(["100.00%", "99.50%", ""]);
    expect(catatan(rencana).join(" ")).toContain("kumulatif");
  });

  test("a table of the whole year has no quarters", () => {
    expect(dariTeks("Indikator | Target | Realisasi\nSatu | 100 | 50\nDua | 10 | 5").filter(triwulan.bisa)).toEqual([]);
    expect(() => triwulan.susun([], opsiUji())).toThrow("no table of quarters");
  });
});
