/** Timing and reporting for the benches: the median of several runs, baseline and candidate alternating in one process. */
import { performance } from "node:perf_hooks";

export interface Baris {
  readonly ukuran: string;
  readonly nilai: string;
  readonly catatan?: string;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}

/** Milliseconds of each subject, median of `runs`, after one warm-up; subjects take turns, so that noise hits all alike. */
export function selang<K extends string>(subjects: Readonly<Record<K, () => unknown>>, runs = 7): Record<K, number> {
  const names = Object.keys(subjects) as K[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<K, number[]>;
  for (const name of names) subjects[name]();
  for (let run = 0; run < runs; run++) {
    for (const name of names) {
      const start = performance.now();
      subjects[name]();
      times[name].push(performance.now() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<K, number>;
}

export const ribuan = (n: number): string => Math.round(n).toString().replace(/\B(?=(\d{3})+$)/g, ".");
export const koma = (n: number, decimals = 2): string => n.toFixed(decimals).replace(".", ",");
export const kib = (bytes: number): string => `${koma(bytes / 1024, 1)} KiB`;

export function cetak(judul: string, baris: readonly Baris[]): void {
  console.log(`\n${judul}`);
  const width = Math.max(...baris.map((b) => b.ukuran.length));
  for (const b of baris) console.log(`  ${b.ukuran.padEnd(width)}  ${b.nilai}${b.catatan ? `   (${b.catatan})` : ""}`);
}
