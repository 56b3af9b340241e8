/**
 * Arguments of a function as a host hands them over, read for an explanation: values or ranges in, numbers and words out,
 * with the same outcome for blanks, N/A, text numbers and errors as the function itself.
 */
import { berhasil, gagal, type Hasil } from "../hasil";
import { bacaAngka, tidakDiukur } from "../tabel/bacaAngka";
import { adalahGalat } from "../tabel/snapshot";
import type { LetakHasil } from "./types";

export type Isi = number | string | boolean | null;
export type Matriks = readonly (readonly unknown[])[];

/** A value or a plain list becomes a range; LKJ003 where its rows differ in length. */
export function keMatriks(argumen: unknown): Hasil<Matriks> {
  if (!Array.isArray(argumen)) return berhasil([[argumen ?? null]]);
  const baris: Matriks = argumen.some(Array.isArray)
    ? argumen.map((b: unknown) => (Array.isArray(b) ? b : [b]))
    : [argumen];
  const lebar = baris[0]!.length;
  if (lebar === 0) return berhasil([[null]]);
  const beda = baris.find((b) => b.length !== lebar);
  return beda ? gagal("LKJ003", { harap: `1×${lebar}`, ada: `1×${beda.length}` }) : berhasil(baris);
}

export const ukuran = (m: Matriks): string => `${m.length}×${m[0]!.length}`;
export const satuSel = (m: Matriks): boolean => m.length === 1 && m[0]!.length === 1;

/** The cells of the arguments that make one cell of the result; LKJ003 where their shapes do not fit together. */
export function petik(argumen: readonly Matriks[], letak: LetakHasil): Hasil<readonly unknown[]> {
  const besar = argumen.find((m) => !satuSel(m)) ?? argumen[0]!;
  const beda = argumen.find((m) => !satuSel(m) && ukuran(m) !== ukuran(besar));
  if (beda) return gagal("LKJ003", { harap: ukuran(besar), ada: ukuran(beda) });
  return berhasil(argumen.map((m) => (satuSel(m) ? m[0]![0] : m[letak.baris]?.[letak.kolom])));
}

/** null and blank text are null; LKJ004 for an error, LKJ001 for what is no cell value. */
export function bacaIsi(mentah: unknown): Hasil<Isi> {
  switch (typeof mentah) {
    case "number":
      return Number.isFinite(mentah) ? berhasil(mentah) : gagal("LKJ004", { galat: "#NUM!" });
    case "string":
      return bacaTeks(mentah);
    case "boolean":
      return berhasil(mentah);
    case "object":
      return mentah === null ? berhasil(null) : bacaObjek(mentah);
    case "undefined":
      return berhasil(null);
    default:
      return gagal("LKJ001", { teks: typeof mentah });
  }
}

function bacaTeks(mentah: string): Hasil<Isi> {
  const galat: boolean = adalahGalat(mentah);
  if (galat) return gagal("LKJ004", { galat: mentah });
  return berhasil(mentah.trim() === "" ? null : mentah);
}

/** Errors and values as objects: `code` or `galat`, else `basicValue`. */
function bacaObjek(mentah: object): Hasil<Isi> {
  const { code, galat, basicValue } = mentah as Record<string, unknown>;
  const kode = code ?? galat;
  if (typeof kode === "string") return gagal("LKJ004", { galat: kode });
  if (typeof basicValue === "number" || typeof basicValue === "string" || typeof basicValue === "boolean")
    return bacaIsi(basicValue);
  return gagal("LKJ001", { teks: "{…}" });
}

/** Optional arguments: null, 0 and "" mean the default. */
export const bawaan = (isi: Isi): isi is null | 0 => isi === null || isi === 0;

/** LKJ008 where the argument is a range. */
export function tunggal(m: Matriks, argumen: string): Hasil<Isi> {
  return satuSel(m) ? bacaIsi(m[0]![0]) : gagal("LKJ008", { argumen });
}

/** A blank is 0; LKJ010 for N/A, LKJ001 or LKJ002 for text that is no number. */
export function bilangan(isi: Isi, argumen: string): Hasil<number> {
  if (typeof isi === "number") return berhasil(isi);
  if (isi === null) return berhasil(0);
  if (typeof isi === "boolean") return gagal("LKJ001", { teks: String(isi).toUpperCase() });
  if (tidakDiukur(isi)) return gagal("LKJ010", { argumen, teks: isi });
  const terbaca = bacaAngka(isi);
  return terbaca.ok ? berhasil(terbaca.nilai.nilai) : terbaca;
}

