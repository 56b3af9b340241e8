/**
 * Tables that no known header announces, found by their shape: names beside numbers (`Pagu | Rp9.970.949.000,-`), or a row of
 * words over columns of numbers. Looked for in what the tables with known headers leave.
 */
import { Porsi, saring, tiap, type Bertahap } from "../bertahap";
import { barisNomor, type Lajur } from "./barisKepala";
import type { Kepala } from "./cariKepala";
import { POLA_CATATAN, POLA_JUDUL } from "./kamus";
import type { LembarBaca } from "./lembarBaca";

export interface Blok extends Kepala {
  readonly sampai: number;
  readonly tanpaKepala: boolean;
}

/** To tell whether a cell is a number costs as much as looking at so many. */
const SEL_ISIAN = 5;
const MAKS_KEPALA = 3;
const UANG_TERENDAH = 1e6;
const MAKS_KATA_NILAI = 40;
/** A list of labels and figures without a header is short; longer ones are somebody's data. */
const MAKS_BARIS_DAFTAR = 200;
/** Share of the filled cells of a column of numbers that must be numbers. */
const BAGIAN_ISIAN = 0.6;

const SANDI_UNSUR = /^u\s?\d{1,2}$/i;
const UNSUR_PALING_SEDIKIT = 4;

interface Sisa {
  readonly row: number;
  readonly kolom: readonly number[];
}

export function* cariBlok(l: LembarBaca): Bertahap<Blok[]> {
  const hasil: Blok[] = [];
  const porsi = new Porsi();
  let kini: Sisa[] = [];
  const selesai = function* (): Bertahap<void> {
    if (kini.length > 0) for (const lajur of yield* bagiLajur(kini)) hasil.push(...(yield* blokDari(l, lajur)));
    kini = [];
  };
  for (let row = l.baris.awal; row <= l.baris.akhir; row++) {
    if (porsi.habis(l.lebar)) yield;
    const kolom = l.terisi(row);
    if (kolom.length === 0 || tulisanSaja(l, row, kolom)) yield* selesai();
    if (kolom.length > 0) kini.push({ row, kolom });
  }
  yield* selesai();
  return hasil;
}

function tulisanSaja(l: LembarBaca, row: number, kolom: readonly number[]): boolean {
  const teks = l.teks(row, kolom[0]!);
  return kolom.length <= 2 && (POLA_JUDUL.test(teks) || POLA_CATATAN.test(teks)) && !kolom.some((c) => l.isian(row, c));
}

/** Splits rows where a column is blank in all of them. */
function* bagiLajur(baris: readonly Sisa[]): Bertahap<(readonly Sisa[])[]> {
  const semua = new Set<number>();
  yield* tiap(baris, (b) => b.kolom.forEach((c) => semua.add(c)), baris[0]!.kolom.length);
  const kolom = [...semua].sort((a, b) => a - b);
  const lajur: number[][] = [];
  for (const c of kolom) {
    const kiri = lajur.at(-1);
    if (kiri && kiri.at(-1) === c - 1) kiri.push(c);
    else lajur.push([c]);
  }
  if (lajur.length < 2) return [baris];
  const hasil: Sisa[][] = [];
  for (const isi of lajur) {
    const sebagian: Sisa[] = [];
    const ambil = (b: Sisa): void => {
      const milik = b.kolom.filter((c) => c >= isi[0]! && c <= isi.at(-1)!);
      if (milik.length > 0) sebagian.push({ row: b.row, kolom: milik });
    };
    yield* tiap(baris, ambil, baris[0]!.kolom.length);
    hasil.push(sebagian);
  }
  return hasil;
}

function* blokDari(l: LembarBaca, semua: readonly Sisa[]): Bertahap<Blok[]> {
  const baris = yield* buangTepi(l, semua);
  if (baris.length === 0) return [];
  const isi = baris.slice(0, MAKS_KEPALA + 1).findIndex((b) => b.kolom.some((c) => l.isian(b.row, c)));
  if (isi < 0) return [];
  const kepala = baris.slice(0, isi);
  const bernomor = kepala.length > 0 && isi + 1 < baris.length && barisNomor(l, baris[isi]!.row, rentangKolom(baris));
  const badan = baris.slice(bernomor ? isi + 1 : isi);
  const { awal, akhir } = rentangKolom(baris);
  const kolom = Array.from({ length: akhir - awal + 1 }, (_, i) => awal + i);
  const berangka: number[] = [];
  for (const c of kolom) if (yield* kolomIsian(l, badan, c)) berangka.push(c);
  if (kolom.length < 2 || berangka.length === 0) return [];
  const sah = kepala.length > 0 ? berkepala(l, kepala, badan, kolom, berangka) : daftar(l, badan, kolom, berangka);
  if (!sah) return [];
  return [
    {
      baris: kepala.map((b) => b.row),
      kolom,
      ...(bernomor ? { barisNomor: baris[isi]!.row } : {}),
      barisIsi: badan[0]!.row,
      sampai: badan.at(-1)!.row,
      tanpaKepala: kepala.length === 0,
    },
  ];
}

