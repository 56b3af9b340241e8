/**
 * What else planners call a function, in both languages, for the search in Rumus. Nobody sees these words, so that they are the
 * same whatever language the pane speaks.
 */
export const sinonimFungsi = {
  CAPAIAN: "persentase persen percent percentage achievement pencapaian kinerja hasil target realisasi rasio ratio",
  RERATA_CAPAIAN: "rata-rata rerata rataan persentase average mean percent gabungan tertimbang weighted",
  PREDIKAT: "kategori predikat mutu huruf nilai grade category rating skala scale",
  IKPA: "pelaksanaan anggaran budget score indikator kinerja konversi bobot",
  IKPA_RINCI: "rincian tabel detail breakdown komponen anggaran budget",
  IKPA_REVISI: "revisi dipa revision",
  IKPA_DEVIASI: "deviasi halaman iii dipa deviation rencana penarikan",
  IKPA_PENYERAPAN: "serapan penyerapan absorption spending persentase percent",
  IKPA_KONTRAKTUAL: "kontrak belanja modal contract",
  IKPA_TAGIHAN: "tagihan spm bast invoice payment persentase percent",
  IKPA_UPTUP: "uang persediaan kkp kartu kredit cash",
  IKPA_DISPENSASI: "dispensasi spm dispensation",
  IKPA_OUTPUT: "capaian output rincian output ro progres progress",
  NKA: "nilai kinerja anggaran budget performance smart",
  EKA_SATKER: "evaluasi kinerja anggaran smart satuan kerja unit efisiensi efficiency",
  EKA_ESELON1: "evaluasi kinerja anggaran smart eselon echelon efisiensi efficiency",
  EKA_KL: "evaluasi kinerja anggaran smart kementerian lembaga ministry",
  NILAI_EFISIENSI: "efisiensi efficiency hemat saving smart anggaran budget",
  IKM: "survei survey kuesioner angket questionnaire kepuasan masyarakat satisfaction skm indeks index rata-rata average",
  IKM_UNSUR: "survei survey kuesioner angket questionnaire kepuasan satisfaction skm unsur nrr rata-rata average",
  INDEKS_BERBOBOT: "indeks index bobot weighted tertimbang rata-rata average kepatuhan compliance pengadaan bmn",
  NILAI_SAKIP: "sakip akip akuntabilitas accountability evaluasi evaluation",
  IP_ASN: "profesionalitas asn pegawai professionalism civil servants indeks index",
  SERAPAN: "persentase persen percent penyerapan realisasi anggaran absorption spending budget pagu",
  EFISIENSI: "efisiensi efficiency hemat saving rasio ratio selisih difference persentase percent",
  ANGKA: "angka teks bilangan number text parse persen percent ubah convert",
  JUMLAH_SAMPEL: "sampel sample responden respondents populasi population slovin krejcie morgan survei survey kuesioner questionnaire",
} as const;
