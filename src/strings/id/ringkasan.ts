import type { KataAnggaran, KataMenengah, KataPerbandingan, KataUmum } from "../../domain/ringkas/kataRingkasan";

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

const perbandingan: KataPerbandingan = {
  namaLembar: "Perbandingan antartahun",
  judul: "Perbandingan Realisasi Antartahun",
  judulTahun: "Perbandingan Realisasi Tahun {tahun}",
  kolom: {
    nomor: "No.",
    indikator: "Indikator kinerja",
    realisasi: "Realisasi {tahun}",
    selisih: "Selisih {sebelum}–{terakhir}",
    pertumbuhan: "Pertumbuhan {sebelum}–{terakhir}",
    tren: "Tren",
  },
  gabungan: "Gabungan {banyak} tabel",
  poin: "poin",
  tren: { naik: "▲ naik", turun: "▼ turun", tetap: "= tetap", tidak: "tidak dapat dibandingkan" },
  caraSelisih: "Selisih: realisasi {terakhir} dikurangi realisasi {sebelum}; untuk persentase dalam poin.",
  caraPertumbuhan: "Pertumbuhan: selisih dibagi realisasi {sebelum}.",
  caraTidak: "Realisasi yang tertulis tidak diukur (misalnya N/A) tidak dapat dibandingkan; sel kosong dibiarkan kosong.",
};

const menengah: KataMenengah = {
  namaLembar: "Target jangka menengah",
  judul: "Realisasi terhadap Target Jangka Menengah",
  judulTahun: "Realisasi terhadap Target Jangka Menengah {tahun}",
  kolom: {
    nomor: "No.",
    indikator: "Indikator kinerja",
    tahunRealisasi: "Tahun realisasi",
    realisasi: "Realisasi",
    tahunTarget: "Tahun target",
    target: "Target akhir",
    capaian: "Capaian terhadap target akhir",
    sisa: "Sisa menuju target",
    status: "Status",
  },
  gabungan: "Gabungan {banyak} tabel",
  poin: "poin",
  status: { diAtas: "▲ melampaui target", tepat: "= mencapai target", diBawah: "▼ belum mencapai target" },
  caraCapaian: "Realisasi terakhir yang berangka dibandingkan dengan target akhir jangka menengah.",
  caraSisa: "Sisa: jarak yang masih harus ditempuh menuju target akhir; nol bila target sudah tercapai.",
};

export const ringkasan = { umum, anggaran, perbandingan, menengah } as const;
