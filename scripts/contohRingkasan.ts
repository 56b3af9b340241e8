/** Made-up tables for pictures of summaries that no published table allows; their titles say that they are examples. */
export const TRIWULAN = `Contoh: capaian kumulatif triwulan 2024
Indikator | Target TW I | Realisasi TW I | Target TW II | Realisasi TW II | Target TW III | Realisasi TW III | Target TW IV | Realisasi TW IV
Persentase dokumen perencanaan tepat waktu | 20% | 22% | 45% | 48% | 70% | 68% | 100% | 99,5%
Jumlah rekomendasi kebijakan | 1 | 1 | 2 | 2 | 3 | 4 | 4 | 5
Indeks kepuasan layanan | 3,40 | 3,42 | 3,40 | 3,45 | 3,45 | 3,45 | 3,50 | 3,52`;

export const STANDAR = `Contoh: capaian kinerja 2024
Indikator Kinerja | Polaritas | Target | Standar Nasional | Realisasi
Indeks kepuasan masyarakat | naik | 85 | 88,31 | 90,09
Persentase pengaduan yang selesai | naik | 95% | 90% | 92,5%
Rata-rata hari penyelesaian izin | turun | 6 | 5 | 4,5
Nilai kearsipan | naik | 80 | | 82`;

export const ANGGARAN_SASARAN = `Contoh: realisasi anggaran per sasaran 2024
Sasaran | Kegiatan | Pagu | Realisasi
Meningkatnya kualitas layanan perencanaan | Penyusunan rencana | 1.500.000.000 | 1.410.000.000
 | Pemantauan dan evaluasi | 750.000.000 | 698.500.000
Terwujudnya tata kelola yang akuntabel | Pembinaan tata kelola | 980.000.000 | 975.250.000`;

export const CAPAIAN_SASARAN = `Contoh: capaian kinerja 2024
Sasaran | Indikator Kinerja | Target | Realisasi
Meningkatnya kualitas layanan perencanaan | Indeks perencanaan pembangunan | 83 | 88,83
 | Persentase dokumen tepat waktu | 90% | 94,5%
Terwujudnya tata kelola yang akuntabel | Nilai akuntabilitas kinerja | 83 | 79,75`;
