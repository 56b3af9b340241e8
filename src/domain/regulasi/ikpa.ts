/** Components and weights of IKPA by year. */
import type { Hasil } from "../hasil";
import data from "./ikpa.json";
import { cariTahun, type AturanTerpilih, type Parameter } from "./tahun";

export type KodeKomponenIkpa =
  | "revisi"
  | "deviasi"
  | "paguMinus"
  | "penyerapan"
  | "kontraktual"
  | "tagihan"
  | "upTup"
  | "dispensasi"
  | "lpj"
  | "renkas"
  | "kesalahan"
  | "retur"
  | "output";

export interface KomponenIkpa {
  readonly kode: KodeKomponenIkpa;
  readonly nama: string;
  /** Percent of the total, whole numbers that add up to 100. */
  readonly bobot: number;
  readonly aspek: string;
}

export interface AturanIkpa extends Parameter {
  /** Dispensasi SPM is taken off the result (2024 on) instead of being a component. */
  readonly dispensasiPengurang: boolean;
  /** In the order in which the functions take the scores. */
  readonly komponen: readonly KomponenIkpa[];
}

export const ATURAN_IKPA = data as readonly AturanIkpa[];

export function aturanIkpa(tahun: number): Hasil<AturanTerpilih<AturanIkpa>> {
  return cariTahun(ATURAN_IKPA, tahun);
}
