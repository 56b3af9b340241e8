/**
 * IKPA, Revisi DIPA: scores of the periods by their number of revisions (those with a fixed pagu that the ministry of
 * finance authorises), and their mean. Source: PER-4/PB/2020 to PER-5/PB/2022 (quarters), PER-5/PB/2024 (semesters).
 */
import { berhasil, gagal, type Hasil } from "../hasil";
import { ATURAN_KOMPONEN_IKPA, type AturanRevisi } from "../regulasi/ikpaKomponen";
import { cariTahun, type AturanTerpilih } from "../regulasi/tahun";
import { bagi, jumlahPecahan } from "./desimal";
import { BANYAK_TERBESAR, periksaBulat } from "./skor";

export interface HasilRevisi extends AturanTerpilih<AturanRevisi> {
  /** 0–110, unrounded. */
  readonly nilai: number;
  /** Each period that counts: its number of revisions and score. */
  readonly periode: readonly { readonly banyak: number; readonly nilai: number }[];
}

/**
 * @param banyak revisions in each quarter (2020–2023) or semester (2024 on) so far; null leaves a period out
 * @returns the mean score; LKJ038 for more periods than a year has, LKJ046 for no whole number, LKJ028 for no period
 */
export function ikpaRevisi(banyak: readonly (number | null)[], tahun: number): Hasil<HasilRevisi> {
  const dipilih = cariTahun(ATURAN_KOMPONEN_IKPA.revisi, tahun);
  if (!dipilih.ok) return dipilih;
  const { pita, periode: terbanyak } = dipilih.nilai.aturan;
  if (banyak.length > terbanyak)
    return gagal("LKJ038", { argumen: "jumlah", perlu: `1–${terbanyak}`, ada: banyak.length });
  const terisi = banyak.filter((n) => n !== null);
  if (terisi.length === 0) return gagal("LKJ028");
  for (const n of terisi) {
    const bulat = periksaBulat("jumlah", n, 0, BANYAK_TERBESAR);
    if (!bulat.ok) return bulat;
  }
  const skor = (n: number): { a: number; b: number; n: number } =>
    pita ? { a: pita.find((p) => n >= p.mulai)!.nilai, b: 1, n: 1 } : { a: 100, b: 1, n: Math.max(1, n) };
  const suku = terisi.map(skor);
  return berhasil({
    ...dipilih.nilai,
    nilai: jumlahPecahan(suku, suku.length),
    periode: suku.map((s, i) => ({ banyak: terisi[i]!, nilai: bagi(s.a, s.n) })),
  });
}
