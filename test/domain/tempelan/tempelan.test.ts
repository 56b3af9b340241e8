import { jadiAngka } from "../../../src/domain/tempelan/angka";
import { denganCatatan, susunTempelan } from "../../../src/domain/tempelan/rencana";
import { rapikanTeks } from "../../../src/domain/tempelan/rapi";
import type { Bidang, CatatanTempel, PerubahanSel } from "../../../src/domain/tempelan/types";
import { alamatSel, bacaRentang } from "../../../src/domain/tabel/alamat";
import type { CellValue } from "../../../src/domain/tabel/snapshot";
import { angkaBerformat } from "../../../src/taskpane/format/angka";

/** From B2 on; `=` stands for a cell with a formula that shows what follows. */
function bidang(isi: readonly (readonly CellValue[])[], ...gabungan: string[]): Bidang {
  return {
    lembar: "Tempel",
    rentang: { row: 1, col: 1, rows: isi.length, cols: isi[0]!.length },
    values: isi.map((baris) => baris.map((satu) => (typeof satu === "string" && satu.startsWith("=") ? satu.slice(1) : satu))),
    berumus: isi.map((baris) => baris.map((satu) => typeof satu === "string" && satu.startsWith("="))),
    formats: isi.map((baris) => baris.map((satu) => (satu === 0.75 ? "0.00%" : "General"))),
    gabungan: gabungan.map((satu) => bacaRentang(satu)!),
  };
}

const ringkas = ({ row, col, sesudah, formatSesudah }: PerubahanSel): unknown[] => [alamatSel(row, col), sesudah, formatSesudah];
const letakSebab = ({ row, col, sebab }: { row: number; col: number; sebab: string }): string => `${alamatSel(row, col)} ${sebab}`;

describe("text becomes a number and the cell shows what it showed", () => {
  test.each<[string, number, string, string]>([
    ["80,09", 80.09, "0.00", "80,09"],
    ["80,10", 80.1, "0.00", "80,10"],
    ["80.09", 80.09, "0.00", "80,09"],
    ["80,09*", 80.09, '0.00"*"', "80,09*"],
    ["97,72¹", 97.72, '0.00"¹"', "97,72¹"],
    ["149,60%", 1.496, "0.00%", "149,60%"],
    ["100%*", 1, '0%"*"', "100%*"],
    ["80,09*%", 0.8009, '0.00"*"%', "80,09*%"],
    ["Rp 1.334.419.000,-", 1334419000, '"Rp "#,##0",-"', "Rp 1.334.419.000,-"],
    ["Rp1.500", 1500, '"Rp"#,##0', "Rp1.500"],
    ["1.234,5", 1234.5, "#,##0.0", "1.234,5"],
    ["1,234.5", 1234.5, "#,##0.0", "1.234,5"],
    ["-5,2", -5.2, "0.0", "-5,2"],
    ["−5,2", -5.2, "0.0", "-5,2"],
    ["+5,2", 5.2, '"+"0.0;-0.0', "+5,2"],
    ["(1.234,5)", -1234.5, "#,##0.0;(#,##0.0)", "(1.234,5)"],
    ["2,4 Triliun", 2.4e12, '0.0,,,," Triliun"', ""],
    ["2023", 2023, "General", "2023"],
    ["\u00a080,09 ", 80.09, "0.00", "80,09"],
    ["0,5", 0.5, "0.0", "0,5"],
    ["0", 0, "General", "0"],
  ])("%s", (teks, nilai, format, tampil) => {
    expect(jadiAngka(teks, "General")).toEqual({ nilai, format });
    if (tampil !== "") expect(angkaBerformat(nilai, format)).toBe(tampil);
  });

  test("a cell formatted as text does not stay so", () => {
    expect(jadiAngka("3", "@")).toEqual({ nilai: 3, format: "General" });
    expect(jadiAngka("3", "0.00%")).toEqual({ nilai: 3, format: "0" });
  });

  test.each([
    ["3.450", "ragu"],
    ["69,31 (100,45%)", "duaAngka"],
    ["3 Dokumen", "satuan"],
    ["0012", "nolDepan"],
    ["198503152010121002", "terlaluPanjang"],
    ["1,23457E+12", "ilmiah"],
  ])("%s stays, and why is said", (teks, sebab) => {
    expect(jadiAngka(teks, "General")).toBe(sebab);
  });

  test.each(["N/A", "-", "", "Indeks", "019.01.001", "1.1 Meningkatnya kualitas layanan publik di daerah", "12 Januari 2023 sampai 5 Mei"])(
    "%s is no number and passes unnamed",
    (teks) => expect(jadiAngka(teks, "General")).toBeNull(),
  );

  test("what can be read in two ways is asked once for all of them", () => {
    const isi = bidang([["3.450", "1.291"], ["80,09", "=3.450"]]);
    expect(susunTempelan("angka", isi).dibiarkan.map(letakSebab)).toEqual(["B2 ragu", "C2 ragu"]);
    expect(susunTempelan("angka", isi, "desimal").perubahan.map(ringkas)).toEqual([["B2", 3.45, "0.000"], ["C2", 1.291, "0.000"], ["B3", 80.09, "0.00"]]);
    expect(susunTempelan("angka", isi, "ribuan").perubahan.map(ringkas).slice(0, 2)).toEqual([["B2", 3450, "#,##0"], ["C2", 1291, "#,##0"]]);
  });
});

