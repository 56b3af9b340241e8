import { jelaskanSelTabel } from "../../../src/domain/jelaskan/tabel";
import { bacaBuku } from "../../../src/domain/tabel/bacaTabel";
import type { CellValue } from "../../../src/domain/tabel/snapshot";

const KEPALA = ["No", "Indikator", "Polaritas", "Target", "Realisasi", "Capaian"];

function tabel(...baris: readonly (readonly CellValue[])[]) {
  const values: CellValue[][] = [KEPALA, ...baris].map((b) => [...b]);
  const seragam = (isi: string): string[][] => values.map((b) => b.map(() => isi));
  return bacaBuku({
    lembar: [
      {
        nama: "Data",
        tersembunyi: false,
        terlindung: false,
        row: 0,
        col: 0,
        values,
        formulas: seragam(""),
        formats: seragam("General"),
      },
    ],
  });
}

const isi = (...akhir: readonly CellValue[]): readonly CellValue[] => [1, "Nilai akuntabilitas kinerja", ...akhir];

test.each<[string, readonly CellValue[], number, readonly string[]]>([
  ["realisasi against target", isi("", 81, 80.09, "98,88%"), 80.09 / 81, ["tabelSama"]],
  ["a polaritas column", isi("turun", 10, 8, "120%"), 1.2, ["tabelSama", "tabelPolaritas"]],
  ["another polaritas that fits", isi("", 10, 8, "125%"), 1.25, ["tabelSama", "tabelPolaritas"]],
  [
    "a target in percent beside a bare realisasi",
    isi("", "82%", 97.72, "119,17%"),
    97.72 / 82,
    ["tabelSama", "tabelSatuan"],
  ],
  ["a capaian that does not follow", isi("", 83, 88.83, "109,67%"), 88.83 / 83, ["tabelBeda"]],
])("%s", (_, baris, hasil, catatan) => {
  const daftar = tabel(
    baris,
    [2, "Indeks perencanaan", "", 90, 91, "101,11%"],
    [3, "Indeks kebijakan", "", 70, 70, "100%"],
  );
  const jejak = jelaskanSelTabel(daftar, "Data", 1, 5);
  expect(jejak?.jejak.hasil.nilai).toBeCloseTo(hasil, 12);
  expect(jejak?.jejak.catatan.map((k) => k.id)).toEqual(catatan);
  expect(jejak).toMatchObject({ target: { lembar: "Data", sel: "D2" }, realisasi: { lembar: "Data", sel: "E2" } });
});

test.each<[string, string, number, number]>([
  ["another column", "Data", 1, 3],
  ["the header", "Data", 0, 5],
  ["another sheet", "Lain", 1, 5],
  ["a row below the table", "Data", 9, 5],
])("%s is not explained", (_, lembar, row, col) => {
  expect(jelaskanSelTabel(tabel(isi("", 81, 80.09, "98,88%"), isi("", 81, 80, "98,77%")), lembar, row, col)).toBeNull();
});

test("a capaian without a usable target is not explained", () => {
  expect(jelaskanSelTabel(tabel(isi("", "", 80.09, "98,88%"), isi("", 81, 80, "98,77%")), "Data", 1, 5)).toBeNull();
  expect(jelaskanSelTabel(tabel(isi("", 0, 80.09, "98,88%"), isi("", 81, 80, "98,77%")), "Data", 1, 5)).toBeNull();
});
