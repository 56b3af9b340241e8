import fc from "fast-check";
import { bagi, jumlahkan } from "../../../src/domain/hitung/desimal";
import {
  angka,
  hasilDari,
  kali,
  kurang,
  nilaiUngkapan,
  panggil,
  per,
  persen,
  tambah,
  type Ungkapan,
} from "../../../src/domain/jelaskan/ungkapan";
import { jelaskan } from "../../../src/strings/id/jelaskan";
import { tulisUngkapan } from "../../../src/strings/teksJejak";

test.each<[Ungkapan, number]>([
  [tambah(0.1, 0.2), 0.3],
  [per(46, 40), 1.15],
  [kurang(kali(2, 10), 12), 8],
  [per(1, 3), 1 / 3],
  [per(-1, 3), -1 / 3],
  [per(1e-7, 3e20), 1e-7 / 3e20],
  [kali(1e300, 1e-300), 1],
  [panggil("MIN", 3, 1.5, 2), 1.5],
  [panggil("MAX", -3, -1.5, -2), -1.5],
  [panggil("ABS", kurang(1, 4)), 3],
  [panggil("ROUND", 99.025, 2), 99.03],
  [panggil("ROUND", -0.5, 0), -1],
  [panggil("ROUND", 88.3049, 2), 88.3],
  [panggil("ROUNDUP", per(7, 3), 0), 3],
  [panggil("ROUNDUP", 200, 0), 200],
  [hasilDari(tambah(1, persen(0.5))), 1.5],
])("%j is %p", (u, nilai) => {
  expect(nilaiUngkapan(u)).toBe(nilai);
});

test("a division by zero or an infinite number is a fault", () => {
  expect(() => nilaiUngkapan(per(1, 0))).toThrow("divides by zero");
  expect(() => nilaiUngkapan(angka(Infinity))).toThrow("no number");
});

const bilangan = fc.oneof(
  fc.integer({ min: -1e6, max: 1e6 }).map((n) => n / 100),
  fc.double({ noNaN: true, min: 1e-6, max: 1e12 }),
  fc.double({ noNaN: true, min: -1e12, max: -1e-6 }),
);

test("agrees to the last bit with the calculators' arithmetic", () => {
  fc.assert(
    fc.property(bilangan, bilangan, bilangan, (a, b, c) => {
      fc.pre(c !== 0);
      expect(nilaiUngkapan(per(a, c)) - bagi(a, c)).toBe(0);
      const jumlah = per(tambah(kali(a, b), kali(b, c)), c);
      expect(
        nilaiUngkapan(jumlah) -
          jumlahkan(
            [
              [a, b],
              [b, c],
            ],
            c,
          ),
      ).toBe(0);
    }),
  );
});

test.each<[Ungkapan, string]>([
  [per(80.09, 81), "80,09 ÷ 81"],
  [per(kurang(kali(2, 10), 12), 10), "(2 × 10 − 12) ÷ 10"],
  [kurang(10, kurang(3, 1)), "10 − (3 − 1)"],
  [per(8, per(4, 2)), "8 ÷ (4 ÷ 2)"],
  [kali(tambah(1, 2), 3), "(1 + 2) × 3"],
  [tambah(kali(persen(0.6), 93.17), kali(persen(0.4), 89.45)), "60% × 93,17 + 40% × 89,45"],
  [kurang(5, -3), "5 − (-3)"],
  [panggil("ROUND", 1234567.891, 2), "ROUND(1.234.567,891; 2)"],
  [kali(hasilDari(per(2, 3)), 25), "0,66666667 × 25"],
  [tambah(...Array.from({ length: 30 }, (_, i) => i + 1)), "1 + 2 + 3 + 4 + 5 + … (23 lagi) … + 29 + 30"],
])("%j is shown as %s", (u, teks) => {
  expect(tulisUngkapan(u, jelaskan)).toBe(teks);
});

test("is shown with the separators of the user's Excel", () => {
  const pemisah = { desimal: ".", ribuan: ",", argumen: "," };
  expect(tulisUngkapan(panggil("ROUND", 1234.5, 0), jelaskan, pemisah)).toBe("ROUND(1,234.5, 0)");
});
