/** Sheets as planners of different offices make them: what is recognised of each, down to columns and rows. */
import { alamatRentang } from "../../../src/domain/tabel/alamat";
import { bacaTabel } from "../../../src/domain/tabel/bacaTabel";
import type { BarisTabel, Kolom, Tabel } from "../../../src/domain/tabel/types";
import { gridTeks, lembarUji, type SelUji } from "../../support/lembar";

const WAKTU = (k: Kolom): string => `${k.tahun ?? ""}${k.semester ? `S${k.semester}` : ""}${k.triwulan ? `TW${k.triwulan}` : ""}${k.kumulatif ? "+" : ""}`;
const sebutKolom = (k: Kolom): string => `${k.peran}${WAKTU(k)}${k.komponen ? `~${k.komponen}` : ""}${k.rumusJudul ? `=${k.rumusJudul}` : ""}`;
const sebutBaris = (b: BarisTabel): string =>
  [b.jenis === "isi" ? "" : `${b.jenis}:`, b.label ?? "", b.nomor ? `#${b.nomor}` : "", b.komponen ? `~${b.komponen}` : "", b.ukuran ? `=${b.ukuran}` : "", b.induk === undefined ? "" : `<${b.induk + 1}`].join("");
const sebut = (t: Tabel): string[] => [
  `${t.jenis} ${alamatRentang(t.rentang)}${t.tanpaKepala ? " tanpa kepala" : ""}${t.tahun ? ` ${t.tahun}` : ""}`,
  t.kolom.map(sebutKolom).join(" | "),
  t.baris.map(sebutBaris).join(" | "),
];
const baca = (teks: string): Tabel[] => bacaTabel(lembarUji("Lembar", gridTeks(teks)));

