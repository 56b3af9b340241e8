/** What reading a sheet gives: typed tables with columns that have a role. */
import type { Rect } from "./alamat";
import type { CellValue } from "./snapshot";
import type { AngkaTerbaca } from "./bacaAngka";

export type JenisTabel =
  | "pk" | "capaian" | "triwulan" | "perbandingan" | "menengah" | "anggaran" | "ro" | "ikpa" | "smart"
  | "ikm" | "kepatuhan" | "sakip" | "efisiensi" | "rekap" | "lainnya";

export type PeranKolom =
  | "nomor" | "sasaran" | "indikator" | "uraian" | "satuan" | "polaritas" | "target" | "realisasi" | "capaian"
  | "pagu" | "serapan" | "sisa" | "bobot" | "nilai" | "keterangan" | "bukti" | "lainnya";

export interface Kolom {
  /** Absolute zero-based column on the sheet. */
  readonly col: number;
  readonly huruf: string;
  readonly peran: PeranKolom;
  /** Header as the user wrote it, levels joined with " / ". */
  readonly judul: string;
  readonly tahun?: number;
  readonly triwulan?: 1 | 2 | 3 | 4;
  /** The header says that numbers are percentages (`% Capaian`, `Target (%)`). */
  readonly persen: boolean;
  /** What the header says beyond its role: `renstra` in `Target Renstra`, `anggaran` in `Realisasi Anggaran`; "" for none. */
  readonly kualifikasi?: string;
}

export type JenisBaris = "isi" | "subjudul" | "total" | "rerata" | "capaianSasaran";

export interface SelTabel {
  readonly row: number;
  readonly col: number;
  readonly mentah: CellValue;
  readonly rumus: string;
  readonly format: string;
  /** Number as the cell shows it, whether typed or as text; absent where it is no number. */
  readonly angka?: BacaanSel;
  /** `N/A`, `-`, `TB`: said to be not measured. */
  readonly tidakDiukur: boolean;
  readonly kosong: boolean;
  readonly galat: boolean;
}

/** A number in a cell with the precision that it shows. */
export interface BacaanSel {
  /** As Excel's value: a percentage is a fraction. */
  readonly nilai: number;
  /** Percent by format or by the text itself. */
  readonly persen: boolean;
  /** Half a unit of the last shown decimal, in the unit of `nilai`; 0 where exact. */
  readonly toleransi: number;
  readonly teks: boolean;
  readonly catatan: string;
  readonly asal?: AngkaTerbaca;
}

export interface BarisTabel {
  readonly row: number;
  readonly jenis: JenisBaris;
  /** Sasaran carried down from above, trimmed; "" where the table has none. */
  readonly sasaran: string;
  /** Row of the cell in which that sasaran stands, -1 where there is none. */
  readonly barisSasaran: number;
  /** By absolute column. */
  readonly sel: ReadonlyMap<number, SelTabel>;
}

export interface Tabel {
  readonly lembar: string;
  readonly rentang: Rect;
  readonly jenis: JenisTabel;
  readonly judul: string;
  readonly barisKepala: readonly number[];
  readonly kolom: readonly Kolom[];
  readonly baris: readonly BarisTabel[];
  /** Year the table speaks of, from title or headers. */
  readonly tahun?: number;
  readonly tersembunyi: boolean;
}
