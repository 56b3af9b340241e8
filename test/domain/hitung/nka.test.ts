import { bulatkan } from "../../../src/domain/hitung/desimal";
import { nka } from "../../../src/domain/hitung/nka";

const hasil = (eka: number, ikpa: number, tahun: number): string | number => {
  const h = nka(eka, ikpa, tahun);
  return h.ok ? bulatkan(h.nilai.nilai, 2) : h.galat.kode;
};

describe("NKA", () => {
  test.each([
    ["001, Ditjen Rehsos", 93.17, 89.45, 2023, 91.31],
    ["004, Ditjen Dayasos", 93.46, 91.5, 2022, 92.68],
    ["Ditjen Rehsos", 93.31, 86.88, 2020, 90.74],
    ["Ditjen Rehsos", 92.78, 88.55, 2021, 91.09],
    ["printed 92,01, not reproducible", 94.25, 88.01, 2022, 91.75],
    ["from 2024 on half and half", 90, 80, 2024, 85],
  ])("%s: %p and %p of %p give %p", (_, eka, ikpa, tahun, harapan) => expect(hasil(eka, ikpa, tahun)).toBe(harapan));

  test.each([
    ["before 2020", 90, 90, 2019, "LKJ020"],
    ["a broken year", 90, 90, 2022.5, "LKJ029"],
    ["above 100", 101, 90, 2023, "LKJ022"],
    ["below 0", 90, -1, 2023, "LKJ022"],
    ["fractions", 0.93, 0.89, 2023, "LKJ023"],
  ])("refuses %s", (_, eka, ikpa, tahun, kode) => expect(hasil(eka, ikpa, tahun)).toBe(kode));

  test("is exact and says what is not confirmed yet", () => {
    const h = nka(93.46, 91.5, 2022);
    expect(h).toMatchObject({ ok: true, nilai: { nilai: 92.676, belumDikonfirmasi: false } });
    expect(nka(90, 90, 2040)).toMatchObject({ ok: true, nilai: { belumDikonfirmasi: true } });
  });
});
