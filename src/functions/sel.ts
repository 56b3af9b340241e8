/** Cells as a spreadsheet hands them to a function and takes them back, without any host's classes. */
import { pembacaIsi, type Isi } from "../domain/argumen/isi";
import { bentukHasil, satuSel, type Matriks } from "../domain/argumen/matriks";
import { GALAT } from "../domain/galat";
import { gagal, type Galat } from "../domain/hasil";
import { galat as templat } from "../strings/id/galat";
import { pesanGalat } from "./pesan";

/** An error in a cell. `pesan` is "" for an error that came in as an argument and for errors that Excel shows bare. */
export interface GalatSel {
  readonly galat: string;
  readonly pesan: string;
}

export type HasilSel = number | string | GalatSel;
export type HasilMatriks = HasilSel[][];

/** Errors that a function can give back as they are. */
const DAPAT_LEWAT = new Set(["#N/A", "#VALUE!", "#NUM!", "#DIV/0!", "#NULL!"]);

export function selGalat(galat: Galat): GalatSel {
  const jenis = GALAT[galat.kode];
  return { galat: jenis, pesan: jenis === "#VALUE!" || jenis === "#N/A" ? pesanGalat(galat, templat) : "" };
}

export function adalahSelGalat(isi: unknown): isi is GalatSel {
  return typeof isi === "object" && isi !== null && typeof (isi as { galat?: unknown }).galat === "string";
}

function lewatkan(kode: string, pesan: string): GalatSel {
  return DAPAT_LEWAT.has(kode) ? { galat: kode, pesan } : selGalat(gagal("LKJ004", { galat: kode }).galat);
}

/** A cell as it is read; an error that came in or that its reading makes is a GalatSel. */
export const bacaSel: (mentah: unknown) => Isi | GalatSel = pembacaIsi(lewatkan, selGalat);

/**
 * Calls `hitung` for every cell. Arguments of one cell stand beside each cell of the others, whose shapes must be
 * equal; else the one result is LKJ003.
 */
export function petakan(argumen: readonly Matriks[], hitung: (sel: readonly unknown[]) => HasilSel): HasilMatriks {
  const besar = bentukHasil(argumen);
  if (!besar.ok) return [[selGalat(besar.galat)]];
  const tetap = argumen.map(satuSel);
  const sel: unknown[] = argumen.map((m) => m[0]![0]);
  return besar.nilai.map((baris, r) =>
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
