import fc from "fast-check";
import { bulatkan } from "../../../src/domain/hitung/desimal";
import { bacaKonversi, ikpa, type HasilIkpa, type MasukanIkpa } from "../../../src/domain/hitung/ikpa";
import { ATURAN_IKPA } from "../../../src/domain/regulasi/ikpa";

const DITJEN_2023 = [100, 73.22, 71.44, 90.18, 98.18, 95.81, 90, 99.69];
const CONTOH_2024 = [100, 91.79, 85.15, 90, 100, 95, 99];

function hitung(masukan: MasukanIkpa): HasilIkpa {
  const hasil = ikpa(masukan);
  if (!hasil.ok) throw new Error(`${hasil.galat.kode} ${JSON.stringify(hasil.galat.data)}`);
  return hasil.nilai;
}

const galat = (masukan: MasukanIkpa): unknown => {
  const hasil = ikpa(masukan);
  return hasil.ok ? hasil.nilai.nilai : hasil.galat;
};

const ganti = (i: number, isi: number | null, daftar: readonly number[] = DITJEN_2023): (number | null)[] =>
  daftar.map((n, k) => (k === i ? isi : n));

describe("IKPA", () => {
  test.each([
    ["001, year 2023", { nilai: DITJEN_2023, tahun: 2023 }, 89.4495, 89.45],
    ["the same without Belanja Kontraktual", { nilai: ganti(3, null), tahun: 2023 }, 80.4315 / 0.9, 89.37],
    ["the example of 2024", { nilai: CONTOH_2024, tahun: 2024 }, 94.0485, 94.05],
    ["with dispensasi", { nilai: CONTOH_2024, tahun: 2024, dispensasi: 0.5 }, 93.5485, 93.55],
    [
      "report 001 by the rule of 2024 would be 88,61",
      { nilai: DITJEN_2023.filter((_, i) => i !== 6), tahun: 2025 },
      88.6105,
      88.61,
    ],
  ])("%s", (_, masukan, tepat, tampak) => {
    const { nilai } = hitung(masukan);
    expect(nilai).toBeCloseTo(tepat, 10);
    expect(bulatkan(nilai, 2)).toBe(tampak);
  });

  test("each weighted part of 001 comes out as printed", () => {
    const { rincian, konversi } = hitung({ nilai: DITJEN_2023, tahun: 2023 });
    expect(rincian.map((r) => bulatkan(r.tertimbang, 2))).toEqual([10, 7.32, 14.29, 9.02, 9.82, 9.58, 4.5, 24.92]);
    expect(konversi).toBe(100);
  });

  test.each([
    [2020, 13],
    [2021, 13],
    [2022, 8],
    [2023, 8],
    [2024, 7],
    [2026, 7],
  ])("%p takes %p components", (tahun, banyak) => {
    expect(hitung({ nilai: Array<number>(banyak).fill(100), tahun }).nilai).toBe(100);
    expect(galat({ nilai: Array<number>(banyak + 1).fill(100), tahun })).toEqual({
      kode: "LKJ021",
      data: { tahun, perlu: banyak, ada: banyak + 1 },
    });
  });

  test("a zero without konversi counts as zero", () => {
    expect(hitung({ nilai: ganti(3, 0), tahun: 2023 }).nilai).toBe(80.4315);
  });

  test("a year after the last check still computes and says so", () => {
    expect(hitung({ nilai: CONTOH_2024, tahun: 2040 }).belumDikonfirmasi).toBe(true);
    expect(hitung({ nilai: CONTOH_2024, tahun: 2024 }).belumDikonfirmasi).toBe(false);
    expect(hitung({ nilai: DITJEN_2023, tahun: 2023 }).belumDikonfirmasi).toBe(false);
  });
});

