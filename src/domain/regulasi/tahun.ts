/** Dated parameters and their lookup by year. Outside the years covered it fails and names them; it never guesses. */
import { berhasil, gagal, type Hasil } from "../hasil";

/**
 * How sure a figure is: V recomputed and equal to a printed number, 2 stated by two independent sources, 1 by one,
 * G general knowledge without a source seen.
 */
export type Keyakinan = "V" | "2" | "1" | "G";

export interface Berlaku {
  /** First year. */
  readonly dari: number;
  /** Last year; null where the rule still holds. */
  readonly sampai: number | null;
}

export interface Parameter {
  readonly id: string;
  readonly berlaku: Berlaku;
  /** On what it rests: titles of regulations and reports, which no language changes, and keys of `jelaskan.sumber` in src/strings. */
  readonly dasar: readonly string[];
  readonly keyakinan: Keyakinan;
  readonly satuan: string;
  /** Day on which it was last compared with the sources, YYYY-MM-DD. */
  readonly diperiksa: string;
  readonly catatan: string;
}

export interface AturanTerpilih<T extends Parameter> {
  readonly aturan: T;
  /** An open rule used for a year after its last check. */
  readonly belumDikonfirmasi: boolean;
}

/** Larger numbers are dates: day 10.000 of Excel lies in 1927. */
export const TAHUN_TERAKHIR = 9999;

/**
 * @param tahun year as the user names it
 * @returns the rule of that year; LKJ029 where it is no whole number, LKJ052 where it is a date, LKJ020 where no rule
 * covers it
 */
export function cariTahun<T extends Parameter>(daftar: readonly T[], tahun: number): Hasil<AturanTerpilih<T>> {
  if (!Number.isInteger(tahun)) return gagal("LKJ029", { tahun });
  if (tahun > TAHUN_TERAKHIR) return gagal("LKJ052", { tahun });
  const aturan = daftar.find(
    ({ berlaku }) => berlaku.dari <= tahun && (berlaku.sampai === null || tahun <= berlaku.sampai),
  );
  if (!aturan)
    return gagal("LKJ020", { tahun, tercakup: daftar.map(({ berlaku }) => rentangTahun(berlaku)).join(", ") });
  const belumDikonfirmasi = aturan.berlaku.sampai === null && tahun > Number(aturan.diperiksa.slice(0, 4));
  return berhasil({ aturan, belumDikonfirmasi });
}

/** `2020`, `2022–2023`, or `2024+` where the rule still holds. */
export function rentangTahun({ dari, sampai }: Berlaku): string {
  if (sampai === null) return `${dari}+`;
  return dari === sampai ? String(dari) : `${dari}–${sampai}`;
}
