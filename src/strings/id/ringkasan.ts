import type { KataAnggaran, KataEfisiensi, KataEka, KataIkm, KataIkpa, KataKepatuhan, KataMenengah, KataNka, KataPerbandingan, KataPk, KataRo, KataTriwulan, KataUmum } from "../../domain/ringkas/kataRingkasan";

const umum: KataUmum = {
  sumber: "Sumber: lembar {lembar} (nama saat disusun), rentang {rentang}.",
  hidup: "Angka di tabel ini dihitung dengan rumus dari lembar sumber dan ikut berubah bila sumbernya diubah.",
  tanda: "Tanda {tanda} pada angka mengikuti tabel sumber.",
  tanggal: "Disusun {tanggal}.",
  tanggalVersi: "Disusun {tanggal} dengan LKJ untuk Excel versi {versi}.",
  cek: {
    kolom: "Cek",
    perbarui: "perbarui",
    semua: "⚠ Perlu diperbarui: susunan tabel sumber sudah berubah. Buat lagi ringkasan ini lewat panel LKJ.",
  },
  galatSumber: "galat di sumber",
  keyakinan: {
    V: "sudah dihitung ulang dan sama dengan angka laporan yang terbit",
    "2": "disebut oleh dua sumber atau lebih, belum dicocokkan dengan laporan yang terbit",
    "1": "disebut oleh satu sumber saja",
    G: "pengetahuan umum; sumber tertulisnya belum ditemukan",
  },
};

const anggaran: KataAnggaran = {
  namaLembar: "Ringkasan anggaran",
  judul: "Ringkasan Anggaran",
  judulTahun: "Ringkasan Anggaran Tahun {tahun}",
  kolom: {
    nomor: "No.",
    uraian: "Uraian",
    pagu: "Pagu (Rp)",
    realisasi: "Realisasi (Rp)",
    serapan: "Serapan",
    sisa: "Sisa (Rp)",
    porsi: "Porsi",
    peringkat: "Peringkat",
  },
  jumlah: "Jumlah",
  seluruh: "Seluruh anggaran",
  caraSerapan: "Serapan jumlah: jumlah realisasi dibagi jumlah pagu, bukan rerata persen. Peringkat menurut serapan, tertinggi lebih dahulu.",
  caraPorsi: "Porsi: pagu dibagi jumlah pagu. Peringkat menurut pagu, terbesar lebih dahulu.",
  tanpaBagian: "Baris tanpa nomor adalah bagian dari baris di atasnya dan tidak dijumlahkan lagi.",
  tanpaRealisasi: "Baris tanpa realisasi: {banyak}. Pagunya tetap masuk jumlah.",
  pengali: { 1000: "Angka dalam ribuan rupiah.", 1000000: "Angka dalam jutaan rupiah.", 1000000000: "Angka dalam miliaran rupiah." },
};

const perbandingan: KataPerbandingan = {
  namaLembar: "Perbandingan antartahun",
  judul: "Perbandingan Realisasi Antartahun",
  judulTahun: "Perbandingan Realisasi Tahun {tahun}",
  kolom: {
    nomor: "No.",
    indikator: "Indikator kinerja",
    realisasi: "Realisasi {tahun}",
    selisih: "Selisih {sebelum}–{terakhir}",
    pertumbuhan: "Pertumbuhan {sebelum}–{terakhir}",
    tren: "Tren",
  },
  gabungan: "Gabungan {banyak} tabel",
  poin: "poin",
  tren: { naik: "▲ naik", turun: "▼ turun", tetap: "= tetap", tidak: "tidak dapat dibandingkan" },
  caraSelisih: "Selisih: realisasi {terakhir} dikurangi realisasi {sebelum}; untuk persentase dalam poin.",
  caraPertumbuhan: "Pertumbuhan: selisih dibagi realisasi {sebelum}.",
  caraTidak: "Realisasi yang tertulis tidak diukur (misalnya N/A) tidak dapat dibandingkan; sel kosong dibiarkan kosong.",
  dinyatakan: "Dinyatakan tidak dapat dibandingkan oleh penyusun: {indikator}, tahun {tahun}.",
};

