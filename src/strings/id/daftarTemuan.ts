/** Texts of the list of findings. */
export const daftarTemuan = {
  caraPapanTik: "Tekan panah atas atau bawah untuk berpindah temuan, Home atau End untuk yang pertama atau terakhir.",
  temuanLembar: "{tingkat}, lembar {lembar}",
} as const;
