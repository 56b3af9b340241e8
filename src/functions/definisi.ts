/** What a function of a spreadsheet is made of: its arguments, how their cells are read, and what comes out. */
import { gagal, type Hasil } from "../domain/hasil";
import {
  adalahSelGalat,
  bacaBilangan,
  bacaSel,
  bacaSkor,
  petakan,
  satuSel,
  selGalat,
  type GalatSel,
  type HasilMatriks,
  type HasilSel,
  type IsiSel,
  type Matriks,
} from "./sel";

export interface Definisi {
  readonly params: readonly string[];
  /** How many of the first parameters must be given. */
  readonly wajib: number;
  hitung(argumen: readonly Matriks[]): HasilMatriks;
}

export type Isi = Exclude<IsiSel, GalatSel>;

/** Reads one cell as a value of the domain, or the error to show. */
export type Pembaca<T> = (mentah: unknown) => T | GalatSel;

export const satu = (isi: HasilSel): HasilMatriks => [[isi]];

export function keluar<T>(hasil: Hasil<T>, ambil: (nilai: T) => HasilSel): HasilSel {
  return hasil.ok ? ambil(hasil.nilai) : selGalat(hasil.galat);
}

/** The score that every calculator's result carries. */
export const nilainya = (hasil: { readonly nilai: number }): number => hasil.nilai;

const buka = <T>(hasil: Hasil<T>): T | GalatSel => (hasil.ok ? hasil.nilai : selGalat(hasil.galat));

/** Optional arguments: null, 0 and "" mean the default. */
export const bawaan = (isi: Isi): isi is null | 0 => isi === null || isi === 0;

function terisi<T>(baca: (isi: Isi) => Hasil<T>): Pembaca<T> {
  return (mentah) => {
    const isi = bacaSel(mentah);
    return adalahSelGalat(isi) ? isi : buka(baca(isi));
  };
}

/** A required number; a blank is 0. */
export const angka = (argumen: string): Pembaca<number> => terisi((isi) => bacaBilangan(isi, argumen));

/** A required score on 0–100; a blank is 0, a percentage is refused. */
export const skor = (argumen: string): Pembaca<number> => terisi((isi) => bacaSkor(isi, argumen));

/** As the reader, but null for a cell that says N/A. */
export function atauTidakBerlaku<T>(baca: (isi: Isi) => Hasil<T>): Pembaca<T | null> {
  return terisi((isi): Hasil<T | null> => {
    const hasil = baca(isi);
    return !hasil.ok && hasil.galat.kode === "LKJ010" ? { ok: true, nilai: null } : hasil;
  });
}

/** An optional number: undefined where the cell means the default. */
export const angkaPilihan = (
  argumen: string,
  periksa: (nilai: number) => Hasil<number> = (nilai) => ({ ok: true, nilai }),
): Pembaca<number | undefined> =>
  terisi((isi): Hasil<number | undefined> => {
    if (bawaan(isi)) return { ok: true, nilai: undefined };
    const hasil = bacaBilangan(isi, argumen);
    return hasil.ok ? periksa(hasil.nilai) : hasil;
  });

/** An optional word: undefined where the cell means the default. */
export const pilihan = <T extends string>(baca: (teks: string) => Hasil<T>): Pembaca<T | undefined> =>
  terisi((isi): Hasil<T | undefined> => (bawaan(isi) ? { ok: true, nilai: undefined } : baca(String(isi))));

/** Reads an argument that must be one cell. */
export function tunggal<T>(m: Matriks, argumen: string, baca: Pembaca<T>): T | GalatSel {
  return satuSel(m) ? baca(m[0]![0]) : selGalat(gagal("LKJ008", { argumen }).galat);
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

/** A range that must be one row or one column, as a list; LKJ038 otherwise. */
export function daftar<T>(m: Matriks, argumen: string, perlu: number | string, baca: Pembaca<T>): T[] | GalatSel {
  const isi = kotak(m, baca);
  if (adalahSelGalat(isi)) return isi;
  return m.length > 1 && m[0]!.length > 1
    ? selGalat(gagal("LKJ038", { argumen, perlu, ada: `${m.length}×${m[0]!.length}` }).galat)
    : isi.flat();
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

/** LKJ003 unless all ranges have one shape; single cells are not spread here, where amounts are added up. */
export function sebangun(...argumen: readonly Matriks[]): GalatSel | undefined {
  const [pertama, ...lain] = argumen.map((m) => `${m.length}×${m[0]!.length}`);
  const beda = lain.find((ukuran) => ukuran !== pertama);
  return beda === undefined ? undefined : selGalat(gagal("LKJ003", { harap: pertama!, ada: beda }).galat);
}

/** A range of one cell spread to the shape of another; other shapes must be equal (LKJ003). */
export function sebarkan(m: Matriks, seperti: Matriks): Matriks | GalatSel {
  if (!satuSel(m)) return sebangun(seperti, m) ?? m;
  const isi = m[0]![0];
  return seperti.map((baris) => baris.map(() => isi));
}
