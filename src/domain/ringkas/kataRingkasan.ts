/** Words of the summaries beside that of capaian; `{name}` is filled in by `isiKata`. */
import type { KataRingkasanCapaian } from "./kata";

export interface KataUmum {
  readonly sumber: string;
  readonly hidup: string;
  readonly tanda: string;
  readonly tanggal: string;
  readonly galatSumber: string;
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

export interface KataRingkasan {
  readonly umum: KataUmum;
  readonly capaian: KataRingkasanCapaian;
  readonly anggaran: KataAnggaran;
  readonly perbandingan: KataPerbandingan;
  readonly menengah: KataMenengah;
}