/** As `bilangan` for a score on 0–100: text with a percent sign is refused (LKJ023). */
export function skor(isi: Isi, argumen: string): Hasil<number> {
  const terbaca = bilangan(isi, argumen);
  return terbaca.ok && typeof isi === "string" && isi.includes("%") ? gagal("LKJ023") : terbaca;
}

/** Every cell of a range, or the first error in it. */
export function semuaIsi(m: Matriks): Hasil<readonly (readonly Isi[])[]> {
  const hasil: Isi[][] = [];
  for (const baris of m) {
    const terbaca: Isi[] = [];
    for (const mentah of baris) {
      const isi = bacaIsi(mentah);
      if (!isi.ok) return isi;
      terbaca.push(isi.nilai);
    }
    hasil.push(terbaca);
  }
  return berhasil(hasil);
}

/** Reads one cell as a value of the domain. */
export type Pembaca<T> = (mentah: unknown) => Hasil<T>;

function pembaca<T>(baca: (isi: Isi) => Hasil<T>): Pembaca<T> {
  return (mentah) => {
    const isi = bacaIsi(mentah);
    return isi.ok ? baca(isi.nilai) : isi;
  };
}

export const selAngka = (argumen: string): Pembaca<number> => pembaca((isi) => bilangan(isi, argumen));
export const selSkor = (argumen: string): Pembaca<number> => pembaca((isi) => skor(isi, argumen));

/** As the reader, but null for a cell that says N/A. */
export function selAtauNa(baca: Pembaca<number>): Pembaca<number | null> {
  return (mentah) => {
    const terbaca = baca(mentah);
    return !terbaca.ok && terbaca.galat.kode === "LKJ010" ? berhasil(null) : terbaca;
  };
}

/** An optional number: undefined where the cell means the default. */
export const selAngkaPilihan = (
  argumen: string,
  periksa: (nilai: number) => Hasil<number> = berhasil,
): Pembaca<number | undefined> =>
  pembaca((isi): Hasil<number | undefined> => {
    if (bawaan(isi)) return berhasil(undefined);
    const terbaca = bilangan(isi, argumen);
    return terbaca.ok ? periksa(terbaca.nilai) : terbaca;
  });

/** An optional word: undefined where the cell means the default. */
export const selPilihan = <T extends string>(baca: (teks: string) => Hasil<T>): Pembaca<T | undefined> =>
  pembaca((isi): Hasil<T | undefined> => (bawaan(isi) ? berhasil(undefined) : baca(String(isi))));

export function satuDengan<T>(m: Matriks, argumen: string, baca: Pembaca<T>): Hasil<T> {
  return satuSel(m) ? baca(m[0]![0]) : gagal("LKJ008", { argumen });
}

/** Every cell of a range through its reader, or the first error. */
export function kotak<T>(m: Matriks, baca: Pembaca<T>): Hasil<readonly (readonly T[])[]> {
  const hasil: T[][] = [];
  for (const baris of m) {
    const terbaca: T[] = [];
    for (const mentah of baris) {
      const isi = baca(mentah);
      if (!isi.ok) return isi;
      terbaca.push(isi.nilai);
    }
    hasil.push(terbaca);
  }
  return berhasil(hasil);
}

/** One row or one column as a list; LKJ038 otherwise. */
export function daftar<T>(m: Matriks, argumen: string, perlu: number | string, baca: Pembaca<T>): Hasil<readonly T[]> {
  const isi = kotak(m, baca);
  if (!isi.ok) return isi;
  return m.length > 1 && m[0]!.length > 1
    ? gagal("LKJ038", { argumen, perlu, ada: ukuran(m) })
    : berhasil(isi.nilai.flat());
}

/** LKJ003 unless both ranges have one shape. */
export function sebangun(a: Matriks, b: Matriks): Hasil<null> {
  return ukuran(a) === ukuran(b) ? berhasil(null) : gagal("LKJ003", { harap: ukuran(a), ada: ukuran(b) });
}

/** A range of one cell spread to the shape of another; other shapes must be equal (LKJ003). */
export function sebarkan(m: Matriks, seperti: Matriks): Hasil<Matriks> {
  if (satuSel(m)) return berhasil(seperti.map((baris) => baris.map(() => m[0]![0])));
  const sama = sebangun(seperti, m);
  return sama.ok ? berhasil(m) : sama;
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
  baca: P,
): Hasil<NilaiPembaca<P>> {
  const dipetik = petik(argumen, letak);
  if (!dipetik.ok) return dipetik;
  const hasil: unknown[] = [];
  for (const [i, satu] of baca.entries()) {
    const isi = satu(dipetik.nilai[i]);
    if (!isi.ok) return isi;
    hasil.push(isi.nilai);
  }
  return berhasil(hasil as NilaiPembaca<P>);
}
