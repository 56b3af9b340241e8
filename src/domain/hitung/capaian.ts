/**
 * Capaian of one indicator: realisasi against target. Source: `realisasi/target` in LKj reports of Kementerian Sosial
 * 2018–2023; falling and range targets in PermenPANRB 8/2021; ratio and stabil are choices that the user names.
 */
import { berhasil, gagal, type Hasil } from "../hasil";
import { bacaAngka, tidakDiukur } from "../tabel/bacaAngka";
import { bagi, linearPer } from "./desimal";
import { bacaPilihan } from "./pilihan";

export const POLARITAS = ["naik", "turun", "turun-rasio", "stabil", "sama"] as const;
export type Polaritas = (typeof POLARITAS)[number];

export interface RentangTarget {
  readonly bawah: number;
  readonly atas: number;
}

/** A cap above this is a percentage typed as 120 instead of 1,2. */
const BATAS_TERBESAR = 10;

/** Reads a polaritas word; LKJ006 for any other. */
export function bacaPolaritas(teks: string): Hasil<Polaritas> {
  return bacaPilihan(teks, "polaritas", POLARITAS);
}

/** A cap as a fraction (1,2 = 120%): above zero and at most 10, else LKJ016 or LKJ015. */
export function periksaBatas(batas: number): Hasil<number> {
  if (batas > BATAS_TERBESAR) return gagal("LKJ015", { batas });
  return batas > 0 ? berhasil(batas) : gagal("LKJ016", { batas });
}

/**
 * @param target number, or text: a number as planners type it, or a range `80-90`
 * @param realisasi number or text, in the unit of target
 * @param polaritas naik (default), turun (linear), turun-rasio, stabil, or sama for targets that are words
 * @param batas cap as a fraction, already checked by `periksaBatas`; without it nothing is cut off
 * @returns a fraction, unrounded; LKJ010–LKJ014, LKJ017 (#N/A with the reason) or LKJ001, LKJ002 (#VALUE!)
 */
export function capaian(
  target: number | string,
  realisasi: number | string,
  polaritas: Polaritas = "naik",
  batas?: number,
): Hasil<number> {
  if (typeof target === "string" && tidakDiukur(target)) return gagal("LKJ010", { argumen: "target", teks: target });
  if (typeof realisasi === "string" && tidakDiukur(realisasi))
    return gagal("LKJ010", { argumen: "realisasi", teks: realisasi });
  if (polaritas === "sama") return batasi(samaDengan(target, realisasi), batas);

  let t: number | RentangTarget;
  if (typeof target === "number") t = target;
  else {
    const terbaca = bacaTarget(target);
    if (!terbaca.ok) return terbaca;
    t = terbaca.nilai;
  }
  let r: number;
  if (typeof realisasi === "number") r = realisasi;
  else {
    const terbaca = bacaAngka(realisasi);
    if (!terbaca.ok) return terbaca;
    r = terbaca.nilai.nilai;
  }
  if (typeof t !== "number") {
    if (r >= t.bawah && r <= t.atas) return batasi(berhasil(1), batas);
    t = r > t.atas ? t.atas : t.bawah;
  }
  return batasi(terhadap(t, r, polaritas), batas);
}

/** Reads a target: a number or a range; LKJ013 where it is neither, LKJ002 where a number can be read in two ways. */
export function bacaTarget(teks: string): Hasil<number | RentangTarget> {
  const rentang =
    /^\s*(\d[\d.,]*)\s*(%?)\s*(?:-|–|—|s\.?\s?d\.?|s\/d|sampai(?: dengan)?)\s*(\d[\d.,]*)\s*(%?)\s*$/i.exec(teks);
  if (!rentang) {
    const angka = bacaAngka(teks);
    if (angka.ok) return berhasil(angka.nilai.nilai);
    return angka.galat.kode === "LKJ002" ? angka : gagal("LKJ013", { teks: angka.galat.data["teks"] ?? teks });
  }
  // the percent sign of `80-90%` stands for both ends
  const persen = rentang[2] || rentang[4] ? "%" : "";
  const bawah = bacaAngka(rentang[1]! + persen);
  const atas = bacaAngka(rentang[3]! + persen);
  const keliru = [bawah, atas].find((ujung) => !ujung.ok && ujung.galat.kode === "LKJ002");
  if (keliru && !keliru.ok) return keliru;
  if (!bawah.ok || !atas.ok || bawah.nilai.nilai > atas.nilai.nilai) return gagal("LKJ013", { teks });
  return berhasil({ bawah: bawah.nilai.nilai, atas: atas.nilai.nilai });
}

function terhadap(t: number, r: number, polaritas: Exclude<Polaritas, "sama">): Hasil<number> {
  if (t === 0) {
    // nothing to reduce and nothing happened: reports print 100%
    return polaritas === "turun" && r === 0 ? berhasil(1) : gagal("LKJ011");
  }
  if (t < 0) return gagal("LKJ012", { target: t });
  switch (polaritas) {
    case "naik":
      return berhasil(bagi(r, t));
    case "turun":
      return berhasil(linearPer(2, -r, t));
    case "turun-rasio":
      return r === 0 ? gagal("LKJ017") : berhasil(bagi(t, r));
    case "stabil":
      return berhasil(r <= t ? bagi(r, t) : linearPer(2, -r, t));
  }
}

function samaDengan(target: number | string, realisasi: number | string): Hasil<number> {
  if (target === 0) return gagal("LKJ011");
  const a = bakukan(target);
  const b = bakukan(realisasi);
  return a === b ? berhasil(1) : gagal("LKJ014", { target: String(target), realisasi: String(realisasi) });
}

function bakukan(isi: number | string): number | string {
  if (typeof isi === "number") return isi;
  const angka = bacaAngka(isi);
  return angka.ok ? angka.nilai.nilai : isi.trim().toLowerCase().replace(/\s+/g, " ");
}

function batasi(hasil: Hasil<number>, batas: number | undefined): Hasil<number> {
  if (!hasil.ok) return hasil;
  if (!Number.isFinite(hasil.nilai)) return gagal("LKJ050");
  return batas !== undefined && hasil.nilai > batas ? berhasil(batas) : hasil;
}
