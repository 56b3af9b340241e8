/** Cells as a spreadsheet hands them to a function and takes them back, without any host's classes. */
import { GALAT } from "../domain/galat";
import { berhasil, gagal, type Galat, type Hasil } from "../domain/hasil";
import { bacaAngka, tidakDiukur } from "../domain/tabel/bacaAngka";
import { galat as templat } from "../strings/id/galat";
import { pesanGalat } from "./pesan";

/** An error in a cell. `pesan` is "" for an error that came in as an argument and for errors that Excel shows bare. */
export interface GalatSel {
  readonly galat: string;
  readonly pesan: string;
}

export type HasilSel = number | string | GalatSel;
export type HasilMatriks = HasilSel[][];
export type Matriks = readonly (readonly unknown[])[];

/** A cell after reading: null is blank. */
export type IsiSel = number | string | boolean | null | GalatSel;

/** Errors that a function can give back as they are. */
const DAPAT_LEWAT = new Set(["#N/A", "#VALUE!", "#NUM!", "#DIV/0!", "#NULL!"]);
const SEMUA_GALAT = new Set([
  ...DAPAT_LEWAT,
  "#REF!",
  "#NAME?",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
  "#BUSY!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#UNKNOWN!",
]);

export function selGalat(galat: Galat): GalatSel {
  const jenis = GALAT[galat.kode];
  return { galat: jenis, pesan: jenis === "#VALUE!" || jenis === "#N/A" ? pesanGalat(galat, templat) : "" };
}

export function adalahSelGalat(isi: unknown): isi is GalatSel {
  return typeof isi === "object" && isi !== null && typeof (isi as { galat?: unknown }).galat === "string";
}

/**
 * null, "" and blank text are null; error objects of Excel, error texts and our own are GalatSel; the rest is as it
 * came.
 */
export function bacaSel(mentah: unknown): IsiSel {
  switch (typeof mentah) {
    case "number":
      return Number.isFinite(mentah) ? mentah : { galat: "#NUM!", pesan: "" };
    case "string":
      if (SEMUA_GALAT.has(mentah)) return lewatkan(mentah, "");
      return mentah.trim() === "" ? null : mentah;
    case "boolean":
      return mentah;
    case "object":
      return mentah === null ? null : bacaObjek(mentah);
    case "undefined":
      return null;
    default:
      return selGalat(gagal("LKJ001", { teks: typeof mentah }).galat);
  }
}

/** CustomFunctions.Error carries `code`, ours `galat`, data types `basicValue`. */
function bacaObjek(mentah: object): IsiSel {
  const { code, galat, pesan, basicValue } = mentah as Record<string, unknown>;
  const kode = code ?? galat;
  if (typeof kode === "string") return lewatkan(kode, typeof pesan === "string" ? pesan : "");
  if (typeof basicValue === "number" || typeof basicValue === "string" || typeof basicValue === "boolean")
    return bacaSel(basicValue);
  return selGalat(gagal("LKJ001", { teks: "{…}" }).galat);
}

function lewatkan(kode: string, pesan: string): GalatSel {
  return DAPAT_LEWAT.has(kode) ? { galat: kode, pesan } : selGalat(gagal("LKJ004", { galat: kode }).galat);
}

/** True for an argument that a host adds or leaves out: no value, no range, no error. */
export function tanpaArgumen(argumen: unknown): boolean {
  if (argumen === null || argumen === undefined) return true;
  if (typeof argumen !== "object" || Array.isArray(argumen)) return false;
  return !("code" in argumen || "galat" in argumen || "basicValue" in argumen);
}

/** A single value is a range of one cell, a plain list one row. LKJ003 where rows differ in length. */
export function keMatriks(argumen: unknown): Hasil<Matriks> {
  if (tanpaArgumen(argumen)) return berhasil([[null]]);
  if (!Array.isArray(argumen)) return berhasil([[argumen]]);
  if (argumen.length === 0) return berhasil([[null]]);
  if (persegi(argumen)) return berhasil(argumen as Matriks);
  const baris = (
    argumen.some(Array.isArray) ? argumen.map((b: unknown) => (Array.isArray(b) ? b : [b])) : [argumen]
  ) as Matriks;
  const lebar = baris[0]!.length;
  if (lebar === 0 && baris.length === 1) return berhasil([[null]]);
  const beda = baris.find((b) => b.length !== lebar);
  return beda || lebar === 0
    ? gagal("LKJ003", { harap: `1×${lebar}`, ada: `1×${beda?.length ?? 0}` })
    : berhasil(baris);
}

