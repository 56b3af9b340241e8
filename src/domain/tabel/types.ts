/** What reading a sheet gives: typed tables with columns that have a role. */
import type { Rect } from "./alamat";
import type { CellValue } from "./snapshot";
import type { AngkaTerbaca } from "./bacaAngka";

export type JenisTabel =
  | "pk" | "capaian" | "triwulan" | "perbandingan" | "menengah" | "anggaran" | "ro" | "ikpa" | "smart"
  | "ikm" | "kepatuhan" | "sakip" | "efisiensi" | "rekap" | "lainnya";

export type PeranKolom =
  | "nomor" | "sasaran" | "indikator" | "uraian" | "satuan" | "polaritas" | "target" | "realisasi" | "capaian"
  | "pagu" | "serapan" | "sisa" | "bobot" | "nilai" | "keterangan" | "bukti" | "lainnya"
  /** `jumlah`: a count or sum; `persen`: a share that is neither capaian nor serapan; `rentang`: the class of a scale. */
  | "kode" | "jumlah" | "persen" | "selisih" | "pertumbuhan" | "nilaiAkhir" | "konversi" | "predikat" | "rentang" | "status";

export interface Kolom {
  /** Absolute zero-based column on the sheet. */
  readonly col: number;
  readonly huruf: string;
  readonly peran: PeranKolom;
  /** Header as the user wrote it, levels joined with " / ". */
  readonly judul: string;
  readonly tahun?: number;
  readonly triwulan?: 1 | 2 | 3 | 4;
  readonly semester?: 1 | 2;
  /** The words of the header speak of another role than its cells hold: `Target` over names. */
  readonly judulKeliru?: boolean;
  /** The header says that numbers are percentages (`% Capaian`, `Target (%)`). */
  readonly persen: boolean;
  /** What the header says beyond its role: `renstra` in `Target Renstra`, `anggaran` in `Realisasi Anggaran`; "" for none. */
  readonly kualifikasi?: string;
  /** `s.d.`, `kumulatif`: counted from the beginning of the year. */
  readonly kumulatif?: boolean;
  /** Number of the column as printed, in its header or in a `(1) (2) (3)` row. */
  readonly nomor?: number;
  /** How the header says that the column is reckoned: `2*(4/3)` in `% (2*(4/3))`, `(5)/(4)` in `(6)=(5)/(4)`. */
  readonly rumusJudul?: string;
  /** Part of a known whole that the column holds, such as `revisi` in an IKPA table. */
  readonly komponen?: Komponen;
}

/** Parts of the official scores, whatever a table calls them. */
export type Komponen =
  | KomponenIkpa | "perencanaan" | "pengukuran" | "pelaporan" | "evaluasi" | "pencapaian" | "keberadaan" | "kualitas" | "pemanfaatan" | "css" | "csp" | "konsistensi" | "capaianRo" | "efisiensi" | "nilaiEfisiensi"
  | "rataSatker" | "rataEselon1" | "nilaiTotal" | `u${number}`;
export type KomponenIkpa =
  | "revisi" | "deviasi" | "penyerapan" | "kontraktual" | "tagihan" | "uptup" | "dispensasi" | "output"
  /** Of the thirteen of 2020 and 2021. */
  | "lpj" | "renkas" | "kontrak" | "retur" | "spmSalah" | "pagu";

/** What all numbers of a row are: in a table of IKPA one row holds the values, the next their weights. */
export type UkuranBaris =
  | "nilai" | "bobot" | "nilaiAkhir" | "nilaiAspek" | "konversi" | "target" | "realisasi" | "capaian" | "pagu" | "serapan" | "sisa";

export type JenisBaris = "isi" | "subjudul" | "total" | "rerata" | "capaianSasaran";

export interface SelTabel {
  readonly row: number;
  readonly col: number;
  readonly mentah: CellValue;
  readonly rumus: string;
  readonly format: string;
  /** Number as the cell shows it, whether typed or as text; absent where it is no number. */
  readonly angka?: BacaanSel;
  /** `N/A`, `-`, `TB`: said to be not measured. */
  readonly tidakDiukur: boolean;
  readonly kosong: boolean;
  readonly galat: boolean;
  /** A number that can be read in two ways, and nothing in the table tells which: `3.450`. */
  readonly ambigu?: boolean;
  /** `80 - 90`, `> 60`: a class of values instead of one. */
  readonly rentang?: RentangSel;
}