describe("bentuk tabel", () => {
  test.each<readonly [string, string, readonly string[]]>([
    ["triwulan dengan baris target, realisasi, dan capaian", `
Capaian IKU Tahun 2024
Kode IKU | Uraian IKU | Q1 | Q2 | Smt. I | Q3 | s.d. Q3 | Q4
1a-CP | Indeks kepuasan | | | | | |
 | Target | 80 | 80 | 80 | 80 | 80 | 80
 | Realisasi | 81 | 82 | 82 | 83 | 83 | 84`, [
      "triwulan A2:H5 2024", "kode | indikator | nilaiTW1 | nilaiTW2 | nilaiS1 | nilaiTW3 | nilaiTW3+ | nilaiTW4", "Indeks kepuasan | Target=target | Realisasi=realisasi"]],
    ["triwulan melebar dengan nomor kolom dan rumusnya", `
No | Sasaran Strategis | Indikator Kinerja | Satuan | Target Tahunan | Target | | Realisasi | | Capaian (%)
 | | | | | TW I | TW II | TW I | TW II |
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10)=(9)/(5)
1 | Meningkatnya layanan | Jumlah dokumen perencanaan | Dokumen | 10 | 1 | 3 | 1 | 3 | 30`, [
      "triwulan A1:J4", "nomor | sasaran | indikator | satuan | target | targetTW1 | targetTW2 | realisasiTW1 | realisasiTW2 | capaian=(9)/(5)", "Jumlah dokumen perencanaan#1"]],
    ["pengukuran pemerintah daerah", `
Tabel 3.2 Pengukuran Kinerja Tahun 2023
No | Tujuan/Sasaran | Indikator Kinerja | Satuan | Kondisi Awal | Tahun 2023 | | | Target Akhir RPJMD (2026) | Tingkat Kemajuan (%)
 | | | | | Target | Realisasi | % Capaian | |
1 | Menurunnya kemiskinan | Persentase penduduk miskin | % | 12,10 | 10,00 | 9,50 | 105,00 | 8,00 | 84,21`, [
      "capaian A2:J4 2023", "nomor | sasaran | indikator | satuan | realisasi | target2023 | realisasi2023 | capaian2023 | target2026 | capaian", "Persentase penduduk miskin#1"]],
    ["kepala tiga baris, kinerja dan anggaran", `
No | Sasaran | Indikator | Kinerja | | | | Anggaran | |
 | | | Tahun 2022 | Tahun 2023 | | | Tahun 2023 | |
 | | | Realisasi | Target | Realisasi | % | Pagu | Realisasi | %
1 | Meningkatnya A | Nilai A satu | 79 | 80 | 88 | 110 | 1.000.000 | 900.000 | 90`, [
      "perbandingan A1:J4 2023", "nomor | sasaran | indikator | realisasi2022 | target2023 | realisasi2023 | capaian2023 | pagu2023 | realisasi2023 | serapan2023", "Nilai A satu#1"]],
    ["satu kata di atas seluruh tabel", `
Tabel 4.1 Nilai IKPA
Kinerja | |
Target | Realisasi | % Capaian
90 | 89,45 | 99,39%`, ["capaian A2:C4", "target | realisasi | capaian", "90"]],
    ["kolom yang digabung dengan kolom kosong di kanannya", `
No | Indikator Kinerja | | Target | Realisasi | Capaian
1 | Nilai A satu | | 80 | 88 | 110%
2 | Nilai B dua | | 90 | 90 | 100%`, ["capaian A1:F3", "nomor | indikator | lainnya | target | realisasi | capaian", "Nilai A satu#1 | Nilai B dua#2"]],
    ["sambungan di halaman berikut", `
Tabel 3.1 Capaian Kinerja
Indikator Kinerja | Target | Realisasi | %
Nilai A satu | 80 | 88 | 110

Lanjutan Tabel 3.1
Indikator Kinerja | Target | Realisasi | %
Nilai C tiga | 70 | 77 | 110`, ["capaian A2:D7", "indikator | target | realisasi | capaian", "Nilai A satu | Nilai C tiga"]],
    ["tahun sebagai baris", `
Tahun | Target | Realisasi | Capaian
2021 | 70 | 71 | 101,43%
2022 | 75 | 74 | 98,67%`, ["perbandingan A1:D3", "uraian | target | realisasi | capaian", "2021 | 2022"]],
    ["bulan sebagai baris", `
Bulan | Target (%) | Realisasi (%) | Deviasi
Januari | 5,00 | 4,50 | -0,50
Februari | 10,00 | 11,00 | 1,00`, ["triwulan A1:D3", "uraian | target | realisasi | selisih", "Januari | Februari"]],
    ["rincian di bawah induknya", `
Uraian | Pagu Revisi | Realisasi | % Realisasi | Sisa Pagu
A. Belanja Operasi | 12.000.000 | 11.000.000 | 91,67 | 1.000.000
1. Pegawai | 7.000.000 | 6.500.000 | 92,86 | 500.000
2. Barang | 5.000.000 | 4.500.000 | 90,00 | 500.000
B. Belanja Modal | 5.000.000 | 5.000.000 | 100,00 | 0
1. Peralatan | 5.000.000 | 5.000.000 | 100,00 | 0
Jumlah | 17.000.000 | 16.000.000 | 94,12 | 1.000.000`, [
      "anggaran A1:E7", "uraian | pagu | realisasi | serapan | sisa", "Belanja Operasi#A | Pegawai#1<2 | Barang#2<2 | Belanja Modal#B | Peralatan#1<5 | total:Jumlah"]],
    ["komponen IKPA ke bawah", `
No | Indikator | Bobot | Nilai | Nilai Akhir
1 | Revisi DIPA | 10% | 100 | 10,00
2 | Deviasi Halaman III DIPA | 15% | 90,00 | 13,50
3 | Penyerapan Anggaran | 20% | 95,00 | 19,00
7 | Capaian Output | 25% | 99,69 | 24,92
 | Konversi Bobot | | | 70%
 | Nilai Akhir IKPA | | | 96,32`, [
      "ikpa A1:E7", "nomor | indikator | bobot | nilai | nilaiAkhir",
      "Revisi DIPA#1~revisi | Deviasi Halaman III DIPA#2~deviasi | Penyerapan Anggaran#3~penyerapan | Capaian Output#7~output | total:Konversi Bobot=konversi | total:Nilai Akhir IKPA"]],
    ["komponen IKPA ke samping dengan nilai, bobot, nilai akhir, dan aspek", `
No | Nama Satker | Keterangan | Kualitas Perencanaan | | Kualitas Pelaksanaan | Nilai Total | Konversi Bobot | Nilai Akhir (Nilai Total/Konversi Bobot)
 | | | Revisi DIPA | Deviasi Halaman III DIPA | Penyerapan Anggaran | | |
1 | BALAI A | Nilai | 100,00 | 73,22 | 71,44 | 31,61 | 40% | 79,03
 | | Bobot | 10 | 10 | 20 | | |
 | | Nilai Akhir | 10,00 | 7,32 | 14,29 | | |
 | | Nilai Aspek | 86,61 | | 71,44 | | |`, [
      "ikpa A1:I6", "nomor | uraian | keterangan | nilai~revisi | nilai~deviasi | nilai~penyerapan | nilai~nilaiTotal | konversi | nilaiAkhir",
      "BALAI A#1=nilai | Bobot=bobot | Nilai Akhir=nilaiAkhir | Nilai Aspek=nilaiAspek"]],
    ["unsur pelayanan ke bawah", `
No | Unsur Pelayanan | Nilai Unsur | NRR Tertimbang | Mutu
U1 | Persyaratan | 3,450 | 0,38 | B
U2 | Sistem, Mekanisme, dan Prosedur | 3,510 | 0,39 | B
 | Nilai IKM | 90,09 | | A`, ["ikm A1:E4", "nomor | uraian | nilai | nilaiAkhir | predikat", "Persyaratan#U1~u1 | Sistem, Mekanisme, dan Prosedur#U2~u2 | total:Nilai IKM"]],
    ["unsur pelayanan ke samping, nomor dan nama", `
Tahun | U1 | U2 | U3 | U4
 | PERSYARATAN | PROSEDUR | WAKTU PENYELESAIAN | PRODUK LAYANAN
2023 | 3.450 B ▼ | 3.515 B ▲ | 3.441 B ▲ | 3.416 B ▼
2022 | 3.479 B | 3.456 B | 3.382 B | 3.429 B`, ["ikm A1:E4", "uraian | nilai~u1 | nilai~u2 | nilai~u3 | nilai~u4", "2023 | 2022"]],
    ["komponen SAKIP dua tahun", `
No | Komponen yang Dinilai | Bobot | Nilai 2022 | Nilai 2023
1 | Perencanaan Kinerja | 30 | 22,50 | 22,97
2 | Pengukuran Kinerja | 30 | 18,90 | 19,11
3 | Pelaporan Kinerja | 15 | 11,00 | 11,05
4 | Evaluasi Akuntabilitas Kinerja Internal | 25 | 16,00 | 16,18
 | Nilai Hasil Evaluasi | 100 | 68,40 | 69,31`, [
      "sakip A1:E6", "nomor | uraian | bobot | nilai2022 | nilai2023",
      "Perencanaan Kinerja#1~perencanaan | Pengukuran Kinerja#2~pengukuran | Pelaporan Kinerja#3~pelaporan | Evaluasi Akuntabilitas Kinerja Internal#4~evaluasi | total:Nilai Hasil Evaluasi"]],
    ["nilai kinerja anggaran", `
No. | Kode Eselon I | Eselon I | Kinerja | CSP | Penyerapan | Konsistensi | CKP | Efisiensi | Nilai Efisiensi | Rata Rata Satker
1 | 01 | Sekretariat Jenderal | 91.76 | 100.00 | 98.79 | 96.90 | 100.00 | 1.21 | 53.025 | 88.22
2 | 02 | Inspektorat Jenderal | 91.01 | 100.00 | 98.64 | 99.82 | 100.00 | 1.36 | 53.4 | 86.51`, [
      "smart A1:K3",
      "nomor | kode | uraian | nilai~nilaiTotal | nilai~csp | nilai~penyerapan | nilai~konsistensi | nilai~capaianRo | nilai~efisiensi | nilai~nilaiEfisiensi | nilai~rataSatker",
      "Sekretariat Jenderal#1 | Inspektorat Jenderal#2"]],
    ["rekap status", `
Rekapitulasi capaian indikator
Status | Jumlah Indikator | Persentase
Tercapai | 8 | 80%
Tidak tercapai | 2 | 20%
Jumlah | 10 | 100%`, ["rekap A2:C5", "status | jumlah | persen", "Tercapai | Tidak tercapai | total:Jumlah"]],
    ["kepala panjang di luar kamus", `
Kluster | Jumlah penerima manfaat yang mendapatkan layanan dan dipantau sampai akhir tahun berjalan menurut kluster | %
Anak | 5929 | 88,16%
Lanjut Usia | 9981 | 86,99%
TOTAL | 15910 | 87,43%`, ["lainnya A1:C4", "uraian | jumlah | persen", "Anak | Lanjut Usia | total:TOTAL"]],
    ["perbandingan tahun dengan kenaikan dan pertumbuhan", `
Indikator Kinerja | Realisasi | | | Selisih | Pertumbuhan (%)
 | 2021 | 2022 | 2023 | |
Nilai A satu | 70 | 75 | 80 | 5 | 6,67%`, ["perbandingan A1:F3", "indikator | realisasi2021 | realisasi2022 | realisasi2023 | selisih | pertumbuhan", "Nilai A satu"]],
    ["jumlah di kolom nomor yang digabung dengan nama", `
No | Kegiatan | Pagu | Kategori
1 | Satu dua | 1.000.000 | Tinggi
Jumlah | | 1.000.000 | Tinggi`, ["anggaran A1:D3", "nomor | uraian | pagu | predikat", "Satu dua#1 | total:Jumlah#Jumlah"]],
  ])("%s", (_nama, teks, harap) => {
    expect(baca(teks).map(sebut)).toEqual([harap]);
  });
});

