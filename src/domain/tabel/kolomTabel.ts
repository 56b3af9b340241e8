/** From header cells to columns with a role; neighbours and contents settle what the words leave open. */
import { tiap, type Bertahap } from "../bertahap";
import { hurufKolom } from "./alamat";
import { SATUAN_KEPALA, type Kepala } from "./cariKepala";
import type { CiriIsi } from "./ciriIsi";
import { KATA_ANGGARAN, type PeranKepala } from "./kamus";
import { bacaKepalaPanjang, type BacaanKepala } from "./kepala";
import type { BarisMentah } from "./isiTabel";
import type { LembarBaca } from "./lembarBaca";
import { pisahkanRumus } from "./rumusJudul";
import type { Kolom, PeranKolom } from "./types";

interface KolomSementara {
  col: number;
  judul: string;
  peran: PeranKepala | undefined;
  tahun: number | undefined;
  triwulan: 1 | 2 | 3 | 4 | undefined;
  semester: 1 | 2 | undefined;
  kumulatif: boolean;
  nomor: number | undefined;
  rumusJudul: string | undefined;
  persen: boolean;
  kualifikasi: string;
  judulKeliru: boolean;
}

/** A share of the filled cells that speaks for all of them. */
const KEBANYAKAN = 0.6;

type Ciri = ReadonlyMap<number, CiriIsi>;

export function* kolomTabel(
  l: LembarBaca,
  kepala: Kepala,
  baris: readonly BarisMentah[],
  ciri: Ciri,
  judulTabel: string,
): Bertahap<Kolom[]> {
  const kolom = kepala.kolom.map((col) => dariJalur(l, kepala, col));
  yield* luruskan(kolom, baris, ciri, judulTabel);
  return kolom.map((k) => ({
    col: k.col,
    huruf: hurufKolom(k.col),
    peran: peranAkhir(k),
    judul: k.judul,
    persen: k.persen,
    kualifikasi: k.kualifikasi,
    ...(k.tahun === undefined ? {} : { tahun: k.tahun }),
    ...(k.triwulan === undefined ? {} : { triwulan: k.triwulan }),
    ...(k.semester === undefined ? {} : { semester: k.semester }),
    ...(k.kumulatif ? { kumulatif: true } : {}),
    ...(k.nomor === undefined ? {} : { nomor: k.nomor }),
    ...(k.rumusJudul === undefined ? {} : { rumusJudul: k.rumusJudul }),
    ...(k.judulKeliru ? { judulKeliru: true } : {}),
  }));
}

function peranAkhir(k: KolomSementara): PeranKolom {
  // a quarter alone: its rows say whether it is target or realisasi
  if (k.peran === undefined) return k.triwulan !== undefined || k.semester !== undefined ? "nilai" : "lainnya";
  return k.peran === "persentase" ? "persen" : k.peran;
}

function dariJalur(l: LembarBaca, kepala: Kepala, col: number): KolomSementara {
  const jalur = jalurKepala(l, kepala, col);
  // headers by their place: long sentences have a role, too
  const bacaan = jalur
    .map((r) => ({ ...r, b: l.kepala(r.row, r.col) ?? bacaKepalaPanjang(l.teks(r.row, r.col)) }))
    .flatMap(({ b, row }): BacaanKepala[] => (b === null ? [] : satuanSaja(l, kepala, row, col) ? [{ persen: b.persen, kualifikasi: "" }] : [b]));
  const dariBawah = [...bacaan].reverse();
  const berperan = dariBawah.filter((b) => b.peran !== undefined);
  const daun = berperan.find((b) => b.peran !== "persentase") ?? berperan[0];
  const atap = berperan.filter((b) => b !== daun);
  const hanyaPersen = dariBawah[0]?.peran === "persentase";
  // "Kinerja / Target" and "Anggaran / Target": the group is the qualifier
  const kualifikasi = [daun?.kualifikasi ?? "", ...atap.map((b) => (b.peran === "pagu" ? "anggaran" : b.kualifikasi))];
  const nomor = kepala.barisNomor === undefined ? undefined : pisahkanRumus(l.teks(kepala.barisNomor, col));
  return {
    col,
    judul: jalur.map((r) => l.teks(r.row, r.col)).join(" / "),
    peran: hanyaPersen && daun?.peran !== "capaian" && daun?.peran !== "serapan" ? "persentase" : daun?.peran,
    tahun: dariBawah.find((b) => b.tahun !== undefined)?.tahun,
    triwulan: dariBawah.find((b) => b.triwulan !== undefined)?.triwulan,
    semester: dariBawah.find((b) => b.semester !== undefined)?.semester,
    kumulatif: bacaan.some((b) => b.kumulatif),
    nomor:
      nomor?.nomor ??
      (kepala.barisNomor === undefined ? undefined : l.nomorKolom(kepala.barisNomor, col)) ??
      dariBawah.find((b) => b.nomor !== undefined)?.nomor,
    rumusJudul: nomor?.rumus ?? dariBawah.find((b) => b.rumus !== undefined)?.rumus,
    persen: bacaan.some((b) => b.persen),
    kualifikasi: kualifikasi.filter((q) => q !== "").join(" "),
    judulKeliru: false,
  };
}

