import fc from "fast-check";
import { predikat, predikatSendiri, susunSkala, bacaBentuk, type Bentuk } from "../../../src/domain/hitung/predikat";
import { cariSkala, SKALA } from "../../../src/domain/regulasi/skala";

function hasil(nilai: number, nama: string, bentuk?: Bentuk): string {
  const skala = cariSkala(nama);
  if (!skala.ok) return skala.galat.kode;
  const h = predikat(nilai, skala.nilai, bentuk);
  return h.ok ? h.nilai : h.galat.kode;
}

describe("predikat", () => {
  test.each([
    // printed in reports
    ["SKM", 89.15, "A"],
    ["SKM", 90.09, "A"],
    ["NRR", 3.45, "B"],
    ["NRR", 3.515, "B"],
    ["NRR", 3.584, "A"],
    ["NRR", 3.619, "A"],
    ["NRR", 3.433, "B"],
    ["NRR", 4, "A"],
    ["SAKIP", 69.31, "B"],
    ["SAKIP", 77.71, "BB"],
    ["NKA", 91.76, "Sangat Baik"],
    ["IPPN", 88.83, "Baik"],
    ["KELEMBAGAAN", 79.5, "P-4"],
    ["OMBUDSMAN", 74.12, "C"],
    ["OMBUDSMAN", 58.99, "C"],
    ["OMBUDSMAN", 58.03, "C"],
    ["IKPA", 89.45, "Baik"],
    ["IKPA", 88.55, "Cukup"],
    ["IKPA", 91.11, "Baik"],
    ["IPASN", 70.88, "Sedang"],
    ["IPASN", 62.69, "Rendah"],
    // bounds and the gaps between printed bands
    ["SKM", 64.994, "D"],
    ["SKM", 64.995, "C"],
    ["SKM", 88.305, "A"],
    ["SKM", 88.304, "B"],
    ["SKM", 76.605, "B"],
    ["SKM", 25, "D"],
    ["SKM", 100, "A"],
    ["SKM-2004", 43.75, "D"],
    ["SKM-2004", 43.76, "C"],
    ["SKM-2004", 62.51, "B"],
    ["SKM-2004", 81.26, "A"],
    ["NRR", 2.5996, "D"],
    ["NRR", 1, "D"],
    ["SAKIP", 80, "BB"],
    ["SAKIP", 80.004, "BB"],
    ["SAKIP", 80.005, "A"],
    ["SAKIP", 70, "B"],
    ["SAKIP", 90, "A"],
    ["SAKIP", 90.01, "AA"],
    ["SAKIP", 50, "C"],
    ["SAKIP", 30, "D"],
    ["SAKIP", 0, "D"],
    ["SAKIP", 55, "CC"],
    ["NKA", 90, "Baik"],
    ["NKA", 50, "Sangat Kurang"],
    ["NKA", 60, "Kurang"],
    ["NKA", 80.01, "Baik"],
    ["IKPA", 95, "Sangat Baik"],
    ["IKPA", 94.994, "Baik"],
    ["IKPA", 89, "Baik"],
    ["IKPA", 70, "Cukup"],
    ["IKPA", 69.99, "Kurang"],
    ["IPPN", 90.5, "Sangat Baik"],
    ["IPPN", 60, "Sangat Kurang"],
    ["OMBUDSMAN", 88, "A"],
    ["OMBUDSMAN", 31.99, "E"],
    ["OMBUDSMAN-2021", 81, "Kepatuhan Tinggi"],
    ["OMBUDSMAN-2021", 50.99, "Kepatuhan Rendah"],
    // capaian scales take fractions and have no upper end
    ["CAPAIAN", 1, "tepat 100%"],
    ["CAPAIAN", 1.00004, "tepat 100%"],
    ["CAPAIAN", 1.00005, "di atas 100%"],
    ["CAPAIAN", 0.9999, "di bawah 100%"],
    ["CAPAIAN", 16.67, "di atas 100%"],
    ["CAPAIAN", -0.376, "di bawah 100%"],
    ["LKJ", 0.91, "Sangat Tinggi"],
    ["LKJ", 0.9, "Tinggi"],
    ["LKJ", 0.75, "Sedang"],
    ["LKJ", 0.65, "Rendah"],
    ["LKJ", 0.5, "Sangat Rendah"],
    ["LKJ", 3.17, "Sangat Tinggi"],
    ["KEMENSOS-2018", 0.5, "Perlu Kerja Keras"],
    ["KEMENSOS-2018", 0.5001, "Optimis Tercapai"],
    ["KEMENSOS-2018", 1, "Tercapai"],
    ["KEMENSOS-2018", 1.01, "Melebihi Target"],
  ])("%s: %p is %s", (skala, nilai, harapan) => expect(hasil(nilai, skala)).toBe(harapan));

  test.each([
    ["SKM", 90.09, "huruf", "A"],
    ["SKM", 90.09, "kata", "Sangat Baik"],
    ["SKM", 90.09, "lengkap", "A (Sangat Baik)"],
    ["OMBUDSMAN", 74.12, "lengkap", "C (Kualitas Sedang, Zona Kuning)"],
    ["OMBUDSMAN-2021", 85, "lengkap", "Kepatuhan Tinggi, Zona Hijau"],
    ["IKPA", 89.45, "lengkap", "Baik"],
    ["IKPA", 89.45, "huruf", "LKJ044"],
  ] as const)("%s: %p as %s is %s", (skala, nilai, bentuk, harapan) =>
    expect(hasil(nilai, skala, bentuk)).toBe(harapan),
  );

  test.each([
    ["SKM", 3.4, "LKJ042"],
    ["SKM-2004", 1, "LKJ042"],
    ["SKM", 24.99, "LKJ041"],
    ["SKM", 100.01, "LKJ041"],
    ["SAKIP", -0.01, "LKJ041"],
    ["NRR", 90, "LKJ041"],
    ["NRR", 0.99, "LKJ041"],
    ["IKPA", 100.01, "LKJ041"],
    ["SKM", NaN, "LKJ041"],
    ["PROPER", 3, "LKJ040"],
  ])("%s refuses %p: %s", (skala, nilai, kode) => expect(hasil(nilai, skala)).toBe(kode));

  test("names are found in any case, with spaces for hyphens", () => {
    expect(hasil(80, " skm 2004 ")).toBe("B");
    expect(hasil(0.95, "kemensos_2018")).toBe("Tercapai");
  });

  test.each(SKALA.map((s) => [s.id, s] as const))("%s has a class for every value of its domain", (_, skala) => {
    const min = skala.domain.dari ?? -1000;
    const max = skala.domain.sampai ?? 1000;
    fc.assert(
      fc.property(fc.double({ min, max, noNaN: true }), (nilai) => {
        for (const bentuk of [undefined, "kata", "lengkap"] as const)
          expect(predikat(nilai, skala, bentuk)).toMatchObject({ ok: true });
      }),
    );
  });

  test("a higher value never gets a lower class", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SKALA),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (skala, a, b) => {
          const dari = skala.domain.dari ?? 0;
          const lebar = (skala.domain.sampai ?? 2) - dari;
          const kelas = (x: number): number => {
            const h = predikat(Math.min(dari + lebar, dari + x * lebar), skala, "kata");
            return h.ok ? skala.kelas.findIndex((k) => k.kata === h.nilai) : -1;
          };
          expect(kelas(Math.max(a, b))).toBeLessThanOrEqual(kelas(Math.min(a, b)));
        },
      ),
    );
  });

  test("IKM and its NRR get the same letter", () => {
    fc.assert(
      fc.property(fc.integer({ min: 10000, max: 40000 }), (n) => {
        expect(hasil(n / 10000, "NRR")).toBe(hasil((n * 25) / 10000, "SKM"));
      }),
    );
  });
});

