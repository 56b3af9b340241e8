/** What every summary has in common: which tables it is made from, which choices it knows, and how its sheet ends. */
import type { Tabel } from "../tabel/types";
import { isiKata } from "./kata";
import type { KataRingkasan } from "./kataRingkasan";
import type { LembarRingkas } from "./lembarRingkas";
import { barisPenutup, type OpsiPenutup } from "./penutup";
import type { RencanaLembar } from "./types";

export type NamaRingkasan =
  | "capaian" | "triwulan" | "perbandingan" | "menengah" | "standar" | "anggaran" | "efisiensi" | "efisiensiSasaran" | "ikpa" | "eka" | "nka" | "ikm" | "kepatuhan"
  | "ro" | "pk" | "eksekutif";

/** Choices that a summary may depend on. */
export type NamaOpsi = "metode" | "batas" | "skala" | "tahun" | "sampai" | "tahunBanding" | "takBanding" | "standar" | "grafik";

export interface OpsiRingkasan extends OpsiPenutup {
  /** Which overall mean of capaian counts. */
  readonly metode: "indikator" | "sasaran";
  /** Cap as a fraction (1,2 = 120%); without it nothing is limited. */
  readonly batas?: number;
  /** A scale of capaian; default CAPAIAN. */
  readonly skala?: string;
  /** Year whose rules hold, where the table does not say it. */
  readonly tahun?: number;
  /** Last quarter that counts; default the last with a realisasi. */
  readonly sampai?: 1 | 2 | 3 | 4;
  /** Years to show beside each other; default all that the tables have. */
  readonly tahunBanding?: readonly number[];
  /** What the user says about figures of which the way of measuring changed. */
  readonly takBanding?: readonly TakBanding[];
  /** National standards that the user typed. */
  readonly standar?: readonly StandarNasional[];
  /** False where no charts are wanted. */
  readonly grafik?: boolean;
  /** All tables of the workbook, for figures that another table holds. */
  readonly semua: readonly Tabel[];
  readonly kata: KataRingkasan;
}

/** The figure of an indicator in a year that cannot be compared with those of other years. */
export interface TakBanding {
  readonly indikator: string;
  readonly tahun: number;
}

/** The national standard of an indicator as the user typed it: `95%`, `83,5`. */
export interface StandarNasional {
  readonly indikator: string;
  readonly tertulis: string;
}

export interface JenisRingkasan {
  readonly jenis: NamaRingkasan;
  /** One table, one or more tables in one list, or two side by side in the order chosen. */
  readonly perlu: "satu" | "beberapa" | "dua";
  readonly opsi: readonly NamaOpsi[];
  /** True for a table that it can be made from. */
  readonly bisa: (tabel: Tabel) => boolean;
  /** Tables that it draws on besides the chosen one, found in the workbook; null where they are missing and it cannot be made. */
  readonly ikut?: (tabel: Tabel, semua: readonly Tabel[]) => readonly Tabel[] | null;
  /** For summaries whose rules change: the years covered, and the year that a table says itself. */
  readonly tahun?: { readonly tercakup: readonly number[]; readonly dari: (tabel: Tabel) => number | undefined };
  /** For summaries that put years beside each other: the years of the tables and the names of their rows. */
  readonly banding?: (tabel: readonly Tabel[]) => { readonly tahun: readonly number[]; readonly indikator: readonly string[] };
  /** For comparison with national standards: the indicators, and whether the table itself has a standard for each. */
  readonly standar?: (tabel: readonly Tabel[]) => readonly { readonly indikator: string; readonly tertulis: boolean }[];
  /**
   * @param tabel as many as `perlu` says, `bisa` holds for each
   * @throws Error for other tables, an unknown scale or a year that is not covered: faults of the caller
   */
  readonly susun: (tabel: readonly Tabel[], opsi: OpsiRingkasan) => RencanaLembar;
}

/** Title with the year, where the table says one. */
export function judulTahun(kata: { readonly judul: string; readonly judulTahun: string }, tahun: number | undefined): string {
  return tahun === undefined ? kata.judul : isiKata(kata.judulTahun, { tahun });
}

/** The foot of a summary; `catatan` says how its figures were made. */
export function tulisPenutup(lembar: LembarRingkas, tabel: readonly Tabel[], opsi: OpsiRingkasan, catatan: readonly string[]): void {
  lembar.kosong();
  for (const satu of barisPenutup(tabel, opsi, opsi.kata.umum, catatan)) lembar.tunggal(satu);
}
