/** Cases of the rules that rest on regulations. */
import { buku, teks, type KasusAturan } from "./bantuKasus";

const IKPA_KEPALA = "No | Kode ES1 | Nama ES1 | Keterangan | Revisi DIPA | Deviasi Halaman III DIPA | Penyerapan Anggaran | Belanja Kontraktual | Penyelesaian Tagihan | Pengelolaan UP dan TUP | Dispensasi SPM | Capaian Output | Nilai Total | Konversi Bobot | Nilai Akhir";
const ikpa = (ganti: Readonly<Record<string, string>> = {}): string => {
  const baris = [
    "Nilai IKPA Tahun 2023",
    IKPA_KEPALA,
    "1 | 02704 | DITJEN REHABILITASI SOSIAL | Nilai | 100,00 | 73,22 | 71,44 | 90,18 | 98,18 | 95,81 | 90,00 | 99,69 | 89,45 | 100% | 89,45",
    " | | | Bobot | 10 | 10 | 20 | 10 | 10 | 10 | 5 | 25 | | |",
    " | | | Nilai Akhir | 10,00 | 7,32 | 14,29 | 9,02 | 9,82 | 9,58 | 4,50 | 24,92 | | |",
    " | | | Nilai Aspek | 86,61 | | 89,12 | | | | | 99,69 | | |",
  ].join("\n");
  return Object.entries(ganti).reduce((s, [a, b]) => s.replace(a, b), baris);
};
const SMART = "No. | Kode Eselon I | Eselon I | Kinerja | CSP | Penyerapan | Konsistensi | CKP | Efisiensi | Nilai Efisiensi | Rata Rata Satker";
const UNSUR = `Nilai rata-rata per unsur pelayanan\n\n | U1 | U2 | U3 | U4 | U5 | U6 | U7 | U8 | U9\n | PERSYARATAN | PROSEDUR | WAKTU | PRODUK | KOMPETENSI | PERILAKU | SARANA | PENGADUAN | BIAYA`;

