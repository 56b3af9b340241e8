/** Every summary of every published table that it can be made from, saved, calculated by LibreOffice, and compared cell by cell. */
import type { NamaRingkasan, OpsiRingkasan } from "../../../src/domain/ringkas/jenisRingkasan";
import { kisi, opsiUji, ringkasan } from "./bantuRencana";
import { bukuTerbit } from "./bukuTerbit";
import { ANGGARAN, ANGGARAN_RO, ANGGARAN_SASARAN, CAPAIAN_RO, CAPAIAN_SASARAN, EFISIENSI, EKA, EKA_KL, IKM, IKPA_2024, IKPA_SATKER, KEPATUHAN, MENENGAH, PERBANDINGAN, PK_MENJADI, PK_SEMULA, RO, STANDAR, TRIWULAN, TRIWULAN_KUMULATIF } from "./contohRingkasan";
import { hitungUlang, type BukuRingkasan } from "./hitungUlang";
import { tempel, TERBIT } from "./tabelTerbit";

/** Printed as tables of their kind, but without the figures that the summary is about. */
const TANPA_RINGKASAN: Readonly<Record<string, string>> = {
  "000-dipa": "a picture: no table",
  "003-realisasi-ro": "percentages without pagu",
  "000-ikpa-bobot": "the weights alone",
  "001-renstra": "targets of two years, no realisasi",
  "001-ikm-kategori": "the classes of the scale",
  "003-mutu": "the classes of the scale",
  "003-responden": "counts of respondents",
};

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

function bukuContoh(): BukuRingkasan[] {
  return CONTOH.map(([jenis, teks, opsi], n) => {
    const { lembar, tabel } = tempel(`Contoh '${n}`, kisi(teks));
    const bisa = tabel.filter(ringkasan(jenis).bisa);
    return { nama: `contoh ${jenis}`, sumber: [lembar], rencana: [ringkasan(jenis).susun(bisa, opsiUji(tabel, opsi))] };
  });
}

const BUKU = bukuTerbit(TERBIT);

/** LibreOffice calculates some hundred workbooks, on a machine that may be busy. */
const LAMA = 240_000;

test("LibreOffice calculates from the printed tables what the domain says", async () => {
  for (const { nama, beda, banyak } of await hitungUlang([...BUKU, ...bukuContoh()])) {
    expect({ nama, beda }).toEqual({ nama, beda: [] });
    expect(banyak).toBeGreaterThan(4);
  }
}, LAMA);

test.each(["capaian", "anggaran", "efisiensi", "ikm", "ikpa", "kepatuhan", "ro", "smart", "perbandingan"])("every printed table of kind %s has its summary", (kind) => {
  const tanpa = TERBIT.filter((satu) => satu.kind === kind && !BUKU.some(({ nama }) => nama.endsWith(` ${satu.id}`))).map(({ id }) => id);
  expect(tanpa.filter((id) => !(id in TANPA_RINGKASAN))).toEqual([]);
});
