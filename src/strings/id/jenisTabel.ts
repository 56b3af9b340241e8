/** Kinds of table, as findings, the command line and the pane name them. */
export const jenisTabel = {
  pk: "Perjanjian Kinerja", capaian: "Pengukuran kinerja", triwulan: "Kinerja per triwulan", perbandingan: "Perbandingan antartahun",
  menengah: "Target jangka menengah", anggaran: "Anggaran", ro: "Rincian output", ikpa: "IKPA", smart: "Kinerja anggaran (SMART)",
  ikm: "Survei kepuasan (IKM)", kepatuhan: "Kepatuhan berbobot", sakip: "Komponen SAKIP", efisiensi: "Efisiensi", rekap: "Rekap", lainnya: "Tabel lain",
} as const;
