/**
 * Help of the functions: Excel's argument hints and the page Rumus. One entry a function, by its name without
 * namespace.
 */
export const fungsi = {
  kategori: {
    capaian: "Capaian kinerja",
    anggaran: "Pelaksanaan anggaran",
    layanan: "Kepuasan masyarakat",
  },
  daftar: {
    CAPAIAN: {
      nama: "CAPAIAN",
      kategori: "capaian",
      ringkas: "Menghitung capaian: realisasi dibanding target, sebagai pecahan (0,9888 = 98,88%).",
      hasil: "Capaian sebagai pecahan, tidak dibulatkan.",
      params: [
        { nama: "target", wajib: true, uraian: "Target: angka, rentang seperti 80-90, atau kata bila polaritas sama." },
        { nama: "realisasi", wajib: true, uraian: "Realisasi dalam satuan yang sama dengan target." },
        { nama: "polaritas", wajib: false, uraian: "naik (bawaan), turun, turun-rasio, stabil, atau sama." },
        {
          nama: "batas",
          wajib: false,
          uraian: "Batas atas capaian sebagai pecahan, misalnya 1,2. Tanpa batas bila kosong.",
        },
      ],
      contoh: "=LKJ.CAPAIAN(81,80.09)",
      hasilContoh: "0,9888 (tampil 98,88%)",
    },
    IKPA: {
      nama: "IKPA",
      kategori: "anggaran",
      ringkas: "Menghitung nilai IKPA dari nilai komponennya menurut aturan tahun itu.",
      hasil: "Nilai IKPA dalam skala 0–100, tidak dibulatkan.",
      params: [
        {
          nama: "nilai",
          wajib: true,
          uraian: "Nilai komponen menurut urutannya: 13 (2020–2021), 8 (2022–2023), 7 (2024+). N/A bila tidak berlaku.",
        },
        { nama: "tahun", wajib: true, uraian: "Tahun anggaran." },
        { nama: "konversi", wajib: false, uraian: "Konversi bobot seperti tercetak, misalnya 80%." },
        { nama: "dispensasi", wajib: false, uraian: "Pengurang dispensasi SPM, 0–1 poin, mulai 2024." },
      ],
      contoh: "=LKJ.IKPA({100,73.22,71.44,90.18,98.18,95.81,90,99.69},2023)",
      hasilContoh: "89,45",
    },
    NKA: {
      nama: "NKA",
      kategori: "anggaran",
      ringkas: "Menghitung Nilai Kinerja Anggaran dari EKA (SMART) dan IKPA menurut bobot tahun itu.",
      hasil: "Nilai Kinerja Anggaran dalam skala 0–100, tidak dibulatkan.",
      params: [
        {
          nama: "eka",
          wajib: true,
          uraian: "Nilai EKA (SMART), 0–100. Mulai 2024: nilai kinerja perencanaan anggaran.",
        },
        { nama: "ikpa", wajib: true, uraian: "Nilai IKPA, 0–100." },
        { nama: "tahun", wajib: true, uraian: "Tahun anggaran, mulai 2020." },
      ],
      contoh: "=LKJ.NKA(93.17,89.45,2023)",
      hasilContoh: "91,31",
    },
    IKM: {
      nama: "IKM",
      kategori: "layanan",
      ringkas: "Menghitung Indeks Kepuasan Masyarakat dari jawaban survei (SKM).",
      hasil: "Indeks dalam skala 25–100, tidak dibulatkan.",
      params: [
        {
          nama: "jawaban",
          wajib: true,
          uraian: "Jawaban 1–4: satu baris untuk tiap responden, atau satu baris rata-rata unsur. Sel kosong dilewati.",
        },
        {
          nama: "bobot",
          wajib: false,
          uraian: "Bobot unsur: satu angka, misalnya 0,11, atau satu untuk tiap unsur. Bawaan: 1 dibagi jumlah unsur.",
        },
      ],
      contoh: "=LKJ.IKM({3.45,3.515,3.441,3.416,3.5,3.619,3.584,3.906,4})",
      hasilContoh: "90,09",
    },
    PREDIKAT: {
      nama: "PREDIKAT",
      kategori: "capaian",
      ringkas: "Memberi predikat bagi nilai menurut skala bernama atau skala sendiri.",
      hasil: "Teks predikat.",
      params: [
        { nama: "nilai", wajib: true, uraian: "Nilai dalam satuan skalanya. Capaian ditulis sebagai pecahan." },
        {
          nama: "skala",
          wajib: true,
          uraian: "Nama skala, misalnya CAPAIAN, SKM, SAKIP, IKPA, NKA, atau rentang dua kolom: batas bawah dan kata.",
        },
        { nama: "bentuk", wajib: false, uraian: "huruf (bawaan bila ada), kata, atau lengkap." },
      ],
      contoh: '=LKJ.PREDIKAT(90.09,"SKM","lengkap")',
      hasilContoh: "A (Sangat Baik)",
    },
  },
} as const;
