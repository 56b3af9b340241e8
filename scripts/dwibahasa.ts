/** Sentences of the scripts, Indonesian and English in one line: who runs them has chosen no language yet. */
import { mejaKerja as en } from "../src/strings/en/mejaKerja";
import { mejaKerja as id } from "../src/strings/id/mejaKerja";
import { isi } from "../src/strings/isi";

type Bagian = "build" | "start";

export function dwibahasa<B extends Bagian>(bagian: B, kunci: string & keyof (typeof id)[B], data: Record<string, unknown> = {}): string {
  const teks = (bahasa: typeof id | typeof en): string => isi((bahasa[bagian] as Readonly<Record<string, string>>)[kunci]!, data);
  return `${teks(id)}  |  ${teks(en)}`;
}
