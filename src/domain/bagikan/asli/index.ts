/** The functions of ours that Excel's own can say, and how. A function that is not here stays a value. */
import type { Bahan } from "../bahan";
import { indeksBerbobot, nilaiEfisiensi, serapan } from "./anggaran";
import { capaian, efisiensi } from "./capaian";
import { ikpa } from "./ikpa";
import { ikpaDispensasi, ikpaOutput, ikpaTagihan, ikpaUpTup } from "./komponen";
import { ikpaDeviasi, ikpaKontraktual, ikpaPenyerapan, ikpaRevisi } from "./komponenTabel";
import { angka, jumlahSampel, predikat } from "./lainnya";
import { ikm, rerataCapaian } from "./rerata";
import { ekaEselon1, ekaKl, ekaSatker, ipAsn, nilaiSakip, nka } from "./skor";

export interface PadananAsli {
  /** @returns the expression; what it cannot say it refuses through `Bahan.tolak` */
  readonly tulis: (b: Bahan) => string;
  /** What comes out, for the call around it. */
  readonly hasil: "angka" | "teks";
  /** Computes cell by cell, so that a spilling call can be written as one formula a cell. */
  readonly perSel?: true;
}

export const PADANAN_ASLI: Readonly<Record<string, PadananAsli>> = {
  CAPAIAN: { tulis: capaian, hasil: "angka", perSel: true },
  RERATA_CAPAIAN: { tulis: rerataCapaian, hasil: "angka" },
  PREDIKAT: { tulis: predikat, hasil: "teks", perSel: true },
  IKPA: { tulis: ikpa, hasil: "angka" },
  IKPA_REVISI: { tulis: ikpaRevisi, hasil: "angka" },
  IKPA_DEVIASI: { tulis: ikpaDeviasi, hasil: "angka" },
  IKPA_PENYERAPAN: { tulis: ikpaPenyerapan, hasil: "angka" },
  IKPA_KONTRAKTUAL: { tulis: ikpaKontraktual, hasil: "angka" },
  IKPA_TAGIHAN: { tulis: ikpaTagihan, hasil: "angka", perSel: true },
  IKPA_DISPENSASI: { tulis: ikpaDispensasi, hasil: "angka", perSel: true },
  IKPA_UPTUP: { tulis: ikpaUpTup, hasil: "angka", perSel: true },
  IKPA_OUTPUT: { tulis: ikpaOutput, hasil: "angka", perSel: true },
  NKA: { tulis: nka, hasil: "angka", perSel: true },
  EKA_SATKER: { tulis: ekaSatker, hasil: "angka", perSel: true },
  EKA_ESELON1: { tulis: ekaEselon1, hasil: "angka", perSel: true },
  EKA_KL: { tulis: ekaKl, hasil: "angka", perSel: true },
  NILAI_EFISIENSI: { tulis: nilaiEfisiensi, hasil: "angka" },
  IKM: { tulis: ikm, hasil: "angka" },
  INDEKS_BERBOBOT: { tulis: indeksBerbobot, hasil: "angka" },
  NILAI_SAKIP: { tulis: nilaiSakip, hasil: "angka" },
  IP_ASN: { tulis: ipAsn, hasil: "angka" },
  SERAPAN: { tulis: serapan, hasil: "angka" },
  EFISIENSI: { tulis: efisiensi, hasil: "angka", perSel: true },
  ANGKA: { tulis: angka, hasil: "angka", perSel: true },
  JUMLAH_SAMPEL: { tulis: jumlahSampel, hasil: "angka", perSel: true },
};

/** Functions whose result is a table. */
export const BERTABEL: ReadonlySet<string> = new Set(["IKPA_RINCI", "IKM_UNSUR"]);
