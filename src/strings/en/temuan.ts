/** What the checker says, English; same shape as `id/temuan.ts`. */
export const temuan = {
  tingkat: { galat: "Error", peringatan: "Warning", saran: "Suggestion" },
  aturan: {
    HT001: {
      judul: "Capaian does not follow from target and realisasi",
      langkah: "Compare the target with the Perjanjian Kinerja and the realisasi with its evidence, then work out the capaian again.",
    },
    AT001: {
      judul: "Target differs between tables",
      langkah: "Settle which target holds by the latest Perjanjian Kinerja, then use it in every table.",
    },
    TB001: {
      judul: "Mean cannot be reproduced",
      langkah: "Choose one way to average, work it out again, and name it below the table.",
    },
    IK001: {
      judul: "Number stored as text",
      langkah: "Turn the column into numbers so that it can be calculated with. Footnote marks can move to a notes column.",
    },
    IK002: {
      judul: "Target and realisasi in different units",
      langkah: "Write target and realisasi in the same unit, for instance both with a percent sign.",
    },
    IK003: {
      judul: "Target or realisasi missing",
      langkah: "Fill the cell. If it is not measured, write N/A.",
    },
    IK004: {
      judul: "Target is zero",
      langkah: "Check the target in the Perjanjian Kinerja. If it is meant to be zero, explain in the notes how the capaian is judged.",
    },
  },
  pesan: {
    "HT001.targetPk":
      "Capaian {tercetakTampil} does not follow from target {targetTampil} and realisasi {realisasiTampil} (it should be {terhitungTampil}). " +
      "{tercetakTampil} does follow from {targetCocokTampil}, the target in the Perjanjian Kinerja (sheet {lembarLain}, cell {selLain}).",
    "HT001.targetLain":
      "Capaian {tercetakTampil} does not follow from target {targetTampil} and realisasi {realisasiTampil} (it should be {terhitungTampil}). " +
      "{tercetakTampil} does follow from {targetCocokTampil}, the target of the same indicator in another table (sheet {lembarLain}, cell {selLain}).",
    "HT001.realisasiLain":
      "Capaian {tercetakTampil} does not follow from target {targetTampil} and realisasi {realisasiTampil} (it should be {terhitungTampil}). " +
      "{tercetakTampil} does follow from {realisasiCocokTampil}, the realisasi of the same indicator in another table (sheet {lembarLain}, cell {selLain}).",
    "HT001.capaianLain":
      "Capaian {tercetakTampil} does not follow from target {targetTampil} and realisasi {realisasiTampil} (it should be {terhitungTampil}). " +
      "Another table has {terhitungTampil} for the same indicator (sheet {lembarLain}, cell {selLain}).",
    "HT001.lain":
      "Capaian {tercetakTampil} does not follow from target {targetTampil} and realisasi {realisasiTampil} (it should be {terhitungTampil}).",
    "HT001.batas": "Capaian seems to be capped at {batasTampil}: {jumlah} rows reached more. Say so below the table.",
    "HT001.kolom":
      "In {salah} of {diperiksa} rows this column is not realisasi divided by target. If capaian is worked out in another way, say so below the table.",
    "AT001.pk":
      "Target {targetTampil} differs from the Perjanjian Kinerja, which has {targetLainTampil} for the same indicator (sheet {lembarLain}, cell {selLain}).",
    "AT001.tabel":
      "Target {targetTampil} differs from another table, which has {targetLainTampil} for the same indicator (sheet {lembarLain}, cell {selLain}).",
    "TB001.rerata":
      "No method gives the mean {tercetakTampil} from the {jumlah} capaian in this table. Tried: {daftarMetode}. Nearest: {metodeTerdekat}.",
    "IK001.kolom": "{jumlah} numbers in column {kolom} are stored as text, for instance “{contoh}” in cell {selContoh}. Formulas will pass over them.",
    "IK002.baris": "Target {targetTampil} and realisasi {realisasiTampil} are written in different units.",
    "IK002.kolom":
      "In {jumlah} rows target and realisasi are written in different units, for instance target {targetTampil} beside realisasi {realisasiTampil}.",
    "IK003.target": "The target is missing although there is a realisasi.",
    "IK003.realisasi": "The realisasi is missing although there is a target.",
    "IK003.targetDanCapaian": "Target and capaian are missing although there is a realisasi.",
    "IK003.realisasiDanCapaian": "Realisasi and capaian are missing although there is a target.",
    "IK004.nol": "The target is zero, so no capaian can be worked out.",
  },
  didukung: {
    sini: "The capaian in this row was worked out from {targetTampil}.",
    sana: "The capaian in this row was worked out from {targetLainTampil}.",
    takTentu: "",
  },
  akibat: "The same cause shows in {daftar}.",
  letak: "sheet {lembar} cell {sel}",
  metode: {
    indikator: "mean of all indicators",
    takDibulatkan: "mean before rounding",
    sasaran: "mean of sasaran means",
    barisSasaran: "mean of the capaian sasaran rows",
    batas100: "mean capped at 100%",
    batas110: "mean capped at 110%",
    batas120: "mean capped at 120%",
    kosongNol: "blank cells counted as zero",
    tercapai: "share of indicators that were reached",
    bobot: "weighted mean",
    rasioJumlah: "total realisasi divided by total target",
  },
  jenis: {
    pk: "Perjanjian Kinerja", capaian: "Performance measurement", triwulan: "Performance by quarter", perbandingan: "Comparison of years",
    menengah: "Medium-term targets", anggaran: "Budget", ro: "Rincian output", ikpa: "IKPA", smart: "Budget performance (SMART)",
    ikm: "Satisfaction survey (IKM)", kepatuhan: "Weighted compliance", sakip: "SAKIP components", efisiensi: "Efficiency", rekap: "Summary", lainnya: "Other table",
  },
  peran: {
    nomor: "Number", sasaran: "Sasaran", indikator: "Indikator", uraian: "Description", satuan: "Unit", polaritas: "Polarity", target: "Target",
    realisasi: "Realisasi", capaian: "Capaian", pagu: "Pagu", serapan: "Serapan", sisa: "Remainder", bobot: "Weight", nilai: "Score",
    keterangan: "Notes", bukti: "Evidence", lainnya: "Other",
  },
} as const;
