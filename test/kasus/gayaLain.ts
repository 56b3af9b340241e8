/** Tables in the layouts of other ministries and regions, sound as they stand, and the changes that make them wrong. */

export interface GayaLain {
  readonly nama: string;
  /** By sheet: one line a row, cells between `|`. */
  readonly lembar: Readonly<Record<string, string>>;
  /** Sheet, cell, new content, and a rule that must speak of it. */
  readonly ubah: readonly (readonly [lembar: string, sel: string, isi: string, aturan: string])[];
}

export const GAYA_LAIN: readonly GayaLain[] = [
  {
    nama: "daerah dengan RPJMD",
    lembar: {
      Ukur: `Tabel 3.2 Perbandingan Target dan Realisasi Kinerja Tahun 2023
No | Sasaran Strategis | Indikator Kinerja | Satuan | Target 2023 | Realisasi 2023 | Capaian (%) | Realisasi 2022 | Target Akhir RPJMD 2026 | Tingkat Kemajuan (%)
1 | Menurunnya angka kemiskinan | Angka Kemiskinan | % | 9,10 | 9,36 | 97,14 | 9,57 | 8,50 | 89,88
2 | Meningkatnya IPM | Indeks Pembangunan Manusia | Poin | 74,10 | 74,39 | 100,39 | 73,77 | 76,00 | 97,88
 | | Rata-rata Lama Sekolah | Tahun | 8,50 | 8,63 | 101,53 | 8,54 | 9,00 | 95,89
3 | Menurunnya pengangguran | Tingkat Pengangguran Terbuka | % | 5,80 | 5,31 | 108,45 | 5,88 | 4,90 | 91,63
4 | Meningkatnya ekonomi | Laju Pertumbuhan Ekonomi | % | 5,20 | 4,98 | 95,77 | 5,31 | 5,80 | 85,86
5 | Terkendalinya inflasi | Laju inflasi | % | 3 ± 1 | 2,61 | 100 | 5,51 | 3 ± 1 | 100
6 | Gini ratio | Indeks Gini | Poin | 0,374 | 0,388 | 96,26 | 0,381 | 0,360 | 92,22`,
    },
    ubah: [
      ["Ukur", "G4", "103,39", "HT001"],
      ["Ukur", "J5", "98,59", "HT001"],
    ],
  },
  {
    nama: "IKU dengan polarisasi dan indeks capaian",
    lembar: {
      NKO: `Nilai Kinerja Organisasi Tahun 2023
Kode | Sasaran Strategis / Indikator Kinerja Utama | Target | Realisasi | Polarisasi | Indeks Capaian | Bobot
SS 1 | Stakeholder Perspective (25%) | | | | 108,33 |
1a-CP | Persentase realisasi penerimaan | 100% | 102,10% | Max | 102,10 | 
1b-N | Indeks kepuasan pengguna layanan | 4,35 (skala 5) | 4,71 (skala 5) | Max | 108,28 |
1c-N | Rasio defisit | 2,5% | 2,2% | Min | 112,00 |
1d-CP | Deviasi proyeksi | 5% | 1,2% | Min | 120,00 |`,
    },
    ubah: [
      ["NKO", "F4", "120,10", "HT001"],
      ["NKO", "F6", "121,00", "HT001"],
    ],
  },
  {
    nama: "volume dan anggaran RO",
    lembar: {
      RO: `Capaian Rincian Output Tahun 2023
Kode | Rincian Output | Satuan | Volume | | | Anggaran (Rp) | | 
 | | | Target | Realisasi | % | Pagu | Realisasi | %
4056.EBA.956 | Layanan BMN | Layanan | 1 | 1 | 100,00% | 150.000.000 | 149.250.000 | 99,50%
4056.EBA.957 | Layanan Hukum | Layanan | 2 | 2 | 100,00% | 200.000.000 | 180.000.000 | 90,00%
4056.EBC.996 | Pendidikan dan Pelatihan | Orang | 120 | 118 | 98,33% | 320.500.000 | 318.400.000 | 99,34%
4056.EBD.952 | Perencanaan | Dokumen | 3 | 3 | 100,00% | 80.000.000 | 79.999.999 | 100,00%
Jumlah | | | | | | 750.500.000 | 727.649.999 | 96,96%`,
    },
    ubah: [
      ["RO", "F6", "89,33%", "HT001"],
      ["RO", "H7", "318.500.000", "HT002"],
    ],
  },
  {
    nama: "efisiensi dalam poin",
    lembar: {
      Efisiensi: `Tabel 3.20 Efisiensi Penggunaan Sumber Daya
No | Sasaran | Indikator | % Capaian Kinerja | % Penyerapan Anggaran | Tingkat Efisiensi (%)
1 | Meningkatnya A | Persentase A | 102,50 | 95,10 | 7,40
2 | Meningkatnya B | Indeks B | 98,20 | 97,00 | 1,20
3 | Meningkatnya C | Nilai C | 110,00 | 92,35 | 17,65`,
    },
    ubah: [
      ["Efisiensi", "F4", "4,20", "HT003"],
    ],
  },
  {
    nama: "penurunan dalam kurung",
    lembar: {
      P: `Tabel 3.5 Perbandingan Realisasi 2021-2023
Indikator Kinerja | Satuan | 2021 | 2022 | 2023 | Kenaikan/(Penurunan)
Jumlah kunjungan | orang | 1.250.000 | 1.410.250 | 1.380.100 | (2,14%)
Jumlah aduan | aduan | 340 | 298 | 250 | (16,11%)
Nilai ekspor | juta USD | 12.345,6 | 13.000,2 | 12.800,9 | (1,53%)`,
    },
    ubah: [
      ["P", "F4", "(19,11%)", "HT004"],
    ],
  },
  {
    nama: "perubahan dalam poin persen",
    lembar: {
      P: `Tabel 3.6 Perubahan indikator
Indikator | 2022 | 2023 | Perubahan (poin persen)
Persentase layak | 78,20% | 80,10% | 1,90
Persentase mandiri | 45,00% | 44,10% | -0,90
Persentase aktif | 12,5% | 13,75% | 1,25`,
    },
    ubah: [
      ["P", "D4", "-9,90", "HT003"],
    ],
  },
  {
    nama: "komponen SAKIP tiga tahun",
    lembar: {
      s: `Tabel Hasil Evaluasi SAKIP
No | Komponen | Bobot | Nilai 2021 | Nilai 2022 | Nilai 2023
1 | Perencanaan Kinerja | 30 | 22,10 | 23,05 | 24,30
2 | Pengukuran Kinerja | 30 | 19,80 | 20,40 | 21,15
3 | Pelaporan Kinerja | 15 | 10,95 | 11,20 | 11,60
4 | Evaluasi Akuntabilitas Kinerja Internal | 25 | 16,70 | 17,25 | 18,10
 | Nilai Hasil Evaluasi | 100 | 69,55 | 71,90 | 75,15
 | Tingkat Akuntabilitas Kinerja | | B | BB | BB`,
    },
    ubah: [
      ["s", "E4", "23,40", "TB002"],
      ["s", "F7", "76,15", "TB002"],
    ],
  },
  {
    nama: "IKPA satu satker",
    lembar: {
      i: `Nilai IKPA Tahun 2023
No | Indikator Kinerja | Bobot | Nilai | Nilai Tertimbang
1 | Revisi DIPA | 10% | 100,00 | 10,00
2 | Deviasi Halaman III DIPA | 10% | 88,45 | 8,85
3 | Penyerapan Anggaran | 20% | 95,20 | 19,04
4 | Belanja Kontraktual | 10% | 92,00 | 9,20
5 | Penyelesaian Tagihan | 10% | 100,00 | 10,00
6 | Pengelolaan UP dan TUP | 10% | 96,30 | 9,63
7 | Dispensasi SPM | 5% | 100,00 | 5,00
8 | Capaian Output | 25% | 100,00 | 25,00
 | Nilai IKPA | 100% | | 96,72`,
    },
    ubah: [
      ["i", "E5", "16,04", "HT005"],
      ["i", "E11", "99,72", "PR001"],
    ],
  },
  {
    nama: "dua tahun, capaian tanpa tahun",
    lembar: {
      U: `Tabel 3.3 Perbandingan Kinerja Tahun 2022 dan 2023
No | Indikator Kinerja Utama | Target 2022 | Realisasi 2022 | Capaian | Target 2023 | Realisasi 2023 | Capaian
1 | Persentase A yang baik | 80 | 82,5 | 103,13 | 85 | 84,1 | 98,94
2 | Persentase B yang layak | 70 | 75,1 | 107,29 | 75 | 78,3 | 104,40
3 | Nilai C | 65,5 | 66,12 | 100,95 | 67 | 68,01 | 101,51
4 | Jumlah D | 12 | 12 | 100 | 15 | 14 | 93,33`,
    },
    ubah: [
      ["U", "E4", "101,29", "HT001"],
    ],
  },
  {
    nama: "IKM tiga tahun",
    lembar: {
      U: `Tabel Hasil IKM
No | Jenis Layanan | IKM 2021 | IKM 2022 | IKM 2023 | Mutu Pelayanan
1 | Layanan KTP | 81,20 | 83,10 | 85,50 | B (Baik)
2 | Layanan KK | 79,00 | 80,25 | 88,40 | A (Sangat Baik)
3 | Layanan Akta | 76,00 | 77,25 | 76,50 | C (Kurang Baik)
 | Rata-rata | 78,73 | 80,20 | 83,47 | B (Baik)`,
    },
    ubah: [
      ["U", "E6", "86,47", "TB001"],
    ],
  },
  {
    nama: "Renstra, PK, dan pengukuran",
    lembar: {
      U: `Tabel 2.1 Target Renstra 2020-2024
No | Indikator | Satuan | Target | | | | 
 | | | 2020 | 2021 | 2022 | 2023 | 2024
1 | Persentase A yang baik | % | 70 | 75 | 80 | 85 | 90
2 | Nilai SAKIP | nilai | 65 | 66 | 67 | 68 | 70
3 | Opini BPK | opini | WTP | WTP | WTP | WTP | WTP`,
      PK: `Perjanjian Kinerja Tahun 2023
No | Sasaran | Indikator Kinerja | Target
(1) | (2) | (3) | (4)
1 | Terwujudnya A | Persentase A yang baik | 85%
2 | Terwujudnya B | Nilai SAKIP | 68
3 | Terwujudnya C | Opini BPK | WTP
 | Program | Anggaran | 
1. | Dukungan Manajemen | Rp 1.500.000.000 |
2. | Teknis | Rp 2.500.000.000 |
 | Jumlah | Rp 4.000.000.000 |`,
      Ukur: `Capaian 2023
SASARAN | INDIKATOR | TARGET | REALISASI | CAPAIAN
Terwujudnya A | Persentase A yang baik | 85 | 83,2 | 97,88%
Terwujudnya B | Nilai SAKIP | 68 | 69,1 | 101,62%
Terwujudnya C | Opini BPK | WTP | WTP | 100%`,
    },
    ubah: [
      ["PK", "D4", "88%", "AT001"],
      ["Ukur", "E3", "98,88%", "HT001"],
      ["PK", "C9", "Rp 4.300.000.000", "TB002"],
    ],
  },
  {
    nama: "anggaran dalam juta rupiah",
    lembar: {
      U: `Tabel Penyerapan per Satker (dalam juta rupiah)
Satuan Kerja | Pagu | Realisasi | Persentase | Sisa Pagu
Kantor Pusat | 120.211,69 | 119.827,51 | 99,68 | 384,18
Balai A | 25.343,32 | 24.273,43 | 95,78 | 1.069,89
Balai B | 10.000,00 | 9.500,50 | 95,01 | 499,50
TOTAL | 155.555,01 | 153.601,44 | 98,74 | 1.953,57`,
    },
    ubah: [
      ["U", "D3", "96,68", "HT002"],
      ["U", "E5", "489,50", "HT003"],
    ],
  },
  {
    nama: "pegawai menurut golongan",
    lembar: {
      U: `Jumlah Pegawai berdasarkan Golongan
Golongan | Laki-laki | Perempuan | Jumlah | %
IV | 12 | 8 | 20 | 20,00
III | 40 | 25 | 65 | 65,00
II | 10 | 5 | 15 | 15,00
Jumlah | 62 | 38 | 100 | 100,00`,
    },
    ubah: [
      ["U", "D4", "68", "TB002"],
      ["U", "E5", "18,00", "HT002"],
    ],
  },
  {
    nama: "anggaran dalam ribuan rupiah dengan subjudul",
    lembar: {
      A: `Realisasi Anggaran Tahun 2023 (dalam ribuan rupiah)
No | Program/Kegiatan | Pagu Awal | Pagu Revisi | Realisasi | % | Sisa
I | Program Dukungan Manajemen | 12.345.678 | 11.000.000 | 10.890.000 | 99,00 | 110.000
 | A. Kegiatan Umum | 2.345.678 | 1.000.000 | 990.000 | 99,00 | 10.000
 | B. Kegiatan Keuangan | 10.000.000 | 10.000.000 | 9.900.000 | 99,00 | 100.000
II | Program Teknis | 4.000.000 | 4.500.000 | 4.410.000 | 98,00 | 90.000
 | Jumlah I + II | 16.345.678 | 15.500.000 | 15.300.000 | 98,71 | 200.000`,
    },
    ubah: [
      ["A", "E4", "960.000", "HT002"],
      ["A", "C7", "19.345.678", "TB002"],
    ],
  },
  {
    nama: "laporan dengan PK, belanja, perbandingan, dan rekap",
    lembar: {
      Ringkasan: `Tabel 1. Capaian Kinerja Direktorat Tahun 2023
SASARAN KEGIATAN | INDIKATOR KINERJA | TARGET | REALISASI | % CAPAIAN
Meningkatnya pelayanan | Persentase Anak yang terlayani | 90% | 92,15% | 102,39%
 | Jumlah Lembaga yang terakreditasi | 1.250 Lembaga | 1.310 Lembaga | 104,80%
Meningkatnya tata kelola | Nilai SAKIP | 75 (BB) | 76,20 (BB) | 101,60%
 | Tingkat kepuasan penerima layanan | 3,45 dari 4 | 3,52 dari 4 | 102,03%
 | Persentase tindak lanjut temuan BPK | 100% | 100% | 100%
 | Level Maturitas SPIP | Level 3 | Level 3 | 100%
 | Indeks Reformasi Birokrasi | 80,5 | N/A | N/A
Rata-rata Capaian Kinerja | | | | 101,80%`,
      PK: `Perjanjian Kinerja Tahun 2023
NO | SASARAN | INDIKATOR | TARGET
1. | Meningkatnya pelayanan | 1.1 Persentase Anak yang terlayani | 90%
 | | 1.2 Jumlah Lembaga yang terakreditasi | 1250 Lembaga
2. | Meningkatnya tata kelola | 2.1 Nilai SAKIP | 75 (BB)
 | | 2.2 Tingkat kepuasan penerima layanan | 3,45
 | | 2.3 Persentase tindak lanjut temuan BPK | 100%
 | | 2.4 Level Maturitas SPIP | Level 3
 | | 2.5 Indeks Reformasi Birokrasi | 80,5

NO | KEGIATAN | ANGGARAN
1 | Rehabilitasi Sosial Anak | Rp. 120.500.000.000,-
2 | Dukungan Manajemen | Rp. 20.250.000.000,-
 | Total | Rp. 140.750.000.000,-`,
      Anggaran: `Tabel 20. Realisasi Anggaran per Jenis Belanja TA 2023
NO | JENIS BELANJA | PAGU (Rp) | REALISASI (Rp) | % | SISA (Rp)
1 | Belanja Pegawai | 15.250.000.000 | 15.100.250.500 | 99,02% | 149.749.500
2 | Belanja Barang | 120.000.000.000 | 119.450.000.000 | 99,54% | 550.000.000
3 | Belanja Modal | 5.500.000.000 | 5.499.000.000 | 99,98% | 1.000.000
 | JUMLAH | 140.750.000.000 | 140.049.250.500 | 99,50% | 700.749.500`,
      Kegiatan: `Tabel 21. Realisasi Anggaran per Kegiatan TA 2023
NO | KEGIATAN | PAGU | REALISASI | %
1 | Rehabilitasi Sosial Anak | 120.500.000.000 | 119.950.000.000 | 99,54
2 | Dukungan Manajemen | 20.250.000.000 | 20.099.250.500 | 99,26
 | JUMLAH | 140.750.000.000 | 140.049.250.500 | 99,50`,
      Banding: `Tabel 5. Perbandingan Realisasi Kinerja Tahun 2021 - 2023
Indikator | Realisasi 2021 | Realisasi 2022 | Realisasi 2023 | Target 2024 (Renstra) | Capaian thd Renstra
Persentase Anak yang terlayani | 85,10% | 90,02% | 92,15% | 95% | 97,00%
Jumlah Lembaga yang terakreditasi | 800 | 1.120 | 1.310 | 1.500 | 87,33%
Nilai SAKIP | 72,11 | 74,05 | 76,20 | 77 | 98,96%`,
      Rekap: `Rekapitulasi capaian
Kategori | Jumlah Indikator | %
Melebihi target (>100%) | 4 | 57,14%
Sesuai target (100%) | 2 | 28,57%
Tidak mencapai target | 0 | 0%
Belum ada nilai | 1 | 14,29%
Jumlah | 7 | 100%`,
    },
    ubah: [
      ["Ringkasan", "E6", "105,03%", "TB001"],
      ["Banding", "F3", "79,00%", "HT001"],
      ["Rekap", "B3", "5", "TB003"],
      ["Anggaran", "D4", "119.540.000.000", "HT002"],
    ],
  },
  {
    nama: "PK awal, PK perubahan, dan pengukuran",
    lembar: {
      "PK Januari": `PERJANJIAN KINERJA TAHUN 2023
DIREKTORAT REHABILITASI SOSIAL
No | Sasaran Program | Indikator Kinerja Program | Target
(1) | (2) | (3) | (4)
1 | Meningkatnya kualitas hidup | IKP 1. Persentase penerima yang meningkat | 80%
 | | IKP 2. Jumlah keluarga mandiri | 2.500 KPM
2 | Terwujudnya birokrasi bersih | IKP 3. Nilai Akuntabilitas Kinerja | 81
 | | IKP 4. Nilai Kinerja Anggaran | 90,5
 | Kegiatan | Anggaran |
 | 1. Rehabilitasi Sosial Anak | Rp. 250.000.000.000 |
 | 2. Dukungan Manajemen | Rp. 50.000.000.000 |
 | Jumlah | Rp. 300.000.000.000 |`,
      "PK Perubahan": `PERJANJIAN KINERJA PERUBAHAN TAHUN 2023
No | Sasaran Program | Indikator Kinerja Program | Target
1 | Meningkatnya kualitas hidup | Persentase penerima yang meningkat | 85%
 | | Jumlah keluarga mandiri | 2.000 KPM
2 | Terwujudnya birokrasi bersih | Nilai Akuntabilitas Kinerja | 81
 | | Nilai Kinerja Anggaran | 90,5`,
      "Bab 3": `Tabel 3.1 Capaian Kinerja Tahun 2023
Sasaran Program / Indikator | Target | Realisasi | Capaian
Meningkatnya kualitas hidup | | |
1. Persentase penerima yang meningkat | 85% | 86,2% | 101,41%
2. Jumlah keluarga mandiri | 2.000 | 2.105 | 105,25%
Terwujudnya birokrasi bersih | | |
3. Nilai Akuntabilitas Kinerja | 81 | 80,09* | 98,88%
4. Nilai Kinerja Anggaran | 90,5 | 92,31 | 102%
*) Nilai tahun 2022, hasil evaluasi 2023 belum terbit`,
    },
    ubah: [
      ["PK Perubahan", "D3", "88%", "AT001"],
      ["Bab 3", "D7", "97,88%", "HT001"],
    ],
  },
  {
    nama: "triwulan dengan angka tahunan",
    lembar: {
      TW: `Capaian Kinerja per Triwulan Tahun 2023
No | Indikator | Target 2023 | Target TW I | Realisasi TW I | Target TW II | Realisasi TW II | Target TW III | Realisasi TW III | Target TW IV | Realisasi TW IV | Realisasi 2023 | Capaian
1 | Persentase A | 80% | 20% | 21% | 40% | 42,5% | 60% | 61% | 80% | 83,1% | 83,1% | 103,88%
2 | Jumlah B | 1.200 | 300 | 280 | 300 | 310 | 300 | 305 | 300 | 330 | 1.225 | 102,08%
3 | Nilai C | 75 | - | - | - | - | - | - | 75 | 76,4 | 76,4 | 101,87%`,
    },
    ubah: [
      ["TW", "M4", "120,08%", "HT001"],
    ],
  },
  {
    nama: "efisiensi dengan baris rerata",
    lembar: {
      E: `Tabel Analisis Efisiensi
Sasaran | Rata-rata Capaian Kinerja | Pagu | Realisasi | % Serapan | Efisiensi
Sasaran 1 | 109,95% | 10.000.000.000 | 9.850.000.000 | 98,50% | 11,45%
Sasaran 2 | 102,10% | 5.000.000.000 | 4.975.000.000 | 99,50% | 2,60%
Sasaran 3 | 99,00% | 2.000.000.000 | 1.990.000.000 | 99,50% | -0,50%
Rata-rata | 103,68% | 17.000.000.000 | 16.815.000.000 | 98,91% | 4,77%`,
    },
    ubah: [
      ["E", "F3", "14,45%", "HT003"],
    ],
  },
  {
    nama: "KRO dan RO bertingkat",
    lembar: {
      R: `Tabel 22 Capaian Output
Kode | KRO/RO | Target | Satuan | Realisasi | % Capaian | Pagu (Rp) | Realisasi (Rp) | %
AEA | Koordinasi | 4 | Kegiatan | 4 | 100 | 900.000.000 | 890.000.000 | 98,89
AEA.001 | Koordinasi Pusat | 2 | Kegiatan | 2 | 100 | 500.000.000 | 495.000.000 | 99,00
AEA.002 | Koordinasi Daerah | 2 | Kegiatan | 2 | 100 | 400.000.000 | 395.000.000 | 98,75
QIA | Layanan | 1.200 | Orang | 1.230 | 102,5 | 2.500.000.000 | 2.400.000.000 | 96,00
QIA.001 | Layanan Anak | 700 | Orang | 720 | 102,86 | 1.500.000.000 | 1.450.000.000 | 96,67
QIA.002 | Layanan Lansia | 500 | Orang | 510 | 102 | 1.000.000.000 | 950.000.000 | 95,00
 | Jumlah | | | | | 3.400.000.000 | 3.290.000.000 | 96,76`,
    },
    ubah: [
      ["R", "I7", "69,67", "HT002"],
    ],
  },
  {
    nama: "indeks, level, dan waktu",
    lembar: {
      M: `Capaian indeks
Indikator | Satuan | Target | Realisasi | Capaian
Indeks SPBE | Indeks 1-5 | 3,20 | 3,45 (Baik) | 107,81%
Level Maturitas SPIP | Level | 3 | 3,012 | 100,40%
Indeks Sistem Merit | Nilai 100-400 | 300 | 312,5 | 104,17%
Predikat ZI | Unit Kerja | 1 WBK | 1 WBK | 100%
Opini BPK | Opini | WTP | WTP | 100%
Waktu layanan | Hari | 5 | 4 | 120%
Waktu respon | Jam | 24 | 20 | 116,67%`,
    },
    ubah: [
      ["M", "E3", "108,17%", "HT001"],
      ["M", "E8", "125,5%", "HT001"],
    ],
  },
  {
    nama: "capaian tiap triwulan",
    lembar: {
      TW: `Capaian Kinerja Triwulan 2023
Indikator Kinerja | Target Tahunan | Triwulan I | | | Triwulan II | | |
 | | Target | Realisasi | % | Target | Realisasi | %
Jumlah laporan | 12 | 3 | 3 | 100 | 6 | 5 | 83,33
Persentase penyelesaian | 95 | 20 | 22 | 110 | 45 | 47 | 104,44
Nilai indeks | 80 | 76 | 75,5 | 99,34 | 78 | 79 | 101,28
Jumlah orang | 1200 | 300 | 310 | 103,33 | 600 | 589 | 98,17`,
    },
    ubah: [
      ["TW", "H5", "109,28", "HT001"],
    ],
  },
  {
    nama: "target berupa batas",
    lembar: {
      T: `No. | Indikator | Target | Realisasi | Capaian
1 | Persentase A | ≥ 80% | 85,4% | 106,75%
2 | Lama proses | ≤ 5 hari | 4 hari | 120%
3 | Lama layanan | < 10 menit | 8 menit | 125%
4 | Nilai C | minimal 70 | 75 | 100%
5 | Nilai D | > 70 | 65 | 92,86%`,
    },
    ubah: [
      ["T", "E2", "116,75%", "HT001"],
    ],
  },
];
