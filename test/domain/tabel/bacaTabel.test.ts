import { alamatRentang } from "../../../src/domain/tabel/alamat";
import { bacaBuku, bacaTabel } from "../../../src/domain/tabel/bacaTabel";
import type { Tabel } from "../../../src/domain/tabel/types";
import { tabelTerbit } from "../../support/kasusTabel";
import { gridTeks, lembarUji, type SelUji } from "../../support/lembar";

const peran = (t: Tabel): string[] => t.kolom.map((k) => `${k.peran}${k.tahun ?? ""}${k.triwulan ? `TW${k.triwulan}` : ""}`);
const baca = (teks: string): Tabel[] => bacaTabel(lembarUji("Lembar", gridTeks(teks)));

describe("tabel yang terbit dikenali apa adanya", () => {
  test.each([
    ["000-ringkasan", "capaian", "A3:F15", ["nomor", "sasaran", "indikator", "target", "realisasi", "capaian"], 2023],
    ["000-capaian-sk1", "capaian", "A3:D4", ["indikator", "target", "realisasi", "capaian"], undefined],
    ["000-t6-2", "kepatuhan", "A3:E6", ["uraian", "bobot", "target", "realisasi", "nilaiAkhir"], undefined],
    ["000-t14-1", "anggaran", "A3:F5", ["nomor", "uraian", "pagu", "realisasi", "serapan", "sisa"], undefined],
    ["000-t2-2", "perbandingan", "A3:E4", ["realisasi2020", "realisasi2021", "realisasi2022", "target2023", "target2024"], undefined],
    ["001-renstra", "menengah", "A3:D16", ["sasaran", "indikator", "target2023", "target2024"], undefined],
    ["001-pk-lampiran", "pk", "A3:D14", ["nomor", "sasaran", "indikator", "target"], 2023],
    ["003-ikk1-2", "perbandingan", "A3:F4", ["indikator", "realisasi2021", "realisasi2022", "target2023", "realisasi2023", "target2024"], 2023],
    ["003-efisiensi", "efisiensi", "A3:C8", ["sasaran", "serapan", "capaian"], undefined],
  ])("%s", (id, jenis, rentang, kolom, tahun) => {
    for (const cara of ["teks", "angka"] as const) {
      const [t, ...lain] = bacaTabel(tabelTerbit(id, cara));
      expect(lain).toEqual([]);
      expect(t && { jenis: t.jenis, rentang: alamatRentang(t.rentang), kolom: peran(t), tahun: t.tahun }).toEqual({ jenis, rentang, kolom, tahun });
    }
  });
});

