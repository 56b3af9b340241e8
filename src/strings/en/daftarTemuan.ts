/** Texts of the list of findings. */
export const daftarTemuan = {
  caraPapanTik: "Press the up or down arrow to move between findings, Home or End for the first or the last.",
  temuanLembar: "{tingkat}, sheet {lembar}",
  /** Begins as the card shows it, for who speaks what she sees. */
  kartu: "{letak} {judul}. {pesan}",
} as const;
