/**
 * Nilai efisiensi of SMART: E = Σ(pagu·CRO − realisasi)/Σ(pagu·CRO), NE = 50% + E/20·50%, with E cut off at ±20%.
 * Source: PMK 214/PMK.02/2017, PMK 22/PMK.02/2021; equal to five printed rows of 2023.
 */
import { berhasil, gagal, type Hasil } from "../hasil";
import { ATURAN_EKA, type AturanEka } from "../regulasi/eka";
import { jumlah, jumlahkan, rasioJumlah, type Pasangan } from "./desimal";
import { periksaJumlah } from "./skor";

/** A capaian output above this is a percentage typed as 100 instead of 1. */
const CAPAIAN_TERBESAR = 20;
const TENGAH = 50;

export interface BarisEfisiensi {
  /** Rupiah. */
  readonly pagu: number;
  /** Rupiah. */
  readonly realisasi: number;
  /** Fraction. */
  readonly capaianOutput: number;
}

export interface HasilEfisiensi {
  /** 0–100, unrounded. */
  readonly nilai: number;
  /** E as a fraction, before it is cut off. */
  readonly efisiensi: number;
  /** E was cut off at the limit. */
  readonly dibatasi: boolean;
  /** Σ pagu·CRO and Σ realisasi. */
  readonly seharusnya: number;
  readonly realisasi: number;
  readonly aturan: AturanEka;
}

/** @returns the score; LKJ035 for a negative amount, LKJ036 for capaian in percent, LKJ051 where Σ pagu·CRO is zero */
export function nilaiEfisiensi(baris: readonly BarisEfisiensi[]): Hasil<HasilEfisiensi> {
  for (const argumen of ["pagu", "capaianOutput"] as const) {
    const wajar = periksaJumlah(
      argumen === "pagu" ? argumen : "capaian_output",
      baris.map((b) => b[argumen]),
    );
    if (!wajar.ok) return wajar;
  }
  const besar = baris.find((b) => b.capaianOutput > CAPAIAN_TERBESAR);
  if (besar) return gagal("LKJ036", { argumen: "capaian_output", nilai: besar.capaianOutput });
  const seharusnya = baris.map((b): Pasangan => [b.pagu, b.capaianOutput]);
  const total = jumlahkan(seharusnya, 1);
  if (total === 0) return gagal("LKJ051");

  const { batasEfisiensi } = ATURAN_EKA;
  // E and NE as one exact quotient each: (S − R)/S and (S·(50 + k) − R·k)/S, k = 50/20%
  const kali = TENGAH / batasEfisiensi;
  const terpakai = baris.map((b): Pasangan => [b.realisasi, -1]);
  const efisiensi = rasioJumlah([...seharusnya, ...terpakai], seharusnya);
  const penuh = rasioJumlah(
    [
      ...baris.map((b): Pasangan => [b.pagu, jumlahkan([[b.capaianOutput, TENGAH + kali]], 1)]),
      ...baris.map((b): Pasangan => [b.realisasi, -kali]),
    ],
    seharusnya,
  );
  const nilai = Math.min(2 * TENGAH, Math.max(0, penuh));
  const dibatasi = Math.abs(efisiensi) > batasEfisiensi;
  if (!Number.isFinite(nilai)) return gagal("LKJ050");
  return berhasil({
    nilai,
    efisiensi,
    dibatasi,
    seharusnya: total,
    realisasi: jumlah(baris.map((b) => b.realisasi)),
    aturan: ATURAN_EKA,
  });
}
