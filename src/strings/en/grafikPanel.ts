export const grafikPanel = {
  sertakan: "Include charts",
  judul: "Charts below the table",
  gambar: "{judul}. {seri}: {banyak} {banyak|figure|figures}, lowest {terendah}, highest {tertinggi}.",
  celah: "Without a figure: {banyak}.",
};
