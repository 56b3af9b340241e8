/** Tables written by hand for the summary's tests: no reader of sheets stands between the test and what it tests. */
import { hurufKolom } from "../../../src/domain/tabel/alamat";
import { bacaSel } from "../../../src/domain/tabel/bacaSel";
import type { CellValue } from "../../../src/domain/tabel/snapshot";
import type { BarisTabel, Kolom, PeranKolom, SelTabel, Tabel } from "../../../src/domain/tabel/types";
import { cellKey, emptySheet, type SheetModel } from "../../../src/xlsx/model";

export interface SelContoh {
  readonly nilai: CellValue;
  readonly format: string;
}

export type Isi = CellValue | SelContoh;

export interface ContohTabel {
  readonly lembar?: string;
  readonly judul?: string;
  readonly tahun?: number;
  readonly peran: readonly PeranKolom[];
  readonly kepala?: readonly string[];
  readonly baris: readonly (readonly Isi[])[];
  /** Row and column of the header's first cell. */
  readonly awal?: { readonly row: number; readonly col: number };
}

export function persen(nilai: number, format = "0.00%"): SelContoh {
  return { nilai, format };
}

function selDari(isi: Isi): SelContoh {
  return typeof isi === "object" ? isi : { nilai: isi, format: "General" };
}

export function tabelContoh(contoh: ContohTabel): Tabel {
  const { peran, baris, kepala = peran.map(String), awal = { row: 2, col: 1 } } = contoh;
  const kolom = peran.map((satu, n): Kolom => ({
    col: awal.col + n, huruf: hurufKolom(awal.col + n), peran: satu, judul: kepala[n]!, persen: false,
  }));
  let sasaran = "";
  let barisSasaran = -1;
  return {
    lembar: contoh.lembar ?? "Pengukuran",
    rentang: { row: awal.row, col: awal.col, rows: baris.length + 1, cols: peran.length },
    jenis: "capaian",
    judul: contoh.judul ?? "",
    barisKepala: [awal.row],
    kolom,
    baris: baris.map((isi, n): BarisTabel => {
      const row = awal.row + 1 + n;
      const sel = new Map(isi.map((satu, c): [number, SelTabel] => {
        const { nilai, format } = selDari(satu);
        return [awal.col + c, bacaSel(row, awal.col + c, nilai, "", format)];
      }));
      const letak = peran.indexOf("sasaran");
      const nama = letak < 0 ? "" : String(selDari(isi[letak]!).nilai).trim();
      if (nama !== "") {
        sasaran = nama;
        barisSasaran = row;
      }
      return { row, jenis: "isi", sasaran, barisSasaran, sel };
    }),
    ...(contoh.tahun === undefined ? {} : { tahun: contoh.tahun }),
    tersembunyi: false,
  };
}

/** The sheet that such a table stands on. */
export function lembarContoh(contoh: ContohTabel): SheetModel {
  const { peran, baris, kepala = peran.map(String), awal = { row: 2, col: 1 } } = contoh;
  const sheet = emptySheet(contoh.lembar ?? "Pengukuran");
  [kepala, ...baris].forEach((isi, n) =>
    isi.forEach((satu, c) => {
      const { nilai, format } = selDari(satu);
      if (nilai === "") return;
      sheet.cells.set(cellKey(awal.row + n, awal.col + c), { value: nilai, ...(format === "General" ? {} : { numberFormat: format }) });
    }),
  );
  return sheet;
}

const SASARAN = [
  "Meningkatnya kualitas manajemen kinerja Kementerian Sosial",
  "Meningkatnya kerja sama luar negeri",
  "Meningkatnya kinerja dan peran aktif pemerintah daerah dalam penyelenggaraan kesejahteraan sosial",
  "Terwujudnya Sekretariat Jenderal yang akuntabel dan berkinerja tinggi",
] as const;

/** Capaian kinerja Biro Perencanaan Kementerian Sosial 2023 as printed. */
export const BIRO_PERENCANAAN_2023: ContohTabel = {
  judul: "Capaian kinerja tahun 2023",
  tahun: 2023,
  peran: ["sasaran", "indikator", "target", "realisasi", "capaian"],
  kepala: ["Sasaran Kegiatan", "Indikator Kinerja", "Target", "Realisasi", "Capaian"],
  baris: [
    [SASARAN[0], "Nilai Akuntabilitas Kinerja Kementerian Sosial", 69, 69.31, persen(1.0045)],
    ["", "Indeks Perencanaan Pembangunan", 83, 88.83, persen(1.0967)],
    ["", "Indeks Kualitas Kebijakan", 70, 96.64, persen(1.3806)],
    ["", "Nilai kinerja anggaran Kementerian Sosial (SMART)", 94, "95,50", persen(1.016)],
    ["", "Jumlah dokumen rekomendasi analisis kebijakan bidang sosial yang dijadikan dasar dalam perumusan kebijakan", 3, 3, persen(1, "0%")],
    [SASARAN[1], "Persentase dokumen kerja sama internasional yang mendukung upaya penyelenggaraan kesejahteraan sosial", 100, 100, persen(1, "0%")],
    ["", "Persentase perjanjian kerja sama internasional yang diimplementasikan", 100, 100, persen(1, "0%")],
    [SASARAN[2], "Persentase daerah yang meningkat kemampuannya dalam penerapan SPM Bidang Sosial", 80, 95.83, persen(1.1979)],
    [SASARAN[3], "Nilai kepuasan stakeholder terhadap layanan Biro Perencanaan", 90, 90.09, persen(1.001)],
    ["", "Nilai akuntabilitas kinerja Biro Perencanaan", 83, "82,96*", persen(0.9995)],
    ["", "Nilai Kinerja Anggaran (SMART) Sekretariat Jenderal", 90, 91.76, persen(1.0196)],
  ],
};

