/** Words of the summaries beside that of capaian; `{name}` is filled in by `isiKata`. */
import type { Keyakinan } from "../regulasi/tahun";
import type { KataCek } from "./cek";
import type { KataEksekutif } from "./eksekutifKata";
import type { KataGrafik } from "./grafikBuat";
import type { KataRingkasanCapaian } from "./kata";

export interface KataUmum {
  readonly sumber: string;
  readonly hidup: string;
  readonly tanda: string;
  readonly tanggal: string;
  readonly tanggalVersi: string;
  /** Column and line that tell when the source no longer fits. */
  readonly cek: KataCek;
  readonly galatSumber: string;
  /** How sure the figures of a rule are, as a clause. */
  readonly keyakinan: Readonly<Record<Keyakinan, string>>;
}

/** Title and sheet name of a summary. */
export interface KataJudul {
  readonly namaLembar: string;
  readonly judul: string;
  readonly judulTahun: string;
}

type Kata<K extends string> = Readonly<Record<K, string>>;

/** Where a capaian stands against 100%. */
export type KataStatus = Kata<"diAtas" | "tepat" | "diBawah">;

export interface KataAnggaran extends KataJudul {
  readonly kolom: Kata<"nomor" | "uraian" | "pagu" | "realisasi" | "serapan" | "sisa" | "porsi" | "peringkat">;
  readonly jumlah: string;
  /** Name of the one row of a list without names. */
  readonly seluruh: string;
  readonly caraSerapan: string;
  readonly caraPorsi: string;
  readonly tanpaBagian: string;
  readonly tanpaRealisasi: string;
  readonly pengali: Readonly<Record<1e3 | 1e6 | 1e9, string>>;
}

export interface KataPerbandingan extends KataJudul {
  readonly kolom: Kata<"nomor" | "indikator" | "realisasi" | "selisih" | "pertumbuhan" | "tren">;
  readonly gabungan: string;
  readonly poin: string;
  readonly tren: Kata<"naik" | "turun" | "tetap" | "tidak">;
  readonly caraSelisih: string;
  readonly caraPertumbuhan: string;
  readonly caraTidak: string;
  /** Of a figure that the user said cannot be compared. */
  readonly dinyatakan: string;
}

export interface KataMenengah extends KataJudul {
  readonly kolom: Kata<
    "nomor" | "indikator" | "tahunRealisasi" | "realisasi" | "tahunTarget" | "target" | "capaian" | "sisa" | "status"
  >;
  readonly gabungan: string;
  readonly poin: string;
  readonly status: KataStatus;
  readonly caraCapaian: string;
  readonly caraSisa: string;
}

export interface KataStandar extends KataJudul {
  readonly kolom: Kata<"nomor" | "indikator" | "standar" | "realisasi" | "selisih" | "capaian" | "status">;
  readonly poin: string;
  readonly status: KataStatus;
  readonly caraSelisih: string;
  readonly caraCapaian: string;
  readonly diketik: string;
  /** `{banyak}` */
  readonly tanpa: string;
}

export interface KataEfisiensi extends KataJudul {
  readonly kolom: Kata<"nomor" | "sasaran" | "pagu" | "realisasi" | "capaian" | "serapan" | "selisih" | "rasio" | "simpulan">;
  /** Name of a row without a name. */
  readonly keseluruhan: string;
  readonly poin: string;
  readonly simpulan: Kata<"efisien" | "seimbang" | "belum">;
  readonly efisiensiPmk: string;
  readonly nilaiPmk: string;
  readonly caraSelisih: string;
  readonly caraRasio: string;
  readonly caraPmk: string;
}

type PerJenis = Readonly<Record<"sasaran" | "ro", string>>;

export interface KataEfisiensiSasaran {
  readonly namaLembar: string;
  readonly sasaran: KataJudul;
  readonly ro: KataJudul;
  /** Header of the column of names. */
  readonly nama: PerJenis;
  /** `{anggaran}`, `{capaian}` */
  readonly gabungan: string;
  /** Header of the details below. */
  readonly bahan: PerJenis;
  readonly target: string;
  readonly realisasi: string;
  readonly cara: PerJenis;
  /** `{banyak}` */
  readonly tanpa: string;
  /** `{banyak}`: sums that no formula can hold. */
  readonly terlaluBanyak: string;
}

