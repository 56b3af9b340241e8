import fc from "fast-check";
import { bulatkan } from "../../../src/domain/hitung/desimal";
import { ikm } from "../../../src/domain/hitung/ikm";

const BIRO_2023 = [3.45, 3.515, 3.441, 3.416, 3.5, 3.619, 3.584, 3.906, 4];
const BIRO_2022 = [3.479, 3.456, 3.382, 3.429, 3.447, 3.475, 3.433, 3.862, 4];

const indeks = (jawaban: (number | null)[][], bobot?: number[]): string | number => {
  const h = ikm(jawaban, bobot);
  return h.ok ? h.nilai.nilai : h.galat.kode;
};

describe("IKM", () => {
  test.each([
    ["003, 2023, exact weights", BIRO_2023, undefined, 90.09],
    ["003, 2023, the customary 0,11", BIRO_2023, [0.11], 89.19],
    ["003, 2023, 0,111", BIRO_2023, [0.111], 90],
    ["003, 2022 (printed 88,78, cut off)", BIRO_2022, undefined, 88.79],
    ["003, 2022, 0,11", BIRO_2022, [0.11], 87.9],
    ["003, 2022, 0,111", BIRO_2022, [0.111], 88.7],
    ["all answers 4", Array<number>(9).fill(4), undefined, 100],
    ["all answers 4, 0,11", Array<number>(9).fill(4), [0.11], 99],
    ["all answers 4, 0,111", Array<number>(9).fill(4), [0.111], 99.9],
    ["one weight each", [2, 4], [0.25, 0.75], 87.5],
  ])("%s", (_, unsur, bobot, harapan) => expect(bulatkan(Number(indeks([unsur], bobot)), 2)).toBe(harapan));

  test("a manual's 29 respondents with 955 points on nine unsur give 91,48, and 90,56 by 0,11", () => {
    const nilai = Array.from({ length: 29 * 9 }, (_, i) => (i < 955 - 29 * 9 * 3 ? 4 : 3));
    const jawaban = Array.from({ length: 29 }, (_, r) => nilai.slice(r * 9, r * 9 + 9));
    expect(bulatkan(Number(indeks(jawaban)), 2)).toBe(91.48);
    expect(bulatkan(Number(indeks(jawaban, [0.11])), 2)).toBe(90.56);
  });

  test("an answer left out shrinks only its own unsur", () => {
    expect(
      indeks([
        [4, 1],
        [null, 3],
      ]),
    ).toBe(75);
    expect(
      ikm([
        [4, 1],
        [null, 3],
      ]),
    ).toMatchObject({
      ok: true,
      nilai: {
        unsur: [
          { nrr: 4, n: 1 },
          { nrr: 2, n: 2 },
        ],
      },
    });
  });

  test("an unsur that nobody answered drops out and the others share its weight", () => {
    expect(
      indeks([
        [4, null],
        [3, null],
      ]),
    ).toBe(87.5);
  });

  test.each([
    ["off the scale", [[3, 5]], undefined, "LKJ030"],
    ["below the scale", [[3, 0.5]], undefined, "LKJ030"],
    ["nobody answered", [[null, null]], undefined, "LKJ031"],
    ["weights for another number of unsur", [[3, 4, 2]], [0.5, 0.5], "LKJ032"],
    ["a weight for an unsur without answers", [[3, null]], [0.5, 0.5], "LKJ033"],
    ["a negative weight", [[3, 4]], [1.5, -0.5], "LKJ034"],
    ["weights in points", [[3, 4]], [50, 50], "LKJ034"],
  ])("refuses %s", (_, jawaban, bobot, kode) => expect(indeks(jawaban, bobot)).toBe(kode));

  test("the cell off the scale is named", () => {
    expect(
      ikm([
        [3, 3],
        [3, 34],
      ]),
    ).toMatchObject({ galat: { data: { isi: 34, baris: 2, kolom: 2 } } });
  });

  test("lies between 25 and 100, and rises when an answer rises", () => {
    const baris = fc.array(fc.constantFrom(1, 2, 3, 4), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(baris, { minLength: 1, maxLength: 30 }), (jawaban) => {
        const nilai = Number(indeks(jawaban));
        expect(nilai).toBeGreaterThanOrEqual(25);
        expect(nilai).toBeLessThanOrEqual(100);
        const naik = jawaban.map((b, r) => b.map((n, c) => (r === 0 && c === 0 ? Math.min(4, n + 1) : n)));
        expect(Number(indeks(naik))).toBeGreaterThanOrEqual(nilai);
      }),
    );
  });
});
