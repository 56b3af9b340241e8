/**
 * Konversi bobot in a formula: which components drop so that the weights that are left add up to it. Zero components
 * alone are looked at first, then UP/TUP with them; zeros add nothing to the score, so only their weights matter.
 */
import { bacaKonversi } from "../../hitung/ikpa";
import type { KomponenIkpa } from "../../regulasi/ikpa";

/** Points of a konversi that the formula says; null for one that is refused. */
export function konversiTetap(konversi: number): number | null {
  const poin = bacaKonversi(konversi);
  return poin.ok ? poin.nilai : null;
}

/** Points of a konversi in a cell, and the condition that it is neither a fraction nor a percentage; 0 is left out. */
export function poinKonversi(teks: string): { poin: string; keliru: string } {
  return {
    poin: `IF(${teks}<=1,ROUND(${teks}*100,12),${teks})`,
    keliru: `OR(${teks}<0,AND(${teks}>1,${teks}<5),${teks}>100)`,
  };
}

export interface RumusKonversi {
  readonly teks: string;
  /** Array of weights of the same shape. */
  readonly bobot: string;
  /** Σ weights that are not N/A. */
  readonly pembagi: string;
  /** Σ weight·score. */
  readonly jumlah: string;
  readonly poin: string;
}

/** Σ/konversi over the components that are left; #N/A where none make it complete. */
export function nilaiTerkonversi(
  komponen: readonly KomponenIkpa[],
  { teks, bobot, pembagi, jumlah, poin }: RumusKonversi,
): string {
  const lepas = `(${pembagi}-${poin})`;
  const nol = (berat: number): string => `SUMPRODUCT((${bobot}=${berat})*((${teks}=0)+(${teks}="")>0))`;
  const ke = komponen.findIndex(({ kode }) => kode === "upTup");
  const { bobot: berat } = komponen[ke]!;
  const upTup = `INDEX(${teks},${ke + 1})`;
  const denganUpTup = `IF(AND(N(${upTup})<>0,${adaHimpunan(komponen, nol, `(${lepas}-${berat})`)}),(${jumlah}-${berat}*${upTup})/${poin},NA())`;
  return `IF(${adaHimpunan(komponen, nol, lepas)},${jumlah}/${poin},${denganUpTup})`;
}

/** Condition that some of the zero components weigh `lepas` together. Equal weights are counted, not told apart. */
function adaHimpunan(komponen: readonly KomponenIkpa[], nol: (berat: number) => string, lepas: string): string {
  const banyak = new Map<number, number>();
  for (const { bobot } of komponen) banyak.set(bobot, (banyak.get(bobot) ?? 0) + 1);
  // of the weight that most have the number follows from what the others leave
  const [[sisa], ...lain] = [...banyak].sort((a, b) => b[1] - a[1]) as [[number, number], ...[number, number][]];
  let gabungan: readonly (readonly number[])[] = [[]];
  for (const [, n] of lain)
    gabungan = gabungan.flatMap((satu) => Array.from({ length: n + 1 }, (_, i) => [...satu, i]));
  const larik = (isi: readonly number[]): string => `{${isi.join(",")}}`;
  const cukup = lain.map(([satuan], i) => `(${nol(satuan)}>=${larik(gabungan.map((satu) => satu[i]!))})`);
  const berat = larik(gabungan.map((satu) => satu.reduce((n, berapa, i) => n + berapa * lain[i]![0], 0)));
  const genap = [
    `(${lepas}>=${berat})`,
    `(${lepas}-${sisa}*${nol(sisa)}<=${berat})`,
    `(MOD(${lepas}-${berat},${sisa})=0)`,
  ];
  return `SUMPRODUCT(${[...cukup, ...genap].join("*")})>0`;
}
