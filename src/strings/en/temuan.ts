import { jenisTabel } from "./jenisTabel";

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
    TB007: {
      judul: "The figure of the year does not follow from its quarters",
      langkah: "Add up the quarters again, or say below the table how the figure of the year is worked out.",
    },
    AT003: {
      judul: "Indicators of the Perjanjian Kinerja and of the measurement differ",
      langkah: "Report every indicator that was agreed. If it was changed, name the revised Perjanjian Kinerja.",
    },
    AT004: {
      judul: "Name of an indicator is spelled differently",
      langkah: "Use the name as in the Perjanjian Kinerja in every table.",
    },
    AT005: {
      judul: "Budget totals differ between tables",
      langkah: "Compare both tables with the budget data of the same day.",
    },
    TB003: {
      judul: "Count of indicators by status does not fit",
      langkah: "Count again from the table of capaian, and say whether exactly 100% counts as reached.",
    },
    PR001: {
      judul: "IKPA does not follow",
      langkah: "Compare the weights with the rule of the year, then work out weighted values, total and result again.",
    },
    PR002: {
      judul: "Nilai Kinerja Anggaran does not follow from EKA and IKPA",
      langkah: "Work it out again with the weights of the year. If other weights hold, name their basis.",
    },
    PR003: {
      judul: "Satisfaction survey does not follow",
      langkah: "Multiply the mean of the unsur by 25 and take the letter from the result.",
    },
    PR004: {
      judul: "Predikat does not fit its scale",
      langkah: "Compare the value with the bounds of its class, and see that every value falls into exactly one class.",
    },
    PR005: {
      judul: "SAKIP component does not fit",
      langkah: "Compare the components with the evaluation sheet.",
    },
    PR006: {
      judul: "Status depends on rounding or method",
      langkah: "Show two decimals or name the method, so that the status is not questioned.",
    },
    PR007: {
      judul: "SMART value does not follow from its parts",
      langkah: "Compare the parts with the SMART application, then work it out again.",
    },
    IK005: {
      judul: "Decimal separators are mixed",
      langkah: "Use the comma for decimals and the dot for thousands throughout the table.",
    },
    IK006: {
      judul: "Target cannot be reckoned with",
      langkah: "Say in the notes how the capaian is judged, for instance equal to the target means 100%.",
    },
    IK007: {
      judul: "Realisasi is last year's figure",
      langkah: "Mark and explain the figure in the same way in every table that has it.",
    },
    IK008: {
      judul: "Cell holds an error",
      langkah: "Mend the formula or its reference. If it is not measured, write N/A.",
    },
    IK009: {
      judul: "Typed number among formulas",
      langkah: "Copy the formula from another row. If the number is meant to be typed, say why in the notes.",
    },
    IK010: {
      judul: "Two things in one cell",
      langkah: "Split them into columns so that both can be calculated with.",
    },
    IK011: {
      judul: "Letter inside a number",
      langkah: "Type it again with digits only, then check again.",
    },
    WJ001: {
      judul: "Jump against last year",
      langkah: "Check unit and number. If it is right, explain it in the analysis.",
    },
    WJ002: {
      judul: "Target seems too low",
      langkah: "Consider a more demanding target, or explain why this one is kept.",
    },
    WJ003: {
      judul: "Polarity contradicts the name of the indicator",
      langkah: "Check the direction of the indicator. If less is better, use the falling formula.",
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
    "HT001.batas": "Capaian seems to be capped at {batasTampil}: {jumlah} {jumlah|row|rows} reached more. Say so below the table.",
    "HT001.kolom":
      "In {salah} of {diperiksa} {diperiksa|row|rows} this column is not realisasi divided by target. If capaian is worked out in another way, say so below the table.",
    "AT001.pk":
      "Target {targetTampil} differs from the Perjanjian Kinerja, which has {targetLainTampil} for the same indicator (sheet {lembarLain}, cell {selLain}).",
    "AT001.tabel":
      "Target {targetTampil} differs from another table, which has {targetLainTampil} for the same indicator (sheet {lembarLain}, cell {selLain}).",
    "TB001.rerata":
      "No method gives the mean {tercetakTampil} from the {jumlah} capaian in this table. Tried: {daftarMetode}. Nearest: {metodeTerdekat}.",
    "TB001.kolom": "{tercetakTampil} is not the mean of the {jumlah} {jumlah|number|numbers} above it (it should be {terhitungTampil}). Means in other columns fit.",
    "IK001.kolom": "{jumlah} {jumlah|number|numbers} in column {kolom} {jumlah|is|are} stored as text{jumlah|:|, for instance} “{contoh}” in cell {selContoh}. Formulas will pass over them.",
    "IK002.baris": "Target {targetTampil} and realisasi {realisasiTampil} are written in different units.",
    "IK002.tanda": "Target {targetTampil} and realisasi {realisasiTampil} are both percentages, but only one carries the % sign. Rows like this in the table: {jumlah}.",
    "IK002.kolom":
      "In {jumlah} {jumlah|row|rows} target and realisasi are written in different units, for instance target {targetTampil} beside realisasi {realisasiTampil}.",
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
    "HT006.rumus": "The formula {rumus} in the header gives none of the {jumlah} {jumlah|number|numbers} below it.",
    "HT006.ikutNaik": "The printed formula, {rumus}, gives none of the capaian. All {jumlah} that can be compared follow realisasi divided by target.",
    "HT006.ikutTurunRasio": "The printed formula, {rumus}, gives none of the capaian. All {jumlah} that can be compared follow target divided by realisasi.",
    "HT006.ikutTurun": "The printed formula, {rumus}, gives none of the capaian. All {jumlah} that can be compared follow (2 × target − realisasi) divided by target.",
    "HT006.kataTerbalik": "The printed formula, {rumus}, divides target by realisasi. It should be realisasi divided by target.",
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
      "The total {tercetakTampil} is not the sum of {jumlahBahan} {jumlahBahan|row|rows}, which is {terhitungTampil}. The difference is {selisihTampil}.",
    "TB002.subtotal":
      "The sum {tercetakTampil} in row “{label}” is not that of the {jumlahBahan} {jumlahBahan|row|rows} below it, which is {terhitungTampil}. The difference is {selisihTampil}.",
    "TB004.jumlah": "The {jumlah} {jumlah|weight|weights} of this column {jumlah|adds|add} up to {terhitungTampil}, not to 100%.",
    "TB005.total":
      "The percentage of the total {tercetakTampil} is the mean of the {jumlah} {jumlah|percentage|percentages} above it. {bahanSatu} divided by {bahanDua} is {terhitungTampil}.",
    "TB006.awal": "Row numbers begin at {nomor}, not at 1.",
    "TB006.lompat": "Number {nomor} stands after number {nomorSebelum}.",
    "TB006.ganda": "Number {nomor} is used twice in a row.",
    "TB007.setahun":
      "The figure of the year, {tercetakTampil}, is neither the sum of its quarters ({jumlahTampil}) nor that of the fourth quarter ({akhirTampil}). Highest, lowest and mean do not fit either.",
    "AT001.pkLain":
      "Target {targetTampil} in this Perjanjian Kinerja differs from {jumlah} other {jumlah|table, which has|tables, which have} {targetLainTampil} (for instance sheet {lembarLain}, cell {selLain}). That is usual after a revision.",
    "AT001.renstra":
      "Target {targetTampil} in the medium-term list differs from {jumlah} other {jumlah|table, which has|tables, which have} {targetLainTampil} (for instance sheet {lembarLain}, cell {selLain}).",
    "AT005.baris":
      "{nilaiTampil} for “{label}” differs from another table, {nilaiLainTampil} (sheet {lembarLain}, cell {selLain}), although the other rows agree.",
    "HT006.judulTabel": "The title names another indicator. The numbers fit the indicator “{indikator}”.",
    "AT003.tidakDiukur": "The indicator “{indikator}” is in the Perjanjian Kinerja but in no table of measurements.",
    "AT003.tidakDijanjikan": "The indicator “{indikator}” is measured but is not in the Perjanjian Kinerja.",
    "AT004.ejaan": "The indicator is spelled “{nama}” here and “{namaLain}” in another table (sheet {lembarLain}, cell {selLain}).",
    "AT005.pagu":
      "Total pagu {nilaiTampil} differs from another table, {nilaiLainTampil} (sheet {lembarLain}, cell {selLain}), although total realisasi is the same.",
    "AT005.realisasi":
      "Total realisasi {nilaiTampil} differs from another table, {nilaiLainTampil} (sheet {lembarLain}, cell {selLain}), although total pagu is the same.",
    "AT005.rincian":
      "Total pagu {nilaiTampil} and total realisasi differ from another breakdown of the same year, {nilaiLainTampil} (sheet {lembarLain}, cell {selLain}). See whether a row is missing.",
    "TB003.status": "“{label}” says {tercetakTampil}, but the table of capaian has {terhitung} (sheet {lembarLain}).",
    "PR001.bobot": "Weight {tercetakTampil} differs from the IKPA rule of {tahun}, which has {terhitungTampil}.",
    "PR001.bobotTahun": "{jumlah} {jumlah|weight differs|weights differ} from the IKPA rule of {tahun} but {jumlah|fits|fit} the rule of {tahunLain}.",
    "PR001.bukanKomponen": "This is no component of the IKPA of {tahun}.",
    "PR001.tertimbang": "The weighted value {tercetakTampil} is not value times weight (it should be {terhitungTampil}).",
    "PR001.total": "The total {tercetakTampil} is not the sum of the weighted values (it should be {terhitungTampil}).",
    "PR001.akhir": "The result {tercetakTampil} is not total divided by konversi bobot (it should be {terhitungTampil}).",
    "PR001.aspek": "The aspect {tercetakTampil} is not the mean of its components (it should be {terhitungTampil}).",
    "PR002.nka":
      "Nilai Kinerja Anggaran of {tahun} is {tercetakTampil}. With EKA {ekaTampil}, IKPA {ikpaTampil} and weights {bobot} it is {terhitungTampil}.",
    "PR002.tahunLain":
      "Nilai Kinerja Anggaran of {tahun} is {tercetakTampil}, which fits the weights of {tahunLain}. With EKA {ekaTampil}, IKPA {ikpaTampil} and weights {bobot} it is {terhitungTampil}.",
    "PR003.mutu": "The value {nilaiTampil} (converted {konversiTampil}) is {terhitung}, not {tercetakTampil}, on the scale {skala}.",
    "PR003.konversi": "The converted value {tercetakTampil} is not {nilaiTampil} times 25 (it should be {terhitungTampil}).",
    "PR003.jumlahUnsur": "The sum of {unsur} is printed as {tercetakTampil}, but its answers add up to {terhitungTampil}.",
    "PR003.nrrUnsur": "The mean of {unsur} is printed as {tercetakTampil}, but the mean of its answers is {terhitungTampil}.",
    "PR003.tertimbang": "The weighted value of {unsur} is printed as {tercetakTampil}, but the mean divided by {jumlah} unsur is {terhitungTampil}.",
    "PR003.indeks": "The index {tercetakTampil} does not follow from the {jumlah} unsur (it should be {terhitungTampil}).",
    "PR004.predikat": "The predikat {tercetakTampil} does not fit the value {nilaiTampil}. On the scale {skala} it is {terhitung}.",
    "PR004.tercetak": "The predikat {tercetakTampil} does not fit the value {nilaiTampil}. On the scale in {dasar} it is {terhitung}.",
    "PR004.tumpang": "The class {tercetakTampil} holds values that belong to other classes too.",
    "PR004.celah": "Values between the classes {bawahTampil} and {atasTampil} belong to none. Gaps like this: {jumlah}.",
    "PR005.melebihi": "The component {tercetakTampil} is above its weight, {batasTampil}.",
    "PR005.jumlah": "The {jumlah} {jumlah|component|components} {jumlah|adds|add} up to {terhitungTampil}, but the AKIP score is {tercetakTampil}.",
    "PR006.seratus": "The capaian shows {tercetakTampil}, but works out as {terhitungTampil}, still below 100%.",
    "PR006.bobot": "The letter depends on the weights: {tepatTampil} with 1/9, {lazimTampil} with 0.11.",
    "PR007.total": "The value {tercetakTampil} does not follow from its parts (it should be {terhitungTampil}).",
    "PR007.efisiensi": "Nilai efisiensi {tercetakTampil} does not follow from efisiensi (it should be {terhitungTampil}).",
    "IK005.campur":
      "This table has a decimal point in {titik} {titik|cell|cells} and a decimal comma in {koma} {koma|cell|cells}, for instance “{contoh}” in cell {selContoh}.",
    "IK005.rancu": "{jumlah} {jumlah|number|numbers} can be read as thousands or as decimals{jumlah|:|, for instance} “{contoh}” in cell {selContoh}.",
    "IK006.kata": "{jumlah} {jumlah|target is a word|targets are words}{jumlah|:|, for instance} “{contoh}” in cell {selContoh}.",
    "IK006.negatif": "{jumlah} {jumlah|target is negative|targets are negative}{jumlah|:|, for instance} {contoh} in cell {selContoh}.",
    "IK007.tanpaCatatan": "Realisasi {nilaiTampil} bears the mark {tanda}, but no note below the table explains it.",
    "IK007.tahunLain": "The note speaks of realisasi {tahun}, but another table has {nilaiLainTampil} for that year, not {nilaiTampil}.",
    "IK007.tanpaTanda":
      "Realisasi {nilaiTampil} is marked as last year's figure in another table ({bertandaTampil}, sheet {lembarLain}, cell {selLain}), but not here.",
    "IK008.galat": "This column holds {jumlah} {jumlah|error|errors, the first of them} {isi}.",
    "IK008.tidakAda": "This column holds {jumlah} {jumlah|value|values} #N/A. Numbers that refer to {jumlah|it|them} become errors too.",
    "IK009.ketikan": "The number {tercetakTampil} is typed, while {jumlah} other {jumlah|row|rows} of this column {jumlah|holds a formula|hold formulas}.",
    "IK010.kolom": "{jumlah} {jumlah|cell holds|cells hold} two things at once{jumlah|:|, for instance} “{contoh}” in cell {selContoh}.",
    "IK011.sel": "{tercetakTampil} holds a letter and is no number. Probably {maksud} is meant.",
    "WJ001.naik": "Realisasi of {tahun} is {akhirTampil}, more than twice the figure before ({awalTampil}).",
    "WJ001.turun": "Realisasi of {tahun} is {akhirTampil}, less than half the figure before ({awalTampil}).",
    "WJ002.berulang": "{jumlah} capaian {jumlah|is|are} above 150%{jumlah|:|, for instance} {contoh}.",
    "WJ002.targetRendah": "The target of {tahun}, {targetTampil}, is far below last year's realisasi, {realisasiTampil}.",
    "WJ003.kolom": "Polarity says rising, but the name of the indicator means that less is better.",
    "WJ003.rumus": "Capaian {tercetakTampil} is realisasi divided by target, but the name of the indicator means that less is better.",
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
    barisTerlewat: "The difference is exactly cell {selLain}: that row seems to be left out.",
    barisGanda: "The difference is exactly cell {selLain}: that row seems to be counted twice.",
    polaritasNaik: "{dari} fits if more is better (realisasi divided by target).",
    polaritasTurun: "{dari} fits if less is better ((2 × target − realisasi) divided by target).",
    polaritasTurunRasio: "{dari} fits if less is better (target divided by realisasi).",
    targetLain: "{dari} is the target of {ke}: the old target seems to have been carried over.",
    hasilBarisLain: "{dari} is the result of another row (“{label}”, cell {selLain}): it seems to have been copied from there.",
    selLain: "{dari} is {ke} in cell {selLain}: it seems to have been copied from there.",
    bahanBarisLain: "{dari} comes out if {ke} in cell {selLain} takes the place of {bahan}: the number of another row seems to have been used.",
    dibulatkanDulu: "{dari} comes out if the numbers it is made of are rounded first ({ke}).",
    capaianDibulatkan: "{dari} is the mean of the capaian rounded first to {ke} {ke|decimal|decimals}.",
    rerataTanpa: "{dari} is the mean without the row “{label}” (cell {selLain}): that row seems to be left out.",
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
  jenis: jenisTabel,
  peran: {
    nomor: "Number", sasaran: "Sasaran", indikator: "Indikator", uraian: "Description", satuan: "Unit", polaritas: "Polarity", target: "Target",
    realisasi: "Realisasi", capaian: "Capaian", pagu: "Pagu", serapan: "Serapan", sisa: "Remainder", bobot: "Weight", nilai: "Score",
    keterangan: "Notes", bukti: "Evidence", lainnya: "Other",
  },
} as const;
