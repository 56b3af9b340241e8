/** What a reference in a formula stands for: place, shape and contents, from a snapshot and the names and tables of a workbook. */
import { parseStructRef } from "@borgar/fx";
import { bacaRentang, type Rect } from "../tabel/alamat";
import { didalam } from "../tabel/kotak";
import type { CellValue, SheetSnapshot, Snapshot } from "../tabel/snapshot";

export interface TabelBuku {
  readonly nama: string;
  readonly lembar: string;
  /** With header and total row. */
  readonly rect: Rect;
  readonly kolom: readonly string[];
  readonly adaKepala: boolean;
  readonly adaJumlah: boolean;
}

export interface NamaBuku {
  readonly nama: string;
  /** en-US with leading `=`. */
  readonly rumus: string;
  /** "" for a name of the whole workbook. */
  readonly lembar: string;
  /** Not shown in Excel's own list of names. */
  readonly tersembunyi?: boolean;
}

export interface BukuAcuan {
  readonly snapshot: Snapshot;
  readonly nama: readonly NamaBuku[];
  readonly tabel: readonly TabelBuku[];
}

export interface IsiAcuan {
  readonly lembar: string;
  readonly rect: Rect;
  readonly isi: readonly (readonly CellValue[])[];
  /** Same shape: true where a formula gives the value. */
  readonly dihitung: readonly (readonly boolean[])[];
}

/** Larger ranges are not looked into. */
const SEL_TERBANYAK = 50_000;

export interface LetakRumus {
  readonly lembar: string;
  readonly row: number;
  readonly col: number;
}

/** @returns null where the reference leads outside the workbook or into nothing that can be read */
export function bacaAcuan(teks: string, di: LetakRumus, buku: BukuAcuan): IsiAcuan | null {
  const letak = letakAcuan(teks, di, buku, 0);
  if (!letak || letak.rect.rows * letak.rect.cols > SEL_TERBANYAK) return null;
  const lembar = buku.snapshot.lembar.find(({ nama }) => nama.toLowerCase() === letak.lembar.toLowerCase());
  if (!lembar || lembar.terlaluBesar) return null;
  return { lembar: lembar.nama, rect: letak.rect, ...petikIsi(lembar, letak.rect) };
}

function petikIsi(lembar: SheetSnapshot, { row, col, rows, cols }: Rect): Pick<IsiAcuan, "isi" | "dihitung"> {
  const petik = <T>(dari: readonly (readonly T[])[], kosong: T): T[][] =>
    Array.from({ length: rows }, (_, r) =>
      Array.from({ length: cols }, (_, c) => dari[row + r - lembar.row]?.[col + c - lembar.col] ?? kosong),
    );
  return { isi: petik<CellValue>(lembar.values, ""), dihitung: petik(lembar.formulas, "").map((b) => b.map((f) => f !== "")) };
}

/** True where a formula refers to another workbook: `[Lain.xlsx]Data!A1`, `'C:\\Biro\\[Lain.xlsx]Data'!A1`, `Lain.xlsx!Nama`. */
export function keBukuLain(rumus: string): boolean {
  return /'(?:[^']|'')*\[(?:[^']|'')*'!|\[[^\]'[]+\][\p{L}\p{N}_.]*!|\.xls[bmx]?'?!/iu.test(rumus.replace(/"[^"]*"/g, ""));
}

interface Letak {
  readonly lembar: string;
  readonly rect: Rect;
}

const NAMA_BERANTAI = 5;

function letakAcuan(teks: string, di: LetakRumus, buku: BukuAcuan, kedalaman: number): Letak | null {
  const { lembar, sisa } = pisahLembar(teks);
  if (lembar !== null && /[[\]]/.test(lembar)) return null;
  const rect = bacaRentang(sisa);
  if (rect) return { lembar: lembar ?? di.lembar, rect };
  if (sisa.includes("[")) return letakTabel(sisa, di, buku);
  const nama = cariNama(sisa, lembar ?? di.lembar, buku);
  if (!nama || kedalaman >= NAMA_BERANTAI) return null;
  return letakAcuan(nama.rumus.replace(/^=/, ""), di, buku, kedalaman + 1);
}

function cariNama(teks: string, lembar: string, { nama }: BukuAcuan): NamaBuku | undefined {
  const sama = nama.filter((satu) => satu.nama.toLowerCase() === teks.toLowerCase());
  return sama.find((satu) => satu.lembar.toLowerCase() === lembar.toLowerCase()) ?? sama.find((satu) => satu.lembar === "");
}

/** `'Da ''ta'!A1` into sheet and rest; null without sheet. */
export function pisahLembar(teks: string): { readonly lembar: string | null; readonly sisa: string } {
  const kutip = /^'((?:[^']|'')+)'!(.+)$/s.exec(teks);
  if (kutip) return { lembar: kutip[1]!.replace(/''/g, "'"), sisa: kutip[2]! };
  const polos = /^([^!'[\]]+)!(.+)$/s.exec(teks);
  return polos ? { lembar: polos[1]!, sisa: polos[2]! } : { lembar: null, sisa: teks };
}

function letakTabel(teks: string, di: LetakRumus, buku: BukuAcuan): Letak | null {
  const acuan = parseStructRef(teks) as { table?: string; sections?: string[]; columns?: string[] } | undefined;
  if (!acuan) return null;
  const tabel = acuan.table
    ? buku.tabel.find(({ nama }) => nama.toLowerCase() === acuan.table!.toLowerCase())
    : buku.tabel.find(({ lembar, rect }) => lembar === di.lembar && didalam(rect, di.row, di.col));
  if (!tabel) return null;
  const [dari, sampai = dari] = (acuan.columns ?? []).map((nama) => indeks(tabel, nama));
  if (dari === -1 || sampai === -1) return null;
  const bagian = acuan.sections?.map((satu) => satu.toLowerCase()) ?? [];
  const baris = barisTabel(tabel, bagian, di);
  if (!baris) return null;
  const awal = dari === undefined ? 0 : Math.min(dari, sampai!);
  const akhir = dari === undefined ? tabel.rect.cols - 1 : Math.max(dari, sampai!);
  return { lembar: tabel.lembar, rect: { ...baris, col: tabel.rect.col + awal, cols: akhir - awal + 1 } };
}

const indeks = ({ kolom }: TabelBuku, nama: string): number => kolom.findIndex((k) => k.toLowerCase() === nama.toLowerCase());

function barisTabel(tabel: TabelBuku, bagian: readonly string[], di: LetakRumus): { row: number; rows: number } | null {
  const { rect, adaKepala, adaJumlah } = tabel;
  const awal = rect.row + (adaKepala ? 1 : 0);
  const akhir = rect.row + rect.rows - (adaJumlah ? 1 : 0);
  const satu = bagian[0];
  if (bagian.length > 1) return null;
  if (satu === "this row" || satu === "@") return di.lembar === tabel.lembar && di.row >= awal && di.row < akhir ? { row: di.row, rows: 1 } : null;
  if (satu === undefined || satu === "data") return { row: awal, rows: akhir - awal };
  if (satu === "all") return { row: rect.row, rows: rect.rows };
  return null;
}
