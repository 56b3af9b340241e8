/** A rule of the checker and what it reports. Rules are pure: tables in, findings out. */
import type { DataGalat } from "../hasil";
import type { CellValue } from "../tabel/snapshot";
import type { Tabel } from "../tabel/types";

export type Tingkat = "galat" | "peringatan" | "saran";

export interface LetakSel {
  readonly lembar: string;
  /** A1 without sheet. */
  readonly sel: string;
}

/** The one fix that is certain; applied only when the user asks for it. */
export interface Perbaikan extends LetakSel {
  /** What the cell holds, as stored. */
  readonly sebelum: CellValue;
  /** What it is to hold, as Excel stores it: a percentage is a fraction. */
  readonly sesudah: number;
}

export interface Temuan extends LetakSel {
  /** Rule id such as `HT001`; never reused. */
  readonly aturan: string;
  readonly slug: string;
  readonly tingkat: Tingkat;
  /** Key in `temuan` of src/strings; the text is made from it and `data`, so that both languages are served. */
  readonly pesanId: string;
  /** `tercetak` as stored, `terhitung` unrounded, and what the sentence needs. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly terkait: readonly LetakSel[];
  readonly perbaikan?: Perbaikan;
}

export interface KonteksPeriksa {
  readonly tabel: readonly Tabel[];
}

/** What a rule reports. */
export interface Laporan extends Omit<Temuan, "aturan" | "slug" | "tingkat"> {
  readonly tingkat?: Tingkat;
  /** Findings with the same root are one finding: the gravest is kept, the cells of the others become its `terkait`. */
  readonly akar?: string;
}

export type Lapor = (temuan: Laporan) => void;

/** A rule may pause (yield) so that long sheets are checked in slices. */
export type Langkah = Generator<undefined, void>;

export interface Aturan {
  readonly id: string;
  readonly slug: string;
  readonly tingkat: Tingkat;
  periksa(konteks: KonteksPeriksa, lapor: Lapor): Langkah;
}

export type { DataGalat };
