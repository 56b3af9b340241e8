/** What is changed before a workbook is shared, what stands in the way, and what is kept to take it back. */
import type { LetakSel } from "../periksa/types";
import type { CellValue } from "../tabel/snapshot";
import type { BukuAcuan } from "./acuan";
import type { Sebab } from "./bahan";

/**
 * Which formula of a rule: the only one, a bound, the source of a list; of a conditional format also the text it looks for, the
 * points of a colour scale, the bounds of a data bar, the thresholds of icons by their number.
 */
export const BAGIAN_ATURAN = [
  "formula", "formula1", "formula2", "source", "text", "minimum", "midpoint", "maximum", "lowerBoundRule", "upperBoundRule",
  "1", "2", "3", "4",
] as const;
export type BagianAturan = (typeof BAGIAN_ATURAN)[number];

/** One formula of a conditional format or a validation. */
export interface AturanBuku extends LetakSel {
  readonly jenis: "formatBersyarat" | "validasi";
  /** A1 of all its areas, by commas; `sel` is the first of them. */
  readonly rentang: string;
  readonly bagian: BagianAturan;
  /** For the first cell of the first area. */
  readonly rumus: string;
}

/** A formula that fills cells beside its own. */
export interface Tumpahan extends LetakSel {
  readonly rentang: string;
}

/** The workbook as far as sharing needs it. */
export interface BukuBagikan extends BukuAcuan {
  readonly aturan: readonly AturanBuku[];
  readonly tumpahan: readonly Tumpahan[];
}

/** Why a formula has no native form in its place; for rules also that what it would be is an array, or another one from cell to cell. */
export type SebabBagikan = Sebab | "bukuLain" | "larikAturan" | "ragam";

/** To native formulas, to values, or to the living spelling of dead calls. */
export type CaraBagikan = "asli" | "nilai" | "pulih";

export type IsiTulis = { readonly jenis: "rumus"; readonly rumus: string } | { readonly jenis: "nilai"; readonly nilai: CellValue };

export interface Perubahan extends LetakSel {
  /** A1 of all cells that are written: the cell itself, or the block that its formula fills. */
  readonly rentang: string;
  /** Names without namespace, in the order of the formula. */
  readonly fungsi: readonly string[];
  readonly rumus: string;
  readonly nilai: readonly (readonly CellValue[])[];
  readonly format: readonly (readonly string[])[];
  readonly isi: readonly (readonly IsiTulis[])[];
  /** Why it becomes a value where native formulas were asked for. */
  readonly sebab?: SebabBagikan;
}

export interface PerubahanNama {
  readonly nama: string;
  /** "" for a name of the whole workbook. */
  readonly lembar: string;
  readonly rumus: string;
  readonly menjadi: string;
}

export interface PerubahanAturan extends AturanBuku {
  readonly menjadi: string;
}

export type JenisHalangan = "terlindung" | "terlaluBesar" | "tumpah" | "belumDihitung" | "nama" | "namaTersembunyi" | "formatBersyarat" | "validasi";

/** What must be settled by the user first; nothing is changed while there is any. */
export interface Halangan extends LetakSel {
  readonly jenis: JenisHalangan;
  /** Name, formula of a rule, or what the cell shows. */
  readonly nama: string;
  /** For names and rules: why they have no native form, and the function that has none. */
  readonly sebab?: SebabBagikan;
  readonly fungsi?: string;
}

export interface RencanaBagikan {
  readonly cara: CaraBagikan;
  readonly perubahan: readonly Perubahan[];
  readonly nama: readonly PerubahanNama[];
  readonly aturan: readonly PerubahanAturan[];
  readonly halangan: readonly Halangan[];
}

/** A formula that was replaced, as the workbook keeps it. */
export interface CatatanBagikan extends LetakSel {
  readonly rentang: string;
  readonly rumus: string;
  /** What was written, row by row. */
  readonly isi: readonly (readonly IsiTulis[])[];
}

export interface CatatanNama {
  readonly nama: string;
  readonly lembar: string;
  readonly rumus: string;
  readonly menjadi: string;
}

export type CatatanAturan = PerubahanAturan;

/** All that one preparation replaced. */
export interface Bagian {
  readonly sel: readonly CatatanBagikan[];
  readonly nama: readonly CatatanNama[];
  /** Absent where no rule was rewritten. */
  readonly aturan?: readonly CatatanAturan[];
}
