/** Properties that hold for any input: order, symmetry, bounds, and parts that recompute to the result. */
import fc from "fast-check";
import { jumlahkan, rasioJumlah } from "../../../src/domain/hitung/desimal";
import { efisiensi } from "../../../src/domain/hitung/efisiensi";
import { ekaEselon1 } from "../../../src/domain/hitung/ekaEselon1";
import { ekaKl } from "../../../src/domain/hitung/ekaKl";
import { ekaSatker, type HasilEka } from "../../../src/domain/hitung/ekaSatker";
import { ikm } from "../../../src/domain/hitung/ikm";
import { ikpa } from "../../../src/domain/hitung/ikpa";
import { ikpaDeviasi } from "../../../src/domain/hitung/ikpaDeviasi";
import { ikpaKontraktual } from "../../../src/domain/hitung/ikpaKontraktual";
import { ikpaOutput } from "../../../src/domain/hitung/ikpaOutput";
import { ikpaPenyerapan } from "../../../src/domain/hitung/ikpaPenyerapan";
import { ikpaRevisi } from "../../../src/domain/hitung/ikpaRevisi";
import { ikpaUpTup } from "../../../src/domain/hitung/ikpaUpTup";
import { indeksBerbobot } from "../../../src/domain/hitung/indeksBerbobot";
import { jumlahSampel } from "../../../src/domain/hitung/jumlahSampel";
import { nilaiEfisiensi } from "../../../src/domain/hitung/nilaiEfisiensi";
import { nilaiSakip } from "../../../src/domain/hitung/nilaiSakip";
import { predikat } from "../../../src/domain/hitung/predikat";
import { rerataCapaian } from "../../../src/domain/hitung/rerataCapaian";
import { serapan } from "../../../src/domain/hitung/serapan";
import type { BagianSkor } from "../../../src/domain/hitung/skor";
import type { Hasil } from "../../../src/domain/hasil";
import { ATURAN_IKPA } from "../../../src/domain/regulasi/ikpa";
import { cariSkala } from "../../../src/domain/regulasi/skala";

function isi<T>(hasil: Hasil<T>): T {
  if (!hasil.ok) throw new Error(`${hasil.galat.kode} ${JSON.stringify(hasil.galat.data)}`);
  return hasil.nilai;
}

const skor = fc.integer({ min: 200, max: 10_000 }).map((n) => n / 100);
const rupiah = fc.integer({ min: 1, max: 10 ** 12 });
const pecahan = fc.integer({ min: 0, max: 30_000 }).map((n) => n / 10_000);
const tujuh = fc.array(skor, { minLength: 7, maxLength: 7 });
const BOBOT_2024 = ATURAN_IKPA.find((a) => a.id === "2024")!.komponen.map((k) => k.bobot);
const UP_TUP = 5;

/** Σ bobot·nilai ÷ Σ bobot. */
const dariBagian = (bagian: readonly BagianSkor[]): number =>
  rasioJumlah(
    bagian.map((b) => [b.bobot, b.nilai] as const),
    bagian.map((b) => [b.bobot, 1] as const),
  );

