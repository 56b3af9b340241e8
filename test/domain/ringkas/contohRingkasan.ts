/** Tables as planners paste them, with what published ones do not show. */

export const ANGGARAN = `Realisasi anggaran 2023
Kegiatan | Pagu | Realisasi
=Satu | 100 | 50
Dua | 100 | 
Tiga | 0 | 0
Empat | 100 | N/A
Lima | Rp 200,- | Rp 100,-`;

export const PERBANDINGAN = `Perbandingan tahun 2021-2023
Indikator | Realisasi 2021 | Realisasi 2022 | Realisasi 2023
Kosong tahun ini | 70 | 80 | 
Dari nol | 1 | 0 | 5
Campuran | 80% | 90 | 95%
Negatif | 1 | -4 | -2
Galat | 1 | #N/A | 2`;

export const MENENGAH = `Realisasi dan target Renstra
Indikator | Polaritas | Realisasi 2023 | Target 2024
Angka kemiskinan | turun | 12 | 10
Nilai SAKIP | naik |  | 80
Persentase layanan | naik | 90% | 95
Nilai rentang | naik | 85 | 80-90`;

export const STANDAR = `Capaian kinerja 2024
Indikator Kinerja | Polaritas | Target | Standar Nasional | Realisasi
Nilai pelayanan | naik | 80 | 85 | 88,5
Angka kemiskinan | turun | 10% | 9,5% | 8,55%
Persentase layanan | naik | 90% | | 92,5%
Waktu layanan | naik | 5 | | 4
Belum diukur | naik | 5 | 4 |
Huruf | naik | 5 | | B`;

export const EFISIENSI = `Efisiensi anggaran per sasaran
Sasaran | Pagu | Realisasi Anggaran | % Realisasi | Capaian Kinerja
Sasaran satu | 1.000.000 | 900.000 | 90% | 100%
Sasaran dua | 2.000.000 | 2.000.000 | 100% | 100%
Sasaran tiga | 3.000.000 | 2.900.000 | 96,67% | 80,5%`;

/** The budget of each sasaran in several rows, some as text; a sasaran without capaian, and one whose realisasi is not complete. */
export const ANGGARAN_SASARAN = `Realisasi anggaran per sasaran 2024
Sasaran | Kegiatan | Pagu | Realisasi
Meningkatnya layanan | Kegiatan satu | 1.000.000 | 900.000
 | Kegiatan dua | Rp 500.000,- | 450.000
Terwujudnya tata kelola | Kegiatan tiga | 2.000.000 | 2.000.000
Tanpa capaian | Kegiatan empat | 100.000 | 50.000
Belum lengkap | Kegiatan lima | 100.000 | 50.000
 | Kegiatan enam | 100.000 | `;

export const CAPAIAN_SASARAN = `Capaian kinerja 2024
Sasaran | Indikator Kinerja | Target | Realisasi
Meningkatnya  Layanan | Nilai pelayanan | 80 | 84
 | Waktu layanan | 10 | N/A
 | Persentase keluhan selesai | 90% | 99%
Terwujudnya tata kelola | Nilai SAKIP | 80 | 72
Belum lengkap | Jumlah dokumen | 4 | 4`;

export const ANGGARAN_RO = `Realisasi anggaran per rincian output 2024
Rincian Output | Pagu | Realisasi
Rekomendasi kebijakan | 4.000.000 | 3.800.000
Layanan data | 1.000.000 | 975.000
Bantuan alat | 5.000.000 | 4.725.000`;

export const CAPAIAN_RO = `Rincian output 2024
No | Rincian Output | Target | Satuan | Realisasi
1 | Bantuan alat | 50 | Unit | 71
2 | Layanan data | 10 | Layanan | 8
3 | Rekomendasi kebijakan | 50 | Rekomendasi | 61`;

export const KEPATUHAN = `Perhitungan kepatuhan pengadaan
Keterangan | Bobot | Target | Realisasi
RUP yang disusun | 40% | 10 | 12
Paket yang direalisasikan | 45% | 100 | 90
BAST | 15% | 100 | 100`;

export const RO = `Rincian output prioritas nasional
No | Rincian Output | Target | Satuan | Realisasi
1 | Alat bantu | 30 | Unit | 31
2 | Anak yang dilindungi | 33.000 | Orang | 
3 | Rekomendasi | 3 | Rekomendasi | 2
4 | Layanan | 0 | Layanan | 2
5 | Dokumen | 1.000 | Dokumen | 1.000`;

export const IKM = `Nilai unsur pelayanan
No | Unsur Pelayanan | Nilai 2023 | Nilai 2022
1 | Persyaratan | 3,10 | 3,20
2 | Prosedur | 3,50 | 3,50
3 | Waktu penyelesaian | 2,55 | 
4 | Biaya/tarif | N/A | 4,00
5 | Produk layanan | 3,90 | 3,10
6 | Kompetensi pelaksana | 3,54 | 3,60`;

