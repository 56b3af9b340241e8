import fc from "fast-check";
import { format } from "numfmt";
import { FUNGSI } from "../../src/functions/edge";

const { ANGKA } = FUNGSI;
const LOKAL = { locale: "id-ID" };

/** Formats that an Indonesian Excel offers for numbers, with the decimals that they show (in the unit of the value). */
const FORMAT: readonly (readonly [pola: string, desimal: number])[] = [
  ["General", 4],
  ["0", 0],
  ["0.0", 1],
  ["0.00", 2],
  ["0.000", 3],
  ["#,##0", 0],
  ["#,##0.00", 2],
  ["#,##0.000", 3],
  ["0%", 2],
  ["0.00%", 4],
  ["#,##0.0%", 3],
  ['"Rp"#,##0', 0],
  ['"Rp"#,##0.00', 2],
  ["[$Rp-421]#,##0", 0],
  ["#,##0;[Red]-#,##0", 0],
  ["#,##0.00_);(#,##0.00)", 2],
  ['_-"Rp"* #,##0_-;-"Rp"* #,##0_-;_-"Rp"* "-"_-;_-@_-', 0],
  ['_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)', 2],
  ["0.00E+00", 15],
];

/** One separator and exactly three digits behind it: the one form that can be read in two ways. */
const RANCU = /^\s*\(?[-+]?[1-9]\d{0,2}[.,]\d{3}%?\)?\s*$/;
/** Accounting formats show zero as a dash, which means "not measured" in a report. */
const HANYA_STRIP = /^\s*(?:Rp)?-\s*$/;

describe("ANGKA reads what an Indonesian Excel prints", () => {
  test.each(FORMAT)("%s", (pola, desimal) => {
    const bilangan = pola.includes("E+")
      ? fc
          .tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: -9, max: 12 }))
          .map(([m, e]) => Number(`${m}e${e}`))
      : fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 10 ** desimal);
    fc.assert(
      fc.property(bilangan, (x) => {
        const teks = format(pola, x, LOKAL);
        const [[hasil]] = ANGKA(teks) as [[unknown]];
        if (HANYA_STRIP.test(teks)) expect(hasil).toMatchObject({ galat: expect.stringMatching(/#N\/A|#VALUE!/) });
        else if (RANCU.test(teks)) {
          expect(hasil).toMatchObject({ galat: "#VALUE!", pesan: expect.stringContaining("LKJ002") });
          const bentuk = teks.includes(",") ? "desimal" : "ribuan";
          expect(ANGKA(teks, bentuk)).toEqual([[x]]);
        } else expect(Number(hasil) + 0).toBe(x + 0); // + 0: minus zero is printed as zero
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ["80,09*", 80.09],
    ["Rp 1.334.419.000,-", 1334419000],
    ["Rp.41.295.000", 41295000],
    ["413.885.279.000,-", 413885279000],
    ["Rp9.970.949.000,00", 9970949000],
    ["247874254", 247874254],
    ["2,4 Triliun", 2.4e12],
    ["59 milyar", 59e9],
    ["15,6 juta", 15.6e6],
    ["149,60%", 1.496],
    ["99,96 %", 0.9996],
    ["113, 05", 113.05],
    ["90.74", 90.74],
    ["(1.234,5)", -1234.5],
    ["1,23457E+12", 1.23457e12],
    [12.5, 12.5],
  ])("%p is %p", (teks, harapan) => expect(ANGKA(teks)).toEqual([[harapan]]));

  test("bentuk settles the ambiguous form and nothing else", () => {
    expect(ANGKA("1,291%", "ribuan")).toEqual([[12.91]]);
    expect(ANGKA("3.450", "desimal")).toEqual([[3.45]]);
    expect(ANGKA("1.334.419.000", "desimal")).toEqual([[1334419000]]);
    expect(ANGKA("80,09", "ribuan")).toEqual([[80.09]]);
  });
});
