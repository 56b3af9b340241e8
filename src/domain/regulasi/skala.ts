/** The named scales of predikat. The user names the scale, so its years only inform. */
import { berhasil, gagal, type Hasil } from "../hasil";
import data from "./skala.json";
import type { Parameter } from "./tahun";

export interface KelasSkala {
  /** Lower bound, in the scale's unit times `kali`; null for the class that reaches down without end. */
  readonly bawah: number | null;
  /** The bound itself belongs to the class. */
  readonly inklusif: boolean;
  readonly huruf?: string;
  readonly kata: string;
  /** Said beside the word in the full form, such as a zone. */
  readonly tambahan?: string;
}

/** Its name for people is in `jelaskan.namaSkala` of src/strings. */
export interface Skala extends Parameter {
  /** `pecahan` for capaian, otherwise the printed span. */
  readonly satuan: string;
  /** Where the scale says something; null is without end. */
  readonly domain: { readonly dari: number | null; readonly sampai: number | null };
  /** Factor from the value to the unit of the bounds. */
  readonly kali: number;
  /** From the highest class down. */
  readonly kelas: readonly KelasSkala[];
}

export const SKALA = data as readonly Skala[];

/** Finds a scale by its name, in any case, with spaces or underscores for hyphens; LKJ040 where there is none. */
export function cariSkala(nama: string): Hasil<Skala> {
  const baku = nama
    .trim()
    .toUpperCase()
    .replace(/[\s_]+/g, "-");
  const ada = SKALA.find((s) => s.id === baku);
  return ada ? berhasil(ada) : gagal("LKJ040", { teks: nama, pilihan: SKALA.map((s) => s.id).join(", ") });
}
