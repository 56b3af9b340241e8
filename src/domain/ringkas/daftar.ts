/** All summaries, in the order in which a report shows them. */
import { ringkasanAnggaran } from "./anggaran";
import { susunRingkasanCapaian } from "./capaian";
import { ringkasanPerbandingan } from "./perbandingan";
import { ringkasanMenengah } from "./menengah";
import { ringkasanEfisiensi } from "./efisiensi";
import { ringkasanKepatuhan } from "./kepatuhan";
import { ringkasanRo } from "./ro";
import { ringkasanIkm } from "./ikm";
import { ringkasanEka } from "./eka";
import { ringkasanIkpa } from "./ikpa";
import { ringkasanNka } from "./nka";
import { ringkasanTriwulan } from "./triwulan";
import { ringkasanPk } from "./pk";
import type { JenisRingkasan } from "./jenisRingkasan";
import { urutanTabel } from "./kunciRingkasan";
import { bisaDiringkas } from "./pilihKolom";

const ringkasanCapaian: JenisRingkasan = {
  jenis: "capaian",
  perlu: "satu",
  opsi: ["metode", "batas", "skala"],
  bisa: bisaDiringkas,
  susun: ([tabel], { metode, batas, skala, tanggal, semua, kata }) => {
    if (!tabel) throw new Error("no table of capaian");
    return susunRingkasanCapaian(tabel, {
      metode,
      tanggal,
      kata: kata.capaian,
      urutan: urutanTabel(tabel, semua),
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
  ringkasanAnggaran,
  ringkasanEfisiensi,
  ringkasanIkpa,
  ringkasanEka,
  ringkasanNka,
  ringkasanIkm,
  ringkasanKepatuhan,
  ringkasanRo,
  ringkasanPk,
];
