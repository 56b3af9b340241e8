/**
 * EKA (SMART) score of a satker, the aspect implementasi: 9,7% penyerapan + 18,2% konsistensi + 43,5% capaian output +
 * 28,6% nilai efisiensi. Source: PMK 214/PMK.02/2017, PMK 22/PMK.02/2021; equal to a satker's printed 87,93.
 */
import { berhasil, type Hasil } from "../hasil";
import { ATURAN_EKA, type AturanEka, type UnsurImplementasi } from "../regulasi/eka";
import { jumlahkan } from "./desimal";
import { periksaSemuaSkor, type BagianSkor } from "./skor";

/** Scores 0–100. */
export type MasukanImplementasi = Readonly<Record<UnsurImplementasi, number>>;

export interface HasilEka {
  /** 0–100, unrounded. */
  readonly nilai: number;
  /** Σ nilai·bobot ÷ Σ bobot is the score. */
  readonly bagian: readonly BagianSkor[];
  readonly aturan: AturanEka;
}

/** @returns the score; LKJ022 outside 0–100, LKJ023 for percentages */
export function ekaSatker(masukan: MasukanImplementasi): Hasil<HasilEka> {
  const wajar = periksaSemuaSkor({ ...masukan });
  if (!wajar.ok) return wajar;
  return berhasil(tertimbang(bagianImplementasi(masukan)));
}

/** The four parts with their weights in percent. */
export function bagianImplementasi(masukan: MasukanImplementasi): BagianSkor[] {
  return Object.entries(ATURAN_EKA.implementasi).map(([nama, bobot]) => ({
    nama,
    nilai: masukan[nama as UnsurImplementasi],
    bobot,
  }));
}

/** Σ nilai·bobot ÷ Σ bobot. */
export function tertimbang(bagian: readonly BagianSkor[]): HasilEka {
  const total = jumlahkan(
    bagian.map((b) => [b.bobot, 1] as const),
    1,
  );
  const nilai = jumlahkan(
    bagian.map((b) => [b.bobot, b.nilai] as const),
    total,
  );
  return { nilai, bagian, aturan: ATURAN_EKA };
}
