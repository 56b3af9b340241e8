/** The one reading of a row: number, units and polaritas, by what the table itself says. */
import { bacaBaris, type BacaanBaris } from "../../../src/domain/periksa/bacaanBaris";
import type { Isi } from "../ringkas/tabelContoh";
import { persen, tabelContoh } from "../ringkas/tabelContoh";

function baca(target: Isi, realisasi: Isi, capaian: Isi, lain: { polaritas?: string; keterangan?: string } = {}): BacaanBaris {
  const tabel = tabelContoh({
    peran: ["indikator", "polaritas", "target", "realisasi", "capaian", "keterangan"],
    baris: [["Nama indikator", lain.polaritas ?? "", target, realisasi, capaian, lain.keterangan ?? ""]],
  });
  const [baris] = tabel.baris;
  const sel = (n: number) => baris!.sel.get(tabel.kolom[n]!.col)!;
  return bacaBaris(tabel, baris!, sel(2), sel(3), sel(4).angka);
}

test.each<[string, Isi, Isi, Isi, object, string, string, boolean | undefined]>([
  ["nothing said", 80, 88, "", {}, "naik", "bawaan", undefined],
  ["realisasi per target", 80, 88, persen(1.1), {}, "naik", "bawaan", true],
  ["two decimals typed into General", 9.5, 10.1, 93.68, {}, "turun", "tercetak", true],
  ["target per realisasi", 10, 8, "125%", {}, "turun-rasio", "tercetak", true],
  ["nothing that fits", 83, 88.83, "109,67%", {}, "naik", "bawaan", false],
  ["a column", 10, 8, "", { polaritas: "Minimize" }, "turun", "kolom", undefined],
  ["a column of one word", 10, 8, "", { polaritas: "Min" }, "turun", "kolom", undefined],
  ["a column against the printed capaian", 10, 8, "80%", { polaritas: "turun" }, "turun", "kolom", false],
  ["a column that names the ratio", 10, 8, "", { polaritas: "turun-rasio" }, "turun-rasio", "kolom", undefined],
  ["a column for words", "WTP", "WTP", 100, { polaritas: "sama" }, "sama", "kolom", undefined],
  ["words without a column", "WTP", "WDP", "", {}, "sama", "kata", undefined],
  ["not measured is no word", "WTP", "N/A", "", {}, "naik", "bawaan", undefined],
  ["a remark", 10, 12, "", { keterangan: "Semakin rendah semakin baik" }, "turun", "keterangan", undefined],
  ["a remark of one word", 10, 12, "", { keterangan: "Turun" }, "turun", "keterangan", undefined],
  ["a remark on the figures", 10, 9, "", { keterangan: "turun dibanding tahun lalu" }, "naik", "bawaan", undefined],
  ["a remark that the printed capaian contradicts", 10, 12, "120%", { keterangan: "indikator negatif" }, "naik", "tercetak", true],
  ["an upper bound", "maksimal 5 hari", "4 hari", "", {}, "turun", "target", undefined],
  ["a lower bound", "≥ 80", 84, "", {}, "naik", "bawaan", undefined],
  ["nothing to reduce", 0, 0, "100%", {}, "turun", "tercetak", true],
  ["a target of zero that was missed", 0, 2, "0%", {}, "naik", "bawaan", undefined],
])("polaritas: %s", (_, target, realisasi, capaian, lain, polaritas, asalPolaritas, cocok) => {
  expect(baca(target, realisasi, capaian, lain)).toMatchObject({ polaritas, asalPolaritas, cocok });
});

test.each<[string, Isi, Isi, Isi, number]>([
  ["100 beside 100%", 100, persen(1), "", 0.01 ** -1],
  ["1 beside 97%", 1, persen(0.97), "", 1],
  ["80% beside 97,5", "80%", "97,5", "", 0.01],
  ["0,8 beside 85 with 106,25%", 0.8, 85, "106,25%", 0.01],
  ["0,8 beside 85 with 106,25", 0.8, 85, 106.25, 0.01],
  ["1 of 4 with 25", 4, 1, 25, 1],
  ["0 of 4 with 0", 4, 0, 0, 1],
])("units: %s", (_, target, realisasi, capaian, kali) => {
  expect(baca(target, realisasi, capaian).kali).toBeCloseTo(kali, 12);
});

test.each<[string, Isi, Isi, Isi, number | undefined, number | undefined]>([
  ["the printed capaian settles both", "1.250", "1.300", 104, 1250, 1300],
  ["with decimal commas as well", "1,250", "1,300", 104, 1.25, 1.3],
  ["it settles one", 1000, "1.200", "120%", 1000, 1200],
  ["nothing settles it", 80, "3.450", "", 80, undefined],
  ["a capaian that fits neither settles nothing", 80, "3.450", "77%", 80, undefined],
])("ambiguous numbers: %s", (_, target, realisasi, capaian, t, r) => {
  const bacaan = baca(target, realisasi, capaian);
  expect([bacaan.target.angka?.nilai, bacaan.realisasi.angka?.nilai]).toEqual([t, r]);
});
