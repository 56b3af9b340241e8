/** Reads a plan as a person reads the sheet: by the words in it. */
import { DAFTAR_RINGKASAN } from "../../../src/domain/ringkas/daftar";
import type { JenisRingkasan, NamaRingkasan, OpsiRingkasan } from "../../../src/domain/ringkas/jenisRingkasan";
import type { RencanaLembar, SelRencana } from "../../../src/domain/ringkas/types";
import type { Tabel } from "../../../src/domain/tabel/types";
import { ringkas } from "../../../src/strings/id/ringkas";
import { tempel, TERBIT } from "./tabelTerbit";

export function ringkasan(jenis: NamaRingkasan): JenisRingkasan {
  const ada = DAFTAR_RINGKASAN.find((satu) => satu.jenis === jenis);
  if (!ada) throw new Error(`no summary ${jenis}`);
  return ada;
}

export const opsiUji = (semua: readonly Tabel[] = [], lain: Partial<OpsiRingkasan> = {}): OpsiRingkasan => ({
  metode: "indikator", tanggal: "5 Januari 2024", semua, kata: ringkas, ...lain,
});

/** Words that all summaries share. */
export const umumDari = ringkas.umum;

/** Tables of the published sheets of these names, that the summary can be made from. */
export function terbit(jenis: NamaRingkasan, ...id: readonly string[]): Tabel[] {
  const { bisa } = ringkasan(jenis);
  return id.flatMap((satu) => TERBIT.find((calon) => calon.id === satu)?.tabel.filter(bisa) ?? []);
}

/** One line a row, cells between `|`. */
export function kisi(teks: string): string[][] {
  return teks.trim().split("\n").map((baris) => baris.split("|").map((sel) => sel.trim()));
}

export function dariTeks(teks: string, nama = "Data"): readonly Tabel[] {
  return tempel(nama, kisi(teks)).tabel;
}

export function nilaiSel({ isi }: SelRencana): number | string {
  switch (isi.jenis) {
    case "kosong": return "";
    case "teks": return isi.teks;
    case "angka": return isi.angka;
    case "rumus": return typeof isi.nilai === "boolean" ? String(isi.nilai) : isi.nilai;
  }
}

/** Values as shown: two decimals, percent by the cell's format. */
export function tampil(sel: SelRencana): string {
  const nilai = nilaiSel(sel);
  if (typeof nilai !== "number") return nilai;
  if (sel.format?.includes("%")) return `${(nilai * 100).toFixed(2)}%`;
  return Number.isInteger(nilai) ? String(nilai) : nilai.toFixed(2);
}

/** The printed table without title, header and notes, row by row. */
export function badan({ sel, barisKepala, kolomCetak }: RencanaLembar): string[][] {
  const akhir = sel.findIndex((baris, row) => row > barisKepala && baris.slice(0, kolomCetak).every((satu) => satu.isi.jenis === "kosong"));
  return sel.slice(barisKepala + 1, akhir < 0 ? undefined : akhir).map((baris) => baris.slice(0, kolomCetak).map(tampil));
}

export function catatan({ sel }: RencanaLembar): string[] {
  return sel.filter(([pertama]) => pertama?.gaya === "catatan").map((baris) => String(nilaiSel(baris[0]!)));
}
