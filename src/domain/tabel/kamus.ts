/**
 * The words by which tables are recognised. Data only: a new spelling is a new entry. Phrases are in the form that
 * `rapikan` gives: lower case, no punctuation, no years, no percent sign.
 */
import type { JenisTabel, PeranKolom } from "./types";

/** `persentase` is a bare `%`: which percentage it is, its neighbours decide. */
export type PeranKepala = PeranKolom | "persentase";

/** Whole headers. */
export const KATA_KEPALA: Readonly<Record<PeranKepala, readonly string[]>> = {
  nomor: ["no", "nomor", "no urut", "nomor urut", "nomer"],
  kode: ["kode", "kode satker", "kode rekening", "kode ss", "kode iku", "kode indikator", "kode ro", "kode kro", "kode program", "kode kegiatan", "kode ba", "kode kppn", "kode unit"],
  sasaran: [
    "sasaran", "sasaran strategis", "sasaran program", "sasaran kegiatan", "sasaran kinerja", "tujuan", "tujuan sasaran",
    "tujuan sasaran program", "tujuan sasaran strategis", "tujuan strategis", "sasaran strategis program", "sasaran program kegiatan", "sasaran strategis program kegiatan",
    "ss", "sasaran tujuan", "sasaran kegiatan output", "sasaran utama", "uraian sasaran", "sasaran pembangunan", "sasaran daerah", "sasaran perangkat daerah",
    "sasaran opd", "sasaran skpd", "sasaran rpjmd", "sasaran renstra", "misi", "outcome", "perspektif",
  ],
  indikator: [
    "indikator", "indikator kinerja", "indikator kinerja utama", "indikator kinerja program", "indikator kinerja kegiatan",
    "indikator kinerja sasaran", "indikator kinerja sasaran strategis", "indikator kinerja utama iku", "indikator sasaran", "indikator tujuan", "indikator program",
    "indikator kegiatan", "indikator kinerja individu", "iku", "ikp", "ikk", "ikss", "iks", "ikt", "iksk", "iksp", "iki", "nama indikator", "uraian indikator", "indikator kinerja iku",
    "indikator kinerja ikp", "indikator kinerja ikk", "kinerja utama", "indikator output", "indikator outcome", "indikator ro", "indikator kinerja tujuan",
    "indikator kinerja daerah", "indikator kinerja sasaran program", "indikator kinerja sasaran kegiatan", "nama iku", "uraian iku", "indikator kinerja kunci", "tolok ukur kinerja",
    "tolak ukur kinerja", "ukuran kinerja", "parameter kinerja", "indikator kinerja output", "indikator kinerja utama ikk", "sasaran indikator", "sasaran indikator kinerja",
    "sasaran program indikator", "sasaran program indikator kinerja", "sasaran program indikator kinerja program", "sasaran kegiatan indikator", "sasaran kegiatan indikator kinerja",
    "sasaran kegiatan indikator kinerja kegiatan", "sasaran strategis indikator", "sasaran strategis indikator kinerja", "sasaran strategis indikator kinerja utama",
    "tujuan sasaran indikator", "tujuan sasaran indikator kinerja", "sasaran indikator kinerja utama", "tujuan sasaran strategis indikator kinerja",
  ],
  uraian: [
    "uraian", "kegiatan", "program", "program kegiatan", "nama kegiatan", "nama program", "jenis belanja", "rincian output", "ro", "kro",
    "klasifikasi rincian output", "output", "keluaran", "komponen", "sub komponen", "unsur", "unsur pelayanan", "nama unsur", "satuan kerja", "satker", "nama satker",
    "unit kerja", "unit organisasi", "eselon i", "kewenangan", "jenis", "jenis kewenangan", "nama", "aspek", "rincian", "jenis kegiatan",
    "indikator pelaksanaan anggaran", "sumber dana", "bulan", "lokasi", "provinsi", "jenis jabatan", "pendidikan", "golongan", "belanja",
    "kluster", "klaster", "kelompok", "kategori penerima", "kabupaten kota", "kabupaten", "kecamatan", "wilayah", "uptd", "opd", "skpd", "perangkat daerah", "urusan", "bidang",
    "bidang urusan", "sub kegiatan", "program kegiatan sub kegiatan", "kegiatan sub kegiatan", "uraian kegiatan", "uraian program", "nama output", "uraian ro",
    "nama ro", "rincian output ro", "uraian satker", "nama unit", "jenis pelayanan", "jenis layanan", "layanan", "komponen penilaian", "komponen yang dinilai", "dimensi",
    "komponen sub komponen", "nama es1", "nama eselon i", "jenis kelamin", "pangkat golongan", "triwulan", "periode", "program prioritas", "proyek prioritas", "akun", "uraian akun",
    "komponen evaluasi", "komponen akip", "komponen manajemen kinerja", "unsur skm", "unsur penilaian", "unsur layanan", "indikator ikpa",
  ],
  satuan: ["satuan", "unit satuan", "satuan ukur", "satuan target", "satuan pengukuran", "satuan indikator", "satuan kinerja", "satuan output", "sat"],
  polaritas: [
    "polaritas", "polarisasi", "polarisasi indikator", "sifat indikator", "jenis polaritas", "arah", "arah indikator", "tipe indikator", "jenis indikator", "kecenderungan", "max min",
    "positif negatif", "maximize minimize",
  ],
  target: [
    "target", "target kinerja", "tgt", "rencana", "target capaian", "target indikator", "target pk", "target output", "volume target", "target perjanjian kinerja",
    "target tahunan", "target akhir", "target akhir renstra", "target akhir rpjmd", "target renstra", "target rpjmd", "target volume", "trajectory", "target y", "t", "vol target",
    "target keluaran", "rencana kinerja", "rencana tingkat capaian", "rencana tingkat capaian target", "target jangka menengah",
  ],
  realisasi: [
    "realisasi", "real", "realisasi kinerja", "hasil", "realisasi capaian", "realisasi indikator", "realisasi output", "hasil capaian", "volume realisasi",
    "realisasi target", "capaian realisasi", "realisasi volume", "realisasi keluaran", "realisasi fisik", "hasil pengukuran", "realisasi y", "r", "realisasi tahunan", "vol realisasi", "kondisi awal",
    "baseline", "realisasi volume output", "terealisasi", "realiasi",
  ],
  capaian: [
    "capaian", "capaian kinerja", "persentase capaian", "persentase capaian kinerja", "tingkat capaian", "capaian target", "capaian indikator",
    "capaian indikator kinerja", "kinerja", "prosentase capaian", "pencapaian", "persentase pencapaian", "tingkat capaian kinerja", "rasio capaian", "nilai capaian",
    "capaian terhadap target", "tingkat pencapaian", "indeks capaian", "persentase tingkat capaian", "tingkat kemajuan", "persentase pencapaian target", "rencana tingkat capaian persentase",
    "pencapaian target", "persentase pencapaian kinerja", "ketercapaian", "capaian output", "capaian iku", "capaian fisik", "tingkat ketercapaian",
  ],
  pagu: [
    "pagu", "anggaran", "pagu anggaran", "alokasi", "alokasi anggaran", "dipa", "pagu dipa", "pagu revisi", "pagu akhir", "pagu awal", "jumlah anggaran", "jumlah pagu",
    "total pagu", "pagu alokasi", "pagu efektif", "anggaran setelah perubahan", "anggaran perubahan", "apbd", "apbn", "dpa", "pagu harian", "target anggaran", "nilai pagu",
    "alokasi dana", "pagu indikatif", "anggaran dipa", "plafon",
  ],
  serapan: [
    "serapan", "persentase serapan", "serapan anggaran", "daya serap", "penyerapan", "penyerapan anggaran", "persentase realisasi anggaran",
    "persentase penyerapan", "tingkat penyerapan", "capaian anggaran", "persentase serapan anggaran", "persentase realisasi keuangan", "persentase keuangan", "tingkat serapan",
    "persentase daya serap", "persentase penyerapan anggaran", "capaian keuangan",
  ],
  sisa: ["sisa", "sisa anggaran", "sisa pagu", "sisa dana", "saldo", "sisa lebih kurang", "lebih kurang", "sisa pagu anggaran", "anggaran tidak terserap", "sisa kredit"],
  bobot: ["bobot", "bobot komponen", "bobot indikator", "bobot nilai", "bobot sub komponen", "bobot iku", "bobot kinerja", "bobot penilaian", "bobot tertimbang"],
  nilai: [
    "nilai", "skor", "indeks", "nilai indikator", "nilai rata rata", "nrr", "total", "nilai ikm", "nilai konversi",
    "nilai unsur", "nilai efisiensi", "efisiensi", "csp", "ckp", "konsistensi", "rata rata satker", "nilai komponen", "nilai per unsur", "nilai rata rata unsur",
    "nrr per unsur", "nrr unsur", "nilai interval", "nilai interval konversi", "nilai nrr", "nilai skm", "nilai persepsi", "css", "nilai sakip", "nilai kinerja", "nilai capaian kinerja", "nilai eka",
    "indeks per unsur", "nilai evaluasi", "skor capaian", "nilai hasil evaluasi", "tingkat efisiensi", "hasil penilaian", "nilai ikpa", "nko", "nss", "rata rata", "rerata",
  ],
  nilaiAkhir: [
    "nilai akhir", "nilai akhir bobot", "tertimbang", "nilai tertimbang", "nrr tertimbang", "nilai berbobot", "skor akhir", "nilai x bobot", "bobot x nilai", "bobot x capaian", "nrr tertimbang per unsur",
    "nilai setelah dibobot", "nilai kali bobot", "kontribusi", "skor tertimbang", "nilai akhir nilai total konversi bobot", "capaian tertimbang", "indeks tertimbang", "nilai terbobot",
  ],
  konversi: ["konversi bobot", "konversi", "bobot konversi"],
  jumlah: [
    "jumlah", "banyaknya", "frekuensi", "jumlah orang", "jumlah pegawai", "jumlah responden", "volume", "jumlah penerima", "jumlah peserta", "jumlah dokumen", "jumlah satker", "jml", "jumlah unit", "orang",
    "jumlah indikator", "jumlah iku", "jumlah sasaran", "jumlah kegiatan", "total responden", "jumlah nilai", "jumlah skor",
  ],
  persen: ["proporsi", "kontribusi persen", "persentase responden", "porsi"],
  selisih: ["selisih", "selisih poin", "gap", "deviasi", "beda", "selisih capaian", "selisih realisasi", "kesenjangan"],
  pertumbuhan: ["pertumbuhan", "kenaikan", "penurunan", "perubahan", "kenaikan penurunan", "naik turun", "tingkat pertumbuhan", "laju pertumbuhan", "peningkatan", "peningkatan penurunan", "tren"],
  predikat: ["predikat", "kategori", "mutu", "kriteria", "mutu pelayanan", "kinerja unit pelayanan", "mutu unit pelayanan", "kategori capaian", "predikat capaian", "kriteria capaian", "interpretasi", "grade"],
  rentang: ["rentang", "rentang nilai", "interval", "interval nilai", "skala nilai", "range", "nilai interval ikm", "nilai interval konversi ikm", "interval nilai realisasi kinerja"],
  status: ["status", "status capaian", "status kinerja", "tercapai tidak tercapai", "ketercapaian target", "notifikasi"],
  keterangan: ["keterangan", "ket", "catatan", "analisis", "penjelasan", "kendala", "tindak lanjut", "penanggung jawab", "pic", "unit penanggung jawab", "penanggungjawab", "permasalahan", "upaya", "solusi", "faktor pendukung", "faktor penghambat", "rekomendasi"],
  bukti: ["bukti", "bukti dukung", "data dukung", "sumber data", "dokumen pendukung", "dokumen yang dinilai", "sumber", "link", "tautan", "link bukti dukung", "tautan bukti dukung", "eviden", "evidence", "link data dukung"],
  persentase: ["persentase", "persen", "prosentase"],
  lainnya: ["formula", "cara perhitungan", "definisi operasional", "formulasi", "rumus", "formulasi perhitungan", "alasan"],
};

