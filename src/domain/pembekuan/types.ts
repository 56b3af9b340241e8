/** Frozen states: what the indicator tables said at a moment, kept in the workbook to be compared later. */

/** A figure: as the cell showed it, and its number where it has one; a percentage is a fraction. */
export interface AngkaBeku {
  readonly tampil: string;
  readonly nilai?: number;
}

/** Where a capaian stands against 100%, at two decimals of a percent. */
export const STATUS_BEKU = ["diAtas", "tepat", "diBawah"] as const;
export type StatusBeku = (typeof STATUS_BEKU)[number];

export interface IndikatorBeku {
  readonly lembar: string;
  /** Title of its table, "" where it has none. */
  readonly tabel: string;
  readonly nama: string;
  /** Of the figures, where the table tells it. */
  readonly tahun?: number;
  /** Absent where the table has no such column. */
  readonly target?: AngkaBeku;
  readonly realisasi?: AngkaBeku;
  readonly capaian?: AngkaBeku;
  /** From the capaian; absent without one. */
  readonly status?: StatusBeku;
  /** As printed in a column of status or predikat. */
  readonly predikat?: string;
}

export interface Pembekuan {
  readonly nama: string;
  /** ISO date. */
  readonly tanggal: string;
  readonly indikator: readonly IndikatorBeku[];
}

export const UKURAN_BEKU = ["target", "realisasi", "capaian"] as const;
export type UkuranBeku = (typeof UKURAN_BEKU)[number];

export type Perubahan =
  | { readonly apa: UkuranBeku | "predikat"; readonly dari: string; readonly ke: string }
  | { readonly apa: "status"; readonly dari: StatusBeku | ""; readonly ke: StatusBeku | "" };

export interface IndikatorBerubah {
  readonly dari: IndikatorBeku;
  readonly ke: IndikatorBeku;
  /** The name was written anew. */
  readonly bunyi: boolean;
  readonly perubahan: readonly Perubahan[];
}

export interface Perbandingan {
  readonly berubah: readonly IndikatorBerubah[];
  readonly baru: readonly IndikatorBeku[];
  readonly hilang: readonly IndikatorBeku[];
  /** Indicators that stayed as they were. */
  readonly tetap: number;
}
