/**
 * EKA (SMART) score of a ministry: half capaian sasaran strategis, half the mean of its units of eselon I. Source:
 * PMK 22/PMK.02/2021.
 */
import { berhasil, type Hasil } from "../hasil";
import { ATURAN_EKA } from "../regulasi/eka";
import { tertimbang, type HasilEka } from "./ekaSatker";
import { periksaSemuaSkor } from "./skor";

/**
 * @param css capaian sasaran strategis, 0–100
 * @param rataEselon1 mean of the scores of the units of eselon I, 0–100
 * @returns the score; LKJ022 outside 0–100, LKJ023 for percentages
 */
export function ekaKl(css: number, rataEselon1: number): Hasil<HasilEka> {
  const wajar = periksaSemuaSkor({ css, rata_eselon1: rataEselon1 });
  if (!wajar.ok) return wajar;
  return berhasil(
    tertimbang([
      { nama: "css", nilai: css, bobot: ATURAN_EKA.kl.css },
      { nama: "rata_eselon1", nilai: rataEselon1, bobot: ATURAN_EKA.kl.eselon1 },
    ]),
  );
}