const menengah: KataMenengah = {
  namaLembar: "Target jangka menengah",
  judul: "Realisasi terhadap Target Jangka Menengah",
  judulTahun: "Realisasi terhadap Target Jangka Menengah {tahun}",
  kolom: {
    nomor: "No.",
    indikator: "Indikator kinerja",
    tahunRealisasi: "Tahun realisasi",
    realisasi: "Realisasi",
    tahunTarget: "Tahun target",
    target: "Target akhir",
    capaian: "Capaian terhadap target akhir",
    sisa: "Sisa menuju target",
    status: "Status",
  },
  gabungan: "Gabungan {banyak} tabel",
  poin: "poin",
  status: { diAtas: "▲ melampaui target", tepat: "= mencapai target", diBawah: "▼ belum mencapai target" },
  caraCapaian: "Realisasi terakhir yang berangka dibandingkan dengan target akhir jangka menengah.",
  caraSisa: "Sisa: jarak yang masih harus ditempuh menuju target akhir; nol bila target sudah tercapai.",
};

const efisiensi: KataEfisiensi = {
  namaLembar: "Ringkasan efisiensi",
  judul: "Efisiensi Penggunaan Sumber Daya",
  judulTahun: "Efisiensi Penggunaan Sumber Daya Tahun {tahun}",
  kolom: {
    nomor: "No.",
    sasaran: "Sasaran",
    pagu: "Pagu (Rp)",
    realisasi: "Realisasi (Rp)",
    capaian: "Capaian kinerja",
    serapan: "Serapan anggaran",
    selisih: "Selisih",
    rasio: "Rasio",
    simpulan: "Simpulan",
  },
  keseluruhan: "Keseluruhan",
  poin: "poin",
  simpulan: { efisien: "▲ efisien", seimbang: "= seimbang", belum: "▼ belum efisien" },
  efisiensiPmk: "Efisiensi menurut PMK 22/2021",
  nilaiPmk: "Nilai efisiensi (0–100)",
  caraSelisih: "Selisih: capaian kinerja dikurangi serapan anggaran, dalam poin persen. Efisien bila capaian lebih tinggi daripada serapan.",
  caraRasio: "Rasio: capaian kinerja dibagi serapan anggaran.",
  caraPmk: "PMK 22/2021: jumlah (pagu × capaian) dikurangi jumlah realisasi, dibagi jumlah (pagu × capaian); nilainya dibatasi pada efisiensi ±20%.",
};

const kepatuhan: KataKepatuhan = {
  namaLembar: "Kepatuhan berbobot",
  judul: "Kepatuhan Berbobot",
  judulTahun: "Kepatuhan Berbobot Tahun {tahun}",
  kolom: {
    nomor: "No.",
    uraian: "Uraian",
    bobot: "Bobot",
    target: "Target",
    realisasi: "Realisasi",
    capaian: "Capaian",
    nilai: "Nilai (bobot × capaian)",
  },
  jumlah: "Tingkat kepatuhan",
  cara: "Tingkat kepatuhan: jumlah bobot × capaian. Jumlah bobot harus 100%; bila tidak, nilainya dikosongkan.",
  tanpaBatas: "Capaian tidak dibatasi.",
  denganBatas: "Capaian tiap baris dibatasi paling tinggi {batas} sebelum dikalikan bobot; angka asli tetap ditampilkan.",
};