/** True for rows of one length: what Excel hands over, and nothing to copy. */
function persegi(argumen: readonly unknown[]): boolean {
  const pertama = argumen[0];
  if (!Array.isArray(pertama) || pertama.length === 0) return false;
  const lebar = pertama.length;
  for (let i = 1; i < argumen.length; i++) {
    const baris = argumen[i];
    if (!Array.isArray(baris) || baris.length !== lebar) return false;
  }
  return true;
}

export const ukuran = (m: Matriks): string => `${m.length}×${m[0]!.length}`;
export const satuSel = (m: Matriks): boolean => m.length === 1 && m[0]!.length === 1;
export const seukuran = (a: Matriks, b: Matriks): boolean => a.length === b.length && a[0]!.length === b[0]!.length;

/**
 * Calls `hitung` for every cell. Arguments of one cell stand beside each cell of the others, whose shapes must be
 * equal; else the one result is LKJ003.
 */
export function petakan(argumen: readonly Matriks[], hitung: (sel: readonly unknown[]) => HasilSel): HasilMatriks {
  const besar = argumen.find((m) => !satuSel(m)) ?? argumen[0]!;
  const beda = argumen.find((m) => !satuSel(m) && !seukuran(m, besar));
  if (beda) return [[selGalat(gagal("LKJ003", { harap: ukuran(besar), ada: ukuran(beda) }).galat)]];
  const tetap = argumen.map(satuSel);
  const sel: unknown[] = argumen.map((m) => m[0]![0]);
  return besar.map((baris, r) =>
    baris.map((_, c) => {
      for (let i = 0; i < argumen.length; i++) if (!tetap[i]) sel[i] = argumen[i]![r]![c];
      return hitung(sel);
    }),
  );
}

const KODE_NOL = 48;
const KODE_KOMA = 44;
/** With so many digits a whole number of hundredths is exact. */
const DIGIT_SEDERHANA = 15;

/**
 * The number that a plain text denotes (digits, at most a comma and one or two digits: most numbers stored as text), as
 * `bacaAngka` would read it; NaN where it has to be read with care.
 */
export function angkaSederhana(teks: string): number {
  const panjang = teks.length;
  if (panjang > DIGIT_SEDERHANA) return NaN;
  let nilai = 0;
  let koma = panjang;
  for (let i = 0; i < panjang; i++) {
    const digit = teks.charCodeAt(i) - KODE_NOL;
    if (digit >= 0 && digit <= 9) nilai = nilai * 10 + digit;
    else if (digit === KODE_KOMA - KODE_NOL && koma === panjang) koma = i;
    else return NaN;
  }
  if (koma === 0) return NaN; // no digit before it, or no text
  switch (panjang - koma) {
    case 0:
      return nilai;
    case 2:
      return nilai / 10;
    case 3:
      return nilai / 100;
    default:
      return NaN;
  }
}

/**
 * A number or readable text; a blank is 0 (Excel hands blanks over as 0). LKJ010 for N/A, LKJ001 or LKJ002 for other
 * text.
 */
export function bacaBilangan(isi: Exclude<IsiSel, GalatSel>, argumen: string): Hasil<number> {
  if (typeof isi === "number") return berhasil(isi);
  if (isi === null) return berhasil(0);
  if (typeof isi === "boolean") return gagal("LKJ001", { teks: String(isi).toUpperCase() });
  if (tidakDiukur(isi)) return gagal("LKJ010", { argumen, teks: isi });
  const angka = bacaAngka(isi);
  return angka.ok ? berhasil(angka.nilai.nilai) : angka;
}

/** As `bacaBilangan` for a score on 0–100: text with a percent sign is refused (LKJ023) rather than divided by 100. */
export function bacaSkor(isi: Exclude<IsiSel, GalatSel>, argumen: string): Hasil<number> {
  const angka = bacaBilangan(isi, argumen);
  return angka.ok && typeof isi === "string" && isi.includes("%") ? gagal("LKJ023") : angka;
}
