/** What the sheet of origins says of a figure: the rule that it was computed by, and the formula as it is to be read. */
import { susunLembarAsal, type KataAsal } from "../../../src/domain/bagikan/lembarAsal";
import { susunRencana } from "../../../src/domain/bagikan/rencana";
import type { BukuBagikan } from "../../../src/domain/bagikan/types";

const KATA: KataAsal = { nama: "Asal", judul: "Asal", kepala: ["Lembar", "Sel", "Fungsi", "Rumus", "Aturan", "Tanggal"], catatan: "", lebih: "{batas} saja, {n} tidak" };
const IKPA = [100, 95, 90, 99, 88.5, 100, 0, 97.2];

const TULISAN = { tanggal: "1 Januari 2026", sumber: (satu: string) => satu, rumus: (satu: string) => `<${satu}>`, angka: (satu: number) => `#${satu}` };

/** A1: year; A2:H2: components of IKPA; A3:B3: target and realisasi; I1 on: the formula. */
function asal(rumus: string): readonly string[] {
  const values = [[2023, "", "", "", "", "", "", ""], IKPA, [80, 60, "", "", "", "", "", ""]].map((baris) => [...baris, ""]);
  const formulas = values.map((baris, r) => baris.map((_, c) => (r === 0 && c === 8 ? rumus : "")));
  const buku: BukuBagikan = {
    snapshot: { lembar: [{ nama: "Data", tersembunyi: false, terlindung: false, row: 0, col: 0, values, formulas, formats: values.map((baris) => baris.map(() => "General")) }] },
    nama: [], tabel: [], aturan: [], tumpahan: [],
  };
  const { sel } = susunLembarAsal(susunRencana(buku, "nilai"), buku, KATA, TULISAN);
  return sel[3]!.map(({ isi }) => (isi.jenis === "teks" ? isi.teks : ""));
}

describe("the origin of a frozen figure", () => {
  it("is its place, functions, formula without our prefix in the user's writing, rule and date", () => {
    expect(asal("=LKJ.NKA(88,95,2023)")).toEqual(["Data", "I1", "NKA", "<NKA(88,95,2023)>", "PMK 62/2023 (2023)", "1 Januari 2026"]);
  });

  it.each([
    ["a year in a cell chooses its rule", "=LKJ.IKPA(A2:H2,A1)", "PER-5/PB/2022 (2022–2023)"],
    ["so it does for a call spelled for a lost add-in", "=_xldudf_LKJ_IKPA(A2:H2,A1)", "PER-5/PB/2022 (2022–2023)"],
    ["polarity and target choose the rule of capaian", "=LKJ.CAPAIAN(A3,B3,\"turun\")", "PermenPANRB 8/2021"],
    [
      "each of nested calls has its own rule, the outer first",
      "=IF(LKJ.PREDIKAT(LKJ.CAPAIAN(A3,B3,\"turun\"),\"SAKIP\")=\"A\",1,2)",
      "PermenPANRB 12/2015, PermenPANRB 88/2021 (2015+); PermenPANRB 8/2021",
    ],
    ["a rule that no source states leaves no gap", "=LKJ.CAPAIAN(A3,B3,\"stabil\")", ""],
    ["a formula that shows an error was computed by no rule", "=LKJ.IKPA(A2:H2,1999)", ""],
    ["where only Excel knows an argument, the year in the formula narrows the rules", "=LKJ.NKA(SUM(A3:B3),95,2023)", "PMK 62/2023 (2023)"],
  ])("%s", (_, rumus, aturan) => {
    expect(asal(rumus)[4]).toBe(aturan);
  });
});

describe("the sheet of origins", () => {
  /** As many formulas, one below the other in A. */
  const lembar = (banyak: number) => {
    const kolom = <T>(satu: T): T[][] => Array.from({ length: banyak }, () => [satu]);
    const buku: BukuBagikan = {
      snapshot: { lembar: [{ nama: "Data", tersembunyi: false, terlindung: false, row: 0, col: 0, values: kolom(1.25), formulas: kolom("=LKJ.CAPAIAN(4,5)"), formats: kolom("General") }] },
      nama: [], tabel: [], aturan: [], tumpahan: [],
    };
    return susunLembarAsal(susunRencana(buku, "nilai"), buku, KATA, TULISAN);
  };
  const kolomA = ({ sel }: ReturnType<typeof lembar>) => sel.map(([satu]) => (satu!.isi.jenis === "teks" ? satu!.isi.teks : ""));

  it("lists all formulas as long as they fit, and says nothing more", () => {
    const rencana = lembar(2_000);
    expect(rencana.sel).toHaveLength(2_003);
    expect(rencana.barisKepala).toBe(2);
    expect(kolomA(rencana).slice(0, 4)).toEqual(["Asal", "", "Lembar", "Data"]);
  });

  it("says above its header how many it does not list", () => {
    const rencana = lembar(2_003);
    expect(rencana.sel).toHaveLength(2_004);
    expect(rencana.barisKepala).toBe(3);
    expect(kolomA(rencana).slice(0, 5)).toEqual(["Asal", "", "#2000 saja, #3 tidak", "Lembar", "Data"]);
  });
});