export const EKA = `Nilai SMART satker
Satker | Penyerapan | Konsistensi | CRO | Efisiensi | Nilai Kinerja
Satker A | 95,53 | 99,61 | 99,72 | 3,992 | 87,93
Satker B | 80 | 90 | 100 | 25 | 90
Satker C | 80 | 90 |  | -25 | 
Satker D | 180 | 90 | 100 | 1 | 90`;

export const EKA_KL = `Nilai SMART kementerian/lembaga
Kementerian/Lembaga | CSS | Rerata Eselon I | Nilai Kinerja
Kementerian A | 100 | 90,99 | 95,50
Kementerian B | 92,5 | 88 |
Kementerian C | | 88 | 90
Kementerian D | 120 | 88 | 90`;

/** Components in rows, one not applicable, a deduction of 2024. */
export const IKPA_2024 = `Nilai IKPA tahun 2024
No | Indikator | Bobot | Nilai
1 | Revisi DIPA | 10 | 100,00
2 | Deviasi Halaman III DIPA | 15 | 73,22
3 | Penyerapan Anggaran | 20 | 110,5
4 | Belanja Kontraktual | 10 | N/A
5 | Penyelesaian Tagihan | 10 | 98,18
6 | Pengelolaan UP dan TUP | 10 | 95,81
7 | Capaian Output | 25 | 99,69
8 | Dispensasi SPM | | 0,05`;

/** Two satker: a zero that the konversi leaves out, and a konversi that fits nothing. */
export const IKPA_SATKER = `Nilai IKPA satker 2022
No | Satker | Keterangan | Revisi DIPA | Deviasi Halaman III DIPA | Penyerapan Anggaran | Belanja Kontraktual | Penyelesaian Tagihan | Pengelolaan UP dan TUP | Dispensasi SPM | Capaian Output | Nilai Total | Konversi Bobot | Nilai Akhir
1 | Satker A | Nilai | 100 | 80 | 90 | 0 | 98 | 95 | 100 | 99 | 84,85 | 90% | 94,28
 | | Bobot | 10 | 10 | 20 | 10 | 10 | 10 | 5 | 25 | | |
 | | Nilai Akhir | 10 | 8 | 18 | 0 | 9,8 | 9,5 | 5 | 24,75 | | |
2 | Satker B | Nilai | 100 | 70 | 90 | 80 | 98 | 95 | 100 | 99 | 80 | 55% | 94
 | | Bobot | 10 | 10 | 20 | 10 | 10 | 10 | 5 | 25 | | |
 | | Nilai Akhir | 10 | 7 | 18 | 8 | 9,8 | 9,5 | 5 | 24,75 | | |`;

const KEPALA_TRIWULAN = [1, 2, 3, 4].map((n) => `Target TW ${["I", "II", "III", "IV"][n - 1]} | Realisasi TW ${["I", "II", "III", "IV"][n - 1]}`).join(" | ");

export const TRIWULAN = `Capaian triwulan 2023
Indikator | ${KEPALA_TRIWULAN}
Jumlah dokumen | 1 | 1 | 2 | 3 | 2 |  | 3 | 
Nilai | 20 | 22 | 20 | 18 | 20 |  | 20 | 
Belum ada triwulan I | 20 |  | 20 | 18 | 20 |  | 20 | 
Campuran | 20% | 20 | 20% | 18 | 20% |  | 20% | `;

export const TRIWULAN_KUMULATIF = `Capaian kumulatif triwulan 2023
Indikator | ${KEPALA_TRIWULAN}
Jumlah dokumen | 1 | 1 | 2 | 3 | 2 | 3 | 3 | 3
Persen | 20% | 22% | 40% | 48% | 70% | 70% | 100% | 99,5%
Belum ada | 20 |  | 20 | 18 | 20 |  | 20 | `;

export const PK_SEMULA = `Perjanjian Kinerja semula 2023
Sasaran | Indikator Kinerja | Target
Sasaran satu | Nilai akuntabilitas kinerja biro | 80
 | Persentase dokumen yang selesai tepat waktu | 90%
 | =Indikator yang akan dihapus | 3
Sasaran dua | Indeks kepuasan pengguna layanan | A`;

export const PK_MENJADI = `Perjanjian Kinerja menjadi 2023
Sasaran | Indikator Kinerja | Target
Sasaran satu | Nilai Akuntabilitas Kinerja Biro | 82
 | Persentase dokumen yang selesai tepat waktu | 90
Sasaran dua | Indeks kepuasan pengguna layanan publik | a
 | Jumlah kerja sama baru | 5`;
