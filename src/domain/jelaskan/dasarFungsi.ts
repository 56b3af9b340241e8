/** Every rule that a function may compute by, for its page of documentation. */
import { POLARITAS } from "../hitung/capaian";
import { CARA_EFISIENSI } from "../hitung/efisiensi";
import { METODE_SAMPEL } from "../hitung/jumlahSampel";
import { METODE_RERATA } from "../hitung/rerataCapaian";
import { ATURAN_EKA } from "../regulasi/eka";
import { ATURAN_IKPA } from "../regulasi/ikpa";
import { ATURAN_KOMPONEN_IKPA, type AturanKomponenIkpa } from "../regulasi/ikpaKomponen";
import { ATURAN_NKA } from "../regulasi/nka";
import { ATURAN_IP_ASN, ATURAN_SAKIP } from "../regulasi/sakip";
import { cariSkala, SKALA } from "../regulasi/skala";
import type { Parameter } from "../regulasi/tahun";
import dasar from "./dasar.json";
import type { IdKalimat } from "./kalimat";
import { aturanBertanggal, aturanTetap, kalimat } from "./susun";
import type { AturanJejak } from "./types";

const bertanggal = (id: IdKalimat, daftar: readonly Parameter[]): readonly AturanJejak[] =>
  daftar.map((aturan) => aturanBertanggal(kalimat(id), aturan));
const komponen = (kode: keyof AturanKomponenIkpa): readonly AturanJejak[] =>
  bertanggal("setKomponen", ATURAN_KOMPONEN_IKPA[kode]);
const eka = [aturanBertanggal(kalimat("setEka"), ATURAN_EKA)];
const ikpa = bertanggal("setIkpa", ATURAN_IKPA);
const skala = SKALA.map((s) => aturanBertanggal(kalimat("setSkala", { skala: s.id }), s));
const skm = cariSkala("SKM");

const DASAR: Readonly<Record<string, readonly AturanJejak[]>> = {
  CAPAIAN: [
    ...POLARITAS.map((p) => aturanTetap(kalimat("setCapaian", { polaritas: p }), dasar.capaian[p])),
    aturanTetap(kalimat("setRentang"), dasar.capaian.rentang),
    aturanTetap(kalimat("setTargetNol"), dasar.capaian.targetNol),
  ],
  RERATA_CAPAIAN: METODE_RERATA.map((m) => aturanTetap(kalimat("setRerata", { metode: m }), dasar.rerata[m])),
  PREDIKAT: skala,
  IKPA: ikpa,
  IKPA_RINCI: ikpa,
  IKPA_REVISI: komponen("revisi"),
  IKPA_DEVIASI: komponen("deviasi"),
  IKPA_PENYERAPAN: komponen("penyerapan"),
  IKPA_KONTRAKTUAL: komponen("kontraktual"),
  IKPA_TAGIHAN: komponen("tagihan"),
  IKPA_UPTUP: komponen("upTup"),
  IKPA_DISPENSASI: komponen("dispensasi"),
  IKPA_OUTPUT: komponen("output"),
  NKA: bertanggal("setNka", ATURAN_NKA),
  EKA_SATKER: eka,
  EKA_ESELON1: eka,
  EKA_KL: eka,
  NILAI_EFISIENSI: [aturanBertanggal(kalimat("setNilaiEfisiensi"), ATURAN_EKA)],
  IKM: [aturanTetap(kalimat("setIkm"), dasar.ikm.baku), aturanTetap(kalimat("setIkmBobot"), dasar.ikm.bobot)],
  IKM_UNSUR: skm.ok
    ? [aturanBertanggal(kalimat("setSkala", { skala: skm.nilai.id }), skm.nilai)]
    : [],
  INDEKS_BERBOBOT: [aturanTetap(kalimat("setIndeks"), dasar.indeks)],
  NILAI_SAKIP: bertanggal("setSakip", ATURAN_SAKIP),
  IP_ASN: bertanggal("setIpAsn", ATURAN_IP_ASN),
  SERAPAN: [aturanTetap(kalimat("setSerapan"), dasar.serapan)],
  EFISIENSI: CARA_EFISIENSI.map((c) => aturanTetap(kalimat("setEfisiensi", { cara: c }), dasar.efisiensi[c])),
  ANGKA: [],
  JUMLAH_SAMPEL: METODE_SAMPEL.map((m) => aturanTetap(kalimat("setSampel", { metode: m }), dasar.sampel[m])),
};

/** @param fungsi name without namespace; no rule where the function only reads or counts */
export function dasarFungsi(fungsi: string): readonly AturanJejak[] {
  return DASAR[fungsi] ?? [];
}
