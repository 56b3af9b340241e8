/** All summaries, in the order in which a report shows them. */
import { ringkasanAnggaran } from "./anggaran";
import { susunRingkasanCapaian } from "./capaian";
import { pasangCek } from "./cek";
import { ringkasanPerbandingan } from "./perbandingan";
import { ringkasanMenengah } from "./menengah";
import { ringkasanStandar } from "./standar";
import { ringkasanEfisiensi } from "./efisiensi";
import { ringkasanEfisiensiSasaran } from "./efisiensiSasaran";
import { ringkasanEksekutif } from "./eksekutif";
import { denganGrafik } from "./grafikRingkasan";
import { ringkasanKepatuhan } from "./kepatuhan";
import { ringkasanRo } from "./ro";
import { ringkasanIkm } from "./ikm";
import { ringkasanEka } from "./eka";
import { ringkasanIkpa } from "./ikpa";
import { ringkasanNka } from "./nka";
import { ringkasanTriwulan } from "./triwulan";
import { ringkasanPk } from "./pk";
import type { JenisRingkasan } from "./jenisRingkasan";
import type { Tabel } from "../tabel/types";
import { bisaDiringkas } from "./pilihKolom";

const ringkasanCapaian: JenisRingkasan = {
  jenis: "capaian",
  perlu: "satu",
  opsi: ["metode", "batas", "skala"],
  bisa: bisaDiringkas,
  susun: ([tabel], { metode, batas, skala, tanggal, versi, kata }) => {
    if (!tabel) throw new Error("no table of capaian");
    return susunRingkasanCapaian(tabel, {
      metode,
      tanggal,
      kata: kata.capaian,
      ...(versi === undefined ? {} : { versi }),
      ...(batas === undefined ? {} : { batas }),
      ...(skala === undefined ? {} : { skala }),
    });
  },
};

export const DAFTAR_RINGKASAN: readonly JenisRingkasan[] = [
  ringkasanCapaian,
  ringkasanTriwulan,
  ringkasanPerbandingan,
  ringkasanMenengah,
  ringkasanStandar,
  ringkasanAnggaran,
  ringkasanEfisiensi,
  ringkasanEfisiensiSasaran,
  ringkasanIkpa,
  ringkasanEka,
  ringkasanNka,
  ringkasanIkm,
  ringkasanKepatuhan,
  ringkasanRo,
  ringkasanPk,
  ringkasanEksekutif,
].map(lengkapi).map(denganGrafik);

/** What every summary has beside its table: rows that tell when they no longer fit, and the tables by which it is found again. */
function lengkapi(jenis: JenisRingkasan): JenisRingkasan {
  return {
    ...jenis,
    susun: (tabel, opsi) => {
      const sumber = [...tabel, ...tabel.flatMap((satu) => jenis.ikut?.(satu, opsi.semua) ?? [])];
      const rencana = pasangCek(jenis.susun(tabel, opsi), sumber, opsi.semua, opsi.kata.umum.cek);
      return { ...rencana, sumber: sumber.map(({ lembar, rentang }) => ({ lembar, rentang })) };
    },
  };
}

/** Tables of the workbook from which this summary can be made. */
export function tabelUntuk({ bisa, ikut }: JenisRingkasan, semua: readonly Tabel[]): Tabel[] {
  return semua.filter((satu) => bisa(satu) && ikut?.(satu, semua) !== null);
}
