import type { KataRingkasanCapaian } from "../../domain/ringkas/kata";
import { ringkasan } from "./ringkasan";

const capaian: KataRingkasanCapaian = {
  namaLembar: "Capaian summary",
  judul: "Summary of Capaian",
  judulTahun: "Summary of Capaian, {tahun}",
  kolom: {
    nomor: "No.",
    sasaran: "Sasaran (goal)",
    indikator: "Indikator (indicator)",
    satuan: "Unit",
    target: "Target",
    realisasi: "Realisasi (actual)",
    capaian: "Capaian",
    capaianDibatasi: "Capaian (at most {batas})",
    predikat: "Predikat (rating)",
    keterangan: "Notes",
  },
  rerataSasaran: "Mean of sasaran",
  rerata: { indikator: "mean of all indicators", sasaran: "mean of the sasaran means" },
  dipakai: "Overall capaian ({metode})",
  pembanding: "For comparison: {metode}",
  jumlah: {
    judul: "Number of indicators by capaian",
    diAtas: "Above 100%",
    tepat: "Exactly 100%",
    diBawah: "Below 100%",
    tanpaRealisasi: "No realisasi yet, or not measured",
    takTerhitung: "Cannot be calculated",
    semua: "Number of indicators",
  },
  baris: {
    belumAda: "No realisasi yet.",
    tidakDiukur: "Realisasi not measured or not a number.",
    targetTakTerhitung: "Capaian cannot be calculated from this target and realisasi.",
    tidakSama: "Realisasi differs from target.",
    bedaSatuan: "Target and realisasi have different units: the one without % is read as a percentage.",
    polaritas: "Polaritas {polaritas}.",
    polaritasDibaca: "Polaritas {polaritas}, read from the capaian as written.",
    galatSumber: "error in source",
  },
  daftarTanpaRealisasi: "Left out of the mean (not zero):",
  catatan: {
    sumber: "Source: sheet {lembar}, range {rentang}.",
    hidup: "The figures in this table are formulas on the source sheet and change with it.",
    metode: {
      indikator: "Mean used: the sum of the capaian of all indicators divided by the number of indicators that have one.",
      sasaran: "Mean used: the mean of the means of each sasaran.",
    },
    batas: "The capaian of each indicator is limited to {batas} before averaging; the original figure is still shown.",
    tanpaBatas: "Capaian is not limited.",
    skala: "Rating: {skala}, compared at two decimals of the percentage.",
    tanda: "The mark {tanda} behind a number follows the source table.",
    tanggal: "Prepared {tanggal}.",
  },
};

export const ringkas = { capaian, ...ringkasan } as const;
