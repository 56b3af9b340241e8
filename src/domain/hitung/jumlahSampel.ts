/**
 * Number of respondents for a survey. Krejcie–Morgan: χ²NP(1−P)/(d²(N−1)+χ²P(1−P)) with χ² = 3,841 and P = 0,5, to the
 * nearest whole number; Slovin: N/(1+N·d²), rounded up.
 */
import { berhasil, gagal, type Hasil } from "../hasil";
import { bagi, bulatkan, jumlahkan } from "./desimal";
import { bacaPilihan } from "./pilihan";
import { BANYAK_TERBESAR, periksaBulat } from "./skor";

export const METODE_SAMPEL = ["krejcie-morgan", "slovin"] as const;
export type MetodeSampel = (typeof METODE_SAMPEL)[number];

export const GALAT_BAWAAN = 0.05;
/** χ² at 95% with one degree of freedom, times P(1−P) for P = 0,5. */
const KHI_PQ = 0.96025;

export function bacaMetodeSampel(teks: string): Hasil<MetodeSampel> {
  return bacaPilihan(teks, "metode", METODE_SAMPEL);
}

export interface HasilSampel {
  /** Whole number of respondents. */
  readonly nilai: number;
  /** Before rounding. */
  readonly tepat: number;
  readonly metode: MetodeSampel;
}

/**
 * @param populasi whole number of people, at least 1
 * @param galat margin of error as a fraction
 * @returns the number; LKJ046 for the population, LKJ039 for the margin
 */
export function jumlahSampel(
  populasi: number,
  galat = GALAT_BAWAAN,
  metode: MetodeSampel = "krejcie-morgan",
): Hasil<HasilSampel> {
  const bulat = periksaBulat("populasi", populasi, 1, BANYAK_TERBESAR);
  if (!bulat.ok) return bulat;
  if (!(galat > 0 && galat < 1)) return gagal("LKJ039", { galat });
  const kuadrat = jumlahkan([[galat, galat]], 1);
  if (metode === "slovin") {
    const tepat = bagi(
      populasi,
      jumlahkan(
        [
          [1, 1],
          [populasi, kuadrat],
        ],
        1,
      ),
    );
    return berhasil({ nilai: Math.ceil(tepat), tepat, metode });
  }
  const penyebut = jumlahkan(
    [
      [kuadrat, populasi - 1],
      [KHI_PQ, 1],
    ],
    1,
  );
  const tepat = bagi(jumlahkan([[KHI_PQ, populasi]], 1), penyebut);
  return berhasil({ nilai: bulatkan(tepat, 0), tepat, metode });
}
