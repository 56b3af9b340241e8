/** What several rules need of tables and rows. */
import { alamatSel } from "../tabel/alamat";
import { rapikan } from "../tabel/kepala";
import { tiap, type Bertahap } from "../bertahap";
import type { BarisTabel, Kolom, PeranKolom, SelTabel, Tabel } from "../tabel/types";
import type { Polaritas } from "./rumusCapaian";
import { tampakBulat } from "./selang";
import type { LetakSel } from "./types";

/** What a rule does with a row costs as much as looking at so many cells. */
export const SEL_ATURAN = 10;

/** Indicator rows of a table, with a pause before them, for tables may be many, and every few dozen. */
export function* barisIsi(tabel: Tabel, kerja: (baris: BarisTabel) => void): Bertahap<void> {
  yield;
  yield* tiap(tabel.baris, (baris) => baris.jenis === "isi" && kerja(baris), SEL_ATURAN);
}

export const letak = (tabel: Tabel, sel: Pick<SelTabel, "row" | "col">): LetakSel => ({
  lembar: tabel.lembar,
  sel: alamatSel(sel.row, sel.col),
});

/** Cell of the header that stands directly over a column: the lowest one that is filled. */
export function letakKepala(tabel: Tabel, kolom: Kolom): LetakSel {
  return letak(tabel, { row: tabel.barisKepala.at(-1) ?? tabel.rentang.row, col: kolom.col });
}

export function kolomPeran(tabel: Tabel, peran: PeranKolom): Kolom | undefined {
  return tabel.kolom.find((k) => k.peran === peran);
}

function teksPeran(tabel: Tabel, baris: BarisTabel, peran: PeranKolom): string {
  const kolom = kolomPeran(tabel, peran);
  const sel = kolom && baris.sel.get(kolom.col);
  return sel && !sel.kosong ? rapikan(String(sel.mentah)) : "";
}

/** Set by the user, else from the polaritas column; undefined where neither says anything that we understand. */
export function polaritasBaris(tabel: Tabel, baris: BarisTabel): "naik" | "turun" | "stabil" | undefined {
  if (baris.polaritas) return baris.polaritas === "turun-rasio" ? "turun" : baris.polaritas;
  const teks = teksPeran(tabel, baris, "polaritas");
  if (/turun|minim|\bmin\b|negati|rendah|kecil|lower|decreas/.test(teks)) return "turun";
  if (/stabil|stabiliz|range|tetap/.test(teks)) return "stabil";
  if (/naik|maks|maxim|\bmax\b|positi|tinggi|besar|higher|increas/.test(teks)) return "naik";
  return undefined;
}

/** A remark that speaks of the indicator and not of its figures: `turun dari tahun lalu` says nothing about polaritas. */
const CATATAN_TURUN =
  /\b(?:indikator|polaritas|iku|arah)\s(?:ini\s)?(?:bersifat\s|adalah\s|yang\s)?(?:negatif|turun|menurun|minimize|minimum)\b|\b(?:se)?makin\s(?:rendah|kecil|sedikit|turun|cepat|singkat)\s(?:maka\s)?(?:capaian\s)?(?:se)?makin\s(?:baik|bagus|tinggi)|\blower\s(?:is\s|the\s)better\b|\bnegative\sindicator\b|^(?:negatif|turun|minimize|minimum)$/;

/** The planner's remark says that less is better. */
export function catatanTurun(tabel: Tabel, baris: BarisTabel): boolean {
  return CATATAN_TURUN.test(teksPeran(tabel, baris, "keterangan"));
}

/**
 * Rules to try, the assumed one first. What the user set is the only one; a polaritas column settles it, too; without one any
 * rule that fits is accepted, and a remark only says which is tried first.
 */
export function urutanPolaritas(tabel: Tabel, baris: BarisTabel): readonly Polaritas[] {
  if (baris.polaritas) return [baris.polaritas];
  switch (polaritasBaris(tabel, baris)) {
    case "naik": return ["naik"];
    case "turun":
      return /\brasio\b/.test(teksPeran(tabel, baris, "polaritas")) ? ["turun-rasio", "turun"] : ["turun", "turun-rasio"];
    case "stabil": return ["stabil", "naik"];
    case undefined:
      return catatanTurun(tabel, baris) ? ["turun", "turun-rasio", "naik", "stabil"] : ["naik", "turun", "turun-rasio", "stabil"];
  }
}

const KATA_UKUR = /\b(nilai|indeks|index|persentase|persen|rasio|skor|tingkat|rata|rerata|ipm|laju|proporsi|kontribusi)\b/;

/** True where whole numbers are counts (3 dokumen), which are exact, and not rounded measures. */
export function bilanganCacah(tabel: Tabel, baris: BarisTabel, nama: string, target: SelTabel, realisasi: SelTabel): boolean {
  const angka = [target.angka, realisasi.angka];
  if (angka.some((a) => !a || a.persen || !tampakBulat(a))) return false;
  const teks = `${rapikan(nama)} ${teksPeran(tabel, baris, "satuan")}`;
  return !KATA_UKUR.test(teks) && teks.trim() !== "";
}