describe("tanpa kepala", () => {
  test.each<readonly [string, string, readonly string[]]>([
    ["pagu, realisasi, dan sisa", `
Anggaran 2023
Pagu | Rp9.970.949.000,-
Realisasi | Rp9.960.052.227,-
Sisa | Rp10.896.773,-`, ["anggaran A2:B4 tanpa kepala 2023", "uraian | nilai", "Pagu=pagu | Realisasi=realisasi | Sisa=sisa"]],
    ["bobot komponen", `
Bobot penilaian SAKIP
1. Perencanaan Kinerja | 30%
2. Pengukuran Kinerja | 30%
3. Pelaporan Kinerja | 40%`, [
      "sakip A2:B4 tanpa kepala", "uraian | bobot", "Perencanaan Kinerja#1~perencanaan | Pengukuran Kinerja#2~pengukuran | Pelaporan Kinerja#3~pelaporan"]],
    ["golongan nilai", `
Kategori nilai SAKIP
AA (Sangat Memuaskan) | : > 90 - 100
A (Memuaskan) | : > 80 - 90`, ["sakip A2:B3 tanpa kepala", "uraian | rentang", "AA (Sangat Memuaskan) | A (Memuaskan)"]],
    ["nilai di kiri namanya", `
Persentase realisasi berdasarkan kegiatan
99.88% | Layanan Perencanaan
99.92% | Layanan Umum`, ["anggaran A2:B3 tanpa kepala", "serapan | uraian", "Layanan Perencanaan | Layanan Umum"]],
    ["pagu, realisasi, persen, dan sisa dikenali dari hitungannya", `
Realisasi anggaran
1 | Belanja Pegawai | 25.343.317.000 | 24.273.430.475 | 95,78% | 1.069.886.525
2 | Belanja Barang | 120.211.692.000 | 119.827.507.664 | 99,68% | 384.184.336`, [
      "anggaran A2:F3 tanpa kepala", "nomor | uraian | pagu | realisasi | serapan | sisa", "Belanja Pegawai#1 | Belanja Barang#2"]],
    ["target, realisasi, dan capaian dikenali dari hitungannya", `
Capaian 2023
Nilai A satu | 80 | 88 | 110%
Nilai B dua | 90 | 90 | 100%
Nilai C tiga | 70 | 77 | 110%`, ["capaian A2:D4 tanpa kepala 2023", "uraian | target | realisasi | capaian", "Nilai A satu | Nilai B dua | Nilai C tiga"]],
  ])("%s", (_nama, teks, harap) => {
    expect(baca(teks).map(sebut)).toEqual([harap]);
  });

  test("daftar di bawah tabel, terpisah satu baris kosong, bukan lanjutannya", () => {
    const hasil = baca(`
Indikator | Target | Realisasi | Capaian
Nilai A satu | 80 | 88 | 110%

Perencanaan Kinerja | 22,97
Pengukuran Kinerja | 19,11
Pelaporan Kinerja | 11,05`);
    expect(hasil.map((t) => `${t.jenis} ${alamatRentang(t.rentang)}`)).toEqual(["capaian A1:D2", "sakip A4:B6"]);
  });

  test("baris rerata di bawah baris kosong ikut, yang di bawahnya tidak", () => {
    const [tabel] = baca(`
No | Sasaran | Indikator | Target | Realisasi | Capaian
1 | S satu | A satu | 50 | 50 | 100%
2 | S dua | B dua | 50 | 55 | 110%

Rata-rata Capaian | | | | | 105%
Tertinggi | | | | | 110%`);
    expect(tabel!.baris.map((b) => `${b.jenis} ${b.label}`)).toEqual(["isi A satu", "isi B dua", "rerata Rata-rata Capaian"]);
  });

  test.each([
    ["berjudul", "Tabel lain", undefined],
    ["berjenis isi lain", "", undefined],
    ["serupa", "", true],
  ])("bagian %s di bawah baris kosong: terpotong %s", (nama, judul, terpotong) => {
    const isi = nama === "berjenis isi lain" ? "Program A | Rp 1.000.000.000" : "Pelaporan Kinerja | 15";
    const hasil = baca(`Komponen | Bobot\nPerencanaan Kinerja | 30\nPengukuran Kinerja | 30\n\n${judul}\n${isi}\n${isi}`);
    expect(hasil[0]!.terpotong).toBe(terpotong);
  });

  test.each([
    ["dua baris kosong, sel cukup banyak", "Komponen | Bobot | Nilai\nPerencanaan | 30 | 25,10\nPengukuran | 30 | 22,00\n\n\nPelaporan | 15 | 12,10\nEvaluasi | 25 | 20,00", ["A1:C7"]],
    ["dua baris kosong, nomor berlanjut", "Kegiatan | Pagu\n1. Satu | 1.000.000\n2. Dua | 2.000.000\n\n\n3. Tiga | 3.000.000\n4. Empat | 4.000.000", ["A1:B7"]],
    ["dua baris kosong, nomor mulai lagi", "No | Kegiatan | Pagu\n1 | Satu | 1.000.000\n2 | Dua | 2.000.000\n\n\n1 | Tiga | 3.000.000\n2 | Empat | 4.000.000", ["A1:C3", "A6:C7"]],
    ["kepala yang sama tanpa judul", "Kegiatan | Pagu\nSatu | 1.000.000\n\n\nKegiatan | Pagu\nDua | 2.000.000", ["A1:B6"]],
    ["kepala yang sama sesudah total", "Kegiatan | Pagu\nSatu | 1.000.000\nDua | 1.000.000\nTotal | 2.000.000\n\n\nKegiatan | Pagu\nTiga | 2.000.000", ["A1:B4", "A7:B8"]],
  ])("%s", (_nama, teks, rentang) => {
    expect(baca(teks).map((t) => alamatRentang(t.rentang))).toEqual(rentang);
  });

  test.each([
    ["satuan di baris sendiri", "Kegiatan | Pagu | Realisasi | %\n | (Rp) | (Rp) | (%)\n(1) | (2) | (3) | (4)\nSatu | 1.000.000 | 900.000 | 90", "uraian | pagu | realisasi | serapan"],
    ["satuan di bawah satu judul", "Indikator | Target | Capaian\n | (%) | (%)\nPersentase satu | 100 | 90\nPersentase dua | 100 | 80", "indikator | target | capaian"],
    ["rupiah dan persen di bawah satu realisasi", "Kegiatan | Pagu | Realisasi |\n | (Rp) | (Rp) | (%)\nSatu | 1.000.000 | 900.000 | 90\nDua | 2.000.000 | 1.900.000 | 95", "uraian | pagu | realisasi | serapan"],
  ])("kepala dengan %s", (_nama, teks, peran) => {
    expect(baca(teks)[0]!.kolom.map((k) => k.peran).join(" | ")).toBe(peran);
  });

  test("nama instansi di baris sendiri bukan bagian judul, subjudul sasaran bukan indikator", () => {
    const [tabel] = baca("Tabel 5.1 Perbandingan IKP 5 per tahun\nBiro Perencanaan\nKementerian Sosial\nNo | Indikator | Target | Realisasi\n | Meningkatnya kualitas | |\n1 | Nilai A | 80 | 81");
    expect(tabel!.judul).toBe("Tabel 5.1 Perbandingan IKP 5 per tahun");
    expect(tabel!.baris.map((b) => b.jenis)).toEqual(["subjudul", "isi"]);
  });

  test.each([
    ["tempat tanda tangan", "Bupati X | Kepala Dinas\nNama | Nama\nNIP 19700101 | NIP 19800101"],
    ["alamat surat", "Nomor surat | 12/2023\nLampiran | satu berkas\nHal | Perjanjian Kinerja"],
    ["kalimat dengan angka", "Capaian tahun ini naik\nsebesar 5 poin dari 80"],
    ["angka saja", "21,43%\n7,14%\n46,43%"],
  ])("%s bukan tabel", (_nama, teks) => {
    expect(baca(teks)).toEqual([]);
  });
});

