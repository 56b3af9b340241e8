/** What the add-in keeps in the workbook: one custom XML part, written only when the user asks for something. */
import type { Bagian } from "../bagikan/types";
import type { Pembekuan } from "../pembekuan/types";
import type { LetakSel, Tingkat } from "../periksa/types";
import type { CellValue } from "../tabel/snapshot";
import type { JenisTabel, PeranKolom, PolaritasSetelan } from "../tabel/types";
import type { CatatanTempel } from "../tempelan/types";

/** Namespace of the part; its number rises only when older versions could no longer read it. */
export const RUANG_NAMA = "urn:lkj-excel:1";
/** Version of what we write; a part of a later version is read as far as we know it. */
export const VERSI_SIMPANAN = 1;

/** How a table is found again: rows may have been inserted above it, and tables added. */
export interface IdentitasTabel {
  readonly lembar: string;
  readonly judul: string;
  /** Headers of its columns, from left to right. */
  readonly kepala: readonly string[];
  /** From 1, among the tables of the sheet with the same headers. */
  readonly urutan: number;
}

export interface KoreksiKolom {
  readonly judul: string;
  /** From 1, among the columns of the table with the same header. */
  readonly urutan: number;
  readonly peran: PeranKolom;
}

/** What the user said about a table that was recognised otherwise. */
export interface KoreksiTabel {
  readonly tabel: IdentitasTabel;
  readonly jenis?: JenisTabel;
  readonly kolom: readonly KoreksiKolom[];
}

/** What the user said about an indicator, wherever it stands or on one sheet. */
export interface PolaritasIndikator {
  /** Its name as written; spelling, numbering and filler words do not count. */
  readonly indikator: string;
  readonly lembar?: string;
  readonly polaritas: PolaritasSetelan;
}

/** How a finding is known again: by what it says, not by its row. */
export interface KunciTemuan {
  readonly aturan: string;
  readonly lembar: string;
  /** Name of the row, "" where it has none. */
  readonly label: string;
  /** Header of the column, "" where the cell lies in no table. */
  readonly kolom: string;
  /** A1, only where neither row nor column has a name. */
  readonly sel: string;
  /** What the cell holds, as text. */
  readonly tercetak: string;
  /** What the rule expects there, as text; "" where it expects no value. */
  readonly terhitung: string;
}

/** A finding of which the user said that it is meant so. */
export interface Pengecualian {
  readonly kunci: KunciTemuan;
  readonly alasan: string;
  /** ISO date. */
  readonly tanggal: string;
  /** Where it stood when it was accepted. */
  readonly letakSemula: string;
  /** What was printed there, as the sheet showed it. */
  readonly tampilSemula?: string;
}

/** A cell that we marked; the token stands in the formula of its conditional format. */
export interface Tanda extends LetakSel {
  readonly token: string;
  readonly tingkat: Tingkat;
}

/** A fix that was applied, with all that is needed to take it back. */
export interface CatatanPerbaikan extends LetakSel {
  readonly id: string;
  readonly aturan: string;
  readonly sebelum: CellValue;
  readonly formatSebelum: string;
  readonly sesudah: number;
  readonly formatSesudah: string;
}

export interface Simpanan {
  /** Settings by name. */
  readonly setelan: Readonly<Record<string, string>>;
  readonly koreksi: readonly KoreksiTabel[];
  readonly polaritas: readonly PolaritasIndikator[];
  readonly pengecualian: readonly Pengecualian[];
  readonly tanda: readonly Tanda[];
  readonly perbaikan: readonly CatatanPerbaikan[];
  /** Formulas that were replaced before the workbook was shared. */
  readonly bagikan: Bagian;
  /** Uses of the tools for pasted data that can be taken back, the latest last. */
  readonly tempelan: readonly CatatanTempel[];
  /** States that the user froze, the oldest first. */
  readonly pembekuan: readonly Pembekuan[];
  /** Version that wrote the part, where it is later than ours. */
  readonly versi: number;
  /** Elements that we do not know, as they were written; they are written back. */
  readonly asing: readonly string[];
}

export const SIMPANAN_KOSONG: Simpanan = {
  setelan: {},
  koreksi: [],
  polaritas: [],
  pengecualian: [],
  tanda: [],
  perbaikan: [],
  bagikan: { sel: [], nama: [] },
  tempelan: [],
  pembekuan: [],
  versi: VERSI_SIMPANAN,
  asing: [],
};
