/** Every summary of every published table that it can be made from, saved, calculated by LibreOffice, and compared cell by cell. */
import { DAFTAR_RINGKASAN } from "../../../src/domain/ringkas/daftar";
import type { JenisRingkasan, NamaRingkasan, OpsiRingkasan } from "../../../src/domain/ringkas/jenisRingkasan";
import type { Tabel } from "../../../src/domain/tabel/types";
import { kisi, opsiUji, ringkasan } from "./bantuRencana";
import { ANGGARAN, EFISIENSI, EKA, IKM, IKPA_2024, IKPA_SATKER, KEPATUHAN, MENENGAH, PERBANDINGAN, PK_MENJADI, PK_SEMULA, RO, TRIWULAN, TRIWULAN_KUMULATIF } from "./contohRingkasan";
import { hitungUlang, type BukuRingkasan } from "./hitungUlang";
import { tempel, TERBIT, type Terbit } from "./tabelTerbit";

const SEMUA = TERBIT.flatMap(({ tabel }) => tabel);

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

const tahunUntuk = ({ tahun }: JenisRingkasan, tabel: Tabel): { tahun?: number } => (tahun ? { tahun: tahun.dari(tabel) ?? tahun.tercakup[0]! } : {});

function buku(jenis: JenisRingkasan, sumber: readonly Terbit[]): BukuRingkasan[] {
  if (jenis.perlu === "dua") return [];
  const satuan = sumber.flatMap(({ id, lembar, tabel }) => {
    const bisa = tabel.filter(jenis.bisa);
    const rencana = bisa.map((satu) => jenis.susun([satu], opsiUji(SEMUA, tahunUntuk(jenis, satu))));
    return rencana.length === 0 ? [] : [{ nama: `${jenis.jenis} ${id}`, sumber: [lembar], rencana }];
  });
  if (jenis.perlu === "satu") return satuan;
  const ada = sumber.filter(({ tabel }) => tabel.some(jenis.bisa));
  const rencana = jenis.susun(ada.flatMap(({ tabel }) => tabel.filter(jenis.bisa)), opsiUji(SEMUA));
  return [...satuan, { nama: `${jenis.jenis} semua`, sumber: ada.map(({ lembar }) => lembar), rencana: [rencana] }];
}

/** What published tables do not show: blanks, errors, words, other units, other layouts. */
const CONTOH: readonly (readonly [NamaRingkasan, string, Partial<OpsiRingkasan>])[] = [
  ["anggaran", ANGGARAN, {}],
  ["perbandingan", PERBANDINGAN, {}],
  ["menengah", MENENGAH, {}],
  ["efisiensi", EFISIENSI, {}],
  ["kepatuhan", KEPATUHAN, { batas: 1 }],
  ["kepatuhan", KEPATUHAN.replace("40%", "30%"), {}],
  ["ro", RO, {}],
  ["ikm", IKM, {}],
  ["eka", EKA, {}],
  ["ikpa", IKPA_2024, { tahun: 2024 }],
  ["ikpa", IKPA_SATKER, { tahun: 2022 }],
  ["triwulan", TRIWULAN, {}],
  ["triwulan", TRIWULAN, { sampai: 1 }],
  ["triwulan", TRIWULAN_KUMULATIF, {}],
  ["pk", `${PK_SEMULA}\n\n\n${PK_MENJADI}`, {}],
];

const DUA: readonly (readonly [NamaRingkasan, string, string])[] = [
  ["nka", "000-t3-2", "000-t4-2"], ["pk", "003-renja", "003-pk-des"], ["pk", "003-pk-nov", "003-pk-des"], ["pk", "001-pk", "001-pk-lampiran"],
];

function bukuDua(): BukuRingkasan[] {
  return DUA.map(([jenis, ...id]) => {
    const sumber = id.flatMap((satu) => TERBIT.filter((calon) => calon.id === satu));
    const tabel = sumber.flatMap((satu) => satu.tabel.filter(ringkasan(jenis).bisa));
    return { nama: `${jenis} ${id.join(" ")}`, sumber: sumber.map(({ lembar }) => lembar), rencana: [ringkasan(jenis).susun(tabel, opsiUji(tabel))] };
  });
}

function bukuContoh(): BukuRingkasan[] {
  return CONTOH.map(([jenis, teks, opsi], n) => {
    const { lembar, tabel } = tempel(`Contoh '${n}`, kisi(teks));
    const bisa = tabel.filter(ringkasan(jenis).bisa);
    return { nama: `contoh ${jenis}`, sumber: [lembar], rencana: [ringkasan(jenis).susun(bisa, opsiUji(tabel, opsi))] };
  });
}

const BUKU = DAFTAR_RINGKASAN.flatMap((jenis) => buku(jenis, TERBIT));

test("LibreOffice calculates from the printed tables what the domain says", async () => {
  for (const { nama, beda, banyak } of await hitungUlang([...BUKU, ...bukuContoh(), ...bukuDua()])) {
    expect({ nama, beda }).toEqual({ nama, beda: [] });
    expect(banyak).toBeGreaterThan(4);
  }
});

test.each(["capaian", "anggaran", "efisiensi", "ikm", "ikpa", "kepatuhan", "ro", "smart", "perbandingan"])("every printed table of kind %s has its summary", (kind) => {
  const tanpa = TERBIT.filter((satu) => satu.kind === kind && !BUKU.some(({ nama }) => nama.endsWith(` ${satu.id}`))).map(({ id }) => id);
  expect(tanpa.filter((id) => !(id in TANPA_RINGKASAN))).toEqual([]);
});
