// What Excel sees. Metadata is generated from the comments here, so they are the Indonesian texts of
// src/strings/id/fungsi.ts; names, ids and order of arguments never change after release. Excel's generator knows no
// type for a range but any[][].
/* eslint-disable @typescript-eslint/no-explicit-any */
import { panggil } from "./excel";

/**
 * Menghitung capaian: realisasi dibanding target, sebagai pecahan (0,9888 = 98,88%).
 * @customfunction CAPAIAN CAPAIAN
 * @param target Target: angka, rentang seperti 80-90, atau kata bila polaritas sama.
 * @param realisasi Realisasi dalam satuan yang sama dengan target.
 * @param [polaritas] naik (bawaan), turun, turun-rasio, stabil, atau sama.
 * @param [batas] Batas atas capaian sebagai pecahan, misalnya 1,2. Tanpa batas bila kosong.
 * @returns Capaian sebagai pecahan, tidak dibulatkan.
 */
export function CAPAIAN(target: any[][], realisasi: any[][], polaritas?: any[][], batas?: any[][]): any[][] {
  return panggil("CAPAIAN", target, realisasi, polaritas, batas);
}

/**
 * Menghitung rata-rata capaian menurut cara yang dipilih. Teks, N/A, dan #N/A dilewati; angka 0 dihitung.
 * @customfunction RERATA.CAPAIAN RERATA_CAPAIAN
 * @param capaian Capaian sebagai pecahan, satu rentang.
 * @param [sasaran] Sasaran tiap capaian, untuk metode sasaran. Sel kosong berarti sama dengan di atasnya.
 * @param [metode] indikator (bawaan), sasaran, bobot, atau tercapai (bagian yang mencapai 100%).
 * @param [bobot] Bobot tiap capaian, lebih dari nol, untuk metode bobot.
 * @param [batas] Batas atas tiap capaian sebelum dirata-rata, misalnya 1,2.
 * @returns Rata-rata sebagai pecahan, tidak dibulatkan.
 */
export function RERATA_CAPAIAN(
  capaian: any[][],
  sasaran?: any[][],
  metode?: any[][],
  bobot?: any[][],
  batas?: any[][],
): any[][] {
  return panggil("RERATA_CAPAIAN", capaian, sasaran, metode, bobot, batas);
}

/**
 * Memberi predikat bagi nilai menurut skala bernama atau skala sendiri.
 * @customfunction PREDIKAT PREDIKAT
 * @param nilai Nilai dalam satuan skalanya. Capaian ditulis sebagai pecahan.
 * @param skala Nama skala, misalnya CAPAIAN, SKM, SAKIP, IKPA, NKA, atau rentang dua kolom: batas bawah dan kata.
 * @param [bentuk] huruf (bawaan bila ada), kata, atau lengkap.
 * @returns Teks predikat.
 */
export function PREDIKAT(nilai: any[][], skala: any[][], bentuk?: any[][]): any[][] {
  return panggil("PREDIKAT", nilai, skala, bentuk);
}

/**
 * Menghitung nilai IKPA dari nilai komponennya menurut aturan tahun itu.
 * @customfunction IKPA IKPA
 * @param nilai Nilai komponen menurut urutannya: 13 (2020–2021), 8 (2022–2023), 7 (2024+). N/A bila tidak berlaku.
 * @param tahun Tahun anggaran.
 * @param [konversi] Konversi bobot seperti tercetak, misalnya 80%.
 * @param [dispensasi] Pengurang dispensasi SPM, 0–1 poin, mulai 2024.
 * @returns Nilai IKPA dalam skala 0–100, tidak dibulatkan.
 */
export function IKPA(nilai: any[][], tahun: any[][], konversi?: any[][], dispensasi?: any[][]): any[][] {
  return panggil("IKPA", nilai, tahun, konversi, dispensasi);
}

