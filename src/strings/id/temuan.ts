import { jenisTabel } from "./jenisTabel";

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
    HT002: {
      judul: "Persentase tidak sesuai dengan bagian dan keseluruhannya",
      langkah: "Bagi lagi kedua angka di baris itu. Bila persentasenya yang benar, periksa angka asalnya di dokumen sumber.",
    },
    HT003: {
      judul: "Sisa atau selisih tidak sesuai",
      langkah: "Kurangkan lagi kedua angka di baris itu, lalu periksa angka asalnya di dokumen sumber.",
    },
    HT004: {
      judul: "Kenaikan atau pertumbuhan tidak sesuai",
      langkah: "Hitung pertumbuhan sebagai (nilai akhir − nilai awal) dibagi nilai awal, atau sebut angkanya sebagai perbandingan.",
    },
    HT005: {
      judul: "Nilai tertimbang tidak sesuai dengan bobot",
      langkah: "Kalikan lagi bobot dengan nilainya, lalu periksa jumlah nilai tertimbang di bawahnya.",
    },
    HT006: {
      judul: "Judul kolom tidak sesuai dengan isinya",
      langkah: "Perbaiki judul atau rumus yang tertulis di judul kolom.",
    },
    AT002: {
      judul: "Realisasi atau capaian berbeda antartabel",
      langkah: "Tentukan angka yang benar dari data dukung, lalu samakan di semua tabel.",
    },
    AT006: {
      judul: "Realisasi tahun lalu berbeda antartabel",
      langkah: "Cocokkan dengan laporan kinerja tahun itu, lalu samakan di semua tabel.",
    },
    AT007: {
      judul: "Target tahun berikut berbeda antartabel",
      langkah: "Cocokkan dengan target di Renstra, lalu samakan di semua tabel.",
    },
    TB002: {
      judul: "Total tidak sama dengan jumlah barisnya",
      langkah: "Jumlahkan lagi barisnya. Periksa apakah ada baris yang terlewat, terhitung dua kali, atau salah tik.",
    },
    TB004: {
      judul: "Jumlah bobot bukan 100%",
      langkah: "Lengkapi komponen yang belum disebut atau perbaiki bobotnya sampai berjumlah 100%.",
    },
    TB005: {
      judul: "Persentase total adalah rerata, bukan hasil bagi total",
      langkah: "Bagi jumlah di baris total dengan jumlah keseluruhannya. Rerata persentase mengabaikan besar kecilnya baris.",
    },
    TB006: {
      judul: "Nomor baris tidak urut",
      langkah: "Urutkan lagi nomornya mulai dari 1. Nomor yang melompat dapat berarti ada baris yang hilang.",
    },
    TB007: {
      judul: "Angka setahun tidak sesuai dengan triwulannya",
      langkah: "Jumlahkan lagi triwulannya, atau sebutkan cara menghitung angka setahun di bawah tabel.",
    },
    AT003: {
      judul: "Indikator Perjanjian Kinerja dan pengukuran tidak sama",
      langkah: "Laporkan setiap indikator yang diperjanjikan. Bila indikatornya berubah, sebutkan perubahan Perjanjian Kinerjanya.",
    },
    AT004: {
      judul: "Nama indikator ditulis berbeda",
      langkah: "Pakai nama indikator seperti di Perjanjian Kinerja di semua tabel.",
    },
    AT005: {
      judul: "Total anggaran berbeda antartabel",
      langkah: "Cocokkan kedua tabel dengan data anggaran pada tanggal yang sama.",
    },
    TB003: {
      judul: "Jumlah indikator menurut status tidak sesuai",
      langkah: "Hitung lagi dari tabel capaian, dan sebutkan apakah tepat 100% termasuk tercapai.",
    },
    PR001: {
      judul: "Perhitungan IKPA tidak sesuai",
      langkah: "Cocokkan bobot dengan aturan tahunnya, lalu hitung ulang nilai tertimbang, nilai total, dan nilai akhir.",
    },
    PR002: {
      judul: "Nilai Kinerja Anggaran tidak sesuai dengan EKA dan IKPA",
      langkah: "Hitung ulang dengan bobot tahunnya. Bila memakai bobot lain, sebutkan dasarnya.",
    },
    PR003: {
      judul: "Perhitungan survei kepuasan tidak sesuai",
      langkah: "Kalikan nilai rata-rata unsur dengan 25, lalu tentukan mutunya dari hasil itu.",
    },
    PR004: {
      judul: "Predikat tidak sesuai dengan skalanya",
      langkah: "Cocokkan nilai dengan batas kelasnya, dan pastikan setiap nilai masuk tepat satu kelas.",
    },
    PR005: {
      judul: "Nilai komponen SAKIP tidak sesuai",
      langkah: "Cocokkan nilai komponen dengan lembar hasil evaluasi.",
    },
    PR006: {
      judul: "Status bergantung pada pembulatan atau cara hitung",
      langkah: "Tampilkan dua desimal atau sebutkan cara hitungnya, agar statusnya tidak dipertanyakan.",
    },
    PR007: {
      judul: "Nilai SMART tidak sesuai dengan komponennya",
      langkah: "Cocokkan komponennya dengan aplikasi SMART, lalu hitung ulang.",
    },
    IK005: {
      judul: "Pemisah desimal tidak seragam",
      langkah: "Pakai koma untuk desimal dan titik untuk ribuan di seluruh tabel.",
    },
    IK006: {
      judul: "Target tidak dapat dihitung",
      langkah: "Sebutkan di keterangan cara menilai capaiannya, misalnya sama dengan target berarti 100%.",
    },
    IK007: {
      judul: "Realisasi memakai angka tahun lalu",
      langkah: "Beri tanda dan catatan yang sama di setiap tabel yang memuat angka itu.",
    },
    IK008: {
      judul: "Sel berisi galat",
      langkah: "Perbaiki rumus atau rujukannya. Bila memang tidak diukur, tulis N/A.",
    },
    IK009: {
      judul: "Angka ketikan di antara rumus",
      langkah: "Salin rumus dari baris lain. Bila angkanya memang diketik, sebutkan alasannya di keterangan.",
    },
    IK010: {
      judul: "Dua hal dalam satu sel",
      langkah: "Pisahkan ke kolom sendiri agar keduanya dapat dihitung.",
    },
    IK011: {
      judul: "Huruf di dalam angka",
      langkah: "Ketik ulang isinya dengan digit saja, lalu periksa lagi.",
    },
    WJ001: {
      judul: "Melonjak dibanding tahun lalu",
      langkah: "Periksa satuan dan angkanya. Bila benar, jelaskan sebabnya di analisis.",
    },
    WJ002: {
      judul: "Target tampak terlalu rendah",
      langkah: "Pertimbangkan target yang lebih menantang, atau jelaskan mengapa target itu tetap dipakai.",
    },
    WJ003: {
      judul: "Polaritas bertentangan dengan nama indikator",
      langkah: "Periksa arah indikator. Bila makin rendah makin baik, pakai rumus turun.",
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
    "TB001.kolom": "Rerata {tercetakTampil} bukan rerata {jumlah} angka di atasnya (seharusnya {terhitungTampil}). Rerata di kolom lain cocok.",
    "IK001.kolom": "{jumlah} angka di kolom {kolom} tersimpan sebagai teks{jumlah|:|, misalnya} “{contoh}” di sel {selContoh}. Rumus akan melewatinya.",
    "IK002.baris": "Target {targetTampil} dan realisasi {realisasiTampil} ditulis dalam satuan yang berbeda.",
    "IK002.tanda": "Target {targetTampil} dan realisasi {realisasiTampil} sama-sama persen, tetapi hanya satu yang memakai tanda %. Jumlah baris seperti ini di tabel: {jumlah}.",
    "IK002.kolom":
      "Di {jumlah} baris, target dan realisasi ditulis dalam satuan yang berbeda, misalnya target {targetTampil} dengan realisasi {realisasiTampil}.",
    "IK003.target": "Target belum terisi, sedangkan realisasinya ada.",
    "IK003.realisasi": "Realisasi belum terisi, sedangkan targetnya ada.",
    "IK003.targetDanCapaian": "Target dan capaian belum terisi, sedangkan realisasinya ada.",
    "IK003.realisasiDanCapaian": "Realisasi dan capaian belum terisi, sedangkan targetnya ada.",
    "IK004.nol": "Target bernilai nol, sehingga capaian tidak dapat dihitung.",
    "HT002.serapan": "Persentase {tercetakTampil} tidak sesuai dengan realisasi {bahanSatu} dan pagu {bahanDua} (seharusnya {terhitungTampil}).",
    "HT002.rasio":
      "Persentase {tercetakTampil} tidak sesuai: {bahanSatu} ({pembilang}) dibagi {bahanDua} ({penyebut}) adalah {terhitungTampil}. Baris lain di kolom ini dihitung dengan cara itu.",
    "HT002.porsi":
      "Persentase {tercetakTampil} tidak sesuai: {bahanSatu} adalah {terhitungTampil} dari jumlah kolom {pembilang}. Baris lain di kolom ini dihitung dengan cara itu.",
    "HT003.sisa": "Sisa {tercetakTampil} tidak sama dengan {bahanSatu} dikurangi {bahanDua} (seharusnya {terhitungTampil}).",
    "HT003.selisih":
      "Selisih {tercetakTampil} tidak sesuai dengan {bahanSatu} ({kolomSatu}) dan {bahanDua} ({kolomDua}); seharusnya {terhitungTampil}.",
    "HT004.rasio":
      "Angka {tercetakTampil} adalah perbandingan {akhirTampil} dengan {awalTampil}, bukan kenaikannya. Kenaikannya {terhitungTampil}.",
    "HT004.tumbuh": "Pertumbuhan {tercetakTampil} tidak sesuai dengan {awalTampil} dan {akhirTampil} (seharusnya {terhitungTampil}).",
    "HT005.nilai":
      "Nilai tertimbang {tercetakTampil} tidak sama dengan bobot {bahanSatu} dikali {bahanDua} ({kolomNilai}); seharusnya {terhitungTampil}.",
    "HT005.kepatuhan":
      "Nilai {tercetakTampil} tidak sama dengan bobot {bahanSatu} dikali realisasi dibagi target; seharusnya {terhitungTampil}.",
    "HT006.rumusTerbalik":
      "Rumus {rumus} di judul kolom membagi target (kolom {kolomTarget}) dengan realisasi (kolom {kolomRealisasi}). Seharusnya realisasi dibagi target.",
    "HT006.rumus": "Rumus {rumus} di judul kolom tidak menghasilkan satu pun dari {jumlah} angka di bawahnya.",
    "HT006.ikutNaik":
      "Rumus yang tertulis, {rumus}, tidak menghasilkan angka di kolom capaian. Ada {jumlah} angka yang dapat dibandingkan, dan semuanya mengikuti realisasi dibagi target.",
    "HT006.ikutTurunRasio":
      "Rumus yang tertulis, {rumus}, tidak menghasilkan angka di kolom capaian. Ada {jumlah} angka yang dapat dibandingkan, dan semuanya mengikuti target dibagi realisasi.",
    "HT006.ikutTurun":
      "Rumus yang tertulis, {rumus}, tidak menghasilkan angka di kolom capaian. Ada {jumlah} angka yang dapat dibandingkan, dan semuanya mengikuti (2 × target − realisasi) dibagi target.",
    "HT006.kataTerbalik": "Rumus yang tertulis, {rumus}, membagi target dengan realisasi. Seharusnya realisasi dibagi target.",
    "HT006.judul": "Kolom berjudul “{kolom}” berisi nama indikator.",
    "AT002.realisasi":
      "Realisasi {nilaiTampil} berbeda dengan tabel lain, yang memuat {nilaiLainTampil} untuk indikator dan tahun yang sama (lembar {lembarLain}, sel {selLain}).",
    "AT002.capaian":
      "Capaian {nilaiTampil} berbeda dengan tabel lain, yang memuat {nilaiLainTampil} untuk indikator dan tahun yang sama (lembar {lembarLain}, sel {selLain}).",
    "AT002.sasaran":
      "Capaian sasaran {nilaiTampil} berbeda dengan tabel lain, yang memuat {nilaiLainTampil} untuk sasaran yang sama (lembar {lembarLain}, sel {selLain}).",
    "AT006.realisasi":
      "Realisasi {tahun} tertulis {nilaiTampil}, sedangkan tabel lain memuat {nilaiLainTampil} (lembar {lembarLain}, sel {selLain}).",
    "AT007.renstra":
      "Target {tahun} tertulis {nilaiTampil}, sedangkan daftar target jangka menengah memuat {nilaiLainTampil} (lembar {lembarLain}, sel {selLain}).",
    "AT007.tabel": "Target {tahun} tertulis {nilaiTampil}, sedangkan tabel lain memuat {nilaiLainTampil} (lembar {lembarLain}, sel {selLain}).",
    "TB002.total": "Total {tercetakTampil} tidak sama dengan jumlah {jumlahBahan} baris, yaitu {terhitungTampil}. Selisihnya {selisihTampil}.",
    "TB002.subtotal":
      "Jumlah {tercetakTampil} di baris “{label}” tidak sama dengan {jumlahBahan} baris di bawahnya, yaitu {terhitungTampil}. Selisihnya {selisihTampil}.",
    "TB004.jumlah": "{jumlah} bobot di kolom ini berjumlah {terhitungTampil}, bukan 100%.",
    "TB005.total":
      "Persentase total {tercetakTampil} adalah rerata {jumlah} persentase di atasnya. Hasil bagi {bahanSatu} dengan {bahanDua} adalah {terhitungTampil}.",
    "TB006.awal": "Nomor baris mulai dari {nomor}, bukan dari 1.",
    "TB006.lompat": "Nomor {nomor} berada setelah nomor {nomorSebelum}.",
    "TB006.ganda": "Nomor {nomor} dipakai dua kali berturut-turut.",
    "TB007.setahun":
      "Angka setahun {tercetakTampil} bukan jumlah triwulannya ({jumlahTampil}) dan bukan nilai triwulan IV ({akhirTampil}). Cara lain (tertinggi, terendah, rerata) juga tidak cocok.",
    "AT001.pkLain":
      "Target {targetTampil} di Perjanjian Kinerja ini berbeda dengan {jumlah} tabel lain, yang memuat {targetLainTampil} (misalnya lembar {lembarLain}, sel {selLain}). Wajar bila Perjanjian Kinerja diubah.",
    "AT001.renstra":
      "Target {targetTampil} di daftar jangka menengah berbeda dengan {jumlah} tabel lain, yang memuat {targetLainTampil} (misalnya lembar {lembarLain}, sel {selLain}).",
    "AT005.baris":
      "Angka {nilaiTampil} untuk “{label}” berbeda dengan tabel lain, {nilaiLainTampil} (lembar {lembarLain}, sel {selLain}), padahal baris lainnya sama.",
    "HT006.judulTabel": "Judul tabel menyebut indikator lain. Angkanya cocok dengan indikator “{indikator}”.",
    "AT003.tidakDiukur": "Indikator “{indikator}” ada di Perjanjian Kinerja, tetapi tidak ada di tabel pengukuran.",
    "AT003.tidakDijanjikan": "Indikator “{indikator}” diukur, tetapi tidak ada di Perjanjian Kinerja.",
    "AT004.ejaan": "Nama indikator ditulis “{nama}”, sedangkan di tabel lain “{namaLain}” (lembar {lembarLain}, sel {selLain}).",
    "AT005.pagu":
      "Total pagu {nilaiTampil} berbeda dengan tabel lain, {nilaiLainTampil} (lembar {lembarLain}, sel {selLain}), padahal total realisasinya sama.",
    "AT005.realisasi":
      "Total realisasi {nilaiTampil} berbeda dengan tabel lain, {nilaiLainTampil} (lembar {lembarLain}, sel {selLain}), padahal total pagunya sama.",
    "AT005.rincian":
      "Total pagu {nilaiTampil} dan total realisasinya berbeda dengan rincian lain untuk tahun yang sama, {nilaiLainTampil} (lembar {lembarLain}, sel {selLain}). Periksa apakah ada baris yang terlewat.",
    "TB003.status": "“{label}” tertulis {tercetakTampil}, sedangkan tabel capaian memuat {terhitung} (lembar {lembarLain}).",
    "PR001.bobot": "Bobot {tercetakTampil} berbeda dengan aturan IKPA {tahun}, yaitu {terhitungTampil}.",
    "PR001.bobotTahun": "{jumlah} bobot berbeda dengan aturan IKPA {tahun}, tetapi cocok dengan aturan {tahunLain}.",
    "PR001.bukanKomponen": "Komponen ini tidak termasuk komponen IKPA {tahun}.",
    "PR001.tertimbang": "Nilai tertimbang {tercetakTampil} tidak sama dengan nilai dikali bobot (seharusnya {terhitungTampil}).",
    "PR001.total": "Nilai total {tercetakTampil} tidak sama dengan jumlah nilai tertimbang (seharusnya {terhitungTampil}).",
    "PR001.akhir": "Nilai akhir {tercetakTampil} tidak sama dengan nilai total dibagi konversi bobot (seharusnya {terhitungTampil}).",
    "PR001.aspek": "Nilai aspek {tercetakTampil} bukan rerata komponen di dalamnya (seharusnya {terhitungTampil}).",
    "PR002.nka":
      "Nilai Kinerja Anggaran {tahun} tertulis {tercetakTampil}. Dengan EKA {ekaTampil}, IKPA {ikpaTampil}, dan bobot {bobot}, hasilnya {terhitungTampil}.",
    "PR002.tahunLain":
      "Nilai Kinerja Anggaran {tahun} tertulis {tercetakTampil}, yang cocok dengan bobot tahun {tahunLain}. Dengan EKA {ekaTampil}, IKPA {ikpaTampil}, dan bobot {bobot}, hasilnya {terhitungTampil}.",
    "PR003.mutu": "Nilai {nilaiTampil} (konversi {konversiTampil}) bermutu {terhitung}, bukan {tercetakTampil}, menurut skala {skala}.",
    "PR003.konversi": "Nilai konversi {tercetakTampil} tidak sama dengan {nilaiTampil} dikali 25 (seharusnya {terhitungTampil}).",
    "PR003.jumlahUnsur": "Jumlah nilai {unsur} tercetak {tercetakTampil}, padahal jumlah jawabannya {terhitungTampil}.",
    "PR003.nrrUnsur": "Nilai rata-rata {unsur} tercetak {tercetakTampil}, padahal rerata jawabannya {terhitungTampil}.",
    "PR003.tertimbang": "Nilai tertimbang {unsur} tercetak {tercetakTampil}, padahal nilai rata-rata dibagi {jumlah} unsur adalah {terhitungTampil}.",
    "PR003.indeks": "Indeks {tercetakTampil} tidak dihasilkan oleh {jumlah} nilai unsur (seharusnya {terhitungTampil}).",
    "PR004.predikat": "Predikat {tercetakTampil} tidak sesuai dengan nilai {nilaiTampil}. Menurut skala {skala}, predikatnya {terhitung}.",
    "PR004.tercetak": "Predikat {tercetakTampil} tidak sesuai dengan nilai {nilaiTampil}. Menurut skala di {dasar}, predikatnya {terhitung}.",
    "PR004.tumpang": "Kelas {tercetakTampil} mencakup nilai yang juga masuk kelas lain.",
    "PR004.celah": "Nilai di antara kelas {bawahTampil} dan {atasTampil} tidak masuk kelas mana pun. Ada {jumlah} celah seperti ini.",
    "PR005.melebihi": "Nilai komponen {tercetakTampil} melebihi bobotnya, yaitu {batasTampil}.",
    "PR005.jumlah": "Jumlah {jumlah} komponen adalah {terhitungTampil}, sedangkan nilai akuntabilitas kinerja tertulis {tercetakTampil}.",
    "PR006.seratus": "Capaian tampil {tercetakTampil}, padahal hasil hitungnya {terhitungTampil}, masih di bawah 100%.",
    "PR006.bobot": "Mutu berubah menurut bobotnya: {tepatTampil} dengan bobot 1/9, {lazimTampil} dengan bobot 0,11.",
    "PR007.total": "Nilai {tercetakTampil} tidak sesuai dengan komponennya (seharusnya {terhitungTampil}).",
    "PR007.efisiensi": "Nilai efisiensi {tercetakTampil} tidak sesuai dengan efisiensinya (seharusnya {terhitungTampil}).",
    "IK005.campur": "Tabel ini memakai titik desimal di {titik} sel dan koma desimal di {koma} sel, misalnya “{contoh}” di sel {selContoh}.",
    "IK005.rancu": "{jumlah} angka dapat dibaca sebagai ribuan atau sebagai desimal{jumlah|:|, misalnya} “{contoh}” di sel {selContoh}.",
    "IK006.kata": "{jumlah} target berupa kata{jumlah|:|, misalnya} “{contoh}” di sel {selContoh}.",
    "IK006.negatif": "{jumlah} target bernilai negatif{jumlah|:|, misalnya} {contoh} di sel {selContoh}.",
    "IK007.tanpaCatatan": "Realisasi {nilaiTampil} diberi tanda {tanda}, tetapi tidak ada catatan yang menjelaskannya di bawah tabel.",
    "IK007.tahunLain": "Catatan menyebut realisasi tahun {tahun}, tetapi angka tahun itu di tabel lain {nilaiLainTampil}, bukan {nilaiTampil}.",
    "IK007.tanpaTanda":
      "Realisasi {nilaiTampil} di tabel lain ditandai sebagai angka tahun lalu ({bertandaTampil}, lembar {lembarLain}, sel {selLain}); di sini tidak.",
    "IK008.galat": "Kolom ini memuat {jumlah} galat{jumlah|:|, yang pertama} {isi}.",
    "IK008.tidakAda": "Kolom ini memuat {jumlah} nilai #N/A. Angka yang merujuk ke sana ikut menjadi galat.",
    "IK009.ketikan": "Angka {tercetakTampil} diketik, sedangkan {jumlah} baris lain di kolom ini berisi rumus.",
    "IK010.kolom": "{jumlah} sel memuat dua hal sekaligus{jumlah|:|, misalnya} “{contoh}” di sel {selContoh}.",
    "IK011.sel": "Isi {tercetakTampil} memuat huruf sehingga bukan angka. Mungkin maksudnya {maksud}.",
    "WJ001.naik": "Realisasi {tahun} adalah {akhirTampil}, lebih dari dua kali angka sebelumnya ({awalTampil}).",
    "WJ001.turun": "Realisasi {tahun} adalah {akhirTampil}, kurang dari separuh angka sebelumnya ({awalTampil}).",
    "WJ002.berulang": "{jumlah} capaian lebih dari 150%{jumlah|:|, misalnya} {contoh}.",
    "WJ002.targetRendah": "Target {tahun} sebesar {targetTampil} jauh di bawah realisasi tahun sebelumnya, yaitu {realisasiTampil}.",
    "WJ003.kolom": "Polaritas tertulis naik, padahal nama indikatornya berarti makin rendah makin baik.",
    "WJ003.rumus":
      "Capaian {tercetakTampil} dihitung sebagai realisasi dibagi target, padahal nama indikatornya berarti makin rendah makin baik.",
  },
  /** Added where the rows around support one side. */
  didukung: {
    sini: "Capaian di baris ini dihitung dari {targetTampil}.",
    sana: "Capaian di baris ini dihitung dari {targetLainTampil}.",
    takTentu: "",
  },
  didukungNilai: {
    sini: "Angka lain di baris ini cocok dengan {nilaiTampil}.",
    sana: "Angka lain di baris ini cocok dengan {nilaiLainTampil}.",
    takTentu: "",
  },
  /** The cell to blame where it is not the one that is printed wrong. */
  tersangka: "Sumbernya tampaknya {tampil} di lembar {lembar} sel {sel}, yang seharusnya {seharusnya}.",
  /** Likeliest cause, by the kind of slip. */
  sebab: {
    tertukar: "Kemungkinan besar digit tertukar: {dari} ↔ {ke}.",
    satuDigit: "Kemungkinan besar salah tik satu digit: {dari} ↔ {ke}.",
    digitHilang: "Kemungkinan besar satu digit hilang: {dari} ↔ {ke}.",
    digitLebih: "Kemungkinan besar kelebihan satu digit: {dari} ↔ {ke}.",
    satuan: "Digitnya sama, jadi satuan atau letak komanya mungkin keliru: {dari} ↔ {ke}.",
    barisTerlewat: "Selisihnya persis sama dengan sel {selLain}: tampaknya baris itu terlewat.",
    barisGanda: "Selisihnya persis sama dengan sel {selLain}: tampaknya baris itu terhitung dua kali.",
    polaritasNaik: "Angka {dari} cocok bila makin tinggi makin baik (realisasi dibagi target).",
    polaritasTurun: "Angka {dari} cocok bila makin rendah makin baik ((2 × target − realisasi) dibagi target).",
    polaritasTurunRasio: "Angka {dari} cocok bila makin rendah makin baik (target dibagi realisasi).",
    targetLain: "Angka {dari} sama dengan target {ke}: tampaknya target lama terbawa.",
    hasilBarisLain: "Angka {dari} adalah hasil hitung baris lain (“{label}”, sel {selLain}): tampaknya tersalin dari sana.",
    selLain: "Angka {dari} sama dengan {ke} di sel {selLain}: tampaknya tersalin dari sana.",
    bahanBarisLain: "Angka {dari} diperoleh bila {bahan} diganti {ke} dari sel {selLain}: tampaknya angka baris lain yang terpakai.",
    dibulatkanDulu: "Angka {dari} diperoleh bila angka asalnya lebih dahulu dibulatkan ({ke}).",
    capaianDibulatkan: "Angka {dari} adalah rerata capaian yang lebih dahulu dibulatkan sampai {ke} desimal.",
    rerataTanpa: "Angka {dari} adalah rerata tanpa baris “{label}” (sel {selLain}): tampaknya baris itu terlewat.",
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
  jenis: jenisTabel,
  peran: {
    nomor: "Nomor", sasaran: "Sasaran", indikator: "Indikator", uraian: "Uraian", satuan: "Satuan", polaritas: "Polaritas", target: "Target",
    realisasi: "Realisasi", capaian: "Capaian", pagu: "Pagu", serapan: "Serapan", sisa: "Sisa", bobot: "Bobot", nilai: "Nilai",
    keterangan: "Keterangan", bukti: "Bukti", lainnya: "Lainnya",
  },
} as const;
