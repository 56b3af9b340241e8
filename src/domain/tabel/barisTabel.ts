/** Types the rows of a table: indicator, sub-heading, total, mean; and carries the sasaran down. */
import type { BarisMentah } from "./bacaTabel";
import { POLA_CAPAIAN_SASARAN, POLA_RERATA, POLA_RERATA_AWAL, POLA_TOTAL } from "./kamus";
import { rapikan } from "./kepala";
import type { BarisTabel, JenisBaris, Kolom, PeranKolom, SelTabel } from "./types";

const PERAN_ANGKA: ReadonlySet<PeranKolom> = new Set([
  "target", "realisasi", "capaian", "pagu", "serapan", "sisa", "bobot", "nilai",
]);

export function barisTabel(mentah: readonly BarisMentah[], kolom: readonly Kolom[]): BarisTabel[] {
  const angka = kolom.filter((k) => PERAN_ANGKA.has(k.peran)).map((k) => k.col);
  const dasar = kolom.filter((k) => k.peran === "target" || k.peran === "realisasi").map((k) => k.col);
  const kolSasaran = kolom.find((k) => k.peran === "sasaran")?.col;
  const nomor = kolom.find((k) => k.peran === "nomor")?.col;
  let sasaran = "";
  let barisSasaran = -1;
  return mentah.map((b) => {
    const jenis = jenisBaris(b, kolom, angka, dasar, nomor);
    const sel = kolSasaran === undefined ? undefined : b.sel.get(kolSasaran);
    const baru =
      jenis === "isi" ? (sel && !sel.kosong ? teksSel(sel) : "") : jenis === "subjudul" && kolSasaran === undefined ? labelBaris(b, nomor) : "";
    if (baru !== "") {
      sasaran = baru;
      barisSasaran = b.row;
    }
    return { row: b.row, jenis, sasaran, barisSasaran, sel: b.sel };
  });
}

const teksSel = (sel: SelTabel): string => String(sel.mentah).replace(/\s+/g, " ").trim();

function labelBaris(b: BarisMentah, nomor: number | undefined): string {
  const col = b.terisi.find((c) => c !== nomor && !b.sel.get(c)?.angka) ?? b.terisi[0];
  return col === undefined ? "" : teksSel(b.sel.get(col)!);
}

function jenisBaris(
  b: BarisMentah,
  kolom: readonly Kolom[],
  angka: readonly number[],
  dasar: readonly number[],
  nomor: number | undefined,
): JenisBaris {
  const berangka = angka.filter((c) => b.sel.get(c)?.angka !== undefined);
  const label = rapikan(labelBaris(b, nomor)).replace(/^\d+ /, "");
  const dasarKosong = dasar.every((c) => b.sel.get(c)?.kosong !== false);
  if (berangka.length > 0) {
    const sasaranSaja = dasarKosong && POLA_CAPAIAN_SASARAN.test(label);
    if (sasaranSaja) return "capaianSasaran";
    if (POLA_TOTAL.test(label)) return "total";
    if (POLA_RERATA.test(label) || (dasarKosong && POLA_RERATA_AWAL.test(label))) return "rerata";
    const tanpaNama = b.terisi.every((c) => berangka.includes(c) || c === nomor);
    const adaNama = kolom.some((k) => k.peran === "indikator" || k.peran === "uraian" || k.peran === "sasaran");
    // a foot row without a label: only the result columns are filled
    return tanpaNama && adaNama && dasar.length > 0 && dasarKosong ? "rerata" : "isi";
  }
  const terisi = b.terisi.filter((c) => c !== nomor);
  const satuSel = b.terisi.length === 1 || (terisi.length === 1 && b.terisi.length === 2);
  if (!satuSel || angka.length === 0) return "isi";
  const peran = kolom.find((k) => k.col === (terisi[0] ?? b.terisi[0]))?.peran;
  // an indicator without any number yet stays an indicator
  const berindikator = peran === "indikator" && kolom.some((k) => k.peran === "sasaran" || k.peran === "nomor");
  return berindikator ? "isi" : "subjudul";
}