describe("kepala tabel", () => {
  test("dua baris dengan sel gabungan dan baris (1) (2) (3)", () => {
    const [t] = baca(`
Tabel 3. Capaian Tahun 2024
No | Sasaran | Indikator Kinerja | Tahun 2024 | | | Ket.
 | | | Target | Realisasi | % Capaian |
(1) | (2) | (3) | (4) | (5) | (6)=(5)/(4) | (7)
1 | Sasaran satu | Nilai A | 80 | 88 | 110% |`);
    expect(peran(t!)).toEqual(["nomor", "sasaran", "indikator", "target2024", "realisasi2024", "capaian2024", "keterangan"]);
    expect(t!.kolom[4]!.judul).toBe("Tahun 2024 / Realisasi");
    expect(t!.barisKepala).toEqual([1, 2]);
    expect(t!.baris.map((b) => b.row)).toEqual([4]);
    expect(t!.judul).toBe("Tabel 3. Capaian Tahun 2024");
  });

  test("triwulan di baris atas", () => {
    const [t] = baca(`
Indikator | Target | | Realisasi |
 | TW I | TW II | TW I | TW II
Jumlah dokumen | 2 | 4 | 2 | 3`);
    expect(t!.jenis).toBe("triwulan");
    expect(peran(t!)).toEqual(["indikator", "targetTW1", "targetTW2", "realisasiTW1", "realisasiTW2"]);
  });

  test("tahun di atas baris kepala, tidak digabung ke kolom pertama", () => {
    const [t] = baca(`
 | 2023 | | 2024
Indikator Kinerja | Target | Realisasi | Target
Nilai A | 80 | 81 | 82`);
    expect(peran(t!)).toEqual(["indikator", "target2023", "realisasi2023", "target2024"]);
  });

  test("salah ketik dan singkatan", () => {
    const [t] = baca(`
No. | Sasaran Strategis | Indikator Kinreja | Tgt | Realiasi | Capaian (%) | Ket
1 | Sasaran satu | Nilai A | 80 | 88 | 110 | -`);
    expect(peran(t!)).toEqual(["nomor", "sasaran", "indikator", "target", "realisasi", "capaian", "keterangan"]);
  });

  test("capaian yang berarti realisasi bila ada kolom persen", () => {
    const [t] = baca(`
Indikator | Target | Capaian | %
Nilai A | 80 | 88 | 110`);
    expect(peran(t!)).toEqual(["indikator", "target", "realisasi", "capaian"]);
  });

  test("kelompok kinerja dan anggaran berdampingan dalam satu tabel", () => {
    const [t] = baca(`
Indikator | Kinerja | | | Anggaran | |
 | Target | Realisasi | % | Pagu | Realisasi | %
Nilai A | 80 | 88 | 110% | 1.000.000 | 900.000 | 90%`);
    expect(peran(t!)).toEqual(["indikator", "target", "realisasi", "capaian", "pagu", "realisasi", "serapan"]);
  });

  test("kepala yang diulang karena ganti halaman bukan tabel baru", () => {
    const [t, ...lain] = baca(`
Indikator | Target | Realisasi
Nilai A | 80 | 88
Indikator | Target | Realisasi
Nilai B | 70 | 71`);
    expect(lain).toEqual([]);
    expect(t!.baris.map((b) => b.row)).toEqual([1, 3]);
  });

  test("tahun yang diketik sebagai angka", () => {
    const grid: SelUji[][] = [["Indikator", 2021, 2022, "Target 2023"], ["Nilai A", 80, 81, 82]];
    expect(peran(bacaTabel(lembarUji("L", grid))[0]!)).toEqual(["indikator", "realisasi2021", "realisasi2022", "target2023"]);
  });
});

describe("beberapa tabel di satu lembar", () => {
  test("bertumpuk dengan judul, catatan, dan baris kosong", () => {
    const hasil = baca(`
Tabel 1. Perjanjian Kinerja 2023
No | Indikator Kinerja | Target
1 | Nilai A | 80
2 | Nilai B | 90
*) target menurut Renstra
Sumber: Biro Perencanaan

Tabel 2. Capaian Kinerja 2023
Indikator Kinerja | Target | Realisasi | Capaian
Nilai A | 80 | 88 | 110%

Nilai B | 90 | 90 | 100%
Catatan: angka sementara`);
    expect(hasil.map((t) => [t.jenis, alamatRentang(t.rentang), t.judul])).toEqual([
      ["pk", "A2:C4", "Tabel 1. Perjanjian Kinerja 2023"],
      ["capaian", "A9:D12", "Tabel 2. Capaian Kinerja 2023"],
    ]);
  });

  test("rapat tanpa baris kosong", () => {
    const hasil = baca(`
Indikator Kinerja | Target
Nilai A | 80
Tabel 2. Anggaran
Kegiatan | Pagu | Realisasi
Satu | 1.000.000 | 900.000`);
    expect(hasil.map((t) => [t.jenis, alamatRentang(t.rentang)])).toEqual([["pk", "A1:B2"], ["anggaran", "A4:C5"]]);
  });

  test("berdampingan", () => {
    const hasil = baca(`
Indikator | Target | | Kegiatan | Pagu
Nilai A | 80 | | Satu | 1.000.000
Nilai B | 90 | | Dua | 2.000.000`);
    expect(hasil.map((t) => [t.jenis, alamatRentang(t.rentang)])).toEqual([["pk", "A1:B3"], ["anggaran", "D1:E3"]]);
  });
});

