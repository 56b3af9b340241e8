/** How the summary sheet of a table is found again. */
import type { Tabel } from "../tabel/types";
import { pilihKolom } from "./pilihKolom";

/**
 * Value of our worksheet custom property for the summary of a table. A sheet may hold several tables; they are told apart by
 * their order, which rows added above do not change.
 */
export function kunciRingkasan(tabel: Tabel, urutan: number, jenis = "capaian"): string {
  return urutan === 1 ? `${jenis}:${tabel.lembar}` : `${jenis}:${tabel.lembar}#${urutan}`;
}

/** Order of a table among those of its sheet that can be summarised, from 1. */
export function urutanTabel(tabel: Tabel, semua: readonly Tabel[], bisa: (tabel: Tabel) => boolean = berkolomCapaian): number {
  return semua.filter((lain) => lain.lembar === tabel.lembar && bisa(lain)).indexOf(tabel) + 1 || 1;
}

function berkolomCapaian(tabel: Tabel): boolean {
  return pilihKolom(tabel) !== null;
}
