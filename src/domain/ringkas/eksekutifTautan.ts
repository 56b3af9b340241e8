/** What other tables of the workbook say of an indicator: its realisasi of the year before, and its end target. */
import { miripNama } from "../periksa/kemiripanNama";
import { indeksIndikator, type EntriIndikator, type IndeksIndikator } from "../periksa/indeksIndikator";
import type { KonteksPeriksa } from "../periksa/types";
import type { SelTabel, Tabel } from "../tabel/types";
import type { BarisHitung } from "./barisCapaian";
import { kolomMenengah, kolomTahun } from "./kolomTahun";
import { bilangan, selDi } from "./sumber";

export interface NilaiTertaut {
  readonly tabel: Tabel;
  readonly sel: SelTabel;
  readonly tahun?: number;
}

export interface Tautan {
  readonly lalu: NilaiTertaut | null;
  readonly menengah: NilaiTertaut | null;
}

const konteksDari = new WeakMap<readonly Tabel[], KonteksPeriksa>();

/** The checker's own index, so that both mean the same indicator by a name. */
function indeks(semua: readonly Tabel[]): IndeksIndikator {
  const konteks = konteksDari.get(semua) ?? { tabel: semua };
  konteksDari.set(semua, konteks);
  const langkah = indeksIndikator(konteks);
  for (;;) {
    const { done, value } = langkah.next();
    if (done) return value;
  }
}

/** Year of the figures of a table: its own, or the one that most tables name. */
export function tahunUtama(utama: Tabel, semua: readonly Tabel[]): number | undefined {
  return utama.tahun ?? kolomTahun(utama, "realisasi").at(-1)?.tahun ?? indeks(semua).tahunUtama;
}

/**
 * @param utama table of the indicators
 * @param tabel tables that may be drawn on
 * @param semua all tables of the workbook: names are told apart by all of them
 */
export function tautan(utama: Tabel, tabel: readonly Tabel[], semua: readonly Tabel[]): (hitung: BarisHitung) => Tautan {
  const daftar = indeks(semua);
  const tahun = tahunUtama(utama, semua);
  const dipakai = new Set(tabel);
  const milikUtama = new Set(utama.baris.flatMap((baris) => daftar.entri(baris)?.kelompok ?? []));
  const bebas = daftar.semua.filter((kelompok) => !milikUtama.has(kelompok)).flatMap((kelompok) => daftar.anggota(kelompok));
  /** Nearly the same name, where the very same one is nowhere else. */
  const serupa = ({ nama }: EntriIndikator): EntriIndikator[] => bebas.filter((satu) => dipakai.has(satu.tabel) && miripNama(nama, satu.nama));
  return (hitung) => {
    const sendiri = daftar.entri(hitung.baris);
    if (!sendiri) return { lalu: null, menengah: null };
    const lain = daftar.anggota(sendiri.kelompok).filter((satu) => dipakai.has(satu.tabel) && satu.tabel !== utama);
    const urut = [sendiri, ...(lain.length > 0 ? lain : serupa(sendiri))];
    return { lalu: pertama(urut, (satu) => tahunLalu(satu, tahun, hitung)), menengah: pertama(urut, (satu) => targetAkhir(satu, tahun)) };
  };
}

function pertama<T, U>(daftar: readonly T[], cari: (satu: T) => U | null): U | null {
  for (const satu of daftar) {
    const hasil = cari(satu);
    if (hasil) return hasil;
  }
  return null;
}

/**
 * The column before the year of the report. A score may lag: where a table ends a year early with the very figure of the report,
 * that figure is of that year. A year that was not measured cannot be compared, and no earlier one stands in for it.
 */
function tahunLalu({ tabel, baris }: EntriIndikator, tahun: number | undefined, { realisasi }: BarisHitung): NilaiTertaut | null {
  const kolom = kolomTahun(tabel, "realisasi").filter((satu) => tahun === undefined || satu.tahun <= tahun);
  const akhir = kolom.at(-1);
  if (!akhir) return null;
  const kini = bilangan(realisasi);
  const samaAkhir = kini !== null && bilangan(selDi(baris, akhir)) === kini;
  const berlaku = akhir.tahun === tahun || samaAkhir ? kolom.at(-2) : tahun === undefined ? undefined : akhir;
  if (!berlaku) return null;
  const sel = selDi(baris, berlaku);
  return bilangan(sel) === null ? null : { tabel, sel, tahun: berlaku.tahun };
}

function targetAkhir({ tabel, baris }: EntriIndikator, tahun: number | undefined): NilaiTertaut | null {
  const kelak = kolomTahun(tabel, "target").filter((satu) => tahun !== undefined && satu.tahun > tahun).at(-1);
  const kolom = kelak ?? kolomMenengah(tabel)?.target;
  const sel = kolom && baris.sel.get(kolom.col);
  if (!kolom || !sel?.angka || sel.galat || (tahun !== undefined && kolom.tahun !== undefined && kolom.tahun <= tahun)) return null;
  return { tabel, sel, ...(kolom.tahun === undefined ? {} : { tahun: kolom.tahun }) };
}
