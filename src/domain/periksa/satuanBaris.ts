/** Whether target and realisasi of a row are written in one unit: 100 beside 100%, or 0,8 beside 80, are not. */
import type { BarisTabel, SelTabel, Tabel } from "../tabel/types";
import { kolomPeran } from "./baris";
import type { Periode } from "./periode";

/** 80 beside 0,836: only a factor near one hundred speaks of units. */
const FAKTOR_BAWAH = 25;
const FAKTOR_ATAS = 400;
const PECAHAN_MAKS = 1.5;
const SATUAN_PERSEN = /^\s*(%|persen|persentase)\s*$/i;

/** Of one row; a capaian reckoned from such a pair says nothing, so other rules leave the row to this one finding. */
export function satuanBerbeda(tabel: Tabel, baris: BarisTabel, periode: Periode, target: SelTabel, realisasi: SelTabel): boolean {
  const [t, r] = [target.angka, realisasi.angka];
  if (!t || !r || t.nilai <= 0 || r.nilai <= 0) return false;
  const perbandingan = Math.max(t.nilai, r.nilai) / Math.min(t.nilai, r.nilai);
  const sekitarSeratus = perbandingan >= FAKTOR_BAWAH && perbandingan <= FAKTOR_ATAS;
  if (t.persen !== r.persen) {
    // the header of the plain number, or the row's satuan, may carry the percent sign that its cell lacks
    const kolomPolos = t.persen ? periode.realisasi : periode.target;
    return sekitarSeratus && kolomPolos?.persen !== true && !satuanPersen(tabel, baris);
  }
  if (t.persen) return false;
  const kecil = Math.min(t.nilai, r.nilai);
  const besar = Math.max(t.nilai, r.nilai);
  // 0,8 beside 80: whole counts (1 of 80) are no fractions
  return sekitarSeratus && kecil <= PECAHAN_MAKS && !Number.isInteger(kecil) && besar > PECAHAN_MAKS && besar / kecil >= 60 && besar / kecil <= 170;
}

function satuanPersen(tabel: Tabel, baris: BarisTabel): boolean {
  const kolom = kolomPeran(tabel, "satuan");
  return kolom !== undefined && SATUAN_PERSEN.test(String(baris.sel.get(kolom.col)?.mentah ?? ""));
}
