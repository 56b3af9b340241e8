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

const tahun = fc.constantFrom<unknown>(2020, 2021, 2022, 2023, 2024, 2025, 2024, 2024, 2030, 2010);
const rupiah = fc.oneof(fc.integer({ min: 1, max: 10 ** 12 }), desimal(1, 1e6));
const cacahan = fc.integer({ min: 0, max: 60 });
const bentukSama = (isi: readonly fc.Arbitrary<unknown>[], baris = 6, kolom = 1): fc.Arbitrary<unknown[][][]> =>
  fc
    .tuple(fc.integer({ min: 1, max: baris }), fc.integer({ min: 1, max: kolom }))
    .chain(([r, c]) =>
      fc.tuple(
        ...isi.map((satu) => fc.array(fc.array(satu, { minLength: c, maxLength: c }), { minLength: r, maxLength: r })),
      ),
    );
const skorWajar = campur(desimal(0, 100), fc.constantFrom<unknown>("80,5", "N/A", 101, 0));
const tetap = <T>(isi: fc.Arbitrary<T>, banyak: number): fc.Arbitrary<T[][]> =>
  fc.array(isi, { minLength: banyak, maxLength: banyak }).map((n) => [n]);
const pecahan = desimal(0, 3, 4);

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
  RERATA_CAPAIAN: bentukSama([
    campur(pecahan, fc.constantFrom<unknown>("N/A", "belum", "98,88%", "#N/A", 0, "3.450")),
    fc.constantFrom<unknown>("A", "a ", "", "B", null),
    campur(desimal(0, 30), fc.constantFrom<unknown>(0, -1)),
  ]).chain(([capaian, sasaran, bobot]) =>
    fc.tuple(
      fc.constant(capaian),
      fc.constantFrom<unknown>(sasaran, undefined, "Sasaran"),
      fc.constantFrom<unknown>(undefined, "indikator", "sasaran", "bobot", "Tercapai", "median"),
      fc.constantFrom<unknown>(bobot, bobot, undefined, 1),
      opsional(fc.constantFrom<unknown>(1, 1.2, "120%", 12)),
    ),
  ),
  IKPA_RINCI: nilaiIkpa,
  IKPA_REVISI: fc.tuple(
    fc
      .array(campur(fc.integer({ min: 0, max: 6 }), fc.constantFrom<unknown>("N/A", 1.5)), {
        minLength: 1,
        maxLength: 4,
      })
      .map((n) => [n]),
    tahun,
  ),
  IKPA_DEVIASI: bentukSama(
    [campur(rupiah, fc.constantFrom<unknown>(0, "N/A")), campur(rupiah, fc.constantFrom<unknown>(0, "N/A"))],
    11,
    3,
  ).chain(([rencana, realisasi]) =>
    fc.tuple(
      fc.constant(rencana),
      fc.constantFrom(
        realisasi,
        rencana!.map((b) => b.map((n) => (typeof n === "number" ? n * 1.04 : n))),
      ),
      tahun,
      fc.oneof(tetap(rupiah, rencana![0]!.length), fc.constant(undefined)),
    ),
  ),
  IKPA_PENYERAPAN: bentukSama(
    [
      campur(fc.integer({ min: 1, max: 1000 }), fc.constantFrom<unknown>(0, "N/A")),
      campur(fc.integer({ min: -5, max: 900 }), fc.constantFrom<unknown>(0, "N/A")),
    ],
    4,
    4,
  ).chain(([pagu, realisasi]) => fc.tuple(fc.constant(pagu), fc.constant(realisasi), tahun)),
  IKPA_KONTRAKTUAL: fc.tuple(
    fc.tuple(cacahan, cacahan).map(([a, b]) => [[Math.min(a, b), Math.max(a, b)]]),
    tetap(cacahan, 2),
    tetap(cacahan, 4),
    tahun,
  ),
  IKPA_TAGIHAN: fc.tuple(cacahan, fc.integer({ min: 30, max: 90 }), tahun),
  IKPA_UPTUP: fc.tuple(
    skorWajar,
    skorWajar,
    skorWajar,
    desimal(0, 0.2, 3),
    campur(fc.integer({ min: 1, max: 4 }), fc.constant(5)),
    tahun,
  ),
  IKPA_DISPENSASI: fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 5, max: 9000 }), tahun),
  IKPA_OUTPUT: fc.tuple(
    campur(fc.oneof(desimal(0, 100), fc.constant(100)), fc.constantFrom<unknown>("N/A", 0)),
    skorWajar,
    rupiah,
    rupiah,
    skorWajar,
    fc.integer({ min: 1, max: 12 }),
    tahun,
  ),
  EKA_SATKER: fc.tuple(skorWajar, skorWajar, skorWajar, skorWajar),
  EKA_ESELON1: fc.tuple(skorWajar, skorWajar, skorWajar, skorWajar, skorWajar, skorWajar),
  EKA_KL: fc.tuple(skorWajar, skorWajar),
  NILAI_EFISIENSI: bentukSama([
    fc.integer({ min: 1, max: 10 ** 12 }),
    fc.integer({ min: 0, max: 10 ** 12 }),
    desimal(0.5, 2),
  ]).chain(([pagu, realisasi, output]) =>
    fc.tuple(
      fc.constant(pagu),
      fc.constantFrom(
        realisasi,
        pagu!.map((b) => b.map((n) => Math.round(Number(n) * 0.97))),
      ),
      fc.constantFrom<unknown>(undefined, 1, output, "95%", 100),
    ),
  ),
  IKM_UNSUR: fc.tuple(jawaban),
  INDEKS_BERBOBOT: fc
    .tuple(
      fc.constantFrom([30, 45, 25], [0.3, 0.45, 0.25], [20, 80], [1], [50, 40]),
      opsional(fc.constantFrom<unknown>(1, 1.2)),
    )
    .chain(([bobot, batas]) =>
      fc.tuple(
        fc.constant([bobot]),
        tetap(campur(desimal(0.1, 200), fc.constantFrom<unknown>(0, "N/A")), bobot.length),
        tetap(desimal(0, 200), bobot.length),
        fc.constant(batas),
      ),
    ),
  NILAI_SAKIP: fc.oneof(
    fc.tuple(tetap(desimal(0, 16), 4), fc.constantFrom<unknown>(undefined, 2022, 2024, 2031, 2018)),
    fc.tuple(tetap(desimal(0, 11), 5), fc.constantFrom<unknown>(2015, 2021, 2022)),
  ),
  IP_ASN: fc.tuple(fc.tuple(desimal(0, 26), desimal(0, 40), desimal(0, 30), desimal(0, 5)).map((n) => [n])),
  SERAPAN: bentukSama([campur(rupiah), campur(rupiah)]).map(([pagu, realisasi]) => [pagu, realisasi]),
  EFISIENSI: fc.tuple(
    campur(pecahan),
    campur(desimal(0, 1.2, 4)),
    opsional(fc.constantFrom("selisih", "rasio", "lain")),
  ),
  ANGKA: fc.tuple(
    fc.oneof(
      fc.constantFrom<unknown>(
        "80,09*",
        "149,60%",
        "Rp 1.334.419.000,-",
        "2,4 Triliun",
        "3.450",
        "1.291",
        "N/A",
        "abc",
        5,
        "",
        true,
        "(1.234,5)",
        "-3,5%",
      ),
      desimal(0, 9999).map((n) => String(n).replace(".", ",")),
    ),
    opsional(fc.constantFrom("desimal", "ribuan", "lain")),
  ),
  JUMLAH_SAMPEL: fc.tuple(
    campur(fc.integer({ min: 1, max: 10 ** 6 }), fc.constantFrom<unknown>(0, 1.5, -3)),
    opsional(fc.constantFrom<unknown>(0.05, 0.1, "3%", 5)),
    opsional(fc.constantFrom("slovin", "krejcie-morgan", "Krejcie Morgan", "lain")),
  ),
};