/** What planners paste: texts, blanks, other units, ranges, falling targets, errors, labels that look like formulas. */
export const SERBA_ADA: ContohTabel = {
  lembar: "Data '23!",
  peran: ["sasaran", "indikator", "satuan", "polaritas", "target", "realisasi", "keterangan"],
  awal: { row: 4, col: 0 },
  baris: [
    ["=Sasaran yang mulai dengan tanda", "=1+1 sebagai nama", "%", "", 100, persen(1), "sudah final"],
    ["", "persen sebagai teks", "%", "naik", "100%", "149,60%", ""],
    ["", "rupiah", "Rp", "", "Rp 1.334.419.000,-", "Rp. 1.200.000.000", ""],
    ["", "dua angka", "nilai", "", 69, "69,31 (100,45%)", ""],
    ["", "dengan satuan", "dokumen", "", "3 Dokumen", "4 Dokumen", ""],
    ["", "triliun", "Rp", "", "2,4 Triliun", "1,2 Triliun", ""],
    ["Sasaran dua", "turun", "kasus", "minimize", 10, 8, ""],
    ["", "turun rasio", "hari", "turun-rasio", 10, 8, ""],
    ["", "turun nol", "kasus", "turun", 0, 0, ""],
    ["", "stabil di atas", "poin", "stabil", 50, 55, ""],
    ["", "stabil di bawah", "poin", "stabil", 50, 45, ""],
    ["", "rentang terlampaui", "nilai", "", "80-90", 92, ""],
    ["", "rentang di dalam", "nilai", "", "80 – 90", 85, ""],
    ["", "rentang kurang", "nilai", "", "80,5-90,5", 70, ""],
    ["", "rentang turun", "nilai", "turun", "7-8", 9, ""],
    ["", "opini", "opini", "sama", "WTP", " wtp ", ""],
    ["", "opini lain", "opini", "sama", "WTP", "WDP", ""],
    ["Sasaran tiga", "belum ada", "nilai", "", 80, "", "menunggu"],
    ["", "tidak diukur", "nilai", "", 80, "N/A", ""],
    ["", "strip", "nilai", "", 80, "-", ""],
    ["", "target nol", "nilai", "", 0, 5, ""],
    ["", "target kosong", "nilai", "", "", 5, ""],
    ["", "target negatif", "nilai", "", -2, 5, ""],
    ["", "ambigu", "nilai", "", 80, "3.450", ""],
    ["", "galat", "nilai", "", 80, "#N/A", ""],
    ["  SASARAN dua ", "pulang ke sasaran dua", "nilai", "", 80, 79.996, ""],
    ["", "tepat seratus setelah dibulatkan", "nilai", "", 100000, 99995, ""],
    ["", "negatif akuntansi", "nilai", "", 10, "(1.234,5)", ""],
    ["", "titik desimal", "nilai", "", "95.5", "97.25", ""],
    ["", "persen kata", "%", "", "80 persen", persen(0.9), ""],
    ["", "satu beside persen", "%", "", 1, persen(0.97), ""],
  ],
};

/** What a planner's table prints that only its own capaian or a remark explains; the printed capaian without %. */
export const BERCAPAIAN: ContohTabel = {
  lembar: "LKj 2024",
  peran: ["sasaran", "indikator", "satuan", "target", "realisasi", "capaian", "keterangan"],
  baris: [
    ["Sasaran satu", "angka kemiskinan", "%", 9.5, 10.1, 93.68, "indikator negatif"],
    ["", "angka stunting", "%", 14, 12.5, 110.71, ""],
    ["", "nilai SAKIP", "Nilai", "70 (BB)", "72,15 (BB)", 103.07, ""],
    ["", "kearsipan", "Nilai", "A (90)", "A (91,2)", "101,33", ""],
    ["", "rumah layak", "Unit", "1.200 unit", "1,150 unit", "95.83%", ""],
    ["", "waktu izin", "Hari", "≤ 5 hari", "4 hari", "120%", ""],
    ["", "minimal", "Nilai", "minimal 80", 84, 105, ""],
    ["Sasaran dua", "opini", "Opini", "WTP", "WTP", 100, ""],
    ["", "opini lain", "Opini", "WTP", "WDP", 75, ""],
    ["", "opini tanpa capaian", "Opini", "WTP", "WDP", "", ""],
    ["", "huruf O", "Indeks", 3.5, "3,O2", "86.29", ""],
    ["", "rasio dokter", "Rasio", 5, "1:900", "111%", ""],
    ["", "target kata", "Nilai", "tinggi sekali 1:5", 4, "", ""],
    ["", "target kosong", "Nilai", "", 4, "", ""],
    ["", "ambigu", "", "80", "3.450", "", ""],
    ["", "salah cetak", "Indeks", 83, 88.83, persen(1.0967), ""],
    ["", "salah cetak teks", "Indeks", 83, 88.83, "109,67 %", ""],
    ["", "temuan", "Temuan", 0, 0, 100, ""],
    ["", "temuan ada", "Temuan", 0, 2, 0, ""],
    ["", "pecahan", "%", 0.8, 85, 106.25, ""],
    ["", "turun dari tahun lalu", "Indeks", 80, 76, "", "turun dari tahun lalu"],
    ["", "galat", "Indeks", 80, "#DIV/0!", 95, ""],
  ],
};
