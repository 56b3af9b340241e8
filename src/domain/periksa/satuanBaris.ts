/** Whether target and realisasi of a row are written in one unit: 100 beside 100%, or 0,8 beside 80, are not. */
import type { BarisTabel, SelTabel, Tabel } from "../tabel/types";
import { kolomPeran } from "./baris";
import type { Periode } from "./periode";

/** 80 beside 0,836: only a factor near one hundred speaks of units. */
const FAKTOR_BAWAH = 25;
const FAKTOR_ATAS = 400;
const PECAHAN_MAKS = 1.5;
const SATUAN_PERSEN = /^\s*(%|persen|persentase)\s*$/i;

/** `satuan`: the numbers cannot be compared as they stand; `tanda`: both are percentages, only one of them carries the sign. */
export type BedaSatuan = "satuan" | "tanda";

/** Of one row; a capaian reckoned from numbers in two units says nothing, so other rules leave the row to this one finding. */
export function bedaSatuan(tabel: Tabel, baris: BarisTabel, periode: Periode, target: SelTabel, realisasi: SelTabel): BedaSatuan | undefined {
  const [t, r] = [target.angka, realisasi.angka];
  if (!t || !r || t.nilai <= 0 || r.nilai <= 0) return undefined;
  const kecil = Math.min(t.nilai, r.nilai);
  const besar = Math.max(t.nilai, r.nilai);
  if (besar / kecil < FAKTOR_BAWAH || besar / kecil > FAKTOR_ATAS) return undefined;
  if (t.persen !== r.persen) {
    // the header of the plain number may carry the percent sign that its cell lacks
    const kolomPolos = t.persen ? periode.realisasi : periode.target;
    if (kolomPolos?.persen === true) return undefined;
    return satuanPersen(tabel, baris) ? "tanda" : "satuan";
  }
  if (t.persen) return undefined;
  // 0,8 beside 80: whole counts (1 of 80) are no fractions
  const pecahan = kecil <= PECAHAN_MAKS && !Number.isInteger(kecil) && besar > PECAHAN_MAKS && besar / kecil >= 60 && besar / kecil <= 170;
  return pecahan ? "satuan" : undefined;
}

function satuanPersen(tabel: Tabel, baris: BarisTabel): boolean {
  const kolom = kolomPeran(tabel, "satuan");
  return kolom !== undefined && SATUAN_PERSEN.test(String(baris.sel.get(kolom.col)?.mentah ?? ""));
}