/** `(%)` under `Capaian` is its unit; under one of several columns of `Realisasi` it is a column of its own. */
function satuanSaja(l: LembarBaca, kepala: Kepala, row: number, col: number): boolean {
  const atas = kepala.baris[kepala.baris.indexOf(row) - 1];
  if (atas === undefined || !SATUAN_KEPALA.test(l.teks(row, col)) || l.kosong(atas, col)) return false;
  return col === kepala.kolom.at(-1) || !l.kosong(atas, col + 1) || l.kosong(row, col + 1);
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

function* luruskan(
  kolom: KolomSementara[],
  baris: readonly BarisMentah[],
  ciri: Ciri,
  judulTabel: string,
): Bertahap<void> {
  kepalaSalah(kolom, ciri);
  // `Realisasi s.d. TW IV` beside the fourth quarter is the year
  for (const k of kolom)
    if (k.kumulatif && k.triwulan === 4 && kolom.some((x) => x !== k && x.peran === k.peran && x.triwulan === 4 && !x.kumulatif)) k.triwulan = undefined;
  namaDiKeterangan(kolom, ciri);
  for (const k of kolom)
    if ((k.peran === undefined || k.peran === "nilai") && berisiRentang(ciri, k.col)) k.peran = "rentang";
  tahunSaja(kolom, judulTabel);
  const punya = (p: PeranKepala, syarat: (k: KolomSementara) => boolean = () => true): boolean =>
    kolom.some((k) => k.peran === p && syarat(k));
  const adaPagu = punya("pagu");

  for (const [i, k] of kolom.entries()) {
    const kiri = kolom.slice(0, i).reverse();
    // `% Realisasi` beside a column of realisasi is a share of something, not a second realisasi
    if (
      k.peran === "realisasi" &&
      k.persen &&
      kiri.some((x) => x.peran === "realisasi" && x.tahun === k.tahun && x.triwulan === k.triwulan && !x.persen)
    ) {
      k.peran = "persentase";
    }
    if (k.peran === "realisasi" && uang(k) && !adaPagu && hanyaPersen(ciri, k.col)) k.peran = "serapan";
    // `Anggaran / Capaian` beside pagu and realisasi of money
    if (k.peran === "capaian" && uang(k) && adaPagu && kiri.some((x) => x.peran === "realisasi" && uang(x))) k.peran = "serapan";
    if (k.peran !== "persentase") continue;
    const dekat = kiri.find((x) => x.peran === "realisasi" || x.peran === "pagu" || x.peran === "target");
    if (!dekat) continue;
    if (punya("bobot") && punya("target")) {
      k.peran = (yield* tertimbang(kolom, baris, k.col)) ? "nilaiAkhir" : "persentase";
      continue;
    }
    const anggaran = dekat.peran === "pagu" || uang(dekat) || (adaPagu && !punya("target"));
    if (anggaran && (adaPagu || punya("realisasi"))) k.peran = "serapan";
    else if (punya("target") && (punya("realisasi") || punya("capaian"))) k.peran = "capaian";
  }

  // Target | Capaian | %: what is called capaian is the realisasi
  const capaian = kolom.filter((k) => k.peran === "capaian");
  if (capaian.length === 2 && punya("target")) {
    const polos = capaian.find((k) => !k.persen);
    if (polos && capaian.some((k) => k.persen))
      polos.peran = punya("realisasi", (k) => !uang(k)) ? "nilai" : "realisasi";
  }
}

/** A column headed "Target" that holds names is the indicator column when another target column stands beside it. */
function kepalaSalah(kolom: KolomSementara[], ciri: Ciri): void {
  if (kolom.some((k) => k.peran === "indikator")) return;
  const target = kolom.filter((k) => k.peran === "target");
  const nama = target.find((k) => berisiNama(ciri, k.col));
  if (nama && target.length >= 2) {
    nama.peran = "indikator";
    nama.judulKeliru = true;
  }
  const tanpaPeran = kolom.find((k) => k.peran === undefined && k.judul === "" && berisiNama(ciri, k.col));
  if (!nama && tanpaPeran && kolom.some((k) => k.peran === "target" || k.peran === "realisasi"))
    tanpaPeran.peran = "indikator";
}

/** `Keterangan | Bobot | Target | Realisasi`: the first column names the rows. */
function namaDiKeterangan(kolom: KolomSementara[], ciri: Ciri): void {
  const pertama = kolom.find((k) => k.peran !== "nomor" && k.peran !== "kode");
  // years or names below a blank corner
  if (
    pertama &&
    pertama === kolom[0] &&
    pertama.peran === undefined &&
    /^(|tahun|ta|periode|waktu)$/i.test(pertama.judul) &&
    kolom.length > 2
  )
    pertama.peran = "uraian";
  if (!pertama || kolom.some((k) => k.peran === "indikator" || k.peran === "uraian" || k.peran === "sasaran")) return;
  const kata =
    pertama.peran === "keterangan" ||
    pertama.peran === "predikat" ||
    pertama.peran === "bukti" ||
    pertama.peran === undefined;
  if (kata && berisiKata(ciri, pertama.col)) pertama.peran = "uraian";
}

/** Numbers that are the weight times realisasi over target, and not the ratio itself. */
function* tertimbang(kolom: readonly KolomSementara[], isi: readonly BarisMentah[], col: number): Bertahap<boolean> {
  const di = (p: PeranKepala): number | undefined => kolom.find((k) => k.peran === p)?.col;
  const [b, t, r] = [di("bobot"), di("target"), di("realisasi")];
  if (b === undefined || t === undefined) return false;
  let [cocok, semua] = [0, 0];
  yield* tiap(isi, ({ sel }) => {
    const [bobot, target, nilai] = [sel.get(b)?.angka, sel.get(t)?.angka, sel.get(col)?.angka];
    const realisasi = r === undefined ? target : sel.get(r)?.angka;
    if (!bobot || !target || !realisasi || !nilai || target.nilai === 0) return;
    semua++;
    const nisbah = realisasi.nilai / target.nilai;
    const jarak = (x: number): number => Math.min(...[1, 100, 0.01].map((f) => Math.abs(nilai.nilai * f - x)));
    if (jarak(bobot.nilai * nisbah) <= jarak(nisbah)) cocok++;
  });
  return semua > 0 && cocok / semua >= KEBANYAKAN;
}

/** Share of the filled cells of a column that are such; 0 where none is filled. */
function bagianIsi(ciri: Ciri, col: number, apa: "rentang" | "kata" | "nama"): number {
  const satu = ciri.get(col);
  return satu && satu.terisi > 0 ? satu[apa] / satu.terisi : 0;
}

const berisiRentang = (ciri: Ciri, col: number): boolean =>
  (ciri.get(col)?.terisi ?? 0) > 1 && bagianIsi(ciri, col, "rentang") >= KEBANYAKAN;
const berisiKata = (ciri: Ciri, col: number): boolean => bagianIsi(ciri, col, "kata") >= KEBANYAKAN;
const berisiNama = (ciri: Ciri, col: number): boolean => bagianIsi(ciri, col, "nama") >= KEBANYAKAN;

function hanyaPersen(ciri: Ciri, col: number): boolean {
  const satu = ciri.get(col);
  return satu !== undefined && satu.angka > 0 && satu.persen === satu.angka;
}

/** `2021 | 2022 | Target 2024`: a bare year is the realisasi of that year, in a table of targets the target. */
function tahunSaja(kolom: KolomSementara[], judulTabel: string): void {
  const tahun = kolom.filter((k) => k.peran === undefined && k.tahun !== undefined && k.kualifikasi === "");
  if (tahun.length === 0) return;
  const peran =
    /\btarget\b/i.test(judulTabel) && !/realisasi|capaian|perbandingan/i.test(judulTabel) ? "target" : "realisasi";
  for (const k of tahun) k.peran = peran;
}
