/** Families of errors that public tools make with these numbers; one block a family, with the figures that show it. */
import { readFileSync } from "node:fs";
import { bulatkan } from "../../src/domain/hitung/desimal";
import { ATURAN_KOMPONEN_IKPA } from "../../src/domain/regulasi/ikpaKomponen";
import { ATURAN_SAKIP } from "../../src/domain/regulasi/sakip";
import { FUNGSI, type HasilMatriks } from "../../src/functions/edge";
import { en, id } from "../support/bantuanFungsi";

const { CAPAIAN, RERATA_CAPAIAN, PREDIKAT, IKPA, IKPA_DEVIASI, IKPA_RINCI, IKPA_REVISI, IKPA_UPTUP, IKM, IKM_UNSUR } =
  FUNGSI;
const { NILAI_SAKIP, NILAI_EFISIENSI, ANGKA } = FUNGSI;
const DITJEN_2023 = [100, 73.22, 71.44, 90.18, 98.18, 95.81, 90, 99.69];
const TUJUH = DITJEN_2023.filter((_, i) => i !== 6);
const BIRO_2023 = [3.45, 3.515, 3.441, 3.416, 3.5, 3.619, 3.584, 3.906, 4];
const CAPAIAN_000 = [1.496, 80.09 / 81, 93.17 / 90, 89.45 / 90, 1, 1, 1, 72.34 / 71, 2, 62.69 / 75, 79.5 / 71, 3.1731];

/** Two decimals, or the error with its code. */
function lihat(hasil: HasilMatriks): unknown {
  const sel = hasil[0]![0]!;
  if (typeof sel === "object") return `${sel.galat} ${sel.pesan.slice(0, 6)}`.trim();
  return typeof sel === "number" ? bulatkan(sel, 2) : sel;
}
const kolom = (isi: readonly unknown[]): unknown[][] => isi.map((x) => [x]);
const persen = (hasil: HasilMatriks): number => bulatkan(Number(hasil[0]![0]) * 100, 2);

describe("the rule of another year", () => {
  test("IKPA of 2023 is computed by the rule of 2023: 89,45 Baik, not 88,61 Cukup", () => {
    expect(lihat(IKPA([DITJEN_2023], 2023))).toBe(89.45);
    expect(lihat(PREDIKAT(IKPA([DITJEN_2023], 2023), "IKPA"))).toBe("Baik");
    expect(lihat(IKPA([TUJUH], 2024))).toBe(88.61);
    expect(lihat(PREDIKAT(IKPA([TUJUH], 2024), "IKPA"))).toBe("Cukup");
  });

  test("components of one era are refused in another", () => {
    expect(lihat(IKPA([DITJEN_2023], 2024))).toBe("#VALUE! LKJ021");
    expect(lihat(IKPA([TUJUH], 2023))).toBe("#VALUE! LKJ021");
  });

  test("a year without a rule gives no number", () => {
    expect(lihat(IKPA([DITJEN_2023], 2019))).toBe("#N/A LKJ020");
    expect(lihat(IKPA_REVISI([[1]], 2019))).toBe("#N/A LKJ020");
  });

  test("SAKIP weighs 30/30/15/25 now and 30/25/15/10/20 before", () => {
    expect(ATURAN_SAKIP.map((a) => a.bagian.map((b) => b.bobot))).toEqual([
      [30, 25, 15, 10, 20],
      [30, 30, 15, 25],
    ]);
    expect(lihat(NILAI_SAKIP([[22.97, 19.11, 11.05, 16.18]]))).toBe(69.31);
    expect(lihat(NILAI_SAKIP([[22.97, 19.11, 11.05, 9, 12]], 2020))).toBe(74.13);
  });

  test("IKPA is Baik from 89, not from 87,5", () => {
    expect(lihat(PREDIKAT(88.99, "IKPA"))).toBe("Cukup");
    expect(lihat(PREDIKAT(89, "IKPA"))).toBe("Baik");
  });
});

