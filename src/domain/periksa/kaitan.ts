/**
 * Tables of one row that name no indicator (`2021 | 2022 | Target 2024`) still speak of one: the indicator that their
 * title names, that its number in the title means, or whose values they repeat. Evidence is added up; little or divided
 * evidence links nothing.
 */
import { peta, tiap, type Bertahap } from "../bertahap";
import { rapikan } from "../tabel/kepala";
import type { BacaanSel, BarisTabel, JenisTabel, Tabel } from "../tabel/types";
import { kunciNama, samaIndikator, type KunciNama } from "./namaIndikator";
import { periodeTabel, selDi } from "./periode";
import { samaNilai } from "./samaNilai";

export interface BarisBernama {
  readonly tabel: Tabel;
  readonly baris: BarisTabel;
  readonly nama: string;
  readonly kelompok: number;
}

const JENIS: ReadonlySet<JenisTabel> = new Set(["capaian", "perbandingan", "menengah"]);
const CUKUP = 3;
/** To look for the indicator of a table costs as much as looking at so many cells. */
const SEL_KAITAN = 100;
/** To take in a name. */
const SEL_NAMA = 5;
const NOMOR = /\b(?:ikp|iku|ikk|ikss|iks|indikator(?:\s+(?:kinerja|program|kegiatan|utama|sasaran|tujuan))*)\s*[-.]?\s*(\d{1,2}(?:\.\d{1,2})?)\b/i;
const KATA_JUDUL =
  /\b(tabel|grafik|gambar|perbandingan|dari tahun ke tahun|tahun ke tahun|per tahun|antar ?tahun|tahun sebelumnya|target jangka menengah|jangka menengah|capaian|realisasi|target|dengan|tahun|kinerja tahun|perhitungan|analisis)\b/g;

export interface Kaitan extends BarisBernama {
  /** The indicator that the title names, where number and values say it is another one. */
  readonly judulKeliru?: string;
}

/** The row of each nameless table with the indicator that it must mean. */
export function* kaitkan(tabel: readonly Tabel[], bernama: readonly BarisBernama[]): Bertahap<Kaitan[]> {
  const sudah = new Set(bernama.map((b) => b.tabel));
  const tanpaNama = tabel.filter((t) => JENIS.has(t.jenis) && !sudah.has(t) && barisTunggal(t) !== undefined);
  if (tanpaNama.length === 0 || bernama.length === 0) return [];
  const perNomor = yield* nomorDariJudul(bernama);
  const urutan = yield* urutanIndikator(bernama);
  const kelompok = yield* kelompokUnik(bernama);
  const namaKelompok = new Map(kelompok.map((k) => [k.kelompok, k.nama]));
  const nama = (k: number): string => namaKelompok.get(k)!;
  const terkait = new Map<Tabel, number>(yield* tunggal(bernama));
  const sebelum = new Map(tabel.slice(1).map((t, i) => [t, tabel[i]!]));
  const hasil: Kaitan[] = [];
  const perNilai = { target: yield* indeksNilai(bernama, "target"), realisasi: yield* indeksNilai(bernama, "realisasi") };
  const selSatu = SEL_KAITAN + kelompok.length;
  const catat = (t: Tabel): void => {
    const satu = kaitkanSatu(t);
    if (!satu) return;
    terkait.set(t, satu.kelompok);
    hasil.push(satu);
  };
  yield* tiap(tanpaNama, catat, selSatu);
  return hasil;

  function kaitkanSatu(t: Tabel): Kaitan | undefined {
    const baris = barisTunggal(t)!;
    const nilai = new Map<number, number>();
    const tambah = (k: number | undefined, n: number): void => {
      if (k !== undefined) nilai.set(k, (nilai.get(k) ?? 0) + n);
    };
    const nomor = t.nomorSubjek?.kata === "indikator" ? t.nomorSubjek.nomor : NOMOR.exec(t.judul)?.[1];
    if (nomor !== undefined) {
      tambah(perNomor.get(nomor), 3);
      tambah(urutan.get(nomor), 2);
    }
    tambah(menurutNilai(t, baris, "realisasi", perNilai.realisasi), 2);
    tambah(menurutNilai(t, baris, "target", perNilai.target), 1);
    // a section begins with the table that measures, the comparison of years follows it
    if (t.jenis === "perbandingan") tambah(terkait.get(sebelum.get(t) ?? t), 1);
    const tanpaJudul = [...nilai].sort((a, b) => b[1] - a[1]);
    const judul = menurutJudul(t.judul, kelompok);
    const [isi] = tanpaJudul;
    // number and values agree against the title
    if (judul && isi && isi[0] !== judul.kelompok && isi[1] >= CUKUP && tanpaJudul.length === 1) {
      return { tabel: t, baris, nama: nama(isi[0]), kelompok: isi[0], judulKeliru: nama(judul.kelompok) };
    }
    tambah(judul?.kelompok, judul?.bukti ?? 0);
    const [pertama, kedua] = [...nilai].sort((a, b) => b[1] - a[1]);
    if (!pertama || pertama[1] < CUKUP || (kedua && kedua[1] >= pertama[1] - 1)) return undefined;
    return { tabel: t, baris, nama: nama(pertama[0]), kelompok: pertama[0] };
  }
}

