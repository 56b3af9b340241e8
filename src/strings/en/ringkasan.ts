import type { KataAnggaran, KataEfisiensi, KataEka, KataIkm, KataIkpa, KataKepatuhan, KataMenengah, KataNka, KataPerbandingan, KataPk, KataRo, KataTriwulan, KataUmum } from "../../domain/ringkas/kataRingkasan";

const umum: KataUmum = {
  sumber: "Source: sheet {lembar} (its name at the time), range {rentang}.",
  hidup: "The figures in this table are formulas on the source sheet and follow it when it changes.",
  tanda: "The mark {tanda} beside a figure comes from the source table.",
  tanggal: "Prepared {tanggal}.",
  tanggalVersi: "Prepared {tanggal} with LKJ for Excel version {versi}.",
  cek: {
    kolom: "Check",
    perbarui: "refresh",
    semua: "⚠ Needs a refresh: the rows of the source table have changed. Build this summary again in the LKJ pane.",
  },
  galatSumber: "error in the source",
  keyakinan: {
    V: "recomputed and equal to figures of published reports",
    "2": "stated by two or more sources, not yet compared with published reports",
    "1": "stated by one source only",
    G: "general knowledge; no written source was found",
  },
};

const anggaran: KataAnggaran = {
  namaLembar: "Budget summary",
  judul: "Budget Summary",
  judulTahun: "Budget Summary {tahun}",
  kolom: {
    nomor: "No.",
    uraian: "Description",
    pagu: "Budget (Rp)",
    realisasi: "Realised (Rp)",
    serapan: "Absorption",
    sisa: "Remaining (Rp)",
    porsi: "Share",
    peringkat: "Rank",
  },
  jumlah: "Total",
  seluruh: "Whole budget",
  caraSerapan: "Absorption of the total: total realised divided by total budget, not a mean of percentages. Rank by absorption, highest first.",
  caraPorsi: "Share: budget divided by the total budget. Rank by budget, largest first.",
  tanpaBagian: "Rows without a number are parts of the row above and are not added again.",
  tanpaRealisasi: "Rows without realisation: {banyak}. Their budget stays in the total.",
  pengali: { 1000: "Figures in thousands of rupiah.", 1000000: "Figures in millions of rupiah.", 1000000000: "Figures in billions of rupiah." },
};

const perbandingan: KataPerbandingan = {
  namaLembar: "Comparison of years",
  judul: "Comparison of Years",
  judulTahun: "Realisation Compared, {tahun}",
  kolom: {
    nomor: "No.",
    indikator: "Indikator (indicator)",
    realisasi: "Realised {tahun}",
    selisih: "Difference {sebelum}–{terakhir}",
    pertumbuhan: "Growth {sebelum}–{terakhir}",
    tren: "Trend",
  },
  gabungan: "From {banyak} tables",
  poin: "points",
  tren: { naik: "▲ up", turun: "▼ down", tetap: "= unchanged", tidak: "not comparable" },
  caraSelisih: "Difference: realised in {terakhir} less realised in {sebelum}; in points for percentages.",
  caraPertumbuhan: "Growth: the difference divided by what was realised in {sebelum}.",
  caraTidak: "What is marked as not measured (such as N/A) cannot be compared; blank cells stay blank.",
  dinyatakan: "Said by the author to be not comparable: {indikator}, year {tahun}.",
};

const menengah: KataMenengah = {
  namaLembar: "Medium-term target",
  judul: "Realisation against the Medium-Term Target",
  judulTahun: "Realisation against the Medium-Term Target {tahun}",
  kolom: {
    nomor: "No.",
    indikator: "Indikator (indicator)",
    tahunRealisasi: "Year realised",
    realisasi: "Realised",
    tahunTarget: "Year of target",
    target: "End target",
    capaian: "Capaian against the end target",
    sisa: "Left to the target",
    status: "Status",
  },
  gabungan: "From {banyak} tables",
  poin: "points",
  status: { diAtas: "▲ beyond the target", tepat: "= on target", diBawah: "▼ not there yet" },
  caraCapaian: "The last realisation that has a figure, against the end target of the medium term.",
  caraSisa: "Left: what is still missing to the end target; zero where the target is met.",
};

