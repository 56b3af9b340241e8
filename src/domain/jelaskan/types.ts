/**
 * The explanation of a result as data: what was computed, with the user's numbers, by which rule, and what another choice
 * would have given. Sentences are ids with data; their texts live in `jelaskan` of src/strings.
 */
import type { Keyakinan } from "../regulasi/tahun";
import type { IdKalimat } from "./kalimat";
import type { Ungkapan } from "./ungkapan";

/** How a number is shown: `persen` is a fraction as a percentage, `nilai` two decimals, `angka` as many as it has. */
export type Satuan = "persen" | "nilai" | "angka" | "bulat" | "teks";

export interface NilaiBersatuan {
  readonly nilai: number | string;
  readonly satuan: Satuan;
}

export interface Kalimat {
  readonly id: IdKalimat;
  readonly data: Readonly<Record<string, number | string | NilaiBersatuan>>;
}

export interface Langkah {
  readonly apa: Kalimat;
  /** The arithmetic with the user's numbers; absent where the step is a comparison or a reading. */
  readonly rumus?: Ungkapan;
  /** What the step gives: the value of `rumus` where there is one. */
  readonly hasil: NilaiBersatuan;
}

export interface AturanJejak {
  readonly set: Kalimat;
  /** The year that the user named. */
  readonly tahun?: number;
  /** `2022–2023`, `2024+`; absent where the rule carries no dates. */
  readonly berlaku?: string;
  readonly dasar: readonly string[];
  readonly keyakinan: Keyakinan;
  /** The rule is used for a year after its last check. */
  readonly belumDikonfirmasi: boolean;
  /** Day of the last comparison with the sources, YYYY-MM-DD. */
  readonly diperiksa?: string;
}

export interface Alternatif {
  readonly apa: Kalimat;
  readonly hasil: NilaiBersatuan;
}

export interface Jejak {
  /** Name of the function without namespace. */
  readonly fungsi: string;
  /** As the function gives it, unrounded. The last step with a `rumus` has this value where it is a number. */
  readonly hasil: NilaiBersatuan;
  readonly langkah: readonly Langkah[];
  readonly aturan: readonly AturanJejak[];
  /** Results of other choices, only where they differ. */
  readonly alternatif: readonly Alternatif[];
  /** What the user should know beside the steps. */
  readonly catatan: readonly Kalimat[];
}

/** Which cell of a result that fills several cells; zero-based. */
export interface LetakHasil {
  readonly baris: number;
  readonly kolom: number;
}
