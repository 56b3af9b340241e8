/** Values of one row that follow each other in time. */
import type { BarisTabel, Kolom, Tabel } from "../tabel/types";
import { angkaDi } from "./kolomAngka";
import type { SelAngka } from "./persamaan";

export interface PasanganTahun {
  readonly awal: SelAngka;
  readonly akhir: SelAngka;
  readonly tahun: number;
}

/** Realisasi columns of the years, earliest first; one for each year. */
function kolomTahun(tabel: Tabel): readonly Kolom[] {
  const perTahun = new Map<number, Kolom[]>();
  for (const k of tabel.kolom) {
    if (k.tahun === undefined || k.triwulan !== undefined || (k.peran !== "realisasi" && k.peran !== "nilai" && k.peran !== "lainnya")) continue;
    perTahun.set(k.tahun, [...(perTahun.get(k.tahun) ?? []), k]);
  }
  return [...perTahun].filter(([, k]) => k.length === 1).sort(([a], [b]) => a - b).map(([, k]) => k[0]!);
}

/** Neighbouring years of a row in which both have a number above zero, in the same unit. */
export function nilaiBerurut(tabel: Tabel, baris: BarisTabel): PasanganTahun[] {
  const kolom = kolomTahun(tabel);
  return kolom.slice(1).flatMap((k, i) => {
    const [awal, akhir] = [angkaDi(baris, kolom[i]), angkaDi(baris, k)];
    const layak = awal && akhir && awal.angka.nilai > 0 && akhir.angka.nilai > 0 && awal.angka.persen === akhir.angka.persen;
    return layak ? [{ awal, akhir, tahun: k.tahun! }] : [];
  });
}
