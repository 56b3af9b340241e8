import fc from "fast-check";
import { capaian } from "../../src/domain/hitung/capaian";
import { bagi, bagiPerseratus } from "../../src/domain/hitung/desimal";
import { bacaAngka } from "../../src/domain/tabel/bacaAngka";
import { FUNGSI } from "../../src/functions/edge";
import { angkaSederhana } from "../../src/functions/sel";

const duaDesimal = fc.integer({ min: -1e12, max: 1e12 }).map((n) => n / 100);
const bilangan = fc.oneof(
  duaDesimal,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.double({ min: 0.001, max: 1000, noNaN: true }),
  fc.constantFrom(0, -0, 0.1 + 0.2, 1e15, 2 ** 53, 5e-324, 1 / 3),
);

describe("the thin path over long columns", () => {
  test("gives the bits of the domain's capaian, cell by cell", () => {
    const baris = fc.array(fc.tuple(bilangan, bilangan), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(baris, (isi) => {
        const hasil = FUNGSI.CAPAIAN(
          isi.map(([t]) => [t]),
          isi.map(([, r]) => [r]),
        );
        for (const [i, [t, r]] of isi.entries()) {
          const lambat = capaian(t, r);
          const sel = hasil[i]![0]!;
          if (lambat.ok)
            expect(sel).toBe(lambat.nilai); // toBe: Object.is, so minus zero counts
          else
            expect(sel).toMatchObject({
              pesan: lambat.galat.kode === "LKJ050" ? "" : expect.stringContaining(lambat.galat.kode),
            });
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("a rectangle gives what its columns give", () => {
    const t = [
      [81, 0, "80-90"],
      ["82,5", 100, "N/A"],
    ];
    const r = [
      [80.09, 1, 95],
      [41.25, "99,5", 1],
    ];
    const hasil = FUNGSI.CAPAIAN(t, r);
    for (const [i, baris] of t.entries()) {
      for (const [j, isi] of baris.entries()) expect(hasil[i]![j]).toEqual(FUNGSI.CAPAIAN(isi, r[i]![j])[0]![0]);
    }
  });

  test("hundredths: the bits of bagi, or no answer", () => {
    fc.assert(
      fc.property(
        bilangan,
        bilangan.filter((n) => n > 0),
        (a, b) => {
          const cepat = bagiPerseratus(a, b);
          if (!Number.isNaN(cepat)) expect(cepat).toBe(bagi(a, b));
        },
      ),
      { numRuns: 2000 },
    );
    expect(bagiPerseratus(46, 40)).toBe(1.15);
    expect(bagiPerseratus(1 / 3, 1)).toBeNaN();
  });
});

describe("plain text numbers", () => {
  test("are read as the careful reader reads them, or left to it", () => {
    const teks = fc.oneof(
      fc.stringMatching(/^\d{1,16}(,\d{0,4})?$/),
      fc.stringMatching(/^[\d,. %-]{0,8}$/),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(teks, (isi) => {
        const cepat = angkaSederhana(isi);
        if (!Number.isNaN(cepat)) expect(bacaAngka(isi)).toMatchObject({ ok: true, nilai: { nilai: cepat } });
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    ["80,09", 80.09],
    ["0,5", 0.5],
    ["1334419000", 1334419000],
    ["3,450", NaN],
    ["3.450", NaN],
    ["", NaN],
    [",5", NaN],
    ["5,", NaN],
    ["1,2,3", NaN],
    ["-5", NaN],
    ["1234567890123456", NaN],
  ])("%p → %p", (isi, harapan) => expect(angkaSederhana(isi)).toBe(harapan));
});
