import type { KataAnggaran, KataMenengah, KataPerbandingan, KataUmum } from "../../domain/ringkas/kataRingkasan";

const umum: KataUmum = {
  sumber: "Source: sheet {lembar}, range {rentang}.",
  hidup: "The figures in this table are formulas on the source sheet and follow it when it changes.",
  tanda: "The mark {tanda} beside a figure comes from the source table.",
  tanggal: "Prepared {tanggal}.",
  galatSumber: "error in the source",
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

export const ringkasan = { umum, anggaran, perbandingan, menengah } as const;
