/** Means of the unsur of a survey, of this year and the year before: unsur as columns or as rows. */
import type { BarisTabel, Kolom, SelTabel, Tabel } from "../tabel/types";
import { bilangan, judulSumber, kolomNama, selDi } from "./sumber";

export interface UnsurTerbaca {
  /** Cell that names it, or the words of its header. */
  readonly nama: SelTabel | string;
  readonly kini: SelTabel;
  readonly lalu: SelTabel | null;
}

export interface BacaanIkm {
  readonly unsur: readonly UnsurTerbaca[];
  readonly tahunKini?: number;
  readonly tahunLalu?: number;
}

const UNSUR = /^u\d+$/;
const PALING_SEDIKIT = 4;
const TERENDAH = 1;
const TERTINGGI = 4;

/** Null for a table without at least four unsur on the scale 1–4. */
export function bacaIkm(tabel: Tabel): BacaanIkm | null {
  const hasil = dariKolom(tabel) ?? dariBaris(tabel);
  const nilai = hasil?.unsur.flatMap(({ kini }) => bilangan(kini) ?? []) ?? [];
  return nilai.length >= PALING_SEDIKIT && nilai.every((satu) => satu >= TERENDAH && satu <= TERTINGGI) ? hasil : null;
}

function tahun(kini: number | undefined, lalu: number | undefined): Pick<BacaanIkm, "tahunKini" | "tahunLalu"> {
  return { ...(kini === undefined ? {} : { tahunKini: kini }), ...(lalu === undefined ? {} : { tahunLalu: lalu }) };
}

/** The latest year first; without years in the order of the table. */
function terbaruDulu<T>(daftar: readonly T[], tahunDari: (satu: T) => number | undefined): T[] {
  return [...daftar].sort((a, b) => (tahunDari(b) ?? 0) - (tahunDari(a) ?? 0));
}

function dariKolom(tabel: Tabel): BacaanIkm | null {
  const kolom = tabel.kolom.filter(({ komponen }) => komponen !== undefined && UNSUR.test(komponen));
  if (kolom.length < PALING_SEDIKIT) return null;
  const isi = tabel.baris.filter(({ jenis, sel, ukuran }) => jenis === "isi" && (ukuran === undefined || ukuran === "nilai") && kolom.some(({ col }) => sel.get(col)?.angka));
  const bertahun = isi.filter(({ waktu }) => waktu?.tahun !== undefined);
  const tahunBaris = (baris: BarisTabel): number | undefined => baris.waktu?.tahun;
  const [kini, lalu] = bertahun.length > 0 ? terbaruDulu(bertahun, tahunBaris) : isi.slice(0, 1);
  if (!kini) return null;
  return {
    unsur: kolom.map((satu) => ({ nama: judulSumber(satu, satu.huruf), kini: selDi(kini, satu), lalu: lalu ? selDi(lalu, satu) : null })),
    ...tahun(tahunBaris(kini) ?? tabel.tahun, lalu && tahunBaris(lalu)),
  };
}

function dariBaris(tabel: Tabel): BacaanIkm | null {
  const baris = tabel.baris.filter(({ jenis, komponen }) => jenis === "isi" && komponen !== undefined && UNSUR.test(komponen));
  const nama = kolomNama(tabel);
  if (baris.length < PALING_SEDIKIT || !nama) return null;
  const berisi = tabel.kolom.filter((kolom) => (kolom.peran === "nilai" || kolom.peran === "realisasi") && baris.some(({ sel }) => sel.get(kolom.col)?.angka));
  const bertahun = berisi.filter((kolom) => kolom.tahun !== undefined);
  const [kini, lalu] = bertahun.length > 0 ? terbaruDulu<Kolom>(bertahun, (kolom) => kolom.tahun) : berisi.slice(0, 1);
  if (!kini) return null;
  return {
    unsur: baris.map((satu) => ({ nama: selDi(satu, nama), kini: selDi(satu, kini), lalu: lalu ? selDi(satu, lalu) : null })),
    ...tahun(kini.tahun ?? tabel.tahun, lalu?.tahun),
  };
}
