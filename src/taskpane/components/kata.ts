/** Small helpers for sentences: counts and places. */
import { isi } from "../../strings/isi";
import { angkaBulat } from "../format/angka";
import type { KonteksPanel } from "../konteks";

/** `3 galat`, `1 error`: chosen by number, grouped by thousands. */
export function cacah(
  { t, pemisah }: Pick<KonteksPanel, "t" | "pemisah">,
  apa: keyof KonteksPanel["t"]["hitungan"],
  n: number,
): string {
  const bentuk = t.hitungan[apa];
  return isi(n === 1 ? bentuk.satu : bentuk.banyak, { n: angkaBulat(n, pemisah) });
}

export function namaLetak({ t }: Pick<KonteksPanel, "t">, lembar: string, sel: string): string {
  return isi(t.umum.letak, { lembar, sel });
}