/**
 * Merinci nilai IKPA: bobot, nilai, nilai tertimbang, aspek, dan keterangan tiap komponen.
 * @customfunction IKPA.RINCI IKPA_RINCI
 * @param nilai Nilai komponen menurut urutannya: 13 (2020–2021), 8 (2022–2023), 7 (2024+). N/A bila tidak berlaku.
 * @param tahun Tahun anggaran.
 * @param [konversi] Konversi bobot seperti tercetak, misalnya 80%.
 * @param [dispensasi] Pengurang dispensasi SPM, 0–1 poin, mulai 2024.
 * @returns Tabel dengan satu baris kepala dan satu baris tiap komponen.
 */
export function IKPA_RINCI(nilai: any[][], tahun: any[][], konversi?: any[][], dispensasi?: any[][]): any[][] {
  return panggil("IKPA_RINCI", nilai, tahun, konversi, dispensasi);
}

/**
 * Menilai Revisi DIPA dari banyak revisi tiap periode.
 * @customfunction IKPA.REVISI IKPA_REVISI
 * @param jumlah Banyak revisi tiap triwulan (2020–2023) atau semester (2024+). N/A bila belum lewat.
 * @param tahun Tahun anggaran, mulai 2020.
 * @returns Nilai 0–110, tidak dibulatkan.
 */
export function IKPA_REVISI(jumlah: any[][], tahun: any[][]): any[][] {
  return panggil("IKPA_REVISI", jumlah, tahun);
}

/**
 * Menilai Deviasi Halaman III DIPA dari rencana dan realisasi bulanan.
 * @customfunction IKPA.DEVIASI IKPA_DEVIASI
 * @param rencana Rencana penarikan dana: satu baris tiap bulan, satu kolom tiap jenis belanja.
 * @param realisasi Realisasi dengan susunan yang sama.
 * @param tahun Tahun anggaran, mulai 2022.
 * @param [pagu] Pagu tiap jenis belanja; menjadi bobotnya mulai 2024.
 * @returns Nilai 0–100, tidak dibulatkan.
 */
export function IKPA_DEVIASI(rencana: any[][], realisasi: any[][], tahun: any[][], pagu?: any[][]): any[][] {
  return panggil("IKPA_DEVIASI", rencana, realisasi, tahun, pagu);
}

/**
 * Menilai Penyerapan Anggaran dari pagu dan realisasi kumulatif tiap triwulan.
 * @customfunction IKPA.PENYERAPAN IKPA_PENYERAPAN
 * @param pagu Satu baris tiap triwulan mulai triwulan I; kolom belanja 51, 52, 53, 57 (tahun 2021: satu kolom).
 * @param realisasi Realisasi kumulatif dengan susunan yang sama.
 * @param tahun Tahun anggaran, mulai 2021.
 * @returns Nilai 0–100, tidak dibulatkan.
 */
export function IKPA_PENYERAPAN(pagu: any[][], realisasi: any[][], tahun: any[][]): any[][] {
  return panggil("IKPA_PENYERAPAN", pagu, realisasi, tahun);
}

/**
 * Menilai Belanja Kontraktual: distribusi, kontrak dini, dan akselerasi belanja modal.
 * @customfunction IKPA.KONTRAKTUAL IKPA_KONTRAKTUAL
 * @param distribusi Dua angka: banyak kontrak sampai 30 Juni, banyak kontrak setahun.
 * @param dini Dua angka: kontrak sebelum 1 Januari, kontrak 1 Januari–31 Maret.
 * @param akselerasi Empat angka: kontrak belanja modal yang dibayar sekaligus pada triwulan I–IV.
 * @param tahun Tahun anggaran, mulai 2024.
 * @returns Nilai, tidak dibulatkan.
 */
export function IKPA_KONTRAKTUAL(distribusi: any[][], dini: any[][], akselerasi: any[][], tahun: any[][]): any[][] {
  return panggil("IKPA_KONTRAKTUAL", distribusi, dini, akselerasi, tahun);
}

/**
 * Menilai Penyelesaian Tagihan: bagian SPM-LS kontraktual yang tepat waktu (17 hari kerja).
 * @customfunction IKPA.TAGIHAN IKPA_TAGIHAN
 * @param tepat_waktu Banyak SPM yang tepat waktu.
 * @param semua Banyak semua SPM.
 * @param tahun Tahun anggaran, mulai 2022.
 * @returns Nilai 0–100, tidak dibulatkan.
 */
