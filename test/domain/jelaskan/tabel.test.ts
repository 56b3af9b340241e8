import { jelaskanSelTabel } from "../../../src/domain/jelaskan/tabel";
import { bacaBuku } from "../../../src/domain/tabel/bacaTabel";
import type { CellValue } from "../../../src/domain/tabel/snapshot";

const KEPALA = ["No", "Indikator", "Polaritas", "Target", "Realisasi", "Capaian", "Keterangan"];

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
  ["a polaritas column", isi("turun", 10, 8, "120%"), 1.2, ["tabelSama", "tabelPolaritasKolom"]],
  ["another polaritas that fits", isi("", 10, 8, "125%"), 1.25, ["tabelSama", "tabelPolaritas"]],
  [
    "a target in percent beside a bare realisasi",
    isi("", "82%", 97.72, "119,17%"),
    97.72 / 82,
    ["tabelSama", "tabelSatuan"],
  ],
  ["a remark of the planner", isi("", 9.5, 10.1, 93.68, "indikator negatif"), 2 - 10.1 / 9.5, ["tabelSama", "tabelPolaritasKeterangan"]],
  ["a target that is an upper bound", isi("", "≤ 5 hari", "4 hari", "120%"), 1.2, ["tabelSama", "tabelPolaritasTarget"]],
  ["a target that is a range", isi("", "75-80", 78, "100%"), 1, ["tabelSama"]],
  ["letters beside the numbers", isi("", "70 (BB)", "72,15 (BB)", 103.07), 72.15 / 70, ["tabelSama"]],
  ["words that are equal", isi("", "WTP", "wtp", 100), 1, ["tabelSama"]],
  ["thousands that only the capaian settles", isi("", "1.200 unit", "1,150 unit", "95,83%"), 1150 / 1200, ["tabelSama"]],
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

test("a capaian that does not follow is told with what the cell shows", () => {
  const daftar = tabel(isi("", 83, 88.83, "109,67%"), [2, "Indeks perencanaan", "", 90, 91, "101,11%"]);
  expect(jelaskanSelTabel(daftar, "Data", 1, 5)?.tercetak).toBe("109,67%");
  expect(jelaskanSelTabel(daftar, "Data", 2, 5)?.tercetak).toBeUndefined();
});

test("words that differ cannot be explained", () => {
  expect(jelaskanSelTabel(tabel(isi("", "WTP", "WDP", 75), isi("", 81, 80, "98,77%")), "Data", 1, 5)).toBeNull();
});

describe("a printed mean", () => {
  const rerata = (nilai: CellValue, ...label: readonly CellValue[]): ReturnType<typeof tabel> =>
    tabel(
      isi("", 81, 80.09, "98,88%"),
      [2, "Indeks perencanaan", "", 83, 88.83, "107,02%"],
      [3, "Indeks kebijakan", "", 70, 96.64, "138,06%"],
      [...label, ...["", "", "", "", ""].slice(label.length), nilai],
    );

  test.each<[string, CellValue, string, readonly CellValue[], number]>([
    ["of all indicators", "114,65%", "caraIndikator", ["", "Rata-rata capaian"], 1.146533333333333],
    ["with a cap", "108,63%", "caraBatas", ["", "Rata-rata capaian"], 1.08631],
    ["whose label begins in the column of numbers", "114,65%", "caraIndikator", ["Rata-rata capaian"], 1.146533333333333],
  ])("%s is found and its rows are named", (_, nilai, cara, label, hasil) => {
    const jejak = jelaskanSelTabel(rerata(nilai, ...label), "Data", 4, 5);
    expect(jejak?.jejak.langkah.map(({ apa }) => apa.id)).toEqual([cara]);
    expect(jejak?.jejak.hasil.nilai).toBeCloseTo(hasil, 4);
    expect(jejak?.jejak.catatan[0]?.id).toBe("tabelRerataSama");
    expect(jejak?.jejak.catatan[1]).toEqual({ id: "tabelRerataBaris", data: { banyak: 3, awal: "F2", akhir: "F4" } });
    expect(jejak?.tercetak).toBeUndefined();
  });

  test("that no way gives is told with what each way gives", () => {
    const jejak = jelaskanSelTabel(rerata("119,99%", "", "Rata-rata capaian"), "Data", 4, 5);
    expect(jejak?.tercetak).toBe("119,99%");
    expect(jejak?.jejak.catatan[0]?.id).toBe("tabelRerataBeda");
    expect(jejak?.jejak.alternatif.map(({ apa }) => apa.id)).toEqual(
      expect.arrayContaining(["caraTakDibulatkan", "caraBatas", "caraTercapai"]),
    );
  });
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