/** A header may begin with one of these and go on (`Target Renstra`, `Realisasi s.d. Juni`); the rest is its qualifier. */
export const AWAL_KEPALA: readonly (readonly [string, PeranKepala])[] = [
  ["persentase capaian", "capaian"],
  ["persentase pencapaian", "capaian"],
  ["persentase realisasi anggaran", "serapan"],
  ["persentase penyerapan", "serapan"],
  ["tingkat capaian", "capaian"],
  ["tingkat kemajuan", "capaian"],
  ["indikator kinerja", "indikator"],
  ["sasaran strategis", "sasaran"],
  ["sasaran program", "sasaran"],
  ["sasaran kegiatan", "sasaran"],
  ["nilai akhir", "nilaiAkhir"],
  ["konversi bobot", "konversi"],
  ["target", "target"],
  ["realisasi", "realisasi"],
  ["capaian", "capaian"],
  ["pencapaian", "capaian"],
  ["pagu", "pagu"],
  ["alokasi", "pagu"],
  ["anggaran", "pagu"],
  ["sisa", "sisa"],
  ["indikator", "indikator"],
  ["sasaran", "sasaran"],
  ["bobot", "bobot"],
  ["polaritas", "polaritas"],
  ["polarisasi", "polaritas"],
  ["selisih", "selisih"],
  ["nilai", "nilai"],
  ["uraian", "uraian"],
  ["keterangan", "keterangan"],
  ["kode", "kode"],
];

