/** The planner's cells as a summary reads them: as a number for the domain, as a formula for the sheet. */
import { hurufKolom, rujukanSel } from "../tabel/alamat";
import type { BarisTabel, Kolom, PeranKolom, SelTabel, Tabel } from "../tabel/types";
import { awalBesar } from "./kata";
import type { KataUmum } from "./kataRingkasan";
import { selAngka, selLabel } from "./rumusSumber";
import { rumus } from "./sel";
import type { GayaSel, SelRencana } from "./types";

/** The number of a cell, null where it holds none. */
export function bilangan(sel: SelTabel | null | undefined): number | null {
  return sel?.angka && !sel.galat ? sel.angka.nilai : null;
}

export function selKosong(row: number, col: number): SelTabel {
  return { row, col, mentah: "", rumus: "", format: "General", tidakDiukur: false, kosong: true, galat: false };
}

export function selDi(baris: BarisTabel, kolom: Kolom): SelTabel {
  return baris.sel.get(kolom.col) ?? selKosong(baris.row, kolom.col);
}

export function rujukanKe(tabel: Tabel, sel: SelTabel): string {
  return rujukanSel(tabel.lembar, sel.row, sel.col);
}

/** A number of the planner's; `format` instead of the one of her cell. */
export function angkaSumber(tabel: Tabel, sel: SelTabel, kata: KataUmum, format?: string): SelRencana {
  const isi = selAngka(rujukanKe(tabel, sel), sel, "isiTengah", kata.galatSumber);
  return format ? { ...isi, format } : isi;
}

export function labelSumber(tabel: Tabel, sel: SelTabel, gaya: GayaSel = "isi"): SelRencana {
  return selLabel(rujukanKe(tabel, sel), sel, gaya);
}

/** Numbers without a percent sign above this are percentages in a column of fractions. */
const PECAHAN_TERBESAR = 10;

/** Divisor that makes fractions of the numbers without a percent sign in a column of capaian, serapan or bobot. */
export function pembagiPersen(tabel: Tabel, kolom: Kolom): 1 | 100 {
  if (kolom.persen) return 100;
  const polos = tabel.baris.flatMap(({ sel }) => {
    const angka = sel.get(kolom.col)?.angka;
    return angka && !angka.persen ? [angka.nilai] : [];
  });
  return polos.some((nilai) => nilai > PECAHAN_TERBESAR) ? 100 : 1;
}

export interface Pecahan {
  readonly sel: SelRencana;
  readonly nilai: number | null;
}

/** A fraction, whether the planner wrote `99,88%`, `0,9988` or `99,88` in a column of percentages. */
export function pecahanSumber(tabel: Tabel, sel: SelTabel, kolom: Kolom, kata: KataUmum): Pecahan {
  const isi = angkaSumber(tabel, sel, kata, "0.00%");
  const nilai = bilangan(sel);
  const pembagi = sel.angka?.persen ? 1 : pembagiPersen(tabel, kolom);
  if (nilai === null || pembagi === 1 || isi.isi.jenis !== "rumus") return { sel: isi, nilai };
  const terbagi = nilai / pembagi;
  return { sel: rumus(`=IFERROR((${isi.isi.rumus.slice(1)})/${pembagi},"")`, terbagi, "isiTengah", "0.00%"), nilai: terbagi };
}

const PERAN_NAMA: readonly PeranKolom[] = ["indikator", "uraian", "sasaran"];

/** The column that names the rows; null where there is none. */
export function kolomNama(tabel: Tabel, peran: readonly PeranKolom[] = PERAN_NAMA): Kolom | null {
  for (const satu of peran) {
    const kolom = tabel.kolom.find((calon) => calon.peran === satu);
    if (kolom) return kolom;
  }
  return null;
}

/** Header as the planner wrote it, without capitals that would shout beside ours. */
export function judulSumber(kolom: Kolom | null, bawaan: string): string {
  const judul = (kolom?.judul ?? "").replace(/\s+/g, " ").replace(/\s*\(\d{1,2}\)\s*$/, "").trim();
  if (judul === "") return bawaan;
  return judul === judul.toUpperCase() ? judul.toLowerCase().replace(/(^|[\s/(])\p{L}/gu, (huruf) => huruf.toUpperCase()) : judul;
}

/** What a table speaks of, without `Tabel 2.1` in front: the name of its one indicator where no column names it. */
export function namaTabel(tabel: Tabel): string {
  const subjek = tabel.subjek?.trim() ?? "";
  const nama = subjek !== "" ? subjek : tabel.judul.replace(/^\s*(?:tabel|table)\s+[\d.]+\s*[.:]?\s*/i, "").trim();
  return awalBesar(nama);
}

/** `$C$5:$C$9`, rows zero-based and inclusive. */
export function rentangMutlak(awal: number, akhir: number, col: number): string {
  return `$${hurufKolom(col)}$${awal + 1}:$${hurufKolom(col)}$${akhir + 1}`;
}

/** `C5:C9`, rows zero-based and inclusive. */
export function rentangRelatif(awal: number, akhir: number, col: number): string {
  return `${hurufKolom(col)}${awal + 1}:${hurufKolom(col)}${akhir + 1}`;
}

/** `=IF(AND(ISNUMBER(a),…),isi,"")` */
export function jikaAngka(sel: readonly string[], isi: string): string {
  const uji = sel.map((satu) => `ISNUMBER(${satu})`);
  return `=IF(${uji.length === 1 ? uji[0]! : `AND(${uji.join(",")})`},${isi},"")`;
}