export const KASUS_REGULASI: Readonly<Record<string, KasusAturan>> = {
  PR001: {
    terima: [
      { nama: "tabel IKPA eselon I tahun 2023", lembar: teks(ikpa()) },
      { nama: "bobot 2022 dalam daftar", lembar: teks(`Bobot komponen IKPA Tahun 2022\nKomponen | Bobot\nRevisi DIPA | 10%\nDeviasi Halaman III DIPA | 10%\nPenyerapan Anggaran | 20%\nBelanja Kontraktual | 10%\nPenyelesaian Tagihan | 10%\nPengelolaan UP dan TUP | 10%\nDispensasi SPM | 5%\nCapaian Output | 25%`) },
    ],
    tolak: [
      { nama: "nilai tertimbang dengan digit tertukar", lembar: teks(ikpa({ "10,00 | 7,32": "10,00 | 7,23" })), temuan: [{ sel: "F5", pesanId: "PR001.tertimbang", data: { sebab: { jenis: "tertukar" } } }] },
      { nama: "nilai total keliru", lembar: teks(ikpa({ "99,69 | 89,45": "99,69 | 88,45" })), temuan: [{ sel: "M3", pesanId: "PR001.total" }] },
      { nama: "nilai aspek berbobot", lembar: teks(ikpa({ "| 89,12": "| 85,83" })), temuan: [{ sel: "G6", pesanId: "PR001.aspek", data: { terhitungTampil: "89,12" } }] },
      { nama: "bobot tahun 2022 di tabel 2024", lembar: teks(`Bobot komponen IKPA Tahun 2021\nKomponen | Bobot\nRevisi DIPA | 10%\nDeviasi Halaman III DIPA | 10%\nPenyerapan Anggaran | 20%\nBelanja Kontraktual | 10%\nPenyelesaian Tagihan | 10%\nPengelolaan UP dan TUP | 10%\nDispensasi SPM | 5%\nCapaian Output | 25%`), temuan: [{ sel: "B3", pesanId: "PR001.bobotTahun", data: { tahun: "2021", tahunLain: "2022–2023" } }] },
    ],
  },
  PR002: {
    terima: [
      { nama: "60/40 sampai 2022 dan 50/50 pada 2023", lembar: teks(`Nilai dari tahun ke tahun\nIndikator Kinerja | 2020 | 2021 | 2023\nNilai SMART | 93,31 | 92,78 | 93,17\nNilai IKPA | 86,88 | 88,55 | 89,45\nNilai Kinerja Anggaran | 90,74 | 91,09 | 91,31`) },
      { nama: "dua unit dalam satu buku", lembar: teks(`Nilai dari tahun ke tahun\nIndikator Kinerja | 2022 | 2023\nNilai SMART Ditjen | 93,31 | 93,17\nNilai SMART Setjen | 93,31 | 90,17\nNilai IKPA | 86,88 | 89,45\nNilai Kinerja Anggaran | 99,00 | 99,31`) },
    ],
    tolak: [
      { nama: "2023 masih dengan bobot 60/40", lembar: teks(`Nilai dari tahun ke tahun\nIndikator Kinerja | 2022 | 2023\nNilai SMART | 94,25 | 93,17\nNilai IKPA | 88,01 | 89,45\nNilai Kinerja Anggaran | 91,75 | 91,68`), temuan: [{ sel: "C5", pesanId: "PR002.tahunLain", data: { terhitungTampil: "91,31" } }] },
      { nama: "nilai yang tidak dihasilkan bobot mana pun", lembar: teks(`Nilai dari tahun ke tahun\nIndikator Kinerja | 2022 | 2023\nNilai SMART | 94,25 | 93,17\nNilai IKPA | 88,01 | 89,45\nNilai Kinerja Anggaran | 92,01 | 91,31`), temuan: [{ sel: "B5", pesanId: "PR002.nka", data: { bobot: "60/40" } }] },
    ],
  },
  PR003: {
    terima: [
      { nama: "unsur di atas, responden ke bawah", lembar: teks(`Pengolahan Data Survei Kepuasan Masyarakat\nNo Responden | U1 | U2 | U3 | U4 | U5 | U6 | U7 | U8 | U9\n1 | 3 | 4 | 3 | 3 | 4 | 3 | 3 | 4 | 4\n2 | 4 | 3 | 3 | 4 | 4 | 3 | 3 | 3 | 4\n3 | 3 | 3 | 4 | 3 | 3 | 4 | 4 | 3 | 3\n4 | 4 | 4 | 3 | 3 | 4 | 4 | 3 | 4 | 4\nJumlah Nilai per Unsur | 14 | 14 | 13 | 13 | 15 | 14 | 13 | 14 | 15\nNRR per Unsur | 3,50 | 3,50 | 3,25 | 3,25 | 3,75 | 3,50 | 3,25 | 3,50 | 3,75\nNRR Tertimbang per Unsur | 0,39 | 0,39 | 0,36 | 0,36 | 0,41 | 0,39 | 0,36 | 0,39 | 0,41\nJumlah NRR Tertimbang | 3,46 | | | | | | | |\nIKM Unit Pelayanan | 86,50 | | | | | | | |`) },
      { nama: "indeks dari rerata yang tidak dibulatkan", lembar: teks(`Pengolahan Data Survei Kepuasan Masyarakat\nNo Responden | U1 | U2 | U3 | U4 | U5 | U6 | U7 | U8 | U9\n1 | 3 | 4 | 3 | 3 | 4 | 3 | 3 | 4 | 4\n2 | 4 | 3 | 3 | 4 | 4 | 3 | 3 | 3 | 4\n3 | 3 | 3 | 4 | 3 | 3 | 4 | 4 | 3 | 3\n4 | 4 | 4 | 3 | 3 | 4 | 4 | 3 | 4 | 4\nJumlah Nilai per Unsur | 14 | 14 | 13 | 13 | 15 | 14 | 13 | 14 | 15\nNRR per Unsur | 3,50 | 3,50 | 3,25 | 3,25 | 3,75 | 3,50 | 3,25 | 3,50 | 3,75\nNRR Tertimbang per Unsur | 0,39 | 0,39 | 0,36 | 0,36 | 0,41 | 0,39 | 0,36 | 0,39 | 0,41\nJumlah NRR Tertimbang | 3,47 | | | | | | | |\nIKM Unit Pelayanan | 86,81 | | | | | | | |`) },
      { nama: "bobot 0,11 dan dibulatkan di setiap tahap", lembar: teks(`Pengolahan Data Survei Kepuasan Masyarakat\nNo Responden | U1 | U2 | U3 | U4 | U5 | U6 | U7 | U8 | U9\n1 | 3 | 4 | 3 | 3 | 4 | 3 | 3 | 4 | 4\n2 | 4 | 3 | 3 | 4 | 4 | 3 | 3 | 3 | 4\n3 | 3 | 3 | 4 | 3 | 3 | 4 | 4 | 3 | 3\n4 | 4 | 4 | 3 | 3 | 4 | 4 | 3 | 4 | 4\nJumlah Nilai per Unsur | 14 | 14 | 13 | 13 | 15 | 14 | 13 | 14 | 15\nNRR per Unsur | 3,50 | 3,50 | 3,25 | 3,25 | 3,75 | 3,50 | 3,25 | 3,50 | 3,75\nNRR Tertimbang per Unsur | 0,39 | 0,39 | 0,36 | 0,36 | 0,41 | 0,39 | 0,36 | 0,39 | 0,41\nJumlah NRR Tertimbang | 3,44 | | | | | | | |\nIKM Unit Pelayanan | 86,00 | | | | | | | |`) },
      { nama: "hanya sebagian responden yang dimuat", lembar: teks(`Survei Kepuasan Masyarakat\nNo | U1 | U2 | U3 | U4 | U5 | U6 | U7 | U8 | U9\n1 | 3 | 4 | 3 | 3 | 4 | 3 | 3 | 4 | 4\n2 | 4 | 3 | 3 | 4 | 4 | 3 | 3 | 3 | 4\nNRR per Unsur | 3,12 | 3,33 | 3,25 | 3,25 | 3,71 | 3,42 | 3,25 | 3,44 | 3,75`) },
      { nama: "baris nilai rata-rata unsur saja", lembar: teks(`Rekapitulasi SKM Tahun 2023\nUraian | U1 | U2 | U3 | U4 | U5 | U6 | U7 | U8 | U9 | IKM\nNRR per unsur | 3,45 | 3,52 | 3,38 | 3,90 | 3,41 | 3,55 | 3,60 | 3,29 | 3,70 | 88,33`) },
      { nama: "mutu yang sesuai", lembar: teks(`${UNSUR}\n2023 | 3.450 B | 3.515 B | 3.441 B | 3.416 B | 3.500 B | 3.619 A | 3.584 A | 3.906 A | 4.000 A\n2022 | 3.479 B | 3.456 B | 3.382 B | 3.429 B | 3.447 B | 3.475 B | 3.433 B | 3.862 A | 4.000 A`) },
      { nama: "unsur menurun dengan konversi", lembar: teks(`Survei kepuasan masyarakat\nUnsur Pelayanan | NRR | Konversi | Mutu\nPersyaratan | 3,45 | 86,25 | B\nProsedur | 3,52 | 88,00 | B\nWaktu | 3,62 | 90,50 | A`) },
    ],
    tolak: [
      { nama: "rerata satu unsur di baris bawah", lembar: teks(`Pengolahan Data Survei Kepuasan Masyarakat\nNo Responden | U1 | U2 | U3 | U4 | U5 | U6 | U7 | U8 | U9\n1 | 3 | 4 | 3 | 3 | 4 | 3 | 3 | 4 | 4\n2 | 4 | 3 | 3 | 4 | 4 | 3 | 3 | 3 | 4\n3 | 3 | 3 | 4 | 3 | 3 | 4 | 4 | 3 | 3\n4 | 4 | 4 | 3 | 3 | 4 | 4 | 3 | 4 | 4\nJumlah Nilai per Unsur | 14 | 14 | 13 | 13 | 15 | 14 | 13 | 14 | 15\nNRR per Unsur | 3,50 | 3,80 | 3,25 | 3,25 | 3,75 | 3,50 | 3,25 | 3,50 | 3,75\nNRR Tertimbang per Unsur | 0,39 | 0,39 | 0,36 | 0,36 | 0,41 | 0,39 | 0,36 | 0,39 | 0,41\nJumlah NRR Tertimbang | 3,46 | | | | | | | |\nIKM Unit Pelayanan | 86,50 | | | | | | | |`), temuan: [{ sel: "C8", pesanId: "PR003.nrrUnsur", data: { terhitung: 3.5 } }] },
      { nama: "jumlah satu unsur", lembar: teks(`Pengolahan Data Survei Kepuasan Masyarakat\nNo Responden | U1 | U2 | U3 | U4 | U5 | U6 | U7 | U8 | U9\n1 | 3 | 4 | 3 | 3 | 4 | 3 | 3 | 4 | 4\n2 | 4 | 3 | 3 | 4 | 4 | 3 | 3 | 3 | 4\n3 | 3 | 3 | 4 | 3 | 3 | 4 | 4 | 3 | 3\n4 | 4 | 4 | 3 | 3 | 4 | 4 | 3 | 4 | 4\nJumlah Nilai per Unsur | 14 | 14 | 18 | 13 | 15 | 14 | 13 | 14 | 15\nNRR per Unsur | 3,50 | 3,50 | 3,25 | 3,25 | 3,75 | 3,50 | 3,25 | 3,50 | 3,75\nNRR Tertimbang per Unsur | 0,39 | 0,39 | 0,36 | 0,36 | 0,41 | 0,39 | 0,36 | 0,39 | 0,41\nJumlah NRR Tertimbang | 3,46 | | | | | | | |\nIKM Unit Pelayanan | 86,50 | | | | | | | |`), temuan: [{ sel: "D7", pesanId: "PR003.jumlahUnsur", data: { terhitung: 13 } }] },
      { nama: "nilai tertimbang satu unsur", lembar: teks(`Pengolahan Data Survei Kepuasan Masyarakat\nNo Responden | U1 | U2 | U3 | U4 | U5 | U6 | U7 | U8 | U9\n1 | 3 | 4 | 3 | 3 | 4 | 3 | 3 | 4 | 4\n2 | 4 | 3 | 3 | 4 | 4 | 3 | 3 | 3 | 4\n3 | 3 | 3 | 4 | 3 | 3 | 4 | 4 | 3 | 3\n4 | 4 | 4 | 3 | 3 | 4 | 4 | 3 | 4 | 4\nJumlah Nilai per Unsur | 14 | 14 | 13 | 13 | 15 | 14 | 13 | 14 | 15\nNRR per Unsur | 3,50 | 3,50 | 3,25 | 3,25 | 3,75 | 3,50 | 3,25 | 3,50 | 3,75\nNRR Tertimbang per Unsur | 0,49 | 0,39 | 0,36 | 0,36 | 0,41 | 0,39 | 0,36 | 0,39 | 0,41\nJumlah NRR Tertimbang | 3,46 | | | | | | | |\nIKM Unit Pelayanan | 86,50 | | | | | | | |`), temuan: [{ sel: "B9", pesanId: "PR003.tertimbang" }] },
      { nama: "indeks di bawah unsur", lembar: teks(`Pengolahan Data Survei Kepuasan Masyarakat\nNo Responden | U1 | U2 | U3 | U4 | U5 | U6 | U7 | U8 | U9\n1 | 3 | 4 | 3 | 3 | 4 | 3 | 3 | 4 | 4\n2 | 4 | 3 | 3 | 4 | 4 | 3 | 3 | 3 | 4\n3 | 3 | 3 | 4 | 3 | 3 | 4 | 4 | 3 | 3\n4 | 4 | 4 | 3 | 3 | 4 | 4 | 3 | 4 | 4\nJumlah Nilai per Unsur | 14 | 14 | 13 | 13 | 15 | 14 | 13 | 14 | 15\nNRR per Unsur | 3,50 | 3,50 | 3,25 | 3,25 | 3,75 | 3,50 | 3,25 | 3,50 | 3,75\nNRR Tertimbang per Unsur | 0,39 | 0,39 | 0,36 | 0,36 | 0,41 | 0,39 | 0,36 | 0,39 | 0,41\nJumlah NRR Tertimbang | 3,46 | | | | | | | |\nIKM Unit Pelayanan | 89,50 | | | | | | | |`), temuan: [{ sel: "B11", pesanId: "PR003.indeks" }] },
      { nama: "indeks di samping unsur", lembar: teks(`Rekapitulasi SKM Tahun 2023\nUraian | U1 | U2 | U3 | U4 | U5 | U6 | U7 | U8 | U9 | IKM\nNRR per unsur | 3,45 | 3,52 | 3,38 | 3,90 | 3,41 | 3,55 | 3,60 | 3,29 | 3,70 | 86,33`), temuan: [{ sel: "K3", pesanId: "PR003.indeks" }] },
      { nama: "satu unsur berhuruf lain daripada nilainya", lembar: teks(`${UNSUR}\n2023 | 3.450 B | 3.515 B | 3.441 B | 3.416 B | 3.500 B | 3.619 A | 3.584 A | 3.906 A | 4.000 A\n2022 | 3.479 B | 3.456 B | 3.382 B | 3.429 B | 3.447 B | 3.475 B | 3.433 A | 3.862 A | 4.000 A`), temuan: [{ sel: "H6", pesanId: "PR003.mutu", data: { tercetakTampil: "A", terhitung: "B", konversiTampil: "85,83" } }] },
      { nama: "indeks indikator lain daripada unsurnya", lembar: buku({ A: `${UNSUR}\n2023 | 3.450 B | 3.515 B | 3.441 B | 3.416 B | 3.500 B | 3.619 A | 3.584 A | 3.906 A | 4.000 A\n2022 | 3.479 B | 3.456 B | 3.382 B | 3.429 B | 3.447 B | 3.475 B | 3.433 B | 3.862 A | 4.000 A`, B: `Capaian 2023\nIndikator Kinerja | Target | Realisasi | Capaian\nNilai kepuasan masyarakat | 90 | 91,09 | 101,21%` }), temuan: [{ lembar: "B", sel: "C3", pesanId: "PR003.indeks", data: { terhitungTampil: "90,09" } }] },
    ],
  },
  PR004: {
    terima: [
      { nama: "kategori menurut skala yang tercetak, nilai di celah dan di atas batas", lembar: teks(`Pengukuran 2023\nIndikator | Target | Realisasi | Capaian | Kategori\nA satu | 50 | 48 | 96,00% | Sangat Tinggi\nB dua | 50 | 42 | 84,00% | Tinggi\nC tiga | 50 | 45,2 | 90,40% | Tinggi\nD empat | 50 | 60 | 120,00% | Sangat Tinggi\nE lima | 50 | 30 | 60,00% | Rendah\n\nSkala Nilai\nNo | Interval | Kategori\n1 | 91 ≤ 100 | Sangat Tinggi\n2 | 76 ≤ 90 | Tinggi\n3 | 66 s.d. 75 | Sedang\n4 | 51 – 65 | Rendah\n5 | ≤ 50 | Sangat Rendah`) },
      { nama: "skala tercetak berbatas persen dan polos bercampur", lembar: teks(`Kategori capaian\nNilai | Kategori\n≥ 100% | Sangat Baik\n80% - < 100% | Baik\n60,01 – 79,99 | Cukup\nx < 60 | Kurang`) },
      { nama: "dua skala tercetak di lembar lain yang sama-sama memuat katanya", lembar: buku({ A: `Indikator | Target | Realisasi | Capaian | Kriteria\nA satu | 50 | 48 | 96% | Baik\nB dua | 50 | 42 | 84% | Baik\nC tiga | 50 | 30 | 60% | Cukup\nD empat | 50 | 20 | 40% | Baik`, B: `Interval | Kriteria\n> 80 | Baik\n50 - 80 | Cukup\n< 50 | Kurang`, C: `Interval | Kriteria\n> 90 | Baik\n40 - 90 | Cukup\n< 40 | Kurang` }) },
      { nama: "kata yang tidak mengikuti kolom mana pun", lembar: buku({ A: `Indikator | Target | Realisasi | Capaian | Kriteria\nA satu | 50 | 48 | 96% | Kurang\nB dua | 50 | 42 | 84% | Cukup\nC tiga | 50 | 30 | 60% | Baik`, B: `Interval | Kriteria\n> 80 | Baik\n50 - 80 | Cukup\n< 50 | Kurang` }) },
      { nama: "skala AKIP yang bersambung", lembar: teks(`Kategori nilai SAKIP\nNilai | Predikat\n> 90 - 100 | AA\n> 80 - 90 | A\n> 70 - 80 | BB\n> 60 - 70 | B`) },
      { nama: "predikat yang sesuai", lembar: teks(`Capaian 2023\nIndikator Kinerja | Realisasi | Predikat\nNilai akuntabilitas kinerja | 69,31 | B\nNilai IKPA | 89,45 | Baik`) },
      { nama: "predikat dari skala yang tidak dikenal", lembar: teks(`Capaian 2023\nIndikator Kinerja | Realisasi | Predikat\nIndeks Kualitas Kebijakan | 96,64 | Unggul`) },
    ],
    tolak: [
      { nama: "satu kategori di luar skala yang tercetak di lembar itu", lembar: teks(`Pengukuran 2023\nIndikator | Target | Realisasi | Capaian | Kategori\nA satu | 50 | 48 | 96,00% | Sangat Tinggi\nB dua | 50 | 42 | 84,00% | Tinggi\nC tiga | 50 | 45,2 | 90,40% | Tinggi\nD empat | 50 | 60 | 120,00% | Sangat Tinggi\nE lima | 50 | 30 | 60,00% | Tinggi\n\nSkala Nilai\nNo | Interval | Kategori\n1 | 91 ≤ 100 | Sangat Tinggi\n2 | 76 ≤ 90 | Tinggi\n3 | 66 s.d. 75 | Sedang\n4 | 51 – 65 | Rendah\n5 | ≤ 50 | Sangat Rendah`), temuan: [{ sel: "E7", pesanId: "PR004.tercetak", data: { terhitung: "Rendah", dasar: "Lembar!A10:C15" } }, { sel: "B10", pesanId: "PR004.celah" }] },
      { nama: "kriteria di luar satu-satunya skala di buku", lembar: buku({ A: `Indikator | Target | Realisasi | Capaian | Kriteria\nA satu | 50 | 48 | 96% | Baik\nB dua | 50 | 42 | 84% | Baik\nC tiga | 50 | 30 | 60% | Cukup\nD empat | 50 | 20 | 40% | Baik`, B: `Interval | Kriteria\n> 80% | Baik\n50% - 80% | Cukup\n< 50% | Kurang` }), temuan: [{ lembar: "A", sel: "E5", pesanId: "PR004.tercetak", data: { terhitung: "Kurang" } }] },
      { nama: "kelas terbawah ditulis lebih dari 60", lembar: teks(`Kategori IPPN\nPredikat | Nilai\nSangat Baik | 91 - 100\nBaik | 81 - 90\nCukup Baik | 71 - 80\nKurang | 61 - 70\nSangat Kurang | > 60`), temuan: [{ sel: "B7", pesanId: "PR004.tumpang" }] },
      { nama: "celah di antara kelas bulat", lembar: teks(`Kategori IPPN\nPredikat | Nilai\nSangat Baik | 91 - 100\nBaik | 81 - 90\nCukup Baik | 71 - 80\nKurang | 61 - 70`), temuan: [{ sel: "B2", pesanId: "PR004.celah", data: { jumlah: 3 } }] },
      { nama: "80,00 belum bernilai A", lembar: teks(`Capaian 2023\nIndikator Kinerja | Realisasi | Predikat\nNilai akuntabilitas kinerja | 78,50 | A`), temuan: [{ sel: "C3", pesanId: "PR004.predikat", data: { terhitung: "BB" } }] },
    ],
  },
  PR005: {
    terima: [
      { nama: "komponen yang berjumlah nilai AKIP", lembar: buku({ A: `Nilai per komponen SAKIP\nKomponen | Nilai\nPerencanaan Kinerja | 22,97\nPengukuran Kinerja | 19,11\nPelaporan Kinerja | 11,05\nEvaluasi Akuntabilitas Kinerja Internal | 16,18`, B: `Capaian 2023\nIndikator Kinerja | Target | Realisasi | Capaian\nNilai akuntabilitas kinerja | 69 | 69,31 | 100,45%` }) },
    ],
    tolak: [
      { nama: "komponen di atas bobotnya", lembar: teks(`Nilai per komponen SAKIP\nKomponen | Nilai\nPerencanaan Kinerja | 22,97\nPengukuran Kinerja | 31,91\nPelaporan Kinerja | 11,05\nEvaluasi Akuntabilitas Kinerja Internal | 16,18`), temuan: [{ sel: "B4", pesanId: "PR005.melebihi", data: { batas: 30 } }] },
      { nama: "jumlah komponen lain daripada nilai AKIP", lembar: buku({ A: `Nilai per komponen SAKIP\nKomponen | Nilai\nPerencanaan Kinerja | 22,97\nPengukuran Kinerja | 19,11\nPelaporan Kinerja | 11,50\nEvaluasi Akuntabilitas Kinerja Internal | 16,18`, B: `Capaian 2023\nIndikator Kinerja | Target | Realisasi | Capaian\nNilai akuntabilitas kinerja | 69 | 69,31 | 100,45%` }), temuan: [{ lembar: "A", sel: "B3", pesanId: "PR005.jumlah", data: { terhitungTampil: "69,76" } }] },
    ],
  },
  PR006: {
    terima: [{ nama: "capaian dua desimal", lembar: teks(`Indikator | Target | Realisasi | Capaian\nNilai A | 83 | 82,96 | 99,95%\nNilai B | 83 | 83 | 100%`) }],
    tolak: [{ nama: "99,95% tampil sebagai 100%", lembar: teks(`Indikator | Target | Realisasi | Capaian\nNilai A | 83 | 82,96 | 100%`), temuan: [{ sel: "D2", pesanId: "PR006.seratus", data: { terhitungTampil: "99,95%" } }] }],
  },
  PR007: {
    terima: [{ nama: "lima unit eselon I tahun 2023", lembar: teks(`${SMART}\n1 | 01 | Sekretariat Jenderal | 91.76 | 100.00 | 98.79 | 96.90 | 100.00 | 1.21 | 53.025 | 88.22\n2 | 02 | Inspektorat Jenderal | 91.01 | 100.00 | 98.64 | 99.82 | 100.00 | 1.36 | 53.4 | 86.51\n3 | 04 | Ditjen Rehabilitasi Sosial | 93.16 | 100.00 | 97.81 | 92.06 | 100.00 | 2.19 | 55.475 | 91.12`) }],
    tolak: [
      { nama: "nilai kinerja keliru satu digit", lembar: teks(`${SMART}\n1 | 01 | Sekretariat Jenderal | 97.76 | 100.00 | 98.79 | 96.90 | 100.00 | 1.21 | 53.025 | 88.22\n2 | 02 | Inspektorat Jenderal | 91.01 | 100.00 | 98.64 | 99.82 | 100.00 | 1.36 | 53.4 | 86.51`), temuan: [{ sel: "D2", pesanId: "PR007.total", data: { terhitungTampil: "91,76", sebab: { jenis: "satuDigit" } } }] },
      { nama: "nilai efisiensi tidak mengikuti efisiensi", lembar: teks(`No. | Eselon I | Penyerapan | Konsistensi | Efisiensi | Nilai Efisiensi\n1 | Sekretariat Jenderal | 98,79 | 96,90 | 1,21 | 35,025\n2 | Inspektorat Jenderal | 98,64 | 99,82 | 1,36 | 53,4`), temuan: [{ sel: "F2", pesanId: "PR007.efisiensi" }] },
    ],
  },
};
