/** What is remarkable in the cells of a table, gathered once and in slices for the rules that look for it. */
import type { SelTabel, Tabel } from "../tabel/types";
import type { Langkah } from "./types";

export interface CiriKolom {
  /** Error values. */
  readonly galat: SelTabel[];
  /** Numbers that can be read in two ways. */
  readonly ambigu: SelTabel[];
  /** Two numbers, or a number and a letter, in one cell. */
  readonly dua: SelTabel[];
  /** Classes of values such as `80 - 90`. */
  readonly rentang: SelTabel[];
  /** Text numbers with a decimal point, with a decimal comma. */
  readonly titik: SelTabel[];
  readonly koma: SelTabel[];
  /** Formulas of ordinary rows, and the first typed numbers among them. */
  rumus: number;
  contohRumus: SelTabel | undefined;
  ketikan: number;
  readonly diketik: SelTabel[];
}

const BARIS_SEIRIS = 200;
const MAKS_DIKETIK = 200;

const ingatan = new WeakMap<Tabel, ReadonlyMap<number, CiriKolom>>();

/** By absolute column. */
export function* ciriTabel(tabel: Tabel): Generator<undefined, ReadonlyMap<number, CiriKolom>> {
  const ada = ingatan.get(tabel);
  if (ada) return ada;
  const hasil = new Map<number, CiriKolom>(tabel.kolom.map((k) => [k.col, kosong()]));
  yield* pindai(tabel, hasil);
  ingatan.set(tabel, hasil);
  return hasil;
}

const kosong = (): CiriKolom => ({
  galat: [], ambigu: [], dua: [], rentang: [], titik: [], koma: [], rumus: 0, contohRumus: undefined, ketikan: 0, diketik: [],
});

function* pindai(tabel: Tabel, hasil: ReadonlyMap<number, CiriKolom>): Langkah {
  for (const [i, baris] of tabel.baris.entries()) {
    if (i % BARIS_SEIRIS === BARIS_SEIRIS - 1) yield;
    for (const [col, sel] of baris.sel) {
      const ciri = hasil.get(col);
      if (ciri) catat(ciri, sel, baris.jenis === "isi");
    }
  }
}

function catat(ciri: CiriKolom, sel: SelTabel, isi: boolean): void {
  if (sel.galat) ciri.galat.push(sel);
  if (sel.ambigu) ciri.ambigu.push(sel);
  if (sel.rentang) ciri.rentang.push(sel);
  if (sel.angka?.huruf !== undefined || sel.angka?.asal?.kedua) ciri.dua.push(sel);
  if (sel.angka?.asal?.pemisahDesimal === ".") ciri.titik.push(sel);
  else if (sel.angka?.asal?.pemisahDesimal === ",") ciri.koma.push(sel);
  if (!isi) return;
  if (sel.rumus !== "") {
    ciri.rumus++;
    ciri.contohRumus ??= sel;
  } else if (sel.angka) {
    ciri.ketikan++;
    if (ciri.diketik.length < MAKS_DIKETIK) ciri.diketik.push(sel);
  }
}
