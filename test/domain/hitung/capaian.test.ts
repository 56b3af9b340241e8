import fc from "fast-check";
import { bacaPolaritas, bacaTarget, capaian, periksaBatas, type Polaritas } from "../../../src/domain/hitung/capaian";
import { bulatkan } from "../../../src/domain/hitung/desimal";

const persen = (pecahan: number): number => bulatkan(pecahan * 100, 2);

function nilai(target: number | string, realisasi: number | string, polaritas?: Polaritas, batas?: number): number {
  const hasil = capaian(target, realisasi, polaritas, batas);
  if (!hasil.ok) throw new Error(hasil.galat.kode);
  return hasil.nilai;
}

function kode(target: number | string, realisasi: number | string, polaritas?: Polaritas): string {
  const hasil = capaian(target, realisasi, polaritas);
  return hasil.ok ? `angka ${hasil.nilai}` : hasil.galat.kode;
}

describe("capaian of printed indicators", () => {
  test.each([
    ["000 Nilai Akuntabilitas", 81, 80.09, 98.88],
    ["000 Nilai Akuntabilitas with its footnote", "81", "80,09*", 98.88],
    ["000 naskah hukum as printed", "100%", "317,31%", 317.31],
    ["000 naskah hukum from its counts", 1, 165 / 52, 317.31],
    ["000 media", "100%", "149,60%", 149.6],
    ["001 lembaga sesuai standar, unrounded realisasi", 0.82, 6527 / 6679, 119.18],
    ["001 lembaga sesuai standar, printed realisasi", "82%", "97,72%", 119.17],
    ["001 SPM kabupaten/kota, printed realisasi", "71%", "83,62%", 117.77],
    ["002 LKS terakreditasi, printed", "11,60%", "7,18%", 61.9],
    ["002 LKS terakreditasi, from its counts", 0.116, 2483 / 34587, 61.89],
    ["002 PSKS kelembagaan, unrounded", 70, 98.035, 140.05],
    ["003 daerah SPM meningkat", 80, 95.83, 119.79],
    ["003 daerah SPM meningkat, from its counts", 0.8, 23 / 24, 119.79],
    ["004 daerah menangani aduan, from its counts", 0.74, 430 / 514, 113.05],
    ["004 lembaga sesuai standar", "82%", "58,14%", 70.9],
    ["003 IPPN against the target in the PK", 81, 88.83, 109.67],
    ["001 RO prioritas nasional", 1, 10, 1000],
    ["two satker planned, four reached", 2, 4, 200],
  ])("%s", (_, target, realisasi, tercetak) => {
    expect(persen(nilai(target, realisasi))).toBe(tercetak);
  });

  test("the result is not rounded and is the double nearest the decimal quotient", () => {
    expect(nilai(81, 80.09)).toBe(8009 / 8100);
    expect(nilai(0.3, 0.1)).toBe(1 / 3);
  });
});

describe("capaian by polaritas", () => {
  test.each([
    [0, 2, "LKJ017"],
    [8, 1.2, 1.25],
    [10, 1, 1],
    [12, 0.8, 10 / 12],
    [20, 0, 0.5],
    [25, -0.5, 0.4],
  ])("target 10, realisasi %p: turun is linear, turun-rasio is the ratio", (realisasi, linear, rasio) => {
    expect(nilai(10, realisasi, "turun")).toBe(linear);
    if (typeof rasio === "string") expect(kode(10, realisasi, "turun-rasio")).toBe(rasio);
    else expect(nilai(10, realisasi, "turun-rasio")).toBe(rasio);
  });

  test.each([
    [8, 0.8],
    [10, 1],
    [12, 0.8],
    [25, -0.5],
  ])("stabil falls on both sides: target 10, realisasi %p", (r, hasil) => {
    expect(nilai(10, r, "stabil")).toBe(hasil);
  });

  test.each([
    ["80-90", 70, "naik", 87.5],
    ["80-90%", "92%", "naik", 102.22],
    ["80 – 90", 85, "naik", 100],
    ["80 s.d. 90", 80, "turun", 100],
    ["7-8", 6.5, "turun", 107.14],
    ["7-8", 9, "turun", 87.5],
    ["80-90", 100, "stabil", 88.89],
    ["10-20", 40, "turun-rasio", 50],
  ] as const)("range target %p with realisasi %p, %s", (target, realisasi, polaritas, hasil) => {
    expect(persen(nilai(target, realisasi, polaritas))).toBe(hasil);
  });

  test("sama compares words without case and extra spaces, and numbers as numbers", () => {
    expect(nilai("WTP", " wtp ", "sama")).toBe(1);
    expect(nilai("Zona  Hijau", "zona hijau", "sama")).toBe(1);
    expect(nilai("80,50", 80.5, "sama")).toBe(1);
    expect(kode("WTP", "WDP", "sama")).toBe("LKJ014");
    expect(kode("WTP", 0, "sama")).toBe("LKJ014");
    expect(kode(0, 0, "sama")).toBe("LKJ011");
  });

  test("polaritas is read in any case, with spaces, and refused otherwise", () => {
    expect(bacaPolaritas(" Turun Rasio ")).toEqual({ ok: true, nilai: "turun-rasio" });
    expect(bacaPolaritas("NAIK")).toEqual({ ok: true, nilai: "naik" });
    expect(bacaPolaritas("maksimum")).toMatchObject({ ok: false, galat: { kode: "LKJ006" } });
  });
});

