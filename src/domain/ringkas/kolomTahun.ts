/** Columns of a table that are years: their realisasi, and the target of a later year. */
import type { Kolom, PeranKolom, Tabel } from "../tabel/types";

const JANGKA_MENENGAH = /renstra|menengah|rpjm|akhir/i;

/** Columns of whole years of a role, one a year, in the order of the years. */
export function kolomTahun(tabel: Tabel, peran: PeranKolom): (Kolom & { readonly tahun: number })[] {
  const hasil = new Map<number, Kolom & { readonly tahun: number }>();
  for (const kolom of tabel.kolom) {
    const { tahun } = kolom;
    const setahun = kolom.triwulan === undefined && kolom.semester === undefined && kolom.kualifikasi !== "anggaran";
    if (kolom.peran === peran && tahun !== undefined && setahun && !hasil.has(tahun)) hasil.set(tahun, { ...kolom, tahun });
  }
  return [...hasil.values()].sort((a, b) => a.tahun - b.tahun);
}

export interface KolomMenengah {
  /** Columns of realisasi, the latest first. */
  readonly realisasi: readonly Kolom[];
  readonly target: Kolom;
}

/** Columns of realisasi of whole years, the latest first; the one without a year where none has one. */
export function kolomRealisasi(tabel: Tabel): readonly Kolom[] {
  const bertahun = kolomTahun(tabel, "realisasi").reverse();
  const tunggal = tabel.kolom.filter(({ peran, tahun, triwulan, kualifikasi }) => peran === "realisasi" && tahun === undefined && triwulan === undefined && kualifikasi !== "anggaran");
  return bertahun.length > 0 ? bertahun : tunggal.slice(0, 1);
}

/** Realisasi and the end target of the medium term; null where the table has no target beyond the last realisasi. */
export function kolomMenengah(tabel: Tabel): KolomMenengah | null {
  const realisasi = kolomRealisasi(tabel);
  const terakhir = realisasi[0]?.tahun ?? tabel.tahun;
  if (realisasi.length === 0) return null;
  const bernama = tabel.kolom.find(({ peran, kualifikasi, judul }) => peran === "target" && JANGKA_MENENGAH.test(`${kualifikasi ?? ""} ${judul}`));
  const kelak = kolomTahun(tabel, "target").filter(({ tahun }) => terakhir !== undefined && tahun > terakhir);
  const target = kelak.at(-1) ?? bernama;
  return target ? { realisasi, target } : null;
}
