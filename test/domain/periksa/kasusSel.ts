/** Cases of the rules on cells and on plausibility. */
import { lembarUji } from "../../support/lembar";
import { buku, satu, teks, type KasusAturan } from "./bantuKasus";

const rumus = (rumusD: readonly string[]): ReturnType<typeof lembarUji>[] => {
  const lembar = lembarUji("Lembar", [["Indikator", "Target", "Realisasi", "Capaian"], ...rumusD.map((_, i) => [`Nilai ${"abcdef"[i]}`, 80, 80 + i, (80 + i) / 80])]);
  return [{ ...lembar, formulas: lembar.formulas.map((r, i) => r.map((f, c) => (i > 0 && c === 3 ? rumusD[i - 1]! : f))) }];
};

export const KASUS_SEL: Readonly<Record<string, KasusAturan>> = {
  IK005: {
    terima: [
      { nama: "koma di semua sel", lembar: teks(`Indikator | 2020 | 2021 | 2022\nNilai A | 90,74 | 91,09 | 92,01`) },
      { nama: "titik di semua sel", lembar: teks(`Eselon I | Nilai | Target\nSetjen | 91.76 | 90.50\nItjen | 91.01 | 90.50`) },
    ],
    tolak: [
      { nama: "satu titik di antara koma", lembar: teks(`Indikator | 2020 | 2021 | 2022\nNilai A | 90.74 | 91,09 | 92,01`), temuan: [{ sel: "B1", pesanId: "IK005.campur", data: { titik: 1, koma: 2 } }] },
      { nama: "3.450 tanpa petunjuk", lembar: teks(`Indikator | Target | Realisasi\nLembaga terakreditasi | 1.313 | 2.483`), temuan: [{ sel: "B1", pesanId: "IK005.rancu" }, { sel: "C1", pesanId: "IK005.rancu" }] },
    ],
  },
  IK006: {
    terima: [
      { nama: "target angka dan belum diukur", lembar: teks(`Indikator | Target | Realisasi\nA satu | 80 | 81\nB dua | - | 70\nC tiga | 80 - 90 | 85`) },
      { nama: "kolom polaritas menyebut cara menilai kata", lembar: teks(`Indikator | Polaritas | Target | Realisasi\nOpini BPK | sama | WTP | WTP\nA satu | naik | 80 | 81`) },
    ],
    tolak: [
      { nama: "target berupa kata", lembar: teks(`Indikator | Target | Realisasi\nOpini BPK | WTP | WTP\nA satu | 80 | 81`), temuan: [{ sel: "B1", pesanId: "IK006.kata", data: { contoh: "WTP" } }] },
      { nama: "target negatif", lembar: satu([["Indikator", "Target", "Realisasi"], ["Pertumbuhan", -1, -1.02], ["Nilai A", 80, 81]]), temuan: [{ sel: "B1", pesanId: "IK006.negatif" }] },
    ],
  },
  IK007: {
    terima: [
      { nama: "tanda dengan catatan", lembar: teks(`Capaian 2023\nIndikator Kinerja | Target | Realisasi | Capaian\nNilai akuntabilitas | 81 | 80,09* | 98,88%\nNilai B | 90 | 93,17 | 103,52%\n*: realisasi menggunakan realisasi tahun 2022`) },
    ],
    tolak: [
      { nama: "tanda tanpa catatan", lembar: teks(`Capaian 2023\nIndikator Kinerja | Target | Realisasi | Capaian\nNilai akuntabilitas | 81 | 80,09* | 98,88%\nNilai B | 90 | 93,17 | 103,52%`), temuan: [{ sel: "C3", pesanId: "IK007.tanpaCatatan" }] },
      {
        nama: "catatan menyebut tahun yang angkanya lain",
        lembar: buku({
          A: `Capaian 2023\nIndikator Kinerja | Target | Realisasi | Capaian\nNilai akuntabilitas | 81 | 80,09* | 98,88%\nNilai B | 90 | 93,17 | 103,52%\n*: realisasi menggunakan realisasi tahun 2021`,
          B: `Perbandingan\nIndikator Kinerja | 2021 | 2022 | Target 2023\nNilai akuntabilitas | 76,10 | 80,09 | 81`,
        }),
        temuan: [{ lembar: "A", sel: "C3", pesanId: "IK007.tahunLain", data: { tahun: "2021", nilaiLainTampil: "76,10" } }],
      },
      {
        nama: "tabel lain tidak memberi tanda",
        lembar: buku({
          A: `Capaian 2023\nIndikator Kinerja | Target | Realisasi | Capaian\nNilai akuntabilitas | 81 | 80,09* | 98,88%\nNilai B | 90 | 93,17 | 103,52%\n*: realisasi menggunakan realisasi tahun 2022`,
          B: `Ringkasan capaian 2023\nIndikator Kinerja | Target | Realisasi | Capaian\nNilai akuntabilitas | 81 | 80,09 | 98,88%`,
        }),
        temuan: [{ lembar: "B", sel: "C3", pesanId: "IK007.tanpaTanda" }],
      },
    ],
  },
  IK008: {
    terima: [{ nama: "tanpa galat", lembar: teks(`Indikator | Target | Realisasi | Capaian\nNilai A | 80 | N/A | -\nNilai B | 80 | 80 | 100%`) }],
    tolak: [
      { nama: "rujukan hilang dan bagi nol", lembar: teks(`Indikator | Target | Realisasi | Capaian\nNilai A | 80 | 81 | #REF!\nNilai B | 80 | 80 | #DIV/0!\nNilai C | 80 | 80 | 100%`), temuan: [{ sel: "D2", pesanId: "IK008.galat", data: { jumlah: 2 } }] },
      { nama: "nilai #N/A", lembar: teks(`Indikator | Target | Realisasi | Capaian\nNilai A | 80 | 81 | #N/A\nNilai B | 80 | 80 | 100%`), temuan: [{ sel: "D2", pesanId: "IK008.tidakAda" }] },
    ],
  },
  IK009: {
    terima: [
      { nama: "semua rumus", lembar: rumus(["=C2/B2", "=C3/B3", "=C4/B4", "=C5/B5"]) },
      { nama: "sebagian besar diketik", lembar: rumus(["=C2/B2", "", "", "=C5/B5"]) },
    ],
    tolak: [{ nama: "satu angka ketikan", lembar: rumus(["=C2/B2", "=C3/B3", "", "=C5/B5"]), temuan: [{ sel: "D4", pesanId: "IK009.ketikan" }] }],
  },
  IK010: {
    terima: [{ nama: "satu angka per sel", lembar: teks(`Indikator | Realisasi 2023 | Capaian 2023\nNilai A | 69,31 | 100,45%`) }],
    tolak: [{ nama: "realisasi dan capaian dalam satu sel", lembar: teks(`Indikator | Target 2023 | Realisasi 2023 | Target 2024\nNilai A | 69 | 69,31 (100,45%) | 70\nNilai B | 81 | 88,83 (109,67%) | 81`), temuan: [{ sel: "C1", pesanId: "IK010.kolom", data: { jumlah: 2 } }] }],
  },
  IK011: {
    terima: [{ nama: "predikat, kata, dan kode", lembar: teks(`Indikator | Target | Realisasi\nNilai SAKIP | BB | A\nOpini | WTP | WTP\nKelembagaan | P-4 | II\nNilai A | 80,5 | N/A`) }],
    tolak: [
      { nama: "huruf O untuk nol", lembar: teks(`Indikator | Target | Realisasi\nNilai A | 8O,5 | 81\nNilai B | 70 | 72`), temuan: [{ sel: "B2", pesanId: "IK011.sel", data: { maksud: "80,5" } }] },
      { nama: "huruf l untuk satu", lembar: teks(`Indikator | Target | Realisasi\nNilai A | 80 | 8l\nNilai B | 70 | 72`), temuan: [{ sel: "C2", pesanId: "IK011.sel", data: { maksud: "81" } }] },
    ],
  },
  WJ001: {
    terima: [{ nama: "perubahan biasa dan cacah kecil", lembar: teks(`Perbandingan\nIndikator | Realisasi 2022 | Realisasi 2023\nNilai A | 78,00 | 72,34\nJumlah satker | 2 | 5`) }],
    tolak: [
      { nama: "naik hampir empat kali", lembar: teks(`Perbandingan\nIndikator | Realisasi 2022 | Realisasi 2023\nIndeks Kualitas Kebijakan | 25,31 | 96,64`), temuan: [{ sel: "C3", pesanId: "WJ001.naik" }] },
      { nama: "turun menjadi sepersepuluh", lembar: teks(`Perbandingan\nIndikator | Realisasi 2022 | Realisasi 2023\nNilai A | 78,00 | 7,80`), temuan: [{ sel: "C3", pesanId: "WJ001.turun" }] },
    ],
  },
  WJ002: {
    terima: [{ nama: "dua capaian tinggi", lembar: teks(`Indikator | Target | Realisasi | Capaian\nA satu | 10 | 20 | 200%\nB dua | 10 | 30 | 300%\nC tiga | 10 | 10 | 100%`) }],
    tolak: [
      { nama: "tiga capaian di atas 150%", lembar: teks(`Indikator | Target | Realisasi | Capaian\nA satu | 10 | 20 | 200%\nB dua | 10 | 30 | 300%\nC tiga | 10 | 16 | 160%`), temuan: [{ sel: "D1", pesanId: "WJ002.berulang", data: { jumlah: 3 } }] },
      { nama: "target berikut jauh di bawah realisasi", lembar: teks(`Perbandingan\nIndikator | Realisasi 2022 | Realisasi 2023 | Target 2024\nLayanan informasi | 117,1% | 149,60% | 100%`), temuan: [{ sel: "D3", pesanId: "WJ002.targetRendah" }] },
    ],
  },
  WJ003: {
    terima: [
      { nama: "rumus turun untuk angka kematian", lembar: teks(`Indikator | Target | Realisasi | Capaian\nAngka kematian ibu | 10 | 8 | 120%`) },
      { nama: "kasus yang diselesaikan", lembar: teks(`Indikator | Target | Realisasi | Capaian\nJumlah kasus yang diselesaikan | 10 | 8 | 80%`) },
    ],
    tolak: [
      { nama: "angka kematian dihitung naik", lembar: teks(`Indikator | Target | Realisasi | Capaian\nAngka kematian ibu | 10 | 8 | 80%`), temuan: [{ sel: "D2", pesanId: "WJ003.rumus" }] },
      { nama: "polaritas naik untuk prevalensi", lembar: teks(`Indikator | Polaritas | Target | Realisasi\nPrevalensi stunting | Maximize | 14 | 12`), temuan: [{ sel: "B2", pesanId: "WJ003.kolom" }] },
    ],
  },
};
