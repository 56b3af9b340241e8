/** The ways in which reports come to a mean of capaian, and what each gives for the rows of a table. */
import { habiskan, peta, type Bertahap } from "../bertahap";
import { rapikan } from "../tabel/kepala";
import type { BacaanSel, BarisTabel, Kolom, SelTabel, Tabel } from "../tabel/types";
import { kolomPeran } from "./baris";
import { labelBaris } from "./kolomAngka";
import { capaianCocok } from "./rules/HT001-capaian-bukan-realisasi-per-target";
import { batasi, bertemu, kali, rerataSelang, selangLonggar, tepat, type Selang } from "./selang";

const BATAS = [1, 1.1, 1.2] as const;
/** To reckon the capaian of a row anew costs as much as looking at so many cells. */
const SEL_NILAI = 50;

/** Key of `metode` in the texts. */
export type NamaMetode = "indikator" | "takDibulatkan" | "sasaran" | "barisSasaran" | "batas100" | "batas110" | "batas120" | "kosongNol" | "tercapai" | "bobot" | "rasioJumlah";

interface Nilai {
  readonly baris: BarisTabel;
  readonly selang: Selang;
  /** Target and realisasi reckoned anew; equal to `selang` where there are none. */
  readonly hitung: Selang;
  /** The printed capaian does not follow: the row's own finding explains what its mean would be. */
  readonly keliru: boolean;
}

export interface SelRerata {
  readonly baris: BarisTabel;
  readonly sel: SelTabel;
  readonly angka: BacaanSel;
  /** The rows above it: those of its own part of the table, and all. */
  readonly lingkup: readonly (readonly BarisTabel[])[];
  /** Printed means of sasaran above it. */
  readonly rerataSasaran: readonly BacaanSel[];
}

/** The printed means in a column of capaian. */
export function selRerata(tabel: Tabel, kolom: Kolom): SelRerata[] {
  const hasil: SelRerata[] = [];
  let bagian: BarisTabel[] = [];
  const semua: BarisTabel[] = [];
  const rerataSasaran: BacaanSel[] = [];
  for (const baris of tabel.baris) {
    const sel = baris.sel.get(kolom.col);
    if (baris.jenis === "isi") {
      bagian.push(baris);
      semua.push(baris);
      continue;
    }
    if (baris.jenis !== "rerata" && baris.jenis !== "capaianSasaran") continue;
    if (sel?.angka && berlabel(tabel, baris)) {
      hasil.push({ baris, sel, angka: sel.angka, lingkup: [bagian, [...semua]], rerataSasaran: [...rerataSasaran] });
    }
    if (baris.jenis === "capaianSasaran" && sel?.angka) rerataSasaran.push(sel.angka);
    bagian = [];
  }
  return hasil;
}

/** A foot row without a word may be anything; in the column of numbers `III` is no word, but a merged label may begin there. */
function berlabel(tabel: Tabel, baris: BarisTabel): boolean {
  return tabel.kolom.some((k) => {
    const mentah = baris.sel.get(k.col)?.mentah;
    const pola = k.peran === "nomor" ? /\p{L}{4}/u : /\p{L}{3}/u;
    return typeof mentah === "string" && pola.test(rapikan(mentah));
  });
}

/** What a shown mean may stand for: truncated instead of rounded it is up to one more unit above. */
function ruangRerata(angka: BacaanSel): Selang {
  const tercetak = selangLonggar(angka, false);
  return angka.toleransi > 0 ? { lo: tercetak.lo, hi: tercetak.hi + angka.toleransi } : tercetak;
}

export const cocokRerata = (cara: Percobaan, angka: BacaanSel): boolean => bertemu(cara.selang, ruangRerata(angka));

export interface Percobaan {
  readonly nama: NamaMetode;
  readonly selang: Selang;
  readonly jumlah: number;
  /** What the mean is taken of; absent where it is none. */
  readonly suku?: readonly Selang[];
  /** 100 where the numbers are percentages without %. */
  readonly satu: 1 | 100;
}

/** Every way that the table allows, in the unit of the printed mean. */
export function cobaSemua(tabel: Tabel, kolom: Kolom, baris: readonly BarisTabel[], rerataSasaran: readonly BacaanSel[], rerata: BacaanSel): Percobaan[] {
  return habiskan(cobaBertahap(tabel, kolom, baris, rerataSasaran, rerata));
}

