import { badan, catatan, dariTeks, nilaiSel, opsiUji, ringkasan, terbit } from "./bantuRencana";

const perbandingan = ringkasan("perbandingan");
const menengah = ringkasan("menengah");

/** Name and what is compared: difference, growth, trend. */
const hasil = (baris: string[]): string[] => [baris[1]!, ...baris.slice(-3)];

describe("Perbandingan antartahun", () => {
  test("difference and growth of the last year, each under its own name, as the reports print the difference", () => {
    const tabel = terbit("perbandingan", "003-ikk1-1", "003-ikk1-2", "003-ikk1-4", "003-ikk4-2");
    const rencana = perbandingan.susun(tabel, opsiUji());
    expect(badan(rencana).map(hasil)).toEqual([
      ["Nilai akuntabilitas kinerja Kementerian Sosial", "0.50", "0.73%", "▲ naik"],
      ["Indeks Perencanaan Pembangunan", "", "", "tidak dapat dibandingkan"],
      ["Nilai kinerja anggaran (SMART) Kementerian Sosial", "-2.04", "-2.09%", "▼ turun"],
      ["Nilai akuntabilitas kinerja Biro Perencanaan", "0", "0.00%", "= tetap"],
    ]);
    expect(rencana.sel[rencana.barisKepala]!.slice(0, rencana.kolomCetak).map(nilaiSel)).toEqual([
      "No.", "Indikator kinerja", "Realisasi 2021", "Realisasi 2022", "Realisasi 2023", "Selisih 2022–2023", "Pertumbuhan 2022–2023", "Tren",
    ]);
    expect(rencana.jenis).toBe("perbandingan");
  });

  test("percentages differ in points, and a table that names no indicator is named by its title", () => {
    const rencana = perbandingan.susun(terbit("perbandingan", "000-t12-2"), opsiUji());
    expect(hasil(badan(rencana)[0]!)).toEqual(["Naskah Hukum", "171.36", "117.41%", "▲ naik"]);
    expect(rencana.sel[4]!.at(-3)!.format).toBe('0.00" poin"');
  });

  const tabel = dariTeks(`Perbandingan tahun 2021-2023
Indikator | Realisasi 2021 | Realisasi 2022 | Realisasi 2023
Kosong tahun ini | 70 | 80 | 
Dari nol | 1 | 0 | 5
Campuran | 80% | 90 | 95%
Negatif | 1 | -4 | -2
Galat | 1 | #N/A | 2`);

  test("blank is blank and never zero, from zero there is no growth, 90 beside 95% is a percentage", () => {
    expect(badan(perbandingan.susun(tabel, opsiUji())).map(hasil)).toEqual([
      ["Kosong tahun ini", "", "", ""],
      ["Dari nol", "5", "", "▲ naik"],
      ["Campuran", "5", "5.56%", "▲ naik"],
      ["Negatif", "2", "50.00%", "▲ naik"],
      ["Galat", "", "", "tidak dapat dibandingkan"],
    ]);
  });

  test("the years that were chosen stand beside each other; years that the tables lack are no choice", () => {
    const judul = (tahunBanding: number[]): unknown[] => {
      const rencana = perbandingan.susun(tabel, opsiUji([], { tahunBanding }));
      return rencana.sel[rencana.barisKepala]!.slice(2, rencana.kolomCetak).map(nilaiSel);
    };
    expect(judul([2023, 2021])).toEqual(["Realisasi 2021", "Realisasi 2023", "Selisih 2021–2023", "Pertumbuhan 2021–2023", "Tren"]);
    expect(judul([2023, 2030])).toHaveLength(6);
    expect(hasil(badan(perbandingan.susun(tabel, opsiUji([], { tahunBanding: [2021, 2023] })))[1]!)).toEqual(["Dari nol", "4", "400.00%", "▲ naik"]);
  });

  test("what the user says cannot be compared is not, and the notes say so", () => {
    const rencana = perbandingan.susun(tabel, opsiUji([], { takBanding: [{ indikator: "Negatif", tahun: 2022 }, { indikator: "Campuran", tahun: 2021 }] }));
    expect(badan(rencana).map(hasil).slice(2, 4)).toEqual([
      ["Campuran", "5", "5.56%", "▲ naik"],
      ["Negatif", "", "", "tidak dapat dibandingkan"],
    ]);
    expect(catatan(rencana)).toContain("Dinyatakan tidak dapat dibandingkan oleh penyusun: Negatif, tahun 2022.");
  });

  test("the pane can ask for the years and rows that there are", () => {
    expect(perbandingan.banding!(tabel)).toEqual({
      tahun: [2021, 2022, 2023], indikator: ["Kosong tahun ini", "Dari nol", "Campuran", "Negatif", "Galat"],
    });
  });

  test("one year alone is nothing to compare", () => {
    const satu = dariTeks("Indikator | Target 2023 | Realisasi 2023\nSatu | 100 | 50\nDua | 100 | 50");
    expect(satu.filter(perbandingan.bisa)).toEqual([]);
    expect(() => perbandingan.susun(satu, opsiUji())).toThrow("no two years");
  });
});

describe("Terhadap target jangka menengah", () => {
  test("what is left to the end target, as the reports print it, and never less than zero", () => {
    const tabel = terbit("menengah", "003-ikk1-1", "003-ikk1-2", "000-t2-2", "000-t12-2");
    expect(badan(menengah.susun(tabel, opsiUji())).map((baris) => baris.slice(2))).toEqual([
      ["2023", "69.31", "2024", "70", "99.01%", "0.69", "▼ belum mencapai target"],
      ["2023", "88.83", "2024", "81", "109.67%", "0.00", "▲ melampaui target"],
      ["2022", "80.09", "2024", "82", "97.67%", "1.91", "▼ belum mencapai target"],
      ["2023", "317.31%", "2024", "100.00%", "317.31%", "0.00", "▲ melampaui target"],
    ].map((baris) => baris.map((isi) => (isi === "0.00" ? "0" : isi))));
  });

  test("a falling indicator has its distance the other way round; a missing realisasi is blank", () => {
    const tabel = dariTeks(`Realisasi dan target Renstra
Indikator | Polaritas | Realisasi 2023 | Target 2024
Angka kemiskinan | turun | 12 | 10
Nilai SAKIP | naik |  | 80
Opini | naik | WTP | WTP`);
    expect(badan(menengah.susun(tabel.filter(menengah.bisa), opsiUji())).map((baris) => [baris[1], ...baris.slice(-3)])).toEqual([
      ["Angka kemiskinan", "80.00%", "2", "▼ belum mencapai target"],
      ["Nilai SAKIP", "", "", ""],
      ["Opini", expect.anything(), "", expect.anything()],
    ]);
  });

  test("a table without a later target has none", () => {
    expect(dariTeks("Indikator | Target 2023 | Realisasi 2023\nSatu | 100 | 50\nDua | 100 | 50").filter(menengah.bisa)).toEqual([]);
  });
});
