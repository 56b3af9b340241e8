/** The sheet under construction: sentences over its whole width on top, below them the tables that hold their numbers. */
import { alamatSel } from "../tabel/alamat";
import { rumusKalimat, teksKalimat, type Kalimat } from "./eksekutifKalimat";
import { kosong, rumus, teks } from "./sel";
import { tinggiBaris } from "./tinggi";
import type { GayaSel, RencanaLembar, SelRencana } from "./types";

export const NOMOR = 0;
export const LABEL = 1;
/** First column of figures. */
export const ANGKA_PERTAMA = 2;
const LEBAR = { nomor: 5, label: 48, angka: 19 } as const;

/** Rows of a table on the sheet, for copying. */
export interface TabelEksekutif {
  readonly judul: string;
  /** Zero-based row of the header, and the row behind the last. */
  readonly awal: number;
  readonly akhir: number;
  readonly kolom: number;
}

export class LembarEksekutif {
  readonly sel: SelRencana[][] = [];
  readonly tabel: TabelEksekutif[] = [];
  private readonly gabung: RencanaLembar["gabung"][number][] = [];

  /**
   * @param kolom columns of the widest table
   * @param awal rows that stand above, where only the tables are built
   */
  constructor(
    private readonly kolom: number,
    private readonly awal = 0,
  ) {}

  get berikut(): number {
    return this.awal + this.sel.length;
  }

  /** A1 of a cell of the next row. */
  letak(col: number): string {
    return alamatSel(this.berikut, col);
  }

  baris(isi: readonly (SelRencana | null)[], gaya: GayaSel = "isiTengah", kolom = this.kolom): number {
    const sel = Array.from({ length: this.kolom }, (_, col) => (col < kolom ? (isi[col] ?? kosong(gaya)) : kosong("subjudul")));
    return this.awal + this.sel.push(sel) - 1;
  }

  kosong(): void {
    this.baris([], "subjudul");
  }

  tunggal(isi: string, gaya: GayaSel): void {
    this.baris([teks(isi, gaya)], gaya);
  }

  /** Text over the whole width, whatever comes to stand beside it. */
  melebar(isi: string, gaya: GayaSel): void {
    this.gabungkan(this.baris([teks(isi, gaya)], gaya), this.kolom);
  }

  /** A sentence over the whole width. */
  kalimat(isi: Kalimat, gaya: GayaSel): number {
    const row = this.baris([rumus(rumusKalimat(isi), teksKalimat(isi), gaya)], gaya);
    this.gabungkan(row, this.kolom);
    return row;
  }

  /** A heading inside a table, over its width. */
  judulKelompok(isi: SelRencana, kolom: number): void {
    this.gabungkan(this.baris([isi], isi.gaya, kolom), kolom);
  }

  /** A row whose label spans number and name. */
  berlabel(label: string, isi: readonly (SelRencana | null)[], gaya: GayaSel, kolom: number): number {
    const row = this.baris([teks(label, gaya), null, ...isi], gaya, kolom);
    this.gabung.push({ row: row - this.awal, col: 0, rows: 1, cols: ANGKA_PERTAMA });
    return row;
  }

  mulaiTabel(judul: string, kepala: readonly string[]): void {
    this.kosong();
    this.tunggal(judul, "subjudul");
    this.tabel.push({ judul, awal: this.berikut, akhir: this.berikut, kolom: kepala.length });
    this.baris(kepala.map((satu) => teks(satu, "kepala")), "kepala", kepala.length);
  }

  akhiriTabel(): void {
    const satu = this.tabel.pop();
    if (satu) this.tabel.push({ ...satu, akhir: this.berikut });
  }

  /** Takes over the rows of tables that were built to stand from here on. */
  sambung(bawah: LembarEksekutif): void {
    for (const rect of bawah.gabung) this.gabung.push({ ...rect, row: rect.row + this.sel.length });
    this.sel.push(...bawah.sel);
    this.tabel.push(...bawah.tabel);
  }

  selesai(lain: Pick<RencanaLembar, "jenis" | "nama" | "judul">): RencanaLembar {
    const lebar = Array.from({ length: this.kolom }, (_, col) => (col === NOMOR ? LEBAR.nomor : col === LABEL ? LEBAR.label : LEBAR.angka));
    return { ...lain, sel: this.sel, lebar, tinggi: tinggiBaris(this.sel, lebar, this.gabung), barisKepala: 0, gabung: this.gabung, mendatar: true };
  }

  private gabungkan(row: number, cols: number): void {
    this.gabung.push({ row: row - this.awal, col: 0, rows: 1, cols });
  }
}
