/** Parts of a report that several rules share. */
import { alamatSel } from "../tabel/alamat";
import { tampilSel } from "../tabel/tulisAngka";
import type { SelTabel, Tabel } from "../tabel/types";
import { letak } from "./baris";
import { tampilSeperti } from "./hipotesis/sebab";
import { labelBaris } from "./kolomAngka";
import type { Pelanggaran } from "./jejaring";
import type { Persamaan } from "./persamaan";
import type { Laporan } from "./types";

const MAKS_BAHAN = 20;
/** To report a broken equation costs as much as looking at so many cells. */
export const SEL_LAPORAN = 20;

/** A cell as shown, without the capaian that may follow in parentheses. */
export const tampilTanpaKurung = (sel: SelTabel): string => tampilSel(sel).replace(/\s*\([^)]*\)$/, "");

export const akarSel = (lembar: string, sel: { readonly row: number; readonly col: number }): string =>
  `sel ${lembar}!${alamatSel(sel.row, sel.col)}`;

/** A broken equation as a report: at its result, or at the cell that is to blame where that is another one. */
export function laporanPelanggaran(tabel: Tabel, v: Pelanggaran, pesanId: string): Laporan {
  const { persamaan: p } = v;
  const bersalah = v.tersangka !== p.hasil && v.seharusnya !== undefined ? v.tersangka : undefined;
  return {
    ...letak(tabel, p.hasil),
    pesanId,
    data: {
      ...dataPersamaan(tabel, p, v.harap),
      ...(v.sebab ? { sebab: v.sebab } : {}),
      ...(bersalah
        ? { tersangka: { ...letak(tabel, bersalah), tampil: tampilSel(bersalah), seharusnya: tampilSeperti(v.seharusnya!, bersalah.angka) } }
        : {}),
    },
    terkait: [...(bersalah ? [letak(tabel, bersalah)] : []), ...p.bahan.filter((b) => b !== bersalah).slice(0, MAKS_BAHAN).map((b) => letak(tabel, b))],
    akar: v.akar,
    ...(v.perbaikan ? { perbaikan: v.perbaikan } : {}),
  };
}

export function dataPersamaan(tabel: Tabel, p: Persamaan, harap: number): Record<string, unknown> {
  const [a, b] = p.bahan;
  return {
    tercetak: p.hasil.mentah,
    tercetakTampil: tampilSel(p.hasil),
    terhitung: harap,
    terhitungTampil: tampilSeperti(harap, p.hasil.angka, p.jenis === "bagian" ? 2 : 0),
    label: labelBaris(tabel, p.baris),
    ...(a ? { bahanSatu: tampilSel(a) } : {}),
    ...(b ? { bahanDua: tampilSel(b) } : {}),
    jumlahBahan: p.bahan.length,
  };
}