const ro: KataRo = {
  namaLembar: "RO prioritas nasional",
  judul: "Capaian Rincian Output",
  judulTahun: "Capaian Rincian Output Tahun {tahun}",
  kolom: {
    nomor: "No.",
    ro: "Rincian output",
    satuan: "Satuan",
    target: "Target",
    realisasi: "Realisasi",
    capaian: "Capaian",
    status: "Status",
  },
  gabungan: "Gabungan {banyak} tabel",
  status: { diAtas: "▲ melampaui target", tepat: "= mencapai target", diBawah: "▼ belum mencapai target" },
  jumlah: {
    tercapai: "RO yang mencapai atau melampaui target",
    diBawah: "RO yang belum mencapai target",
    tanpa: "RO yang belum ada realisasinya atau tidak dapat dihitung",
    semua: "Jumlah RO",
  },
  cara: "Capaian: realisasi dibagi target, dibandingkan dengan 100% pada dua desimal.",
};

const ikm: KataIkm = {
  namaLembar: "IKM per unsur",
  judul: "Indeks Kepuasan Masyarakat per Unsur",
  judulTahun: "Indeks Kepuasan Masyarakat per Unsur Tahun {tahun}",
  kolom: {
    nomor: "No.",
    unsur: "Unsur pelayanan",
    nrr: "NRR {tahun}",
    nilai: "Nilai konversi",
    mutu: "Mutu",
    perubahan: "Perubahan",
    arah: "Arah",
    tanda: "Tanda",
  },
  tahunIni: "tahun ini",
  tahunLalu: "tahun lalu",
  arah: { naik: "▲ naik", turun: "▼ turun", tetap: "= tetap" },
  tanda: { tertinggi: "▲ tertinggi", terendah: "▼ terendah" },
  rerata: "Rerata NRR",
  indeks: "Indeks Kepuasan Masyarakat",
  indeksLalu: "Indeks Kepuasan Masyarakat {tahun}",
  cara: "Indeks: rerata NRR semua unsur yang terisi (bobot 1/banyaknya unsur) dikalikan 25.",
  mutu: "Mutu: {skala}, dibandingkan pada dua desimal.",
};

const eka: KataEka = {
  namaLembar: "Ringkasan EKA",
  judul: "Evaluasi Kinerja Anggaran (SMART)",
  judulTahun: "Evaluasi Kinerja Anggaran (SMART) Tahun {tahun}",
  kolom: {
    nomor: "No.",
    unit: "Unit",
    csp: "Capaian sasaran program",
    penyerapan: "Penyerapan",
    konsistensi: "Konsistensi",
    capaianRo: "Capaian keluaran",
    nilaiEfisiensi: "Nilai efisiensi",
    implementasi: "Aspek implementasi",
    rataSatker: "Rerata satker",
    eka: "Nilai EKA",
    tercetak: "Nilai tertulis",
    predikat: "Predikat",
  },
  caraSatker: "Nilai: 9,7% penyerapan + 18,2% konsistensi + 43,5% capaian keluaran + 28,6% nilai efisiensi.",
  caraEselon1: "Nilai: separuh dari (2/3 capaian sasaran program + 1/3 aspek implementasi) ditambah separuh rerata satker.",
  aturan: "Dasar: {dasar} (berlaku sampai tahun anggaran 2023).",
  predikat: "Predikat menurut skala NKA, dibandingkan pada dua desimal.",
};

const ikpa: KataIkpa = {
  namaLembar: "Ringkasan IKPA",
  judul: "Indikator Kinerja Pelaksanaan Anggaran",
  judulTahun: "Indikator Kinerja Pelaksanaan Anggaran Tahun {tahun}",
  kolom: {
    nomor: "No.",
    aspek: "Aspek",
    komponen: "Indikator",
    bobot: "Bobot",
    nilai: "Nilai",
    tertimbang: "Nilai tertimbang",
    keterangan: "Keterangan",
  },
  status: {
    tidakAda: "Tidak ada di tabel sumber; tidak berbobot.",
    kosong: "Kosong; tidak berbobot.",
    tidakBerlaku: "Tidak berlaku; tidak berbobot.",
    nolTanpaBobot: "Nol yang tidak dihitung menurut konversi bobot.",
    nilaiTanpaBobot: "Nilai tanpa bobot menurut konversi bobot.",
  },
  konversi: "Konversi bobot dan jumlah nilai tertimbang",
  pengurang: "Pengurang dispensasi SPM",
  total: "Nilai IKPA",
  cara: "Nilai IKPA: jumlah nilai tertimbang dibagi konversi bobot. Nilai tertimbang: bobot × nilai ÷ 100.",
  konversiDitolak: "Konversi bobot yang tertulis tidak cocok dengan indikator yang bernilai, sehingga tidak dipakai.",
  aturan: "Bobot tahun {tahun} menurut {dasar}. Dasar keyakinan: {keyakinan}.",
  belumDikonfirmasi: "Aturan tahun ini belum dikonfirmasi.",
};

