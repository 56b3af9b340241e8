/** Budget absorption: Σ realisasi ÷ Σ pagu, pooled. Totals are never means of percentages (five published reports). */
import { berhasil, gagal, type Hasil } from "../hasil";
import { jumlah, rasioJumlah } from "./desimal";
import { periksaJumlah } from "./skor";

export interface HasilSerapan {
  /** Fraction, unrounded. */
  readonly nilai: number;
  /** Rupiah. */
  readonly pagu: number;
  readonly realisasi: number;
  readonly sisa: number;
}

/** @returns the fraction; LKJ035 for a negative pagu, LKJ051 where Σ pagu is zero */
export function serapan(pagu: readonly number[], realisasi: readonly number[]): Hasil<HasilSerapan> {
  const wajar = periksaJumlah("pagu", pagu);
  if (!wajar.ok) return wajar;
  const total = jumlah(pagu);
  if (total === 0) return gagal("LKJ051");
  const nilai = rasioJumlah(
    realisasi.map((r) => [r, 1] as const),
    pagu.map((p) => [p, 1] as const),
  );
  if (!Number.isFinite(nilai)) return gagal("LKJ050");
  return berhasil({
    nilai,
    pagu: total,
    realisasi: jumlah(realisasi),
    sisa: jumlah([...pagu, ...realisasi.map((r) => -r)]),
  });
}
