/**
 * IKPA, Dispensasi SPM from 2024 on: points to take off the result, by the ratio of SPM with dispensation in the fourth
 * quarter to all of them, per mil. Source: PER-5/PB/2024. Bands printed with gaps are read as joined.
 */
import { berhasil, gagal, type Hasil } from "../hasil";
import { ATURAN_KOMPONEN_IKPA, type AturanDispensasi } from "../regulasi/ikpaKomponen";
import { cariTahun, type AturanTerpilih } from "../regulasi/tahun";
import { jumlahPecahan } from "./desimal";
import { periksaBagian } from "./skor";

export interface HasilDispensasi extends AturanTerpilih<AturanDispensasi> {
  /** Points, 0–1: the argument dispensasi of IKPA. */
  readonly nilai: number;
  /** Per mil. */
  readonly rasio: number;
}

/** @returns the deduction; LKJ046, LKJ048 for the counts, LKJ051 where there is no SPM */
export function ikpaDispensasi(dispensasi: number, semua: number, tahun: number): Hasil<HasilDispensasi> {
  const dipilih = cariTahun(ATURAN_KOMPONEN_IKPA.dispensasi, tahun);
  if (!dipilih.ok) return dipilih;
  const cocok = periksaBagian("dispensasi", dispensasi, "semua", semua);
  if (!cocok.ok) return cocok;
  if (semua === 0) return gagal("LKJ051");
  const { pita, terkecil } = dipilih.nilai.aturan;
  const rasio = jumlahPecahan([{ a: dispensasi, b: 1000, n: semua }], 1);
  const nilai = dispensasi === 0 ? 0 : (pita.find((p) => rasio >= p.mulai)?.pengurang ?? terkecil);
  return berhasil({ ...dipilih.nilai, nilai, rasio });
}
