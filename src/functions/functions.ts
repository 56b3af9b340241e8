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
