/**
 * The words by which tables are recognised. Data only: a new spelling is a new entry. Phrases are in the form that
 * `rapikan` gives: lower case, no punctuation, no years, no percent sign.
 */
import type { JenisTabel, PeranKolom } from "./types";

/** `persentase` is a bare `%`: which percentage it is, its neighbours decide. */
export type PeranKepala = PeranKolom | "persentase";

/** Whole headers. */
export const KATA_KEPALA: Readonly<Record<PeranKepala, readonly string[]>> = {
  nomor: ["no", "nomor", "no urut", "nomor urut", "nomer", "kode"],
  sasaran: [
    "sasaran", "sasaran strategis", "sasaran program", "sasaran kegiatan", "sasaran kinerja", "tujuan", "tujuan sasaran",
    "tujuan sasaran program", "tujuan sasaran strategis", "tujuan strategis", "sasaran strategis program", "sasaran program kegiatan", "sasaran strategis program kegiatan",
    "ss", "sasaran tujuan", "sasaran kegiatan output", "sasaran utama", "uraian sasaran",
  ],
  indikator: [
    "indikator", "indikator kinerja", "indikator kinerja utama", "indikator kinerja program", "indikator kinerja kegiatan",
    "indikator kinerja sasaran", "indikator kinerja sasaran strategis", "indikator kinerja utama iku", "indikator sasaran", "indikator tujuan", "indikator program",
    "indikator kegiatan", "indikator kinerja individu", "iku", "ikp", "ikk", "ikss", "iks", "nama indikator", "uraian indikator", "indikator kinerja iku",
    "indikator kinerja ikp", "indikator kinerja ikk", "kinerja utama", "indikator output", "indikator outcome", "indikator ro",
  ],
  uraian: [
    "uraian", "kegiatan", "program", "program kegiatan", "nama kegiatan", "nama program", "jenis belanja", "rincian output", "ro", "kro",
    "klasifikasi rincian output", "output", "keluaran", "komponen", "sub komponen", "unsur", "unsur pelayanan", "nama unsur", "satuan kerja", "satker", "nama satker",
    "unit kerja", "unit organisasi", "eselon i", "kewenangan", "jenis", "jenis kewenangan", "nama", "aspek", "rincian", "jenis kegiatan",
    "indikator pelaksanaan anggaran", "sumber dana", "bulan", "lokasi", "provinsi", "jenis jabatan", "pendidikan", "golongan", "belanja",
  ],
  satuan: ["satuan", "unit satuan", "satuan ukur", "satuan target", "satuan pengukuran"],
  polaritas: ["polaritas", "polarisasi", "polarisasi indikator", "sifat indikator", "jenis polaritas", "arah", "arah indikator"],
  target: ["target", "target kinerja", "tgt", "rencana", "target capaian", "target indikator", "target pk", "target output", "volume target", "target perjanjian kinerja"],
  realisasi: [
    "realisasi", "real", "realisasi kinerja", "hasil", "realisasi capaian", "realisasi indikator", "realisasi output", "hasil capaian", "volume realisasi",
    "realisasi target", "capaian realisasi",
  ],
  capaian: [
    "capaian", "capaian kinerja", "persentase capaian", "persentase capaian kinerja", "tingkat capaian", "capaian target", "capaian indikator",
    "capaian indikator kinerja", "kinerja", "prosentase capaian", "pencapaian", "persentase pencapaian", "tingkat capaian kinerja", "rasio capaian", "nilai capaian",
    "capaian terhadap target", "tingkat pencapaian",
  ],
  pagu: [
    "pagu", "anggaran", "pagu anggaran", "alokasi", "alokasi anggaran", "dipa", "pagu dipa", "pagu revisi", "pagu akhir", "pagu awal", "jumlah anggaran", "jumlah pagu",
    "total pagu", "pagu alokasi", "pagu efektif",
  ],
  serapan: [
    "serapan", "persentase serapan", "serapan anggaran", "daya serap", "penyerapan", "penyerapan anggaran", "persentase realisasi anggaran",
    "persentase penyerapan", "tingkat penyerapan", "capaian anggaran", "persentase serapan anggaran",
  ],
  sisa: ["sisa", "sisa anggaran", "sisa pagu", "sisa dana", "saldo"],
  bobot: ["bobot", "bobot komponen", "bobot indikator", "bobot nilai"],
  nilai: [
    "nilai", "skor", "indeks", "nilai akhir", "nilai indikator", "nilai rata rata", "nrr", "jumlah", "total", "nilai ikm", "nilai akhir bobot", "nilai konversi",
    "nilai unsur", "nilai efisiensi", "tertimbang", "nilai tertimbang", "efisiensi", "csp", "ckp", "konsistensi", "rata rata satker", "nilai komponen",
  ],
  keterangan: ["keterangan", "ket", "catatan", "analisis", "penjelasan", "predikat", "kategori", "status", "mutu", "kriteria", "kendala", "tindak lanjut", "penanggung jawab"],
  bukti: ["bukti", "bukti dukung", "data dukung", "sumber data", "dokumen pendukung", "dokumen yang dinilai", "sumber"],
  persentase: ["persentase", "persen", "prosentase"],
  lainnya: ["selisih", "kenaikan", "penurunan", "pertumbuhan", "perubahan", "tren", "formula", "cara perhitungan", "definisi operasional"],
};

