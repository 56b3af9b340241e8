import Big from "big.js";
import fc from "fast-check";
import { linearPerGanda } from "../../../src/domain/hitung/hasilBagiGanda";

const Teliti = Big();
Teliti.DP = 120;
const tepat = (k: number, a: number, b: number): number => new Teliti(b).times(k).plus(a).div(b).toNumber();

describe("quotients of long numbers by pairs of doubles", () => {
  const panjang = fc.oneof(
    fc.double({ min: 1e-9, max: 1e12, noNaN: true }),
    fc.tuple(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 1, max: 1e6 })).map(([n, t]) => n / t),
    fc.integer({ min: 1, max: 1e9 }).map((n) => n / 100 + 10),
  );
  const bertanda = fc.tuple(panjang, fc.boolean()).map(([x, minus]) => (minus ? -x : x));

  test("are the doubles nearest the exact quotients, wherever the method answers, and it nearly always does", () => {
    let terjawab = 0;
    const banyak = 5000;
    fc.assert(
      fc.property(fc.constantFrom(0, 1, 2), bertanda, bertanda, (k, a, b) => {
        const hasil = linearPerGanda(k, a, b);
        if (Number.isNaN(hasil)) return;
        terjawab++;
        expect(hasil + 0).toBe(tepat(k, a, b) + 0);
      }),
      { numRuns: banyak },
    );
    expect(terjawab).toBeGreaterThan(banyak * 0.9);
  });

  test.each([
    [0, 0.1 + 0.2, 3],
    [0, 1 / 3, 1 / 3],
    [2, 0.6000000000000001, 0.30000000000000004],
    [0, 1e17, 7],
    [0, 1e-12, 1e-5],
    [0, 123456789.12345679, 98.765432109876],
  ])("(%p·b + %p) ÷ %p", (k, a, b) => expect(linearPerGanda(k, a, b)).toBe(tepat(k, a, b)));

  test.each([
    ["zero", 0, 0, 5],
    ["tiny", 0, 1e-40, 5],
    ["huge", 0, 5, 1e30],
    ["endless", 0, Infinity, 1],
    ["far apart", 0, 1e-30, 1e-5],
    ["nearly cancelled", 2, -0.6000000000000001, 0.30000000000000004],
  ])("%s numbers are left to the decimal library", (_, k, a, b) => expect(linearPerGanda(k, a, b)).toBeNaN());
});
