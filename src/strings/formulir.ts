/**
 * Texts inside the templates. They are Indonesian whatever language the pane speaks: the forms are those of Indonesian
 * regulations, and colleagues fill them in.
 */
import type { KataTemplat } from "../domain/templat/kata";

export const formulir: KataTemplat = {
  judulBertahun: "{judul} Tahun {tahun}",
  unit: "(Nama unit kerja)",
  kolom: {
    nomor: "No",
    sasaran: "Sasaran",
    indikator: "Indikator Kinerja",
    satuan: "Satuan",
    polaritas: "Polaritas",
    target: "Target",
    realisasi: "Realisasi",
    capaian: "Capaian",
    keterangan: "Keterangan",
    program: "Program/Kegiatan",
    anggaran: "Anggaran (Rp)",
    pagu: "Pagu (Rp)",
    realisasiAnggaran: "Realisasi (Rp)",
    sisa: "Sisa (Rp)",
    serapan: "Serapan",
    responden: "Responden",
    unsur: "Unsur Pelayanan",
    nrr: "NRR",
    nilai: "Nilai Konversi",
    mutu: "Mutu",
  },
  triwulan: "TW {triwulan} {kolom}",
  unsurKe: "U{n}",
  jumlah: "Jumlah",
  rerata: "Rerata capaian",
  ikm: "Nilai IKM",
  perjanjianKinerja: {
    lembar: "Perjanjian Kinerja",
    judul: "Perjanjian Kinerja",
    catatan: "Catatan: satu baris untuk satu indikator. Sasaran cukup ditulis sekali. Tekan Tab di sel terakhir untuk menambah baris.",
    anggaran: "Anggaran",
    pihakKedua: "Pihak Kedua,",
    pihakPertama: "Pihak Pertama,",
    nama: "(Nama dan jabatan)",
  },
  pengukuran: {
    lembar: "Pengukuran Kinerja",
    judul: "Pengukuran Kinerja",
    catatan: "Catatan: target dan realisasi triwulan dihitung sejak awal tahun. Tulis N/A bila belum diukur. Polaritas yang kosong berarti naik.",
  },
  anggaran: {
    lembar: "Realisasi Anggaran",
    judul: "Realisasi Anggaran",
    catatan: "Catatan: isi pagu dan realisasi dalam rupiah penuh, angka saja. Sisa dan serapan dihitung sendiri.",
  },
  skm: {
    lembar: "Survei Kepuasan",
    judul: "Survei Kepuasan Masyarakat",
    catatan: "Catatan: satu baris untuk satu responden. Jawaban 1 sampai 4; biarkan kosong bila tidak dijawab.",
    unsur: [
      "Persyaratan",
      "Sistem, mekanisme, dan prosedur",
      "Waktu penyelesaian",
      "Biaya/tarif",
      "Produk spesifikasi jenis pelayanan",
      "Kompetensi pelaksana",
      "Perilaku pelaksana",
      "Penanganan pengaduan, saran, dan masukan",
      "Sarana dan prasarana",
    ],
  },
  isian: {
    polaritas: {
      judul: "Polaritas",
      pesan: "Pilih naik, turun, turun-rasio, stabil, atau sama. Kosong berarti naik.",
      petunjuk: "naik: makin tinggi makin baik. turun: makin rendah makin baik. turun-rasio: target dibagi realisasi. stabil: makin dekat ke target makin baik. sama: kata yang harus sama, misalnya WTP.",
    },
    target: {
      judul: "Target bukan angka",
      pesan: "Target biasanya berupa angka 0 atau lebih, misalnya 81 atau 95%. Pakai isi ini juga?",
    },
    realisasi: {
      judul: "Realisasi bukan angka",
      pesan: "Realisasi biasanya berupa angka. Tulis N/A bila belum diukur. Pakai isi ini juga?",
    },
    uang: {
      judul: "Isi dengan angka",
      pesan: "Isi dengan angka rupiah 0 atau lebih, tanpa huruf dan tanpa “Rp”.",
    },
    jawaban: {
      judul: "Jawaban 1 sampai 4",
      pesan: "Isi dengan 1, 2, 3, atau 4. Biarkan kosong bila responden tidak menjawab.",
    },
  },
};
