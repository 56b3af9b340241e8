/**
 * Help of the functions: Excel's argument hints and the page Rumus. One entry a function, by its name without
 * namespace.
 */
export const fungsi = {
  kategori: {
    capaian: "Performance",
    anggaran: "Budget execution",
    layanan: "Public satisfaction",
  },
  daftar: {
    CAPAIAN: {
      nama: "CAPAIAN",
      kategori: "capaian",
      ringkas: "Computes capaian: realisasi against target, as a fraction (0.9888 = 98.88%).",
      hasil: "The capaian as a fraction, not rounded.",
      params: [
        {
          nama: "target",
          wajib: true,
          uraian: "Target: a number, a range such as 80-90, or a word where polaritas is sama.",
        },
        { nama: "realisasi", wajib: true, uraian: "Realisasi in the unit of the target." },
        {
          nama: "polaritas",
          wajib: false,
          uraian: "naik (higher is better, default), turun, turun-rasio, stabil or sama.",
        },
        {
          nama: "batas",
          wajib: false,
          uraian: "Cap of the capaian as a fraction, such as 1.2. No cap where left out.",
        },
      ],
      contoh: "=LKJ.CAPAIAN(81,80.09)",
      hasilContoh: "0.9888 (shown 98.88%)",
    },
    IKPA: {
      nama: "IKPA",
      kategori: "anggaran",
      ringkas: "Computes the IKPA score from its component scores by the rule of the year.",
      hasil: "The IKPA score on the scale 0–100, not rounded.",
      params: [
        {
          nama: "nilai",
          wajib: true,
          uraian:
            "Component scores in their order: 13 (2020–2021), 8 (2022–2023), 7 (2024+). N/A where one does not apply.",
        },
        { nama: "tahun", wajib: true, uraian: "Budget year." },
        { nama: "konversi", wajib: false, uraian: "Konversi bobot as printed, such as 80%." },
        { nama: "dispensasi", wajib: false, uraian: "Deduction for dispensasi SPM, 0–1 points, from 2024 on." },
      ],
      contoh: "=LKJ.IKPA({100,73.22,71.44,90.18,98.18,95.81,90,99.69},2023)",
      hasilContoh: "89.45",
    },
    NKA: {
      nama: "NKA",
      kategori: "anggaran",
      ringkas: "Computes the Nilai Kinerja Anggaran from EKA (SMART) and IKPA by the weights of the year.",
      hasil: "The Nilai Kinerja Anggaran on the scale 0–100, not rounded.",
      params: [
        { nama: "eka", wajib: true, uraian: "EKA (SMART) score, 0–100. From 2024 on: the score of budget planning." },
        { nama: "ikpa", wajib: true, uraian: "IKPA score, 0–100." },
        { nama: "tahun", wajib: true, uraian: "Budget year, from 2020 on." },
      ],
      contoh: "=LKJ.NKA(93.17,89.45,2023)",
      hasilContoh: "91.31",
    },
    IKM: {
      nama: "IKM",
      kategori: "layanan",
      ringkas: "Computes the Indeks Kepuasan Masyarakat from survey answers (SKM).",
      hasil: "The index on the scale 25–100, not rounded.",
      params: [
        {
          nama: "jawaban",
          wajib: true,
          uraian: "Answers 1–4: one row for each respondent, or one row of unsur means. Blank cells are skipped.",
        },
        {
          nama: "bobot",
          wajib: false,
          uraian:
            "Weight of the unsur: one number, such as 0.11, or one for each. Default: 1 ÷ the number of unsur.",
        },
      ],
      contoh: "=LKJ.IKM({3.45,3.515,3.441,3.416,3.5,3.619,3.584,3.906,4})",
      hasilContoh: "90.09",
    },
    PREDIKAT: {
      nama: "PREDIKAT",
      kategori: "capaian",
      ringkas: "Gives the predikat of a value on a named scale or your own.",
      hasil: "The predikat as text.",
      params: [
        { nama: "nilai", wajib: true, uraian: "Value in the unit of the scale. Capaian is a fraction." },
        {
          nama: "skala",
          wajib: true,
          uraian:
            "Name of a scale, such as CAPAIAN, SKM, SAKIP, IKPA, NKA, or a range of two columns: lower bound and word.",
        },
        {
          nama: "bentuk",
          wajib: false,
          uraian: "huruf (letter, default where there is one), kata (word) or lengkap (both).",
        },
      ],
      contoh: '=LKJ.PREDIKAT(90.09,"SKM","lengkap")',
      hasilContoh: "A (Sangat Baik)",
    },
  },
} as const;
