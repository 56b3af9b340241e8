/** Scores that are the sum of parts, each with a maximum of its own. */
import { berhasil, gagal, type Hasil } from "../hasil";
import type { AturanJumlah, BagianBermaksimum } from "../regulasi/sakip";
import type { AturanTerpilih } from "../regulasi/tahun";
import { jumlah } from "./desimal";
import { periksaSkor, tampakPersen } from "./skor";

export interface HasilJumlah extends AturanTerpilih<AturanJumlah> {
  /** 0–100, unrounded. */
  readonly nilai: number;
  readonly bagian: readonly (BagianBermaksimum & { readonly nilai: number })[];
}

/**
 * @param nilai one score a part, in the order of the rule, already of the right number
 * @returns the sum; LKJ022 names a part above its maximum, LKJ023 where all look like percentages
 */
export function nilaiJumlah(nilai: readonly number[], dipilih: AturanTerpilih<AturanJumlah>): Hasil<HasilJumlah> {
  const bagian = dipilih.aturan.bagian.map((b, i) => ({ ...b, nilai: nilai[i]! }));
  for (const b of bagian) {
    const wajar = periksaSkor(b.nama, b.nilai, b.bobot);
    if (!wajar.ok) return wajar;
  }
  if (tampakPersen(nilai)) return gagal("LKJ023");
  return berhasil({ ...dipilih, nilai: jumlah(nilai), bagian });
}