/** No spread: a sheet may have more rows than a call may have arguments. */
function rentangKolom(baris: readonly Sisa[]): Lajur {
  const awal = baris.reduce((n, b) => Math.min(n, b.kolom[0]!), Infinity);
  return { awal, akhir: baris.reduce((n, b) => Math.max(n, b.kolom.at(-1)!), 0) };
}

/** Without the lines of a title above and of remarks below. */
function* buangTepi(l: LembarBaca, baris: readonly Sisa[]): Bertahap<readonly Sisa[]> {
  const sendiri = (b: Sisa): boolean => b.kolom.length === 1 && !l.isian(b.row, b.kolom[0]!);
  const porsi = new Porsi();
  let awal = 0;
  for (; awal < baris.length && sendiri(baris[awal]!); awal++) if (porsi.habis(SEL_ISIAN)) yield;
  let akhir = baris.length;
  for (; akhir > awal && sendiri(baris[akhir - 1]!); akhir--) if (porsi.habis(SEL_ISIAN)) yield;
  return baris.slice(awal, akhir);
}

function* kolomIsian(l: LembarBaca, badan: readonly Sisa[], col: number): Bertahap<boolean> {
  const terisi = yield* saring(badan, (b) => b.kolom.includes(col));
  const isian = yield* saring(terisi, (b) => l.isian(b.row, col), SEL_ISIAN);
  return terisi.length > 0 && isian.length / terisi.length >= BAGIAN_ISIAN;
}

function berkepala(
  l: LembarBaca,
  kepala: readonly Sisa[],
  badan: readonly Sisa[],
  kolom: readonly number[],
  berangka: readonly number[],
): boolean {
  const berjudul = berangka.filter((c) => kepala.some((b) => b.kolom.includes(c)));
  const lebar = Math.max(...kepala.map((b) => b.kolom.length));
  const bernama =
    kolom.some((c) => !berangka.includes(c)) || kolom.some((c) => /\p{L}{3}/u.test(l.teks(badan[0]!.row, c)));
  // respondents have numbers, their answers stand under the codes of the unsur
  const bersandi = kepala.some((b) => b.kolom.filter((c) => SANDI_UNSUR.test(l.teks(b.row, c))).length >= UNSUR_PALING_SEDIKIT);
  const dikenal = kepala.some((b) => b.kolom.some((c) => l.kepala(b.row, c)?.peran !== undefined));
  return berjudul.length > 0 && lebar * 2 >= kolom.length && (bernama || bersandi) && (badan.length >= 2 || dikenal);
}

function berbobot(l: LembarBaca, row: number, col: number): boolean {
  const v = l.nilai(row, col);
  return typeof v === "number"
    ? Math.abs(v) >= UANG_TERENDAH || l.format(row, col).includes("%")
    : /%|\brp\b|\d\.\d{3}\.\d{3}/i.test(String(v));
}

/** Names beside numbers, perhaps with a number before and a unit behind. */
function daftar(l: LembarBaca, badan: readonly Sisa[], kolom: readonly number[], berangka: readonly number[]): boolean {
  if (badan.length > MAKS_BARIS_DAFTAR) return false;
  const kata = kolom.filter((c) => !berangka.includes(c));
  const nama = kata.filter((c) => badan.some((b) => /\p{L}{3}/u.test(l.teks(b.row, c))));
  if (nama.length !== 1 || kata.length > 3) return false;
  const lengkap = badan.filter(
    (b) =>
      /\p{L}{3}/u.test(l.teks(b.row, nama[0]!)) &&
      !l.isian(b.row, nama[0]!) &&
      b.kolom.some((c) => berangka.includes(c) && l.isian(b.row, c)),
  );
  // several numbers in two rows may be anything, unless they are money or percentages
  const paling = berangka.length > 1 && !badan.every((b) => berangka.some((c) => berbobot(l, b.row, c))) ? 3 : 2;
  if (lengkap.length < paling || lengkap.length * 2 < badan.length) return false;
  // words between numbers are a text, not a list
  return kata.every((c) => c === nama[0] || badan.every((b) => l.teks(b.row, c).length <= MAKS_KATA_NILAI));
}
