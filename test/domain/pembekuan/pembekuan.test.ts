import { ambilKeadaan } from "../../../src/domain/pembekuan/ambil";
import { bandingkan } from "../../../src/domain/pembekuan/banding";
import { bagianTerisi, bekukan } from "../../../src/domain/pembekuan/simpan";
import type { AngkaBeku, IndikatorBeku } from "../../../src/domain/pembekuan/types";
import { bacaBuku } from "../../../src/domain/tabel/bacaTabel";
import type { CellValue, SheetSnapshot } from "../../../src/domain/tabel/snapshot";

function lembar(values: readonly (readonly CellValue[])[], format = "General"): SheetSnapshot {
  return {
    nama: "Pengukuran", tersembunyi: false, terlindung: false, row: 0, col: 0, values,
    formulas: values.map((baris) => baris.map(() => "")),
    formats: values.map((baris) => baris.map((_, c) => (c === 4 ? "0.00%" : format))),
  };
}

const ISI: readonly (readonly CellValue[])[] = [
  ["Pengukuran Kinerja Tahun 2023", "", "", "", "", ""],
  ["No", "Indikator Kinerja", "Target", "Realisasi", "Capaian", "Predikat"],
  [1, "Nilai akuntabilitas kinerja satuan kerja", 81, "80,09*", 0.9888, "Baik"],
  [2, "Persentase naskah hukum yang diselesaikan", 52, 52, 1, "Baik"],
  [3, "Indeks kepuasan masyarakat atas layanan", 80, 90.09, 1.1261, "Sangat Baik"],
];

const keadaan = (isi = ISI, format?: string): readonly IndikatorBeku[] => ambilKeadaan(bacaBuku({ lembar: [lembar(isi, format)] }));
const ganti = (r: number, c: number, nilai: CellValue) => ISI.map((baris, i) => (i === r ? baris.map((satu, j) => (j === c ? nilai : satu)) : baris));

describe("the state of the tables", () => {
  test("is what the cells show, with the status of each capaian", () => {
    expect(keadaan()).toEqual([
      expect.objectContaining({
        lembar: "Pengukuran", nama: "Nilai akuntabilitas kinerja satuan kerja", tahun: 2023,
        target: { tampil: "81", nilai: 81 }, realisasi: { tampil: "80,09*", nilai: 80.09 }, capaian: { tampil: "98,88%", nilai: 0.9888 },
        status: "diBawah", predikat: "Baik",
      }),
      expect.objectContaining({ status: "tepat" }),
      expect.objectContaining({ status: "diAtas", predikat: "Sangat Baik" }),
    ]);
  });
});

const hasil = (isi: readonly (readonly CellValue[])[]) => {
  const { berubah, baru, hilang, tetap } = bandingkan(keadaan(), keadaan(isi));
  return {
    berubah: berubah.map(({ ke, bunyi, perubahan }) => [ke.nama.split(" ")[0], bunyi, ...perubahan.map(({ apa, dari, ke: jadi }) => `${apa} ${dari} > ${jadi}`)]),
    baru: baru.map(({ nama }) => nama),
    hilang: hilang.map(({ nama }) => nama),
    tetap,
  };
};
const TANPA = { berubah: [], baru: [], hilang: [] };

