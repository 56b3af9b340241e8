/** The ways in which reports come to a mean of capaian, and what each gives for the rows of a table. */
import { habiskan, peta, tiap, type Bertahap } from "../bertahap";
import { rapikan } from "../tabel/kepala";
import type { BacaanSel, BarisTabel, Kolom, SelTabel, Tabel } from "../tabel/types";
import { kolomPeran } from "./baris";
import { labelBaris } from "./kolomAngka";
import { capaianCocok } from "./rules/HT001-capaian-bukan-realisasi-per-target";
import { batasi, bertemu, kali, rerataSelang, selangLonggar, tepat, type Selang } from "./selang";

const BATAS = [1, 1.1, 1.2] as const;
/** To reckon the capaian of a row anew costs as much as looking at so many cells. */
const SEL_NILAI = 50;
/** To tell what a row counts, by its name. */
const SEL_NAMA = 20;
/** To average the rows of one sasaran. */
const SEL_SASARAN = 10;
/** Means are tried with all rows above them until so many rows have been looked at: in a long table they are ever more. */
const MAKS_BARIS_DICOBA = 500_000;

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
  /** The rows above it: those of its own part of the table, and all; made as they are asked for. */
  readonly lingkup: () => Generator<readonly BarisTabel[], void>;
  /** What the printed means of sasaran above it stand for. */
  readonly rerataSasaran: () => readonly Selang[];
}

/** The printed means in a column of capaian. */
export const selRerata = (tabel: Tabel, kolom: Kolom): SelRerata[] => habiskan(selRerataBertahap(tabel, kolom));

