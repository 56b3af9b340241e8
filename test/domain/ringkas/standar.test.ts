import { bacaStandar } from "../../../src/domain/ringkas/standar";
import { badan, catatan, dariTeks, opsiUji, ringkasan } from "./bantuRencana";
import { STANDAR } from "./contohRingkasan";

const standar = ringkasan("standar");
const tabel = dariTeks(STANDAR);

test("realisasi against the standard of the table, in points and as a ratio; lower is better where the row says so", () => {
  const rencana = standar.susun(tabel, opsiUji(tabel));
  expect(badan(rencana)).toEqual([
    ["1", "Nilai pelayanan", "85", "88.50", "3.50", "104.12%", "▲ melampaui standar"],
    ["2", "Angka kemiskinan", "9.50%", "8.55%", "-0.95", "110.00%", "▲ melampaui standar"],
  ]);
  expect(catatan(rencana)).toContain("Indikator tanpa standar nasional tidak dibandingkan: 2.");
});

test("what the user types precedes the table, in the unit of the realisasi; a blank one is not compared", () => {
  const rencana = standar.susun(tabel, opsiUji(tabel, {
    standar: [
      { indikator: "Persentase layanan", tertulis: "95" }, { indikator: "Nilai pelayanan", tertulis: "90,25" }, { indikator: "Waktu layanan", tertulis: " " },
      { indikator: "Tidak ada di tabel", tertulis: "1" },
    ],
  }));
  expect(badan(rencana).map((baris) => baris.slice(1))).toEqual([
    ["Nilai pelayanan", "90.25", "88.50", "-1.75", "98.06%", "▼ belum mencapai standar"],
    ["Angka kemiskinan", "9.50%", "8.55%", "-0.95", "110.00%", "▲ melampaui standar"],
    ["Persentase layanan", "95", "92.50%", "-2.50", "97.37%", "▼ belum mencapai standar"],
  ]);
  expect(catatan(rencana)).toContain("Standar nasional yang bukan rumus diketik oleh penyusun di panel.");
});

test("indicators that have a realisasi are offered, and whether the table has a standard", () => {
  expect(standar.standar!(tabel)).toEqual([
    { indikator: "Nilai pelayanan", tertulis: true },
    { indikator: "Angka kemiskinan", tertulis: true },
    { indikator: "Persentase layanan", tertulis: false },
    { indikator: "Waktu layanan", tertulis: false },
  ]);
});

test("without any standard there is nothing to write", () => {
  const [tanpa] = dariTeks("Capaian\nIndikator | Target | Realisasi\nSatu | 1 | 2");
  expect(standar.bisa(tanpa!)).toBe(true);
  expect(() => standar.susun([tanpa!], opsiUji())).toThrow("no indicator with a national standard");
});

test.each([["95%", 0.95, "#,##0%"], ["83,5", 83.5, "#,##0.0"], ["1.250,75", 1250.75, "#,##0.00"], ["3 dokumen", 3, "#,##0"]])("%s is read as a standard", (tertulis, nilai, format) => {
  expect(bacaStandar(tertulis)).toMatchObject({ angka: { nilai }, format });
});

test.each(["", "A", "3.450", "-5", "N/A", "80-90", "69,31 (100,45%)"])("%p is no standard", (tertulis) => {
  expect(bacaStandar(tertulis)).toBeNull();
});
