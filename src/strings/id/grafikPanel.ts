/** Words of the pane about the charts of a summary. */
export const grafikPanel = {
  sertakan: "Sertakan grafik",
  judul: "Grafik di bawah tabel",
  gambar: "{judul}. {seri}: {banyak} angka, terendah {terendah}, tertinggi {tertinggi}.",
  celah: "Tanpa angka: {banyak}.",
};
