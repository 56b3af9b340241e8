/** What stands in each column of a table, counted once: what a column is, is told by its header and by this. */
import { tiap, type Bertahap } from "../bertahap";
import type { BarisMentah } from "./isiTabel";
import type { SelTabel } from "./types";

export interface CiriIsi {
  terisi: number;
  angka: number;
  /** Numbers that are percentages. */
  persen: number;
  ambigu: number;
  rentang: number;
  /** Cells with a word, and those that are long enough for a name. */
  kata: number;
  nama: number;
}

const PANJANG_NAMA = 15;

/** By absolute column. */
export function* ciriIsi(
  kolom: readonly number[],
  baris: readonly BarisMentah[],
): Bertahap<ReadonlyMap<number, Readonly<CiriIsi>>> {
  const hasil = new Map(
    kolom.map((c): [number, CiriIsi] => [
      c,
      { terisi: 0, angka: 0, persen: 0, ambigu: 0, rentang: 0, kata: 0, nama: 0 },
    ]),
  );
  yield* tiap(
    baris,
    (b) => {
      for (const [c, sel] of b.sel) if (!sel.kosong) hitung(hasil.get(c)!, sel);
    },
    kolom.length,
  );
  return hasil;
}

function hitung(ciri: CiriIsi, sel: SelTabel): void {
  ciri.terisi++;
  if (sel.ambigu) ciri.ambigu++;
  if (sel.rentang) ciri.rentang++;
  if (sel.angka) {
    ciri.angka++;
    if (sel.angka.persen) ciri.persen++;
  } else if (typeof sel.mentah === "string") {
    if (/\p{L}{3}/u.test(sel.mentah)) ciri.kata++;
    if (sel.mentah.trim().length > PANJANG_NAMA) ciri.nama++;
  }
}
