/** Cases of the rules on a column: totals, weights, numbering. */
import { buku, teks, type KasusAturan } from "./bantuKasus";

const CAPAIAN = `Capaian kinerja 2023\nIndikator Kinerja | Target | Realisasi | Capaian\nNilai satu | 50 | 55 | 110%\nNilai dua | 50 | 60 | 120%\nNilai tiga | 50 | 50 | 100%\nNilai empat | 50 | 45 | 90%`;

export const KASUS_TABEL: Readonly<Record<string, KasusAturan>> = {
  TB002: {
    terima: [
      { nama: "total di bagian bawah tabel yang terpotong", lembar: teks(`Kegiatan | Pagu | Realisasi\nA satu | 100.000.000 | 90.000.000\nB dua | 200.000.000 | 190.000.000\n\n\nC tiga | 300.000.000 | 270.000.000\nD empat | 400.000.000 | 380.000.000\nJumlah | 1.000.000.000 | 930.000.000`) },
      { nama: "total atas beberapa tabel berjudul kolom sama", lembar: teks(`Program A\nKegiatan | Pagu | Realisasi\nA satu | 100.000.000 | 90.000.000\nB dua | 200.000.000 | 190.000.000\n\nProgram B\nKegiatan | Pagu | Realisasi\nC tiga | 300.000.000 | 270.000.000\nD empat | 400.000.000 | 380.000.000\n\nJumlah | 1.000.000.000 | 930.000.000`) },
      { nama: "total yang tepat", lembar: teks(`Kegiatan | Anggaran\nA satu | 1.271.099.000\nB dua | 5.249.868.000\nTotal | 6.520.967.000`) },
      { nama: "program di atas kegiatannya", lembar: teks(`Program/Kegiatan | Anggaran\nProgram Satu | 300\n1. Kegiatan A | 100\n2. Kegiatan B | 200\nProgram Dua | 700\n1. Kegiatan C | 300\n2. Kegiatan D | 400\nJUMLAH | 1.000`) },
      { nama: "subtotal dan total", lembar: teks(`Kegiatan | Pagu\nA satu | 100\nB dua | 200\nJumlah I | 300\nC tiga | 50\nD empat | 25\nJumlah II | 75\nTotal | 375`) },
      { nama: "rerata di baris jumlah", lembar: teks(`Unit | Jumlah | Nilai\nA satu | 10 | 80\nB dua | 20 | 90\nTotal | 30 | 85`) },
      { nama: "target berbagai satuan tidak dijumlahkan", lembar: teks(`Indikator | Target | Realisasi | Capaian\nNilai A | 81 | 80,09 | 98,88%\nJumlah B | 2 | 4 | 200%\nTotal | 10 | 12 | `) },
    ],
    tolak: [
      { nama: "total di bawah baris kosong", lembar: teks(`No | Kegiatan | Pagu | Realisasi | Sisa\n1 | A satu | 100 | 90 | 10\n2 | B dua | 250 | 190 | 60\n\nJumlah | | 360 | |`), temuan: [{ sel: "C5", pesanId: "TB002.total", data: { terhitung: 350 } }] },
      { nama: "total yang tidak cocok dengan satu tabel pun", lembar: teks(`Program A\nKegiatan | Pagu\nA satu | 100.000.000\nB dua | 200.000.000\n\nProgram B\nKegiatan | Pagu\nC tiga | 300.000.000\nD empat | 400.000.000\nJumlah | 1.010.000.000`), temuan: [{ sel: "B10", pesanId: "TB002.total" }] },
      { nama: "digit tertukar di total", lembar: teks(`Kegiatan | Anggaran\nA satu | 1.271.099.000\nB dua | 5.249.868.000\nTotal | 6.520.976.000`), temuan: [{ sel: "B4", pesanId: "TB002.total", data: { sebab: { jenis: "tertukar" } } }] },
      { nama: "satu baris terlewat", lembar: teks(`Kegiatan | Anggaran\nA satu | 100\nB dua | 250\nC tiga | 75\nTotal | 350`), temuan: [{ sel: "B5", pesanId: "TB002.total", data: { selisihTampil: "75", sebab: { jenis: "barisTerlewat", selLain: "B4" } } }] },
      { nama: "satu induk tidak sama dengan anaknya", lembar: teks(`Program/Kegiatan | Anggaran\nProgram Satu | 300\n1. Kegiatan A | 100\n2. Kegiatan B | 200\nProgram Dua | 710\n1. Kegiatan C | 300\n2. Kegiatan D | 400\nJUMLAH | 1.010`), temuan: [{ sel: "B5", pesanId: "TB002.subtotal", data: { terhitung: 700 } }] },
    ],
  },
  TB004: {
    terima: [
      { nama: "bobot 100%", lembar: teks(`Komponen | Bobot | Nilai\nPerencanaan kinerja | 30% | 80\nPengukuran kinerja | 30% | 70\nPelaporan kinerja | 15% | 60\nEvaluasi internal | 25% | 75`) },
      { nama: "sembilan unsur berbobot 0,11", lembar: teks(`Unsur Pelayanan | NRR | Bobot\n${Array.from({ length: 9 }, (_, i) => `Unsur ${"abcdefghi"[i]} | 3,45 | 0,11`).join("\n")}`) },
      { nama: "komponen dan subkomponennya", lembar: teks(`Komponen | Bobot | Nilai\nPerencanaan | 60 | 50\nA. Keberadaan | 20 | 18\nB. Kualitas | 40 | 32\nPengukuran | 40 | 30\nA. Keberadaan | 15 | 10\nB. Kualitas | 25 | 20`) },
      { nama: "daftar tanpa judul kolom yang terpotong baris kosong", lembar: teks(`Bobot komponen AKIP\n\nPerencanaan Kinerja | 30%\nPengukuran Kinerja | 30%\n\nPelaporan Kinerja | 15%\nEvaluasi Internal | 25%`) },
      { nama: "daftar tanpa judul kolom dengan satu baris tertinggal", lembar: teks(`Bobot komponen AKIP\n\nPerencanaan Kinerja | 30%\nPengukuran Kinerja | 30%\nPelaporan Kinerja | 15%\n\nEvaluasi Internal | 25%`) },
      { nama: "tabel yang terpotong dua baris kosong", lembar: teks(`Evaluasi AKIP 2023\nKomponen | Bobot | Nilai\nPerencanaan Kinerja | 30 | 25,10\nPengukuran Kinerja | 30 | 22,00\n\n\nPelaporan Kinerja | 15 | 12,10\nEvaluasi Internal | 25 | 20,00`) },
      { nama: "tabel yang terpotong catatan", lembar: teks(`Evaluasi AKIP 2023\nKomponen | Bobot | Nilai\nPerencanaan Kinerja | 30 | 25,10\nPengukuran Kinerja | 30 | 22,00\nCatatan: berikut dinilai terpisah\nPelaporan Kinerja | 15 | 12,10\nEvaluasi Internal | 25 | 20,00`) },
      { nama: "tabel yang berlanjut di bawah judul kolom yang sama", lembar: teks(`Bagian 1\nIndikator | Bobot | Target\nA satu | 30% | 10\nB dua | 30% | 10\n\nBagian 2\nIndikator | Bobot | Target\nC tiga | 15% | 10\nD empat | 25% | 10`) },
      { nama: "bobot per kelompok", lembar: teks(`Sasaran | Indikator | Target | Bobot\nSasaran satu | A satu | 10 | 40%\n | B dua | 10 | 60%\nSasaran dua | C tiga | 10 | 50%\n | D empat | 10 | 50%`) },
    ],
    tolak: [
      { nama: "satu komponen tidak disebut", lembar: teks(`Komponen | Bobot | Nilai\nPerencanaan kinerja | 15% | 80\nPengukuran kinerja | 12,5% | 70\nPelaporan kinerja | 7,5% | 60`), temuan: [{ sel: "B1", pesanId: "TB004.jumlah", data: { terhitungTampil: "35,00%" } }] },
      { nama: "daftar tanpa judul kolom yang utuh", lembar: teks(`Bobot komponen AKIP\n\nPerencanaan Kinerja | 30%\nPengukuran Kinerja | 30%\nPelaporan Kinerja | 15%\nEvaluasi Internal | 35%\n\nSumber: Inspektorat`), temuan: [{ sel: "B3", pesanId: "TB004.jumlah", data: { terhitungTampil: "110,00%" } }] },
    ],
  },
  TB005: {
    terima: [
      { nama: "serapan total dari total", lembar: teks(`Kegiatan | Pagu | Realisasi | %\nA satu | 900.000 | 450.000 | 50%\nB dua | 100.000 | 100.000 | 100%\nTotal | 1.000.000 | 550.000 | 55%`) },
      { nama: "rerata yang kebetulan sama", lembar: teks(`Kegiatan | Pagu | Realisasi | %\nA satu | 100 | 50 | 50%\nB dua | 100 | 100 | 100%\nTotal | 200 | 150 | 75%`) },
    ],
    tolak: [
      { nama: "serapan total dari rerata", lembar: teks(`Kegiatan | Pagu | Realisasi | %\nA satu | 900.000 | 450.000 | 50%\nB dua | 100.000 | 100.000 | 100%\nTotal | 1.000.000 | 550.000 | 75%`), temuan: [{ sel: "D4", pesanId: "TB005.total", data: { terhitungTampil: "55,00%" } }] },
      { nama: "persen orang dari rerata", lembar: teks(`Kluster | Jumlah diperiksa | Jumlah meningkat | %\nAnak | 2035 | 1794 | 88,16%\nLansia | 2229 | 1939 | 86,99%\nPD | 4151 | 3666 | 88,32%\nBencana | 2268 | 2006 | 88,45%\nTOTAL | 10683 | 9405 | 87,98%`), temuan: [{ sel: "D6", pesanId: "TB005.total", data: { terhitungTampil: "88,04%" } }] },
    ],
  },
  TB007: {
    terima: [
      { nama: "dijumlah, kumulatif, rerata, dan tertinggi", lembar: teks(`Indikator | Realisasi TW I | Realisasi TW II | Realisasi TW III | Realisasi TW IV | Realisasi 2023\nJumlah laporan | 3 | 6 | 9 | 12 | 12\nJumlah peserta | 280 | 310 | 305 | 330 | 1.225\nIndeks A | 80 | 82 | 81 | 85 | 82\nNilai B | 70 | 75 | 74 | 72 | 75`) },
      { nama: "triwulan yang tidak diukur", lembar: teks(`Indikator | Realisasi TW I | Realisasi TW II | Realisasi TW III | Realisasi TW IV | Realisasi 2023\nJumlah laporan | 3 | 6 | 9 | 12 | 12\nJumlah peserta | 280 | 310 | 305 | 330 | 1.225\nNilai C | - | - | - | 76 | 90`) },
      { nama: "kolom setahun yang berarti lain", lembar: teks(`Indikator | Realisasi TW I | Realisasi TW II | Realisasi TW III | Realisasi TW IV | Realisasi 2023\nNilai A | 3 | 6 | 9 | 12 | 77\nNilai B | 28 | 31 | 30 | 33 | 15\nNilai C | 1 | 2 | 3 | 4 | 4`) },
    ],
    tolak: [
      { nama: "satu angka setahun yang tidak mengikuti triwulannya", lembar: teks(`Indikator | Realisasi TW I | Realisasi TW II | Realisasi TW III | Realisasi TW IV | Realisasi 2023\nJumlah laporan | 3 | 6 | 9 | 12 | 12\nJumlah peserta | 280 | 310 | 305 | 330 | 1.225\nJumlah kunjungan | 100 | 120 | 130 | 150 | 600`), temuan: [{ sel: "F4", pesanId: "TB007.setahun", data: { terhitung: 500, akhirTampil: "150" } }] },
    ],
  },
  TB006: {
    terima: [
      { nama: "nomor urut", lembar: teks(`No | Kegiatan | Pagu\n1 | A satu | 10\n2 | B dua | 20\n3 | C tiga | 30`) },
      { nama: "nomor mulai lagi di bawah subjudul", lembar: teks(`Kegiatan | Anggaran\nProgram Satu | 30\n1. Kegiatan A | 10\n2. Kegiatan B | 20\nProgram Dua | 30\n1. Kegiatan C | 10\n2. Kegiatan D | 20\n3. Kegiatan E | 0`) },
      { nama: "nomor sasaran yang digabung", lembar: teks(`No | Sasaran | Indikator | Target\n1 | S satu | A satu | 10\n | | B dua | 20\n2 | S dua | C tiga | 30\n3 | S tiga | D empat | 40`) },
      { nama: "kode bukan nomor", lembar: teks(`No | Indikator | Target\n1.1 | A satu | 10\n1.2 | B dua | 20\n2.1 | C tiga | 30`) },
    ],
    tolak: [
      { nama: "nomor melanjutkan tabel lain", lembar: teks(`Kegiatan | Anggaran\n6. Dokumen Kerja Sama | 10\n7. Layanan Perencanaan | 20\n8. Layanan Evaluasi | 30`), temuan: [{ sel: "A2", pesanId: "TB006.awal", data: { nomor: "6" } }] },
      { nama: "nomor melompat", lembar: teks(`No | Kegiatan | Pagu\n1 | A satu | 10\n2 | B dua | 20\n4 | C tiga | 30`), temuan: [{ sel: "A4", pesanId: "TB006.lompat" }] },
      { nama: "nomor terulang", lembar: teks(`No | Kegiatan | Pagu\n1 | A satu | 10\n2 | B dua | 20\n2 | C tiga | 30`), temuan: [{ sel: "A4", pesanId: "TB006.ganda" }] },
    ],
  },
  TB003: {
    terima: [
      { nama: "rekap yang sesuai", lembar: buku({ A: CAPAIAN, B: `Rekap status indikator\nStatus | Jumlah\nDi atas 100% | 2\nTepat 100% | 1\nDi bawah 100% | 1` }) },
      { nama: "tercapai boleh memuat yang tepat 100%", lembar: buku({ A: CAPAIAN, B: `Rekap status indikator\nStatus | Jumlah\nTercapai | 3\nTidak tercapai | 1` }) },
      { nama: "rekap atas tabel tiap sasaran", lembar: buku({ A: CAPAIAN, B: `Capaian kinerja 2023\nIndikator Kinerja | Target | Realisasi | Capaian\nNilai lima | 50 | 55 | 110%\nNilai enam | 50 | 60 | 120%`, C: `Rekap status indikator\nStatus | Jumlah\nDi atas 100% | 4\nTepat 100% | 1\nDi bawah 100% | 1` }) },
      { nama: "rekap indikator lain", lembar: buku({ A: CAPAIAN, B: `Rekap status indikator kementerian\nStatus | Jumlah\nTercapai | 30\nTidak tercapai | 8` }) },
    ],
    tolak: [
      { nama: "jumlah di atas 100% yang keliru", lembar: buku({ A: CAPAIAN, B: `Rekap status indikator\nStatus | Jumlah\nDi atas 100% | 4\nTepat 100% | 1\nDi bawah 100% | 1` }), temuan: [{ lembar: "B", sel: "B3", pesanId: "TB003.status", data: { terhitung: 2 } }] },
    ],
  },
};