describe("konversi", () => {
  const nilai = (n: readonly (number | null)[], konversi?: number): number =>
    isi(ikpa({ nilai: n, tahun: 2025, ...(konversi === undefined ? {} : { konversi }) })).nilai;

  test("a fraction, a percentage and nothing at all agree where N/A says it already", () => {
    fc.assert(
      fc.property(tujuh, fc.subarray([0, 1, 2, 3, 4, 5, 6], { maxLength: 6 }), (n, gugur) => {
        const isian = n.map((x, i) => (gugur.includes(i) ? null : x));
        const bobot = BOBOT_2024.reduce((total, b, i) => (gugur.includes(i) ? total : total + b), 0);
        const polos = nilai(isian);
        expect(nilai(isian, bobot)).toBe(polos);
        expect(nilai(isian, bobot / 100)).toBe(polos);
      }),
    );
  });

  test("a value without weight does not matter", () => {
    fc.assert(
      fc.property(tujuh, skor, (n, lain) => {
        const ganti = n.map((x, i) => (i === UP_TUP ? lain : x));
        expect(nilai(ganti, 90)).toBe(nilai(n, 90));
      }),
    );
  });

  test("which of several fitting sets drops does not matter: they are all zeros", () => {
    fc.assert(
      fc.property(tujuh, (n) => {
        const nol = n.map((x, i) => (i === 3 || i === 4 ? 0 : x)); // two components of weight 10
        const tanpa = (i: number) => nol.map((x, k) => (k === i ? null : x));
        expect(nilai(nol, 90)).toBe(nilai(tanpa(3)));
        expect(nilai(nol, 90)).toBe(nilai(tanpa(4)));
      }),
    );
  });

  test("a better component never lowers the score", () => {
    fc.assert(
      fc.property(tujuh, fc.integer({ min: 0, max: 6 }), skor, (n, i, lain) => {
        const naik = n.map((x, k) => (k === i ? Math.max(x, lain) : x));
        expect(nilai(naik)).toBeGreaterThanOrEqual(nilai(n));
      }),
    );
  });

  test("the parts add up: Σ tertimbang·100/konversi − dispensasi", () => {
    fc.assert(
      fc.property(
        tujuh,
        fc.constantFrom(0, 0.25, 0.5, 1),
        fc.constantFrom(undefined, 90),
        (n, dispensasi, konversi) => {
          const h = isi(ikpa({ nilai: n, tahun: 2025, dispensasi, ...(konversi ? { konversi } : {}) }));
          const total = h.rincian.reduce((t, r) => t + r.tertimbang, 0);
          expect((total * 100) / h.konversi - dispensasi).toBeCloseTo(h.nilai, 9);
        },
      ),
    );
  });
});

describe("PREDIKAT agrees with the printed bands", () => {
  /** Bands as the regulations print them; `desimal` is what they are printed with, capaian scales in percent. */
  const PITA: Readonly<
    Record<string, { desimal: number; persen?: true; pita: readonly (readonly [number, number, string])[] }>
  > = {
    SKM: {
      desimal: 2,
      pita: [
        [25, 64.99, "D"],
        [65, 76.6, "C"],
        [76.61, 88.3, "B"],
        [88.31, 100, "A"],
      ],
    },
    NRR: {
      desimal: 4,
      pita: [
        [1, 2.5996, "D"],
        [2.6, 3.064, "C"],
        [3.0644, 3.532, "B"],
        [3.5324, 4, "A"],
      ],
    },
    "SKM-2004": {
      desimal: 2,
      pita: [
        [25, 43.75, "D"],
        [43.76, 62.5, "C"],
        [62.51, 81.25, "B"],
        [81.26, 100, "A"],
      ],
    },
    SAKIP: {
      desimal: 2,
      pita: [
        [0, 30, "D"],
        [30.01, 50, "C"],
        [50.01, 60, "CC"],
        [60.01, 70, "B"],
        [70.01, 80, "BB"],
        [80.01, 90, "A"],
        [90.01, 100, "AA"],
      ],
    },
    NKA: {
      desimal: 2,
      pita: [
        [0, 50, "Sangat Kurang"],
        [50.01, 60, "Kurang"],
        [60.01, 80, "Cukup"],
        [80.01, 90, "Baik"],
        [90.01, 100, "Sangat Baik"],
      ],
    },
    IKPA: {
      desimal: 2,
      pita: [
        [0, 69.99, "Kurang"],
        [70, 88.99, "Cukup"],
        [89, 94.99, "Baik"],
        [95, 100, "Sangat Baik"],
      ],
    },
    IPPN: {
      desimal: 0,
      pita: [
        [0, 60, "Sangat Kurang"],
        [61, 70, "Kurang"],
        [71, 80, "Cukup Baik"],
        [81, 90, "Baik"],
        [91, 100, "Sangat Baik"],
      ],
    },
    IPASN: {
      desimal: 0,
      pita: [
        [0, 60, "Sangat Rendah"],
        [61, 70, "Rendah"],
        [71, 80, "Sedang"],
        [81, 90, "Tinggi"],
        [91, 100, "Sangat Tinggi"],
      ],
    },
    KELEMBAGAAN: {
      desimal: 0,
      pita: [
        [0, 20, "P-1"],
        [21, 40, "P-2"],
        [41, 60, "P-3"],
        [61, 80, "P-4"],
        [81, 100, "P-5"],
      ],
    },
    OMBUDSMAN: {
      desimal: 2,
      pita: [
        [0, 31.99, "E"],
        [32, 53.99, "D"],
        [54, 77.99, "C"],
        [78, 87.99, "B"],
        [88, 100, "A"],
      ],
    },
    "OMBUDSMAN-2021": {
      desimal: 2,
      pita: [
        [0, 50.99, "Kepatuhan Rendah"],
        [51, 80.99, "Kepatuhan Sedang"],
        [81, 100, "Kepatuhan Tinggi"],
      ],
    },
    LKJ: {
      desimal: 0,
      persen: true,
      pita: [
        [0, 50, "Sangat Rendah"],
        [51, 65, "Rendah"],
        [66, 75, "Sedang"],
        [76, 90, "Tinggi"],
        [91, 300, "Sangat Tinggi"],
      ],
    },
    CAPAIAN: {
      desimal: 2,
      persen: true,
      pita: [
        [0, 99.99, "di bawah 100%"],
        [100, 100, "tepat 100%"],
        [100.01, 400, "di atas 100%"],
      ],
    },
    "KEMENSOS-2018": {
      desimal: 2,
      persen: true,
      pita: [
        [0, 50, "Perlu Kerja Keras"],
        [50.01, 90, "Optimis Tercapai"],
        [90.01, 100, "Tercapai"],
        [100.01, 400, "Melebihi Target"],
      ],
    },
  };

  test.each(Object.entries(PITA))("%s", (nama, { desimal, persen, pita }) => {
    const skala = isi(cariSkala(nama));
    const kali = 10 ** desimal;
    for (const [dari, sampai, kelas] of pita) {
      const nilai = fc.integer({ min: Math.round(dari * kali), max: Math.round(sampai * kali) });
      fc.assert(
        fc.property(nilai, (n) => {
          const x = n / kali / (persen ? 100 : 1);
          expect(isi(predikat(x, skala))).toBe(kelas);
        }),
        { numRuns: 60, examples: [[Math.round(dari * kali)], [Math.round(sampai * kali)]] },
      );
    }
  });
});

