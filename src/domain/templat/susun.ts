/** Lays out a form: lines of text, tables to be filled in, and rows below them. */
import { kosong, rumus, teks } from "../ringkas/sel";
import type { GayaSel, SelRencana } from "../ringkas/types";
import { alamatRentang, alamatSel } from "../tabel/alamat";
import type { AturanIsian, OpsiTemplat, RencanaTemplat, TabelTemplat, ValidasiTemplat } from "./types";
import type { KataFormulir, KataIsian } from "./kata";

export const FORMAT_UANG = "#,##0";
export const FORMAT_NILAI = "0.00";
/** Points: room for two lines. Other rows grow with what is typed. */
const TINGGI_KEPALA = 32;

/** A column of a table; its formula is given the row on which it stands, counted from zero. */
export interface KolomTemplat {
  readonly judul: string;
  readonly tengah?: boolean;
  readonly format?: string;
  readonly rumus?: (row: number) => string;
  readonly isian?: Isian;
  /** Content of the rows, for lists that the form brings. */
  readonly isi?: readonly string[];
}

export interface Isian {
  readonly aturan: AturanIsian;
  readonly kata: KataIsian & { readonly petunjuk?: string };
  readonly tegas?: boolean;
}

/** Cells of one column of rows, as `B6:B20`. */
export function rentangKolom(col: number, row: number, rows: number): string {
  return alamatRentang({ row, col, rows, cols: 1 });
}

/** The same cells for a list of rows. */
export function selKolom(col: number): (row: number) => string {
  return (row) => alamatSel(row, col);
}

export class Lembar {
  private readonly sel: SelRencana[][] = [];
  private readonly tabel: TabelTemplat[] = [];
  private readonly validasi: ValidasiTemplat[] = [];
  private barisKepala = 0;

  /** @param lebar widths in characters, one a column */
  constructor(private readonly lebar: readonly number[]) {}

  /** Title, unit, note and an empty line. */
  pembuka({ judul, catatan }: KataFormulir, { tahun, kata }: OpsiTemplat): void {
    this.baris(0, tahun === undefined ? judul : kata.judulBertahun.replace("{judul}", judul).replace("{tahun}", String(tahun)), "judul");
    this.baris(0, kata.unit, "subjudul");
    this.baris(0, catatan, "catatan");
    this.kosongkan(1);
  }

  /** One text on a line of its own. */
  baris(col: number, isi: string, gaya: GayaSel): void {
    this.taruh(this.sel.length, col, teks(isi, gaya));
  }

  kosongkan(berapa: number): void {
    for (let n = 0; n < berapa; n++) this.sel.push(this.polos());
  }

  /** The row that is written next. */
  get berikut(): number {
    return this.sel.length;
  }

  taruh(row: number, col: number, isi: SelRencana): void {
    while (this.sel.length <= row) this.sel.push(this.polos());
    this.sel[row]![col] = isi;
  }

  /**
   * A table whose header stands on `row`, with so many rows below it.
   * @param col its first column
   */
  isiTabel(nama: string, row: number, col: number, kolom: readonly KolomTemplat[], rows: number): void {
    if (this.tabel.length === 0) this.barisKepala = row;
    this.tabel.push({ nama, rentang: { row, col, rows: rows + 1, cols: kolom.length } });
    kolom.forEach((satu, n) => {
      this.taruh(row, col + n, teks(satu.judul, "kepala"));
      for (let r = row + 1; r <= row + rows; r++) this.taruh(r, col + n, selIsian(satu, r, r - row - 1));
      const rentang = { row: row + 1, col: col + n, rows, cols: 1 };
      if (satu.isian) this.validasi.push({ rentang, ...validasiDari(satu.isian) });
    });
  }

  /** The row below a table: a word, and formulas by column. */
  penutup(col: number, cols: number, kata: string, isi: ReadonlyMap<number, { readonly rumus: string; readonly format: string }>): void {
    const row = this.berikut;
    for (let c = col; c < col + cols; c++) {
      const satu = isi.get(c);
      this.taruh(row, c, satu ? rumus(satu.rumus, null, "total", satu.format) : kosong("total"));
    }
    this.taruh(row, col + 1, teks(kata, "total"));
  }

  jadi(jenis: RencanaTemplat["jenis"], { lembar, judul }: KataFormulir, mendatar: boolean): RencanaTemplat {
    const { sel, lebar, barisKepala, tabel, validasi } = this;
    const kepala = new Set(tabel.map(({ rentang }) => rentang.row));
    const tinggi = sel.map((_, row) => (kepala.has(row) ? TINGGI_KEPALA : 0));
    return { jenis, nama: lembar, judul, sel, lebar, tinggi, barisKepala, gabung: [], mendatar, tabel, validasi };
  }

  private polos(): SelRencana[] {
    return this.lebar.map(() => kosong("paragraf"));
  }
}

function selIsian({ rumus: susun, tengah, format, isi }: KolomTemplat, row: number, urutan: number): SelRencana {
  const gaya = tengah ? "isiTengah" : "isi";
  const nilai = isi?.[urutan];
  if (nilai !== undefined) return teks(nilai, gaya);
  return susun ? rumus(susun(row), null, gaya, format) : { ...kosong(gaya), ...(format ? { format } : {}) };
}

function validasiDari({ aturan, kata, tegas = false }: Isian): Omit<ValidasiTemplat, "rentang"> {
  const { judul, pesan, petunjuk } = kata;
  return { aturan, judul, pesan, tegas, ...(petunjuk === undefined ? {} : { petunjuk }) };
}