/** How a long header of a table that is known by its shape may begin; elsewhere such words begin the name of an indicator. */
export const AWAL_KEPALA_PANJANG: readonly (readonly [RegExp, PeranKepala])[] = [
  [/^(jumlah|banyaknya|total|volume|jml)\b/, "jumlah"],
  [/^(persentase|persen|prosentase|proporsi)\b/, "persentase"],
  [/^(nilai|skor|indeks)\b/, "nilai"],
  [/^(jenis|nama|kategori|kelompok|unsur|komponen|aspek|kluster|klaster|unit|satuan kerja|kabupaten|provinsi|kegiatan|program)\b/, "uraian"],
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

/** In a table of the parts of a score: the row of the score itself. */
export const POLA_TOTAL_NILAI =
  /^((nilai|skor|total|jumlah)( (total|akhir|hasil( evaluasi| akhir)?|evaluasi|sakip|akip|ikpa|ikm|skm|nilai|kepatuhan|eka|nka|kinerja|akuntabilitas kinerja|indeks|unit pelayanan|keseluruhan))+|ikm( unit pelayanan| konversi)?|indeks kepuasan masyarakat|realisasi( kepatuhan)?)$/;

/** A row label that means a mean whatever stands in the row. */
export const POLA_RERATA =
  /^(nilai )?(rata ?rata|rerata|average)( (capaian|kinerja|sasaran|program|kegiatan|strategis|indikator|keseluruhan|total|tahun|seluruh|persentase|nilai|[ivx\d]+))*$/;

/** A row label that means a mean when the row has neither target nor realisasi. */
export const POLA_RERATA_AWAL =
  /^((total |nilai )?(rata ?rata|rerata)\b|(capaian|kinerja) rata ?rata|(jumlah|total) (rata ?rata|capaian)|capaian kinerja (organisasi|unit|keseluruhan|total|kementerian|direktorat|biro|sekretariat|dinas|badan|balai|deputi|inspektorat)|capaian (total|keseluruhan|organisasi))/;

export const POLA_CAPAIAN_SASARAN = /^((rata ?rata|rerata|nilai|total|persentase) )*(capaian|kinerja)( kinerja| rata ?rata)* (sasaran|tujuan|ss|sk|sp|program|kegiatan)\b/;

/** So a sasaran begins (`Meningkatnya …`, `Sasaran Strategis 1`), and hardly an indicator. */
export const POLA_SASARAN = /^(sasaran|tujuan|misi|perspektif|ss|sp|sk)( (strategis|program|kegiatan|kinerja|utama))*\b|^(me|ter|ber|opti|efekti)\p{L}+nya\b/u;

/** First words of lines below a table that are no rows of it. */
export const POLA_CATATAN = /^\s*(\*+|¹|²|†|(catatan|keterangan|ket|sumber|note|source|data diolah|diolah)\b)/i;

/** First words of a caption. */
export const POLA_JUDUL = /^\s*(tabel|table|grafik|gambar|lampiran|diagram)\b/i;

/** What stands at the beginning of a title before it names its subject. */
export const AWAL_SUBJEK =
  /^(?:(?:tabel|table|grafik|gambar|lampiran|diagram)\b[\s.:]*(?:\d[\d.-]*|[ivx]+\b)?[\s.:\-–]*|(?:perbandingan|analisis|perhitungan|pengukuran|rincian|ringkasan|antara|capaian kinerja|capaian|realisasi|target|kinerja|dan|indikator kinerja|indikator|atas|tahun \d{4}|\d{4})\b[\s:,\-–]*|\([^()]*\)$|[\s.:,\-–]+)/i;

/** What stands at the end of a title after its subject. */
export const AKHIR_SUBJEK =
  /(?:[\s,\-–(]*(?:dari tahun ke tahun|antar ?tahun|per tahun|per triwulan|(?:pada |di )?(?:tahun(?: anggaran)?|ta|t\.a\.) ?\d{4}(?: ?(?:-|–|s\.?d\.?|dan) ?\d{4})?|\d{4} ?(?:-|–|s\.?d\.?) ?\d{4}|dengan tahun(?:-tahun)? sebelumnya|dan target jangka menengah|(?:dengan|terhadap) target (?:jangka menengah|renstra|rpjmd|rpjmn)|dengan target)\)?)+$/i;

/** Titles that point at an indicator or a sasaran by its number. */
export const KATA_NOMOR_SUBJEK: readonly (readonly ["indikator" | "sasaran", RegExp])[] = [
  ["indikator", /^(?:iku|ikp|ikk|iks|ikss|iksp|iksk|indikator(?: kinerja)?(?: utama| program| kegiatan| sasaran)?)(?: ke)?[\s.-]*(\d+(?:\.\d+)*)\b[\s.:\-–]*/i],
  ["sasaran", /^(?:ss|sp|sk|sasaran(?: strategis| program| kegiatan| kinerja)?)(?: ke)?[\s.-]*(\d+(?:\.\d+)*)\b[\s.:\-–]*/i],
];

export interface CiriJenis {
  readonly jenis: JenisTabel;
  /** In title or headers. */
  readonly kata: RegExp;
}

/** Kinds that words tell; the first that fits wins. The other kinds follow from parts and columns. */
export const CIRI_JENIS: readonly CiriJenis[] = [
  { jenis: "ikpa", kata: /revisi dipa.*(penyerapan|kontraktual|tagihan)|\bikpa\b.*komponen|komponen.*\bikpa\b/ },
  { jenis: "smart", kata: /(csp|penyerapan).*(konsistensi).*(efisiensi)/ },
  { jenis: "ikm", kata: /\bu1\b.*\bu2\b|unsur (pelayanan|layanan|skm|ikm)|\bnrr\b|responden|\b(ikm|skm)\b|kepuasan masyarakat|mutu (pelayanan|layanan)/ },
  { jenis: "sakip", kata: /komponen.*(sakip|akip|lke)|(sakip|akip).*(komponen|bobot|kategori|predikat)|(komponen|bobot|kategori|predikat).*(sakip|akip)|lembar kerja evaluasi/ },
];
