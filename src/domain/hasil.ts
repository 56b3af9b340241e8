/**
 * Outcome of a domain computation. The domain never throws for what a user typed; it throws only for programming faults.
 * `galat.kode` is a key of `src/domain/galat.ts`; its text lives in `src/strings`.
 */
import type { KodeGalat } from "./galat";

export type DataGalat = Readonly<Record<string, string | number>>;

export interface Galat {
  readonly kode: KodeGalat;
  readonly data: DataGalat;
}

export type Hasil<T> = { readonly ok: true; readonly nilai: T } | { readonly ok: false; readonly galat: Galat };

export function berhasil<T>(nilai: T): Hasil<T> {
  return { ok: true, nilai };
}

export function gagal(kode: KodeGalat, data: DataGalat = {}): { readonly ok: false; readonly galat: Galat } {
  return { ok: false, galat: { kode, data } };
}