describe("beberapa tabel", () => {
  test("kepala tabel kanan sejajar dengan isi tabel kiri", () => {
    const hasil = baca(`
Indikator Kinerja | Target | Realisasi | | |
Nilai A satu | 80 | 81 | | |
Nilai B dua | 90 | 91 | | Kegiatan | Pagu
Nilai C tiga | 70 | 71 | | Satu dua | 1.000.000
Nilai D empat | 60 | 61 | | Tiga empat | 2.000.000`);
    expect(hasil.map((t) => `${t.jenis} ${alamatRentang(t.rentang)}`)).toEqual(["capaian A1:C5", "anggaran E3:F5"]);
  });

  test("judul masing-masing tabel yang berdampingan", () => {
    const hasil = baca(`
Tabel 1. PK 2023 | | | | Tabel 2. Anggaran | |
No | Indikator Kinerja | Target | | Program | Pagu | Realisasi
1 | Nilai A satu | 80 | | Satu dua | 1.000.000 | 900.000`);
    expect(hasil.map((t) => [t.jenis, t.judul])).toEqual([["pk", "Tabel 1. PK 2023"], ["anggaran", "Tabel 2. Anggaran"]]);
  });
});

describe("judul dan catatan", () => {
  test.each([
    ["Tabel 8.2 Perbandingan Nilai Akuntabilitas Kinerja dari tahun ke tahun", "Nilai Akuntabilitas Kinerja", undefined],
    ["Tabel 5.1 Perbandingan IKP 5 per tahun", undefined, { kata: "indikator", nomor: "5" }],
    ["IKK 1.2 Indeks Perencanaan Pembangunan per tahun", "Indeks Perencanaan Pembangunan", { kata: "indikator", nomor: "1.2" }],
    ["Capaian Sasaran Program 4", undefined, { kata: "sasaran", nomor: "4" }],
    ["Indikator Kinerja Program 3", undefined, { kata: "indikator", nomor: "3" }],
    ["Ringkasan capaian kinerja 2023 (ringkasan eksekutif)", undefined, undefined],
    ["Tabel 7.1. Perbandingan “Persentase SPM oleh Pemda Provinsi” Tahun 2020-2023", "Persentase SPM oleh Pemda Provinsi", undefined],
  ])("%s", (judul, subjek, nomorSubjek) => {
    const [t] = baca(`${judul}\nTarget | Realisasi | % Capaian\n80 | 88 | 110%`);
    expect([t!.judul, t!.subjek, t!.nomorSubjek]).toEqual([judul, subjek, nomorSubjek]);
  });

  test("catatan kaki dengan tandanya, keterangan, dan sumber", () => {
    const [t] = baca(`
Tabel 4. Capaian
Sumber: e-monev, diolah
Indikator Kinerja | Target | Realisasi
Nilai A satu | 80 | 88*
Keterangan:
*) angka sementara
** tidak diukur`);
    expect(t!.judul).toBe("Tabel 4. Capaian");
    expect(t!.catatan).toEqual([
      { row: 4, teks: "Keterangan:" },
      { row: 5, teks: "*) angka sementara", tanda: "*" },
      { row: 6, teks: "** tidak diukur", tanda: "**" },
    ]);
  });

  test.each([
    ["(dalam ribuan rupiah)", 1e3],
    ["dalam jutaan rupiah", 1e6],
    ["(Rp Miliar)", 1e9],
    ["(dalam rupiah)", undefined],
  ])("satuan uang %s", (baris, pengali) => {
    const [t] = baca(`REALISASI ANGGARAN\n${baris}\nUraian | Pagu | Realisasi\nBelanja Pegawai | 25.343 | 24.273\nBelanja Barang | 120.212 | 119.828`);
    expect(t!.pengali).toBe(pengali);
    expect([...t!.baris[0]!.sel.values()].map((s) => s.angka?.nilai)).toEqual([undefined, 25343, 24273]);
  });
});