describe("baris", () => {
  const [t] = baca(`
Sasaran | Indikator | Target | Realisasi | Capaian
SASARAN UTAMA | | | |
Sasaran satu | Jumlah dokumen rekomendasi | 50 | 50 | 100%
 | Rata-rata lama sekolah | 50 | 55 | 110%
Capaian Sasaran 1 | | | | 105%
Sasaran dua | C tiga | 50 | N/A | -
Rata-rata capaian | | | | 105%`);

  test("jenisnya dikenali", () => {
    expect(t!.baris.map((b) => b.jenis)).toEqual(["subjudul", "isi", "isi", "capaianSasaran", "isi", "rerata"]);
  });

  test("sasaran dibawa turun bersama barisnya", () => {
    expect(t!.baris.filter((b) => b.jenis === "isi").map((b) => [b.sasaran, b.barisSasaran])).toEqual([
      ["Sasaran satu", 2],
      ["Sasaran satu", 2],
      ["Sasaran dua", 5],
    ]);
  });

  test("subjudul menjadi sasaran bila tidak ada kolomnya", () => {
    const [u] = baca(`
No | Indikator | Target
Sasaran 1: Meningkatnya layanan | |
1 | Nilai A | 80
Sasaran 2: Terwujudnya tata kelola | |
1 | Nilai B | 90`);
    expect(u!.baris.map((b) => [b.jenis, b.sasaran])).toEqual([
      ["subjudul", "Sasaran 1: Meningkatnya layanan"],
      ["isi", "Sasaran 1: Meningkatnya layanan"],
      ["subjudul", "Sasaran 2: Terwujudnya tata kelola"],
      ["isi", "Sasaran 2: Terwujudnya tata kelola"],
    ]);
  });

  test("jumlah di kaki tabel anggaran", () => {
    const [u] = baca(`
Kegiatan | Pagu
Satu | 1.000.000
Dua | 2.000.000
Jumlah | 3.000.000`);
    expect(u!.baris.map((b) => b.jenis)).toEqual(["isi", "isi", "total"]);
  });
});

describe("yang bukan tabel", () => {
  test.each([
    ["lembar kosong", lembarUji("Kosong", [])],
    ["lembar terlalu besar", lembarUji("Besar", [], { terlaluBesar: true })],
    ["ringkasan milik kita", { ...tabelTerbit("003-capaian"), milikKita: true }],
    ["teks dan angka lain", lembarUji("Lain", [["halo", 1, 2], ["dunia", 3, true], ["#N/A", "", 2023]])],
    ["kepala tanpa isi", lembarUji("Kepala", [["Indikator", "Target", "Realisasi"]])],
  ])("%s", (_nama, lembar) => {
    expect(bacaTabel(lembar)).toEqual([]);
  });

  test("lembar yang tidak mulai di A1 memberi alamat lembar", () => {
    const [t] = bacaTabel({ ...lembarUji("Geser", gridTeks("Indikator | Target\nNilai A | 80")), row: 4, col: 2 });
    expect(alamatRentang(t!.rentang)).toBe("C5:D6");
    expect(t!.kolom.map((k) => k.huruf)).toEqual(["C", "D"]);
  });

  test("lembar tersembunyi dibaca dan ditandai", () => {
    const [t] = bacaBuku({ lembar: [{ ...tabelTerbit("003-capaian"), tersembunyi: true }] });
    expect(t!.tersembunyi).toBe(true);
  });
});

test("baris isi dengan satu kata kepala dan bilangan mirip tahun bukan kepala tabel", () => {
  expect(bacaTabel(lembarUji("L", [["x1", 2000, "Target", "lain"], ["x2", 2001, "Target", "lain"]]))).toEqual([]);
});
