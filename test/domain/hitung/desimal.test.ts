import Big from "big.js";
import fc from "fast-check";
import {
  bagi,
  bulatkan,
  jumlah,
  jumlahDesimal,
  jumlahkan,
  jumlahPecahan,
  linearPer,
  rerata,
} from "../../../src/domain/hitung/desimal";

const Teliti = Big();
Teliti.DP = 90;

describe("decimal-exact arithmetic", () => {
  test.each([
    [0, 0],
    [80.09, 2],
    [-0.1, 1],
    [1e15, 0],
    [2.5996, 4],
    [9007199254740991, 0],
    [1 / 3, -1],
    [1e-20, -1],
    [0.123456789012345, 15],
    [123456.78901234, 8],
  ])("%p has %p decimals", (x, n) => expect(jumlahDesimal(x)).toBe(n));

  test("as many decimals as its shortest form has, up to fifteen digits", () => {
    const pendek = fc.tuple(fc.integer({ min: -1e14, max: 1e14 }), fc.integer({ min: 0, max: 15 }));
    fc.assert(
      fc.property(
        fc.oneof(
          pendek.map(([n, d]) => Number(`${n}e-${d}`)),
          fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        ),
        (x) => {
          const digit = new Teliti(Number.isFinite(x) ? x : 0);
          const desimal = Math.max(0, digit.c.length - 1 - digit.e);
          if (digit.c.length <= 15 && desimal <= 15) expect(jumlahDesimal(x)).toBe(desimal);
          else expect([-1, desimal]).toContain(jumlahDesimal(x));
        },
      ),
      { numRuns: 3000 },
    );
  });

  test.each([
    ["sum", jumlah([0.1, 0.2]), 0.3],
    ["mean", rerata([0.1, 0.2, 0.3]), 0.2],
    ["mean of large whole numbers", rerata([9007199254740991, 9007199254740991]), 9007199254740991],
    [
      "weighted",
      jumlahkan(
        [
          [0.1, 3],
          [0.7, 1],
        ],
        1,
      ),
      1,
    ],
    [
      "mean of means",
      jumlahPecahan(
        [
          { a: 1, b: 1, n: 3 },
          { a: 2, b: 1, n: 3 },
          { a: 1, b: 1, n: 1 },
        ],
        2,
      ),
      1,
    ],
    ["falling", linearPer(2, -0.3, 0.1), -1],
  ])("%s", (_, ada, harapan) => expect(ada).toBe(harapan));

  test.each([
    ["thirds", [{ a: 1, b: 1, n: 3 }, { a: 2, b: 1, n: 3 }, { a: -1, b: 1, n: 1 }]],
    ["thirds and sevenths", [{ a: 1, b: 1, n: 3 }, { a: -1, b: 1, n: 7, m: 3 }, { a: -2, b: 1, n: 7 }]],
    [
      "a hundred different divisors",
      Array.from({ length: 100 }, (_, i) => i + 3).flatMap((n) => [{ a: 1, b: 1, n }, { a: -1, b: 1, n: 2 * n }, { a: -1, b: 1, n: 2 * n }]),
    ],
  ])("fractions that cancel leave nothing: %s", (_, suku) => expect(jumlahPecahan(suku, 2)).toBe(0));

  test("what is small but not nothing stays", () => {
    const hampir = [{ a: 1, b: 1, n: 3 }, { a: -0.333333333333333, b: 1, n: 1 }];
    expect(jumlahPecahan(hampir, 1)).toBe(1 / 3e15);
  });

  test.each([
    [99.025, 2, 99.03],
    [98.035, 2, 98.04],
    [64.995, 2, 65],
    [64.994, 2, 64.99],
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [89.4495, 2, 89.45],
    [2.5, 0, 3],
    [1 / 3, 4, 0.3333],
    [Infinity, 2, Infinity],
  ])("%p rounded to %p decimals, half away from zero, is %p", (x, n, harapan) => expect(bulatkan(x, n)).toBe(harapan));

  const desimal = fc
    .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }))
    .map(([n, d]) => Number(`${n}e-${d}`));
  const ganda = fc.oneof(
    desimal,
    fc.double({ min: -1e12, max: 1e12, noNaN: true }).filter((x) => x === 0 || Math.abs(x) > 1e-25),
  );

  test("tiny and huge numbers keep all their digits", () => {
    expect(bagi(-5e-97, 0.000001)).toBe(-5e-91);
    expect(bagi(5e-324, -1)).toBe(-5e-324);
    expect(bagi(1e300, 3e-5)).toBe(1e305 / 3);
    expect(
      jumlahkan(
        [
          [1e200, 1],
          [1e-200, 1],
        ],
        4e200,
      ),
    ).toBe(0.25);
  });

  test("a quotient is the double nearest the decimal quotient", () => {
    fc.assert(
      fc.property(
        ganda,
        ganda.filter((b) => Math.abs(b) > 1e-12),
        (a, b) => {
          expect(bagi(a, b) + 0).toBe(new Teliti(a).div(b).toNumber() + 0);
        },
      ),
    );
  });

  test("a sum of products is the double nearest the decimal sum", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(desimal, desimal), { minLength: 1, maxLength: 13 }), (suku) => {
        const tepat = suku
          .reduce((n, [a, b]) => n.plus(new Teliti(a).times(b)), new Teliti(0))
          .div(100)
          .toNumber();
        expect(jumlahkan(suku, 100) + 0).toBe(tepat + 0);
      }),
    );
  });

  test("rounding never moves a number by more than half a unit", () => {
    fc.assert(
      fc.property(desimal, (x) => {
        expect(new Teliti(bulatkan(x, 2)).minus(x).abs().toNumber()).toBeLessThanOrEqual(0.005);
      }),
    );
  });
});
