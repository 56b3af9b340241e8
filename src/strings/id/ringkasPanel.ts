/** What the pane says around a summary beside its table. */
export const ringkasPanel = {
  tanpaStandar: "Ketik standar nasional untuk paling sedikit satu indikator.",
  standar: "Standar nasional tiap indikator",
  standarKet: "Ketik angkanya, misalnya 95% atau 83,5. Yang dikosongkan tidak dibandingkan.",
  standarTabel: "dari tabel",
  standarKeliru: "Tulis satu angka, misalnya 95% atau 83,5.",
  memeriksa: "Angka sumber sedang diperiksa …",
  takTerperiksa: "Angka sumber belum dapat diperiksa. Buka Periksa untuk memeriksanya.",
  dipersoalkanJudul: "Angka sumber masih dipersoalkan",
  dipersoalkan: "Angka di {letak} masih dipersoalkan: {pesan}",
  keSel: "Ke sel {letak}",
  letak: "{lembar}!{sel}",
  lainnya: { satu: "Masih ada {n} galat lain. Rinciannya ada di Periksa.", banyak: "Masih ada {n} galat lain. Rinciannya ada di Periksa." },
};
