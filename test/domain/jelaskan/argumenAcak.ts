/** Random arguments of each function: mostly what planners have, sometimes what goes wrong. */
import fc from "fast-check";
import type { NamaFungsi } from "../../../src/functions/edge";

const desimal = (dari: number, sampai: number, d = 2): fc.Arbitrary<number> =>
  fc.integer({ min: Math.round(dari * 10 ** d), max: Math.round(sampai * 10 ** d) }).map((n) => n / 10 ** d);
const panjang = fc.double({ min: 0.001, max: 1e6, noNaN: true });
const rusak = fc.constantFrom<unknown>("", null, 0, "N/A", "abc", "3.450", "#REF!", true, -4);
const campur = (biasa: fc.Arbitrary<unknown>, aneh = rusak): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 9, arbitrary: biasa }, { weight: 1, arbitrary: aneh });
const skor = campur(
  fc.oneof(desimal(0, 100), desimal(0, 100, 6)),
  fc.constantFrom<unknown>(0, "N/A", "-", 130, "80,09*"),
);
const opsional = (isi: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 3, arbitrary: fc.constantFrom<unknown>(undefined, null, "", 0) }, { weight: 2, arbitrary: isi });

const BANYAK_KOMPONEN: Readonly<Record<number, number>> = {
  2020: 13,
  2021: 13,
  2022: 8,
  2023: 8,
  2024: 7,
  2025: 7,
  2030: 7,
};

const nilaiIkpa = fc.constantFrom(...Object.keys(BANYAK_KOMPONEN).map(Number)).chain((tahun) =>
  fc.tuple(
    fc.array(skor, { minLength: BANYAK_KOMPONEN[tahun]!, maxLength: BANYAK_KOMPONEN[tahun]! }).map((n) => [n]),
    fc.constant(tahun),
    opsional(fc.constantFrom<unknown>(100, 0.9, 90, 75, "80%", 0.95, 3)),
    opsional(tahun >= 2024 ? fc.constantFrom<unknown>(0.25, 0.5, 1, 2) : fc.constantFrom<unknown>(0.5)),
  ),
);

const jawaban = fc.oneof(
  fc.array(desimal(1, 4, 3), { minLength: 1, maxLength: 12 }).map((u) => [u]),
  fc.tuple(fc.integer({ min: 2, max: 20 }), fc.integer({ min: 1, max: 9 })).chain(([n, u]) =>
    fc.array(
      fc.array(campur(fc.integer({ min: 1, max: 4 }), fc.constantFrom<unknown>("", null, 0, "N/A")), {
        minLength: u,
        maxLength: u,
      }),
      {
        minLength: n,
        maxLength: n,
      },
    ),
  ),
);

const SKALA = [
  "CAPAIAN",
  "LKJ",
  "SKM",
  "skm-2004",
  "NRR",
  "SAKIP",
  "IKPA",
  "NKA",
  "IPPN",
  "OMBUDSMAN",
  "KEMENSOS-2018",
  "tak ada",
];

export const ARGUMEN: Readonly<Record<NamaFungsi, fc.Arbitrary<readonly unknown[]>>> = {
  CAPAIAN: fc.tuple(
    campur(
      fc.oneof(desimal(0.01, 5000), panjang, fc.constantFrom<unknown>("80-90", "81%", "Rp 1.334.419.000,-", 0, "WTP")),
    ),
    campur(fc.oneof(desimal(0, 5000), panjang, fc.constantFrom<unknown>("80,09*", "95%", "wtp"))),
    opsional(fc.constantFrom("naik", "turun", "turun-rasio", "stabil", "sama", "lain")),
    opsional(fc.constantFrom<unknown>(1, 1.2, "110%", 120)),
  ),
  IKPA: nilaiIkpa,
  NKA: fc.tuple(skor, skor, fc.constantFrom<unknown>(2019, 2020, 2022, 2023, 2024, 2030, 2023.5)),
  IKM: fc.tuple(jawaban, opsional(fc.oneof(fc.constantFrom<unknown>(0.11, 0.111), desimal(0, 0.3, 3)))),
  PREDIKAT: fc.tuple(
    campur(fc.oneof(desimal(0, 100), desimal(0, 2, 4), desimal(1, 4, 3), desimal(25, 100, 5))),
    fc.oneof(
      fc.constantFrom<unknown>(...SKALA),
      fc.constant([
        [0.9, "Baik"],
        [0.5, "Cukup"],
        [0, "Kurang"],
      ]),
    ),
    opsional(fc.constantFrom("huruf", "kata", "lengkap", "apa")),
  ),
};
