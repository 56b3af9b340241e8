import type { KataRingkasanCapaian } from "../../domain/ringkas/kata";
import { grafik } from "./grafik";
import { eksekutif } from "./eksekutif";
import { ringkasan } from "./ringkasan";

const capaian: KataRingkasanCapaian = {
  umum: ringkasan.umum,
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
    tidakDiukur: "Realisasi not measured.",
    targetTakTerhitung: "Capaian cannot be calculated from this target and realisasi.",
    tidakSama: "Realisasi differs from target.",
    realisasiTakTerbaca: "Realisasi in cell {sel} cannot be read as a number; write the number alone.",
    realisasiAmbigu: "Realisasi in cell {sel} can be read as thousands or as decimals; write it as a number.",
    targetTakTerbaca: "Target in cell {sel} cannot be read as a number; write the number alone.",
    targetKosong: "Target in cell {sel} is blank.",
    targetNol: "Target in cell {sel} is not above zero, so capaian cannot be calculated.",
    galatSel: "Cell {sel} holds an error; correct its formula.",
    tertulis: "The source says {nilai} (cell {sel}).",
    sepertiTercetak: "Target and realisasi are words; capaian as printed in the source (cell {sel}).",
    bedaSatuan: "Target and realisasi have different units: the one without % is read as a percentage.",
    polaritas: "Polaritas {polaritas}.",
    polaritasSetelan: "Polaritas {polaritas}, as set for this workbook.",
    polaritasDibaca: "Polaritas {polaritas}, read from the capaian as written.",
    polaritasKeterangan: "Polaritas {polaritas}, read from the notes.",
    polaritasTarget: "Polaritas {polaritas}, for the target is an upper bound.",
    polaritasKata: "The target is a word: 100% where realisasi is the same.",
    galatSumber: "error in source",
  },
  namaSkala: { CAPAIAN: "capaian against 100%", LKJ: "ordinal scale of capaian", "KEMENSOS-2018": "scale of the Ministry of Social Affairs 2018" },
  kataSkala: { "di atas 100%": "above 100%", "tepat 100%": "exactly 100%", "di bawah 100%": "below 100%" },
  daftarTanpaRealisasi: "Left out of the mean (not counted as zero):",
  catatan: {
    metode: {
      indikator: "Mean used: the sum of the capaian of all indicators divided by the number of indicators that have one.",
      sasaran: "Mean used: the mean of the means of each sasaran.",
    },
    batas: "The capaian of each indicator is limited to {batas} before averaging; the original figure is still shown.",
    tanpaBatas: "Capaian is not limited.",
    skala: "Rating: {skala}, compared at two decimals of the percentage.",
  },
};

export const ringkas = { capaian, ...ringkasan, grafik, eksekutif } as const;