const nka: KataNka = {
  namaLembar: "Ringkasan NKA",
  judul: "Nilai Kinerja Anggaran",
  judulTahun: "Tahun {tahun}",
  kolom: {
    nomor: "No.",
    tahun: "Tahun",
    eka: "Nilai EKA (SMART)",
    ikpa: "Nilai IKPA",
    bobotEka: "Bobot EKA",
    bobotIkpa: "Bobot IKPA",
    nka: "NKA",
    predikat: "Predikat",
    dasar: "Dasar bobot",
  },
  cara: "NKA: bobot EKA × nilai EKA + bobot IKPA × nilai IKPA; bobotnya mengikuti tahun. Sejak 2024 EKA adalah nilai kinerja perencanaan anggaran.",
  kurang: "Perlu satu tabel EKA (SMART) dan satu tabel IKPA.",
};

const pk: KataPk = {
  namaLembar: "PK semula - menjadi",
  judul: "Perubahan Perjanjian Kinerja",
  judulTahun: "Perubahan Perjanjian Kinerja Tahun {tahun}",
  dari: "Semula: {semula} – Menjadi: {menjadi}",
  kolom: {
    nomor: "No.",
    sasaran: "Sasaran",
    indikatorSemula: "Indikator semula",
    targetSemula: "Target semula",
    indikatorMenjadi: "Indikator menjadi",
    targetMenjadi: "Target menjadi",
    perubahan: "Perubahan",
  },
  perubahan: {
    tetap: "tetap",
    target: "target berubah",
    redaksi: "redaksi berubah",
    keduanya: "redaksi dan target berubah",
    baru: "ditambahkan",
    dihapus: "dihapus",
  },
  jumlah: "Jumlah indikator: {perubahan}",
  cara: "Indikator dipasangkan menurut kemiripan kata; periksa kembali pasangan yang redaksinya berubah.",
  caraTarget: "Target 100 dan 100% dianggap sama.",
};

const triwulan: KataTriwulan = {
  namaLembar: "Capaian triwulan",
  judul: "Capaian Kinerja Triwulan",
  judulTahun: "Capaian Kinerja Triwulan Tahun {tahun}",
  kolom: {
    nomor: "No.",
    indikator: "Indikator kinerja",
    target: "Target TW {triwulan}",
    realisasi: "Realisasi TW {triwulan}",
    capaian: "Capaian s.d. TW {triwulan}",
    status: "Status",
  },
  status: { diAtas: "▲ melampaui target", tepat: "= mencapai target", diBawah: "▼ belum mencapai target" },
  caraKumulatif: "Angka triwulan dibaca sebagai angka kumulatif: capaian adalah realisasi dibagi target triwulan {triwulan}.",
  caraJumlah: "Angka triwulan dibaca per triwulan: capaian adalah jumlah realisasi dibagi jumlah target sampai triwulan {triwulan}.",
  lengkap: "Bila target atau realisasi suatu triwulan belum terisi, capaiannya dikosongkan, bukan dianggap nol.",
};

export const ringkasan = { umum, anggaran, perbandingan, menengah, efisiensi, kepatuhan, ro, ikm, eka, ikpa, nka, pk, triwulan } as const;
