/** Kinds of tables, roles of columns and polarities as lists: for choosing, and for telling a known word from an unknown one. */
import type { JenisTabel, PeranKolom, PolaritasSetelan } from "../tabel/types";

/** Keys of a record, so that the compiler sees that none is missing. */
const JENIS: Readonly<Record<JenisTabel, true>> = {
  pk: true, capaian: true, triwulan: true, perbandingan: true, menengah: true, anggaran: true, ro: true, ikpa: true,
  smart: true, ikm: true, kepatuhan: true, sakip: true, efisiensi: true, rekap: true, lainnya: true,
};

const PERAN: Readonly<Record<PeranKolom, true>> = {
  nomor: true, kode: true, sasaran: true, indikator: true, uraian: true, satuan: true, polaritas: true, target: true,
  realisasi: true, capaian: true, pagu: true, serapan: true, sisa: true, bobot: true, nilai: true, nilaiAkhir: true,
  jumlah: true, persen: true, selisih: true, pertumbuhan: true, konversi: true, predikat: true, rentang: true,
  status: true, keterangan: true, bukti: true, lainnya: true,
};

const POLARITAS: Readonly<Record<PolaritasSetelan, true>> = { naik: true, turun: true, "turun-rasio": true, stabil: true };

export const JENIS_TABEL = Object.keys(JENIS) as readonly JenisTabel[];
export const PERAN_KOLOM = Object.keys(PERAN) as readonly PeranKolom[];
export const POLARITAS_SETELAN = Object.keys(POLARITAS) as readonly PolaritasSetelan[];
