/** Columns by what stands in them, for tables whose headers say little. */
import { rapikan } from "../tabel/kepala";
import { KATA_ANGGARAN } from "../tabel/kamus";
import type { BarisTabel, Kolom, Tabel } from "../tabel/types";
import { ciriSekarang } from "./ciriTabel";
import { selAngka, type SelAngka } from "./persamaan";

const BAGIAN_ANGKA = 0.6;

const ingatan = new WeakMap<Tabel, readonly Kolom[]>();

/** Columns in most of whose rows a number stands; serial numbers and years are no numbers to reckon with. */
export function kolomBerangka(tabel: Tabel): readonly Kolom[] {
  const ada = ingatan.get(tabel);
  if (ada) return ada;
  const ciri = ciriSekarang(tabel);
  const hasil = tabel.kolom.filter((k) => {
    if (k.peran === "nomor" || k.peran === "keterangan") return false;
    const { banyak } = ciri.get(k.col)!;
    return banyak.angkaIsi > 0 && banyak.angkaIsi / banyak.isi >= BAGIAN_ANGKA && !kodeSaja(tabel, k);
  });
  ingatan.set(tabel, hasil);
  return hasil;
}

const kodeSaja = (tabel: Tabel, k: Kolom): boolean =>
  /^(kode|no|nomor)\b/.test(rapikan(k.judul)) ||
  tabel.baris.every((b) => {
    const m = b.sel.get(k.col)?.mentah;
    return m === undefined || m === "" || (typeof m === "string" && /^0\d+$/.test(m.trim()));
  });

export const angkaDi = (baris: BarisTabel, kolom: Kolom | undefined): SelAngka | undefined =>
  kolom && selAngka(baris.sel.get(kolom.col));

export const berupaUang = (k: Kolom): boolean => k.peran === "pagu" || (k.kualifikasi ?? "").split(" ").some((q) => KATA_ANGGARAN.includes(q));

/** Percent by its header or by most of its cells. */
export function kolomPersen(tabel: Tabel, k: Kolom): boolean {
  if (k.persen) return true;
  const banyak = ciriSekarang(tabel).get(k.col)?.banyak;
  return banyak !== undefined && banyak.angka > 0 && banyak.persen / banyak.angka > 0.5;
}

/** Label of a row: its first cell with words. */
export function labelBaris(tabel: Tabel, baris: BarisTabel): string {
  const urut = [...tabel.kolom].sort((a, b) => Number(b.peran === "indikator" || b.peran === "uraian") - Number(a.peran === "indikator" || a.peran === "uraian"));
  for (const k of urut) {
    const m = baris.sel.get(k.col)?.mentah;
    if (k.peran !== "nomor" && typeof m === "string" && /\p{L}{2}/u.test(m)) return m.replace(/\s+/g, " ").trim();
  }
  return "";
}
