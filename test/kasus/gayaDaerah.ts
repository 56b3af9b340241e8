/** Layouts of regional reports (LKjIP): sound as they stand, and the changes that make them wrong. */
import type { GayaLain } from "./gayaLain";

export const GAYA_DAERAH: readonly GayaLain[] = [
  {
    nama: "LKjIP kabupaten: IKU tiga tahun dan target akhir RPJMD",
    lembar: {
      Lembar: `Tabel 3.1 Capaian Indikator Kinerja Utama Kabupaten Tahun 2021-2023
No | Indikator Kinerja Utama | Satuan | 2021 | | | 2022 | | | 2023 | | | Target Akhir RPJMD (2026) | Capaian s.d. 2023 terhadap Target 2026 (%)
 | | | Target | Realisasi | % | Target | Realisasi | % | Target | Realisasi | % | |
1 | Indeks Pembangunan Manusia | Indeks | 72,10 | 72,21 | 100,15 | 72,65 | 72,80 | 100,21 | 73,20 | 73,05 | 99,80 | 74,50 | 98,05
2 | Persentase Penduduk Miskin | Persen | 9,50 | 9,60 | 98,95 | 9,10 | 9,05 | 100,55 | 8,70 | 8,66 | 100,46 | 7,90 | 90,38
3 | Tingkat Pengangguran Terbuka | Persen | 5,60 | 5,70 | 98,21 | 5,30 | 5,25 | 100,94 | 5,00 | 4,87 | 102,60 | 4,40 | 89,32
4 | Pertumbuhan Ekonomi | Persen | 4,80 | 4,95 | 103,12 | 5,00 | 5,08 | 101,60 | 5,20 | 5,01 | 96,35 | 5,60 | 89,46
5 | Indeks Kepuasan Masyarakat | Nilai | 82,00 | 82,51 | 100,62 | 83,00 | 83,77 | 100,93 | 84,00 | 85,12 | 101,33 | 86,00 | 98,98`,
    },
    ubah: [
      ["Lembar", "F4", "130,15", "HT001"],
      ["Lembar", "N5", "93,38", "HT001"],
    ],
  },
  {
    nama: "tingkat kemajuan terhadap target 2026",
    lembar: {
      Lembar: `Tabel 3.4 Perbandingan Realisasi Kinerja s.d. Tahun 2023 dengan Target Jangka Menengah RPJMD 2021-2026
No. | Sasaran Strategis | Indikator Kinerja | Target Tahun 2026 | Realisasi s.d. 2023 | Tingkat Kemajuan (%)
1 | Meningkatnya kualitas layanan | Indeks Pelayanan Publik | 4,50 | 4,12 | 91,56
2 |  | Persentase keluhan ditindaklanjuti | 100,00 | 96,50 | 96,50
3 | Meningkatnya akuntabilitas | Nilai SAKIP | 80,00 | 72,35 | 90,44
4 | Meningkatnya infrastruktur | Panjang jalan mantap (km) | 850,50 | 702,35 | 82,58`,
    },
    ubah: [
      ["Lembar", "F4", "99,50", "HT001"],
    ],
  },
  {
    nama: "rencana aksi: pasangan T dan R tiap triwulan",
    lembar: {
      Lembar: `Realisasi Rencana Aksi Tahun 2023
No | Indikator Kinerja | Satuan | Target Tahunan | Triwulan I | | Triwulan II | | Triwulan III | | Triwulan IV | | Realisasi s.d. TW IV | Capaian (%)
 | | | | T | R | T | R | T | R | T | R | |
1 | Jumlah dokumen perencanaan | Dokumen | 8 | 2 | 2 | 2 | 2 | 2 | 1 | 2 | 3 | 8 | 100,00
2 | Jumlah peserta pelatihan | Orang | 400 | 100 | 90 | 100 | 120 | 100 | 98 | 100 | 101 | 409 | 102,25
3 | Jumlah layanan perizinan | Izin | 1.200 | 300 | 288 | 300 | 301 | 300 | 315 | 300 | 310 | 1.214 | 101,17`,
    },
    ubah: [
      ["Lembar", "G4", "5", "TB007"],
      ["Lembar", "N5", "132,25", "HT001"],
    ],
  },
  {
    nama: "efisiensi menurut sasaran strategis",
    lembar: {
      Lembar: `Tabel 3.9 Analisis Efisiensi Penggunaan Sumber Daya
No | Sasaran Strategis | Indikator | % Capaian Kinerja (≥100%) | % Penyerapan Anggaran | Tingkat Efisiensi
1 | Meningkatnya mutu pendidikan | Rata-rata lama sekolah | 101,35 | 94,20 | 7,15
2 | Meningkatnya derajat kesehatan | Usia harapan hidup | 100,21 | 97,45 | 2,76
3 | Meningkatnya ketahanan pangan | Skor PPH | 103,10 | 88,76 | 14,34`,
    },
    ubah: [
      ["Lembar", "F4", "2,16", "HT003"],
    ],
  },
  {
    nama: "anggaran program, kegiatan, subkegiatan dengan kode",
    lembar: {
      Lembar: `Tabel 3.11 Realisasi Anggaran per Program, Kegiatan, dan Sub Kegiatan Tahun 2023
Kode | Program/Kegiatan/Sub Kegiatan | Anggaran (Rp) | Realisasi (Rp) | % | Sisa (Rp)
1.01.01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH | 4.626.600.000 | 4.592.851.250 | 99,27 | 33.748.750
1.01.01.2.01 | Perencanaan dan Evaluasi Kinerja | 246.000.000 | 238.225.500 | 96,84 | 7.774.500
1.01.01.2.01.01 | Penyusunan Dokumen Perencanaan | 150.250.000 | 148.100.500 | 98,57 | 2.149.500
1.01.01.2.01.07 | Evaluasi Kinerja Perangkat Daerah | 95.750.000 | 90.125.000 | 94,13 | 5.625.000
1.01.01.2.02 | Administrasi Keuangan | 4.380.600.000 | 4.354.625.750 | 99,41 | 25.974.250
1.01.01.2.02.01 | Penyediaan Gaji dan Tunjangan ASN | 4.325.600.000 | 4.300.125.750 | 99,41 | 25.474.250
1.01.01.2.02.05 | Koordinasi Laporan Keuangan | 55.000.000 | 54.500.000 | 99,09 | 500.000
1.01.02 | PROGRAM PENGELOLAAN PENDIDIKAN | 4.000.500.000 | 3.898.650.000 | 97,45 | 101.850.000
1.01.02.2.01 | Pengelolaan Sekolah Dasar | 4.000.500.000 | 3.898.650.000 | 97,45 | 101.850.000
1.01.02.2.01.01 | Pembangunan Ruang Kelas | 2.750.000.000 | 2.698.750.000 | 98,14 | 51.250.000
1.01.02.2.01.05 | Rehabilitasi Ruang Kelas | 1.250.500.000 | 1.199.900.000 | 95,95 | 50.600.000
 | JUMLAH | 8.627.100.000 | 8.491.501.250 | 98,43 | 135.598.750`,
    },
    ubah: [
      ["Lembar", "C5", "180.250.000", "TB002"],
      ["Lembar", "F7", "28.974.250", "HT003"],
    ],
  },
  {
    nama: "naik atau turun dari tahun lalu",
    lembar: {
      Lembar: `Tabel 3.6 Perbandingan Realisasi Kinerja Tahun 2022 dan 2023
No | Indikator Kinerja | Satuan | Realisasi 2022 | Realisasi 2023 | Naik/Turun | Keterangan
1 | Angka Harapan Hidup | Tahun | 71,25 | 71,58 | 0,33 | Naik
2 | Prevalensi Stunting | % | 21,40 | 18,75 | -2,65 | Turun
3 | Nilai SAKIP | Nilai | 70,15 | 72,35 | 2,20 | Naik
4 | Persentase jalan mantap | % | 80,12 | 82,58 | 2,46 | Naik`,
    },
    ubah: [
      ["Lembar", "F4", "-2,95", "HT003"],
    ],
  },
  {
    nama: "perbandingan dengan provinsi dan nasional",
    lembar: {
      Lembar: `Tabel 3.7 Perbandingan Capaian Kabupaten dengan Provinsi dan Nasional Tahun 2023
No | Indikator | Realisasi Kabupaten | Realisasi Provinsi | Realisasi Nasional | Selisih dengan Provinsi | Selisih dengan Nasional
1 | Indeks Pembangunan Manusia | 73,05 | 72,88 | 74,39 | 0,17 | -1,34
2 | Tingkat Kemiskinan (%) | 8,66 | 9,78 | 9,36 | -1,12 | -0,70
3 | Tingkat Pengangguran Terbuka (%) | 4,87 | 5,02 | 5,32 | -0,15 | -0,45`,
    },
    ubah: [
      ["Lembar", "F3", "0,47", "HT003"],
      ["Lembar", "G5", "-0,75", "HT003"],
    ],
  },
  {
    nama: "jenis indikator maximize dan minimize dengan kriteria tercapai",
    lembar: {
      Lembar: `Pengukuran Kinerja Tahun 2023
No | Sasaran | Indikator | Jenis Indikator | Satuan | Target | Realisasi | Capaian (%) | Kriteria
1 | S1 | Persentase temuan ditindaklanjuti | Maximize | % | 90 | 92,50 | 102,78 | Tercapai
2 |  | Jumlah aduan | Minimize | Aduan | 40 | 32 | 120,00 | Tercapai
3 | S2 | Waktu tunggu layanan | Minimize | Menit | 30 | 33 | 90,00 | Tidak tercapai
4 |  | Indeks inovasi | Maximize | Nilai | 60 | 54,30 | 90,50 | Tidak tercapai`,
    },
    ubah: [
      ["Lembar", "H4", "150,00", "HT001"],
      ["Lembar", "H5", "93,00", "HT001"],
    ],
  },
  {
    nama: "kategori Permendagri dengan rerata tiap sasaran",
    lembar: {
      Lembar: `PENGUKURAN KINERJA SEKRETARIAT DAERAH TAHUN ANGGARAN 2023
No | Sasaran/Indikator | Satuan | Target | Realisasi | Capaian | Kategori
Sasaran 1: Meningkatnya tata kelola pemerintahan | | | | | |
1 | Nilai LPPD | Nilai | 3,20 | 3,35 | 104,69% | Sangat Tinggi
2 | Indeks Reformasi Birokrasi | Indeks | 68,00 | 70,15 | 103,16% | Sangat Tinggi
Rata-rata capaian sasaran 1 | | | | | 103,93% | Sangat Tinggi
Sasaran 2: Meningkatnya pelayanan publik | | | | | |
3 | Indeks Pelayanan Publik | Indeks | 4,00 | 3,56 | 89,00% | Tinggi
4 | Persentase SKPD predikat A | % | 75 | 52,50 | 70,00% | Sedang
Rata-rata capaian sasaran 2 | | | | | 79,50% | Tinggi
Rata-rata capaian kinerja | | | | | 91,71% | Sangat Tinggi

Skala Nilai Peringkat Kinerja
No | Interval Nilai Realisasi Kinerja | Kriteria Penilaian
1 | 91 ≤ 100 | Sangat Tinggi
2 | 76 ≤ 90 | Tinggi
3 | 66 ≤ 75 | Sedang
4 | 51 ≤ 65 | Rendah
5 | ≤ 50 | Sangat Rendah`,
    },
    ubah: [
      ["Lembar", "F6", "133,93%", "TB001"],
      ["Lembar", "F8", "82,00%", "HT001"],
      ["Lembar", "G5", "Rendah", "PR004"],
    ],
  },
  {
    nama: "anggaran murni dan perubahan",
    lembar: {
      Lembar: `Tabel Anggaran dan Realisasi Belanja Tahun 2023
Uraian | Anggaran Murni | Anggaran Perubahan | Bertambah/(Berkurang) | Realisasi | % | Sisa Anggaran
Belanja Pegawai | 5.200.000.000 | 5.100.000.000 | (100.000.000) | 5.050.125.000 | 99,02 | 49.875.000
Belanja Barang dan Jasa | 3.100.000.000 | 3.350.000.000 | 250.000.000 | 3.201.450.500 | 95,57 | 148.549.500
Belanja Modal | 900.000.000 | 1.250.000.000 | 350.000.000 | 1.249.750.000 | 99,98 | 250.000
Jumlah Belanja | 9.200.000.000 | 9.700.000.000 | 500.000.000 | 9.501.325.500 | 97,95 | 198.674.500`,
    },
    ubah: [
      ["Lembar", "D6", "530.000.000", "TB002"],
      ["Lembar", "F4", "98,57", "HT002"],
    ],
  },
  {
    nama: "kinerja dan anggaran berdampingan",
    lembar: {
      Lembar: `Tabel 3.10 Pencapaian Kinerja dan Anggaran
No | Sasaran Strategis | Indikator | Kinerja | | | Anggaran | | 
 | | | Target | Realisasi | Capaian | Alokasi | Realisasi | Capaian
1 | Meningkatnya mutu | Angka melek huruf | 98,50 | 98,90 | 100,41 | 1.250.000.000 | 1.199.500.000 | 95,96
2 | Meningkatnya gizi | Cakupan gizi baik | 85,00 | 81,20 | 95,53 | 875.000.000 | 860.125.000 | 98,30`,
    },
    ubah: [
      ["Lembar", "F4", "130,41", "HT001"],
      ["Lembar", "H5", "890.125.000", "HT002"],
    ],
  },
];
