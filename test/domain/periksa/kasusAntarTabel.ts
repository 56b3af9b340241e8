/** Cases of the rules that compare tables. */
import { buku, type KasusAturan } from "./bantuKasus";

const UKUR = `Capaian kinerja tahun 2023\nNo | Indikator Kinerja | Target | Realisasi | Capaian\n1 | Persentase lembaga sesuai standar | 82% | 97,72% | 119,18%\n2 | Nilai akuntabilitas kinerja | 81 | 80,09 | 98,88%`;
const RENSTRA = `Target kinerja Renstra\nIndikator Kinerja | Target 2023 | Target 2024\nPersentase lembaga sesuai standar | 82 | 84\nNilai akuntabilitas kinerja | 81 | 81`;

export const KASUS_ANTAR_TABEL: Readonly<Record<string, KasusAturan>> = {
  AT002: {
    terima: [
      { nama: "realisasi yang disebut capaian menurut tahun", lembar: buku({ A: `Capaian 2023\nIndikator Kinerja | Target | Realisasi | Capaian\nPersentase A yang baik | 80% | 88,04% | 110,05%\nNilai B dua | 69 | 69,31 | 100,45%`, B: `Perbandingan\nIndikator Kinerja | Capaian 2022 | Capaian 2023\nPersentase A yang baik | 80,10% | 88,04%\nNilai B dua | 68,11 | 69,31 (100,45%)` }) },
      { nama: "realisasi yang sama, ditulis dengan dan tanpa persen", lembar: buku({ A: UKUR, B: `Perbandingan\nIndikator Kinerja | Realisasi 2022 | Realisasi 2023 | Target 2024\nPersentase lembaga sesuai standar | 90,14 | 97,72 | 84` }) },
      { nama: "capaian tanpa desimal", lembar: buku({ A: UKUR, B: `Ringkasan capaian 2023\nIndikator Kinerja | Target | Realisasi | Capaian\nPersentase lembaga sesuai standar | 82% | 97,72% | 119%` }) },
      { nama: "realisasi sampai triwulan ketiga", lembar: buku({ A: UKUR, B: `Realisasi s.d. Triwulan III 2023\nIndikator Kinerja | Target | Realisasi | Capaian\nPersentase lembaga sesuai standar | 82% | 60,00% | 73,17%` }) },
      { nama: "tahun yang berbeda", lembar: buku({ A: UKUR, B: `Capaian tahun 2022\nIndikator Kinerja | Target | Realisasi | Capaian\nPersentase lembaga sesuai standar | 80% | 90,14% | 112,68%` }) },
    ],
    tolak: [
      {
        nama: "tabel antartahun tanpa nama indikator, dikenali dari nomornya",
        lembar: buku({
          A: UKUR,
          B: `Indikator Kinerja Program 1\nIndikator Kinerja | Target | Realisasi | Capaian\nPersentase lembaga sesuai standar | 82% | 97,72% | 119,18%`,
          C: `Tabel 1.1 Perbandingan IKP 1 per tahun\nRealisasi 2022 | Realisasi 2023 | Target 2024\n90,14% | 97,04% | 84%`,
        }),
        temuan: [{ lembar: "C", sel: "B3", pesanId: "AT002.realisasi", data: { nilaiTampil: "97,04%", nilaiLainTampil: "97,72%" } }],
      },
      {
        nama: "realisasi lama di satu tabel, dengan capaian dan capaian sasaran sebagai akibat",
        lembar: buku({
          A: `Capaian tahun 2023\nSasaran Kegiatan | Indikator Kinerja | Target | Realisasi | Capaian\nMeningkatnya kualitas kinerja | Nilai kinerja anggaran | 94 | 95,50 | 101,60%`,
          B: `Sasaran 1\nSasaran Kegiatan | Indikator Kinerja | Target | Realisasi | Capaian\nMeningkatnya kualitas kinerja | Nilai kinerja anggaran | 94 | 95,42 | 101,51%\n | Jumlah dokumen rekomendasi | 3 | 3 | 100%\nCapaian Sasaran Kegiatan 1 | | | | 100,76%`,
          C: `Efisiensi\nSasaran Kegiatan | Realisasi Anggaran | Capaian Kinerja\nMeningkatnya kualitas kinerja | 99,88% | 100,80%\nMeningkatnya kerja sama | 99,88% | 100%`,
          D: `Perbandingan\nIndikator Kinerja | 2022 | Target 2023 | Realisasi 2023\nNilai kinerja anggaran | 97,54 | 94 | 95,50`,
        }),
        temuan: [{ lembar: "B", sel: "D3", pesanId: "AT002.realisasi", data: { didukungNilai: "sini" } }],
      },
    ],
  },
  AT006: {
    terima: [{ nama: "realisasi tahun lalu yang sama", lembar: buku({ A: UKUR, B: `Perbandingan\nIndikator Kinerja | 2021 | 2022 | Realisasi 2023\nNilai akuntabilitas kinerja | 76,1 | 78,00 | 80,09`, C: `Rekap kinerja\nIndikator Kinerja | 2020 | 2021 | 2022\nNilai akuntabilitas kinerja | 74 | 76,10 | 78` }) }],
    tolak: [
      {
        nama: "digit tertukar di realisasi tahun lalu",
        lembar: buku({ A: `Capaian tahun 2023\nIndikator Kinerja | Target | Realisasi | Capaian\nNilai kepuasan | 90 | 90,09 | 100,10%`, B: `Perbandingan 2023\nIndikator Kinerja | 2022 | Realisasi 2023\nNilai kepuasan | 88,78 | 90,09`, C: `Rekap 2023\nIndikator Kinerja | 2022 | 2023\nNilai kepuasan | 88,87 | 90,09` }),
        temuan: [{ lembar: "C", sel: "B3", pesanId: "AT006.realisasi", data: { tahun: "2022", sebab: { jenis: "tertukar" } } }],
      },
    ],
  },
  AT007: {
    terima: [{ nama: "target 2024 yang sama dengan Renstra", lembar: buku({ A: UKUR, R: RENSTRA, B: `Nilai akuntabilitas kinerja dari tahun ke tahun\n2021 | 2022 | Target 2023 | Target 2024\n76,1 | 80,09 | 81 | 81` }) }],
    tolak: [
      {
        nama: "target tahun ini terbawa ke tahun berikut",
        lembar: buku({ A: UKUR, R: RENSTRA, B: `Perbandingan\nIndikator Kinerja | Realisasi 2022 | Realisasi 2023 | Target 2024\nPersentase lembaga sesuai standar | 90,14% | 97,72% | 82%` }),
        temuan: [{ lembar: "B", sel: "D3", pesanId: "AT007.renstra", data: { nilaiLainTampil: "84", sebab: { jenis: "targetLain", dari: "82%", ke: "2023" } } }],
      },
    ],
  },
  AT003: {
    terima: [
      { nama: "semua indikator diukur, satu ditulis lain", lembar: buku({ PK: `Perjanjian Kinerja 2023\nIndikator Kinerja | Target\nJumlah dokumen rekomendasi analisis kebijakan bidang penyelenggaraan kesejahteraan sosial yang dijadikan dasar perumusan | 3\nNilai A satu | 81\nNilai B dua | 70`, U: `Capaian 2023\nIndikator Kinerja | Target | Realisasi | Capaian\nJumlah dokumen rekomendasi analisis kebijakan bidang kesejahteraan sosial yang dijadikan dasar perumusan | 3 | 3 | 100%\nNilai A satu | 81 | 81 | 100%\nNilai B dua | 70 | 70 | 100%` }) },
      { nama: "sasaran sebagai baris tanpa angka bukan indikator", lembar: buku({ PK: `Perjanjian Kinerja 2023\nNo | Tujuan/Sasaran/Indikator | Satuan | Target\n1 | Sasaran 1. Meningkatnya mutu data | |\n1.1 | Nilai A satu | nilai | 81\n1.2 | Nilai B dua | nilai | 70\n1.3 | Indeks kebijakan | indeks | 70`, U: `Capaian 2023\nNo | Sasaran / Indikator Kinerja | Target | Realisasi | Capaian\n | Terwujudnya tata kelola | | |\n1 | Nilai A satu | 81 | 81 | 100%\n2 | Nilai B dua | 70 | 70 | 100%\n3 | Indeks kebijakan | 70 | 70 | 100%` }) },
      { nama: "Perjanjian Kinerja unit lain", lembar: buku({ PK: `Perjanjian Kinerja 2023\nIndikator Kinerja | Target\nNilai X | 1\nNilai Y | 2\nNilai Z | 3`, U: `Capaian 2023\nIndikator Kinerja | Target | Realisasi | Capaian\nNilai A satu | 81 | 81 | 100%\nNilai B dua | 70 | 70 | 100%\nNilai C tiga | 70 | 70 | 100%` }) },
    ],
    tolak: [
      { nama: "satu indikator diperjanjikan tetapi tidak diukur", lembar: buku({ PK: `Perjanjian Kinerja 2023\nIndikator Kinerja | Target\nNilai A satu | 81\nNilai B dua | 70\nIndeks kebijakan | 70`, U: `Capaian 2023\nIndikator Kinerja | Target | Realisasi | Capaian\nNilai A satu | 81 | 81 | 100%\nNilai B dua | 70 | 70 | 100%` }), temuan: [{ lembar: "PK", sel: "A5", pesanId: "AT003.tidakDiukur", data: { indikator: "Indeks kebijakan" } }] },
      { nama: "satu indikator diukur tetapi tidak diperjanjikan", lembar: buku({ PK: `Perjanjian Kinerja 2023\nIndikator Kinerja | Target\nNilai A satu | 81\nNilai B dua | 70`, U: `Capaian 2023\nIndikator Kinerja | Target | Realisasi | Capaian\nNilai A satu | 81 | 81 | 100%\nNilai B dua | 70 | 70 | 100%\nIndeks kebijakan | 70 | 70 | 100%` }), temuan: [{ lembar: "U", sel: "A5", pesanId: "AT003.tidakDijanjikan" }] },
    ],
  },
  AT004: {
    terima: [
      { nama: "huruf besar, spasi, dan tanda persen", lembar: buku({ A: `Capaian 2023\nIndikator Kinerja | Target | Realisasi\nPersentase (%) layanan  informasi | 100 | 100`, B: `Perjanjian Kinerja 2023\nIndikator Kinerja | Target\nPersentase Layanan Informasi | 100` }) },
      { nama: "provinsi dan kabupaten memang berbeda", lembar: buku({ A: `Capaian 2023\nIndikator Kinerja | Target | Realisasi\nCapaian standar pelayanan minimal bidang sosial oleh pemerintah daerah provinsi | 81 | 83`, B: `Capaian 2023\nIndikator Kinerja | Target | Realisasi\nCapaian standar pelayanan minimal bidang sosial oleh pemerintah daerah kabupaten | 71 | 83` }) },
    ],
    tolak: [
      { nama: "kata Nilai di depan", lembar: buku({ A: `Capaian 2023\nIndikator Kinerja | Target | Realisasi\nIndeks Perencanaan Pembangunan | 81 | 88`, B: `Perjanjian Kinerja 2023\nIndikator Kinerja | Target\nNilai Indeks Perencanaan Pembangunan | 81` }), temuan: [{ lembar: "B", sel: "A3", pesanId: "AT004.ejaan" }] },
    ],
  },
  AT005: {
    terima: [
      { nama: "belanja dan kewenangan berjumlah sama", lembar: buku({ A: `Anggaran 2023\nJenis Belanja | Pagu | Realisasi\nBarang | 600.000 | 500.000\nModal | 400.000 | 390.000`, B: `Anggaran 2023\nKewenangan | Pagu | Realisasi\nPusat | 700.000 | 650.000\nUPT | 300.000 | 240.000\nTotal | 1.000.000 | 890.000` }) },
      { nama: "lingkup yang berbeda", lembar: buku({ A: `Anggaran 2023\nJenis Belanja | Pagu | Realisasi\nBarang | 600.000 | 500.000\nModal | 400.000 | 390.000`, B: `Anggaran 2023\nKegiatan | Pagu | Realisasi\nA satu | 70.000 | 65.000\nB dua | 30.000 | 24.000` }) },
    ],
    tolak: [
      { nama: "total realisasi berbeda karena digit tertukar", lembar: buku({ A: `Anggaran 2023\nJenis Belanja | Pagu | Realisasi\nBarang | 600.000 | 500.000\nModal | 400.000 | 391.000`, B: `Anggaran 2023\nKewenangan | Pagu | Realisasi\nPusat | 700.000 | 650.000\nUPT | 300.000 | 269.000\nTotal | 1.000.000 | 919.000` }), temuan: [{ lembar: "B", sel: "C5", pesanId: "AT005.realisasi", data: { nilaiTampil: "919.000", nilaiLainTampil: "891.000" } }] },
    ],
  },
};
