/** How the looks that a plan names appear in Excel: built-in styles where one says the same, and explicit formats. */
import type { GayaSel, RencanaLembar, SelRencana } from "../domain/ringkas/types";
import type { Rect } from "../domain/tabel/alamat";

export interface Tampilan {
  /** Name in Excel's `BuiltInStyle`, the same in every display language. */
  readonly gayaBawaan?: "SheetTitle" | "Total" | "ExplanatoryText" | "Neutral";
  readonly tebal?: boolean;
  readonly miring?: boolean;
  readonly ukuran?: number;
  readonly warna?: string;
  readonly isian?: string;
  readonly mendatar?: "Center";
  readonly bungkus: boolean;
  readonly garis: boolean;
}

export const TAMPILAN: Readonly<Record<GayaSel, Tampilan>> = {
  judul: { gayaBawaan: "SheetTitle", tebal: true, ukuran: 14, warna: "#1F3864", bungkus: false, garis: false },
  subjudul: { tebal: true, warna: "#404040", bungkus: false, garis: false },
  kepala: { tebal: true, warna: "#1F3864", isian: "#D9E2F3", mendatar: "Center", bungkus: true, garis: true },
  isi: { bungkus: true, garis: true },
  isiTengah: { mendatar: "Center", bungkus: true, garis: true },
  rerata: { tebal: true, isian: "#F2F2F2", bungkus: true, garis: true },
  total: { gayaBawaan: "Total", tebal: true, isian: "#D9E2F3", bungkus: true, garis: true },
  catatan: { gayaBawaan: "ExplanatoryText", miring: true, ukuran: 9, warna: "#595959", bungkus: false, garis: false },
  cek: { miring: true, ukuran: 9, warna: "#7F7F7F", mendatar: "Center", bungkus: false, garis: false },
  paragraf: { bungkus: true, garis: false },
  bab: { tebal: true, isian: "#F2F2F2", bungkus: true, garis: false },
  perbarui: { tebal: true, warna: "#C00000", bungkus: false, garis: false },
  peringatan: { gayaBawaan: "Neutral", warna: "#7F6000", isian: "#FFF2CC", bungkus: true, garis: true },
};

export const WARNA_GARIS = "#A6A6A6";

export interface Blok extends Rect {
  readonly gaya: GayaSel;
  /** Figures of a mean or total stand in the middle of their column, like those above them. */
  readonly tengah: boolean;
}

function adalahTengah({ gaya, isi }: SelRencana): boolean {
  return (gaya === "rerata" || gaya === "total") && isi.jenis === "rumus";
}

/** Rectangles of one look, as large as rows of equal runs allow, so that formats take few calls. */
export function blokGaya(sel: RencanaLembar["sel"]): Blok[] {
  const selesai: Blok[] = [];
  let terbuka = new Map<string, Blok>();
  sel.forEach((baris, row) => {
    const berikut = new Map<string, Blok>();
    for (let col = 0; col < baris.length; ) {
      const { gaya } = baris[col]!;
      const tengah = adalahTengah(baris[col]!);
      let akhir = col + 1;
      while (akhir < baris.length && baris[akhir]!.gaya === gaya && adalahTengah(baris[akhir]!) === tengah) akhir++;
      const kunci = `${col}:${akhir}:${gaya}:${tengah}`;
      const atas = terbuka.get(kunci);
      terbuka.delete(kunci);
      berikut.set(kunci, atas ? { ...atas, rows: atas.rows + 1 } : { row, col, rows: 1, cols: akhir - col, gaya, tengah });
      col = akhir;
    }
    selesai.push(...terbuka.values());
    terbuka = berikut;
  });
  return [...selesai, ...terbuka.values()];
}
