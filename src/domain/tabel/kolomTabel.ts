/** From header cells to columns with a role; neighbours and contents settle what the words leave open. */
import { hurufKolom } from "./alamat";
import type { Kepala } from "./cariKepala";
import { KATA_ANGGARAN, type PeranKepala } from "./kamus";
import type { BacaanKepala } from "./kepala";
import type { LembarBaca } from "./lembarBaca";
import type { Kolom, SelTabel } from "./types";

interface KolomSementara {
  col: number;
  judul: string;
  peran: PeranKepala | undefined;
  tahun: number | undefined;
  triwulan: 1 | 2 | 3 | 4 | undefined;
  persen: boolean;
  kualifikasi: string;
}

type Isi = readonly ReadonlyMap<number, SelTabel>[];

/** @param isi cells of the body rows, by column */
export function kolomTabel(l: LembarBaca, kepala: Kepala, isi: Isi, judulTabel: string): Kolom[] {
  const kolom = kepala.kolom.map((col) => dariJalur(l, kepala, col));
  luruskan(kolom, isi, judulTabel);
  return kolom.map((k) => ({
    col: k.col,
    huruf: hurufKolom(k.col),
    peran: k.peran === undefined || k.peran === "persentase" ? "lainnya" : k.peran,
    judul: k.judul,
    persen: k.persen,
    kualifikasi: k.kualifikasi,
    ...(k.tahun === undefined ? {} : { tahun: k.tahun }),
    ...(k.triwulan === undefined ? {} : { triwulan: k.triwulan }),
  }));
}

function dariJalur(l: LembarBaca, kepala: Kepala, col: number): KolomSementara {
  const jalur = jalurKepala(l, kepala, col);
  const bacaan = jalur.map((r) => l.kepala(r.row, r.col)).filter((b): b is BacaanKepala => b !== null);
  const dariBawah = [...bacaan].reverse();
  const berperan = dariBawah.filter((b) => b.peran !== undefined);
  const daun = berperan.find((b) => b.peran !== "persentase") ?? berperan[0];
  const atap = berperan.filter((b) => b !== daun);
  const hanyaPersen = dariBawah[0]?.peran === "persentase";
  // "Kinerja / Target" and "Anggaran / Target": the group is the qualifier
  const kualifikasi = [daun?.kualifikasi ?? "", ...atap.map((b) => (b.peran === "pagu" ? "anggaran" : b.kualifikasi))];
  return {
    col,
    judul: jalur.map((r) => l.teks(r.row, r.col)).join(" / "),
    peran: hanyaPersen && daun?.peran !== "capaian" && daun?.peran !== "serapan" ? "persentase" : daun?.peran,
    tahun: dariBawah.find((b) => b.tahun !== undefined)?.tahun,
    triwulan: dariBawah.find((b) => b.triwulan !== undefined)?.triwulan,
    persen: bacaan.some((b) => b.persen),
    kualifikasi: kualifikasi.filter((q) => q !== "").join(" "),
  };
}

/** Header cells above a column, top first; a blank cell under a group takes the group to its left. */
function jalurKepala(l: LembarBaca, kepala: Kepala, col: number): { row: number; col: number }[] {
  const hasil: { row: number; col: number }[] = [];
  const baris = kepala.baris;
  baris.forEach((row, tingkat) => {
    if (!l.kosong(row, col)) {
      hasil.push({ row, col });
      return;
    }
    const bawah = baris.slice(tingkat + 1);
    if (!bawah.some((b) => !l.kosong(b, col))) return;
    for (let c = col - 1; c >= kepala.kolom[0]!; c--) {
      if (l.kosong(row, c)) continue;
      if (bawah.some((b) => !l.kosong(b, c))) hasil.push({ row, col: c });
      return;
    }
  });
  return hasil;
}

const uang = (k: KolomSementara): boolean => k.kualifikasi.split(" ").some((q) => KATA_ANGGARAN.includes(q));

