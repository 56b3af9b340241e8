/** A summary as data: what a sheet of ours will hold, before anything is written. Host and file writers apply it. */

/** Look of a cell; writers map it to Excel's built-in styles, borders and alignment. */
export type GayaSel = "judul" | "subjudul" | "kepala" | "isi" | "isiTengah" | "rerata" | "total" | "catatan" | "peringatan";

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
  readonly gabung: readonly { readonly row: number; readonly col: number; readonly rows: number; readonly cols: number }[];
  readonly mendatar: boolean;
}
