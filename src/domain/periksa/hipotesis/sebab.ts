/** The likeliest cause of a wrong number, found among small hypotheses and never invented. */
import { tulisAngka, tulisPersen } from "../../tabel/tulisAngka";
import type { BacaanSel } from "../../tabel/types";
import { salahTik, type JenisSalahTik } from "./salahTik";

export type JenisSebab =
  | JenisSalahTik
  | "barisTerlewat" | "barisGanda" | "polaritasNaik" | "polaritasTurun" | "polaritasTurunRasio" | "targetLain"
  | "hasilBarisLain" | "selLain" | "bahanBarisLain" | "dibulatkanDulu" | "capaianDibulatkan" | "rerataTanpa";

/** `jenis` is a key of `sebab` in the texts; the rest fills its sentence. */
export interface Sebab {
  readonly jenis: JenisSebab;
  readonly dari: string;
  readonly ke: string;
  /** A1 in the same sheet. */
  readonly selLain?: string;
  /** Name of the row in which that cell stands. */
  readonly label?: string;
  /** The number that another one takes the place of. */
  readonly bahan?: string;
}

const MAKS_DESIMAL = 6;

/** Decimals that a cell shows, in the unit that it shows. */
export function desimalTampil(a: BacaanSel): number {
  if (a.asal) return Math.max(0, a.asal.desimal);
  if (a.toleransi > 0) return Math.max(0, Math.round(-Math.log10(2 * a.toleransi)) - (a.persen ? 2 : 0));
  const tampil = a.persen ? a.nilai * 100 : a.nilai;
  for (let d = 0; d < MAKS_DESIMAL; d++) if (Math.abs(tampil - Number(tampil.toFixed(d))) < 1e-9) return d;
  return MAKS_DESIMAL;
}

/** A reckoned value in the spelling of a cell: with its percent sign and at least its decimals. */
export function tampilSeperti(nilai: number, contoh: BacaanSel, desimalMin = 0): string {
  const desimal = Math.max(desimalMin, desimalTampil(contoh));
  return contoh.persen ? tulisPersen(nilai, desimal) : tulisAngka(nilai, desimal);
}

/**
 * @param angka what is printed
 * @param nilai what it should be, in the unit in which the cell is stored
 */
export function sebabSalahTik(angka: BacaanSel, nilai: number): Sebab | undefined {
  const kali = angka.persen ? 100 : 1;
  const jenis = salahTik(angka.nilai * kali, nilai * kali, desimalTampil(angka));
  return jenis && { jenis, dari: tampilSeperti(angka.nilai, angka), ke: tampilSeperti(nilai, angka) };
}
