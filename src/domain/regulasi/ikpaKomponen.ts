/** Rules by which one component of IKPA is scored from raw data, by year; only what a source states. */
import data from "./ikpaKomponen.json";
import type { Parameter } from "./tahun";

export interface AturanRevisi extends Parameter {
  /** Periods in a year: quarters or semesters. */
  readonly periode: number;
  /** Score from a number of revisions on, highest first; null: 100 ÷ number, at most 100. */
  readonly pita: readonly { readonly mulai: number; readonly nilai: number }[] | null;
}

export interface AturanDeviasi extends Parameter {
  /** Kinds of spending weigh by their pagu instead of equally. */
  readonly tertimbang: boolean;
  /** Mean deviation in percent up to which the score is 100. */
  readonly ambang: number;
  readonly bulanTerbanyak: number;
}

export interface AturanPenyerapan extends Parameter {
  /** Kinds of spending, in the order of the columns. */
  readonly jenis: readonly string[];
  /** Percent of pagu: one row a quarter, one column a kind. */
  readonly target: readonly (readonly number[])[];
}

export interface AturanKontraktual extends Parameter {
  readonly bobot: { readonly distribusi: number; readonly dini: number; readonly akselerasi: number };
  /** Score by the share (percent) of contracts signed in the first semester, highest first; zero below. */
  readonly distribusi: readonly { readonly diAtas: number; readonly nilai: number }[];
  /** Points of a contract signed before 1 January, and by 31 March. */
  readonly dini: readonly number[];
  /** Points of a payment by quarter. */
  readonly akselerasi: readonly number[];
}

export interface AturanTagihan extends Parameter {
  readonly hariKerja: number;
}

export interface AturanUpTup extends Parameter {
  readonly bobot: {
    readonly ketepatan: number;
    readonly gup: number;
    readonly setoran: number;
    readonly kkp: number;
  };
  /** Share of UP KKP to be used by the end of each quarter. */
  readonly targetKkp: readonly number[];
  readonly nilaiKkp: { readonly tercapai: number; readonly tidak: number };
}

export interface AturanDispensasi extends Parameter {
  /** Deduction from a ratio (per mil) on, highest first. */
  readonly pita: readonly { readonly mulai: number; readonly pengurang: number }[];
  /** Deduction for a ratio below all bands but above zero. */
  readonly terkecil: number;
}

export interface AturanOutput extends Parameter {
  readonly bobot: { readonly ketepatan: number; readonly capaian: number };
}

export interface AturanKomponenIkpa {
  readonly revisi: readonly AturanRevisi[];
  readonly deviasi: readonly AturanDeviasi[];
  readonly penyerapan: readonly AturanPenyerapan[];
  readonly kontraktual: readonly AturanKontraktual[];
  readonly tagihan: readonly AturanTagihan[];
  readonly upTup: readonly AturanUpTup[];
  readonly dispensasi: readonly AturanDispensasi[];
  readonly output: readonly AturanOutput[];
}

export const ATURAN_KOMPONEN_IKPA = data as AturanKomponenIkpa;
