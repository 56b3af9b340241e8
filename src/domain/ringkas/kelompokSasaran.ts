/** Indicators grouped by sasaran, and their mean as the calculators give it. */
import { rerataCapaian } from "../hitung/rerataCapaian";
import type { BarisHitung } from "./barisCapaian";

/** Rows of one sasaran together, in order of first appearance, as the mean by sasaran counts them. */
export function kelompokSasaran(hasil: readonly BarisHitung[]): BarisHitung[][] {
  const kelompok = new Map<string, BarisHitung[]>();
  for (const hitung of hasil) {
    const kunci = hitung.baris.sasaran.trim().toLowerCase().replace(/\s+/g, " ");
    const ada = kelompok.get(kunci);
    if (ada) ada.push(hitung);
    else kelompok.set(kunci, [hitung]);
  }
  return [...kelompok.values()];
}

/** Fraction; null where nothing can be averaged. */
export function nilaiRerata(hasil: readonly BarisHitung[], metode: "indikator" | "sasaran", batas: number | undefined): number | null {
  const baris = hasil.map(({ capaian, baris: { sasaran } }) => ({ capaian, sasaran }));
  const rata = rerataCapaian(baris, { metode, ...(batas === undefined ? {} : { batas }) });
  return rata.ok ? rata.nilai.nilai : null;
}
