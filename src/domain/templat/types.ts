/** A template as data: an empty form of a new sheet, with its tables, formulas and rules of typing, before anything is written. */
import type { RencanaLembar } from "../ringkas/types";
import type { Rect } from "../tabel/alamat";
import type { KataTemplat } from "./kata";

export type NamaTemplat = "perjanjianKinerja" | "pengukuran" | "anggaran" | "skm";

export interface OpsiTemplat {
  /** Year of the form; absent leaves it out of the title. */
  readonly tahun?: number;
  /** True where this Excel computes our functions; otherwise the formulas are native. */
  readonly fungsi: boolean;
  readonly kata: KataTemplat;
}

/** A real Excel table: header row and rows to be filled. */
export interface TabelTemplat {
  /** Wanted name, letters only; the writer makes it unique. */
  readonly nama: string;
  readonly rentang: Rect;
}

export type AturanIsian =
  | { readonly jenis: "daftar"; readonly pilihan: readonly string[] }
  | { readonly jenis: "desimal"; readonly minimum: number }
  | { readonly jenis: "bulat"; readonly minimum: number; readonly maksimum: number };

/** What may be typed into cells. */
export interface ValidasiTemplat {
  readonly rentang: Rect;
  readonly aturan: AturanIsian;
  /** Title of the message, at most 32 characters, and the message, at most 255. */
  readonly judul: string;
  readonly pesan: string;
  /** Shown while such a cell is selected. */
  readonly petunjuk?: string;
  /** False lets another content stand after a warning: a target may be `WTP`, a realisasi `N/A`. */
  readonly tegas: boolean;
}

export interface RencanaTemplat extends Omit<RencanaLembar, "jenis" | "sumber" | "grafik"> {
  readonly jenis: NamaTemplat;
  readonly tabel: readonly TabelTemplat[];
  readonly validasi: readonly ValidasiTemplat[];
}
