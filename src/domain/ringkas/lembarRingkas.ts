/** Collects the rows of a summary: title, header, body, notes; every summary but the first is laid out by it. */
import type { Rect } from "../tabel/alamat";
import { kosong, teks } from "./sel";
import { tinggiBaris } from "./tinggi";
import type { GayaSel, RencanaLembar, SelRencana } from "./types";

/** Zero-based row of the header: title, subtitle and a blank row stand above it. */
const BARIS_KEPALA = 3;

export interface KolomRingkas {
  readonly judul: string;
  /** Characters. */
  readonly lebar: number;
}

export interface KepalaRingkas {
  readonly judul: string;
  readonly subjudul: string;
  readonly kolom: readonly KolomRingkas[];
}

export class LembarRingkas {
  readonly sel: SelRencana[][] = [];
  private readonly gabung: Rect[] = [];

  constructor(private readonly kepala: KepalaRingkas) {
    this.tunggal(teks(kepala.judul, "judul"));
    this.tunggal(teks(kepala.subjudul, "subjudul"));
    this.kosong();
    this.sel.push(kepala.kolom.map(({ judul }) => teks(judul, "kepala")));
  }

  /** Zero-based row that the next call writes. */
  get berikut(): number {
    return this.sel.length;
  }

  /**
   * @param isi one a column; what is missing or null is a blank cell of `gaya`
   * @returns the row written
   */
  baris(isi: readonly (SelRencana | null)[], gaya: GayaSel = "isiTengah"): number {
    this.sel.push(this.kepala.kolom.map((_, col) => isi[col] ?? kosong(gaya)));
    return this.sel.length - 1;
  }

  /** A row whose label spans the columns before `sampai`. */
  barisBerlabel(label: string, sampai: number, isi: ReadonlyMap<number, SelRencana>, gaya: GayaSel): number {
    const row = this.baris(
      this.kepala.kolom.map((_, col) => (col === 0 ? teks(label, gaya) : (isi.get(col) ?? null))),
      gaya,
    );
    if (sampai > 1) this.gabung.push({ row, col: 0, rows: 1, cols: sampai });
    return row;
  }

  /** A heading inside the table, over its whole width. */
  kelompok(isi: SelRencana): void {
    const row = this.baris([isi], "rerata");
    this.gabung.push({ row, col: 0, rows: 1, cols: this.kepala.kolom.length });
  }

  kosong(): void {
    this.baris([], "subjudul");
  }

  /** Running text or a note in a row of its own. */
  tunggal(isi: SelRencana): void {
    this.baris([isi], isi.gaya);
  }

  catatan(isi: string): void {
    this.tunggal(teks(isi, "catatan"));
  }

  selesai(lain: Pick<RencanaLembar, "jenis" | "nama"> & { readonly mendatar?: boolean }): RencanaLembar {
    const lebar = this.kepala.kolom.map((satu) => satu.lebar);
    return {
      jenis: lain.jenis,
      nama: lain.nama,
      judul: this.kepala.subjudul || this.kepala.judul,
      sel: this.sel,
      lebar,
      tinggi: tinggiBaris(this.sel, lebar, this.gabung),
      barisKepala: BARIS_KEPALA,
      gabung: this.gabung,
      mendatar: lain.mendatar ?? true,
    };
  }
}
