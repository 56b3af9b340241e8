/** Every summary of every published table that it can be made from, saved, calculated by LibreOffice, and compared cell by cell. */
import { DAFTAR_RINGKASAN } from "../../../src/domain/ringkas/daftar";
import type { JenisRingkasan } from "../../../src/domain/ringkas/jenisRingkasan";
import type { Tabel } from "../../../src/domain/tabel/types";
import { opsiUji } from "./bantuRencana";
import { hitungUlang, type BukuRingkasan } from "./hitungUlang";
import { TERBIT, type Terbit } from "./tabelTerbit";

const SEMUA = TERBIT.flatMap(({ tabel }) => tabel);

/** Printed as tables of their kind, but without the figures that the summary is about. */
const TANPA_RINGKASAN: Readonly<Record<string, string>> = {
  "000-dipa": "a picture: no table",
  "003-realisasi-ro": "percentages without pagu",
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

const BUKU = DAFTAR_RINGKASAN.flatMap((jenis) => buku(jenis, TERBIT));

test("LibreOffice calculates from the printed tables what the domain says", async () => {
  for (const { nama, beda, banyak } of await hitungUlang(BUKU)) {
    expect({ nama, beda }).toEqual({ nama, beda: [] });
    expect(banyak).toBeGreaterThan(4);
  }
});

test.each(["anggaran"])("every printed table of kind %s has its summary", (kind) => {
  const tanpa = TERBIT.filter((satu) => satu.kind === kind && !BUKU.some(({ nama }) => nama.endsWith(` ${satu.id}`))).map(({ id }) => id);
  expect(tanpa.filter((id) => !(id in TANPA_RINGKASAN))).toEqual([]);
});