describe("IKPA with konversi, in the stated order", () => {
  test("N/A drops first; a konversi that says the same changes nothing", () => {
    for (const konversi of [0.9, 90]) {
      const hasil = hitung({ nilai: ganti(3, null), tahun: 2023, konversi });
      expect(bulatkan(hasil.nilai, 2)).toBe(89.37);
      expect(hasil.rincian[3]!.status).toBe("tidakBerlaku");
    }
  });

  test("zeros that complete konversi lose their weight", () => {
    const hasil = hitung({ nilai: ganti(3, 0), tahun: 2023, konversi: 0.9 });
    expect(hasil.nilai).toBe(hitung({ nilai: ganti(3, null), tahun: 2023 }).nilai);
    expect(hasil.rincian[3]!.status).toBe("nolTanpaBobot");
    expect(hasil.kemungkinan).toBe(1);
  });

  test("where several sets of zeros fit, the value is the same and their number is told", () => {
    const hasil = hitung({ nilai: [0, 0, 80, 90, 100, 100, 100, 100], tahun: 2023, konversi: 90 });
    expect(hasil.kemungkinan).toBe(2);
    expect(hasil.nilai).toBeCloseTo((80 * 20 + 90 * 10 + 100 * 10 + 100 * 10 + 100 * 5 + 100 * 25) / 90, 10);
  });

  test("konversi 100 keeps every zero", () => {
    expect(hitung({ nilai: ganti(3, 0), tahun: 2023, konversi: 1 }).nilai).toBe(80.4315);
  });

  test("no zeros complete it: UP/TUP is the value without weight, alone or with zeros", () => {
    const sendiri = hitung({ nilai: DITJEN_2023, tahun: 2023, konversi: 90 });
    expect(sendiri.rincian[5]!.status).toBe("nilaiTanpaBobot");
    expect(sendiri.nilai).toBeCloseTo((89.4495 - 9.581) / 0.9, 10);
    const bersama = hitung({ nilai: ganti(3, 0), tahun: 2023, konversi: 80 });
    expect(bersama.rincian.map((r) => r.status).filter((s) => s !== "dihitung")).toEqual([
      "nolTanpaBobot",
      "nilaiTanpaBobot",
    ]);
  });

  test("nothing completes it: the konversi values that would fit are listed", () => {
    expect(galat({ nilai: ganti(3, 0), tahun: 2023, konversi: 70 })).toEqual({
      kode: "LKJ025",
      data: { konversi: 70, mungkin: "100%, 90%, 80%" },
    });
  });

  test("N/A and a larger konversi disagree", () => {
    expect(galat({ nilai: ganti(3, null), tahun: 2023, konversi: 100 })).toMatchObject({ kode: "LKJ026" });
  });

  test("dispensasi comes off after the division", () => {
    const nilai = ganti(3, null, CONTOH_2024);
    const tanpa = hitung({ nilai, tahun: 2024 }).nilai;
    expect(hitung({ nilai, tahun: 2024, dispensasi: 1 }).nilai).toBeCloseTo(tanpa - 1, 10);
  });

  test.each([
    [0.8, 80],
    [1, 100],
    [80, 80],
    [5, 5],
    [100, 100],
    [4.99, "LKJ024"],
    [1.5, "LKJ024"],
    [101, "LKJ024"],
    [-0.5, "LKJ024"],
  ])("konversi %p", (konversi, harapan) => {
    const hasil = bacaKonversi(konversi);
    expect(hasil.ok ? hasil.nilai : hasil.galat.kode).toBe(harapan);
  });

  test("for zeros that do not apply, konversi gives what N/A gives", () => {
    const rule = ATURAN_IKPA.find((a) => a.id === "2022")!;
    fc.assert(
      fc.property(
        fc.array(
          fc.integer({ min: 200, max: 10000 }).map((n) => n / 100),
          { minLength: 8, maxLength: 8 },
        ),
        fc.subarray([0, 1, 2, 3, 4, 6, 7], { maxLength: 5 }),
        (nilai, gugur) => {
          const bobot = rule.komponen.reduce((n, k, i) => (gugur.includes(i) ? n : n + k.bobot), 0);
          const na = nilai.map((n, i) => (gugur.includes(i) ? null : n));
          const nol = nilai.map((n, i) => (gugur.includes(i) ? 0 : n));
          expect(hitung({ nilai: nol, tahun: 2022, konversi: bobot }).nilai).toBe(
            hitung({ nilai: na, tahun: 2022 }).nilai,
          );
        },
      ),
    );
  });
});

describe("IKPA refuses", () => {
  test.each([
    ["a year without a rule", { nilai: DITJEN_2023, tahun: 2019 }, "LKJ020"],
    ["a broken year", { nilai: DITJEN_2023, tahun: 2023.5 }, "LKJ029"],
    ["a negative component", { nilai: ganti(0, -1), tahun: 2023 }, "LKJ022"],
    ["a component above 120", { nilai: ganti(0, 120.01), tahun: 2023 }, "LKJ022"],
    ["fractions", { nilai: DITJEN_2023.map((n) => n / 100), tahun: 2023 }, "LKJ023"],
    ["dispensasi before 2024", { nilai: DITJEN_2023, tahun: 2023, dispensasi: 0.5 }, "LKJ027"],
    ["dispensasi above one point", { nilai: CONTOH_2024, tahun: 2024, dispensasi: 1.5 }, "LKJ027"],
    ["nothing but N/A", { nilai: DITJEN_2023.map(() => null), tahun: 2023 }, "LKJ028"],
    ["konversi 3", { nilai: DITJEN_2023, tahun: 2023, konversi: 3 }, "LKJ024"],
  ])("%s", (_, masukan, kode) => expect(galat(masukan)).toMatchObject({ kode }));

  test("the years covered are named", () => {
    expect(galat({ nilai: DITJEN_2023, tahun: 2019 })).toEqual({
      kode: "LKJ020",
      data: { tahun: 2019, tercakup: "2020, 2021, 2022–2023, 2024+" },
    });
  });

  test("all zeros are a score, not percentages; 120 is allowed", () => {
    expect(hitung({ nilai: Array<number>(8).fill(0), tahun: 2023 }).nilai).toBe(0);
    expect(hitung({ nilai: ganti(0, 120), tahun: 2023 }).nilai).toBe(91.4495);
  });
});

test("a score is never outside its components", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 1.5, max: 120, noNaN: true }), { minLength: 7, maxLength: 7 }), (nilai) => {
      const hasil = hitung({ nilai, tahun: 2024 }).nilai;
      expect(hasil).toBeGreaterThanOrEqual(Math.min(...nilai) - 1e-9);
      expect(hasil).toBeLessThanOrEqual(Math.max(...nilai) + 1e-9);
    }),
  );
});
