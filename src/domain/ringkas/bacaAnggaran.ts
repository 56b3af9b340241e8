/** Pagu and realisasi of a table, by rows, or of a list whose rows are pagu, realisasi and sisa. */
import type { BarisTabel, Kolom, SelTabel, Tabel } from "../tabel/types";
import { terbaik } from "./pilihKolom";
import { kolomNama, selDi } from "./sumber";

export interface BarisAnggaran {
  /** Cell that names the row; null where the table's title does. */
  readonly nama: SelTabel | null;
  readonly pagu: SelTabel;
  readonly realisasi: SelTabel | null;
  /** Part of a row above: not counted in totals. */
  readonly anak: boolean;
}

export interface BacaanAnggaran {
  readonly kolomNama: Kolom | null;
  readonly baris: readonly BarisAnggaran[];
  readonly adaRealisasi: boolean;
}

/** Null for a table that is none of a budget or holds no pagu. */
export function bacaAnggaran(tabel: Tabel): BacaanAnggaran | null {
  if (tabel.jenis !== "anggaran") return null;
  const baris = tabel.baris.filter(({ jenis }) => jenis === "isi");
  const bacaan = baris.some(({ ukuran }) => ukuran === "pagu") ? dariDaftar(baris) : dariKolom(tabel, baris);
  return bacaan && bacaan.baris.some(({ pagu }) => pagu.angka) ? bacaan : null;
}

function dariKolom(tabel: Tabel, baris: readonly BarisTabel[]): BacaanAnggaran | null {
  const pagu = terbaik(tabel, "pagu");
  if (!pagu) return null;
  const calon = terbaik(tabel, "realisasi");
  const realisasi = calon && baris.some((satu) => berupaUang(satu.sel.get(calon.col))) ? calon : null;
  const nama = kolomNama(tabel, ["uraian", "indikator", "sasaran", "kode"]);
  return {
    kolomNama: nama,
    adaRealisasi: realisasi !== null,
    baris: baris.map((satu) => ({
      nama: nama && selDi(satu, nama),
      pagu: selDi(satu, pagu),
      realisasi: realisasi && selDi(satu, realisasi),
      anak: satu.induk !== undefined,
    })),
  };
}

function dariDaftar(baris: readonly BarisTabel[]): BacaanAnggaran | null {
  const dari = (ukuran: BarisTabel["ukuran"]): SelTabel | null => {
    const satu = baris.find((calon) => calon.ukuran === ukuran);
    return [...(satu?.sel.values() ?? [])].find((sel) => sel.angka) ?? null;
  };
  const pagu = dari("pagu");
  if (!pagu) return null;
  const realisasi = dari("realisasi");
  return { kolomNama: null, adaRealisasi: realisasi !== null, baris: [{ nama: null, pagu, realisasi, anak: false }] };
}

/** A percentage is no amount of realisasi. */
function berupaUang(sel: SelTabel | undefined): boolean {
  return sel?.angka !== undefined && !sel.angka.persen;
}
