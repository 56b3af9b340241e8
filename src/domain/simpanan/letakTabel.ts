/** Where a cell lies among the recognised tables: its table, row and column. */
import type { LetakSel } from "../periksa/types";
import { bacaSel } from "../tabel/alamat";
import type { BarisTabel, Kolom, SelTabel, Tabel } from "../tabel/types";

export interface LetakTabel {
  readonly tabel: Tabel;
  /** Absent for headers and notes. */
  readonly baris?: BarisTabel;
  readonly kolom?: Kolom;
  readonly sel?: SelTabel;
}

export function letakTabel({ lembar, sel }: LetakSel, tabel: readonly Tabel[]): LetakTabel | null {
  const letak = bacaSel(sel);
  const milik =
    letak &&
    tabel.find(
      ({ lembar: nama, rentang: { row, col, rows, cols } }) =>
        nama === lembar && letak.row >= row && letak.row < row + rows && letak.col >= col && letak.col < col + cols,
    );
  if (!milik) return null;
  const baris = perBaris(milik).get(letak.row);
  const kolom = milik.kolom.find(({ col }) => col === letak.col);
  const isi = baris?.sel.get(letak.col);
  return { tabel: milik, ...(baris ? { baris } : {}), ...(kolom ? { kolom } : {}), ...(isi ? { sel: isi } : {}) };
}

const indeks = new WeakMap<Tabel, ReadonlyMap<number, BarisTabel>>();

/** Kept for as long as the table lives: thousands of findings ask for it. */
function perBaris(tabel: Tabel): ReadonlyMap<number, BarisTabel> {
  const ada = indeks.get(tabel);
  if (ada) return ada;
  const baru = new Map(tabel.baris.map((baris) => [baris.row, baris]));
  indeks.set(tabel, baru);
  return baru;
}
