/** Shape of the cases by which rules are judged, and short ways to write their sheets. */
import type { SheetSnapshot } from "../../../src/domain/tabel/snapshot";
import { gridTeks, lembarUji, type SelUji } from "../../support/lembar";

export interface KasusTerima {
  readonly nama: string;
  readonly lembar: readonly SheetSnapshot[];
}

export interface KasusTolak extends KasusTerima {
  readonly temuan: readonly { readonly lembar?: string; readonly sel: string; readonly pesanId: string; readonly data?: Readonly<Record<string, unknown>> }[];
}

export interface KasusAturan {
  readonly terima: readonly KasusTerima[];
  readonly tolak: readonly KasusTolak[];
}

export const P = (angka: number, desimal = 2): SelUji => [angka, desimal === 0 ? "0%" : `0.${"0".repeat(desimal)}%`];
export const D = (angka: number): SelUji => [angka, "0.00"];
export const satu = (grid: readonly (readonly SelUji[])[], nama = "Lembar"): SheetSnapshot[] => [lembarUji(nama, grid)];
export const teks = (isi: string, nama = "Lembar"): SheetSnapshot[] => [lembarUji(nama, gridTeks(isi))];
/** Several sheets, each of one table. */
export const buku = (isi: Readonly<Record<string, string>>): SheetSnapshot[] => Object.entries(isi).map(([nama, t]) => lembarUji(nama, gridTeks(t)));
