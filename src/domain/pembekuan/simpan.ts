/** Adding and taking away frozen states, within what the workbook's part may hold. */
import { tulisPembekuan } from "./xmlPembekuan";
import type { Pembekuan } from "./types";

/** Characters of all frozen states together: far below the 5 MB that Excel for the web takes in one request. */
const HURUF_TERBANYAK = 1_000_000;

export type HasilBekukan =
  | { readonly jadi: true; readonly pembekuan: readonly Pembekuan[] }
  | { readonly jadi: false; readonly sebab: "namaKosong" | "namaAda" | "tanpaIndikator" | "penuh" };

export function bekukan(lama: readonly Pembekuan[], baru: Pembekuan): HasilBekukan {
  const nama = baru.nama.replace(/\s+/g, " ").trim();
  if (nama === "") return { jadi: false, sebab: "namaKosong" };
  if (lama.some((satu) => satu.nama.toLowerCase() === nama.toLowerCase())) return { jadi: false, sebab: "namaAda" };
  if (baru.indikator.length === 0) return { jadi: false, sebab: "tanpaIndikator" };
  const pembekuan = [...lama, { ...baru, nama }];
  return bagianTerisi(pembekuan) > 1 ? { jadi: false, sebab: "penuh" } : { jadi: true, pembekuan };
}

/** Share of the room that is taken, 0–1 (more: too much). */
export function bagianTerisi(pembekuan: readonly Pembekuan[]): number {
  return pembekuan.reduce((huruf, satu) => huruf + tulisPembekuan(satu).length, 0) / HURUF_TERBANYAK;
}
