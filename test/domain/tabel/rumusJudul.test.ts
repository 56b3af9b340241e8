import { bacaKepala } from "../../../src/domain/tabel/kepala";
import { pisahkanRumus } from "../../../src/domain/tabel/rumusJudul";

test.each([
  ["% (2*(3/4))", { sisa: "%", rumus: "2*(3/4)" }],
  ["Bobot (2)", { sisa: "Bobot", nomor: 2 }],
  ["(6) = (5)/(4) x 100%", { sisa: "", nomor: 6, rumus: "(5)/(4) x 100%" }],
  ["% Capaian (6)=(5)/(4)", { sisa: "% Capaian", nomor: 6, rumus: "(5)/(4)" }],
  ["Capaian (%) 6=5/4", { sisa: "Capaian (%)", nomor: 6, rumus: "5/4" }],
  ["Capaian (5/4)", { sisa: "Capaian", rumus: "5/4" }],
  ["Capaian 2023 (3:2)*100%", { sisa: "Capaian 2023", rumus: "(3:2)*100%" }],
  ["Sisa (7=5-6)", { sisa: "Sisa", nomor: 7, rumus: "5-6" }],
  ["Selisih (4-3)", { sisa: "Selisih", rumus: "4-3" }],
  ["Target 2020-2024", { sisa: "Target 2020-2024" }],
  ["Realisasi TW 1-2", { sisa: "Realisasi TW 1-2" }],
  ["Target (%)", { sisa: "Target (%)" }],
  ["Nilai Akhir (Nilai Total/Konversi Bobot)", { sisa: "Nilai Akhir (Nilai Total/Konversi Bobot)" }],
  ["Indikator", { sisa: "Indikator" }],
])("%s", (teks, harap) => {
  expect(pisahkanRumus(teks)).toEqual(harap);
});

test.each([
  ["Realisasi s.d. TW III", { peran: "realisasi", triwulan: 3, kumulatif: true }],
  ["Realisasi s/d Semester I 2024", { peran: "realisasi", semester: 1, tahun: 2024, kumulatif: true }],
  ["Pagu (dalam ribuan rupiah)", { peran: "pagu", kualifikasi: "rp" }],
  ["% (2*(3/4))", { peran: "persentase", persen: true, rumus: "2*(3/4)" }],
  ["Tingkat Kemajuan (%)", { peran: "capaian", persen: true }],
  ["Target Akhir RPJMD (2026)", { peran: "target", tahun: 2026 }],
  ["INDIKATOR KINERJA UTAMA", { peran: "indikator" }],
  ["Polarisasi", { peran: "polaritas" }],
  ["Kode IKU", { peran: "kode" }],
  ["Realiasi", { peran: "realisasi" }],
])("kepala %s", (teks, harap) => {
  expect(bacaKepala(teks)).toMatchObject(harap);
});

test.each([["Meningkatnya kualitas layanan"], ["80,09"], ["Jumlah dokumen rekomendasi analisis kebijakan yang disusun"], [""], ["x".repeat(200)]])("%s bukan kepala", (teks) => {
  expect(bacaKepala(teks)).toBeNull();
});
