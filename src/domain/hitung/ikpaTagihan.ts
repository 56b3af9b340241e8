/**
 * IKPA, Penyelesaian Tagihan: SPM-LS of contracts handed in within 17 working days after BAST or BAPP, of all. Source:
 * PER-5/PB/2022, PER-5/PB/2024.
 */
import { berhasil, gagal, type Hasil } from "../hasil";
import { ATURAN_KOMPONEN_IKPA, type AturanTagihan } from "../regulasi/ikpaKomponen";
import { cariTahun, type AturanTerpilih } from "../regulasi/tahun";
import { jumlahPecahan } from "./desimal";
import { periksaBagian } from "./skor";

export interface HasilTagihan extends AturanTerpilih<AturanTagihan> {
  /** 0–100, unrounded. */
  readonly nilai: number;
}

/** @returns the score; LKJ046, LKJ048 for the counts, LKJ051 where there is no SPM */
export function ikpaTagihan(tepatWaktu: number, semua: number, tahun: number): Hasil<HasilTagihan> {
  const dipilih = cariTahun(ATURAN_KOMPONEN_IKPA.tagihan, tahun);
  if (!dipilih.ok) return dipilih;
  const cocok = periksaBagian("tepat_waktu", tepatWaktu, "semua", semua);
  if (!cocok.ok) return cocok;
  if (semua === 0) return gagal("LKJ051");
  return berhasil({ ...dipilih.nilai, nilai: jumlahPecahan([{ a: tepatWaktu, b: 100, n: semua }], 1) });
}