describe("means and pooled ratios", () => {
  const capaian = fc.array(pecahan, { minLength: 1, maxLength: 12 });

  test("a mean lies between its smallest and largest, whatever their order", () => {
    fc.assert(
      fc.property(capaian, fc.constantFrom("indikator", "bobot", "sasaran" as const), (isian, metode) => {
        const baris = isian.map((c, i) => ({ capaian: c, bobot: 1 + (i % 3), sasaran: `SK ${i % 2}` }));
        const { nilai } = isi(rerataCapaian(baris, { metode }));
        expect(nilai).toBeGreaterThanOrEqual(Math.min(...isian) - 1e-12);
        expect(nilai).toBeLessThanOrEqual(Math.max(...isian) + 1e-12);
        expect(isi(rerataCapaian([...baris].reverse(), { metode })).nilai).toBe(nilai);
      }),
    );
  });

  test("equal weights give the mean of all; a cap never raises it", () => {
    fc.assert(
      fc.property(capaian, (isian) => {
        const baris = isian.map((c) => ({ capaian: c, bobot: 7 }));
        const polos = isi(rerataCapaian(baris)).nilai;
        expect(isi(rerataCapaian(baris, { metode: "bobot" })).nilai).toBe(polos);
        expect(isi(rerataCapaian(baris, { batas: 1.2 })).nilai).toBeLessThanOrEqual(polos);
      }),
    );
  });

  test("serapan is pooled: splitting a row changes nothing", () => {
    fc.assert(
      fc.property(rupiah, rupiah, rupiah, rupiah, (p1, p2, r1, r2) => {
        const dua = isi(serapan([p1, p2], [r1, r2]));
        expect(dua.nilai).toBe(isi(serapan([p1 + p2], [r1 + r2])).nilai);
        expect(dua.sisa).toBe(p1 + p2 - r1 - r2);
        expect(dua).toMatchObject({ pagu: p1 + p2, realisasi: r1 + r2 });
      }),
    );
  });

  test("a pooled ratio of two sums of products is exact", () => {
    expect(
      rasioJumlah(
        [
          [0.1, 3],
          [0.2, 1],
        ],
        [[0.5, 1]],
      ),
    ).toBe(1);
    expect(rasioJumlah([[1 / 3, 3]], [[1, 1]])).toBe(jumlahkan([[1 / 3, 3]], 1));
  });

  test("an index of parts that all reach their target is the sum of the weights", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 1, max: 999 }),
        (b, t1, t2) => {
          const baris = [
            { bobot: b / 100, target: t1, realisasi: t1 },
            { bobot: (100 - b) / 100, target: t2, realisasi: t2 },
          ];
          const h = isi(indeksBerbobot(baris));
          expect(h.nilai).toBe(1);
          expect(h.bagian.map((x) => x.capaian)).toEqual([1, 1]);
        },
      ),
    );
  });
});

