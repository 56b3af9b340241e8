import type { KataRingkasanCapaian } from "../../domain/ringkas/kata";
import { grafik } from "./grafik";
import { eksekutif } from "./eksekutif";
import { ringkasan } from "./ringkasan";

const capaian: KataRingkasanCapaian = {
  umum: ringkasan.umum,
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
    tidakDiukur: "Realisasi tidak diukur.",
    targetTakTerhitung: "Capaian tidak dapat dihitung dari target dan realisasi ini.",
    tidakSama: "Realisasi tidak sama dengan target.",
    realisasiTakTerbaca: "Realisasi di sel {sel} tidak terbaca sebagai angka; tulis angkanya saja.",
    realisasiAmbigu: "Realisasi di sel {sel} dapat dibaca sebagai ribuan atau desimal; tulis sebagai angka.",
    targetTakTerbaca: "Target di sel {sel} tidak terbaca sebagai angka; tulis angkanya saja.",
    targetKosong: "Target di sel {sel} belum terisi.",
    targetNol: "Target di sel {sel} tidak lebih dari nol, sehingga capaian tidak dapat dihitung.",
    galatSel: "Sel {sel} berisi galat; perbaiki rumusnya.",
    tertulis: "Tertulis {nilai} di sumber (sel {sel}).",
    sepertiTercetak: "Target dan realisasi berupa kata; capaian seperti tercetak di sumber (sel {sel}).",
    bedaSatuan: "Target dan realisasi berbeda satuan: yang tanpa tanda % dibaca sebagai persen.",
    polaritas: "Polaritas {polaritas}.",
    polaritasSetelan: "Polaritas {polaritas}, menurut pengaturan buku kerja ini.",
    polaritasDibaca: "Polaritas {polaritas}, dibaca dari capaian yang tertulis.",
    polaritasKeterangan: "Polaritas {polaritas}, dibaca dari keterangan.",
    polaritasTarget: "Polaritas {polaritas}, karena target berupa batas tertinggi.",
    polaritasKata: "Target berupa kata: 100% bila realisasinya sama.",
    galatSumber: "galat di sumber",
  },
  namaSkala: { CAPAIAN: "capaian terhadap 100%", LKJ: "skala ordinal capaian kinerja", "KEMENSOS-2018": "skala Kementerian Sosial 2018" },
  kataSkala: { "di atas 100%": "di atas 100%", "tepat 100%": "tepat 100%", "di bawah 100%": "di bawah 100%" },
  daftarTanpaRealisasi: "Tidak dihitung dalam rerata (tidak dianggap nol):",
  catatan: {
    metode: {
      indikator: "Rerata yang dipakai: jumlah capaian semua indikator dibagi banyaknya indikator yang berangka.",
      sasaran: "Rerata yang dipakai: rerata dari rerata tiap sasaran.",
    },
    batas: "Capaian tiap indikator dibatasi paling tinggi {batas} sebelum dirata-ratakan; angka asli tetap ditampilkan.",
    tanpaBatas: "Capaian tidak dibatasi.",
    skala: "Predikat: {skala}, dibandingkan pada dua desimal persen.",
  },
};

export const ringkas = { capaian, ...ringkasan, grafik, eksekutif } as const;
