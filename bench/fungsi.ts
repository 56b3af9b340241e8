/** CAPAIAN over one range and over single calls, as multiples of a bare JavaScript loop over the same arrays. */
import { FUNGSI } from "../src/functions/edge";
import { koma, ribuan, selang, type Baris } from "./ukur";

const CELLS = 100_000;

export function ukurFungsi(): Baris[] {
  // targets and results as planners type them: up to two decimals
  const target = Array.from({ length: CELLS }, (_, i) => [((i * 7919) % 9000) / 100 + 10]);
  const realisasi = Array.from({ length: CELLS }, (_, i) => [((i * 104729) % 12000) / 100]);
  const single = target.map((t, i) => [[t], [realisasi[i]!]] as const);
  const capaian = FUNGSI["CAPAIAN"]!;
  const ms = selang({
    bare: () => target.map((t, i) => [realisasi[i]![0]! / t[0]!]),
    range: () => capaian(target, realisasi),
    single: () => single.map(([t, r]) => capaian(t, r)),
  });
  const perSecond = (time: number) => `${ribuan((CELLS / time) * 1000)} sel/detik`;
  return [
    { ukuran: "perulangan JavaScript polos", nilai: perSecond(ms.bare), catatan: "pembanding, tanpa desimal eksak" },
    { ukuran: "CAPAIAN satu rentang 100.000 baris", nilai: perSecond(ms.range), catatan: `${koma(ms.range / ms.bare, 1)} × pembanding` },
    { ukuran: "CAPAIAN 100.000 panggilan", nilai: perSecond(ms.single), catatan: `${koma(ms.single / ms.bare, 1)} × pembanding` },
  ];
}
