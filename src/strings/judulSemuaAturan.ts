/** What the rules look for; apart from the sentences of findings, which need much more. */
import type { StringsTemuan } from "./teksTemuan";

/** Titles of all rules, group by group. */
export function judulSemuaAturan(strings: Pick<StringsTemuan, "aturan">): string[] {
  return Object.values(strings.aturan).map(({ judul }) => judul);
}
