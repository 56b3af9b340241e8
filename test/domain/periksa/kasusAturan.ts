/** For every rule: sheets that it must accept and sheets that it must reject, with the exact cell. */
import { gridTeks, lembarUji } from "../../support/lembar";
import { D, P, satu, teks, type KasusAturan } from "./bantuKasus";
import { KASUS_ANTAR_TABEL } from "./kasusAntarTabel";
import { KASUS_REGULASI } from "./kasusRegulasi";
import { KASUS_SEL } from "./kasusSel";
import { KASUS_HITUNGAN } from "./kasusHitungan";
import { KASUS_TABEL } from "./kasusTabel";

const KEPALA = ["Indikator Kinerja", "Target", "Realisasi", "Capaian"];

const PK = lembarUji("PK", gridTeks(`
Perjanjian Kinerja Tahun 2023
No | Sasaran Kegiatan | Indikator Kinerja | Target
1. | Meningkatnya kualitas manajemen kinerja | Nilai akuntabilitas kinerja | 69
| | Nilai Indeks Perencanaan Pembangunan | 81
| | Indeks Kualitas Kebijakan | 70`));

const RERATA = "Indikator | Target | Realisasi | Capaian\nNilai A | 81 | 80,09 | 98,88%\nNilai B | 90 | 93,17 | 103,52%\nPersentase C | 70 | 74,17 | 105,96%\nNilai D | 50 | 61,25 | 122,50%\n";
const METODE_CAMPUR = ["indikator", "takDibulatkan", "batas100", "batas110", "batas120", "tercapai"].map((nama) => expect.objectContaining({ nama }) as unknown);
const RPJMD = `Sasaran | Indikator | Satuan | Target 2023 | Realisasi 2023 | Capaian (%) | Realisasi 2022 | Target Akhir RPJMD 2026 | Tingkat Kemajuan (%)
Menurunnya kemiskinan | Angka kemiskinan | % | 9,10 | 9,36 | 97,14 | 9,57 | 8,50 | 89,88
Meningkatnya IPM | Indeks pembangunan manusia | Poin | 74,10 | 74,39 | 100,39 | 73,77 | 76,00 | 97,88
Meningkatnya sekolah | Lama sekolah | Tahun | 8,50 | 8,63 | 101,53 | 8,54 | 9,00 | 95,89
Menurunnya pengangguran | Tingkat pengangguran | % | 5,80 | 5,31 | 108,45 | 5,88 | 4,90 | 91,63`;

