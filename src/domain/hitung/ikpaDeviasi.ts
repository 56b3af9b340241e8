/**
 * IKPA, Deviasi Halaman III DIPA: |realisasi − rencana| ÷ rencana by month and kind of spending, at most 100%; the mean
 * of the months up to 5% scores 100, above it 100 less the mean. Source: PER-5/PB/2022, PER-5/PB/2024, training
 * material of the ministry of finance (4; 8,5; 11,67 score 100; 91,50; 88,33).
 */
import { berhasil, gagal, type Hasil } from "../hasil";
import { ATURAN_KOMPONEN_IKPA, type AturanDeviasi } from "../regulasi/ikpaKomponen";
import { cariTahun, type AturanTerpilih } from "../regulasi/tahun";
import { jumlah, jumlahkan, jumlahPecahan, type Pecahan } from "./desimal";
import { periksaJumlah } from "./skor";

/** Rupiah by month (rows) and kind of spending (columns); null where a kind does not apply. */
export type TabelRupiah = readonly (readonly (number | null)[])[];

export interface HasilDeviasi extends AturanTerpilih<AturanDeviasi> {
  /** 0–100, unrounded. */
  readonly nilai: number;
  /** Mean deviation in percent. */
  readonly rerata: number;
  /** Deviation of each month in percent. */
  readonly bulan: readonly number[];
}

/**
 * @param rencana as on Halaman III DIPA
 * @param realisasi of the same shape
 * @param pagu of each kind; its shares are the weights from 2024 on, without it the kinds must be one
 * @returns the score; LKJ054 for more months than count, LKJ038 for another number of pagu, LKJ005 without pagu, LKJ035, LKJ028
 */
export function ikpaDeviasi(
  rencana: TabelRupiah,
  realisasi: TabelRupiah,
  tahun: number,
  pagu?: readonly number[],
): Hasil<HasilDeviasi> {
  const dipilih = cariTahun(ATURAN_KOMPONEN_IKPA.deviasi, tahun);
  if (!dipilih.ok) return dipilih;
  const { tertimbang, ambang, bulanTerbanyak } = dipilih.nilai.aturan;
  const jenis = rencana[0]?.length ?? 0;
  if (rencana.length > bulanTerbanyak) return gagal("LKJ054", { argumen: "rencana", perlu: bulanTerbanyak, ada: rencana.length });
  if (tertimbang && jenis > 1 && !pagu) return gagal("LKJ005", { argumen: "pagu" });
  if (pagu && pagu.length !== jenis) return gagal("LKJ038", { argumen: "pagu", perlu: jenis, ada: pagu.length });
  for (const [argumen, isi] of [
    ["rencana", rencana.flat()],
    ["pagu", pagu ?? []],
  ] as const) {
    const wajar = periksaJumlah(
      argumen,
      isi.filter((n) => n !== null),
    );
    if (!wajar.ok) return wajar;
  }

  const perBulan: { suku: Pecahan[]; bobot: number }[] = [];
  for (const [b, baris] of rencana.entries()) {
    const suku: Pecahan[] = [];
    const bobot: number[] = [];
    for (const [j, direncanakan] of baris.entries()) {
      const terjadi = realisasi[b]![j]!;
      if (direncanakan === null || terjadi === null) continue;
      const w = tertimbang && pagu ? pagu[j]! : 1;
      bobot.push(w);
      suku.push(deviasi(direncanakan, terjadi, w));
    }
    const total = jumlah(bobot);
    if (total > 0) perBulan.push({ suku, bobot: total });
  }
  if (perBulan.length === 0) return gagal("LKJ028");
  const semua = perBulan.flatMap(({ suku, bobot }) => suku.map((s) => ({ ...s, m: bobot })));
  const banyak = perBulan.length;
  const rerata = jumlahPecahan(semua, banyak);
  // 100 − rerata in one exact division
  const sisa = [{ a: 100, b: banyak, n: 1 }, ...semua.map((s) => ({ ...s, a: -s.a }))];
  return berhasil({
    ...dipilih.nilai,
    nilai: rerata <= ambang ? 100 : jumlahPecahan(sisa, banyak),
    rerata,
    bulan: perBulan.map(({ suku, bobot }) => jumlahPecahan(suku, bobot)),
  });
}

/** Deviation in percent times weight, as a fraction. Nothing planned and something spent is 100%. */
function deviasi(rencana: number, realisasi: number, bobot: number): Pecahan {
  const selisih = Math.abs(jumlah([realisasi, -rencana]));
  const seratus = jumlahkan([[bobot, 100]], 1);
  if (selisih === 0) return { a: 0, b: 0, n: 1 };
  return selisih >= rencana ? { a: seratus, b: 1, n: 1 } : { a: selisih, b: seratus, n: rencana };
}
