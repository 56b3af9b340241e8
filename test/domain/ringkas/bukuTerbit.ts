/** Every summary that the published tables allow, with the sheets it is made from. */
import { DAFTAR_RINGKASAN, tabelUntuk } from "../../../src/domain/ringkas/daftar";
import type { JenisRingkasan, NamaRingkasan, OpsiRingkasan } from "../../../src/domain/ringkas/jenisRingkasan";
import type { Tabel } from "../../../src/domain/tabel/types";
import { opsiUji, ringkasan } from "./bantuRencana";
import type { BukuRingkasan } from "./hitungUlang";
import type { Terbit } from "./tabelTerbit";

const DUA: readonly (readonly [NamaRingkasan, string, string])[] = [
  ["nka", "000-t3-2", "000-t4-2"], ["pk", "003-renja", "003-pk-des"], ["pk", "003-pk-nov", "003-pk-des"], ["pk", "001-pk", "001-pk-lampiran"],
];

/** Choices that change the table. */
const PILIHAN: Readonly<Partial<Record<NamaRingkasan, readonly Partial<OpsiRingkasan>[]>>> = {
  capaian: [{}, { metode: "sasaran", batas: 1.2, skala: "LKJ" }],
  kepatuhan: [{}, { batas: 1 }],
};

/** In an order that depends on the tables alone, not on the names of their sheets. */
export function bukuTerbit(terbit: readonly Terbit[]): BukuRingkasan[] {
  return [...DAFTAR_RINGKASAN.flatMap((jenis) => bukuJenis(jenis, terbit)), ...bukuDua(terbit)];
}

/** Typed in turn for the indicators of a table: published ones have no national standard. */
const STANDAR = ["80", "95%", "3,5"];

const standarUntuk = ({ standar }: JenisRingkasan, tabel: Tabel): Partial<OpsiRingkasan> =>
  standar ? { standar: standar([tabel]).map(({ indikator }, n) => ({ indikator, tertulis: STANDAR[n % STANDAR.length]! })) } : {};

const tahunUntuk = ({ tahun }: JenisRingkasan, tabel: Tabel): { tahun?: number } => (tahun ? { tahun: tahun.dari(tabel) ?? tahun.tercakup[0]! } : {});

function bukuJenis(jenis: JenisRingkasan, terbit: readonly Terbit[]): BukuRingkasan[] {
  if (jenis.perlu === "dua") return [];
  if (jenis.jenis === "eksekutif") return bukuLaporan(jenis, terbit);
  const pilihan = PILIHAN[jenis.jenis] ?? [{}];
  const satuan = terbit.flatMap(({ id, lembar, tabel }) => {
    const bisa = tabelUntuk(jenis, tabel);
    const rencana = bisa.flatMap((satu) => pilihan.map((opsi) => jenis.susun([satu], opsiUji(tabel, { ...tahunUntuk(jenis, satu), ...standarUntuk(jenis, satu), ...opsi }))));
    return rencana.length === 0 ? [] : [{ nama: `${jenis.jenis} ${id}`, sumber: [lembar], rencana }];
  });
  if (jenis.perlu === "satu") return satuan;
  const ada = terbit.filter(({ tabel }) => tabel.some(jenis.bisa));
  const rencana = jenis.susun(ada.flatMap(({ tabel }) => tabel.filter(jenis.bisa)), opsiUji(ada.flatMap(({ tabel }) => tabel)));
  return [...satuan, { nama: `${jenis.jenis} semua`, sumber: ada.map(({ lembar }) => lembar), rencana: [rencana] }];
}

/** What speaks of a whole report is made from all of its tables. */
function bukuLaporan(jenis: JenisRingkasan, terbit: readonly Terbit[]): BukuRingkasan[] {
  const laporan = [...new Set(terbit.map(({ id }) => id.split("-")[0]!))];
  return laporan.map((awalan) => {
    const milik = terbit.filter(({ id }) => id.startsWith(`${awalan}-`));
    const tabel = milik.flatMap((satu) => satu.tabel);
    return { nama: `${jenis.jenis} ${awalan}`, sumber: milik.map(({ lembar }) => lembar), rencana: [jenis.susun(tabel.filter(jenis.bisa), opsiUji(tabel))] };
  });
}

function bukuDua(terbit: readonly Terbit[]): BukuRingkasan[] {
  return DUA.map(([jenis, ...id]) => {
    const sumber = id.flatMap((satu) => terbit.filter((calon) => calon.id === satu));
    const tabel = sumber.flatMap((satu) => satu.tabel.filter(ringkasan(jenis).bisa));
    return { nama: `${jenis} ${id.join(" ")}`, sumber: sumber.map(({ lembar }) => lembar), rencana: [ringkasan(jenis).susun(tabel, opsiUji(tabel))] };
  });
}
