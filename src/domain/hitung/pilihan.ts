/** Words by which a user chooses a method, form or polarity. */
import { berhasil, gagal, type Hasil } from "../hasil";

/** Reads one of `pilihan`, in any case, with spaces or underscores for hyphens; LKJ006 for any other word. */
export function bacaPilihan<T extends string>(teks: string, argumen: string, pilihan: readonly T[]): Hasil<T> {
  const kata = teks
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, "-");
  const ada = pilihan.find((p) => p === kata);
  return ada ? berhasil(ada) : gagal("LKJ006", { argumen, teks, pilihan: pilihan.join(", ") });
}
