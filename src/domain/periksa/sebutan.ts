/** Where the workbook gives the same figure: the same indicator, the same year, the same role. */
import type { BacaanSel, JenisTabel, SelTabel, Tabel } from "../tabel/types";
import { periodeAnggota, type IndeksIndikator, type PeriodeEntri } from "./indeksIndikator";
import { capaianBaris, selDi, type Periode } from "./periode";

export type PeranSebutan = "target" | "realisasi" | "capaian";

export interface Sebutan extends PeriodeEntri {
  readonly peran: PeranSebutan;
  readonly tahun: number | undefined;
  readonly sel: SelTabel;
  readonly angka: BacaanSel;
}

const JENIS: ReadonlySet<JenisTabel> = new Set(["pk", "capaian", "perbandingan", "menengah"]);
/** Tables of a part of the year or of another time tell other figures. */
const BUKAN_SETAHUN =
  /\b(triwulan|tw|semester|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|s\.?\/?d\.?|sampai dengan|sementara|proyeksi|prognosis)\b/i;
/** To compare what the tables say of one indicator, and each table more, costs as much as looking at so many cells. */
export const selIndikator = (banyak: number): number => 5 * (1 + banyak);
const BULAN_PK = /\bperjanjian kinerja|\bpk\b/i;

export function sebutanIndikator(indeks: IndeksIndikator, kelompok: number, peran: PeranSebutan): Sebutan[] {
  return periodeAnggota(indeks, kelompok).flatMap((p): Sebutan[] => {
    if (!JENIS.has(p.tabel.jenis) || !setahun(p.tabel)) return [];
    const tahun = p.periode.tahun ?? indeks.tahunUtama;
    if (peran === "capaian") {
      if (mungkinRealisasi(p.tabel, p.periode) || targetLain(p.tabel, p.periode)) return [];
      const c = capaianBaris(p.periode, p.baris);
      return c ? [{ ...p, peran, tahun, sel: c.sel, angka: c.angka }] : [];
    }
    const sel = selDi(p.baris, p.periode[peran]);
    return sel?.angka ? [{ ...p, peran, tahun, sel, angka: sel.angka }] : [];
  });
}

/** `Capaian 2022 | Capaian 2023` without realisasi: many reports call realisasi so. */
const mungkinRealisasi = (t: Tabel, p: Periode): boolean =>
  p.capaian?.tahun !== undefined && !t.kolom.some((k) => k.peran === "realisasi");

/** Capaian of the target of another year, or of Renstra, is another figure. */
const targetLain = (t: Tabel, p: Periode): boolean =>
  /\b(renstra|rpjm\w*|jangka menengah|akhir)\b/i.test(p.capaian?.judul ?? "") || (!p.target && t.kolom.some((k) => k.peran === "target"));

/** A date under a signed agreement is no period. */
const setahun = (t: Tabel): boolean => !BUKAN_SETAHUN.test(t.judul) || BULAN_PK.test(t.judul);

export function perTahun(sebutan: readonly Sebutan[]): Map<number | undefined, Sebutan[]> {
  const hasil = new Map<number | undefined, Sebutan[]>();
  for (const s of sebutan) {
    const ada = hasil.get(s.tahun);
    if (ada) ada.push(s);
    else hasil.set(s.tahun, [s]);
  }
  return hasil;
}

/** The same name twice in one table with different figures: two indicators, we cannot tell which is which. */
export function kembar(sebutan: readonly Sebutan[], sama: (a: BacaanSel, b: BacaanSel) => boolean): boolean {
  return adaPasangan(sebutan, (a, b) => a.baris !== b.baris && !sama(a.angka, b.angka));
}

/** True where two of the same table are such a pair, in either order. */
export function adaPasangan<T extends PeriodeEntri>(sebutan: readonly T[], pasangan: (a: T, b: T) => boolean): boolean {
  const perTabel = new Map<Tabel, T[]>();
  for (const s of sebutan) {
    const ada = perTabel.get(s.tabel);
    if (ada?.some((lain) => pasangan(lain, s))) return true;
    if (ada) ada.push(s);
    else perTabel.set(s.tabel, [s]);
  }
  return false;
}
