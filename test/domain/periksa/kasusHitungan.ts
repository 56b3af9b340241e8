/** Cases of the rules on the arithmetic of a row. */
import { D, P, buku, satu, teks, type KasusAturan } from "./bantuKasus";

const BELANJA = "Jenis Belanja | Pagu | Realisasi | % | Sisa";

export const KASUS_HITUNGAN: Readonly<Record<string, KasusAturan>> = {
  HT002: {
    terima: [
      { nama: "serapan yang mengikuti realisasi per pagu", lembar: teks(`${BELANJA}\nBarang | 120.211.692.000 | 119.827.507.664 | 99,68% | 384.184.336\nPegawai | 25.343.317.000 | 24.273.430.475 | 95,78% | 1.069.886.525`) },
      { nama: "serapan tanpa tanda persen dan berspasi", lembar: teks(`Kegiatan | Pagu | Realisasi | %\nA satu | 4.103.898.000 | 4.102.082.793 | 99,96 %\nB dua | 939.650.000 | 937.930.866 | 99,82`) },
      { nama: "serapan yang dipotong", lembar: teks(`Kegiatan | Pagu | Realisasi | %\nA satu | 3.000.000 | 2.000.000 | 66,66%`) },
      { nama: "persen dari dua kolom orang", lembar: teks(`Kluster | Jumlah diperiksa | Jumlah meningkat | %\nAnak | 2035 | 1794 | 88,16%\nLansia | 2229 | 1939 | 86,99%\nPD | 4151 | 3666 | 88,32%\nTOTAL | 8415 | 7399 | 87,93%`) },
      { nama: "bagian dari jumlah kolom", lembar: teks(`Jenis Jabatan | Jumlah | Persentase\nAnalis | 3 | 23,08%\nPerancang | 2 | 15,38%\nPerencana | 8 | 61,54%`) },
      { nama: "dua pagu, salah satunya yang dipakai", lembar: teks(`Kegiatan | Pagu Awal | Pagu Revisi | Realisasi | %\nA satu | 200 | 100 | 90 | 90%\nB dua | 400 | 300 | 270 | 90%`) },
    ],
    tolak: [
      { nama: "dua digit tertukar", lembar: teks(`${BELANJA}\nBarang | 120.211.692.000 | 119.827.507.664 | 99,86% | 384.184.336\nPegawai | 25.343.317.000 | 24.273.430.475 | 95,78% | 1.069.886.525`), temuan: [{ sel: "D2", pesanId: "HT002.serapan", data: { terhitungTampil: "99,68%", sebab: { jenis: "tertukar", dari: "99,86%", ke: "99,68%" } } }] },
      { nama: "angka berformat", lembar: satu([["Kegiatan", "Pagu", "Realisasi", "%"], ["A satu", 200, 150, P(0.85)], ["B dua", 100, 90, P(0.9)]]), temuan: [{ sel: "D2", pesanId: "HT002.serapan" }] },
      { nama: "baris yang menyimpang dari cara kolomnya", lembar: teks(`Kluster | Jumlah diperiksa | Jumlah meningkat | %\nAnak | 2035 | 1794 | 88,16%\nLansia | 2229 | 1939 | 86,99%\nPD | 4151 | 3666 | 83,32%\nBencana | 2268 | 2006 | 88,45%`), temuan: [{ sel: "D4", pesanId: "HT002.rasio", data: { sebab: { jenis: "satuDigit", dari: "83,32%", ke: "88,32%" } } }] },
      { nama: "persentase baris lain", lembar: teks(`Kegiatan | Pagu | Realisasi | %\nA satu | 4.103.898.000 | 4.102.082.793 | 99,96\nB dua | 939.650.000 | 907.930.866 | 99,96`), temuan: [{ sel: "D3", pesanId: "HT002.serapan", data: { sebab: { jenis: "hasilBarisLain", dari: "99,96", ke: "99,96", label: "A satu", selLain: "D2" } } }] },
      { nama: "realisasi baris lain yang terpakai", lembar: teks(`Kegiatan | Pagu | Realisasi | %\nA satu | 4.103.898.000 | 4.102.082.793 | 99,96\nB dua | 4.939.650.000 | 4.137.930.866 | 83,04`), temuan: [{ sel: "D3", pesanId: "HT002.serapan", data: { sebab: { jenis: "bahanBarisLain", bahan: "4.137.930.866", ke: "4.102.082.793", selLain: "C2" } } }] },
      { nama: "bagian yang menyimpang", lembar: teks(`Jenis Jabatan | Jumlah | Persentase\nAnalis | 3 | 23,08%\nPerancang | 2 | 15,38%\nPerencana | 7 | 61,54%\nPranata | 1 | 7,69%`), temuan: [{ sel: "C4", pesanId: "HT002.porsi" }] },
    ],
  },
  HT003: {
    terima: [
      { nama: "sisa yang tepat", lembar: teks(`${BELANJA}\nBarang | 1.000.000 | 950.000 | 95% | 50.000`) },
      { nama: "sisa negatif ditulis dalam kurung", lembar: teks(`${BELANJA}\nBarang | 1.000.000 | 1.050.000 | 105% | (50.000)`) },
      { nama: "selisih dalam poin tanpa tanda", lembar: teks(`Indikator | 2022 | 2023 | Selisih\nNilai A | 78,00 | 72,34 | 5,66\nNilai B | 88,01 | 89,45 | 1,44`) },
      { nama: "selisih dua persentase dalam poin", lembar: teks(`Indikator | 2022 | 2023 | Selisih\nA satu | 91,42% | 88,04% | 3,38\nB dua | 85,71% | 78,20% | 7,51`) },
    ],
    tolak: [
      { nama: "sisa keliru satu digit", lembar: teks(`${BELANJA}\nBarang | 882.268.404.000 | 874.907.705.635 | 99,17% | 7.360.698.355\nModal | 6.023.860.000 | 6.020.592.555 | 99,95% | 3.267.445`), temuan: [{ sel: "E2", pesanId: "HT003.sisa", data: { sebab: { jenis: "satuDigit" } } }] },
      { nama: "realisasi yang salah tik merusak sisa dan total, satu temuan dengan perbaikan", lembar: teks(`Jenis Belanja | Pagu | Realisasi | Sisa\nBarang | 1.000.000 | 905.000 | 50.000\nModal | 2.000.000 | 1.500.000 | 500.000\nJumlah | 3.000.000 | 2.450.000 | 550.000`), temuan: [{ sel: "D2", pesanId: "HT003.sisa", data: { tersangka: { sel: "C2", seharusnya: "950.000" } } }] },
      { nama: "tingkat efisiensi yang bukan capaian dikurangi serapan", lembar: teks(`Sasaran | Indikator | % Capaian Kinerja | % Penyerapan Anggaran | Tingkat Efisiensi (%)\nMeningkatnya A | Persentase A | 102,50 | 95,10 | 7,40\nMeningkatnya B | Indeks B | 98,20 | 97,00 | 4,20\nMeningkatnya C | Nilai C | 110,00 | 92,35 | 17,65`), temuan: [{ sel: "E3", pesanId: "HT003.selisih", data: { terhitungTampil: "1,20" } }] },
      { nama: "selisih yang keliru", lembar: teks(`Indikator | 2022 | 2023 | Selisih\nNilai A | 78,00 | 72,34 | 5,66\nNilai B | 88,78 | 90,09 | 1,22\nNilai C | 60,63 | 62,69 | 2,06`), temuan: [{ sel: "D3", pesanId: "HT003.selisih", data: { terhitungTampil: "1,31" } }] },
    ],
  },
  HT004: {
    terima: [
      { nama: "pertumbuhan yang tepat", lembar: teks(`Uraian | Realisasi 2022 | Realisasi 2023 | Pertumbuhan (%)\nLembaga | 1.313 | 2.483 | 89,11%\nOrang | 200 | 150 | -25%`) },
      { nama: "penurunan ditulis tanpa tanda", lembar: teks(`Uraian | Realisasi 2022 | Realisasi 2023 | Kenaikan/Penurunan (%)\nLembaga | 200 | 150 | 25%\nOrang | 100 | 110 | 10%`) },
      { nama: "keterangan yang menyebut kenaikan sebenarnya", lembar: teks(`Indikator | Realisasi 2022 | Realisasi 2023 | Keterangan\nLembaga terakreditasi | 131,3 | 248,3 | meningkat sebesar 89,11% dari tahun lalu`) },
    ],
    tolak: [
      { nama: "kolom pertumbuhan yang berisi perbandingan", lembar: teks(`Uraian | Realisasi 2022 | Realisasi 2023 | Pertumbuhan (%)\nLembaga | 1.313 | 2.483 | 189,11%`), temuan: [{ sel: "D2", pesanId: "HT004.rasio", data: { terhitungTampil: "89,11%" } }] },
      { nama: "keterangan yang menyebut perbandingan sebagai kenaikan", lembar: teks(`Indikator | Realisasi 2022 | Realisasi 2023 | Keterangan\nLembaga terakreditasi | 131,3 | 248,3 | meningkat sebesar 189,11% dari tahun lalu`), temuan: [{ sel: "D2", pesanId: "HT004.rasio" }] },
      { nama: "satu dari tiga penurunan dalam kurung keliru", lembar: teks(`Uraian | 2021 | 2022 | 2023 | Kenaikan/(Penurunan)\nJumlah kunjungan | 1.250.000 | 1.410.250 | 1.380.100 | (2,14%)\nJumlah aduan | 340 | 298 | 250 | (19,11%)\nJumlah peserta | 12.345 | 13.000 | 12.800 | (1,54%)`), temuan: [{ sel: "E3", pesanId: "HT004.tumbuh" }] },
      { nama: "satu baris pertumbuhan keliru", lembar: teks(`Uraian | Realisasi 2022 | Realisasi 2023 | Pertumbuhan (%)\nA satu | 100 | 110 | 10%\nB dua | 200 | 250 | 25%\nC tiga | 300 | 330 | 10%\nD empat | 400 | 500 | 35%`), temuan: [{ sel: "D5", pesanId: "HT004.tumbuh" }] },
    ],
  },
  HT005: {
    terima: [
      { nama: "kepatuhan berbobot", lembar: teks(`Keterangan (1) | Bobot (2) | Target (3) | Realisasi (4) | % (2*(4/3))\nRUP | 30% | 1 | 1 | 30%\nPaket | 45% | 117 | 110 | 42,31%\nBAST | 25% | 117 | 117 | 25%`) },
      { nama: "bobot dikali nilai", lembar: satu([["Komponen", "Bobot", "Nilai", "Nilai Tertimbang"], ["Perencanaan", P(0.3, 0), D(76.57), D(22.97)], ["Pengukuran", P(0.3, 0), D(63.7), D(19.11)], ["Pelaporan", P(0.15, 0), D(73.67), D(11.05)]]) },
      { nama: "bobot tanpa nilai tertimbang", lembar: teks(`Komponen | Bobot | Nilai\nPerencanaan | 30 | 22,97\nPengukuran | 30 | 19,11\nPelaporan | 40 | 11,05`) },
    ],
    tolak: [
      { nama: "nilai tertimbang dari baris lain", lembar: teks(`Komponen | Bobot | Nilai | Nilai Tertimbang\nPerencanaan | 30% | 80 | 24\nPengukuran | 30% | 70 | 21\nPelaporan | 15% | 80 | 21\nEvaluasi | 25% | 60 | 15`), temuan: [{ sel: "D4", pesanId: "HT005.nilai", data: { terhitungTampil: "12" } }] },
      { nama: "kepatuhan yang tidak mengikuti realisasi", lembar: teks(`Keterangan | Bobot | Target | Realisasi | Nilai\nRUP | 30% | 1 | 1 | 30%\nPaket | 45% | 117 | 100 | 45%\nBAST | 25% | 117 | 117 | 25%`), temuan: [{ sel: "E3", pesanId: "HT005.kepatuhan", data: { terhitungTampil: "38%" } }] },
    ],
  },
  HT006: {
    terima: [
      { nama: "rumus yang benar di judul", lembar: teks(`Kegiatan (1) | Bobot (2) | Target (3) | Realisasi (4) | % (2*(4/3))\nRUP | 30% | 1 | 1 | 30%\nBAST | 70% | 117 | 117 | 70%`) },
      { nama: "target per realisasi yang memang dipakai", lembar: teks(`Indikator (1) | Target (2) | Realisasi (3) | Capaian (2/3)\nAngka kematian | 10 | 8 | 125%\nLama layanan | 10 | 20 | 50%`) },
      { nama: "rumus berkata-kata, arah indikatornya bercampur", lembar: teks(`No | Indikator Kinerja | Target | Realisasi | Capaian (Realisasi/Target)\n1 | Waktu A | 80 | 72,5 | 110,34\n2 | Nilai B | 70 | 75,1 | 107,29`) },
      { nama: "catatan dengan rumus bagi setiap arah", lembar: teks(`Indikator Kinerja | Target | Realisasi | Capaian\nNilai A | 81 | 80,09 | 98,88%\nWaktu B | 90 | 80 | 112,5%\nKeterangan: Capaian = Realisasi/Target x 100%; untuk indikator negatif = Target/Realisasi x 100%`) },
      { nama: "judul bertingkat yang menyebut realisasi dan target", lembar: teks(`Target dan Realisasi | | |\nIndikator | Target | Realisasi | Capaian\nWaktu A | 80 | 72,5 | 110,34\nWaktu B | 70 | 75,1 | 93,21`) },
      { nama: "judul tanpa rumus", lembar: teks(`Indikator | Target | Realisasi | % Capaian\nNilai A | 81 | 80,09 | 98,88%`) },
    ],
    tolak: [
      { nama: "rumus yang membagi target dengan realisasi", lembar: teks(`Kegiatan (1) | Bobot (2) | Target (3) | Realisasi (4) | % (2*(3/4))\nRUP | 30% | 1 | 1 | 30%\nBAST | 70% | 117 | 117 | 70%`), temuan: [{ sel: "E1", pesanId: "HT006.rumusTerbalik" }] },
      { nama: "rumus berkata-kata, semua angkanya terbalik", lembar: teks(`No | Indikator Kinerja | Target | Realisasi | Capaian (Realisasi : Target x 100%)\n1 | Waktu A | 80 | 72,5 | 110,34\n2 | Waktu B | 70 | 75,1 | 93,21`), temuan: [{ sel: "E1", pesanId: "HT006.ikutTurunRasio", data: { rumus: "Realisasi : Target", jumlah: 2 } }] },
      { nama: "rumus target per realisasi di atas realisasi per target", lembar: teks(`Indikator Kinerja | Target | Realisasi | % Capaian (Target/Realisasi)\nNilai A | 81 | 80,09 | 98,88%\nNilai B | 90 | 93,17 | 103,52%`), temuan: [{ sel: "D1", pesanId: "HT006.ikutNaik" }] },
      { nama: "rumus terbalik yang belum terlihat", lembar: teks(`Indikator Kinerja | Target | Realisasi | Capaian (T/R)\nDokumen A | 3 | 3 | 100%\nDokumen B | 5 | 5 | 100%`), temuan: [{ sel: "D1", pesanId: "HT006.kataTerbalik" }] },
      { nama: "nomor kolom yang tidak diikuti angkanya", lembar: teks(`No | Indikator Kinerja | Target | Realisasi | Capaian\n(1) | (2) | (3) | (4) | (5)=(4)/(3)\n1 | Waktu A | 80 | 72,5 | 109,38\n2 | Waktu B | 70 | 75,1 | 92,71`), temuan: [{ sel: "E1", pesanId: "HT006.ikutTurun" }] },
      { nama: "catatan di bawah tabel yang tidak diikuti angkanya", lembar: teks(`Indikator Kinerja | Target | Realisasi | Capaian\nNilai A | 81 | 80,09 | 98,88%\nNilai B | 90 | 93,17 | 103,52%\nKeterangan: Capaian = Target/Realisasi x 100%`), temuan: [{ sel: "A4", pesanId: "HT006.ikutNaik" }] },
      { nama: "kolom nama berjudul Target", lembar: teks(`Target | Target | Realisasi | % Capaian\nPersentase layanan komunikasi publik | 100% | 149,60% | 149,60%`), temuan: [{ sel: "A1", pesanId: "HT006.judul" }] },
      { nama: "judul tabel yang menyebut indikator lain", lembar: buku({ A: `Capaian 2023\nNo | Indikator Kinerja | Target | Realisasi | Capaian\n1 | Standar pelayanan oleh pemerintah provinsi | 81% | 83,60% | 103,21%\n2 | Standar pelayanan oleh pemerintah kabupaten | 71% | 83,62% | 117,78%`, B: `Tabel 7.1 Perbandingan IKP 2 Standar pelayanan oleh pemerintah provinsi\nRealisasi 2022 | Realisasi 2023 | Target 2024\n71,09% | 83,62% | 73%` }), temuan: [{ lembar: "B", sel: "A2", pesanId: "HT006.judulTabel" }] },
      { nama: "rumus yang tidak menghasilkan angkanya", lembar: teks(`Indikator (1) | Target (2) | Realisasi (3) | Capaian (3/2)\nNilai A | 10 | 8 | 120%\nNilai B | 10 | 9 | 110%`), temuan: [{ sel: "D1", pesanId: "HT006.rumus" }] },
    ],
  },
};
