/** What a function of a spreadsheet is made of: its arguments, how their cells are read, and what comes out. */
import { atauNa, bilangan, bilanganPilihan, bilanganSkor, kataPilihan, type Isi } from "../domain/argumen/isi";
import {
  larik,
  sebangun as matriksSebangun,
  sebarkan as sebarkanMatriks,
  selTunggal,
  type Matriks,
} from "../domain/argumen/matriks";
import type { Hasil } from "../domain/hasil";
import { adalahSelGalat, bacaSel, petakan, selGalat, type GalatSel, type HasilMatriks, type HasilSel } from "./sel";

export interface Definisi {
  readonly params: readonly string[];
  /** How many of the first parameters must be given. */
  readonly wajib: number;
  hitung(argumen: readonly Matriks[]): HasilMatriks;
}

/** Reads one cell as a value of the domain, or the error to show. */
export type Pembaca<T> = (mentah: unknown) => T | GalatSel;

export const satu = (isi: HasilSel): HasilMatriks => [[isi]];

export function keluar<T>(hasil: Hasil<T>, ambil: (nilai: T) => HasilSel): HasilSel {
  return hasil.ok ? ambil(hasil.nilai) : selGalat(hasil.galat);
}

/** The score that every calculator's result carries. */
export const nilainya = (hasil: { readonly nilai: number }): number => hasil.nilai;

const buka = <T>(hasil: Hasil<T>): T | GalatSel => (hasil.ok ? hasil.nilai : selGalat(hasil.galat));

function terisi<T>(baca: (isi: Isi) => Hasil<T>): Pembaca<T> {
  return (mentah) => {
    const isi = bacaSel(mentah);
    return adalahSelGalat(isi) ? isi : buka(baca(isi));
  };
}

/** A required number; a blank is 0. */
export const angka = (argumen: string): Pembaca<number> => terisi((isi) => bilangan(isi, argumen));

/** A required score on 0–100; a blank is 0, a percentage is refused. */
export const skor = (argumen: string): Pembaca<number> => terisi((isi) => bilanganSkor(isi, argumen));

/** As the reader, but null for a cell that says N/A. */
export const atauTidakBerlaku = <T>(baca: (isi: Isi) => Hasil<T>): Pembaca<T | null> =>
  terisi((isi) => atauNa(baca(isi)));

/** An optional number: undefined where the cell means the default. */
export const angkaPilihan = (
  argumen: string,
  periksa?: (nilai: number) => Hasil<number>,
): Pembaca<number | undefined> => terisi((isi) => bilanganPilihan(isi, argumen, periksa));

/** An optional word: undefined where the cell means the default. */
export const pilihan = <T extends string>(baca: (teks: string) => Hasil<T>): Pembaca<T | undefined> =>
  terisi((isi) => kataPilihan(isi, baca));

/** Reads an argument that must be one cell. */
export function tunggal<T>(m: Matriks, argumen: string, baca: Pembaca<T>): T | GalatSel {
  const sel = selTunggal(m, argumen);
  return sel.ok ? baca(sel.nilai) : selGalat(sel.galat);
}

/** Every cell of a range, or the first error among them. */
export function kotak<T>(m: Matriks, baca: Pembaca<T>): T[][] | GalatSel {
  const hasil: T[][] = [];
  for (const baris of m) {
    const terbaca: T[] = [];
    for (const mentah of baris) {
      const isi = baca(mentah);
      if (adalahSelGalat(isi)) return isi;
      terbaca.push(isi);
    }
    hasil.push(terbaca);
  }
  return hasil;
}

/** The first error among what was read. */
export function galatPertama(terbaca: readonly unknown[]): GalatSel | undefined {
  return terbaca.find(adalahSelGalat);
}

/** A range that must be one row or one column, as a list; LKJ053 otherwise. */
export function daftar<T>(m: Matriks, argumen: string, baca: Pembaca<T>): T[] | GalatSel {
  const isi = kotak(m, baca);
  return adalahSelGalat(isi) ? isi : buka(larik(isi, argumen));
}

type NilaiPembaca<P extends readonly Pembaca<unknown>[]> = {
  [K in keyof P]: P[K] extends Pembaca<infer T> ? T : never;
};

/** Computes cell by cell: each argument through its reader, the first error stands for the result. */
export function perSel<const P extends readonly Pembaca<unknown>[]>(
  argumen: readonly Matriks[],
  pembaca: P,
  hitung: (...nilai: NilaiPembaca<P>) => HasilSel,
): HasilMatriks {
  return petakan(argumen, (sel) => {
    const nilai: unknown[] = [];
    for (const [i, baca] of pembaca.entries()) {
      const isi = baca(sel[i]);
      if (adalahSelGalat(isi)) return isi;
      nilai.push(isi);
    }
    return hitung(...(nilai as NilaiPembaca<P>));
  });
}

/** LKJ003 unless both ranges have one shape. */
export function sebangun(a: Matriks, b: Matriks): GalatSel | undefined {
  const hasil = matriksSebangun(a, b);
  return hasil.ok ? undefined : selGalat(hasil.galat);
}

/** A range of one cell spread to the shape of another; other shapes must be equal (LKJ003). */
export const sebarkan = (m: Matriks, seperti: Matriks): Matriks | GalatSel => buka(sebarkanMatriks(m, seperti));
