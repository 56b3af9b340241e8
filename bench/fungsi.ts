/**
 * CAPAIAN over one range and over single calls, as multiples of a bare JavaScript loop over the same arrays; IKPA and
 * IKM in calls a second beside a version that adds plain numbers.
 */
import { FUNGSI } from "../src/functions/edge";
import { koma, ribuan, selang, type Baris } from "./ukur";

const CELLS = 100_000;
const CALLS = 10_000;
const BOBOT_2024 = [10, 15, 20, 10, 10, 10, 25];

export function ukurFungsi(): Baris[] {
  return [...ukurCapaian(), ...ukurIkpaDanIkm()];
}

function ukurCapaian(): Baris[] {
  // targets and results as planners type them: up to two decimals; the same as text; and results of other formulas
  const target = Array.from({ length: CELLS }, (_, i) => [(((i * 7919) % 9000) + 1000) / 100]);
  const realisasi = Array.from({ length: CELLS }, (_, i) => [((i * 104729) % 12000) / 100]);
  const teks = realisasi.map(([n]) => [String(n).replace(".", ",")]);
  const panjang = realisasi.map(([n]) => [n! / 3]);
  const single = target.map((t, i) => [[t], [realisasi[i]!]] as const);
  const capaian = FUNGSI["CAPAIAN"]!;
  const ms = selang({
    bare: () => target.map((t, i) => [realisasi[i]![0]! / t[0]!]),
    range: () => capaian(target, realisasi),
    text: () => capaian(target, teks),
    long: () => capaian(target, panjang),
    falling: () => capaian(target, realisasi, "turun", 1.2),
    single: () => single.map(([t, r]) => capaian(t, r)),
  });
  const baris = (ukuran: string, time: number): Baris => ({
    ukuran,
    nilai: `${ribuan((CELLS / time) * 1000)} sel/detik`,
    catatan: `${koma(time / ms.bare, 1)} × pembanding`,
  });
  return [
    { ...baris("perulangan JavaScript polos", ms.bare), catatan: "pembanding, tanpa desimal eksak" },
    {
      ...baris("CAPAIAN satu rentang 100.000 baris", ms.range),
      catatan: `${koma(ms.range / ms.bare, 1)} × pembanding, tujuan: 3 ×`,
    },
    baris("  realisasi berupa teks", ms.text),
    baris("  realisasi 17 angka (hasil rumus lain)", ms.long),
    baris("  polaritas turun, batas 1,2", ms.falling),
    baris("CAPAIAN 100.000 panggilan", ms.single),
  ];
}

function ukurIkpaDanIkm(): Baris[] {
  const komponen = Array.from({ length: CALLS }, (_, i) => [
    BOBOT_2024.map((_, k) => (((i * 7919 + k * 104729) % 8001) + 2000) / 100),
  ]);
  const jawaban = Array.from({ length: CALLS / 100 }, (_, i) =>
    Array.from({ length: 100 }, (_, r) => Array.from({ length: 9 }, (_, u) => ((i * 31 + r * 7 + u * 3) % 4) + 1)),
  );
  const { IKPA, IKM } = FUNGSI;
  const ms = selang({
    ikpaBare: () => komponen.map(([n]) => [[BOBOT_2024.reduce((total, b, k) => total + b * n![k]!, 0) / 100]]),
    ikpa: () => komponen.map((n) => IKPA(n, 2025)),
    ikmBare: () =>
      jawaban.map((survei) => {
        const total = survei.reduce((n, baris) => n + baris.reduce((a, b) => a + b, 0), 0);
        return [[(total / survei.length / 9) * 25]];
      }),
    ikm: () => jawaban.map((survei) => IKM(survei)),
  });
  const baris = (ukuran: string, banyak: number, time: number, polos: number): Baris => ({
    ukuran,
    nilai: `${ribuan((banyak / time) * 1000)} panggilan/detik`,
    catatan: `bilangan polos: ${ribuan((banyak / polos) * 1000)}`,
  });
  return [
    baris("IKPA tujuh komponen", CALLS, ms.ikpa, ms.ikpaBare),
    baris("IKM 100 responden × 9 unsur", CALLS / 100, ms.ikm, ms.ikmBare),
  ];
}
