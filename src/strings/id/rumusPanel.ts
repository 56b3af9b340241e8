/** Filling a function in the pane: arguments, the result so far, inserting. */
export const rumusPanel = {
  isiUntuk: "Isi argumen {nama}",
  petunjuk: "Pilih sel di lembar lalu tekan “Ambil pilihan”, atau ketik sel, angka, kata, atau rumus (awali dengan =).",
  ambil: "Ambil pilihan",
  ambilUntuk: "Ambil pilihan untuk {nama}",
  belum: "Isi dahulu: {argumen}.",
  menghitung: "Menghitung…",
  takTerbaca: "Isi {nama} tidak dapat dibaca dari sini. Hasilnya tampak sesudah rumus disisipkan.",
  lembarTidakAda: "Lembar “{lembar}” tidak ada di buku kerja ini. Periksa ejaannya.",
  terhalang:
    "Hasilnya berupa tabel, tetapi sel di sekitarnya berisi, sehingga Excel menampilkan #SPILL!. Kosongkan sel di bawah dan di kanannya, atau pindahkan rumus ke tempat yang lapang.",
  daftar: "{sel}: {daftar}",
  berlanjut: "{daftar}; …",
  tabel: "Tabel {baris} baris × {kolom} kolom.",
  sisipkan: "Sisipkan rumus",
  sisipkanUntuk: "Sisipkan rumus {nama}",
  ke: "Rumus ditulis ke sel aktif. Pilih dahulu sel yang kosong.",
  tanpaFungsi: "Excel ini tidak mengenal fungsi LKJ. Yang disisipkan adalah rumus Excel biasa dengan hasil yang sama.",
  tanpaPadananJudul: "Tidak ada rumus Excel biasa untuk isian ini",
  tanpaPadanan: "Excel ini tidak mengenal fungsi LKJ, dan {nama} dengan isian ini tidak dapat ditulis sebagai rumus Excel biasa. Hasilnya dapat dibaca di panel.",
} as const;
