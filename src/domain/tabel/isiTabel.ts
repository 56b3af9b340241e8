/** Follows a table down to its end: body rows, headers repeated by page breaks, notes below. */
import { Porsi, type Bertahap } from "../bertahap";
import { bacaSel } from "./bacaSel";
import { barisKepala, barisNomor } from "./barisKepala";
import type { Kepala } from "./cariKepala";
import { POLA_CAPAIAN_SASARAN, POLA_CATATAN, POLA_JUDUL, POLA_RERATA, POLA_RERATA_AWAL, POLA_TOTAL } from "./kamus";
import { rapikan } from "./kepala";
import type { LembarBaca } from "./lembarBaca";
import { serupa } from "./serupa";
import type { CatatanTabel, SelTabel } from "./types";

/** Blank rows inside a table, and before rows that cannot be any other's. */
const SELA_MAKS = 1;
const SELA_SERUPA = 3;
/** A name and a number are too little to know a table by. */
const SEL_SERUPA = 3;
const CATATAN_MAKS = 8;

export interface BarisMentah {
  readonly row: number;
  readonly sel: ReadonlyMap<number, SelTabel>;
  readonly terisi: readonly number[];
}

export interface IsiTabel {
  readonly baris: BarisMentah[];
  readonly akhir: number;
}

/** @param sampai last row that may belong to the table, where its end is known */
export function* isiTabel(l: LembarBaca, kepala: Kepala, sampai = l.baris.akhir): Bertahap<IsiTabel> {
  const [awal, akhirKolom] = [kepala.kolom[0]!, kepala.kolom.at(-1)!];
  const baris: BarisMentah[] = [];
  const porsi = new Porsi();
  let sela = 0;
  let lebar = 0;
  let berkaki = false;
  for (let row = kepala.barisIsi; row <= sampai; row++) {
    if (porsi.habis(kepala.kolom.length)) yield;
    const terisi = l.terisi(row, awal, akhirKolom);
    if (terisi.length === 0) {
      if (++sela > SELA_SERUPA) break;
      continue;
    }
    if (barisKepala(l, row, terisi)) {
      const lompat = ulangan(l, kepala, row);
      const selesai = sela > 0 && baris.length > 0 && kakiTabel(baris.at(-1)!, baris.slice(0, -1));
      if (lompat === 0 || selesai) break;
      row += lompat - 1;
      sela = 0;
      continue;
    }
    const teks = l.teks(row, terisi[0]!);
    const angka = terisi.filter((c) => l.angkaIsi(row, c)).length;
    if (terisi.length <= 2 && angka === 0 && (POLA_CATATAN.test(teks) || POLA_JUDUL.test(teks))) break;
    const satu = mentah(l, row, kepala.kolom, terisi);
    // after a blank row only a row of the same shape or the foot goes on, and behind such a foot nothing else: a list may begin there
    const seragam = sela <= SELA_MAKS && terisi.length >= 2 && angka > 0 && angka * 2 >= lebar;
    if (berkaki || (sela > 0 && !seragam && !menyambung(satu, baris))) {
      if (sela > SELA_MAKS || !kakiTabel(satu, baris)) break;
      berkaki = true;
    }
    sela = 0;
    lebar = Math.max(lebar, angka);
    baris.push(satu);
  }
  while (
    baris.length > 0 &&
    baris.at(-1)!.terisi.length === 1 &&
    !l.angkaIsi(baris.at(-1)!.row, baris.at(-1)!.terisi[0]!)
  )
    baris.pop();
  return { baris, akhir: baris.at(-1)?.row ?? kepala.barisIsi - 1 };
}

/** Serial number alone in its cell or before a name. */
const NOMOR_URUT = /^\(?(\d{1,3})(?:[.)]+(?:\s|$)|$)/;

/** A row like the others, behind no foot: the next by its number, or, where there are no numbers, alike in enough cells. */
function menyambung(satu: BarisMentah, atas: readonly BarisMentah[]): boolean {
  const akhir = atas.at(-1);
  if (!akhir || !serupa(satu.terisi.map((c) => satu.sel.get(c)!), atas) || kakiTabel(akhir, atas.slice(0, -1))) return false;
  const pertama = satu.terisi[0]!;
  const nomor = (b: BarisMentah): number => Number(NOMOR_URUT.exec(String(b.sel.get(pertama)!.mentah).trim())?.[1] ?? NaN);
  const lama = atas.map(nomor).filter((n) => !Number.isNaN(n));
  return lama.length === 0 ? satu.terisi.length >= SEL_SERUPA : nomor(satu) === lama.at(-1)! + 1;
}

/** Total or mean of the rows above: a label where they have words, numbers only where they have numbers. */
function kakiTabel({ sel, terisi }: BarisMentah, atas: readonly BarisMentah[]): boolean {
  const [pertama, ...lain] = terisi;
  if (pertama === undefined || lain.length === 0 || sel.get(pertama)!.angka) return false;
  const label = rapikan(String(sel.get(pertama)!.mentah)).replace(/^\d+ /, "");
  const berlabel = [POLA_TOTAL, POLA_RERATA, POLA_RERATA_AWAL, POLA_CAPAIAN_SASARAN].some((pola) => pola.test(label));
  const ada = (col: number, berangka: boolean): boolean =>
    atas.some((b) => !b.sel.get(col)!.kosong && (b.sel.get(col)!.angka !== undefined) === berangka);
  const nomorDiDepan = ada(pertama, true) && atas.some((b) => b.terisi.some((c) => c > pertama && ada(c, false)));
  return berlabel && (ada(pertama, false) || nomorDiDepan) && lain.every((c) => sel.get(c)!.angka && ada(c, true));
}

/** Number of rows of a header that a page break repeated; 0 where it is the header of another table. */
function ulangan(l: LembarBaca, kepala: Kepala, row: number): number {
  const sama = kepala.baris.every((b, i) =>
    kepala.kolom.every((c) => l.teks(b, c).toLowerCase() === l.teks(row + i, c).toLowerCase()),
  );
  if (!sama) return 0;
  const lajur = { awal: kepala.kolom[0]!, akhir: kepala.kolom.at(-1)! };
  const nomor = kepala.barisNomor !== undefined && barisNomor(l, row + kepala.baris.length, lajur);
  return kepala.baris.length + (nomor ? 1 : 0);
}

function mentah(l: LembarBaca, row: number, kolom: readonly number[], terisi: readonly number[]): BarisMentah {
  const sel = new Map<number, SelTabel>();
  for (const c of kolom) sel.set(c, bacaSel(row, c, l.nilai(row, c), l.rumus(row, c), l.format(row, c)));
  return { row, sel, terisi };
}

/** Footnotes, source and remarks right below a table. */
export function catatanTabel(l: LembarBaca, akhir: number, kolAwal: number, kolAkhir: number): CatatanTabel[] {
  const hasil: CatatanTabel[] = [];
  let sela = 0;
  for (let row = akhir + 1; row <= l.baris.akhir && hasil.length < CATATAN_MAKS; row++) {
    const terisi = l.terisi(row, kolAwal, kolAkhir);
    if (terisi.length === 0) {
      if (++sela > SELA_MAKS) break;
      continue;
    }
    const teks = terisi.map((c) => l.teks(row, c)).join(" ");
    if (terisi.length > 2 || !POLA_CATATAN.test(teks)) break;
    const tanda = /^\s*(\*+|[¹²³⁴†]+)/.exec(teks)?.[1];
    hasil.push({ row, teks, ...(tanda === undefined ? {} : { tanda }) });
  }
  return hasil;
}
