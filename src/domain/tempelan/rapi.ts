/** Spaces and dashes of text cells: what a PDF or a web page left in them and nobody sees. */
import { adalahGalat } from "../tabel/snapshot";
import { tiapSel } from "./bidang";
import type { Bidang, PerubahanSel, RencanaTempel } from "./types";

export function rencanaRapi(bidang: Bidang): RencanaTempel {
  const perubahan: PerubahanSel[] = [];
  for (const { row, col, nilai, format } of tiapSel(bidang)) {
    if (typeof nilai !== "string" || adalahGalat(nilai)) continue;
    const sesudah = rapikanTeks(nilai);
    if (sesudah !== nilai) perubahan.push({ row, col, sebelum: nilai, formatSebelum: format, sesudah, formatSesudah: format });
  }
  return { alat: "rapi", lembar: bidang.lembar, perubahan, buka: [], dibiarkan: [] };
}

/** One ordinary space between words, none at the ends of lines; invisible characters go; every dash is a hyphen. */
export function rapikanTeks(teks: string): string {
  return teks
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/\r\n?/g, "\n")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .split("\n")
    .map((baris) => baris.replace(/[\s\u0085\u180e]+/g, " ").trim())
    .join("\n")
    .replace(/^\n+|\n+$/g, "");
}
