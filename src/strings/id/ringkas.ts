import type { KataRingkasanCapaian } from "../../domain/ringkas/kata";
import { ringkasan } from "./ringkasan";

const capaian: KataRingkasanCapaian = {
  namaLembar: "Ringkasan capaian",
  judul: "Ringkasan Capaian Kinerja",
  judulTahun: "Ringkasan Capaian Kinerja Tahun {tahun}",
  kolom: {
    nomor: "No.",
    sasaran: "Sasaran",
    indikator: "Indikator kinerja",
    satuan: "Satuan",
    target: "Target",
    realisasi: "Realisasi",
    capaian: "Capaian",
    capaianDibatasi: "Capaian (paling tinggi {batas})",
    predikat: "Predikat",
    keterangan: "Keterangan",
  },
  rerataSasaran: "Rerata sasaran",
  rerata: { indikator: "rerata seluruh indikator", sasaran: "rerata antarsasaran" },
  dipakai: "Capaian kinerja ({metode})",
  pembanding: "Pembanding: {metode}",
  jumlah: {
    judul: "Jumlah indikator menurut capaian",
    diAtas: "Di atas 100%",
    tepat: "Tepat 100%",
    diBawah: "Di bawah 100%",
    tanpaRealisasi: "Belum ada realisasi atau tidak diukur",
    takTerhitung: "Tidak dapat dihitung",
    semua: "Jumlah indikator",
  },
  baris: {
    belumAda: "Belum ada realisasi.",
    tidakDiukur: "Realisasi tidak diukur atau bukan angka.",
    targetTakTerhitung: "Capaian tidak dapat dihitung dari target dan realisasi ini.",
    tidakSama: "Realisasi tidak sama dengan target.",
    bedaSatuan: "Target dan realisasi berbeda satuan: yang tanpa tanda % dibaca sebagai persen.",
    polaritas: "Polaritas {polaritas}.",
    polaritasDibaca: "Polaritas {polaritas}, dibaca dari capaian yang tertulis.",
    galatSumber: "galat di sumber",
  },
  daftarTanpaRealisasi: "Tidak masuk rerata (bukan nol):",
  catatan: {
    sumber: "Sumber: lembar {lembar}, rentang {rentang}.",
    hidup: "Angka di tabel ini dihitung dengan rumus dari lembar sumber dan ikut berubah bila sumbernya diubah.",
    metode: {
      indikator: "Rerata yang dipakai: jumlah capaian semua indikator dibagi banyaknya indikator yang berangka.",
      sasaran: "Rerata yang dipakai: rerata dari rerata tiap sasaran.",
    },
    batas: "Capaian tiap indikator dibatasi paling tinggi {batas} sebelum dirata-ratakan; angka asli tetap ditampilkan.",
    tanpaBatas: "Capaian tidak dibatasi.",
    skala: "Predikat: {skala}, dibandingkan pada dua desimal persen.",
    tanda: "Tanda {tanda} pada angka mengikuti tabel sumber.",
    tanggal: "Disusun {tanggal}.",
  },
};

export const ringkas = { capaian, ...ringkasan } as const;
