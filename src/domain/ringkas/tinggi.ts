/** Heights of rows from the length of their texts: no host fits rows of merged cells or of formulas not yet calculated. */
import type { GayaSel, RencanaLembar, SelRencana } from "./types";

const TITIK_BARIS = 15;
const TITIK_JUDUL = 24;
/** Share of a column's width that letters fill, a width being counted in digits. */
const TERISI = 0.96;
const TERISI_TEBAL = 0.88;
const TEBAL: ReadonlySet<GayaSel> = new Set(["kepala", "rerata", "total"]);

export function tinggiBaris(
  sel: RencanaLembar["sel"],
  lebar: readonly number[],
  gabung: RencanaLembar["gabung"],
): number[] {
  const tergabung = new Map(gabung.map((rect) => [`${rect.row}:${rect.col}`, rect]));
  const tinggi = sel.map((baris, row) => {
    const garis = baris.map((satu, col) => {
      const rect = tergabung.get(`${row}:${col}`);
      if (!dibungkus(satu) || (rect && rect.rows > 1)) return 1;
      return jumlahGaris(satu, jumlahLebar(lebar, col, rect?.cols ?? 1));
    });
    return baris[0]?.gaya === "judul" ? TITIK_JUDUL : Math.max(1, ...garis) * TITIK_BARIS;
  });
  for (const { row, col, rows } of gabung) {
    const perlu = jumlahGaris(sel[row]![col]!, lebar[col]!) * TITIK_BARIS;
    const ada = tinggi.slice(row, row + rows).reduce((a, b) => a + b, 0);
    if (rows > 1 && perlu > ada) {
      const tambahan = Math.ceil((perlu - ada) / rows);
      for (let r = row; r < row + rows; r++) tinggi[r]! += tambahan;
    }
  }
  return tinggi;
}

function dibungkus({ gaya }: SelRencana): boolean {
  return gaya !== "judul" && gaya !== "subjudul" && gaya !== "catatan" && gaya !== "perbarui";
}

function jumlahLebar(lebar: readonly number[], col: number, cols: number): number {
  return lebar.slice(col, col + cols).reduce((a, b) => a + b, 0);
}

function jumlahGaris({ isi, gaya }: SelRencana, lebar: number): number {
  const teks = isi.jenis === "teks" ? isi.teks : isi.jenis === "rumus" && typeof isi.nilai === "string" ? isi.nilai : "";
  const muat = Math.max(1, lebar * (TEBAL.has(gaya) ? TERISI_TEBAL : TERISI));
  return teks
    .split("\n")
    .map((baris) => garisKata(baris, muat))
    .reduce((a, b) => a + b, 0);
}

/** Lines break between words; a word longer than a line is cut. */
function garisKata(baris: string, muat: number): number {
  let garis = 1;
  let terpakai = 0;
  for (const { length } of baris.split(" ")) {
    const sesudah = terpakai === 0 ? length : terpakai + 1 + length;
    if (sesudah <= muat) {
      terpakai = sesudah;
      continue;
    }
    if (terpakai > 0) garis++;
    garis += Math.max(0, Math.ceil(length / muat) - 1);
    terpakai = length % muat || length;
  }
  return garis;
}