describe("merges", () => {
  test("are opened, and their content goes down the first column with its format", () => {
    const rencana = susunTempelan("gabung", bidang([["Sasaran 1", "a"], ["", "b"], [0.75, "c"], ["", "d"]], "B2:B3", "B4:B5"));
    expect(rencana.buka).toHaveLength(2);
    expect(rencana.perubahan.map(ringkas)).toEqual([["B3", "Sasaran 1", "General"], ["B5", 0.75, "0.00%"]]);
  });

  test("a title of one row keeps its text in the first cell", () => {
    const rencana = susunTempelan("gabung", bidang([["Judul", "", ""]], "B2:D2"));
    expect([rencana.buka.length, rencana.perubahan]).toEqual([1, []]);
  });

  test("with a formula stay and are named", () => {
    const rencana = susunTempelan("gabung", bidang([["=Sasaran"], [""]], "B2:B3"));
    expect([rencana.buka, rencana.perubahan, rencana.dibiarkan.map(letakSebab)]).toEqual([[], [], ["B2 rumus"]]);
  });
});

describe("blanks", () => {
  test("take what stands above, in each column of its own", () => {
    const rencana = susunTempelan("isi", bidang([["", 1], ["A", ""], ["", 0.75], ["", ""]]));
    expect(rencana.perubahan.map(ringkas)).toEqual([["B4", "A", "General"], ["B5", "A", "General"], ["C3", 1, "General"], ["C5", 0.75, "0.00%"]]);
  });

  test("below a formula or an error stay blank and are named; a merge hides nothing to be filled", () => {
    const rencana = susunTempelan("isi", bidang([["=5", "#N/A", "M"], ["", "", ""], ["", "x", ""]], "D2:D4"));
    expect(rencana.perubahan).toEqual([]);
    expect(rencana.dibiarkan.map(letakSebab)).toEqual(["B3 rumus", "B4 rumus", "C3 galat"]);
  });

  test("a formula that shows nothing is no blank", () => {
    expect(susunTempelan("isi", bidang([["A"], ["="]])).perubahan).toEqual([]);
  });
});

describe("spaces and dashes", () => {
  test.each([
    ["  Indeks\u00a0\u00a0Kepuasan ", "Indeks Kepuasan"],
    ["Nilai\u200b AKIP\ufeff", "Nilai AKIP"],
    ["2020–2024 — tahap", "2020-2024 - tahap"],
    ["dua\r\n  baris ", "dua\nbaris"],
    ["\u00a0", ""],
    ["ke\u00adpuasan", "kepuasan"],
  ])("%j", (dari, ke) => expect(rapikanTeks(dari)).toBe(ke));

  test("cells that are clean, numbers, errors and formulas are not in the plan", () => {
    const rencana = susunTempelan("rapi", bidang([["bersih", " kotor "], [5, "= rumus "], ["#N/A", true]]));
    expect(rencana.perubahan.map(ringkas)).toEqual([["C2", "kotor", "General"]]);
  });
});

describe("records for the way back", () => {
  const ubah = (n: number): PerubahanSel[] =>
    Array.from({ length: n }, (_, row) => ({ row, col: 0, sebelum: "1", formatSebelum: "@", sesudah: 1, formatSesudah: "0" }));
  const pakai = (lama: readonly CatatanTempel[], n: number) => denganCatatan(lama, { alat: "angka", lembar: "A", perubahan: ubah(n), buka: [], dibiarkan: [] });

  test("are numbered on, and the oldest go", () => {
    let semua: readonly CatatanTempel[] = [];
    for (let i = 0; i < 7; i++) semua = pakai(semua, 1);
    expect(semua.map(({ id }) => id)).toEqual(["3", "4", "5", "6", "7"]);
  });

  test("stay within the room of the part, the latest always", () => {
    const semua = pakai(pakai(pakai([], 3_000), 2_500), 2_000);
    expect(semua.map(({ id }) => id)).toEqual(["2", "3"]);
    expect(pakai(semua, 5_000).map(({ id }) => id)).toEqual(["4"]);
  });
});
