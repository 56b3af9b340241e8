/**
 * EKA (SMART) score of a unit of eselon I: half its own score (2/3 capaian sasaran program, 1/3 implementasi), half the
 * mean of its satker. Source: PMK 22/PMK.02/2021; equal to five printed rows of 2023.
 */
import { berhasil, type Hasil } from "../hasil";
import { ATURAN_EKA } from "../regulasi/eka";
import { bagianImplementasi, tertimbang, type HasilEka, type MasukanImplementasi } from "./ekaSatker";
import { periksaSemuaSkor } from "./skor";

export interface MasukanEselon1 extends MasukanImplementasi {
  /** Capaian sasaran program, 0–100. */
  readonly csp: number;
  /** Mean of the scores of its satker, 0–100. */
  readonly rata_satker: number;
}

export interface HasilEselon1 extends HasilEka {
  /** The aspect implementasi, 0–100, as `ekaSatker` gives it. */
  readonly implementasi: number;
}

/** @returns the score with its six parts; LKJ022 outside 0–100, LKJ023 for percentages */
export function ekaEselon1(masukan: MasukanEselon1): Hasil<HasilEselon1> {
  const { csp, rata_satker, ...implementasi } = masukan;
  const wajar = periksaSemuaSkor({ csp, ...implementasi, rata_satker });
  if (!wajar.ok) return wajar;
  const { eselon1 } = ATURAN_EKA;
  // one exact division: the weights of implementasi are percent, so the others are counted in hundredths too
  const bagian = bagianImplementasi(implementasi);
  const hasil = tertimbang([
    { nama: "csp", nilai: csp, bobot: eselon1.manfaat * 100 },
    ...bagian.map((b) => ({ ...b, bobot: b.bobot * eselon1.implementasi })),
    { nama: "rata_satker", nilai: rata_satker, bobot: eselon1.satker * 100 },
  ]);
  return berhasil({ ...hasil, implementasi: tertimbang(bagian).nilai });
}