/** Tables whose only row names its indicator. */
function* tunggal(bernama: readonly BarisBernama[]): Bertahap<[Tabel, number][]> {
  const hasil: [Tabel, number][] = [];
  yield* tiap(bernama, (b) => satuIsi(b.tabel) && hasil.push([b.tabel, b.kelompok]));
  return hasil;
}

/** True where a table has one ordinary row; a second one ends the search. */
function satuIsi(t: Tabel): boolean {
  let isi = 0;
  for (const b of t.baris) if (b.jenis === "isi" && ++isi > 1) return false;
  return isi === 1;
}

/** The only row with numbers of a table without a column of names. */
function barisTunggal(t: Tabel): BarisTabel | undefined {
  if (t.kolom.some((k) => k.peran === "indikator" || k.peran === "uraian" || k.peran === "sasaran")) return undefined;
  return satuIsi(t) ? t.baris.find((b) => b.jenis === "isi") : undefined;
}

/** `Indikator Kinerja Program 5` over a table whose only row names an indicator. */
function* nomorDariJudul(bernama: readonly BarisBernama[]): Bertahap<Map<string, number>> {
  const hasil = new Map<string, number>();
  const ganda = new Set<string>();
  const catat = (b: BarisBernama): void => {
    const nomor = satuIsi(b.tabel) ? NOMOR.exec(b.tabel.judul)?.[1] : undefined;
    if (nomor === undefined) return;
    if (hasil.has(nomor) && hasil.get(nomor) !== b.kelompok) ganda.add(nomor);
    hasil.set(nomor, b.kelompok);
  };
  yield* tiap(bernama, catat);
  for (const n of ganda) hasil.delete(n);
  return hasil;
}

/** In the longest list of indicators: the n-th, and as `a.b` the b-th of the a-th sasaran. */
function* urutanIndikator(bernama: readonly BarisBernama[]): Bertahap<Map<string, number>> {
  const perTabel = new Map<Tabel, BarisBernama[]>();
  const bagi = (b: BarisBernama): void => {
    const ada = perTabel.get(b.tabel);
    if (ada) ada.push(b);
    else perTabel.set(b.tabel, [b]);
  };
  yield* tiap(bernama, bagi);
  const terpanjang = [...perTabel.values()].reduce<BarisBernama[]>((a, b) => (b.length > a.length ? b : a), []);
  const hasil = new Map<string, number>();
  /** Of each sasaran its number, and how many indicators were met. */
  const sasaran = new Map<number, { readonly nomor: number; isi: number }>();
  const beriNomor = (b: BarisBernama, i: number): void => {
    hasil.set(String(i + 1), b.kelompok);
    const letak = b.baris.barisSasaran;
    if (letak < 0) return;
    const satu = sasaran.get(letak) ?? { nomor: sasaran.size + 1, isi: 0 };
    sasaran.set(letak, satu);
    hasil.set(`${satu.nomor}.${++satu.isi}`, b.kelompok);
  };
  yield* tiap(terpanjang, beriNomor, SEL_NAMA);
  return hasil;
}