describe("what does not apply is no zero, and zero is no missing value", () => {
  test("a component that does not apply leaves the denominator, with a total on every row", () => {
    const tanpa = DITJEN_2023.map((n, i) => (i === 3 ? "N/A" : n));
    expect(lihat(IKPA([tanpa], 2023))).toBe(89.37);
    const nol = DITJEN_2023.map((n, i) => (i === 3 ? 0 : n));
    expect(lihat(IKPA([nol], 2023))).toBe(80.43);
    expect(lihat(IKPA([nol], 2023, "90%"))).toBe(89.37);
  });

  test("konversi is never fixed: the same row at 100, 90 and 80%", () => {
    const nol = [100, 80, 90, 0, 0, 85, 95];
    expect(["100%", "90%", "80%"].map((k) => lihat(IKPA([nol], 2025, k)))).toEqual([72.25, 80.28, 90.31]);
  });

  test("target and realisasi of zero with turun is reached", () => {
    expect(CAPAIAN(0, 0, "turun")).toEqual([[1]]);
    expect(lihat(CAPAIAN(0, 0))).toBe("#N/A LKJ011");
  });

  test("a realisasi of zero counts in the mean; an unmeasured one does not", () => {
    expect(RERATA_CAPAIAN(kolom([0, 1]))).toEqual([[0.5]]);
    expect(RERATA_CAPAIAN(kolom(["N/A", 1, "belum ada", "#N/A"]))).toEqual([[1]]);
    expect(CAPAIAN(80, 0)).toEqual([[0]]);
  });

  test("a target of zero is neither 0 nor 100%", () => expect(lihat(CAPAIAN(0, 5))).toBe("#N/A LKJ011"));

  test("an unanswered question lowers no index: each unsur has its own count", () => {
    expect(
      IKM([
        [4, 4],
        [null, 4],
        ["", 4],
      ]),
    ).toEqual([[100]]);
    expect(
      IKM_UNSUR([
        [4, 3],
        ["N/A", 4],
      ]).slice(1),
    ).toEqual([
      [1, 4, 1, 100, "A"],
      [2, 3.5, 2, 87.5, "B"],
    ]);
  });
});

describe("one number, computed in one place", () => {
  test("one falling formula: (2T − R)/T, and the ratio only by its name", () => {
    expect([20, 5].map((r) => persen(CAPAIAN(10, r, "turun")))).toEqual([0, 150]);
    expect([20, 5].map((r) => persen(CAPAIAN(10, r, "turun-rasio")))).toEqual([50, 200]);
  });

  test("no cap and no floor unless the user names one", () => {
    expect(persen(CAPAIAN(100, 317.31))).toBe(317.31);
    expect(persen(CAPAIAN(10, 25, "turun"))).toBe(-50);
    expect(persen(CAPAIAN(100, 317.31, "naik", 1.2))).toBe(120);
    expect(["", 1, 1.2].map((batas) => persen(RERATA_CAPAIAN(kolom(CAPAIAN_000), "", "", "", batas)))).toEqual([
      130.51, 98.49, 104.94,
    ]);
  });

  test("IKM is one number whichever function shows it, never 90,03 or 90,00", () => {
    const nrr = IKM_UNSUR([BIRO_2023])
      .slice(1)
      .map((baris) => Number(baris[3]));
    expect(lihat(IKM([BIRO_2023]))).toBe(90.09);
    expect(bulatkan(nrr.reduce((a, b) => a + b, 0) / nrr.length, 2)).toBe(90.09);
  });

  test("IKPA_RINCI adds up to IKPA", () => {
    const bagian = IKPA_RINCI([TUJUH], 2025).slice(1);
    expect(
      bulatkan(
        bagian.reduce((n, b) => n + Number(b[3]), 0),
        9,
      ),
    ).toBe(bulatkan(Number(IKPA([TUJUH], 2025)[0]![0]), 9));
  });

  test("parts are not rounded before they are added", () => {
    // parts of 7,125 each: rounded first they would add up to 7 × 7,13
    const nilai = [71.25, 47.5, 35.625, 71.25, 71.25, 71.25, 28.5];
    expect(IKPA([nilai], 2025)).toEqual([[49.875]]);
  });

  test("a scale and its words come from one table: no value has two classes", () => {
    for (const n of [55, 75, 100]) {
      expect(lihat(PREDIKAT(n / 100, "LKJ", "kata"))).toBe(lihat(PREDIKAT(n / 100, "LKJ")));
    }
  });
});

