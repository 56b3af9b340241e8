/** What the checker says. `pesan` is filled from the data of the finding; every rule has a title and a next step. */
export const temuan = {
  tingkat: { galat: "Galat", peringatan: "Peringatan", saran: "Saran" },
  aturan: {
    HT001: {
      judul: "Capaian tidak sesuai dengan target dan realisasi",
      langkah: "Cocokkan target dengan Perjanjian Kinerja dan realisasi dengan data dukungnya, lalu hitung ulang capaian.",
    },
    AT001: {
      judul: "Target berbeda antartabel",
      langkah: "Tentukan target yang berlaku menurut Perjanjian Kinerja terakhir, lalu samakan di semua tabel.",
    },
    TB001: {
      judul: "Rerata tidak dapat dihitung ulang",
      langkah: "Pilih satu cara rerata, hitung ulang, lalu sebutkan caranya di bawah tabel.",
    },
    IK001: {
      judul: "Angka tersimpan sebagai teks",
      langkah: "Ubah isi kolom menjadi angka agar dapat dihitung. Tanda catatan dapat dipindahkan ke kolom keterangan.",
    },
    IK002: {
      judul: "Satuan target dan realisasi berbeda",
      langkah: "Tulis target dan realisasi dalam satuan yang sama, misalnya keduanya dengan tanda persen.",
    },
    IK003: {
      judul: "Target atau realisasi belum terisi",
      langkah: "Isi sel itu. Bila memang tidak diukur, tulis N/A.",
    },
    IK004: {
      judul: "Target bernilai nol",
      langkah: "Periksa targetnya di Perjanjian Kinerja. Bila targetnya memang nol, jelaskan cara menilai capaiannya di keterangan.",
    },
  },
  pesan: {
    "HT001.targetPk":
      "Capaian {tercetakTampil} tidak sesuai dengan target {targetTampil} dan realisasi {realisasiTampil} (seharusnya {terhitungTampil}). " +
      "Angka {tercetakTampil} cocok dengan target {targetCocokTampil}, yaitu target di Perjanjian Kinerja (lembar {lembarLain}, sel {selLain}).",
    "HT001.targetLain":
      "Capaian {tercetakTampil} tidak sesuai dengan target {targetTampil} dan realisasi {realisasiTampil} (seharusnya {terhitungTampil}). " +
      "Angka {tercetakTampil} cocok dengan target {targetCocokTampil} untuk indikator yang sama di tabel lain (lembar {lembarLain}, sel {selLain}).",
    "HT001.realisasiLain":
      "Capaian {tercetakTampil} tidak sesuai dengan target {targetTampil} dan realisasi {realisasiTampil} (seharusnya {terhitungTampil}). " +
      "Angka {tercetakTampil} cocok dengan realisasi {realisasiCocokTampil} untuk indikator yang sama di tabel lain (lembar {lembarLain}, sel {selLain}).",
    "HT001.capaianLain":
      "Capaian {tercetakTampil} tidak sesuai dengan target {targetTampil} dan realisasi {realisasiTampil} (seharusnya {terhitungTampil}). " +
      "Tabel lain sudah memuat {terhitungTampil} untuk indikator yang sama (lembar {lembarLain}, sel {selLain}).",
    "HT001.lain":
      "Capaian {tercetakTampil} tidak sesuai dengan target {targetTampil} dan realisasi {realisasiTampil} (seharusnya {terhitungTampil}).",
    "HT001.batas":
      "Capaian tampak dibatasi sampai {batasTampil}: {jumlah} baris mencapai lebih dari itu. Sebutkan batas ini di bawah tabel.",
    "HT001.kolom":
      "Di {salah} dari {diperiksa} baris, kolom ini bukan hasil realisasi dibagi target. Bila capaian dihitung dengan cara lain, sebutkan caranya di bawah tabel.",
    "AT001.pk":
      "Target {targetTampil} berbeda dengan Perjanjian Kinerja, yang memuat {targetLainTampil} untuk indikator yang sama (lembar {lembarLain}, sel {selLain}).",
    "AT001.tabel":
      "Target {targetTampil} berbeda dengan tabel lain, yang memuat {targetLainTampil} untuk indikator yang sama (lembar {lembarLain}, sel {selLain}).",
    "TB001.rerata":
      "Rerata {tercetakTampil} tidak dihasilkan oleh cara mana pun dari {jumlah} capaian di tabel ini. Yang dicoba: {daftarMetode}. Yang terdekat: {metodeTerdekat}.",
    "IK001.kolom": "{jumlah} angka di kolom {kolom} tersimpan sebagai teks, misalnya “{contoh}” di sel {selContoh}. Rumus akan melewatinya.",
    "IK002.baris": "Target {targetTampil} dan realisasi {realisasiTampil} ditulis dalam satuan yang berbeda.",
    "IK002.kolom":
      "Di {jumlah} baris, target dan realisasi ditulis dalam satuan yang berbeda, misalnya target {targetTampil} dengan realisasi {realisasiTampil}.",
    "IK003.target": "Target belum terisi, sedangkan realisasinya ada.",
    "IK003.realisasi": "Realisasi belum terisi, sedangkan targetnya ada.",
    "IK003.targetDanCapaian": "Target dan capaian belum terisi, sedangkan realisasinya ada.",
    "IK003.realisasiDanCapaian": "Realisasi dan capaian belum terisi, sedangkan targetnya ada.",
    "IK004.nol": "Target bernilai nol, sehingga capaian tidak dapat dihitung.",
  },
  /** Added where the rows around support one side. */
  didukung: {
    sini: "Capaian di baris ini dihitung dari {targetTampil}.",
    sana: "Capaian di baris ini dihitung dari {targetLainTampil}.",
    takTentu: "",
  },
  akibat: "Sebab yang sama terlihat di {daftar}.",
  letak: "lembar {lembar} sel {sel}",
  metode: {
    indikator: "rerata semua indikator",
    takDibulatkan: "rerata sebelum dibulatkan",
    sasaran: "rerata per sasaran",
    barisSasaran: "rerata baris capaian sasaran",
    batas100: "rerata dengan batas 100%",
    batas110: "rerata dengan batas 110%",
    batas120: "rerata dengan batas 120%",
    kosongNol: "sel kosong dihitung nol",
    tercapai: "bagian indikator yang tercapai",
    bobot: "rerata berbobot",
    rasioJumlah: "jumlah realisasi dibagi jumlah target",
  },
  jenis: {
    pk: "Perjanjian Kinerja", capaian: "Pengukuran kinerja", triwulan: "Kinerja per triwulan", perbandingan: "Perbandingan antartahun",
    menengah: "Target jangka menengah", anggaran: "Anggaran", ro: "Rincian output", ikpa: "IKPA", smart: "Kinerja anggaran (SMART)",
    ikm: "Survei kepuasan (IKM)", kepatuhan: "Kepatuhan berbobot", sakip: "Komponen SAKIP", efisiensi: "Efisiensi", rekap: "Rekap", lainnya: "Tabel lain",
  },
  peran: {
    nomor: "Nomor", sasaran: "Sasaran", indikator: "Indikator", uraian: "Uraian", satuan: "Satuan", polaritas: "Polaritas", target: "Target",
    realisasi: "Realisasi", capaian: "Capaian", pagu: "Pagu", serapan: "Serapan", sisa: "Sisa", bobot: "Bobot", nilai: "Nilai",
    keterangan: "Keterangan", bukti: "Bukti", lainnya: "Lainnya",
  },
} as const;