export const KASUS: Readonly<Record<string, KasusAturan>> = {
  HT001: {
    terima: [
      { nama: "capaian yang mengikuti realisasi per target", lembar: teks(`Indikator | Target | Realisasi | Capaian\nNilai A | 81 | 80,09* | 98,88%\nNilai B | 90 | 93,17 | 103,52%`) },
      { nama: "selisih yang dijelaskan pembulatan realisasi", lembar: satu([KEPALA, ["Lembaga sesuai standar", P(0.82, 0), P(0.9772), P(1.1918)], ["Standar kab/kota", P(0.71, 0), P(0.8362), P(1.1778)]]) },
      { nama: "angka ketikan berformat umum yang sudah dibulatkan", lembar: satu([KEPALA, ["Lembaga sesuai standar", 82, 97.72, P(1.1918)]]) },
      { nama: "capaian yang dipotong, bukan dibulatkan", lembar: teks(`Indikator | Target | Realisasi | Capaian\nNilai kepuasan | 90 | 90,09 | 100,09%`) },
      { nama: "target 100 di samping realisasi 149,60%", lembar: teks(`Indikator | Target | Realisasi | Capaian\nLayanan informasi | 100 | 149,60% | 149,60%`) },
      { nama: "capaian tanpa tanda persen di bawah judul berpersen", lembar: satu([["Indikator", "Target", "Realisasi", "% Capaian"], ["Nilai A", 81, D(88.83), D(109.67)]]) },
      { nama: "indikator yang makin rendah makin baik, tanpa kolom polaritas", lembar: teks(`Indikator | Target | Realisasi | Capaian\nAngka kematian | 10 | 8 | 120%\nLama layanan (menit) | 10 | 8 | 125%`) },
      { nama: "kolom polaritas turun", lembar: teks(`Indikator | Polaritas | Target | Realisasi | Capaian\nTemuan berulang | Minimize | 10 | 12 | 80%`) },
      { nama: "target berupa kata atau rentang", lembar: teks(`Indikator | Target | Realisasi | Capaian\nOpini BPK | WTP | WTP | 100%\nNilai SAKIP | BB | A | 110%\nSuhu | 80-90 | 70 | 87,5%`) },
      { nama: "yang tidak diukur", lembar: teks(`Indikator | Target | Realisasi | Capaian\nNilai A | 80 | N/A | -\nNilai B | - | 70 | N/A\nNilai C | 50 | 50 | 100%`) },
      { nama: "target nol", lembar: teks(`Indikator | Target | Realisasi | Capaian\nKasus | 0 | 0 | 100%`) },
      { nama: "tabel triwulan kumulatif", lembar: teks(`Indikator | Target | TW I | | TW II |\n | | Realisasi | Capaian | Realisasi | Capaian\nJumlah dokumen | 10 | 2 | 20% | 7 | 70%\nJumlah orang | 8 | 3 | 99% | 4 | 12%`) },
      { nama: "tabel tanpa kolom capaian", lembar: teks(`Indikator | Target | Realisasi | Keterangan\nNilai A | 80 | 20 | selesai`) },
      { nama: "capaian terhadap target Renstra di kolom lain", lembar: teks(`Indikator | Target | Realisasi | Capaian | Target Renstra\nNilai A | 80 | 60 | 60% | 100`) },
      { nama: "kolom capaian yang berarti lain", lembar: teks(`Indikator | Target | Realisasi | Capaian\nA satu | 10 | 10 | 25%\nB dua | 20 | 21 | 50%\nC tiga | 30 | 33 | 15%\nD empat | 40 | 41 | 10%`) },
      { nama: "pecahan di samping persen: urusan satuan, bukan capaian yang keliru", lembar: satu([KEPALA, ["Tingkat layanan", 0.8, 85, P(1.0625)]]) },
      { nama: "capaian tahun ini dan tingkat kemajuan terhadap akhir RPJMD", lembar: teks(RPJMD) },
      { nama: "indikator turun yang dibatasi 120%", lembar: teks(`Indikator | Polarisasi | Target | Realisasi | Capaian\nA satu | Max | 80 | 88 | 110,00\nB dua | Min | 2,5% | 2,2% | 112,00\nC tiga | Min | 5% | 1,2% | 120,00`) },
      { nama: "capaian IKU berbobot, nilainya tertimbang", lembar: teks(`Indikator | Bobot | Target | Realisasi | Capaian | Nilai\nA satu | 20% | 80 | 82,5 | 103,13% | 20,63\nB dua | 30% | 70 | 75,1 | 107,29% | 32,19\nC tiga | 50% | 65,5 | 66,12 | 100,95% | 50,48`) },
      { nama: "persentase yang diketik bulat tanpa format", lembar: satu([["Indikator", "Target", "Realisasi", "Capaian"], ["Jumlah penerima", 4916, 20832, 424], ["Jumlah peserta", 10000, 13346, 133]]) },
      { nama: "batas yang dipenuhi dengan segala cara", lembar: teks(`Indikator | Target | Realisasi | Capaian\nPersentase A | ≥ 80% | 85,4% | 106,75%\nLama proses | ≤ 5 hari | 4 hari | 120%\nLama layanan | < 10 menit | 8 menit | 125%\nNilai C | minimal 70 | 75 | 100%\nNilai D | > 70 | 65 | 92,86%`) },
      { nama: "laporan anggaran di samping kinerja", lembar: teks(`Indikator | Target | Realisasi | Capaian | Pagu | Realisasi Anggaran | %\nNilai A | 80 | 88 | 110% | 1.000.000 | 900.000 | 90%`) },
    ],
    tolak: [
      { nama: "capaian dan tingkat kemajuan yang keliru, masing-masing dengan targetnya", lembar: teks(RPJMD.replace("100,39", "103,93").replace("95,89", "98,59")), temuan: [{ sel: "F3", pesanId: "HT001.lain", data: { terhitungTampil: "100,39" } }, { sel: "I4", pesanId: "HT001.lain", data: { terhitungTampil: "95,89" } }] },
      { nama: "capaian baris lain", lembar: teks(`Indikator | Target | Realisasi | Capaian\nNilai A | 81 | 80,09 | 98,88%\nNilai B | 90 | 93,17 | 98,88%`), temuan: [{ sel: "D3", pesanId: "HT001.lain", data: { sebab: { jenis: "hasilBarisLain", dari: "98,88%", ke: "98,88%", label: "Nilai A", selLain: "D2" } } }] },
      { nama: "target baris lain yang terpakai", lembar: teks(`Indikator | Target | Realisasi | Capaian\nNilai A | 81 | 80,09 | 98,88%\nNilai B | 90 | 93,17 | 115,02%`), temuan: [{ sel: "D3", pesanId: "HT001.lain", data: { sebab: { jenis: "bahanBarisLain", dari: "115,02%", bahan: "90", ke: "81", selLain: "B2" } } }] },
      { nama: "realisasi yang lebih dahulu dibulatkan", lembar: teks(`Indikator | Target | Realisasi | Capaian\nNilai A | 81 | 80,09 | 98,77%\nNilai B | 90 | 93,17 | 103,52%`), temuan: [{ sel: "D2", pesanId: "HT001.lain", data: { sebab: { jenis: "dibulatkanDulu", dari: "98,77%", ke: "80,09 → 80" } } }] },
      { nama: "realisasi yang tersalin ke capaian", lembar: teks(`Indikator | Target | Realisasi | Capaian\nNilai A | 81 | 80,09 | 80,09%\nNilai B | 90 | 93,17 | 103,52%`), temuan: [{ sel: "D2", pesanId: "HT001.lain", data: { sebab: { jenis: "selLain", dari: "80,09%", ke: "80,09", selLain: "C2" } } }] },
      { nama: "angka bulat yang ada di mana-mana tidak diberi sebab", lembar: teks(`Indikator | Target | Realisasi | Capaian\nNilai A | 80 | 76 | 95%\nNilai B | 90 | 60 | 95%`), temuan: [{ sel: "D3", pesanId: "HT001.lain" }] },
      { nama: "polaritas tertulis turun, angkanya naik", lembar: teks(`Indikator | Polaritas | Target | Realisasi | Capaian\nNilai A | turun | 81 | 80,09 | 98,88%`), temuan: [{ sel: "E2", pesanId: "HT001.lain", data: { sebab: { jenis: "polaritasNaik" } } }] },
      { nama: "batas yang tidak menghasilkan capaiannya dengan cara apa pun", lembar: teks(`Indikator | Target | Realisasi | Capaian\nPersentase A | ≥ 80% | 85,4% | 116,75%\nLama proses | ≤ 5 hari | 4 hari | 120%`), temuan: [{ sel: "D2", pesanId: "HT001.lain", data: { targetTampil: "≥ 80%", terhitungTampil: "106,75%" } }] },
      { nama: "dua kolom capaian tanpa tahun", lembar: teks(`Indikator | Target 2022 | Realisasi 2022 | Capaian | Target 2023 | Realisasi 2023 | Capaian\nA satu | 80 | 82,5 | 103,13 | 85 | 84,1 | 98,94\nB dua | 70 | 75,1 | 107,29 | 75 | 78,3 | 104,40\nC tiga | 65,5 | 66,12 | 100,05 | 67 | 68,01 | 101,51`), temuan: [{ sel: "D4", pesanId: "HT001.lain" }] },
      { nama: "capaian triwulan yang keliru", lembar: teks(`Indikator | Target Tahunan | Triwulan I | | | Triwulan II | |\n | | Target | Realisasi | % | Target | Realisasi | %\nJumlah laporan | 12 | 3 | 3 | 100 | 6 | 5 | 83,33\nPersentase A | 95 | 20 | 22 | 110 | 45 | 47 | 104,44\nNilai B | 80 | 76 | 75,5 | 99,34 | 78 | 79 | 110,28`), temuan: [{ sel: "H5", pesanId: "HT001.lain" }] },
      { nama: "capaian IKU berbobot yang keliru", lembar: teks(`Indikator | Bobot | Target | Realisasi | Capaian | Nilai\nA satu | 20% | 80 | 82,5 | 103,13% | 20,63\nB dua | 30% | 70 | 75,1 | 107,29% | 32,19\nC tiga | 30% | 65,5 | 66,12 | 105,95% | 31,79\nD empat | 20% | 40 | 42 | 105% | 21,00`), temuan: [{ sel: "E4", pesanId: "HT001.lain" }] },
      {
        nama: "target lama 83 sementara 81 di Perjanjian Kinerja menjelaskan capaiannya",
        lembar: [
          PK,
          lembarUji("Pengukuran", [
            ["Capaian kinerja tahun 2023"],
            [],
            ["Sasaran Kegiatan", ...KEPALA],
            ["Meningkatnya kualitas manajemen kinerja", "Nilai Akuntabilitas Kinerja", 69, D(69.31), P(1.0045)],
            ["", "Indeks Perencanaan Pembangunan", 83, D(88.83), P(1.0967)],
          ]),
        ],
        temuan: [{
          lembar: "Pengukuran", sel: "E5", pesanId: "HT001.targetPk",
          data: { tercetak: 1.0967, targetTampil: "83", realisasiTampil: "88,83", terhitungTampil: "107,02%", targetCocok: "81", lembarLain: "PK", selLain: "D4" },
        }],
      },
      { nama: "capaian yang keliru tanpa sebab yang tampak", lembar: teks(`Indikator | Target | Realisasi | Capaian\nNilai A | 80 | 95,83 | 109,38%\nNilai B | 90 | 93,17 | 103,52%`), temuan: [{ sel: "D2", pesanId: "HT001.lain", data: { terhitungTampil: "119,79%" } }] },
      { nama: "capaian dalam kurung di sel realisasi", lembar: teks(`Indikator | Target 2023 | Realisasi 2023 | Target 2024\nSPM daerah | 80 | 95,83 (109,38%) | 80`), temuan: [{ sel: "C2", pesanId: "HT001.lain", data: { realisasiTampil: "95,83", tercetakTampil: "109,38%" } }] },
      { nama: "cacah: 3 dari 4 dokumen bukan 80%", lembar: teks(`Indikator | Satuan | Target | Realisasi | Capaian\nJumlah dokumen | Dokumen | 4 | 3 | 80%`), temuan: [{ sel: "E2", pesanId: "HT001.lain" }] },
      { nama: "polaritas naik tidak diselamatkan rumus turun", lembar: teks(`Indikator | Polaritas | Target | Realisasi | Capaian\nNilai A | Maximize | 10 | 8 | 120%`), temuan: [{ sel: "E2", pesanId: "HT001.lain" }] },
      { nama: "realisasi dari tabel lain menjelaskan capaiannya", lembar: [
        lembarUji("A", gridTeks(`Capaian 2023\nIndikator | Target | Realisasi | Capaian\nIndeks Kualitas Kebijakan | 70 | 90,00 | 138,06%`)),
        lembarUji("B", gridTeks(`Capaian 2023\nIndikator | Target | Realisasi | Capaian\nIndeks kualitas kebijakan | 70 | 96,64 | 138,06%`)),
      ], temuan: [{ lembar: "A", sel: "D3", pesanId: "HT001.realisasiLain", data: { selLain: "C3", lembarLain: "B" } }] },
      { nama: "batas 120% diberi satu saran, bukan galat tiap baris", lembar: teks(`Indikator | Target | Realisasi | Capaian\nNilai A | 50 | 75,5 | 120%\nNilai B | 50 | 90,1 | 120%\nNilai C | 50 | 50,5 | 101%`), temuan: [{ sel: "D1", pesanId: "HT001.batas", data: { jumlah: 2 } }] },
      { nama: "satu baris tepat di batas pun satu saran", lembar: teks(`Indikator | Target | Realisasi | Capaian\nNilai A | 10 | 15 | 120%\nNilai B | 50 | 50,5 | 101%`), temuan: [{ sel: "D1", pesanId: "HT001.batas", data: { jumlah: 1 } }] },
    ],
  },
  AT001: {
    terima: [
      { nama: "target yang sama dengan tanda persen di satu sisi", lembar: [lembarUji("PK", gridTeks(`Perjanjian Kinerja 2023\nIndikator Kinerja | Target\nLayanan informasi | 100`)), lembarUji("Ukur", gridTeks(`Capaian 2023\nIndikator Kinerja | Target | Realisasi | Capaian\nLayanan informasi | 100% | 149,60% | 149,60%`))] },
      { nama: "nama panjang yang berbeda satu kata penting", lembar: [lembarUji("PK", gridTeks(`Perjanjian Kinerja 2023\nIndikator Kinerja | Target\nCapaian standar pelayanan minimal oleh pemerintah daerah provinsi | 81\nCapaian standar pelayanan minimal oleh pemerintah daerah kabupaten | 71`)), lembarUji("Ukur", gridTeks(`Capaian 2023\nIndikator Kinerja | Target | Realisasi\nCapaian standar pelayanan minimal oleh pemerintah daerah kabupaten | 71 | 70`))] },
      { nama: "tahun yang berbeda", lembar: [lembarUji("PK 2022", gridTeks(`Indikator Kinerja | Target\nNilai akuntabilitas kinerja | 80`)), lembarUji("Capaian 2023", gridTeks(`Indikator Kinerja | Target | Realisasi\nNilai akuntabilitas kinerja | 81 | 80,09`))] },
      { nama: "Perjanjian Kinerja perubahan yang cocok", lembar: [lembarUji("Awal", gridTeks(`Perjanjian Kinerja 2023\nIndikator Kinerja | Target\nIndeks A | 83`)), lembarUji("Perubahan", gridTeks(`Perjanjian Kinerja 2023\nIndikator Kinerja | Target\nIndeks A | 81`)), lembarUji("Ukur", gridTeks(`Capaian 2023\nIndikator Kinerja | Target | Realisasi\nIndeks A | 83 | 88`))] },
    ],
    tolak: [
      { nama: "target pengukuran lain daripada Perjanjian Kinerja", lembar: [PK, lembarUji("Ukur", gridTeks(`Capaian 2023\nIndikator Kinerja | Target | Realisasi | Capaian\nIndeks Kualitas Kebijakan | 75 | 96,64 | 128,85%`))], temuan: [{ lembar: "Ukur", sel: "B3", pesanId: "AT001.pk", data: { targetTampil: "75", targetLainTampil: "70", didukung: "sini", selLain: "D5" } }] },
      { nama: "dua tabel pengukuran, dua target", lembar: [lembarUji("A", gridTeks(`Capaian 2023\nIndikator Kinerja | Target | Realisasi\nPersentase kerja sama luar negeri | 70 | 60`)), lembarUji("B", gridTeks(`Capaian 2023\nIndikator Kinerja | Target | Realisasi\nPersentase (%) kerjasama luar negeri | 90 | 60`))], temuan: [{ lembar: "B", sel: "B3", pesanId: "AT001.tabel" }] },
    ],
  },
  TB001: {
    terima: [
      { nama: "rerata semua indikator", lembar: teks(`Indikator | Target | Realisasi | Capaian\nA satu | 50 | 50 | 100%\nB dua | 50 | 55 | 110%\nRata-rata capaian | | | 105,00%`) },
      { nama: "rerata yang dihitung sebelum pembulatan", lembar: teks(`Indikator | Target | Realisasi | Capaian\nA satu | 90 | 93,17 | 104%\nB dua | 81 | 80,09 | 99%\nRata-rata | | | 101,20%`) },
      { nama: "rerata per sasaran", lembar: teks(`Sasaran | Indikator | Target | Realisasi | Capaian\nSasaran satu | A satu | 50 | 50 | 100%\n | B dua | 50 | 55 | 110%\nSasaran dua | C tiga | 50 | 75 | 150%\nRata-rata capaian kinerja | | | | 127,50%`) },
      { nama: "baris capaian sasaran di tengah tabel", lembar: teks(`Sasaran | Indikator | Target | Realisasi | Capaian\nSasaran satu | A satu | 50 | 50 | 100%\n | B dua | 50 | 55 | 110%\nCapaian Sasaran 1 | | | | 105%\nSasaran dua | C tiga | 50 | 75 | 150%\nCapaian Sasaran 2 | | | | 150%\nRata-rata capaian | | | | 120%`) },
      { nama: "rerata dengan batas 120%", lembar: teks(`Indikator | Target | Realisasi | Capaian\nA satu | 50 | 50 | 100%\nB dua | 50 | 150 | 300%\nRata-rata capaian | | | 110%`) },
      { nama: "rerata yang cocok setelah capaian keliru diperbaiki", lembar: teks(`Indikator | Target | Realisasi | Capaian\nA satu | 50 | 50 | 100%\nB dua | 50 | 55 | 190%\nRata-rata capaian | | | 105%`) },
      { nama: "indikator yang namanya memuat kata rata-rata", lembar: teks(`Indikator | Target | Realisasi | Capaian\nA satu | 50 | 50 | 100%\nRata-rata lama sekolah | 10 | 12 | 120%`) },
      { nama: "rerata berbobot yang tidak disebut bobotnya", lembar: teks(`Jenis Layanan | IKM 2021 | IKM 2022\nLayanan A | 81,20 | 83,10\nLayanan B | 79,00 | 80,25\nRata-rata | 80,55 | 82,20`) },
      { nama: "rerata di bawah baris kosong", lembar: teks(`No | Sasaran | Indikator | Target | Realisasi | Capaian\n1 | S satu | A satu | 50 | 50 | 100%\n2 | S dua | B dua | 50 | 55 | 110%\n\n | Rata-rata | | | | 105%`) },
      { nama: "rerata semua tabel di bawah tabel terakhir", lembar: teks(`Sasaran 1\nIndikator | Target | Realisasi | Capaian\nA satu | 50 | 50 | 100%\nB dua | 50 | 55 | 110%\nRata-rata | | | 105%\n\nSasaran 2\nIndikator | Target | Realisasi | Capaian\nC tiga | 50 | 60 | 120%\nRata-rata | | | 120%\n\nRata-rata Capaian | | | 112,50%`) },
      { nama: "rata-rata sebagai awal daftar lain", lembar: teks(`Indikator | Target | Realisasi | Capaian\nA satu | 50 | 50 | 100%\nB dua | 50 | 55 | 110%\n\nRata-rata nasional | 88,10`) },
      { nama: "baris bawah tanpa label", lembar: teks(`Indikator | Target | Realisasi | Capaian\nA satu | 50 | 50 | 100%\n | | | 77%`) },
    ],
    tolak: [
      { nama: "rerata keliru di bawah baris kosong", lembar: teks(`No | Sasaran | Indikator | Target | Realisasi | Capaian\n1 | S satu | A satu | 50 | 50 | 100%\n2 | S dua | B dua | 50 | 55 | 110%\n\n | Rata-rata | | | | 125%`), temuan: [{ sel: "F5", pesanId: "TB001.rerata", data: { terhitung: 1.05 } }] },
      {
        nama: "rerata 113,23% yang tidak dihasilkan cara mana pun",
        lembar: teks(`Indikator | Target | Realisasi | Capaian\nA satu | 50 | 50 | 100%\nB dua | 50 | 55 | 110%\nRata-rata capaian | | | 113,23%`),
        temuan: [{ sel: "D4", pesanId: "TB001.rerata", data: { terhitung: 1.05, jumlah: 2 } }],
      },
      {
        nama: "rerata satu tahun di antara tahun-tahun yang cocok",
        lembar: teks(`Jenis Layanan | IKM 2021 | IKM 2022 | IKM 2023\nLayanan A | 81,20 | 83,10 | 85,50\nLayanan B | 79,00 | 80,25 | 88,40\nLayanan C | 76,00 | 77,25 | 76,50\nRata-rata | 78,73 | 80,20 | 84,37`),
        temuan: [{ sel: "D5", pesanId: "TB001.kolom", data: { jumlah: 3, terhitungTampil: "83,47" } }],
      },
      {
        nama: "rerata tanpa satu baris; satuan campur tidak dijumlahkan",
        lembar: teks(`${RERATA}Rata-rata | | | 102,79%`),
        temuan: [{ sel: "D6", pesanId: "TB001.rerata", data: { jumlah: 4, metode: METODE_CAMPUR, sebab: { jenis: "rerataTanpa", label: "Nilai D", selLain: "D5" } } }],
      },
      {
        nama: "rerata dari capaian yang lebih dahulu dibulatkan",
        lembar: teks(`${RERATA}Rata-rata | | | 107,75%`.replace("61,25 | 122,50", "60,75 | 121,50")),
        temuan: [{ sel: "D6", pesanId: "TB001.rerata", data: { sebab: { jenis: "capaianDibulatkan", dari: "107,75%", ke: "0" } } }],
      },
    ],
  },
  IK001: {
    terima: [
      { nama: "angka sebagai angka", lembar: satu([KEPALA, ["Nilai A", 81, D(80.09), P(0.9888)]]) },
      { nama: "kata dan rentang bukan angka", lembar: satu([KEPALA, ["Opini", "WTP", "WTP", P(1)], ["Suhu", "80-90", 85, P(1)], ["Nilai", "N/A", "-", ""]]) },
      { nama: "dua angka dalam satu sel", lembar: satu([["Indikator", "Target 2023", "Realisasi 2023", "Target 2024"], ["Nilai A", 69, "69,31 (100,45%)", 70]]) },
    ],
    tolak: [
      {
        nama: "satu saran untuk satu kolom, di sel judul",
        lembar: satu([["Judul tabel"], KEPALA, ["Nilai A", 81, "80,09*", P(0.9888)], ["Nilai B", 90, "93,17", P(1.0352)]]),
        temuan: [{ sel: "C2", pesanId: "IK001.kolom", data: { jumlah: 2, contoh: "80,09*", selContoh: "C3" } }],
      },
    ],
  },
  IK002: {
    terima: [
      { nama: "satuan yang sama", lembar: teks(`Indikator | Target | Realisasi\nA satu | 100% | 100%\nB dua | 81 | 80,09`) },
      { nama: "persen di judul kolom", lembar: satu([["Indikator", "Target (%)", "Realisasi"], ["A satu", 100, P(0.95)], ["B dua", 80, P(0.7)]]) },
      { nama: "satu dari delapan puluh", lembar: satu([["Indikator", "Target", "Realisasi"], ["Jumlah orang", 80, 1], ["Jumlah barang", 100, 1]]) },
    ],
    tolak: [
      { nama: "tanda persen di satu sisi saja, satuannya persen", lembar: teks(`Indikator | Satuan | Target | Realisasi | Capaian\nTingkat layanan | % | 75 | 80,5% | 107,33%`), temuan: [{ sel: "C2", pesanId: "IK002.tanda" }] },
      { nama: "100 di samping 100%", lembar: teks(`Indikator | Target | Realisasi | Capaian\nKepatuhan | 100 | 100% | 100%\nNilai B | 90 | 93,17 | 103,52%`), temuan: [{ sel: "B2", pesanId: "IK002.baris" }] },
      { nama: "satu temuan untuk satu kolom yang salah satuan", lembar: satu([["Indikator", "Target", "Realisasi"], ["A satu", 80, P(0.836)], ["B dua", 71, P(0.8362)]]), temuan: [{ sel: "B2", pesanId: "IK002.kolom", data: { jumlah: 2 } }] },
      { nama: "0,8 di samping 80", lembar: satu([["Indikator", "Target", "Realisasi"], ["A satu", 0.8, 83.6], ["B dua", 71, 72]]), temuan: [{ sel: "B2", pesanId: "IK002.baris" }] },
    ],
  },
  IK003: {
    terima: [
      { nama: "semua terisi", lembar: teks(`Indikator | Target | Realisasi\nA satu | 10 | 10\nB dua | 10 | 9`) },
      { nama: "N/A bukan kosong", lembar: teks(`Indikator | Target | Realisasi\nA satu | 10 | N/A\nB dua | 10 | 9\nC tiga | 10 | 9`) },
      { nama: "tahun yang masih berjalan", lembar: teks(`Indikator | Target | Realisasi\nA satu | 10 | 10\nB dua | 10 |\nC tiga | 10 |`) },
      { nama: "baris induk tanpa angka", lembar: teks(`No | Indikator | Target | Realisasi\n1 | Induk | |\n2 | A satu | 10 | 10\n3 | B dua | 10 | 9`) },
    ],
    tolak: [
      { nama: "realisasi dan capaian kosong", lembar: teks(`Indikator | Target | Realisasi | Capaian\nNilai SMART | 90 | 93,17 | 103,52%\nKepatuhan | 100% | |\nNilai IKPA | 90 | 89,45 | 99,39%`), temuan: [{ sel: "C3", pesanId: "IK003.realisasiDanCapaian" }] },
      { nama: "target kosong", lembar: teks(`Indikator | Target | Realisasi\nA satu | | 93,17\nB dua | 90 | 89,45\nC tiga | 90 | 90`), temuan: [{ sel: "B2", pesanId: "IK003.target" }] },
    ],
  },
  IK004: {
    terima: [
      { nama: "target nol yang tidak terjadi", lembar: teks(`Indikator | Target | Realisasi | Capaian\nKasus gratifikasi | 0 | 0 | 100%`) },
      { nama: "target nol dengan polaritas turun", lembar: teks(`Indikator | Polaritas | Target | Realisasi\nTemuan | Turun | 0 | 2`) },
      { nama: "target belum ditetapkan", lembar: teks(`Indikator | Target | Realisasi\nA satu | - | 2`) },
    ],
    tolak: [{ nama: "target nol dengan realisasi", lembar: teks(`Indikator | Target | Realisasi\nJumlah satker WBK | 0 | 4`), temuan: [{ sel: "B2", pesanId: "IK004.nol" }] }],
  },
  ...KASUS_HITUNGAN,
  ...KASUS_TABEL,
  ...KASUS_ANTAR_TABEL,
  ...KASUS_REGULASI,
  ...KASUS_SEL,
};
