/** Contents of cells in words of the pane. */
import { formatPerbaikan } from "../../domain/simpanan/formatPerbaikan";
import type { CellValue } from "../../domain/tabel/snapshot";
import type { Pemisah } from "../layanan";
import type { TeksPanel } from "../teks";
import { angkaBerformat } from "./angka";

/** As the cell shows it. */
export function isiTertulis(nilai: CellValue, format: string, pemisah: Pemisah, t: Pick<TeksPanel, "perbaikan">): string {
  if (typeof nilai === "number") return angkaBerformat(nilai, format, pemisah);
  return nilai === "" ? t.perbaikan.kosong : String(nilai);
}

export interface PerubahanSel {
  readonly sebelum: CellValue;
  readonly formatSebelum: string;
  readonly sesudah: number;
}

/** Before and after of a fix, as the cell shows them. */
export function perbaikanTertulis(
  { sebelum, formatSebelum, sesudah }: PerubahanSel,
  pemisah: Pemisah,
  t: Pick<TeksPanel, "perbaikan">,
): { readonly sebelum: string; readonly sesudah: string } {
  return {
    sebelum: isiTertulis(sebelum, formatSebelum, pemisah, t),
    sesudah: isiTertulis(sesudah, formatPerbaikan(sebelum, formatSebelum), pemisah, t),
  };
}
