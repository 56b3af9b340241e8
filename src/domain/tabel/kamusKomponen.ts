/** Parts of the official scores and what planners, circulars and systems call them. Data only; texts as `rapikan` gives them. */
import type { JenisTabel, Komponen, UkuranBaris } from "./types";

export interface Keluarga {
  readonly jenis: JenisTabel;
  /** So many different parts among headers or row names make a table of this kind. */
  readonly paling: number;
  readonly anggota: readonly (readonly [Komponen, RegExp])[];
}

export const KELUARGA: readonly Keluarga[] = [
  {
    jenis: "smart",
    paling: 3,
    anggota: [
      ["nilaiTotal", /^(kinerja|nilai kinerja|nilai eka|eka|nka|nilai smart|nilai kinerja anggaran|nilai total)$/],
      ["css", /^(css|capaian sasaran strategis)$/],
      ["csp", /^(csp|capaian sasaran program)$/],
      ["penyerapan", /^penyerapan( anggaran)?$/],
      ["konsistensi", /^konsistensi\b/],
      ["capaianRo", /^(ckp|cro|cko|capaian (keluaran|output|ro|rincian output)( program| kegiatan)?)$/],
      ["nilaiEfisiensi", /^(nilai efisiensi|ne)$/],
      ["efisiensi", /^efisiensi$/],
      ["rataSatker", /^(nilai )?(rata rata|rerata)( nilai| kinerja)? satker$/],
      ["rataEselon1", /^(nilai )?(rata rata|rerata)( nilai| kinerja)? (eselon i|eselon 1|unit eselon i)$/],
    ],
  },
  {
    jenis: "ikpa",
    paling: 3,
    anggota: [
      ["nilaiTotal", /^nilai total( ikpa)?$/],
      ["revisi", /^revisi (dipa|anggaran)/],
      ["deviasi", /^deviasi (halaman|hal|rpd|rencana)/],
      ["kontrak", /^(penyampaian )?data kontrak$/],
      ["kontraktual", /^(belanja |pengelolaan )?kontraktual$/],
      ["tagihan", /^penyelesaian tagihan/],
      ["uptup", /^(pengelolaan )?(up tup|up dan tup|uang persediaan)/],
      ["dispensasi", /^(dispensasi|pengurang dispensasi)( spm)?/],
      ["output", /^(capaian|konfirmasi capaian) output$/],
      ["penyerapan", /^penyerapan( anggaran)?$/],
      ["lpj", /^(penyampaian )?lpj\b/],
      ["renkas", /^(perencanaan kas|renkas|renkas rpd)$/],
      ["retur", /^retur sp2d/],
      ["spmSalah", /^(kesalahan|pengembalian( kesalahan)?) spm/],
      ["pagu", /^pagu minus/],
    ],
  },
  {
    jenis: "sakip",
    paling: 3,
    anggota: [
      ["perencanaan", /^(komponen )?perencanaan kinerja$/],
      ["pengukuran", /^(komponen )?pengukuran kinerja$/],
      ["pelaporan", /^(komponen )?pelaporan kinerja$/],
      ["evaluasi", /^(komponen )?evaluasi (akuntabilitas kinerja( internal)?|akip( internal)?|internal|kinerja)$/],
      ["pencapaian", /^(komponen )?(pencapaian|capaian) (sasaran kinerja( organisasi)?|kinerja organisasi)$/],
      ["keberadaan", /^(sub ?komponen )?(keberadaan|pemenuhan)$/],
      ["kualitas", /^(sub ?komponen )?kualitas$/],
      ["pemanfaatan", /^(sub ?komponen )?(pemanfaatan|implementasi)$/],
    ],
  },
  {
    jenis: "ikm",
    paling: 4,
    anggota: [
      ["u1", /^(u ?1|(u1 )?persyaratan( pelayanan)?)$/],
      ["u2", /^(u ?2|(u2 )?(sistem mekanisme( dan)? prosedur|prosedur( pelayanan)?|kemudahan prosedur))$/],
      ["u3", /^(u ?3|(u3 )?(waktu( penyelesaian| pelayanan)?|kecepatan( waktu)?( pelayanan)?))$/],
      ["u4", /^(u ?4|(u4 )?(biaya( tarif)?|kewajaran biaya.*|tarif))$/],
      ["u5", /^(u ?5|(u5 )?(produk( spesifikasi)?( jenis)?( pelayanan| layanan)?|spesifikasi jenis (pelayanan|layanan)))$/],
      ["u6", /^(u ?6|(u6 )?kompetensi (pelaksana|petugas))$/],
      ["u7", /^(u ?7|(u7 )?(perilaku (pelaksana|petugas)|kesopanan.*))$/],
      ["u8", /^(u ?8|(u8 )?(penanganan pengaduan.*))$/],
      ["u9", /^(u ?9|(u9 )?(sarana( dan)?( prasarana)?|kualitas sarana.*))$/],
    ],
  },
];

/** What a row of numbers is, by the one word that names it. */
export const KATA_UKURAN: Readonly<Record<UkuranBaris, RegExp>> = {
  nilaiAspek: /^nilai aspek$/,
  nilaiAkhir: /^(nilai akhir|nilai tertimbang|nrr tertimbang.*|tertimbang|skor akhir|nilai akhir ikpa|nilai kali bobot)$/,
  konversi: /^konversi( bobot)?$/,
  nilai: /^(nilai|skor|nrr|nilai rata rata( unsur)?|nrr unsur|nilai unsur|indeks|nilai total)$/,
  bobot: /^bobot$/,
  target: /^(target|t|tgt)$/,
  realisasi: /^(realisasi|real|r)( anggaran)?$/,
  capaian: /^((persentase |indeks )?capaian( kinerja)?|c)$/,
  pagu: /^(pagu|anggaran|alokasi|pagu anggaran|alokasi anggaran|total pagu|jumlah anggaran|dipa)$/,
  serapan: /^(serapan|persentase( realisasi| serapan| penyerapan)?( anggaran)?|penyerapan|daya serap)$/,
  sisa: /^(sisa|sisa anggaran|sisa pagu|saldo)$/,
};
