/** Arguments of a function, read for an explanation: values or ranges in, what the function reckons with or its error out. */
import {
  atauNa,
  bilangan,
  bilanganPilihan,
  bilanganSkor,
  kataPilihan,
  pembacaIsi,
  type Isi,
} from "../argumen/isi";
import { bentukHasil, larik, satuSel, selTunggal, type Matriks } from "../argumen/matriks";
import { berhasil, gagal, type Galat, type Hasil } from "../hasil";
import type { LetakHasil } from "./types";

/** The cells of the arguments that make one cell of the result; LKJ003 where their shapes do not fit together. */
export function petik(argumen: readonly Matriks[], letak: LetakHasil): Hasil<readonly unknown[]> {
  const bentuk = bentukHasil(argumen);
  if (!bentuk.ok) return bentuk;
  return berhasil(argumen.map((m) => (satuSel(m) ? m[0]![0] : m[letak.baris]?.[letak.kolom])));
}

type Gagal = ReturnType<typeof gagal>;

const baca = pembacaIsi(
  (galat): Gagal => gagal("LKJ004", { galat }),
  (galat: Galat): Gagal => ({ ok: false, galat }),
);

/** null and blank text are null; LKJ004 for an error, LKJ001 for what is no cell value. */
export function bacaIsi(mentah: unknown): Hasil<Isi> {
  const isi = baca(mentah);
  return typeof isi === "object" && isi !== null ? isi : berhasil(isi);
}

/** LKJ008 where the argument is a range. */
export const tunggal = (m: Matriks, argumen: string): Hasil<Isi> => satuDengan(m, argumen, bacaIsi);

/** Every cell of a range, or the first error in it. */
export const semuaIsi = (m: Matriks): Hasil<readonly (readonly Isi[])[]> => kotak(m, bacaIsi);

/** Reads one cell as a value of the domain. */
export type Pembaca<T> = (mentah: unknown) => Hasil<T>;

function pembaca<T>(satu: (isi: Isi) => Hasil<T>): Pembaca<T> {
  return (mentah) => {
    const isi = bacaIsi(mentah);
    return isi.ok ? satu(isi.nilai) : isi;
  };
}

export const selAngka = (argumen: string): Pembaca<number> => pembaca((isi) => bilangan(isi, argumen));
export const selSkor = (argumen: string): Pembaca<number> => pembaca((isi) => bilanganSkor(isi, argumen));

/** As the reader, but null for a cell that says N/A. */
export const selAtauNa =
  (satu: Pembaca<number>): Pembaca<number | null> =>
  (mentah) =>
    atauNa(satu(mentah));

/** An optional number: undefined where the cell means the default. */
export const selAngkaPilihan = (
  argumen: string,
  periksa?: (nilai: number) => Hasil<number>,
): Pembaca<number | undefined> => pembaca((isi) => bilanganPilihan(isi, argumen, periksa));

/** An optional word: undefined where the cell means the default. */
export const selPilihan = <T extends string>(bacaKata: (teks: string) => Hasil<T>): Pembaca<T | undefined> =>
  pembaca((isi) => kataPilihan(isi, bacaKata));

export function satuDengan<T>(m: Matriks, argumen: string, satu: Pembaca<T>): Hasil<T> {
  const sel = selTunggal(m, argumen);
  return sel.ok ? satu(sel.nilai) : sel;
}

/** Every cell of a range through its reader, or the first error. */
export function kotak<T>(m: Matriks, satu: Pembaca<T>): Hasil<readonly (readonly T[])[]> {
  const hasil: T[][] = [];
  for (const baris of m) {
    const terbaca: T[] = [];
    for (const mentah of baris) {
      const isi = satu(mentah);
      if (!isi.ok) return isi;
      terbaca.push(isi.nilai);
    }
    hasil.push(terbaca);
  }
  return berhasil(hasil);
}

/** One row or one column as a list; LKJ053 otherwise. */
export function daftar<T>(m: Matriks, argumen: string, satu: Pembaca<T>): Hasil<readonly T[]> {
  const isi = kotak(m, satu);
  return isi.ok ? larik(isi.nilai, argumen) : isi;
}

type Dibaca<P extends Readonly<Record<string, Hasil<unknown>>>> = {
  readonly [K in keyof P]: P[K] extends Hasil<infer T> ? T : never;
};

/** All of them, or the first error in their order. */
export function semua<const P extends Readonly<Record<string, Hasil<unknown>>>>(bagian: P): Hasil<Dibaca<P>> {
  const hasil: Record<string, unknown> = {};
  for (const [nama, isi] of Object.entries(bagian)) {
    if (!isi.ok) return isi;
    hasil[nama] = isi.nilai;
  }
  return berhasil(hasil as Dibaca<P>);
}

type NilaiPembaca<P extends readonly Pembaca<unknown>[]> = {
  readonly [K in keyof P]: P[K] extends Pembaca<infer T> ? T : never;
};

/** The cells that make one cell of the result, each through its reader. */
export function perSel<const P extends readonly Pembaca<unknown>[]>(
  argumen: readonly Matriks[],
  letak: LetakHasil,
  pembaca: P,
): Hasil<NilaiPembaca<P>> {
  const dipetik = petik(argumen, letak);
  if (!dipetik.ok) return dipetik;
  const hasil: unknown[] = [];
  for (const [i, satu] of pembaca.entries()) {
    const isi = satu(dipetik.nilai[i]);
    if (!isi.ok) return isi;
    hasil.push(isi.nilai);
  }
  return berhasil(hasil as NilaiPembaca<P>);
}
