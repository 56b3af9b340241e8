import fc from "fast-check";
import { bacaAngka, tidakDiukur, type OpsiAngka } from "../../../src/domain/tabel/bacaAngka";

const nilai = (teks: string, opsi?: OpsiAngka): number | string => {
  const h = bacaAngka(teks, opsi);
  return h.ok ? h.nilai.nilai : h.galat.kode;
};

describe("numbers as planners paste them", () => {
  test.each([
    ["97,81%", 0.9781],
    ["149,60%", 1.496],
    ["99.88%", 0.9988],
    ["99,96 %", 0.9996],
    ["113, 05", 113.05],
    ["90.74", 90.74],
    ["0.80", 0.8],
    ["0,450", 0.45],
    ["80,09*", 80.09],
    ["80,09**", 80.09],
    ["82,96*)", 82.96],
    ["80,09%*", 0.8009],
    ["247874254", 247874254],
    ["2.440.968.652.000", 2440968652000],
    ["Rp 145.555.009.000,-", 145555009000],
    ["Rp2.440.968.652.000,-", 2440968652000],
    ["Rp.41.295.000.000,-", 41295000000],
    ["Rp. 1.334.419.000", 1334419000],
    ["Rp9.970.949.000,00", 9970949000],
    ["413.885.279.000,-", 413885279000],
    ["Rp 3.450", 3450],
    ["2,4 Triliun", 2.4e12],
    ["59 milyar", 59e9],
    ["59 miliar", 59e9],
    ["6 juta", 6e6],
    ["15,6 juta", 15.6e6],
    ["-37,60%", -0.376],
    ["−1,02", -1.02],
    ["(1.234,5)", -1234.5],
    ["1,234.5", 1234.5],
    ["1.234.567,89", 1234567.89],
    ["\u00a081\u00a0", 81],
    ["+5", 5],
  ])("%p is %p", (teks, harapan) => expect(nilai(teks)).toBe(harapan));

  test.each([
    ["3.450", 3.45, 3450],
    ["1.291", 1.291, 1291],
    ["2.099", 2.099, 2099],
    ["1,291%", 0.01291, 12.91],
    ["-3,450", -3.45, -3450],
  ])("%p is ambiguous until the form is named", (teks, desimal, ribuan) => {
    expect(nilai(teks)).toBe("LKJ002");
    expect(nilai(teks, { bentuk: "desimal" })).toBe(desimal);
    expect(nilai(teks, { bentuk: "ribuan" })).toBe(ribuan);
  });

  test.each([
    [""],
    ["WTP"],
    ["80-90"],
    ["< 5"],
    ["1.23.456"],
    ["1,2,3"],
    ["12."],
    ["1e5"],
    ["5 Dokumen"],
    ["69,31 (100,45%)"],
    ["Rp"],
    ["%"],
    ["N/A"],
    ["1".repeat(81)],
  ])("%p is no number", (teks) => expect(nilai(teks)).toBe("LKJ001"));

  test("a unit and a second number are read where the reader is lenient", () => {
    expect(bacaAngka("5 Dokumen", { longgar: true })).toMatchObject({ nilai: { nilai: 5, satuan: "Dokumen" } });
    expect(bacaAngka("1,91 poin", { longgar: true })).toMatchObject({
      nilai: { nilai: 1.91, satuan: "poin", desimal: 2 },
    });
    expect(bacaAngka("69,31 (100,45%)", { longgar: true })).toMatchObject({
      nilai: { nilai: 69.31, kedua: { nilai: 1.0045, persen: true } },
    });
  });

  test("what stands around the digits is told", () => {
    expect(bacaAngka("82,96*")).toMatchObject({
      nilai: { tertulis: 82.96, desimal: 2, pemisahDesimal: ",", catatan: "*", persen: false },
    });
    expect(bacaAngka("2,4 Triliun")).toMatchObject({ nilai: { desimal: -11 } });
    expect(bacaAngka("99.88%")).toMatchObject({ nilai: { tertulis: 99.88, persen: true, pemisahDesimal: "." } });
  });

  test.each([
    ["N/A", true],
    ["n/a", true],
    [" - ", true],
    ["–", true],
    ["TB", true],
    ["Tidak Berlaku", true],
    ["0", false],
    ["", false],
    ["ada", false],
  ])("%p says not measured: %p", (teks, harapan) => expect(tidakDiukur(teks)).toBe(harapan));

  test("a number written the Indonesian way is read back exactly", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.integer({ min: 0, max: 99 }),
        fc.boolean(),
        (bulat, sen, pakaiTitik) => {
          const digit = String(Math.abs(bulat));
          const tampak = pakaiTitik ? digit.replace(/\B(?=(\d{3})+$)/g, ".") : digit;
          const pecahan = String(sen).padStart(2, "0");
          expect(nilai(`${bulat < 0 ? "-" : ""}${tampak},${pecahan}`)).toBe(
            Number(`${bulat < 0 ? "-" : ""}${digit}.${pecahan}`),
          );
        },
      ),
    );
  });

  test("any text gives an answer, quickly", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (teks) =>
        expect(typeof bacaAngka(teks, { longgar: true }).ok).toBe("boolean"),
      ),
    );
    expect(nilai(`1${" (".repeat(50_000)}`)).toBe("LKJ001");
  });
});