describe("EKA, efficiency, IKM, samples", () => {
  test("the parts of EKA recompute to the score, which lies between the smallest and the largest", () => {
    fc.assert(
      fc.property(skor, skor, skor, skor, skor, skor, (p, k, c, n, csp, rata) => {
        const dasar = { penyerapan: p, konsistensi: k, capaian_output: c, nilai_efisiensi: n };
        const semua: readonly HasilEka[] = [
          isi(ekaSatker(dasar)),
          isi(ekaEselon1({ ...dasar, csp, rata_satker: rata })),
          isi(ekaKl(csp, rata)),
        ];
        for (const { nilai, bagian } of semua) {
          expect(dariBagian(bagian)).toBe(nilai);
          expect(nilai).toBeGreaterThanOrEqual(Math.min(...bagian.map((b) => b.nilai)) - 1e-9);
          expect(nilai).toBeLessThanOrEqual(Math.max(...bagian.map((b) => b.nilai)) + 1e-9);
        }
      }),
    );
  });

  test("nilai efisiensi stays within 0–100 and falls with realisasi", () => {
    fc.assert(
      fc.property(rupiah, rupiah, rupiah, (pagu, a, b) => {
        const ne = (realisasi: number): number => isi(nilaiEfisiensi([{ pagu, realisasi, capaianOutput: 1 }])).nilai;
        expect(ne(a)).toBeGreaterThanOrEqual(0);
        expect(ne(a)).toBeLessThanOrEqual(100);
        expect(ne(Math.min(a, b))).toBeGreaterThanOrEqual(ne(Math.max(a, b)));
      }),
    );
    expect(isi(nilaiEfisiensi([{ pagu: 100, realisasi: 98.79, capaianOutput: 1 }]))).toMatchObject({
      efisiensi: 0.0121,
      dibatasi: false,
    });
    const lampiran = isi(
      nilaiEfisiensi([
        { pagu: 4, realisasi: 3.8, capaianOutput: 1.22 },
        { pagu: 1, realisasi: 0.975, capaianOutput: 0.8 },
        { pagu: 5, realisasi: 4.725, capaianOutput: 1.42 },
      ]),
    );
    expect(lampiran.efisiensi).toBeCloseTo(0.2567, 4);
    expect(lampiran).toMatchObject({ nilai: 100, dibatasi: true });
  });

  test("selisih and rasio agree on which is efficient", () => {
    fc.assert(
      fc.property(
        pecahan,
        pecahan.filter((s) => s > 0),
        (c, s) => {
          const [selisih, rasio] = [isi(efisiensi(c, s)), isi(efisiensi(c, s, "rasio"))];
          expect(selisih.nilai > 0).toBe(rasio.nilai > 1);
          expect(selisih.efisien).toBe(rasio.efisien);
        },
      ),
    );
  });

  test("IKM stays within 25–100 and does not depend on the order of respondents", () => {
    const jawaban = fc.array(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(jawaban, (isian) => {
        const h = isi(ikm(isian));
        expect(h.nilai).toBeGreaterThanOrEqual(25);
        expect(h.nilai).toBeLessThanOrEqual(100);
        expect(isi(ikm([...isian].reverse())).nilai).toBe(h.nilai);
        for (const u of h.unsur) expect(u.nilai! / 25).toBeCloseTo(u.nrr!, 12);
      }),
    );
  });

  test("a sample never exceeds its population and grows with it", () => {
    const banyak = fc.integer({ min: 1, max: 1e6 });
    fc.assert(
      fc.property(banyak, banyak, fc.constantFrom("krejcie-morgan", "slovin" as const), (a, b, metode) => {
        const n = (populasi: number): number => isi(jumlahSampel(populasi, 0.05, metode)).nilai;
        expect(n(a)).toBeLessThanOrEqual(a);
        expect(n(Math.min(a, b))).toBeLessThanOrEqual(n(Math.max(a, b)));
        expect(Number.isInteger(n(a))).toBe(true);
      }),
    );
    expect(isi(jumlahSampel(420)).tepat).toBeCloseTo(200.9, 1);
  });

  test("SAKIP names its parts, their maxima and its rule", () => {
    const h = isi(nilaiSakip([22.97, 19.11, 11.05, 16.18], 2023));
    expect(h.bagian.map((b) => [b.nama, b.bobot])[0]).toEqual(["Perencanaan Kinerja", 30]);
    expect(h).toMatchObject({ nilai: 69.31, aturan: { id: "2022", keyakinan: "V" }, belumDikonfirmasi: false });
    expect(isi(nilaiSakip([22.97, 19.11, 11.05, 16.18], 2030)).belumDikonfirmasi).toBe(true);
  });
});