describe("what changed between two states", () => {
  test("nothing, where nothing did", () => expect(hasil(ISI)).toEqual({ ...TANPA, tetap: 3 }));

  test.each<[string, number, number, CellValue, unknown[]]>([
    ["a target", 2, 2, 82, ["Nilai", false, "target 81 > 82"]],
    ["a realisasi that lost its mark and moved", 2, 3, 81.5, ["Nilai", false, "realisasi 80,09* > 81,5"]],
    ["a capaian and with it the status", 2, 4, 1.01, ["Nilai", false, "capaian 98,88% > 101,00%", "status diBawah > diAtas"]],
    ["a predikat", 3, 5, "Cukup", ["Persentase", false, "predikat Baik > Cukup"]],
    ["a figure that was emptied", 4, 3, "", ["Indeks", false, "realisasi 90,09 > "]],
    ["a name written anew", 4, 1, "Indeks kepuasan masyarakat terhadap layanan publik", ["Indeks", true]],
  ])("%s", (_, r, c, nilai, harap) => {
    expect(hasil(ganti(r, c, nilai))).toEqual({ ...TANPA, berubah: [harap], tetap: 2 });
  });

  test("a text that became a number, another format or other spaces are no change", () => {
    expect(hasil(ganti(2, 3, 80.09))).toEqual({ ...TANPA, tetap: 3 });
    expect(bandingkan(keadaan(), keadaan(ISI, "0.00")).tetap).toBe(3);
    expect(hasil(ganti(2, 1, "  Nilai  Akuntabilitas kinerja satuan kerja "))).toEqual({ ...TANPA, tetap: 3 });
  });

  test("an indicator that is new, and one that is gone", () => {
    expect(hasil([...ISI, [4, "Jumlah regulasi yang ditetapkan", 3, 3, 1, "Baik"]])).toEqual({ ...TANPA, baru: ["Jumlah regulasi yang ditetapkan"], tetap: 3 });
    expect(hasil(ISI.slice(0, 4))).toEqual({ ...TANPA, hilang: ["Indeks kepuasan masyarakat atas layanan"], tetap: 2 });
  });

  test("a year that was told only later is no change", () => {
    const satu = (tahun?: number): IndikatorBeku => ({ lembar: "A", tabel: "", nama: "Nilai SAKIP", ...(tahun ? { tahun } : {}) });
    expect(bandingkan([satu()], [satu(2023)])).toEqual({ berubah: [], baru: [], hilang: [], tetap: 1 });
    expect(bandingkan([satu(2022)], [satu(2023)])).toMatchObject({ berubah: [], baru: [{}], hilang: [{}] });
  });

  test("numbers in a name tell indicators apart", () => {
    const satu = (nama: string): IndikatorBeku => ({ lembar: "A", tabel: "", nama });
    expect(bandingkan([satu("Penyelesaian dokumen tahap 1")], [satu("Penyelesaian dokumen tahap 2")])).toMatchObject({ berubah: [], baru: [{}], hilang: [{}] });
  });

  test("the same indicator in two tables and years is not mixed up, and a renamed sheet is no change", () => {
    const angka = (tampil: string): AngkaBeku => ({ tampil });
    const semua = (lembar: string): IndikatorBeku[] => [
      { lembar, tabel: "PK", nama: "Nilai SAKIP", target: angka("70") },
      { lembar, tabel: "Capaian", nama: "Nilai SAKIP", tahun: 2022, target: angka("68") },
      { lembar, tabel: "Capaian", nama: "Nilai SAKIP", tahun: 2023, target: angka("70") },
    ];
    expect(bandingkan(semua("Lama"), [...semua("Baru")].reverse())).toEqual({ berubah: [], baru: [], hilang: [], tetap: 3 });
  });
});

describe("freezing", () => {
  const beku = { nama: " Draf  1 ", tanggal: "2024-01-05", indikator: keadaan() };

  test("tidies the name and refuses an empty or taken one, and a workbook without indicators", () => {
    const satu = bekukan([], beku);
    expect(satu).toMatchObject({ jadi: true, pembekuan: [{ nama: "Draf 1", tanggal: "2024-01-05" }] });
    if (!satu.jadi) throw new Error("not frozen");
    expect(bekukan(satu.pembekuan, { ...beku, nama: "DRAF 1" })).toEqual({ jadi: false, sebab: "namaAda" });
    expect(bekukan([], { ...beku, nama: "  " })).toEqual({ jadi: false, sebab: "namaKosong" });
    expect(bekukan([], { ...beku, indikator: [] })).toEqual({ jadi: false, sebab: "tanpaIndikator" });
  });

  test("refuses what would not fit into the part", () => {
    const besar = { ...beku, indikator: Array.from({ length: 6_000 }, () => beku.indikator[0]!) };
    expect(bekukan([], besar)).toEqual({ jadi: false, sebab: "penuh" });
    expect(bagianTerisi([beku])).toBeLessThan(0.01);
  });
});
