/** Which columns of a table a summary is made from. */
import type { Kolom, PeranKolom, Tabel } from "../tabel/types";

export interface KolomCapaian {
  readonly sasaran: Kolom | null;
  /** Null where the table's title names its one indicator. */
  readonly indikator: Kolom | null;
  readonly satuan: Kolom | null;
  readonly polaritas: Kolom | null;
  readonly target: Kolom;
  readonly realisasi: Kolom;
  readonly capaian: Kolom | null;
  readonly keterangan: Kolom | null;
}

/** The columns, or null where the table lacks target or realisasi, or what names its rows. */
export function pilihKolom(tabel: Tabel): KolomCapaian | null {
  const indikator = terbaik(tabel, "indikator") ?? terbaik(tabel, "uraian");
  const target = terbaik(tabel, "target");
  const realisasi = terbaik(tabel, "realisasi");
  if (!target || !realisasi || (!indikator && !bernamaJudul(tabel))) return null;
  return {
    sasaran: terbaik(tabel, "sasaran"),
    indikator,
    satuan: terbaik(tabel, "satuan"),
    polaritas: terbaik(tabel, "polaritas"),
    target,
    realisasi,
    capaian: terbaik(tabel, "capaian"),
    keterangan: terbaik(tabel, "keterangan"),
  };
}

/** `Tabel 4.1 Nilai IKPA` above one row of target, realisasi and capaian. */
function bernamaJudul({ jenis, judul, baris }: Tabel): boolean {
  return jenis === "capaian" && judul !== "" && baris.filter((satu) => satu.jenis === "isi").length === 1;
}

/** True for a table from which "Ringkasan capaian" can be made. */
export function bisaDiringkas(tabel: Tabel): boolean {
  return pilihKolom(tabel) !== null && tabel.baris.some(({ jenis }) => jenis === "isi");
}

/** True where means by sasaran can be told from a table: it has a column of sasaran, or headings between its rows. */
export function punyaSasaran(tabel: Tabel): boolean {
  return terbaik(tabel, "sasaran") !== null || tabel.baris.some(({ jenis, sasaran }) => jenis === "isi" && sasaran !== "");
}

/** True where two columns speak of the same time, as far as their headers say. */
export function semasa(a: Kolom, b: Kolom): boolean {
  const tahun = a.tahun === undefined || b.tahun === undefined || a.tahun === b.tahun;
  return tahun && a.triwulan === b.triwulan && a.semester === b.semester;
}

/** Of several columns of one role: that of the table's year, of the whole year, without a qualifier; then the first. */
export function terbaik(tabel: Tabel, peran: PeranKolom): Kolom | null {
  const biaya = (kolom: Kolom): number =>
    (tabel.tahun !== undefined && kolom.tahun !== undefined && kolom.tahun !== tabel.tahun ? 4 : 0) +
    (kolom.triwulan !== undefined ? 2 : 0) +
    (kolom.kualifikasi ? 1 : 0);
  const calon = tabel.kolom.filter((kolom) => kolom.peran === peran);
  return calon.reduce<Kolom | null>((ada, kolom) => (ada && biaya(ada) <= biaya(kolom) ? ada : kolom), null);
}