export function IKPA_TAGIHAN(tepat_waktu: any[][], semua: any[][], tahun: any[][]): any[][] {
  return panggil("IKPA_TAGIHAN", tepat_waktu, semua, tahun);
}

/**
 * Menilai Pengelolaan UP dan TUP dari bagian tunai dan Kartu Kredit Pemerintah.
 * @customfunction IKPA.UPTUP IKPA_UPTUP
 * @param ketepatan Ketepatan waktu GUP dan PTUP, 0–100.
 * @param gup GUP disebulankan, 0–100.
 * @param setoran Setoran TUP, 0–100.
 * @param kkp Bagian UP KKP yang terpakai, sebagai pecahan, misalnya 5%.
 * @param triwulan Triwulan 1–4.
 * @param tahun Tahun anggaran, mulai 2024.
 * @returns Nilai, tidak dibulatkan.
 */
export function IKPA_UPTUP(
  ketepatan: any[][],
  gup: any[][],
  setoran: any[][],
  kkp: any[][],
  triwulan: any[][],
  tahun: any[][],
): any[][] {
  return panggil("IKPA_UPTUP", ketepatan, gup, setoran, kkp, triwulan, tahun);
}

/**
 * Menghitung pengurang Dispensasi SPM dari rasio triwulan IV.
 * @customfunction IKPA.DISPENSASI IKPA_DISPENSASI
 * @param dispensasi Banyak SPM triwulan IV yang mendapat dispensasi.
 * @param semua Banyak semua SPM triwulan IV.
 * @param tahun Tahun anggaran, mulai 2024.
 * @returns Pengurang 0–1 poin, untuk argumen dispensasi pada IKPA.
 */
export function IKPA_DISPENSASI(dispensasi: any[][], semua: any[][], tahun: any[][]): any[][] {
  return panggil("IKPA_DISPENSASI", dispensasi, semua, tahun);
}

/**
 * Menilai Capaian Output satu RO: 30% ketepatan waktu laporan, 70% capaian.
 * @customfunction IKPA.OUTPUT IKPA_OUTPUT
 * @param pcro Progres capaian RO, 0–100. N/A bila belum terkonfirmasi.
 * @param tpcro Target progres, 0–100.
 * @param rvro Realisasi volume RO.
 * @param target_volume Target volume RO.
 * @param ketepatan Ketepatan waktu laporan, 0–100.
 * @param bulan Bulan 1–12.
 * @param tahun Tahun anggaran, mulai 2024.
 * @returns Nilai 0–100, tidak dibulatkan.
 */
export function IKPA_OUTPUT(
  pcro: any[][],
  tpcro: any[][],
  rvro: any[][],
  target_volume: any[][],
  ketepatan: any[][],
  bulan: any[][],
  tahun: any[][],
): any[][] {
  return panggil("IKPA_OUTPUT", pcro, tpcro, rvro, target_volume, ketepatan, bulan, tahun);
}

/**
 * Menghitung Nilai Kinerja Anggaran dari EKA (SMART) dan IKPA menurut bobot tahun itu.
 * @customfunction NKA NKA
 * @param eka Nilai EKA (SMART), 0–100. Mulai 2024: nilai kinerja perencanaan anggaran.
 * @param ikpa Nilai IKPA, 0–100.
 * @param tahun Tahun anggaran, mulai 2020.
 * @returns Nilai Kinerja Anggaran dalam skala 0–100, tidak dibulatkan.
 */
export function NKA(eka: any[][], ikpa: any[][], tahun: any[][]): any[][] {
  return panggil("NKA", eka, ikpa, tahun);
}