/** A header may begin with one of these and go on (`Target Renstra`, `Realisasi s.d. Juni`); the rest is its qualifier. */
export const AWAL_KEPALA: readonly (readonly [string, PeranKepala])[] = [
  ["persentase capaian", "capaian"],
  ["persentase realisasi anggaran", "serapan"],
  ["tingkat capaian", "capaian"],
  ["indikator kinerja", "indikator"],
  ["sasaran strategis", "sasaran"],
  ["sasaran program", "sasaran"],
  ["sasaran kegiatan", "sasaran"],
  ["target", "target"],
  ["realisasi", "realisasi"],
  ["capaian", "capaian"],
  ["pagu", "pagu"],
  ["alokasi", "pagu"],
  ["anggaran", "pagu"],
  ["sisa", "sisa"],
  ["indikator", "indikator"],
  ["sasaran", "sasaran"],
  ["bobot", "bobot"],
  ["polaritas", "polaritas"],
  ["nilai", "nilai"],
  ["uraian", "uraian"],
  ["keterangan", "keterangan"],
];

/** Words of a qualifier that change nothing. */
export const KATA_HAMPA: ReadonlySet<string> = new Set([
  "tahun", "ta", "thn", "t", "a", "kinerja", "pada", "di", "dan", "yang", "pk", "perjanjian", "indikator", "rp", "rupiah", "ini", "iku", "ikp", "ikk", "output",
]);

/** Words that make a column speak of money. */
export const KATA_ANGGARAN: readonly string[] = ["anggaran", "keuangan", "rp", "pagu", "dana", "belanja", "rupiah"];

/** A whole row label that means a sum. */
export const POLA_TOTAL =
  /^(grand |sub )?(total|jumlah)( (total|keseluruhan|seluruhnya|anggaran|pagu|belanja|realisasi|umum|besar|akhir|semua|nilai|[ivx\d]+))*$/;

/** A row label that means a mean whatever stands in the row. */
export const POLA_RERATA =
  /^(nilai )?(rata ?rata|rerata|average)( (capaian|kinerja|sasaran|program|kegiatan|strategis|indikator|keseluruhan|total|tahun|seluruh|persentase|nilai|[ivx\d]+))*$/;

/** A row label that means a mean when the row has neither target nor realisasi. */
export const POLA_RERATA_AWAL =
  /^((total |nilai )?(rata ?rata|rerata)\b|(capaian|kinerja) rata ?rata|(jumlah|total) (rata ?rata|capaian)|capaian kinerja (organisasi|unit|keseluruhan|total|kementerian|direktorat|biro|sekretariat|dinas|badan|balai|deputi|inspektorat)|capaian (total|keseluruhan|organisasi))/;

export const POLA_CAPAIAN_SASARAN = /^((rata ?rata|rerata|nilai|total|persentase) )*(capaian|kinerja)( kinerja| rata ?rata)* (sasaran|tujuan|ss|sk|sp|program|kegiatan)\b/;

/** First words of lines below a table that are no rows of it. */
export const POLA_CATATAN = /^\s*(\*+|¹|²|†|(catatan|keterangan|ket|sumber|note|source|data diolah|diolah)\b)/i;

/** First words of a caption. */
export const POLA_JUDUL = /^\s*(tabel|table|grafik|gambar|lampiran|diagram)\b/i;

export interface CiriJenis {
  readonly jenis: JenisTabel;
  /** Any of these in title or headers. */
  readonly kata?: RegExp;
  /** At least so many row labels of these kinds. */
  readonly label?: { readonly kata: RegExp; readonly paling: number };
}

/** Kinds that words tell; the first that fits wins. The other kinds follow from the columns. */
export const CIRI_JENIS: readonly CiriJenis[] = [
  {
    jenis: "ikpa",
    label: { kata: /^(\d+ )?(revisi dipa|deviasi (halaman|hal)|penyerapan anggaran|belanja kontraktual|penyelesaian tagihan|pengelolaan up|dispensasi spm|capaian output)/, paling: 3 },
  },
  { jenis: "ikpa", kata: /revisi dipa.*(penyerapan|kontraktual|tagihan)/ },
  { jenis: "smart", kata: /(csp|penyerapan).*(konsistensi).*(efisiensi)/ },
  { jenis: "ikm", kata: /\bu1\b.*\bu2\b|unsur pelayanan|\bnrr\b|responden/ },
  { jenis: "sakip", kata: /komponen.*(sakip|akip|lke)|(sakip|akip).*komponen|lembar kerja evaluasi/ },
  { jenis: "sakip", label: { kata: /^(\d+ )?(perencanaan kinerja|pengukuran kinerja|pelaporan kinerja|evaluasi (akuntabilitas kinerja|internal|kinerja))/, paling: 3 } },
];
