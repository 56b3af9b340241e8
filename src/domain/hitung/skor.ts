/** Checks shared by the calculators whose inputs are scores on 0–100, and the parts that their results carry. */
import { berhasil, gagal, type Hasil } from "../hasil";

/** One term of a weighted score: nilai·bobot. */
export interface BagianSkor {
  readonly nama: string;
  readonly nilai: number;
  /** In the unit that the calculator states, mostly percent. */
  readonly bobot: number;
}

/** LKJ022 where a score lies outside 0–atas. */
export function periksaSkor(argumen: string, nilai: number, atas: number): Hasil<number> {
  return nilai >= 0 && nilai <= atas ? berhasil(nilai) : gagal("LKJ022", { argumen, nilai, atas });
}

/** True where at least one value is not zero and none is above 1: percentages typed into a 0–100 scale. */
export function tampakPersen(nilai: readonly number[]): boolean {
  return nilai.some((n) => n !== 0) && nilai.every((n) => n <= 1);
}

/** Every score of 0–100 by its argument; LKJ022 for the first outside, LKJ023 where all look like percentages. */
export function periksaSemuaSkor(nilai: Readonly<Record<string, number>>): Hasil<null> {
  for (const [argumen, n] of Object.entries(nilai)) {
    const wajar = periksaSkor(argumen, n, 100);
    if (!wajar.ok) return wajar;
  }
  return tampakPersen(Object.values(nilai)) ? gagal("LKJ023") : berhasil(null);
}

/** LKJ035 for the first negative amount. */
export function periksaJumlah(argumen: string, nilai: readonly number[]): Hasil<null> {
  const negatif = nilai.find((n) => n < 0);
  return negatif === undefined ? berhasil(null) : gagal("LKJ035", { argumen, nilai: negatif });
}

/** LKJ046 unless the count is a whole number from `dari` to `sampai`. */
export function periksaBulat(argumen: string, nilai: number, dari: number, sampai: number): Hasil<number> {
  return Number.isInteger(nilai) && nilai >= dari && nilai <= sampai
    ? berhasil(nilai)
    : gagal("LKJ046", { argumen, nilai, dari, sampai });
}

/** A part of a count and the whole: whole numbers, the part not the larger (LKJ046, LKJ048). */
export function periksaBagian(bagian: string, nilai: number, keseluruhan: string, jumlah: number): Hasil<null> {
  for (const [argumen, n] of [
    [bagian, nilai],
    [keseluruhan, jumlah],
  ] as const) {
    const bulat = periksaBulat(argumen, n, 0, BANYAK_TERBESAR);
    if (!bulat.ok) return bulat;
  }
  return nilai <= jumlah ? berhasil(null) : gagal("LKJ048", { argumen: bagian, nilai, keseluruhan: jumlah });
}

/** No office counts more documents, people or contracts. */
export const BANYAK_TERBESAR = 1e12;