/**
 * Menghitung nilai EKA (SMART) satker dari empat bagian aspek implementasi.
 * @customfunction EKA.SATKER EKA_SATKER
 * @param penyerapan Penyerapan anggaran, 0–100.
 * @param konsistensi Konsistensi penyerapan terhadap perencanaan, 0–100.
 * @param capaian_output Capaian rincian output, 0–100.
 * @param nilai_efisiensi Nilai efisiensi, 0–100.
 * @returns Nilai 0–100, tidak dibulatkan.
 */
export function EKA_SATKER(
  penyerapan: any[][],
  konsistensi: any[][],
  capaian_output: any[][],
  nilai_efisiensi: any[][],
): any[][] {
  return panggil("EKA_SATKER", penyerapan, konsistensi, capaian_output, nilai_efisiensi);
}

/**
 * Menghitung nilai EKA (SMART) unit eselon I, menurut urutan tabel SMART tercetak.
 * @customfunction EKA.ESELON1 EKA_ESELON1
 * @param csp Capaian sasaran program, 0–100.
 * @param penyerapan Penyerapan anggaran, 0–100.
 * @param konsistensi Konsistensi, 0–100.
 * @param capaian_output Capaian keluaran program, 0–100.
 * @param nilai_efisiensi Nilai efisiensi, 0–100.
 * @param rata_satker Rata-rata nilai satker, 0–100.
 * @returns Nilai 0–100, tidak dibulatkan.
 */
export function EKA_ESELON1(
  csp: any[][],
  penyerapan: any[][],
  konsistensi: any[][],
  capaian_output: any[][],
  nilai_efisiensi: any[][],
  rata_satker: any[][],
): any[][] {
  return panggil("EKA_ESELON1", csp, penyerapan, konsistensi, capaian_output, nilai_efisiensi, rata_satker);
}

/**
 * Menghitung nilai EKA (SMART) kementerian/lembaga.
 * @customfunction EKA.KL EKA_KL
 * @param css Capaian sasaran strategis, 0–100.
 * @param rata_eselon1 Rata-rata nilai unit eselon I, 0–100.
 * @returns Nilai 0–100, tidak dibulatkan.
 */
export function EKA_KL(css: any[][], rata_eselon1: any[][]): any[][] {
  return panggil("EKA_KL", css, rata_eselon1);
}

/**
 * Menghitung nilai efisiensi (SMART); efisiensi dibatasi pada ±20%.
 * @customfunction NILAI.EFISIENSI NILAI_EFISIENSI
 * @param pagu Pagu tiap keluaran.
 * @param realisasi Realisasi tiap keluaran.
 * @param [capaian_output] Capaian keluaran sebagai pecahan; bawaan 1.
 * @returns Nilai 0–100, tidak dibulatkan.
 */
export function NILAI_EFISIENSI(pagu: any[][], realisasi: any[][], capaian_output?: any[][]): any[][] {
  return panggil("NILAI_EFISIENSI", pagu, realisasi, capaian_output);
}

/**
 * Menghitung Indeks Kepuasan Masyarakat dari jawaban survei (SKM).
 * @customfunction IKM IKM
 * @param jawaban Jawaban 1–4: satu baris untuk tiap responden, atau satu baris rata-rata unsur. Sel kosong dilewati.
 * @param [bobot] Bobot unsur: satu angka, misalnya 0,11, atau satu untuk tiap unsur. Bawaan: 1 dibagi jumlah unsur.
 * @returns Indeks dalam skala 25–100, tidak dibulatkan.
 */
export function IKM(jawaban: any[][], bobot?: any[][]): any[][] {
  return panggil("IKM", jawaban, bobot);
}

/**
 * Merinci survei (SKM) tiap unsur: rata-rata (NRR), banyak jawaban, nilai, dan mutu.
 * @customfunction IKM.UNSUR IKM_UNSUR
 * @param jawaban Jawaban 1–4: satu baris untuk tiap responden, atau satu baris rata-rata unsur. Sel kosong dilewati.
 * @returns Tabel dengan satu baris kepala dan satu baris tiap unsur.
 */
export function IKM_UNSUR(jawaban: any[][]): any[][] {
  return panggil("IKM_UNSUR", jawaban);
}

