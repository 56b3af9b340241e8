import { badan, catatan, dariTeks, nilaiSel, opsiUji, ringkasan, terbit } from "./bantuRencana";

const anggaran = ringkasan("anggaran");

describe("Ringkasan anggaran", () => {
  test("totals are sums and their serapan is pooled, as the published report prints them", () => {
    const rencana = anggaran.susun(terbit("anggaran", "000-t14-1"), opsiUji());
    expect(badan(rencana)).toEqual([
      ["1", "Barang", "120211692000", "119827507664", "99.68%", "384184336", "1"],
      ["2", "Pegawai", "25343317000", "24273430475", "95.78%", "1069886525", "2"],
      ["Jumlah", "", "145555009000", "144100938139", "99.00%", "1454070861", ""],
    ]);
    expect(rencana.sel[rencana.barisKepala]!.map(nilaiSel)[1]).toBe("Jenis Belanja");
  });

  test("a list of pagu, realisasi and sisa is one row", () => {
    const rencana = anggaran.susun(terbit("anggaran", "001-anggaran-total"), opsiUji());
    expect(badan(rencana)[0]!.slice(0, 2)).toEqual(["1", "Seluruh anggaran"]);
    expect(badan(rencana)[0]![4]).toBe("97.81%");
  });

  test("without realisasi the share of the pagu is shown, parts of a program are not added again", () => {
    const rencana = anggaran.susun(terbit("anggaran", "001-pk-anggaran"), opsiUji());
    const isi = badan(rencana);
    expect(isi.at(-1)).toEqual(["Jumlah", "", "2454771239000", "100.00%", ""]);
    expect(isi[0]).toEqual(["1", "Program Perlindungan Sosial", "1969711272000", "80.24%", "1"]);
    expect(isi[1]![0]).toBe("");
    expect(catatan(rencana)).toContain("Baris tanpa nomor adalah bagian dari baris di atasnya dan tidak dijumlahkan lagi.");
  });

  const kurang = dariTeks(`Realisasi anggaran 2023
Kegiatan | Pagu | Realisasi
=Satu | 100 | 50
Dua | 100 | 
Tiga | 0 | 0
Empat | 100 | N/A
Lima | 200 | 100`);

  test("what has no realisasi, or no pagu, has no serapan and no rank; equal serapan share a rank", () => {
    expect(badan(anggaran.susun(kurang, opsiUji())).map((baris) => baris.slice(1))).toEqual([
      ["=Satu", "100", "50", "50.00%", "50", "1"],
      ["Dua", "100", "", "", "", ""],
      ["Tiga", "0", "0", "", "0", ""],
      ["Empat", "100", "N/A", "", "", ""],
      ["Lima", "200", "100", "50.00%", "100", "1"],
      ["", "500", "150", "30.00%", "350", ""],
    ]);
    expect(catatan(anggaran.susun(kurang, opsiUji()))).toContain("Baris tanpa realisasi: 2. Pagunya tetap masuk jumlah.");
  });

  test("a name that begins with = is only ever referred to", () => {
    const { isi } = anggaran.susun(kurang, opsiUji()).sel[4]![1]!;
    expect(isi).toEqual({ jenis: "rumus", rumus: "=TRIM(Data!$A$3)", nilai: "=Satu" });
  });

  test("a negative pagu leaves the total without serapan", () => {
    const tabel = dariTeks("Realisasi anggaran\nKegiatan | Pagu | Realisasi\nSatu | 100 | 50\nDua | -20 | 10");
    expect(badan(anggaran.susun(tabel, opsiUji())).at(-1)!.slice(2)).toEqual(["80", "60", "", "20", ""]);
  });

  test("two tables of one sheet have a sheet of their own each, known by the cells they point at", () => {
    const dua = dariTeks("Kegiatan | Pagu | Realisasi\nSatu | 100 | 50\nDua | 100 | 50\n\n\nJenis Belanja | Pagu | Realisasi\nBarang | 100 | 50\nModal | 100 | 50").filter(anggaran.bisa);
    expect(dua.map((satu) => anggaran.susun([satu], opsiUji(dua))).map(({ jenis, sumber }) => [jenis, sumber?.map(({ rentang }) => rentang.row)])).toEqual([
      ["anggaran", [0]], ["anggaran", [5]],
    ]);
  });

  test("no other table is one of a budget", () => {
    expect(dariTeks("Indikator | Target | Realisasi\nSatu | 100 | 50").filter(anggaran.bisa)).toEqual([]);
    expect(() => anggaran.susun([], opsiUji())).toThrow("no table of pagu");
  });
});