/** Same, with pauses. */
export function* cobaBertahap(
  tabel: Tabel,
  kolom: Kolom,
  baris: readonly BarisTabel[],
  rerataSasaran: readonly BacaanSel[],
  rerata: BacaanSel,
): Bertahap<Percobaan[]> {
  const nilai = (yield* peta(baris, (b) => nilaiBaris(tabel, kolom, b, rerata), SEL_NILAI)).flat();
  if (nilai.length === 0) return [];
  const n = nilai.length;
  const tercetak = nilai.map((v) => v.selang);
  const hitung = nilai.map((v) => v.hitung);
  const satu = rerata.persen || nilai.every((v) => v.selang.hi < 10) ? 1 : 100;
  const hasil: Percobaan[] = [];
  const tambah = (nama: NamaMetode, selang: Selang): unknown => hasil.push({ nama, selang, jumlah: n, satu });
  const rata = (nama: NamaMetode, suku: readonly Selang[]): unknown => hasil.push({ nama, selang: rerataSelang(suku), jumlah: n, suku, satu });
  rata("indikator", tercetak);
  if (nilai.some((v) => v.keliru)) rata("takDibulatkan", nilai.map((v) => (v.keliru ? v.hitung : v.selang)));
  rata("takDibulatkan", hitung);
  yield;
  const perSasaran = kelompokSasaran(nilai);
  if (perSasaran.length > 1) {
    for (const pilih of [(v: Nilai) => v.selang, (v: Nilai) => v.hitung]) {
      rata("sasaran", perSasaran.map((isi) => rerataSelang(isi.map(pilih))));
    }
  }
  if (rerataSasaran.length > 1) rata("barisSasaran", rerataSasaran.map((a) => selangLonggar(a, false)));
  for (const batas of BATAS) {
    const nama = `batas${Math.round(batas * 100)}` as NamaMetode;
    if (nilai.some((v) => v.selang.hi > batas * satu)) rata(nama, hitung.map((s) => batasi(s, batas * satu)));
  }
  yield;
  const kosong = baris.filter((b) => b.sel.get(kolom.col)?.kosong).length;
  if (kosong > 0) rata("kosongNol", [...tercetak, ...Array.from({ length: kosong }, () => tepat(0))]);
  tambah("tercapai", tepat((satu * tercetak.filter((s) => s.hi >= satu).length) / n));
  const berbobot = rerataBerbobot(tabel, nilai);
  if (berbobot) tambah("bobot", berbobot);
  yield;
  const rasio = rasioJumlah(tabel, baris, satu);
  if (rasio !== undefined) tambah("rasioJumlah", tepat(rasio));
  return hasil;
}

function nilaiBaris(tabel: Tabel, kolom: Kolom, baris: BarisTabel, rerata: BacaanSel): Nilai[] {
  const angka = baris.sel.get(kolom.col)?.angka;
  if (!angka) return [];
  // 109,67% beside a mean typed as 106,51: bring the row to the unit of the mean
  const faktor = angka.persen === rerata.persen ? 1 : angka.persen ? (rerata.nilai > 10 ? 100 : 1) : angka.nilai > 10 ? 1 / 100 : 1;
  const selang = kali(selangLonggar(angka, false), faktor);
  const cocok = capaianCocok(tabel, baris);
  if (!cocok) return [{ baris, selang, hitung: selang, keliru: false }];
  // by the mean: a wrong capaian of 200% is no reason to take its row for hundredths
  const satuan = !rerata.persen && rerata.nilai > 10 ? 100 : 1;
  return [{ baris, selang, hitung: tepat(cocok.pecahan * satuan), keliru: !cocok.cocok }];
}

function kelompokSasaran(nilai: readonly Nilai[]): Nilai[][] {
  const hasil = new Map<number, Nilai[]>();
  for (const v of nilai) {
    const ada = hasil.get(v.baris.barisSasaran);
    if (ada) ada.push(v);
    else hasil.set(v.baris.barisSasaran, [v]);
  }
  return [...hasil.values()];
}

function rerataBerbobot(tabel: Tabel, nilai: readonly Nilai[]): Selang | undefined {
  const kolom = kolomPeran(tabel, "bobot");
  if (!kolom) return undefined;
  const bobot = nilai.map((v) => v.baris.sel.get(kolom.col)?.angka?.nilai ?? 0);
  const jumlah = bobot.reduce((a, b) => a + b, 0);
  if (jumlah <= 0) return undefined;
  const timbang = (ujung: (s: Selang) => number): number => nilai.reduce((a, v, i) => a + ujung(v.selang) * bobot[i]!, 0) / jumlah;
  return { lo: timbang((s) => s.lo), hi: timbang((s) => s.hi) };
}

/** Σ realisasi ÷ Σ target, where every row is in the same unit. */
function rasioJumlah(tabel: Tabel, baris: readonly BarisTabel[], satu: number): number | undefined {
  const [target, realisasi] = [kolomPeran(tabel, "target"), kolomPeran(tabel, "realisasi")];
  if (!target || !realisasi || !satuSatuan(tabel, baris)) return undefined;
  let [t, r] = [0, 0];
  for (const b of baris) {
    const [x, y] = [b.sel.get(target.col)?.angka, b.sel.get(realisasi.col)?.angka];
    if (!x || !y || x.persen !== y.persen) return undefined;
    t += x.nilai;
    r += y.nilai;
  }
  return t > 0 ? (satu * r) / t : undefined;
}

const KATA_PERSEN = /^\s*(persentase|persen|prosentase|tingkat|proporsi)\b/i;
const KATA_NILAI = /^\s*(nilai|indeks|skor|opini|predikat|rasio|rata-rata|rerata)\b/i;

/** Every row counts the same thing: satuan says so, or, without such a column, all are plain counts by name. */
function satuSatuan(tabel: Tabel, baris: readonly BarisTabel[]): boolean {
  const kolom = kolomPeran(tabel, "satuan");
  if (kolom) {
    const satuan = baris.flatMap((b) => (b.sel.get(kolom.col)?.kosong === false ? [rapikan(String(b.sel.get(kolom.col)!.mentah))] : []));
    return satuan.length > 0 && new Set(satuan).size === 1;
  }
  const macam = baris.map((b) => {
    const nama = labelBaris(tabel, b);
    return KATA_PERSEN.test(nama) ? "persen" : KATA_NILAI.test(nama) ? "nilai" : (/\b(dokumen|laporan|orang|unit|layanan|lembaga|kegiatan|paket|satker)\b/i.exec(nama)?.[1] ?? "lain").toLowerCase();
  });
  return new Set(macam).size === 1;
}
