/** Words that a summary needs. They come in with the options, for the domain has no language; `{name}` is filled in. */
import { isi } from "../isi";
import type { KataUmum } from "./kataRingkasan";

export interface KataRingkasanCapaian {
  readonly umum: KataUmum;
  readonly namaLembar: string;
  readonly judul: string;
  readonly judulTahun: string;
  readonly kolom: {
    readonly nomor: string;
    readonly sasaran: string;
    readonly indikator: string;
    readonly satuan: string;
    readonly target: string;
    readonly realisasi: string;
    readonly capaian: string;
    readonly capaianDibatasi: string;
    readonly predikat: string;
    readonly keterangan: string;
  };
  readonly rerataSasaran: string;
  readonly rerata: { readonly indikator: string; readonly sasaran: string };
  readonly dipakai: string;
  readonly pembanding: string;
  readonly jumlah: {
    readonly judul: string;
    readonly diAtas: string;
    readonly tepat: string;
    readonly diBawah: string;
    readonly tanpaRealisasi: string;
    readonly takTerhitung: string;
    readonly semua: string;
  };
  readonly baris: {
    readonly belumAda: string;
    readonly tidakDiukur: string;
    readonly targetTakTerhitung: string;
    readonly tidakSama: string;
    /** `{sel}` in these is the address of the planner's cell. */
    readonly realisasiTakTerbaca: string;
    readonly realisasiAmbigu: string;
    readonly targetTakTerbaca: string;
    readonly targetKosong: string;
    readonly targetNol: string;
    readonly galatSel: string;
    readonly tertulis: string;
    readonly sepertiTercetak: string;
    readonly bedaSatuan: string;
    readonly polaritas: string;
    readonly polaritasSetelan: string;
    readonly polaritasDibaca: string;
    readonly polaritasKeterangan: string;
    readonly polaritasTarget: string;
    readonly polaritasKata: string;
    readonly galatSumber: string;
  };
  /** Names of scales and words of their classes in the language of the sheet; what is missing stays as the scale has it. */
  readonly namaSkala: Readonly<Record<string, string>>;
  readonly kataSkala: Readonly<Record<string, string>>;
  readonly daftarTanpaRealisasi: string;
  readonly catatan: {
    readonly metode: { readonly indikator: string; readonly sasaran: string };
    readonly batas: string;
    readonly tanpaBatas: string;
    readonly skala: string;
  };
}

/** Words and numbers only: a blank that slips in would be read as text. */
export const isiKata: (templat: string, data: Readonly<Record<string, string | number>>) => string = isi;

/** With a capital first letter. */
export function awalBesar(kata: string): string {
  return kata.charAt(0).toUpperCase() + kata.slice(1);
}
