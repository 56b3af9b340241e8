/** Texts of the first minute: what the pane sees in a workbook, and what it offers where there is nothing yet. */
export const templat = {
  terlihat: {
    indikator: "{n} indicator {n|table|tables}",
    anggaran: "{n} budget {n|table|tables}",
    penilaian: "{n} score {n|table|tables}",
    lain: "{n} other {n|table|tables}",
    temuan: "{n} {n|finding|findings}",
  },
  mulaiIsi: { judul: "Fill in this workbook", isi: "When its tables are filled in, press “Check again”." },
  judul: "Start from a template",
  pengantar: "Choose one. The pane makes a new sheet that is ready to be filled in; other sheets are left alone. The forms are in Indonesian.",
  tahun: "Year of the report",
  tahunPetunjuk: "May stay empty.",
  tahunKeliru: "Enter a year, such as 2025.",
  buat: "Make {nama}",
  pilihan: {
    perjanjianKinerja: { nama: "Perjanjian Kinerja", isi: "Goals, indicators, targets, and the programmes with their budget." },
    pengukuran: { nama: "Pengukuran Kinerja", isi: "Target, result and achievement by quarter and for the year." },
    anggaran: { nama: "Realisasi Anggaran", isi: "Ceiling, spending, remainder and absorption by programme." },
    skm: { nama: "Survei Kepuasan Masyarakat", isi: "Answers to the nine elements, the IKM value and its grade." },
  },
  tanpaFungsi: "This Excel does not run LKJ functions, so the template uses ordinary Excel formulas.",
  selesaiJudul: "Sheet made",
  selesai: "The sheet “{lembar}” is open. Fill in the empty cells, then press “Check again”.",
  tanpaCetak: "The print setup could not be made because this computer has no printer.",
  contoh: {
    judul: "See samples that are filled in",
    pengantar: "Download one and open it in Excel. The figures are those of published reports.",
    biro: "Biro Perencanaan 2023",
    ditjen: "Ditjen Rehabilitasi Sosial 2023",
    ditolak: "Where Excel refuses downloads from the pane, open this address in a browser:",
  },
} as const;
