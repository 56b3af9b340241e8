/**
 * Charts of a summary as data. They stand below its notes, each on rows kept free for it, and draw on a small labelled table of
 * cells on the same sheet, so that they follow recalculation in any spreadsheet program. A figure that is not there is #N/A in
 * that table: nothing is drawn for it, where an empty text would be drawn as zero.
 */
import type { Rect } from "../tabel/alamat";
import { halamanBerikut, titikKolom, TITIK_BARIS_GRAFIK } from "./grafikLetak";
import { kosong, teks } from "./sel";
import { tinggiBaris } from "./tinggi";
import type { RencanaLembar, SelRencana, SpekGrafik } from "./types";

/** Words around the charts. */
export interface KataDataGrafik {
  readonly judul: string;
  readonly catatan: string;
}

/** A chart before it has its place; rectangles count from the first row of `data`, columns are those of the sheet. */
export interface CalonGrafik extends Omit<SpekGrafik, "letak"> {
  /** Rows of the table that it draws on, the header first; cells by column of the sheet. */
  readonly data: readonly ReadonlyMap<number, SelRencana>[];
  /** Wanted size in points. */
  readonly lebar: number;
  readonly tinggi: number;
}

/** Adds the charts to a plan; without candidates the plan stays as it is. */
export function bergrafik(rencana: RencanaLembar, calon: readonly CalonGrafik[], kata: KataDataGrafik): RencanaLembar {
  if (calon.length === 0) return rencana;
  const banyakKolom = rencana.lebar.length;
  const barisAwal = rencana.sel.length;
  const sel: SelRencana[][] = [...rencana.sel.map((baris) => [...baris])];
  const tinggi = sel.map((_, row) => rencana.tinggi?.[row] ?? 0);
  const gabung = [...rencana.gabung];
  const tambah = (baris: readonly SelRencana[], titik: number): void => {
    sel.push(Array.from({ length: banyakKolom }, (_, col) => baris[col] ?? kosong(baris[0]?.gaya ?? "subjudul")));
    tinggi.push(titik);
  };
  const kosongkan = (titik: number): void => tambah([kosong("subjudul")], titik);

  const letak = calon.map(({ lebar, tinggi: perlu }): Rect => {
    kosongkan(TITIK_BARIS_GRAFIK);
    const rows = Math.ceil(perlu / TITIK_BARIS_GRAFIK);
    const sela = halamanBerikut(tinggi, rencana, rows * TITIK_BARIS_GRAFIK);
    // many low rows, for a high one would go to the next page as a whole
    for (let n = 0; n < sela; n += TITIK_BARIS_GRAFIK) kosongkan(TITIK_BARIS_GRAFIK);
    const row = sel.length;
    for (let n = 0; n < rows; n++) kosongkan(TITIK_BARIS_GRAFIK);
    return { row, col: 0, rows, cols: kolomSelebar(rencana.lebar.slice(0, rencana.kolomCetak), lebar) };
  });

  const barisData = sel.length;
  kosongkan(TITIK_BARIS_GRAFIK);
  tambah([teks(kata.judul, "subjudul")], TITIK_BARIS_GRAFIK);
  tambah([teks(kata.catatan, "catatan")], TITIK_BARIS_GRAFIK);
  const daftar = calon.map(({ data, lebar: _lebar, tinggi: _tinggi, ...spek }, n): SpekGrafik => {
    tambah([teks(spek.judul, "subjudul")], TITIK_BARIS_GRAFIK);
    const atas = sel.length;
    data.forEach((baris) => {
      const kolom = [...baris.keys()].sort((a, b) => a - b);
      const isi = Array.from({ length: banyakKolom }, (_, col) => baris.get(col) ?? kosong("subjudul"));
      // a cell reaches to the next one of its table
      kolom.slice(0, -1).forEach((col, k) => {
        const cols = kolom[k + 1]! - col;
        for (let c = col + 1; c < col + cols; c++) isi[c] = kosong(isi[col]!.gaya);
        if (cols > 1) gabung.push({ row: sel.length, col, rows: 1, cols });
      });
      tambah(isi, 0);
    });
    kosongkan(TITIK_BARIS_GRAFIK);
    const geser = (rect: Rect): Rect => ({ ...rect, row: rect.row + atas });
    return {
      ...spek,
      letak: letak[n]!,
      kategori: geser(spek.kategori),
      seri: spek.seri.map((satu) => ({ ...satu, nilai: geser(satu.nilai) })),
    };
  });
  const perkiraan = tinggiBaris(sel, rencana.lebar, gabung);
  return {
    ...rencana,
    sel,
    gabung,
    tinggi: tinggi.map((titik, row) => (row >= barisAwal && titik === 0 ? perkiraan[row]! : titik)),
    grafik: { barisAwal, barisData, daftar },
  };
}

/** How many columns from the left are as wide as that many points. */
function kolomSelebar(lebar: readonly number[], titik: number): number {
  let ada = 0;
  const cukup = lebar.findIndex((karakter) => (ada += titikKolom(karakter)) >= titik);
  return cukup < 0 ? lebar.length : cukup + 1;
}

/** What a plan's cell shows: a number, or null where it shows none. */
export function nilaiAngka({ isi }: SelRencana): number | null {
  if (isi.jenis === "angka") return isi.angka;
  return isi.jenis === "rumus" && typeof isi.nilai === "number" ? isi.nilai : null;
}

/** Text that a plan's cell shows. */
export function nilaiTeks({ isi }: SelRencana): string {
  if (isi.jenis === "kosong") return "";
  if (isi.jenis === "teks") return isi.teks;
  return String(isi.jenis === "angka" ? isi.angka : isi.nilai);
}

/** The values that a chart of this plan draws, in the order of its cells; null where nothing is drawn. */
export function dataGrafik({ sel }: RencanaLembar, { row, col, rows, cols }: Rect): (number | null)[] {
  return sel.slice(row, row + rows).flatMap((baris) => baris.slice(col, col + cols).map(nilaiAngka));
}

/** The words along the axis. */
export function kategoriGrafik({ sel }: RencanaLembar, { row, col, rows, cols }: Rect): string[] {
  return sel.slice(row, row + rows).flatMap((baris) => baris.slice(col, col + cols).map(nilaiTeks));
}
