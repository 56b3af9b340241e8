/** Scores that are the plain sum of parts with a maximum each: nilai SAKIP and Indeks Profesionalitas ASN. */
import type { Hasil } from "../hasil";
import dataIpAsn from "./ipAsn.json";
import dataSakip from "./sakip.json";
import { cariTahun, type AturanTerpilih, type Parameter } from "./tahun";

export interface BagianBermaksimum {
  readonly nama: string;
  /** Largest score of the part; the parts add up to 100. */
  readonly bobot: number;
}

export interface AturanJumlah extends Parameter {
  readonly bagian: readonly BagianBermaksimum[];
}

export const ATURAN_SAKIP = dataSakip as readonly AturanJumlah[];
export const ATURAN_IP_ASN = dataIpAsn as readonly AturanJumlah[];

/** @param tahun year of the evaluation; without it the rule in force */
export function aturanSakip(tahun?: number): Hasil<AturanTerpilih<AturanJumlah>> {
  return cariTahun(ATURAN_SAKIP, tahun ?? ATURAN_SAKIP[ATURAN_SAKIP.length - 1]!.berlaku.dari);
}