const efisiensi: KataEfisiensi = {
  namaLembar: "Efficiency summary",
  judul: "Efficiency of Resources",
  judulTahun: "Efficiency of Resources {tahun}",
  kolom: {
    nomor: "No.",
    sasaran: "Sasaran (goal)",
    pagu: "Budget (Rp)",
    realisasi: "Realised (Rp)",
    capaian: "Capaian",
    serapan: "Absorption",
    selisih: "Difference",
    rasio: "Ratio",
    simpulan: "Conclusion",
  },
  keseluruhan: "Overall",
  poin: "points",
  simpulan: { efisien: "▲ efficient", seimbang: "= even", belum: "▼ not efficient" },
  efisiensiPmk: "Efficiency by PMK 22/2021",
  nilaiPmk: "Efficiency score (0–100)",
  caraSelisih: "Difference: capaian less absorption, in percentage points. Efficient where capaian is the higher.",
  caraRasio: "Ratio: capaian divided by absorption.",
  caraPmk: "PMK 22/2021: total (budget × capaian) less total realised, divided by total (budget × capaian); the score is cut off at ±20%.",
};

const kepatuhan: KataKepatuhan = {
  namaLembar: "Weighted compliance",
  judul: "Weighted Compliance",
  judulTahun: "Weighted Compliance {tahun}",
  kolom: {
    nomor: "No.",
    uraian: "Description",
    bobot: "Weight",
    target: "Target",
    realisasi: "Realised",
    capaian: "Capaian",
    nilai: "Score (weight × capaian)",
  },
  jumlah: "Level of compliance",
  cara: "Level of compliance: the sum of weight × capaian. The weights must add up to 100%; otherwise it is left blank.",
  tanpaBatas: "Capaian is not capped.",
  denganBatas: "The capaian of each row is capped at {batas} before it is weighted; the raw figure stays visible.",
};

const ro: KataRo = {
  namaLembar: "National priority outputs",
  judul: "Capaian of Outputs",
  judulTahun: "Capaian of Outputs {tahun}",
  kolom: {
    nomor: "No.",
    ro: "Rincian output (output)",
    satuan: "Unit",
    target: "Target",
    realisasi: "Realised",
    capaian: "Capaian",
    status: "Status",
  },
  gabungan: "From {banyak} tables",
  status: { diAtas: "▲ beyond the target", tepat: "= on target", diBawah: "▼ not there yet" },
  jumlah: {
    tercapai: "Outputs that meet or exceed their target",
    diBawah: "Outputs that fall short",
    tanpa: "Outputs without realisation, or that cannot be calculated",
    semua: "Number of outputs",
  },
  cara: "Capaian: realised divided by target, compared with 100% at two decimals.",
};

const ikm: KataIkm = {
  namaLembar: "Satisfaction by element",
  judul: "Public Satisfaction Index by Element",
  judulTahun: "Public Satisfaction Index by Element {tahun}",
  kolom: {
    nomor: "No.",
    unsur: "Unsur (element)",
    nrr: "NRR {tahun}",
    nilai: "Converted",
    mutu: "Mutu (quality)",
    perubahan: "Change",
    arah: "Direction",
    tanda: "Mark",
  },
  tahunIni: "this year",
  tahunLalu: "last year",
  arah: { naik: "▲ up", turun: "▼ down", tetap: "= unchanged" },
  tanda: { tertinggi: "▲ highest", terendah: "▼ lowest" },
  rerata: "Mean NRR",
  indeks: "Public Satisfaction Index",
  indeksLalu: "Public Satisfaction Index {tahun}",
  cara: "Index: the mean NRR of all elements answered (weight 1/number of elements) times 25.",
  mutu: "Mutu: {skala}, compared at two decimals.",
};

const eka: KataEka = {
  namaLembar: "EKA summary",
  judul: "Budget Performance Evaluation (SMART)",
  judulTahun: "Budget Performance Evaluation (SMART) {tahun}",
  kolom: {
    nomor: "No.",
    unit: "Unit",
    csp: "Programme goals reached",
    penyerapan: "Absorption",
    konsistensi: "Consistency",
    capaianRo: "Outputs reached",
    nilaiEfisiensi: "Efficiency score",
    implementasi: "Implementation",
    rataSatker: "Mean of satker",
    eka: "EKA score",
    tercetak: "Printed score",
    predikat: "Predikat",
  },
  caraSatker: "Score: 9.7% absorption + 18.2% consistency + 43.5% outputs reached + 28.6% efficiency score.",
  caraEselon1: "Score: half of (2/3 programme goals + 1/3 implementation) plus half the mean of the satker.",
  aturan: "Basis: {dasar} (in force until budget year 2023).",
  predikat: "Predikat by the scale NKA, compared at two decimals.",
};

