import { habiskan } from "../../../src/domain/bertahap";
import { bacaSel } from "../../../src/domain/tabel/bacaSel";
import { ciriIsi, type CiriIsi } from "../../../src/domain/tabel/ciriIsi";
import type { CellValue } from "../../../src/domain/tabel/snapshot";

/** Rows of a table that begins in column 3. */
function ciri(baris: readonly (readonly (readonly [CellValue, string?])[])[]): Readonly<CiriIsi>[] {
  const kolom = baris[0]!.map((_, i) => i + 3);
  const mentah = baris.map((isi, row) => ({
    row,
    sel: new Map(isi.map(([nilai, format = "General"], i) => [i + 3, bacaSel(row, i + 3, nilai, "", format)])),
    terisi: kolom,
  }));
  return [...habiskan(ciriIsi(kolom, mentah)).values()];
}

const NIHIL: CiriIsi = { terisi: 0, angka: 0, persen: 0, ambigu: 0, rentang: 0, kata: 0, nama: 0 };

describe("what stands in a column", () => {
  test.each<readonly [string, CellValue, string, Partial<CiriIsi>]>([
    ["a blank cell", "", "General", {}],
    ["a number", 83, "General", { terisi: 1, angka: 1 }],
    ["zero, which is no blank", 0, "General", { terisi: 1, angka: 1 }],
    ["a percentage by its format", 0.9, "0.00%", { terisi: 1, angka: 1, persen: 1 }],
    ["a percentage as text", "149,60%", "General", { terisi: 1, angka: 1, persen: 1 }],
    ["a number that can be read in two ways", "3.450", "General", { terisi: 1, ambigu: 1 }],
    ["two letters, which are no word", "TB", "General", { terisi: 1 }],
    ["a word", "Dokumen", "General", { terisi: 1, kata: 1 }],
    ["a name", "Nilai akuntabilitas kinerja", "General", { terisi: 1, kata: 1, nama: 1 }],
  ])("counts %s", (_, nilai, format, harap) => {
    expect(ciri([[[nilai, format]]])).toEqual([{ ...NIHIL, ...harap }]);
  });

  it("counts a class of values as such", () => {
    expect(ciri([[["80 - 90"]]])[0]).toMatchObject({ terisi: 1, rentang: 1 });
  });

  it("keeps columns apart and adds up their rows, however many", () => {
    const baris = Array.from({ length: 2_000 }, (_, i) => [[`Indikator kinerja nomor ${i}`] as const, [i] as const, [i % 2 ? "" : "TB"] as const]);
    expect(ciri(baris)).toEqual([
      { ...NIHIL, terisi: 2_000, kata: 2_000, nama: 2_000 },
      { ...NIHIL, terisi: 2_000, angka: 2_000 },
      { ...NIHIL, terisi: 1_000 },
    ]);
  });

  it("names every column, also those in which nothing stands", () => {
    expect(habiskan(ciriIsi([3, 4], [])).size).toBe(2);
  });
});
