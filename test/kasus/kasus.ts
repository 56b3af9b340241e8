/** Published reports as data: their tables cell by cell, and every recomputation with a verdict. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export type Putusan = "ok" | "rounding" | "wrong" | "ambiguous";

export interface TabelKasus {
  readonly id: string;
  readonly title: string;
  /** Caption as printed, where it says more than `title`. */
  readonly caption?: string;
  readonly kind: string;
  readonly header: readonly string[];
  readonly header_rows?: readonly (readonly string[])[];
  /** As printed; "" = merged or empty. */
  readonly rows: readonly (readonly string[])[];
  readonly note?: string;
}

export interface Pemeriksaan {
  readonly id: string;
  /** `table`, `table/r3`, `table/r3/column`, or a claim in prose. */
  readonly on: string;
  readonly with?: readonly string[];
  readonly rule: string;
  readonly printed: string;
  readonly verdict: Putusan;
  /** Verdicts with the same root have one cause. */
  readonly root?: string;
  readonly explain?: string;
}

export interface Kasus {
  readonly id: string;
  readonly report: { readonly title: string; readonly year: number };
  readonly tables: readonly TabelKasus[];
  readonly claims: readonly { readonly id: string; readonly kind: string; readonly printed: string }[];
  readonly checks: readonly Pemeriksaan[];
}

export const FOLDER_KASUS = join(__dirname, "../kasus-data");

export function muatKasus(folder: string): Kasus[] {
  return readdirSync(folder)
    .filter((nama) => /^\d+\.json$/.test(nama))
    .sort()
    .map((nama) => ({
      id: nama.replace(/\.json$/, ""),
      ...(JSON.parse(readFileSync(join(folder, nama), "utf8")) as Omit<Kasus, "id">),
    }));
}

/** The footnote that is printed under the table; other notes are remarks about the data. */
export function catatanKaki(tabel: TabelKasus): string | undefined {
  return /^\*+\s*:?\s*[^.]+/.exec(tabel.note ?? "")?.[0];
}

export interface Tempat {
  readonly tabel: string;
  /** One-based; undefined for the whole table. */
  readonly baris?: number;
}

/** Where a check points; null for prose and for other reports. */
export function tempat(kasus: Kasus, rujukan: string): Tempat | null {
  const [id, baris] = rujukan.split("/");
  if (!kasus.tables.some((t) => t.id === id)) return null;
  const nomor = /^r(\d+)$/.exec(baris ?? "");
  return { tabel: id!, ...(nomor ? { baris: Number(nomor[1]) } : {}) };
}