/** Bounds in the unit of the cell, a percentage as a fraction; an open end is absent. */
export interface RentangSel {
  readonly bawah?: number;
  readonly bawahTermasuk: boolean;
  readonly atas?: number;
  readonly atasTermasuk: boolean;
  /** Decimals of the bounds as printed. */
  readonly desimal: number;
  readonly persen: boolean;
}

/** A number in a cell with the precision that it shows. */
export interface BacaanSel {
  /** As Excel's value: a percentage is a fraction. */
  readonly nilai: number;
  /** Percent by format or by the text itself. */
  readonly persen: boolean;
  /** Half a unit of the last shown decimal, in the unit of `nilai`; 0 where exact. */
  readonly toleransi: number;
  readonly teks: boolean;
  readonly catatan: string;
  readonly asal?: AngkaTerbaca;
  /** `3.450` was settled by the cells around it. */
  readonly dariKonteks?: "desimal" | "ribuan";
  /** Letter of a scale behind the number: `B` in `3.450 B ▼`. */
  readonly huruf?: string;
  readonly tren?: "naik" | "turun" | "tetap";
}

export interface BarisTabel {
  readonly row: number;
  readonly jenis: JenisBaris;
  /** Sasaran carried down from above, trimmed; "" where the table has none. */
  readonly sasaran: string;
  /** Row of the cell in which that sasaran stands, -1 where there is none. */
  readonly barisSasaran: number;
  /** By absolute column. */
  readonly sel: ReadonlyMap<number, SelTabel>;
  /** Name of the row without its number, "" where there is none. */
  readonly label?: string;
  /** Number before the name, in a column of its own or in the cell: `1.`, `2.1`, `IKU 3`. */
  readonly nomor?: string;
  readonly komponen?: Komponen;
  readonly ukuran?: UkuranBaris;
  /** Where rows and not columns are years, quarters or months. */
  readonly waktu?: WaktuBaris;
  /** First row of the record to which the row belongs, where a record has several rows (values, weights, results of one satker). */
  readonly rekaman?: number;
  /** Row of the heading amount of which this row is a part: a kegiatan below its program. */
  readonly induk?: number;
  /** What the user set for the indicator of the row; absent where she left it to the table. */
  readonly polaritas?: PolaritasSetelan;
}

export type PolaritasSetelan = "naik" | "turun" | "turun-rasio" | "stabil";

export interface WaktuBaris {
  readonly tahun?: number;
  readonly semester?: 1 | 2;
  readonly triwulan?: 1 | 2 | 3 | 4;
  /** 1 = Januari. */
  readonly bulan?: number;
}

/** A line below a table. */
export interface CatatanTabel {
  readonly row: number;
  readonly teks: string;
  /** `*` where the line explains a mark. */
  readonly tanda?: string;
}

export interface Tabel {
  readonly lembar: string;
  readonly rentang: Rect;
  readonly jenis: JenisTabel;
  readonly judul: string;
  readonly barisKepala: readonly number[];
  readonly kolom: readonly Kolom[];
  readonly baris: readonly BarisTabel[];
  /** Year the table speaks of, from title or headers. */
  readonly tahun?: number;
  readonly tersembunyi: boolean;
  /** Money is printed in thousands, millions or milliards of rupiah. */
  readonly pengali?: 1e3 | 1e6 | 1e9;
  /** A list of names and values without any header. */
  readonly tanpaKepala?: boolean;
  /** Rows like its own, without a header or title, stand right above or below: it may be a piece of a longer table. */
  readonly terpotong?: true;
  /** Tables above it with the same header, the nearest last: a total or mean may cover them, too. */
  readonly pendahulu?: readonly Tabel[];
  readonly catatan?: readonly CatatanTabel[];
  /** What the title speaks of, without `Tabel 2.1`, years and words such as `Perbandingan`; for tables that name no indicator. */
  readonly subjek?: string;
  /** `5` in `Perbandingan IKP 5`, `1.2` in `IKK 1.2 …`, `4` in `Capaian Sasaran Kegiatan 4`. */
  readonly nomorSubjek?: { readonly kata: "indikator" | "sasaran"; readonly nomor: string };
}
