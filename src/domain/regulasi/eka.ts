/** Weights of the EKA (SMART) score before KMK 466/2023. */
import data from "./eka.json";
import type { Parameter } from "./tahun";

export type UnsurImplementasi = "penyerapan" | "konsistensi" | "capaian_output" | "nilai_efisiensi";

export interface AturanEka extends Parameter {
  /** Percent, adding up to 100. */
  readonly implementasi: Readonly<Record<UnsurImplementasi, number>>;
  /** Shares of a unit of eselon I: manfaat and implementasi of its own, mean of its satker. */
  readonly eselon1: { readonly manfaat: number; readonly implementasi: number; readonly satker: number };
  /** Percent, adding up to 100. */
  readonly kl: { readonly css: number; readonly eselon1: number };
  /** Efficiency is cut off at ± this fraction before it becomes a score of 0–100. */
  readonly batasEfisiensi: number;
}

/** The one rule that EKA functions compute by; they take no year. */
export const ATURAN_EKA = (data as readonly AturanEka[])[0]!;
