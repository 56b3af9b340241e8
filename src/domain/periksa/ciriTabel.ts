/** What is remarkable in the cells of a table, gathered once and in slices for the rules that look for it. */
import { habiskan, tiap, type Bertahap } from "../bertahap";
import type { BarisTabel, SelTabel, Tabel } from "../tabel/types";

export interface BanyakSel {
  /** Ordinary rows, those of them in which something stands, and those with a number. */
  isi: number;
  terisiIsi: number;
  angkaIsi: number;
  /** Numbers in all rows, and the percentages among them. */
  angka: number;
  persen: number;
}

export interface CiriKolom {
  readonly banyak: Readonly<BanyakSel>;
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

const MAKS_DIKETIK = 200;

const ingatan = new WeakMap<Tabel, ReadonlyMap<number, CiriKolom>>();

/** By absolute column. */
export function* ciriTabel(tabel: Tabel): Bertahap<ReadonlyMap<number, CiriKolom>> {
  const ada = ingatan.get(tabel);
  if (ada) return ada;
  const hasil = new Map<number, CiriSementara>(tabel.kolom.map((k) => [k.col, kosong()]));
  yield* tiap(tabel.baris, (baris) => pindai(tabel, baris, hasil), tabel.kolom.length);
  ingatan.set(tabel, hasil);
  return hasil;
}

/** Same at once, for those who look at one table only. */
export const ciriSekarang = (tabel: Tabel): ReadonlyMap<number, CiriKolom> => habiskan(ciriTabel(tabel));

type CiriSementara = CiriKolom & { readonly banyak: BanyakSel };

const kosong = (): CiriSementara => ({
  banyak: { isi: 0, terisiIsi: 0, angkaIsi: 0, angka: 0, persen: 0 },
  galat: [], ambigu: [], dua: [], rentang: [], titik: [], koma: [], rumus: 0, contohRumus: undefined, ketikan: 0, diketik: [],
});

function pindai(tabel: Tabel, baris: BarisTabel, hasil: ReadonlyMap<number, CiriSementara>): void {
  const isi = baris.jenis === "isi";
  for (const { col } of tabel.kolom) {
    const ciri = hasil.get(col)!;
    const sel = baris.sel.get(col);
    if (isi) ciri.banyak.isi++;
    if (sel) catat(ciri, sel, isi);
  }
}

function catat(ciri: CiriSementara, sel: SelTabel, isi: boolean): void {
  if (isi && !sel.kosong) ciri.banyak.terisiIsi++;
  if (sel.angka) {
    ciri.banyak.angka++;
    if (sel.angka.persen) ciri.banyak.persen++;
    if (isi) ciri.banyak.angkaIsi++;
  }
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
