/**
 * IKPA, Penyerapan Anggaran: realisasi against the quarter's target by kind of spending, at most 100%, weighted by
 * pagu; the mean of the quarters. Source: PER-4/PB/2021, PER-5/PB/2022, PER-5/PB/2024, training material (92,67; 85,15).
 */
import { berhasil, gagal, type Hasil } from "../hasil";
import { ATURAN_KOMPONEN_IKPA, type AturanPenyerapan } from "../regulasi/ikpaKomponen";
import { cariTahun, type AturanTerpilih } from "../regulasi/tahun";
import { jumlah, jumlahkan, jumlahPecahan, type Pecahan } from "./desimal";
import type { TabelRupiah } from "./ikpaDeviasi";
import { periksaJumlah } from "./skor";

export interface HasilPenyerapan extends AturanTerpilih<AturanPenyerapan> {
  /** 0–100, unrounded. */
  readonly nilai: number;
  /** Each quarter that counts, from 1, and its score. */
  readonly triwulan: readonly { readonly triwulan: number; readonly nilai: number }[];
}

const TRIWULAN = 4;

/**
 * @param pagu one row a quarter so far, one column a kind of spending (51, 52, 53, 57; one column in 2021); null or 0
 * where a kind has none; a quarter without pagu does not count
 * @param realisasi cumulative, of the same shape
 * @returns the score; LKJ054 for too many rows, LKJ055 for too many columns, LKJ035, LKJ028
 */
export function ikpaPenyerapan(pagu: TabelRupiah, realisasi: TabelRupiah, tahun: number): Hasil<HasilPenyerapan> {
  const dipilih = cariTahun(ATURAN_KOMPONEN_IKPA.penyerapan, tahun);
  if (!dipilih.ok) return dipilih;
  const { jenis, target } = dipilih.nilai.aturan;
  const lebar = pagu[0]?.length ?? 0;
  if (pagu.length > TRIWULAN) return gagal("LKJ054", { argumen: "pagu", perlu: TRIWULAN, ada: pagu.length });
  if (lebar > jenis.length) return gagal("LKJ055", { argumen: "pagu", perlu: jenis.length, ada: lebar });
  const wajar = periksaJumlah(
    "pagu",
    pagu.flat().filter((n) => n !== null),
  );
  if (!wajar.ok) return wajar;

  const dihitung: { triwulan: number; suku: Pecahan[]; pagu: number }[] = [];
  for (const [q, baris] of pagu.entries()) {
    const suku: Pecahan[] = [];
    const dasar: number[] = [];
    for (const [j, p] of baris.entries()) {
      const r = realisasi[q]![j]!;
      if (p === null || p === 0 || r === null) continue;
      dasar.push(p);
      suku.push(terserap(p, r, target[q]![j]!));
    }
    const total = jumlah(dasar);
    if (total > 0) dihitung.push({ triwulan: q + 1, suku, pagu: total });
  }
  if (dihitung.length === 0) return gagal("LKJ028");
  return berhasil({
    ...dipilih.nilai,
    nilai: jumlahPecahan(
      dihitung.flatMap((t) => t.suku.map((s) => ({ ...s, m: t.pagu }))),
      dihitung.length,
    ),
    triwulan: dihitung.map((t) => ({ triwulan: t.triwulan, nilai: jumlahPecahan(t.suku, t.pagu) })),
  });
}

/** min(100, realisasi ÷ (pagu·target%)·100) · pagu, as a fraction; a negative realisasi counts as none. */
function terserap(pagu: number, realisasi: number, target: number): Pecahan {
  const penuh = jumlahkan([[pagu, target]], 100);
  if (realisasi >= penuh) return { a: pagu, b: 100, n: 1 };
  return realisasi <= 0 ? { a: 0, b: 0, n: 1 } : { a: realisasi, b: 10_000, n: target };
}