describe("components of IKPA from raw data", () => {
  test("their parts recompute to the score", () => {
    const cacah = fc.integer({ min: 1, max: 50 });
    fc.assert(
      fc.property(skor, skor, skor, fc.integer({ min: 1, max: 4 }), cacah, cacah, (a, b, c, tw, m, n) => {
        const uptup = isi(ikpaUpTup({ ketepatan: a, gup: b, setoran: c, kkp: 0.05, triwulan: tw }, 2025));
        expect(dariBagian(uptup.bagian)).toBe(uptup.nilai);
        const kontrak = isi(ikpaKontraktual({ distribusi: [m, m + n], dini: [m, n], akselerasi: [n, m, n, m] }, 2025));
        expect(dariBagian(kontrak.bagian)).toBeCloseTo(kontrak.nilai, 9);
        const output = isi(ikpaOutput({ pcro: a, tpcro: b, rvro: m, targetVolume: n, bulan: 6, ketepatan: c }, 2025));
        expect(dariBagian(output.bagian)).toBeCloseTo(output.nilai, 9);
      }),
    );
  });

  test("months and quarters come with the score", () => {
    const deviasi = isi(ikpaDeviasi([[100], [100], [100]], [[96], [113], [82]], 2024));
    expect(deviasi.bulan).toEqual([4, 13, 18]);
    expect(deviasi.rerata).toBeCloseTo(11.6667, 4);
    const serap = isi(
      ikpaPenyerapan(
        [
          [250, 200, 50],
          [0, null, 0],
        ],
        [
          [60, 24.5, 7],
          [0, null, 0],
        ],
        2024,
      ),
    );
    expect(serap.triwulan.map((t) => t.triwulan)).toEqual([1]);
    expect(isi(ikpaRevisi([1, null, 2], 2023)).periode).toEqual([
      { banyak: 1, nilai: 100 },
      { banyak: 2, nilai: 50 },
    ]);
  });

  test("progress counts until November, volume in December or when it is done, nothing without confirmation", () => {
    const dasar = { pcro: 45, tpcro: 50, rvro: 4, targetVolume: 10, bulan: 11, ketepatan: 100 };
    const hasil = (ubah: Partial<typeof dasar> | { pcro: null }) => isi(ikpaOutput({ ...dasar, ...ubah }, 2024));
    expect(hasil({})).toMatchObject({ nilai: 93, dasar: "progres" });
    expect(hasil({ bulan: 12 })).toMatchObject({ nilai: 58, dasar: "volume" });
    expect(hasil({ pcro: 100 })).toMatchObject({ nilai: 58, dasar: "volume" });
    expect(hasil({ pcro: null })).toMatchObject({ nilai: 30, dasar: "tanpaKonfirmasi" });
    expect(hasil({ pcro: 0 })).toMatchObject({ nilai: 30, dasar: "tanpaKonfirmasi" });
  });
});