export interface KataKepatuhan extends KataJudul {
  readonly kolom: Kata<"nomor" | "uraian" | "bobot" | "target" | "realisasi" | "capaian" | "nilai">;
  readonly jumlah: string;
  readonly cara: string;
  readonly tanpaBatas: string;
  readonly denganBatas: string;
}

export interface KataRo extends KataJudul {
  readonly kolom: Kata<"nomor" | "ro" | "satuan" | "target" | "realisasi" | "capaian" | "status">;
  readonly gabungan: string;
  readonly status: KataStatus;
  readonly jumlah: Kata<"tercapai" | "diBawah" | "tanpa" | "semua">;
  readonly cara: string;
}

export interface KataIkm extends KataJudul {
  readonly kolom: Kata<"nomor" | "unsur" | "nrr" | "nilai" | "mutu" | "perubahan" | "arah" | "tanda">;
  readonly tahunIni: string;
  readonly tahunLalu: string;
  readonly arah: Kata<"naik" | "turun" | "tetap">;
  readonly tanda: Kata<"tertinggi" | "terendah">;
  readonly rerata: string;
  readonly indeks: string;
  readonly indeksLalu: string;
  readonly cara: string;
  readonly mutu: string;
}

export interface KataEka extends KataJudul {
  readonly kolom: Kata<
    | "nomor" | "unit" | "csp" | "penyerapan" | "konsistensi" | "capaianRo" | "nilaiEfisiensi" | "implementasi" | "rataSatker"
    | "css" | "rataEselon1"
    | "eka" | "tercetak" | "predikat"
  >;
  readonly caraSatker: string;
  readonly caraEselon1: string;
  readonly caraKl: string;
  /** `{dasar}`, `{dari}`, `{sampai}`, `{keyakinan}` */
  readonly aturan: string;
  /** `{tahun}` */
  readonly sesudahAturan: string;
  /** `{tahun}`, `{dari}` */
  readonly sebelumAturan: string;
  readonly predikat: string;
}

export interface KataIkpa extends KataJudul {
  readonly kolom: Kata<"nomor" | "aspek" | "komponen" | "bobot" | "nilai" | "tertimbang" | "keterangan">;
  readonly status: Kata<"tidakAda" | "kosong" | "tidakBerlaku" | "nolTanpaBobot" | "nilaiTanpaBobot">;
  readonly konversi: string;
  readonly pengurang: string;
  readonly total: string;
  readonly cara: string;
  readonly konversiDitolak: string;
  readonly aturan: string;
  readonly belumDikonfirmasi: string;
}

export interface KataNka extends KataJudul {
  readonly kolom: Kata<"nomor" | "tahun" | "eka" | "ikpa" | "bobotEka" | "bobotIkpa" | "nka" | "predikat" | "dasar">;
  readonly cara: string;
  readonly kurang: string;
}

export interface KataPk extends KataJudul {
  readonly dari: string;
  readonly kolom: Kata<"nomor" | "sasaran" | "indikatorSemula" | "targetSemula" | "indikatorMenjadi" | "targetMenjadi" | "perubahan">;
  readonly perubahan: Kata<"tetap" | "target" | "redaksi" | "keduanya" | "baru" | "dihapus">;
  readonly jumlah: string;
  readonly cara: string;
  readonly caraTarget: string;
}

export interface KataTriwulan extends KataJudul {
  readonly kolom: Kata<"nomor" | "indikator" | "target" | "realisasi" | "capaian" | "status">;
  readonly status: KataStatus;
  readonly caraKumulatif: string;
  readonly caraJumlah: string;
  readonly lengkap: string;
}

export interface KataRingkasan {
  readonly umum: KataUmum;
  readonly capaian: KataRingkasanCapaian;
  readonly anggaran: KataAnggaran;
  readonly perbandingan: KataPerbandingan;
  readonly menengah: KataMenengah;
  readonly standar: KataStandar;
  readonly efisiensi: KataEfisiensi;
  readonly efisiensiSasaran: KataEfisiensiSasaran;
  readonly kepatuhan: KataKepatuhan;
  readonly ro: KataRo;
  readonly ikm: KataIkm;
  readonly eka: KataEka;
  readonly ikpa: KataIkpa;
  readonly nka: KataNka;
  readonly pk: KataPk;
  readonly triwulan: KataTriwulan;
  readonly grafik: KataGrafik;
  readonly eksekutif: KataEksekutif;
}