interface NamaKelompok {
  readonly kelompok: number;
  readonly nama: string;
  readonly kunci: KunciNama;
  readonly kata: ReadonlySet<string>;
}

function* kelompokUnik(bernama: readonly BarisBernama[]): Bertahap<NamaKelompok[]> {
  const nama = new Map<number, string>();
  yield* tiap(bernama, (b) => void nama.set(b.kelompok, b.nama));
  return yield* peta(
    [...nama],
    ([nomor, satu]) => {
      const kunci = kunciNama(satu);
      return { kelompok: nomor, nama: satu, kunci, kata: new Set(kunci.kata) };
    },
    SEL_NAMA,
  );
}

/** The one indicator whose name holds every word of the title; sure where the title is most of the name. */
function menurutJudul(judul: string, kelompok: readonly NamaKelompok[]): { readonly kelompok: number; readonly bukti: number } | undefined {
  const inti = rapikan(judul.replace(/\b(?:tabel|grafik|gambar)\s*[\d.]+/gi, " ").replace(NOMOR, " ")).replace(KATA_JUDUL, " ").replace(/\b(19|20)\d\d\b/g, " ");
  const kunci = kunciNama(inti);
  if (kunci.kata.length === 0 || kunci.kata.join("").length < 4) return undefined;
  const persis = kelompok.filter((k) => samaIndikator(k.kunci, kunci));
  if (persis.length === 1) return { kelompok: persis[0]!.kelompok, bukti: 4 };
  const memuat = kelompok.filter((k) => kunci.kata.every((x) => k.kata.has(x)));
  if (memuat.length !== 1) return undefined;
  return { kelompok: memuat[0]!.kelompok, bukti: kunci.kata.length >= 3 ? 3 : 2 };
}

interface NilaiIndeks {
  readonly kelompok: number;
  readonly tahun: number | undefined;
  readonly angka: BacaanSel;
}

/** Figures of named rows by their whole number, a percentage counted in percent. */
function* indeksNilai(bernama: readonly BarisBernama[], peran: "target" | "realisasi"): Bertahap<Map<number, NilaiIndeks[]>> {
  const hasil = new Map<number, NilaiIndeks[]>();
  const catat = (b: BarisBernama): void => {
    for (const p of periodeTabel(b.tabel)) {
      const angka = selDi(b.baris, p[peran])?.angka;
      if (!angka) continue;
      const ada = hasil.get(kunciNilai(angka));
      const satu = { kelompok: b.kelompok, tahun: p.tahun, angka };
      if (ada) ada.push(satu);
      else hasil.set(kunciNilai(angka), [satu]);
    }
  };
  yield* tiap(bernama, catat, SEL_NAMA);
  return hasil;
}

const kunciNilai = (a: BacaanSel): number => Math.floor((a.persen ? a.nilai * 100 : a.nilai) + 1e-9);

function menurutNilai(t: Tabel, baris: BarisTabel, peran: "target" | "realisasi", nilai: ReadonlyMap<number, readonly NilaiIndeks[]>): number | undefined {
  const kelompok = new Set<number>();
  for (const periode of periodeTabel(t)) {
    const angka = selDi(baris, periode[peran])?.angka;
    // zero, one and one hundred stand everywhere
    if (!angka || angka.nilai === 0 || angka.nilai === 1 || angka.nilai === 100) continue;
    for (const kunci of [-1, 0, 1]) {
      for (const lain of nilai.get(kunciNilai(angka) + kunci) ?? []) {
        const setahun = lain.tahun === undefined || periode.tahun === undefined || lain.tahun === periode.tahun;
        if (setahun && samaNilai(angka, lain.angka)) kelompok.add(lain.kelompok);
      }
    }
  }
  return kelompok.size === 1 ? [...kelompok][0] : undefined;
}