describe("capaian that cannot be computed says why", () => {
  test.each([
    ["target zero", 0, 5, "naik", "LKJ011"],
    ["target zero, realisasi not, falling", 0, 3, "turun", "LKJ011"],
    ["target zero with the ratio", 0, 0, "turun-rasio", "LKJ011"],
    ["negative target", -5, 3, "naik", "LKJ012"],
    ["a word as target", "WTP", 3, "naik", "LKJ013"],
    ["a range upside down", "90-80", 85, "naik", "LKJ013"],
    ["a limit as target", "< 5", 3, "naik", "LKJ013"],
    ["target not measured", "N/A", 3, "naik", "LKJ010"],
    ["realisasi not measured", 80, "tidak berlaku", "naik", "LKJ010"],
    ["a dash as realisasi", 80, "-", "sama", "LKJ010"],
    ["ambiguous target", "3.450", 3, "naik", "LKJ002"],
    ["ambiguous end of a range", "1.500-2.500", 3, "naik", "LKJ002"],
    ["ambiguous realisasi", 3, "1.291", "naik", "LKJ002"],
    ["a word as realisasi", 3, "banyak", "naik", "LKJ001"],
    ["a range reaching from zero, missed below", "0-5", -1, "naik", "LKJ011"],
    ["overflow", 1e-300, 1e300, "naik", "LKJ050"],
  ] as const)("%s", (_, target, realisasi, polaritas, harapan) => {
    expect(kode(target, realisasi, polaritas)).toBe(harapan);
  });

  test("nothing to reduce and nothing happened is 100%", () => {
    expect(nilai(0, 0, "turun")).toBe(1);
    expect(nilai("0", "0", "turun")).toBe(1);
  });

  test("a range target is read with the percent sign standing for both ends", () => {
    expect(bacaTarget("80-90%")).toEqual({ ok: true, nilai: { bawah: 0.8, atas: 0.9 } });
    expect(bacaTarget("80,5 - 90,25")).toEqual({ ok: true, nilai: { bawah: 80.5, atas: 90.25 } });
  });
});

describe("batas", () => {
  test("cuts above, leaves below", () => {
    expect(nilai(52, 165, "naik", 1.2)).toBe(1.2);
    expect(nilai(81, 80.09, "naik", 1.2)).toBe(8009 / 8100);
    expect(nilai("80-90", 85, "naik", 0.9)).toBe(0.9);
  });

  test.each([
    [1.2, true],
    [10, true],
    [0.5, true],
    [120, "LKJ015"],
    [10.01, "LKJ015"],
    [-1, "LKJ016"],
    [NaN, "LKJ016"],
  ])("batas %p", (batas, harapan) => {
    const hasil = periksaBatas(batas);
    expect(hasil.ok ? true : hasil.galat.kode).toBe(harapan);
  });
});

describe("properties of capaian", () => {
  const positif = fc.double({ min: 0.01, max: 1e9, noNaN: true });
  const apaPun = fc.double({ min: -1e9, max: 1e9, noNaN: true });

  test("naik never falls, turun never rises with realisasi", () => {
    fc.assert(
      fc.property(positif, apaPun, apaPun, (t, a, b) => {
        const [kecil, besar] = a <= b ? [a, b] : [b, a];
        expect(nilai(t, kecil, "naik")).toBeLessThanOrEqual(nilai(t, besar, "naik"));
        expect(nilai(t, kecil, "turun")).toBeGreaterThanOrEqual(nilai(t, besar, "turun"));
      }),
    );
  });

  test("a realisasi equal to the target is exactly 100% by every polaritas", () => {
    fc.assert(
      fc.property(positif, fc.constantFrom("naik", "turun", "turun-rasio", "stabil", "sama" as const), (t, p) => {
        expect(nilai(t, t, p)).toBe(1);
      }),
    );
  });

  test("naik and turun mirror each other around 100%", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 0, max: 1e6 }), (t, r) => {
        expect(nilai(t, r, "naik") + nilai(t, r, "turun")).toBeCloseTo(2, 9);
      }),
    );
  });

  test("stabil is never above 100%, and a cap is never exceeded", () => {
    fc.assert(
      fc.property(positif, apaPun, fc.double({ min: 0.1, max: 10, noNaN: true }), (t, r, batas) => {
        expect(nilai(t, r, "stabil")).toBeLessThanOrEqual(1);
        expect(nilai(t, r, "naik", batas)).toBeLessThanOrEqual(batas);
      }),
    );
  });
});
