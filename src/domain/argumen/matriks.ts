/** Arguments of a function as a host hands them over, as ranges: their shapes, and how they fit together. */
import { berhasil, gagal, type Hasil } from "../hasil";

export type Matriks = readonly (readonly unknown[])[];

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

/** LKJ003 unless all ranges have one shape; single cells are not spread here, where amounts are added up. */
export function sebangun(pertama: Matriks, ...lain: readonly Matriks[]): Hasil<Matriks> {
  const beda = lain.find((m) => !seukuran(m, pertama));
  return beda ? gagal("LKJ003", { harap: ukuran(pertama), ada: ukuran(beda) }) : berhasil(pertama);
}

/** The range whose shape the result has: single cells stand beside each cell of the others, which must be sebangun. */
export function bentukHasil(argumen: readonly Matriks[]): Hasil<Matriks> {
  const [besar, ...lain] = argumen.filter((m) => !satuSel(m));
  return besar ? sebangun(besar, ...lain) : berhasil(argumen[0]!);
}

/** A range of one cell spread to the shape of another; other shapes must be equal (LKJ003). */
export function sebarkan(m: Matriks, seperti: Matriks): Hasil<Matriks> {
  if (satuSel(m)) return berhasil(seperti.map((baris) => baris.map(() => m[0]![0])));
  const sama = sebangun(seperti, m);
  return sama.ok ? berhasil(m) : sama;
}

/** The only cell of a range; LKJ008 where it has more. */
export function selTunggal(m: Matriks, argumen: string): Hasil<unknown> {
  return satuSel(m) ? berhasil(m[0]![0]) : gagal("LKJ008", { argumen });
}

/** What was read of one row or one column, as a list; LKJ053 otherwise. */
export function larik<T>(isi: readonly (readonly T[])[], argumen: string): Hasil<T[]> {
  return isi.length > 1 && isi[0]!.length > 1 ? gagal("LKJ053", { argumen, ada: ukuran(isi) }) : berhasil(isi.flat());
}
