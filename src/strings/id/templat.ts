/** Texts of the first minute: what the pane sees in a workbook, and what it offers where there is nothing yet. */
export const templat = {
  terlihat: {
    indikator: "{n} tabel indikator",
    anggaran: "{n} tabel anggaran",
    penilaian: "{n} tabel penilaian",
    lain: "{n} tabel lain",
    temuan: "{n} temuan",
  },
  mulaiIsi: { judul: "Isi buku kerja ini", isi: "Setelah tabelnya diisi, tekan “Periksa lagi”." },
  judul: "Mulai dari templat",
  pengantar: "Pilih satu. Panel membuat lembar baru yang siap diisi; lembar lain tidak diubah.",
  tahun: "Tahun laporan",
  tahunPetunjuk: "Boleh kosong.",
  tahunKeliru: "Isi dengan tahun, misalnya 2025.",
  buat: "Buat {nama}",
  pilihan: {
    perjanjianKinerja: { nama: "Perjanjian Kinerja", isi: "Sasaran, indikator, target, serta program dan anggarannya." },
    pengukuran: { nama: "Pengukuran Kinerja", isi: "Target, realisasi, dan capaian tiap triwulan dan setahun." },
    anggaran: { nama: "Realisasi Anggaran", isi: "Pagu, realisasi, sisa, dan serapan tiap program." },
    skm: { nama: "Survei Kepuasan Masyarakat", isi: "Jawaban responden atas sembilan unsur, nilai IKM, dan mutu." },
  },
  tanpaFungsi: "Excel ini tidak menjalankan fungsi LKJ, jadi templat memakai rumus Excel biasa.",
  selesaiJudul: "Lembar dibuat",
  selesai: "Lembar “{lembar}” sudah terbuka. Isi sel yang kosong, lalu tekan “Periksa lagi”.",
  tanpaCetak: "Aturan cetak tidak dapat dipasang karena komputer ini tidak memiliki pencetak.",
  contoh: {
    judul: "Lihat contoh yang sudah terisi",
    pengantar: "Unduh, lalu buka di Excel. Angkanya berasal dari laporan yang sudah terbit.",
    biro: "Biro Perencanaan 2023",
    ditjen: "Ditjen Rehabilitasi Sosial 2023",
    ditolak: "Bila Excel menolak unduhan dari panel, buka alamat ini di peramban:",
  },
} as const;