describe("bounds: open, closed, without holes", () => {
  test.each([
    ["SKM", 64.994, "D"],
    ["SKM", 64.995, "C"],
    ["SKM", 76.605, "B"],
    ["SKM", 88.305, "A"],
    ["SKM", 88.31, "A"],
    ["SKM", 88.39, "A"],
    ["SKM", 76.61, "B"],
    ["SKM", 65, "C"],
    ["SKM", 65.3, "C"],
    ["SKM", 76.3, "C"],
    ["SKM", 82.5, "B"],
    ["SKM", 70, "C"],
    ["SAKIP", 90, "A"],
    ["SAKIP", 90.01, "AA"],
    ["SAKIP", 80, "BB"],
    ["NKA", 90, "Baik"],
  ])("%s %p is %s", (skala, nilai, harapan) => expect(lihat(PREDIKAT(nilai, skala))).toBe(harapan));

  test("a mean on 1–4 is not judged by the bounds of 25–100", () => {
    expect(lihat(PREDIKAT(3.532, "SKM"))).toBe("#N/A LKJ042");
    expect(lihat(PREDIKAT(3.532, "NRR"))).toBe("B");
  });

  test("answers on five steps are refused", () => expect(lihat(IKM([[5, 4]]))).toBe("#VALUE! LKJ030"));
});

describe("positions and decimals", () => {
  test("a row shifted by a column is refused by its number of components", () => {
    expect(lihat(IKPA([[...DITJEN_2023, "100%"]], 2023))).toBe("#VALUE! LKJ023");
    expect(lihat(IKPA([[...DITJEN_2023, 100]], 2023))).toBe("#VALUE! LKJ021");
  });

  test("1.234 is not guessed", () => {
    expect(lihat(CAPAIAN(1, "1.234"))).toBe("#VALUE! LKJ002");
    expect(ANGKA("1.234", "ribuan")).toEqual([[1234]]);
    expect(ANGKA("1.234", "desimal")).toEqual([[1.234]]);
    expect(ANGKA("1.234,5")).toEqual([[1234.5]]);
  });

  test("ties are decimal: 98,035 rounds up, 46/40 is 1,15", () => {
    expect(bulatkan(98.035, 2)).toBe(98.04);
    expect(CAPAIAN(40, 46)).toEqual([[1.15]]);
  });
});

describe("texts that contradict the computation", () => {
  test("the working days in the rule are those of its source text", () => {
    expect(ATURAN_KOMPONEN_IKPA.tagihan[0]!.hariKerja).toBe(17);
    expect(id["IKPA_TAGIHAN"]).toContain("17");
    expect(en["IKPA_TAGIHAN"]).toContain("17");
  });

  test("konversi divides", () =>
    expect(Number(IKPA([[100, 80, 90, 0, 0, 85, 95]], 2025, 0.8)[0]![0])).toBeGreaterThan(90));

  test("the help names the numbers of components that the rules take", () => {
    for (const teks of [id["IKPA"], en["IKPA"]]) for (const n of ["13", "8", "7"]) expect(teks).toContain(n);
  });

  test("the comments that Excel shows are the help itself", () => {
    const sumber = readFileSync(require.resolve("../../src/functions/functions.ts"), "utf8");
    for (const ringkas of Object.values(id)) expect(sumber).toContain(ringkas.split("\n")[0]);
  });
});

describe("formulas of one's own", () => {
  test("deviasi is 100 less the mean deviation, with no factor", () => {
    expect(lihat(IKPA_DEVIASI([[100]], [[90]], 2024))).toBe(90);
    expect(lihat(IKPA_DEVIASI([[100]], [[95]], 2024))).toBe(100);
  });

  test("revisions are scored by the rule: 0–1, 2, 3", () => {
    expect([0, 1, 2, 3, 7].map((n) => lihat(IKPA_REVISI([[n]], 2024)))).toEqual([110, 110, 100, 50, 50]);
    expect([0, 1, 2, 4].map((n) => lihat(IKPA_REVISI([[n]], 2023)))).toEqual([100, 100, 50, 25]);
  });

  test("UP/TUP without a reached credit card target still has its 100 points there", () => {
    expect(lihat(IKPA_UPTUP(100, 100, 100, 0, 1, 2024))).toBe(100);
    expect(lihat(IKPA_UPTUP(100, 100, 100, 0.01, 1, 2024))).toBe(101);
  });

  test("weights of 0,11 are the user's, the default is exact", () => {
    expect(lihat(IKM([BIRO_2023], 0.11))).toBe(89.19);
    expect(IKM([Array(9).fill(4)])).toEqual([[100]]);
  });

  test("nilai efisiensi is limited: no 235%", () => {
    expect(NILAI_EFISIENSI(100, 25.97)).toEqual([[100]]);
    expect(NILAI_EFISIENSI(100, 150)).toEqual([[0]]);
  });
});
