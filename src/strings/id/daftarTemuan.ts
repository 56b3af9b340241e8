/** Texts of the list of findings. */
export const daftarTemuan = {
  caraPapanTik: "Tekan panah atas atau bawah untuk berpindah temuan, Home atau End untuk yang pertama atau terakhir.",
  temuanLembar: "{tingkat}, lembar {lembar}",
  /** Begins as the card shows it, for who speaks what she sees. */
  kartu: "{letak} {judul}. {pesan}",
} as const;
