/** A sheet to read from by absolute coordinates, with what several steps ask of a cell. */
import { bacaAngka, tidakDiukur } from "./bacaAngka";
import { bacaKepala, nomorKolom, type BacaanKepala } from "./kepala";
import { bacaSel } from "./bacaSel";
import { adalahGalat, type CellValue, type SheetSnapshot } from "./snapshot";

const TAHUN_AWAL = 1990;
const TAHUN_AKHIR = 2100;

export class LembarBaca {
  readonly baris: { readonly awal: number; readonly akhir: number };
  readonly kolom: { readonly awal: number; readonly akhir: number };
  readonly lebar: number;
  /** Columns that belong to tables, by row. */
  private readonly terpakai = new Map<number, [awal: number, akhir: number][]>();

  constructor(readonly lembar: SheetSnapshot) {
    this.baris = { awal: lembar.row, akhir: lembar.row + lembar.values.length - 1 };
    this.lebar = lembar.values[0]?.length ?? 0;
    this.kolom = { awal: lembar.col, akhir: lembar.col + this.lebar - 1 };
  }

  nilai(row: number, col: number): CellValue {
    return this.lembar.values[row - this.lembar.row]?.[col - this.lembar.col] ?? "";
  }

  rumus(row: number, col: number): string {
    return this.lembar.formulas[row - this.lembar.row]?.[col - this.lembar.col] ?? "";
  }

  format(row: number, col: number): string {
    return this.lembar.formats[row - this.lembar.row]?.[col - this.lembar.col] ?? "General";
  }

  kosong(row: number, col: number): boolean {
    const v = this.nilai(row, col);
    return typeof v === "string" && v.trim() === "";
  }

  teks(row: number, col: number): string {
    return String(this.nilai(row, col)).replace(/\s+/g, " ").trim();
  }

  /** Columns of a row that hold something and belong to no table yet. */
  terisi(row: number, dari = this.kolom.awal, sampai = this.kolom.akhir): number[] {
    const hasil: number[] = [];
    for (let c = dari; c <= sampai; c++) if (!this.kosong(row, c) && !this.dipakai(row, c)) hasil.push(c);
    return hasil;
  }

  pakai(row: number, akhir: number, col: number, kolAkhir: number): void {
    for (let r = row; r <= akhir; r++) {
      const ada = this.terpakai.get(r);
      if (ada) ada.push([col, kolAkhir]);
      else this.terpakai.set(r, [[col, kolAkhir]]);
    }
  }

  private dipakai(row: number, col: number): boolean {
    const ada = this.terpakai.get(row);
    return ada !== undefined && ada.some(([awal, akhir]) => col >= awal && col <= akhir);
  }

  /** Reading of a cell as part of a header; a bare year counts, typed as number or as text. */
  kepala(row: number, col: number): BacaanKepala | null {
    const v = this.nilai(row, col);
    if (typeof v === "number") {
      return Number.isInteger(v) && v >= TAHUN_AWAL && v <= TAHUN_AKHIR ? { tahun: v, persen: false, kualifikasi: "" } : null;
    }
    return typeof v === "string" ? bacaKepala(v) : null;
  }

  /** True for a cell that cannot stand in a header: a number that is no year, a boolean, a number as text. */
  angkaIsi(row: number, col: number): boolean {
    const v = this.nilai(row, col);
    if (typeof v === "boolean") return true;
    if (typeof v === "string" && !/\d/.test(v)) return false;
    if (this.kepala(row, col)) return false;
    if (typeof v === "number") return true;
    const hasil = bacaAngka(v.trim(), { longgar: true });
    return hasil.ok || hasil.galat.kode === "LKJ002";
  }

  /** What stands in the body of a table and not in its header: a number, a range, `N/A`, an error. */
  isian(row: number, col: number): boolean {
    const v = this.nilai(row, col);
    if (typeof v !== "string") return typeof v === "boolean" || this.kepala(row, col) === null;
    const teks = v.trim();
    if (adalahGalat(teks) || tidakDiukur(teks)) return true;
    if (!/\d/.test(teks) || this.kepala(row, col) !== null) return false;
    const sel = bacaSel(row, col, teks, "", "General");
    return sel.angka !== undefined || sel.ambigu === true || sel.rentang !== undefined;
  }

  nomorKolom(row: number, col: number): number | undefined {
    const v = this.nilai(row, col);
    return typeof v === "boolean" ? undefined : nomorKolom(String(v));
  }
}
