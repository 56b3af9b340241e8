/** Tools for pasted data: what is read of a selection, what would change in it, and what is kept for the way back. */
import type { Rect } from "../tabel/alamat";
import type { CellValue } from "../tabel/snapshot";

/** `angka`: text to numbers; `gabung`: open merges and fill down; `isi`: fill blanks from above; `rapi`: spaces and dashes. */
export const ALAT_TEMPELAN = ["angka", "gabung", "isi", "rapi"] as const;
export type AlatTempelan = (typeof ALAT_TEMPELAN)[number];

/** The filled part of the selection, as it was read. */
export interface Bidang {
  readonly lembar: string;
  readonly rentang: Rect;
  readonly values: readonly (readonly CellValue[])[];
  /** True where a formula stands, or spills: such a cell is never touched. */
  readonly berumus: readonly (readonly boolean[])[];
  /** Number formats, en-US. */
  readonly formats: readonly (readonly string[])[];
  /** Merges of the sheet that overlap the selection; their cells lie inside `rentang`. */
  readonly gabungan: readonly Rect[];
}

export interface PerubahanSel {
  /** Absolute and zero-based. */
  readonly row: number;
  readonly col: number;
  readonly sebelum: CellValue;
  readonly formatSebelum: string;
  readonly sesudah: CellValue;
  readonly formatSesudah: string;
}

/** Why a cell stays although the tool was meant for cells like it. */
export type SebabDibiarkan =
  | "ragu"        // 3.450: decimals or thousands
  | "duaAngka"    // 69,31 (100,45%)
  | "satuan"      // 3 Dokumen
  | "nolDepan"    // 0012: a code
  | "terlaluPanjang" // more digits than Excel keeps
  | "ilmiah"      // 1,23E+12: digits were lost already
  | "rumus"       // the cell above, or the merged cell, holds a formula
  | "galat";      // the cell above shows an error

export interface Dibiarkan {
  readonly row: number;
  readonly col: number;
  readonly isi: CellValue;
  readonly sebab: SebabDibiarkan;
}

export interface RencanaTempel {
  readonly alat: AlatTempelan;
  readonly lembar: string;
  readonly perubahan: readonly PerubahanSel[];
  /** Merges that are opened. */
  readonly buka: readonly Rect[];
  readonly dibiarkan: readonly Dibiarkan[];
}

/** An applied plan, kept in the workbook for the way back. */
export interface CatatanTempel extends Pick<RencanaTempel, "alat" | "lembar" | "perubahan" | "buka"> {
  readonly id: string;
}

/** More is refused before anything is read or written: the record of the way back must fit into the workbook's part. */
export const SEL_TERBANYAK = 20_000;
/** Changed cells that one use may have. */
export const PERUBAHAN_TERBANYAK = 5_000;
/** Of the latest uses so many can be taken back, as long as together they stay below `PERUBAHAN_TERBANYAK` cells. */
export const CATATAN_TERBANYAK = 5;
