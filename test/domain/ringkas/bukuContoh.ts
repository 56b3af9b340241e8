/** Made-up tables for what published ones do not show, each with the summary made from it. */
import type { NamaRingkasan, OpsiRingkasan } from "../../../src/domain/ringkas/jenisRingkasan";
import { kisi, opsiUji, ringkasan } from "./bantuRencana";
import { ANGGARAN, ANGGARAN_RO, ANGGARAN_SASARAN, CAPAIAN_RO, CAPAIAN_SASARAN, EFISIENSI, EKA, EKA_KL, IKM, IKPA_2024, IKPA_SATKER, KEPATUHAN, MENENGAH, PERBANDINGAN, PK_MENJADI, PK_SEMULA, RO, STANDAR, TRIWULAN, TRIWULAN_KUMULATIF } from "./contohRingkasan";
import type { BukuRingkasan } from "./hitungUlang";
import { tempel } from "./tabelTerbit";

/** What published tables do not show: blanks, errors, words, other units, other layouts. */
const CONTOH: readonly (readonly [NamaRingkasan, string, Partial<OpsiRingkasan>])[] = [
  ["anggaran", ANGGARAN, {}],
  ["perbandingan", PERBANDINGAN, {}],
  ["menengah", MENENGAH, {}],
  ["standar", STANDAR, {}],
  ["standar", STANDAR, { standar: [{ indikator: "Persentase layanan", tertulis: "95" }, { indikator: "Nilai pelayanan", tertulis: "90,25" }] }],
  ["efisiensi", EFISIENSI, {}],
  ["efisiensiSasaran", `${ANGGARAN_SASARAN}\n\n\n${CAPAIAN_SASARAN}`, {}],
  ["efisiensiSasaran", `${ANGGARAN_RO}\n\n\n${CAPAIAN_RO}`, {}],
  ["kepatuhan", KEPATUHAN, { batas: 1 }],
  ["kepatuhan", KEPATUHAN.replace("40%", "30%"), {}],
  ["ro", RO, {}],
  ["ikm", IKM, {}],
  ["eka", EKA, { tahun: 2021 }],
  ["eka", EKA, { tahun: 2024 }],
  ["eka", EKA_KL, { tahun: 2023 }],
  ["ikpa", IKPA_2024, { tahun: 2024 }],
  ["ikpa", IKPA_SATKER, { tahun: 2022 }],
  ["triwulan", TRIWULAN, {}],
  ["triwulan", TRIWULAN, { sampai: 1 }],
  ["triwulan", TRIWULAN_KUMULATIF, {}],
  ["pk", `${PK_SEMULA}\n\n\n${PK_MENJADI}`, {}],
];

export function bukuContoh(): BukuRingkasan[] {
  return CONTOH.map(([jenis, teks, opsi], n) => {
    const { lembar, tabel } = tempel(`Contoh '${n}`, kisi(teks));
    const bisa = tabel.filter(ringkasan(jenis).bisa);
    return { nama: `contoh ${jenis}`, sumber: [lembar], rencana: [ringkasan(jenis).susun(bisa, opsiUji(tabel, opsi))] };
  });
}
