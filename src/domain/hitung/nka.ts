/**
 * Nilai Kinerja Anggaran: the mix of EKA (SMART) and IKPA. Weights by year: PMK 22/2021, PMK 62/2023
 * (regulasi/nka.json).
 */
import { berhasil, gagal, type Hasil } from "../hasil";
import { aturanNka, type AturanNka } from "../regulasi/nka";
import { jumlahkan } from "./desimal";
import { periksaSkor, tampakPersen } from "./skor";

export interface HasilNka {
  /** 0–100, unrounded. */
  readonly nilai: number;
  readonly aturan: AturanNka;
  /** The year lies after the last check of the rule. */
  readonly belumDikonfirmasi: boolean;
}

/**
 * @param eka score of EKA/SMART, from 2024 on the score of budget planning, 0–100
 * @param ikpa 0–100
 * @param tahun budget year; it chooses the weights
 * @returns the score; LKJ020, LKJ022, LKJ023 or LKJ029
 */
export function nka(eka: number, ikpa: number, tahun: number): Hasil<HasilNka> {
  const dipilih = aturanNka(tahun);
  if (!dipilih.ok) return dipilih;
  const { aturan, belumDikonfirmasi } = dipilih.nilai;
  for (const [argumen, nilai] of [
    ["eka", eka],
    ["ikpa", ikpa],
  ] as const) {
    const wajar = periksaSkor(argumen, nilai, 100);
    if (!wajar.ok) return wajar;
  }
  if (tampakPersen([eka, ikpa])) return gagal("LKJ023");
  const nilai = jumlahkan(
    [
      [eka, aturan.bobot.eka],
      [ikpa, aturan.bobot.ikpa],
    ],
    100,
  );
  return berhasil({ nilai, aturan, belumDikonfirmasi });
}
