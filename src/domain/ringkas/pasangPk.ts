/** Which indicator of one Perjanjian Kinerja is which of the next: same name, a few words changed, or gone. */
import { miripNama } from "../periksa/kemiripanNama";
import { kunciNama, samaIndikator, type KunciNama } from "../periksa/namaIndikator";

/** Names that share less of their words are two indicators. */
const SEREDAKSI = 0.5;

/** Pairs of positions, in the order of the first list, then what is only in the second. */
export interface Pasangan {
  readonly semula: number | null;
  readonly menjadi: number | null;
}

export function pasangkan(semula: readonly string[], menjadi: readonly string[]): Pasangan[] {
  const kunci = [semula, menjadi].map((daftar) => daftar.map((nama) => kunciNama(nama))) as [KunciNama[], KunciNama[]];
  const calon = semula
    .flatMap((nama, a) => menjadi.map((lain, b) => ({ a, b, nilai: kemiripan(nama, lain, kunci[0][a]!, kunci[1][b]!) })))
    .filter(({ nilai }) => nilai >= SEREDAKSI)
    .sort((x, y) => y.nilai - x.nilai || Math.abs(x.a - x.b) - Math.abs(y.a - y.b) || x.a - y.a);
  const [terpakaiA, terpakaiB] = [new Map<number, number>(), new Set<number>()];
  for (const { a, b } of calon) {
    if (terpakaiA.has(a) || terpakaiB.has(b)) continue;
    terpakaiA.set(a, b);
    terpakaiB.add(b);
  }
  return [
    ...semula.map((_, a) => ({ semula: a, menjadi: terpakaiA.get(a) ?? null })),
    ...menjadi.flatMap((_, b) => (terpakaiB.has(b) ? [] : [{ semula: null, menjadi: b }])),
  ];
}

/** 3 the same letters, 2 the same name, else the share of words in common, and 1 on top where only filler words differ. */
function kemiripan(a: string, b: string, kunciA: KunciNama, kunciB: KunciNama): number {
  if (a.trim().toUpperCase() === b.trim().toUpperCase()) return 3;
  if (samaIndikator(kunciA, kunciB)) return 2;
  const [x, y] = [new Set(kunciA.kata), new Set(kunciB.kata)];
  const sama = [...x].filter((kata) => y.has(kata)).length;
  const bagian = sama / Math.max(1, x.size + y.size - sama);
  return miripNama(a, b) ? 1 + bagian : bagian;
}
