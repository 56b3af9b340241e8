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
    HT002: {
      judul: "Percentage does not follow from its part and whole",
      langkah: "Divide the two numbers of the row again. If the percentage is right, check the numbers against their source.",
    },
    HT003: {
      judul: "Remainder or difference does not follow",
      langkah: "Subtract the two numbers of the row again, then check them against their source.",
    },
    HT004: {
      judul: "Increase or growth does not follow",
      langkah: "Work out growth as (new − old) divided by old, or call the number a ratio.",
    },
    HT005: {
      judul: "Weighted value does not follow from its weight",
      langkah: "Multiply weight and value again, then check the sum of the weighted values below.",
    },
    HT006: {
      judul: "Column header contradicts its contents",
      langkah: "Mend the header or the formula that is written in it.",
    },
    AT002: {
      judul: "Realisasi or capaian differs between tables",
      langkah: "Settle the right number from the evidence, then use it in every table.",
    },
    AT006: {
      judul: "Last year's realisasi differs between tables",
      langkah: "Compare with that year's performance report, then use one number in every table.",
    },
    AT007: {
      judul: "Target of a later year differs between tables",
      langkah: "Compare with the target in the Renstra, then use one number in every table.",
    },
    TB002: {
      judul: "Total is not the sum of its rows",
      langkah: "Add the rows up again. See whether a row was left out, counted twice, or mistyped.",
    },
    TB004: {
      judul: "Weights do not add up to 100%",
      langkah: "Add the missing component or mend the weights until they add up to 100%.",
    },
    TB005: {
      judul: "Percentage of the total is a mean, not total over total",
      langkah: "Divide the numbers in the total row. A mean of percentages ignores how large the rows are.",
    },
    TB006: {
      judul: "Row numbers out of order",
      langkah: "Number the rows again from 1. A gap may mean that a row is missing.",
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
    "HT002.serapan":
      "The percentage {tercetakTampil} does not follow from realisasi {bahanSatu} and pagu {bahanDua} (it should be {terhitungTampil}).",
    "HT002.rasio":
      "The percentage {tercetakTampil} does not follow: {bahanSatu} ({pembilang}) divided by {bahanDua} ({penyebut}) is {terhitungTampil}. Other rows of this column are reckoned that way.",
    "HT002.porsi":
      "The percentage {tercetakTampil} does not follow: {bahanSatu} is {terhitungTampil} of the sum of column {pembilang}. Other rows of this column are reckoned that way.",
    "HT003.sisa": "The remainder {tercetakTampil} is not {bahanSatu} less {bahanDua} (it should be {terhitungTampil}).",
    "HT003.selisih":
      "The difference {tercetakTampil} does not follow from {bahanSatu} ({kolomSatu}) and {bahanDua} ({kolomDua}); it should be {terhitungTampil}.",
    "HT004.rasio": "{tercetakTampil} is the ratio of {akhirTampil} to {awalTampil}, not the increase. The increase is {terhitungTampil}.",
    "HT004.tumbuh": "The growth {tercetakTampil} does not follow from {awalTampil} and {akhirTampil} (it should be {terhitungTampil}).",
    "HT005.nilai":
      "The weighted value {tercetakTampil} is not weight {bahanSatu} times {bahanDua} ({kolomNilai}); it should be {terhitungTampil}.",
    "HT005.kepatuhan": "The value {tercetakTampil} is not weight {bahanSatu} times realisasi divided by target; it should be {terhitungTampil}.",
    "HT006.rumusTerbalik":
      "The formula {rumus} in the header divides target (column {kolomTarget}) by realisasi (column {kolomRealisasi}). It should divide realisasi by target.",
    "HT006.rumus": "The formula {rumus} in the header gives none of the {jumlah} numbers below it.",
    "HT006.judul": "The column headed “{kolom}” holds names of indicators.",
    "AT002.realisasi":
      "Realisasi {nilaiTampil} differs from another table, which has {nilaiLainTampil} for the same indicator and year (sheet {lembarLain}, cell {selLain}).",
    "AT002.capaian":
      "Capaian {nilaiTampil} differs from another table, which has {nilaiLainTampil} for the same indicator and year (sheet {lembarLain}, cell {selLain}).",
    "AT002.sasaran":
      "The capaian of the sasaran {nilaiTampil} differs from another table, which has {nilaiLainTampil} for the same sasaran (sheet {lembarLain}, cell {selLain}).",
    "AT006.realisasi":
      "The realisasi of {tahun} is {nilaiTampil} here, but {nilaiLainTampil} in another table (sheet {lembarLain}, cell {selLain}).",
    "AT007.renstra":
      "The target of {tahun} is {nilaiTampil} here, but {nilaiLainTampil} in the list of medium-term targets (sheet {lembarLain}, cell {selLain}).",
    "AT007.tabel": "The target of {tahun} is {nilaiTampil} here, but {nilaiLainTampil} in another table (sheet {lembarLain}, cell {selLain}).",
    "TB002.total":
      "The total {tercetakTampil} is not the sum of {jumlahBahan} rows, which is {terhitungTampil}. The difference is {selisihTampil}.",
    "TB002.subtotal":
      "The sum {tercetakTampil} in row “{label}” is not that of the {jumlahBahan} rows below it, which is {terhitungTampil}. The difference is {selisihTampil}.",
    "TB004.jumlah": "The {jumlah} weights of this column add up to {terhitungTampil}, not to 100%.",
    "TB005.total":
      "The percentage of the total {tercetakTampil} is the mean of the {jumlah} percentages above it. {bahanSatu} divided by {bahanDua} is {terhitungTampil}.",
    "TB006.awal": "Row numbers begin at {nomor}, not at 1.",
    "TB006.lompat": "Number {nomor} stands after number {nomorSebelum}.",
    "TB006.ganda": "Number {nomor} is used twice in a row.",
  },
  didukung: {
    sini: "The capaian in this row was worked out from {targetTampil}.",
    sana: "The capaian in this row was worked out from {targetLainTampil}.",
    takTentu: "",
  },
  didukungNilai: {
    sini: "Other numbers of this row fit {nilaiTampil}.",
    sana: "Other numbers of this row fit {nilaiLainTampil}.",
    takTentu: "",
  },
  tersangka: "It seems to come from {tampil} in sheet {lembar} cell {sel}, which should be {seharusnya}.",
  sebab: {
    tertukar: "Most likely two digits were swapped: {dari} ↔ {ke}.",
    satuDigit: "Most likely one digit was mistyped: {dari} ↔ {ke}.",
    digitHilang: "Most likely a digit was dropped: {dari} ↔ {ke}.",
    digitLebih: "Most likely there is a digit too many: {dari} ↔ {ke}.",
    satuan: "The digits are the same, so the unit or the decimal point may be wrong: {dari} ↔ {ke}.",
    barisLain: "{dari} belongs to another row (cell {selLain}).",
    barisTerlewat: "The difference is exactly cell {selLain}: that row seems to be left out.",
    barisGanda: "The difference is exactly cell {selLain}: that row seems to be counted twice.",
    dibulatkanDahulu: "The number fits if it is rounded first: {dari} ↔ {ke}.",
    polaritasLain: "{dari} fits the formula of polarity {ke}.",
    targetLain: "{dari} is the target of {ke}: the old target seems to have been carried over.",
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
