/** What else in its table gives the result of a broken equation: the result or an ingredient of another row. */
import { alamatSel } from "../../tabel/alamat";
import { tampilSel } from "../../tabel/tulisAngka";
import type { SelTabel, Tabel } from "../../tabel/types";
import { labelBaris } from "../kolomAngka";
import { dipenuhi, dipenuhiDengan, harapan, type Persamaan, type SelAngka } from "../persamaan";
import { samaNilai } from "../samaNilai";
import { digitBerarti } from "./angkaBerarti";
import type { Sebab } from "./sebab";

const DIGIT_HASIL = 3;
const DIGIT_BAHAN = 4;
/** A sum of rupiah meets another cell by chance as good as never. */
const DIGIT_SALINAN = 5;
const MAKS_BARIS = 60;

/**
 * @param p the broken equation
 * @param setara equations of the same columns in other rows
 * @returns the likeliest cause; undefined where nothing gives the printed result
 */
export function sebabPersamaanLain(tabel: Tabel, p: Persamaan, setara: readonly Persamaan[]): Sebab | undefined {
  if (tabel.baris.length > MAKS_BARIS) return undefined;
  const berarti = digitBerarti(p.hasil.angka);
  if (p.jenis !== "bagian") return berarti < DIGIT_SALINAN ? undefined : salinan(tabel, p);
  if (berarti < DIGIT_HASIL) return undefined;
  return hasilBarisLain(tabel, p, setara) ?? (berarti < DIGIT_BAHAN ? undefined : bahanBarisLain(p, setara));
}

/** The percentage that another row should have, and has. */
function hasilBarisLain(tabel: Tabel, p: Persamaan, setara: readonly Persamaan[]): Sebab | undefined {
  for (const q of setara) {
    if (q.hasil === p.hasil || !dipenuhi({ ...q, hasil: { ...q.hasil, angka: p.hasil.angka } })) continue;
    const tampil = tampilSel(p.hasil);
    return { jenis: "hasilBarisLain", dari: tampil, ke: tampil, label: labelBaris(tabel, q.baris), selLain: alamatSel(q.hasil.row, q.hasil.col) };
  }
  return undefined;
}

/** The one cell of another row that, in the place of an ingredient, gives the result. */
function bahanBarisLain(p: Persamaan, setara: readonly Persamaan[]): Sebab | undefined {
  const calon = p.bahan.flatMap((asli, i) =>
    setara.flatMap((q) => {
      const lain = q.bahan[i];
      if (!lain || lain === asli || lain.col !== asli.col || samaNilai(lain.angka, asli.angka)) return [];
      return dipenuhiDengan(p, asli, lain.angka.nilai) ? [{ asli, lain }] : [];
    }),
  );
  const [satu] = calon;
  if (!satu || calon.some((c) => c.asli !== satu.asli || !samaNilai(c.lain.angka, satu.lain.angka))) return undefined;
  return { jenis: "bahanBarisLain", dari: tampilSel(p.hasil), bahan: tampilSel(satu.asli), ke: tampilSel(satu.lain), selLain: alamatSel(satu.lain.row, satu.lain.col) };
}

const selSama = (a: SelAngka, b: SelTabel): boolean => a.row === b.row && a.col === b.col;

/** The same number in its own row or column, where it is no part of the equation and not what the equation asks for. */
function salinan(tabel: Tabel, p: Persamaan): Sebab | undefined {
  const harap = harapan(p);
  if (harap === undefined || harap === p.hasil.angka.nilai) return undefined;
  for (const baris of tabel.baris) {
    for (const sel of baris.sel.values()) {
      const sejajar = baris === p.baris || sel.col === p.hasil.col;
      if (!sejajar || !sel.angka || sel.angka.nilai !== p.hasil.angka.nilai || [p.hasil, ...p.bahan].some((s) => selSama(s, sel))) continue;
      return { jenis: "selLain", dari: tampilSel(p.hasil), ke: tampilSel(sel), selLain: alamatSel(sel.row, sel.col) };
    }
  }
  return undefined;
}
