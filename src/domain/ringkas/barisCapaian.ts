/** One indicator as the summary sees it: its cells, the polaritas and the units that hold, and the capaian that follows. */
import { bacaTarget, capaian, type Polaritas } from "../hitung/capaian";
import { bacaBaris, berupaKata, type AsalPolaritas } from "../periksa/bacaanBaris";
import { dariTeks } from "../tabel/bacaSel";
import type { BacaanSel, BarisTabel, SelTabel, Tabel } from "../tabel/types";
import { semasa, type KolomCapaian } from "./pilihKolom";

/** The capaian that the planner's table prints. */
export interface Tercetak {
  readonly sel: SelTabel;
  /** As a fraction. */
  readonly pecahan: number;
  /** What makes a fraction of the number in the cell. */
  readonly kali: number;
  /** Half a unit of its last printed decimal, as a fraction. */
  readonly toleransi: number;
  /** Printed in parentheses behind the realisasi. */
  readonly dalamKurung: boolean;
}

export interface BarisHitung {
  readonly baris: BarisTabel;
  readonly target: SelTabel | null;
  readonly realisasi: SelTabel | null;
  readonly polaritas: Polaritas;
  readonly asalPolaritas: AsalPolaritas;
  /** The sign or word before a target that is a bound: `≤` of `≤ 5 hari`. */
  readonly tandaTarget: string;
  /** One is a percentage and the other a number: the side without % is divided by 100. */
  readonly bedaSatuan: "target" | "realisasi" | null;
  /** Fraction, unrounded; null where there is none. */
  readonly capaian: number | null;
  readonly tercetak: Tercetak | null;
  /** The printed capaian is not the one that follows. */
  readonly beda: boolean;
  /** Nothing can be reckoned from words: the printed capaian stands in. */
  readonly sepertiTercetak: boolean;
}

/** The columns from which a capaian follows. */
export type KolomHitung = Pick<KolomCapaian, "target" | "realisasi" | "capaian">;

export function hitungBaris(tabel: Tabel, kolom: KolomHitung): BarisHitung[] {
  return tabel.baris.filter(({ jenis }) => jenis === "isi").map((baris) => hitungIndikator(tabel, baris, kolom));
}

export function hitungIndikator(tabel: Tabel, baris: BarisTabel, kolom: KolomHitung): BarisHitung {
  const target = baris.sel.get(kolom.target.col) ?? null;
  const realisasi = baris.sel.get(kolom.realisasi.col) ?? null;
  const angka = angkaTercetak(baris, kolom);
  if (!target || !realisasi) return { ...TANPA_BAHAN, baris, target, realisasi };
  const dibaca = bacaBaris(tabel, baris, target, realisasi, angka?.angka);
  const { polaritas, kali } = dibaca;
  const isi = {
    baris,
    target: dibaca.target,
    realisasi: dibaca.realisasi,
    polaritas,
    asalPolaritas: dibaca.asalPolaritas,
    tandaTarget: dibaca.tandaTarget,
    bedaSatuan: kali === 1 ? null : kali < 1 ? ("realisasi" as const) : ("target" as const),
  };
  const nilai = hitungCapaian(isi);
  const tercetak = angka && susunTercetak(angka, nilai);
  const sepertiTercetak = nilai === null && tercetak !== null && berupaKata(target) && berupaKata(realisasi);
  const beda = nilai !== null && tercetak !== null && !dibaca.cocok && Math.abs(nilai - tercetak.pecahan) > tercetak.toleransi;
  return { ...isi, capaian: sepertiTercetak ? tercetak.pecahan : nilai, tercetak, beda, sepertiTercetak };
}

const TANPA_BAHAN = {
  polaritas: "naik", asalPolaritas: "bawaan", tandaTarget: "", bedaSatuan: null, capaian: null, tercetak: null, beda: false, sepertiTercetak: false,
} as const;

function hitungCapaian({ target, realisasi, bedaSatuan, polaritas }: Pick<BarisHitung, "bedaSatuan" | "polaritas"> & {
  readonly target: SelTabel;
  readonly realisasi: SelTabel;
}): number | null {
  if (target.kosong || realisasi.kosong || target.galat || realisasi.galat) return null;
  const hasil = capaian(besaran(target, bedaSatuan === "target"), besaran(realisasi, bedaSatuan === "realisasi"), polaritas);
  return hasil.ok ? hasil.nilai : null;
}

/** What goes into the calculation: the number read, or the text (a range, a word). */
function besaran(sel: SelTabel, sebagaiPersen: boolean): number | string {
  if (!sel.angka) return String(sel.mentah);
  return sebagaiPersen ? sel.angka.nilai / 100 : sel.angka.nilai;
}

interface AngkaTercetak {
  readonly sel: SelTabel;
  readonly angka: BacaanSel;
  readonly dalamKurung: boolean;
}

/** From the column of capaian for the same time as the target, or from the parentheses in `69,31 (100,45%)`. */
function angkaTercetak(baris: BarisTabel, kolom: KolomHitung): AngkaTercetak | null {
  if (kolom.capaian) {
    const sel = semasa(kolom.realisasi, kolom.capaian) ? baris.sel.get(kolom.capaian.col) : undefined;
    return sel?.angka ? { sel, angka: sel.angka, dalamKurung: false } : null;
  }
  const sel = baris.sel.get(kolom.realisasi.col);
  const kedua = sel?.angka?.asal?.kedua;
  return sel && kedua?.persen ? { sel, angka: dariTeks(kedua), dalamKurung: true } : null;
}

const SERATUS = 100;
/** Without % a printed capaian up to here is a fraction, where nothing can be compared. */
const PECAHAN_TERBESAR = 10;
/** Half of the last decimal in which capaian are compared. */
const DUA_DESIMAL = 0.00005;
const SISA_BULAT = 1e-9;

function susunTercetak({ sel, angka, dalamKurung }: AngkaTercetak, nilai: number | null): Tercetak {
  const perSeratus = angka.nilai / SERATUS;
  const dibagi =
    !angka.persen && (nilai === null ? angka.nilai > PECAHAN_TERBESAR : Math.abs(perSeratus - nilai) < Math.abs(angka.nilai - nilai));
  const kali = dibagi ? 1 / SERATUS : 1;
  const toleransi = Math.max(DUA_DESIMAL, angka.toleransi * kali) + SISA_BULAT;
  return { sel, pecahan: dibagi ? perSeratus : angka.nilai, kali, toleransi, dalamKurung };
}

/** True for a target such as `80-90`, which the capaian formula must take apart. */
export function adalahRentang(sel: SelTabel): boolean {
  if (sel.angka || typeof sel.mentah !== "string") return false;
  const target = bacaTarget(sel.mentah);
  return target.ok && typeof target.nilai !== "number";
}
