import type { KataAnggaran, KataRingkasan, KataRingkasanCapaian, KataUmum } from "../../domain/ringkas/kata";

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

const umum: KataUmum = {
  sumber: "Sumber: lembar {lembar}, rentang {rentang}.",
  hidup: "Angka di tabel ini dihitung dengan rumus dari lembar sumber dan ikut berubah bila sumbernya diubah.",
  tanda: "Tanda {tanda} pada angka mengikuti tabel sumber.",
  tanggal: "Disusun {tanggal}.",
  galatSumber: "galat di sumber",
};

const anggaran: KataAnggaran = {
  namaLembar: "Ringkasan anggaran",
  judul: "Ringkasan Anggaran",
  judulTahun: "Ringkasan Anggaran Tahun {tahun}",
  kolom: {
    nomor: "No.",
    uraian: "Uraian",
    pagu: "Pagu (Rp)",
    realisasi: "Realisasi (Rp)",
    serapan: "Serapan",
    sisa: "Sisa (Rp)",
    porsi: "Porsi",
    peringkat: "Peringkat",
  },
  jumlah: "Jumlah",
  seluruh: "Seluruh anggaran",
  caraSerapan: "Serapan jumlah: jumlah realisasi dibagi jumlah pagu, bukan rerata persen. Peringkat menurut serapan, tertinggi lebih dahulu.",
  caraPorsi: "Porsi: pagu dibagi jumlah pagu. Peringkat menurut pagu, terbesar lebih dahulu.",
  tanpaBagian: "Baris tanpa nomor adalah bagian dari baris di atasnya dan tidak dijumlahkan lagi.",
  tanpaRealisasi: "Baris tanpa realisasi: {banyak}. Pagunya tetap masuk jumlah.",
  pengali: { 1000: "Angka dalam ribuan rupiah.", 1000000: "Angka dalam jutaan rupiah.", 1000000000: "Angka dalam miliaran rupiah." },
};

const kata: KataRingkasan = { umum, capaian, anggaran };

export const ringkas = kata;