/**
 * Menghitung indeks berbobot: jumlah bobot kali realisasi per target.
 * @customfunction INDEKS.BERBOBOT INDEKS_BERBOBOT
 * @param bobot Bobot tiap bagian; jumlahnya 1 atau 100.
 * @param target Target tiap bagian.
 * @param realisasi Realisasi tiap bagian.
 * @param [batas] Batas atas tiap bagian sebagai pecahan, misalnya 1. Tanpa batas bila kosong.
 * @returns Indeks dalam satuan jumlah bobot (1 atau 100), tidak dibulatkan.
 */
export function INDEKS_BERBOBOT(bobot: any[][], target: any[][], realisasi: any[][], batas?: any[][]): any[][] {
  return panggil("INDEKS_BERBOBOT", bobot, target, realisasi, batas);
}

/**
 * Menghitung nilai SAKIP dari nilai komponennya.
 * @customfunction NILAI.SAKIP NILAI_SAKIP
 * @param komponen Nilai komponen menurut urutannya: 4 (2022+) atau 5 (2015–2021), masing-masing sampai bobotnya.
 * @param [tahun] Tahun evaluasi; bawaan: aturan yang berlaku sekarang.
 * @returns Nilai 0–100, tidak dibulatkan.
 */
export function NILAI_SAKIP(komponen: any[][], tahun?: any[][]): any[][] {
  return panggil("NILAI_SAKIP", komponen, tahun);
}

/**
 * Menghitung Indeks Profesionalitas ASN dari nilai dimensinya.
 * @customfunction IP.ASN IP_ASN
 * @param dimensi Nilai kualifikasi (sampai 25), kompetensi (40), kinerja (30), dan disiplin (5).
 * @returns Indeks 0–100, tidak dibulatkan.
 */
export function IP_ASN(dimensi: any[][]): any[][] {
  return panggil("IP_ASN", dimensi);
}

/**
 * Menghitung serapan anggaran: jumlah realisasi dibagi jumlah pagu.
 * @customfunction SERAPAN SERAPAN
 * @param pagu Pagu, satu sel atau rentang.
 * @param realisasi Realisasi, seukuran dengan pagu.
 * @returns Serapan sebagai pecahan, tidak dibulatkan.
 */
export function SERAPAN(pagu: any[][], realisasi: any[][]): any[][] {
  return panggil("SERAPAN", pagu, realisasi);
}

/**
 * Membandingkan capaian dengan serapan: selisih (poin) atau rasio.
 * @customfunction EFISIENSI EFISIENSI
 * @param capaian Capaian sebagai pecahan.
 * @param serapan Serapan anggaran sebagai pecahan.
 * @param [cara] selisih (bawaan) atau rasio.
 * @returns Selisih atau rasio sebagai pecahan, tidak dibulatkan.
 */
export function EFISIENSI(capaian: any[][], serapan: any[][], cara?: any[][]): any[][] {
  return panggil("EFISIENSI", capaian, serapan, cara);
}

/**
 * Membaca angka yang tersimpan sebagai teks, seperti Rp 1.334.419.000,- atau 80,09*.
 * @customfunction ANGKA ANGKA
 * @param teks Teks yang berisi angka.
 * @param [bentuk] desimal atau ribuan, untuk bentuk seperti 3.450 yang dapat dibaca dua cara.
 * @returns Angka; persen menjadi pecahan.
 */
export function ANGKA(teks: any[][], bentuk?: any[][]): any[][] {
  return panggil("ANGKA", teks, bentuk);
}

/**
 * Menghitung banyak responden yang diperlukan untuk survei.
 * @customfunction JUMLAH.SAMPEL JUMLAH_SAMPEL
 * @param populasi Banyak anggota populasi.
 * @param [galat] Galat sebagai pecahan; bawaan 5%.
 * @param [metode] krejcie-morgan (bawaan) atau slovin.
 * @returns Bilangan bulat.
 */
export function JUMLAH_SAMPEL(populasi: any[][], galat?: any[][], metode?: any[][]): any[][] {
  return panggil("JUMLAH_SAMPEL", populasi, galat, metode);
}
