/** The EKA (SMART) score of a ministry: half its capaian sasaran strategis, half the mean of its units of eselon I. */
import { ekaKl } from "../hitung/ekaKl";
import { ATURAN_EKA } from "../regulasi/eka";
import { alamatSel } from "../tabel/alamat";
import type { BarisTabel, Kolom, Komponen, Tabel } from "../tabel/types";
import type { OpsiRingkasan } from "./jenisRingkasan";
import { rumus } from "./sel";
import { angkaSumber, bilangan, jikaAngka, kolomNama, selDi } from "./sumber";
import type { SelRencana } from "./types";

export interface KolomKl {
  readonly nama: Kolom;
  readonly css: Kolom;
  readonly rataEselon1: Kolom;
  readonly tercetak: Kolom | null;
}

export function pilihKl(tabel: Tabel): KolomKl | null {
  if (tabel.jenis !== "smart") return null;
  const dari = (komponen: Komponen): Kolom | null => tabel.kolom.find((kolom) => kolom.komponen === komponen) ?? null;
  const [nama, css, rataEselon1] = [kolomNama(tabel, ["uraian", "indikator", "kode", "lainnya"]), dari("css"), dari("rataEselon1")];
  return nama && css && rataEselon1 ? { nama, css, rataEselon1, tercetak: dari("nilaiTotal") } : null;
}

/** Columns behind the name: capaian sasaran strategis and the mean, then the score. */
export const LETAK_KL = { css: 2, rataEselon1: 3, nilai: 4 } as const;

/** @returns the two parts and the score, with the score's cell for its predikat */
export function selKl(tabel: Tabel, baris: BarisTabel, { css, rataEselon1 }: KolomKl, row: number, { kata: { umum } }: OpsiRingkasan): SelRencana[] {
  const [a, b] = [css, rataEselon1].map((kolom) => selDi(baris, kolom)) as [ReturnType<typeof selDi>, ReturnType<typeof selDi>];
  const [nilaiA, nilaiB] = [bilangan(a), bilangan(b)];
  const hasil = nilaiA === null || nilaiB === null ? null : ekaKl(nilaiA, nilaiB);
  const [selA, selB] = [alamatSel(row, LETAK_KL.css), alamatSel(row, LETAK_KL.rataEselon1)];
  const rentang = `${selA}:${selB}`;
  const { kl } = ATURAN_EKA;
  // on 0–100, and not typed as fractions
  const wajar = `AND(MIN(${rentang})>=0,MAX(${rentang})<=100,OR(MAX(${rentang})>1,MAX(${rentang})=0))`;
  const isi = `IF(${wajar},(${kl.css}*${selA}+${kl.eselon1}*${selB})/${kl.css + kl.eselon1},"")`;
  return [
    angkaSumber(tabel, a, umum),
    angkaSumber(tabel, b, umum),
    rumus(jikaAngka([selA, selB], isi), hasil?.ok ? hasil.nilai.nilai : null, "isiTengah", "0.00"),
  ];
}