function luruskan(kolom: KolomSementara[], isi: Isi, judulTabel: string): void {
  kepalaSalah(kolom, isi);
  tahunSaja(kolom, judulTabel);
  const punya = (p: PeranKepala, syarat: (k: KolomSementara) => boolean = () => true): boolean =>
    kolom.some((k) => k.peran === p && syarat(k));
  const adaPagu = punya("pagu");

  kolom.forEach((k, i) => {
    const kiri = kolom.slice(0, i).reverse();
    // `% Realisasi` beside a column of realisasi is a share of something, not a second realisasi
    if (k.peran === "realisasi" && k.persen && kiri.some((x) => x.peran === "realisasi" && x.tahun === k.tahun && x.triwulan === k.triwulan && !x.persen)) {
      k.peran = "persentase";
    }
    if (k.peran === "realisasi" && uang(k) && !adaPagu && hanyaPersen(isi, k.col)) k.peran = "serapan";
    if (k.peran !== "persentase") return;
    const dekat = kiri.find((x) => x.peran === "realisasi" || x.peran === "pagu" || x.peran === "target");
    if (!dekat || punya("bobot")) return;
    const anggaran = dekat.peran === "pagu" || uang(dekat) || (adaPagu && !punya("target"));
    if (anggaran && (adaPagu || punya("realisasi"))) k.peran = "serapan";
    else if (punya("target") && (punya("realisasi") || punya("capaian"))) k.peran = "capaian";
  });

  // Target | Capaian | %: what is called capaian is the realisasi
  const capaian = kolom.filter((k) => k.peran === "capaian");
  if (capaian.length === 2 && punya("target")) {
    const polos = capaian.find((k) => !k.persen);
    if (polos && capaian.some((k) => k.persen)) polos.peran = punya("realisasi", (k) => !uang(k)) ? "nilai" : "realisasi";
  }
}

/** A column headed "Target" that holds names is the indicator column when another target column stands beside it. */
function kepalaSalah(kolom: KolomSementara[], isi: Isi): void {
  if (kolom.some((k) => k.peran === "indikator")) return;
  const target = kolom.filter((k) => k.peran === "target");
  const nama = target.find((k) => berisiNama(isi, k.col));
  if (nama && target.length >= 2) nama.peran = "indikator";
  const tanpaPeran = kolom.find((k) => k.peran === undefined && k.judul === "" && berisiNama(isi, k.col));
  if (!nama && tanpaPeran && kolom.some((k) => k.peran === "target" || k.peran === "realisasi")) tanpaPeran.peran = "indikator";
}

const PANJANG_NAMA = 15;

function berisiNama(isi: Isi, col: number): boolean {
  let nama = 0;
  let terisi = 0;
  for (const baris of isi) {
    const sel = baris.get(col);
    if (!sel || sel.kosong) continue;
    terisi++;
    if (!sel.angka && typeof sel.mentah === "string" && sel.mentah.trim().length > PANJANG_NAMA) nama++;
  }
  return terisi > 0 && nama / terisi >= 0.6;
}

function hanyaPersen(isi: Isi, col: number): boolean {
  const angka = isi.map((b) => b.get(col)?.angka).filter((a) => a !== undefined);
  return angka.length > 0 && angka.every((a) => a.persen);
}

/** `2021 | 2022 | Target 2024`: a bare year is the realisasi of that year, in a table of targets the target. */
function tahunSaja(kolom: KolomSementara[], judulTabel: string): void {
  const tahun = kolom.filter((k) => k.peran === undefined && k.tahun !== undefined && k.kualifikasi === "");
  if (tahun.length === 0) return;
  const peran = /\btarget\b/i.test(judulTabel) && !/realisasi|capaian|perbandingan/i.test(judulTabel) ? "target" : "realisasi";
  for (const k of tahun) k.peran = peran;
}
