/** What a total row may be the sum of: the rows since the last total, all rows, the rows of the upper level, earlier totals. */
import { tiap, type Bertahap } from "../bertahap";
import type { BarisTabel, Kolom, Tabel } from "../tabel/types";
import { kelompokBernomor } from "./indukTabel";
import { angkaDi } from "./kolomAngka";
import type { SelAngka } from "./persamaan";

const MAKS_BARIS_BERTINGKAT = 300;
const EPS = 1e-9;

type Cakupan = Generator<readonly SelAngka[] | undefined, void>;

/** Readings of a total, the plainest first, each a list of cells to add; made as they are asked for. Undefined is a pause. */
export function* cakupanJumlah(tabel: Tabel, kolom: Kolom, total: BarisTabel): Cakupan {
  for (const sel of semuaCakupan(tabel, kolom, total)) if (sel === undefined || sel.length >= 2) yield sel;
}

function* semuaCakupan(tabel: Tabel, kolom: Kolom, total: BarisTabel): Cakupan {
  const sebelum = tabel.baris.slice(0, tabel.baris.indexOf(total));
  const sejak = sebelum.slice(akhir(sebelum, (b) => b.jenis === "total") + 1);
  const semuaTotal = yield* isi(sejak, kolom);
  yield semuaTotal;
  const semua = yield* isi(sebelum, kolom);
  yield semua;
  yield yield* isi(sejak.slice(akhir(sejak, (b) => b.jenis === "subjudul" && b.row > 0) + 1), kolom);
  yield yield* isi(sejak.slice(akhir(sejak, (b, i) => i > 0 && b.row > sejak[i - 1]!.row + 1)), kolom);
  for (const cakupan of [semua, semuaTotal]) {
    yield lapisAtas(cakupan);
    yield lapisAtas(cakupan, true);
  }
  for (const cakupan of [sebelum, sejak]) if (cakupan.some((b) => b.induk !== undefined)) yield yield* isi(cakupan.filter((b) => b.induk === undefined), kolom);
  yield kelompokBernomor(tabel).filter((g) => g.induk.row < total.row).flatMap((g) => angkaDi(g.induk, kolom) ?? []);
  const subtotal = sebelum.filter((b) => b.jenis === "total").flatMap((b) => angkaDi(b, kolom) ?? []);
  yield subtotal;
  yield [...subtotal, ...semuaTotal];
  // a total may stand above its rows
  if (sebelum.every((b) => b.jenis !== "isi")) {
    const sesudah = tabel.baris.slice(tabel.baris.indexOf(total) + 1);
    const batas = sesudah.findIndex((b) => b.jenis === "total");
    yield yield* isi(batas < 0 ? sesudah : sesudah.slice(0, batas), kolom);
    yield lapisAtas(yield* isi(sesudah, kolom));
  }
}

/** Readings of a total that covers the tables above it with the same header: their rows, those since their last total, their totals. */
export function* cakupanRangkaian(tabel: Tabel, kolom: Kolom, total: BarisTabel): Cakupan {
  if (!tabel.pendahulu) return;
  const atas = tabel.pendahulu.flatMap((t) => t.baris);
  const sebelum = tabel.baris.slice(0, tabel.baris.indexOf(total));
  const semua = [...atas, ...sebelum];
  yield yield* isi(semua, kolom);
  yield yield* isi(semua.slice(akhir(semua, (b) => b.jenis === "total") + 1), kolom);
  const totalAtas = atas.filter((b) => b.jenis === "total").flatMap((b) => angkaDi(b, kolom) ?? []);
  const sendiri = sebelum.filter((b) => b.jenis === "total").flatMap((b) => angkaDi(b, kolom) ?? []);
  yield [...totalAtas, ...sendiri];
  yield [...totalAtas, ...(yield* isi(sebelum, kolom))];
}

function* isi(baris: readonly BarisTabel[], kolom: Kolom): Bertahap<SelAngka[]> {
  const hasil: SelAngka[] = [];
  yield* tiap(baris, (b) => {
    const sel = b.jenis === "isi" ? angkaDi(b, kolom) : undefined;
    if (sel) hasil.push(sel);
  });
  return hasil;
}

function akhir<T>(daftar: readonly T[], syarat: (x: T, i: number) => boolean): number {
  for (let i = daftar.length - 1; i >= 0; i--) if (syarat(daftar[i]!, i)) return i;
  return -1;
}

/**
 * Leaves out rows that a row above them already sums up, on any level, so that programs and their activities are not counted twice.
 * @param tunggal a row equal to the one above it is its only part
 */
export function lapisAtas(sel: readonly SelAngka[], tunggal = false): readonly SelAngka[] {
  if (sel.length > MAKS_BARIS_BERTINGKAT) return sel;
  const akhirBagian = new Map<number, number>();
  // from below, so that the parts of a row are known before it
  for (let i = sel.length - 1; i >= 0; i--) akhirBagian.set(i, akhirAnak(sel, i, akhirBagian, tunggal));
  const hasil: SelAngka[] = [];
  for (let i = 0; i < sel.length; i = akhirBagian.get(i)! + 1) hasil.push(sel[i]!);
  return hasil.length === sel.length ? [] : hasil;
}

/** Index of the last row that belongs to row i, or i where it sums up nothing. */
function akhirAnak(sel: readonly SelAngka[], i: number, akhirBagian: ReadonlyMap<number, number>, tunggal: boolean): number {
  const { nilai: induk, toleransi } = sel[i]!.angka;
  let jumlah = 0;
  for (let j = i + 1; j < sel.length && induk > 0; ) {
    jumlah += sel[j]!.angka.nilai;
    const akhirJ = akhirBagian.get(j)!;
    if ((j > i + 1 || tunggal) && Math.abs(jumlah - induk) <= EPS * induk + toleransi) return akhirJ;
    if (jumlah > induk * (1 + EPS) + toleransi) return i;
    j = akhirJ + 1;
  }
  return i;
}
