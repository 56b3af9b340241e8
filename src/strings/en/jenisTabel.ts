/** Kinds of table, as findings, the command line and the pane name them. */
export const jenisTabel = {
  pk: "Perjanjian Kinerja", capaian: "Performance measurement", triwulan: "Performance by quarter", perbandingan: "Comparison of years",
  menengah: "Medium-term targets", anggaran: "Budget", ro: "Rincian output", ikpa: "IKPA", smart: "Budget performance (SMART)",
  ikm: "Satisfaction survey (IKM)", kepatuhan: "Weighted compliance", sakip: "SAKIP components", efisiensi: "Efficiency", rekap: "Summary", lainnya: "Other table",
} as const;
