/** Weights of EKA (SMART) and IKPA in the Nilai Kinerja Anggaran by year. */
import type { Hasil } from "../hasil";
import data from "./nka.json";
import { cariTahun, type AturanTerpilih, type Parameter } from "./tahun";

export interface AturanNka extends Parameter {
  /** Percent, adding up to 100. */
  readonly bobot: { readonly eka: number; readonly ikpa: number };
}

export const ATURAN_NKA = data as readonly AturanNka[];

export function aturanNka(tahun: number): Hasil<AturanTerpilih<AturanNka>> {
  return cariTahun(ATURAN_NKA, tahun);
}
