/** Checks shared by the calculators whose inputs are scores on 0–100. */
import { berhasil, gagal, type Hasil } from "../hasil";

/** LKJ022 where a score lies outside 0–atas. */
export function periksaSkor(argumen: string, nilai: number, atas: number): Hasil<number> {
  return nilai >= 0 && nilai <= atas ? berhasil(nilai) : gagal("LKJ022", { argumen, nilai, atas });
}

/** True where at least one value is not zero and none is above 1: percentages typed into a 0–100 scale. */
export function tampakPersen(nilai: readonly number[]): boolean {
  return nilai.some((n) => n !== 0) && nilai.every((n) => n <= 1);
}
