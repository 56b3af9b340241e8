/** Texts of the self-test beside those of the place Bagikan. `{name}` is filled by `isi`. */
export const ujiMandiri = {
  hasil: "Tercetak {harap}, Excel {excel}, panel {panel}",
  salin: "Salin hasil uji",
  tersalin: "Hasil uji tersalin",
  pengaya: "LKJ {versi}, metadata {n} fungsi",
  panel: "{benar} dari {semua} angka sama bila dihitung panel sendiri.",
  tanpaFungsi:
    "Tampil #NAME?: Excel ini belum memuat fungsi LKJ. Tutup semua jendela Excel, buka lagi, buka panel ini, lalu ulangi uji. Excel 2019 dan yang lebih lama tidak mengenal fungsi add-in; hitung lewat panel, tempat Rumus.",
  belumSelesai: "Sebagian fungsi belum selesai dihitung. Tunggu sebentar, lalu ulangi uji.",
};
