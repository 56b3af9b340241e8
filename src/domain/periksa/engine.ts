/** Runs the rules over the tables of a workbook. */
import { habiskan } from "../bertahap";
import type { Tabel } from "../tabel/types";
import { Pelapor } from "./pelapor";
import { ATURAN } from "./rules/index";
import type { Aturan, Temuan } from "./types";

export interface KemajuanPeriksa {
  /** Rule at work. */
  readonly aturan: string;
  /** Share of the rules that are done, 0–1. */
  readonly bagian: number;
  /** The first of what has been found so far; further rules may still join findings of one cause. */
  readonly sementara: () => Temuan[];
}

/**
 * Checks in slices: the caller takes a step, breathes, and takes the next; leaving off is cancelling.
 * @returns the findings, in the order of the workbook
 */
export function* periksaBertahap(
  tabel: readonly Tabel[],
  aturan: readonly Aturan[] = [...ATURAN.values()],
): Generator<KemajuanPeriksa, Temuan[], void> {
  const konteks = { tabel };
  const pelapor = new Pelapor(tabel.map((t) => t.lembar));
  const sementara = (): Temuan[] => pelapor.sementara();
  let kemajuan: KemajuanPeriksa = { aturan: "", bagian: 0, sementara };
  for (const [i, a] of aturan.entries()) {
    kemajuan = { aturan: a.id, bagian: i / aturan.length, sementara };
    const langkah = a.periksa(konteks, pelapor.untuk(a));
    while (!langkah.next().done) yield kemajuan;
    kemajuan = { ...kemajuan, bagian: (i + 1) / aturan.length };
    yield kemajuan;
  }
  const penutup = pelapor.temuan();
  for (;;) {
    const { done, value } = penutup.next();
    if (done) return value;
    yield kemajuan;
  }
}

export function periksa(tabel: readonly Tabel[], aturan?: readonly Aturan[]): Temuan[] {
  return habiskan(periksaBertahap(tabel, aturan));
}