/** Same, with pauses. */
export function* selRerataBertahap(tabel: Tabel, kolom: Kolom): Bertahap<SelRerata[]> {
  const hasil: SelRerata[] = [];
  let bagian: BarisTabel[] = [];
  const semua: BarisTabel[] = [];
  const rerataSasaran: Selang[] = [];
  const barisAtas = (tabel.pendahulu ?? []).flatMap((t) => t.baris);
  const atas = barisAtas.filter((b) => b.jenis === "isi");
  for (const b of barisAtas) {
    const rata = b.jenis === "rerata" ? b.sel.get(kolom.col)?.angka : undefined;
    if (rata) rerataSasaran.push(selangLonggar(rata, false));
  }
  let dicoba = 0;
  yield* tiap(tabel.baris, (baris) => {
    const sel = baris.sel.get(kolom.col);
    if (baris.jenis === "isi") {
      bagian.push(baris);
      semua.push(baris);
      return;
    }
    if (baris.jenis !== "rerata" && baris.jenis !== "capaianSasaran") return;
    if (sel?.angka && berlabel(tabel, baris)) {
      const [sebagian, banyak, sasaran] = [bagian, semua.length, rerataSasaran.length];
      const lagi = banyak > sebagian.length && (sebagian.length === 0 || dicoba < MAKS_BARIS_DICOBA);
      if (lagi) dicoba += banyak;
      const lingkup = function* (): Generator<readonly BarisTabel[], void> {
        if (sebagian.length > 0) yield sebagian;
        if (lagi) yield semua.slice(0, banyak);
        if (atas.length > 0) yield [...atas, ...semua.slice(0, banyak)];
      };
      hasil.push({ baris, sel, angka: sel.angka, lingkup, rerataSasaran: () => rerataSasaran.slice(0, sasaran) });
    }
    // the mean of a table among tables of one header is one of several means
    if ((baris.jenis === "capaianSasaran" || atas.length > 0) && sel?.angka) rerataSasaran.push(selangLonggar(sel.angka, false));
    bagian = [];
  });
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
export function cobaSemua(tabel: Tabel, kolom: Kolom, baris: readonly BarisTabel[], rerataSasaran: readonly Selang[], rerata: BacaanSel): Percobaan[] {
  return habiskan(cobaBertahap(tabel, kolom, baris, rerataSasaran, rerata));
}

/** Same, with pauses. */
export function* cobaBertahap(
  tabel: Tabel,
  kolom: Kolom,
  baris: readonly BarisTabel[],
  rerataSasaran: readonly Selang[],
  rerata: BacaanSel,
): Bertahap<Percobaan[]> {
  const nilai: Nilai[] = [];
  yield* tiap(baris, (b) => void nilai.push(...nilaiBaris(tabel, kolom, b, rerata)), SEL_NILAI);
  if (nilai.length === 0) return [];
  const n = nilai.length;
  const tercetak = yield* peta(nilai, (v) => v.selang);
  const hitung = yield* peta(nilai, (v) => v.hitung);
  const satu = rerata.persen || nilai.every((v) => v.selang.hi < 10) ? 1 : 100;
  const hasil: Percobaan[] = [];
  const tambah = (nama: NamaMetode, selang: Selang): unknown => hasil.push({ nama, selang, jumlah: n, satu });
  const rata = function* (nama: NamaMetode, suku: readonly Selang[]): Bertahap<void> {
    hasil.push({ nama, selang: yield* rerataBertahap(suku), jumlah: n, suku, satu });
  };
  yield* rata("indikator", tercetak);
  if (nilai.some((v) => v.keliru)) yield* rata("takDibulatkan", yield* peta(nilai, (v) => (v.keliru ? v.hitung : v.selang)));
  yield* rata("takDibulatkan", hitung);
  const perSasaran = yield* kelompokSasaran(nilai);
  if (perSasaran.length > 1) {
    for (const pilih of [(v: Nilai) => v.selang, (v: Nilai) => v.hitung]) {
      yield* rata("sasaran", yield* peta(perSasaran, (isi) => rerataSelang(isi.map(pilih)), SEL_SASARAN));
    }
  }
  if (rerataSasaran.length > 1) yield* rata("barisSasaran", rerataSasaran);
  for (const batas of BATAS) {
    const nama = `batas${Math.round(batas * 100)}` as NamaMetode;
    if (nilai.some((v) => v.selang.hi > batas * satu)) yield* rata(nama, yield* peta(hitung, (s) => batasi(s, batas * satu)));
    yield;
  }
  const kosong = baris.filter((b) => b.sel.get(kolom.col)?.kosong).length;
  if (kosong > 0) yield* rata("kosongNol", [...tercetak, ...Array.from({ length: kosong }, () => tepat(0))]);
  yield;
  tambah("tercapai", tepat((satu * tercetak.filter((s) => s.hi >= satu).length) / n));
  const berbobot = yield* rerataBerbobot(tabel, nilai);
  if (berbobot) tambah("bobot", berbobot);
  const rasio = yield* rasioJumlah(tabel, baris, satu);
  if (rasio !== undefined) tambah("rasioJumlah", tepat(rasio));
  return hasil;
}

function* rerataBertahap(selang: readonly Selang[]): Bertahap<Selang> {
  let [lo, hi] = [0, 0];
  yield* tiap(selang, (s) => {
    lo += s.lo;
    hi += s.hi;
  });
  return { lo: lo / selang.length, hi: hi / selang.length };
}

function nilaiBaris(tabel: Tabel, kolom: Kolom, baris: BarisTabel, rerata: BacaanSel): Nilai[] {
  const angka = baris.sel.get(kolom.col)?.angka;
  if (!angka) return [];
  // 109,67% beside a mean typed as 106,51: bring the row to the unit of the mean
  const faktor = angka.persen === rerata.persen ? 1 : angka.persen ? (rerata.nilai > 10 ? 100 : 1) : angka.nilai > 10 ? 1 / 100 : 1;
  const selang = kali(selangLonggar(angka, false), faktor);
  const cocok = capaianDiingat(tabel, baris);
  if (!cocok) return [{ baris, selang, hitung: selang, keliru: false }];
  // by the mean: a wrong capaian of 200% is no reason to take its row for hundredths
  const satuan = !rerata.persen && rerata.nilai > 10 ? 100 : 1;
  return [{ baris, selang, hitung: tepat(cocok.pecahan * satuan), keliru: !cocok.cocok }];
}

type Kecocokan = ReturnType<typeof capaianCocok>;
const ingatan = new WeakMap<Tabel, Map<BarisTabel, Kecocokan>>();

/** A row has its part in its sasaran's mean and in that of all: it is reckoned anew once. */
function capaianDiingat(tabel: Tabel, baris: BarisTabel): Kecocokan {
  const diingat = ingatan.get(tabel) ?? new Map<BarisTabel, Kecocokan>();
  ingatan.set(tabel, diingat);
  if (!diingat.has(baris)) diingat.set(baris, capaianCocok(tabel, baris));
  return diingat.get(baris);
}

function* kelompokSasaran(nilai: readonly Nilai[]): Bertahap<Nilai[][]> {
  const hasil = new Map<number, Nilai[]>();
  yield* tiap(nilai, (v) => {
    const ada = hasil.get(v.baris.barisSasaran);
    if (ada) ada.push(v);
    else hasil.set(v.baris.barisSasaran, [v]);
  });
  return [...hasil.values()];
}

function* rerataBerbobot(tabel: Tabel, nilai: readonly Nilai[]): Bertahap<Selang | undefined> {
  const kolom = kolomPeran(tabel, "bobot");
  if (!kolom) return undefined;
  let [bobot, lo, hi] = [0, 0, 0];
  yield* tiap(nilai, (v) => {
    const satu = v.baris.sel.get(kolom.col)?.angka?.nilai ?? 0;
    bobot += satu;
    lo += v.selang.lo * satu;
    hi += v.selang.hi * satu;
  });
  return bobot > 0 ? { lo: lo / bobot, hi: hi / bobot } : undefined;
}

/** Σ realisasi ÷ Σ target, where every row is in the same unit. */
function* rasioJumlah(tabel: Tabel, baris: readonly BarisTabel[], satu: number): Bertahap<number | undefined> {
  const [target, realisasi] = [kolomPeran(tabel, "target"), kolomPeran(tabel, "realisasi")];
  if (!target || !realisasi || !(yield* satuSatuan(tabel, baris))) return undefined;
  let [t, r, sebanding] = [0, 0, true];
  yield* tiap(baris, (b) => {
    const [x, y] = [b.sel.get(target.col)?.angka, b.sel.get(realisasi.col)?.angka];
    if (!x || !y || x.persen !== y.persen) {
      sebanding = false;
      return;
    }
    t += x.nilai;
    r += y.nilai;
  });
  return sebanding && t > 0 ? (satu * r) / t : undefined;
}

const KATA_PERSEN = /^\s*(persentase|persen|prosentase|tingkat|proporsi)\b/i;
const KATA_NILAI = /^\s*(nilai|indeks|skor|opini|predikat|rasio|rata-rata|rerata)\b/i;
const KATA_CACAH = /\b(dokumen|laporan|orang|unit|layanan|lembaga|kegiatan|paket|satker)\b/i;

/** Every row counts the same thing: satuan says so, or, without such a column, all are plain counts by name. */
function* satuSatuan(tabel: Tabel, baris: readonly BarisTabel[]): Bertahap<boolean> {
  const kolom = kolomPeran(tabel, "satuan");
  const macam = new Set<string>();
  const catat = (b: BarisTabel): void => {
    const sel = kolom && b.sel.get(kolom.col);
    if (sel?.kosong === false) macam.add(rapikan(String(sel.mentah)));
    else if (!kolom) macam.add(macamNama(labelBaris(tabel, b)));
  };
  yield* tiap(baris, catat, SEL_NAMA);
  return macam.size === 1;
}

function macamNama(nama: string): string {
  if (KATA_PERSEN.test(nama)) return "persen";
  return KATA_NILAI.test(nama) ? "nilai" : (KATA_CACAH.exec(nama)?.[1] ?? "lain").toLowerCase();
}
