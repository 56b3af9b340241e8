/** What every summary has in common: which tables it is made from, which choices it knows, and how its sheet ends. */
import { alamatRentang } from "../tabel/alamat";
import type { Tabel } from "../tabel/types";
import { isiKata } from "./kata";
import type { KataRingkasan } from "./kataRingkasan";
import { kunciRingkasan, urutanTabel } from "./kunciRingkasan";
import type { LembarRingkas } from "./lembarRingkas";
import type { RencanaLembar } from "./types";

export type NamaRingkasan =
  | "capaian" | "triwulan" | "perbandingan" | "menengah" | "anggaran" | "efisiensi" | "ikpa" | "eka" | "nka" | "ikm" | "kepatuhan"
  | "ro" | "pk";

/** Choices that a summary may depend on. */
export type NamaOpsi = "metode" | "batas" | "skala" | "tahun" | "sampai";

export interface OpsiRingkasan {
  /** Which overall mean of capaian counts. */
  readonly metode: "indikator" | "sasaran";
  /** Cap as a fraction (1,2 = 120%); without it nothing is limited. */
  readonly batas?: number;
  /** A scale of capaian; default CAPAIAN. */
  readonly skala?: string;
  /** Year whose rules hold, where the table does not say it. */
  readonly tahun?: number;
  /** Last quarter that counts; default the last with a realisasi. */
  readonly sampai?: 1 | 2 | 3 | 4;
  /** Date as it shall be printed; the domain has no clock. */
  readonly tanggal: string;
  /** All tables of the workbook: they tell a table apart from others on its sheet. */
  readonly semua: readonly Tabel[];
  readonly kata: KataRingkasan;
}

export interface JenisRingkasan {
  readonly jenis: NamaRingkasan;
  /** One table, one or more tables in one list, or two side by side in the order chosen. */
  readonly perlu: "satu" | "beberapa" | "dua";
  readonly opsi: readonly NamaOpsi[];
  /** True for a table that it can be made from. */
  readonly bisa: (tabel: Tabel) => boolean;
  /** For summaries whose rules change: the years covered, and the year that a table says itself. */
  readonly tahun?: { readonly tercakup: readonly number[]; readonly dari: (tabel: Tabel) => number | undefined };
  /**
   * @param tabel as many as `perlu` says, `bisa` holds for each
   * @throws Error for other tables, an unknown scale or a year that is not covered: faults of the caller
   */
  readonly susun: (tabel: readonly Tabel[], opsi: OpsiRingkasan) => RencanaLembar;
}

/** How the sheet is found again: by its one table, or by its kind alone where it is made from several. */
export function kunciLembar({ jenis, bisa }: Pick<JenisRingkasan, "jenis" | "bisa">, tabel: readonly Tabel[], semua: readonly Tabel[]): string {
  const [satu] = tabel;
  return tabel.length === 1 && satu ? kunciRingkasan(satu, urutanTabel(satu, semua, bisa), jenis) : jenis;
}

/** Title with the year, where the table says one. */
export function judulTahun(kata: { readonly judul: string; readonly judulTahun: string }, tahun: number | undefined): string {
  return tahun === undefined ? kata.judul : isiKata(kata.judulTahun, { tahun });
}

/** Provenance at the foot: sources, that the figures live, what was chosen, the date. */
export function tulisPenutup(lembar: LembarRingkas, tabel: readonly Tabel[], opsi: OpsiRingkasan, catatan: readonly string[]): void {
  const { umum } = opsi.kata;
  lembar.kosong();
  for (const satu of tabel) lembar.catatan(isiKata(umum.sumber, { lembar: satu.lembar, rentang: alamatRentang(satu.rentang) }));
  lembar.catatan(umum.hidup);
  for (const satu of catatan) lembar.catatan(satu);
  const tanda = new Set(tabel.flatMap(({ baris }) => baris.flatMap(({ sel }) => [...sel.values()].map(({ angka }) => angka?.catatan ?? ""))));
  tanda.delete("");
  if (tanda.size > 0) lembar.catatan(isiKata(umum.tanda, { tanda: [...tanda].join(", ") }));
  lembar.catatan(isiKata(umum.tanggal, { tanggal: opsi.tanggal }));
}
