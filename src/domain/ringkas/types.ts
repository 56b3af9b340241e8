/** A summary as data: what a sheet of ours will hold, before anything is written. Host and file writers apply it. */
import type { Rect } from "../tabel/alamat";

/** Look of a cell; writers map it to Excel's built-in styles, borders and alignment. */
export type GayaSel = "judul" | "subjudul" | "kepala" | "isi" | "isiTengah" | "rerata" | "total" | "catatan" | "peringatan"
  /** Whether a row still fits its source; `perbarui` is the one line that speaks for all rows. */
  | "cek" | "perbarui"
  /** Running text over the width of the sheet, and a heading in it. */
  | "paragraf" | "bab";

export interface SelRencana {
  /** What the cell holds. Text is always written as text, even when it begins with `=`. Formulas are en-US. */
  readonly isi:
    | { readonly jenis: "kosong" }
    | { readonly jenis: "teks"; readonly teks: string }
    | { readonly jenis: "angka"; readonly angka: number }
    | { readonly jenis: "rumus"; readonly rumus: string; readonly nilai: number | string | boolean };
  readonly gaya: GayaSel;
  readonly format?: string;
}

export interface RencanaLembar {
  /** Which summary this is, the value of our worksheet custom property; the sheet is found again by it. */
  readonly jenis: string;
  /**
   * The planner's tables it is made from: of several sheets of one kind that one is refreshed whose formulas point at these.
   * Absent where there is one sheet of the kind.
   */
  readonly sumber?: readonly SumberRencana[];
  /** Wanted sheet name; the writer makes it unique and legal. */
  readonly nama: string;
  readonly judul: string;
  /** Rectangular. */
  readonly sel: readonly (readonly SelRencana[])[];
  /** Column widths in characters. */
  readonly lebar: readonly number[];
  /** Row heights in points; 0 leaves the row as it is. Given because no host fits rows of merged or not yet calculated cells. */
  readonly tinggi?: readonly number[];
  /** Zero-based row of the table's header, repeated on every printed page and frozen. */
  readonly barisKepala: number;
  readonly gabung: readonly Rect[];
  readonly mendatar: boolean;
  /** How many columns are printed, from the first; absent = all. */
  readonly kolomCetak?: number;
  /** Charts below the table; absent = none. */
  readonly grafik?: GrafikRencana;
}

/** A table of the planner's. */
export interface SumberRencana {
  readonly lembar: string;
  readonly rentang: Rect;
}

/** Charts of a summary and the rows that serve them, which reach to the end of the plan. */
export interface GrafikRencana {
  readonly barisAwal: number;
  /** First row of the tables that they draw on, which are not printed. */
  readonly barisData: number;
  readonly daftar: readonly SpekGrafik[];
}

/** How a series looks. Kinds differ in lightness, outline, line style or marker, never in colour alone. */
export type TampilanSeri = "utama" | "pembanding" | "antara" | "acuan" | "garis1" | "garis2" | "garis3" | "garis4" | "garis5";

export interface SeriGrafik {
  readonly nama: string;
  readonly bentuk: "kolom" | "batang" | "garis";
  readonly tampilan: TampilanSeri;
  /** Cells of its values on the summary's own sheet: one row or one column. */
  readonly nilai: Rect;
  /** Number format of its labels; absent = none. */
  readonly label?: string;
}

export interface SpekGrafik {
  /** Tells it from the other charts of its sheet; a word without spaces. */
  readonly kunci: string;
  readonly judul: string;
  readonly sumbuKategori: string;
  readonly sumbuNilai: string;
  readonly formatNilai: string;
  /** Where the value axis begins and ends; absent = as the program chooses. */
  readonly minimum?: number;
  readonly maksimum?: number;
  readonly kategori: Rect;
  readonly seri: readonly SeriGrafik[];
  /** Cells that it covers. */
  readonly letak: Rect;
}