describe("angka yang dapat dibaca dua cara", () => {
  const kolom = (judul: string, isi: readonly SelUji[], kepala = ["Indikator Kinerja", judul, "Keterangan"]): (number | string | undefined)[] => {
    const [t] = bacaTabel(lembarUji("L", [kepala, ...isi.map((s, i) => [`Nama ke ${i}`, s, "x"])]));
    return t!.baris.map((b) => (b.sel.get(1)!.ambigu ? "ambigu" : b.sel.get(1)!.angka?.nilai));
  };
  test.each<readonly [string, string, readonly SelUji[], readonly (number | string)[]]>([
    ["di antara titik desimal", "Nilai", ["91.76", "53.025", "53.4"], [91.76, 53.025, 53.4]],
    ["di antara koma desimal", "Realisasi", ["80,5", "1.291"], [80.5, 1291]],
    ["di antara bilangan bulat", "Target", ["31", "400", "33.000"], [31, 400, 33000]],
    ["di antara ribuan yang jelas", "Realisasi", ["1.234.567", "45.373"], [1234567, 45373]],
    ["di bawah judul jumlah", "Jumlah penerima", ["38.977", "103.146"], [38977, 103146]],
    ["terlalu besar untuk skor", "Realisasi", ["383.275", "270.571"], [383275, 270571]],
    ["tanpa petunjuk", "Realisasi", ["3.450", "2.099"], ["ambigu", "ambigu"]],
    ["petunjuk yang bertentangan", "Realisasi", ["3.450", "2.5", "1.234.567"], ["ambigu", 2.5, 1234567]],
  ])("%s", (_nama, judul, isi, harap) => {
    expect(kolom(judul, isi)).toEqual(harap);
  });

  test("satuan di barisnya menentukan", () => {
    const [t] = baca("Indikator Kinerja | Satuan | Target | Realisasi\nPendamping | Orang | 2.300 | 2.153\nMutu layanan | Indeks | 3.450 | 3.512");
    expect(t!.baris.map((b) => b.sel.get(2)!.angka?.nilai)).toEqual([2300, 3.45]);
    expect(t!.baris[0]!.sel.get(2)!.angka?.dariKonteks).toBe("ribuan");
  });
});

test("beda peran dan judul kolom ditandai", () => {
  const [t] = baca("Target | Target | Realisasi | % Capaian\nNilai Profesionalitas ASN Direktorat | 75 | 62,69 | 83,59%");
  expect(t!.kolom.map((k) => [k.peran, k.judulKeliru ?? false])).toEqual([["indikator", true], ["target", false], ["realisasi", false], ["capaian", false]]);
});

test("tabel di bawah dua puluh ribu sel tetap satu tabel", () => {
  const baris = Array.from({ length: 3_000 }, (_, i): SelUji[] => [i + 1, `Nilai indikator ke ${i}`, 80, 88, 1.1]);
  const hasil = bacaTabel(lembarUji("L", [["No", "Indikator Kinerja", "Target", "Realisasi", "Capaian"], ...baris]));
  expect(hasil.map((t) => t.baris.length)).toEqual([3_000]);
});