describe("a scale of the user", () => {
  const sendiri = (nilai: number, baris: [number, string][], bentuk?: Bentuk): string => {
    const skala = susunSkala(baris);
    if (!skala.ok) return skala.galat.kode;
    const h = predikatSendiri(nilai, skala.nilai, bentuk);
    return h.ok ? h.nilai : h.galat.kode;
  };

  test("takes inclusive lower bounds in any order", () => {
    const malukuTengah: [number, string][] = [
      [0, "Kurang"],
      [30.01, "Agak Kurang"],
      [85.01, "Memuaskan"],
      [75.01, "Sangat Baik"],
    ];
    expect(sendiri(85, malukuTengah)).toBe("Sangat Baik");
    expect(sendiri(85.005, malukuTengah)).toBe("Memuaskan");
    expect(sendiri(999, malukuTengah)).toBe("Memuaskan");
    expect(sendiri(-1, malukuTengah)).toBe("LKJ045");
  });

  test("fractions are compared with two decimals of the percent", () => {
    expect(
      sendiri(0.89995, [
        [0.9, "baik"],
        [0, "kurang"],
      ]),
    ).toBe("baik");
    expect(
      sendiri(0.8999, [
        [0.9, "baik"],
        [0, "kurang"],
      ]),
    ).toBe("kurang");
    expect(
      sendiri(3.5323, [
        [1, "D"],
        [3.5324, "A"],
      ]),
    ).toBe("D");
  });

  test.each([
    ["no rows", []],
    [
      "a bound twice",
      [
        [1, "a"],
        [1, "b"],
      ],
    ],
    ["an empty word", [[1, " "]]],
  ] as [string, [number, string][]][])("refuses %s", (_, baris) => expect(sendiri(1, baris)).toBe("LKJ043"));

  test("has no letters", () => expect(sendiri(1, [[0, "baik"]], "huruf")).toBe("LKJ044"));
  test("bentuk is read in any case and refused otherwise", () => {
    expect(bacaBentuk(" Lengkap ")).toEqual({ ok: true, nilai: "lengkap" });
    expect(bacaBentuk("pendek")).toMatchObject({ ok: false, galat: { kode: "LKJ006" } });
  });
});