const ikpa: KataIkpa = {
  namaLembar: "IKPA summary",
  judul: "Budget Execution Performance (IKPA)",
  judulTahun: "Budget Execution Performance (IKPA) {tahun}",
  kolom: {
    nomor: "No.",
    aspek: "Aspect",
    komponen: "Indicator",
    bobot: "Weight",
    nilai: "Score",
    tertimbang: "Weighted",
    keterangan: "Remarks",
  },
  status: {
    tidakAda: "Not in the source table; no weight.",
    kosong: "Blank; no weight.",
    tidakBerlaku: "Not applicable; no weight.",
    nolTanpaBobot: "A zero that does not count, by the konversi bobot.",
    nilaiTanpaBobot: "A score without weight, by the konversi bobot.",
  },
  konversi: "Konversi bobot and sum of weighted scores",
  pengurang: "Deduction for SPM dispensations",
  total: "IKPA score",
  cara: "IKPA score: sum of weighted scores divided by the konversi bobot. Weighted: weight × score ÷ 100.",
  konversiDitolak: "The konversi bobot in the source does not fit the indicators that have a score and is not used.",
  aturan: "Weights of {tahun} by {dasar}. How sure: {keyakinan}.",
  belumDikonfirmasi: "The rule of this year is not confirmed yet.",
};

const nka: KataNka = {
  namaLembar: "NKA summary",
  judul: "Budget Performance Score (NKA)",
  judulTahun: "Years {tahun}",
  kolom: {
    nomor: "No.",
    tahun: "Year",
    eka: "EKA (SMART) score",
    ikpa: "IKPA score",
    bobotEka: "Weight of EKA",
    bobotIkpa: "Weight of IKPA",
    nka: "NKA",
    predikat: "Predikat",
    dasar: "Basis of the weights",
  },
  cara: "NKA: weight of EKA × EKA + weight of IKPA × IKPA; the year chooses the weights. From 2024 on EKA is the score of budget planning.",
  kurang: "One table of EKA (SMART) and one of IKPA are needed.",
};

const pk: KataPk = {
  namaLembar: "PK before and after",
  judul: "Changes of the Perjanjian Kinerja",
  judulTahun: "Changes of the Perjanjian Kinerja {tahun}",
  dari: "Before: {semula} – After: {menjadi}",
  kolom: {
    nomor: "No.",
    sasaran: "Sasaran (goal)",
    indikatorSemula: "Indicator before",
    targetSemula: "Target before",
    indikatorMenjadi: "Indicator after",
    targetMenjadi: "Target after",
    perubahan: "Change",
  },
  perubahan: {
    tetap: "unchanged",
    target: "target changed",
    redaksi: "reworded",
    keduanya: "reworded, target changed",
    baru: "added",
    dihapus: "removed",
  },
  jumlah: "Number of indicators: {perubahan}",
  cara: "Indicators are paired by the words that they share; look again at pairs that were reworded.",
  caraTarget: "The targets 100 and 100% count as the same.",
};

const triwulan: KataTriwulan = {
  namaLembar: "Quarterly capaian",
  judul: "Capaian by Quarter",
  judulTahun: "Capaian by Quarter {tahun}",
  kolom: {
    nomor: "No.",
    indikator: "Indikator (indicator)",
    target: "Target Q {triwulan}",
    realisasi: "Realised Q {triwulan}",
    capaian: "Capaian to Q {triwulan}",
    status: "Status",
  },
  status: { diAtas: "▲ beyond the target", tepat: "= on target", diBawah: "▼ not there yet" },
  caraKumulatif: "The quarters are read as cumulative: capaian is realised divided by target of quarter {triwulan}.",
  caraJumlah: "The quarters are read one by one: capaian is total realised divided by total target up to quarter {triwulan}.",
  lengkap: "Where target or realisation of a quarter is missing, the capaian is left blank, not counted as zero.",
};

export const ringkasan = { umum, anggaran, perbandingan, menengah, efisiensi, kepatuhan, ro, ikm, eka, ikpa, nka, pk, triwulan } as const;
