/** Does a row look like the rows of a table: a name and numbers, each of a kind that the table has in the same column? */
import type { SelTabel } from "./types";

const UANG_TERENDAH = 1e6;
/** Rows by which a table is known. */
export const BARIS_CONTOH = 40;

type Macam = "teks" | "angka" | "uang" | "persen";
type Baris = { readonly sel: ReadonlyMap<number, SelTabel> };

function macam(sel: SelTabel): Macam {
  if (!sel.angka) return sel.ambigu ? "angka" : "teks";
  if (sel.angka.persen) return "persen";
  return sel.angka.asal?.rupiah === true || Math.abs(sel.angka.nilai) >= UANG_TERENDAH ? "uang" : "angka";
}

/**
 * @param sel the filled cells of the row
 * @param atas rows of the table, of which the last count
 */
export function serupa(sel: readonly SelTabel[], atas: readonly Baris[]): boolean {
  const contoh = atas.slice(-BARIS_CONTOH);
  const ada = (satu: SelTabel): boolean =>
    contoh.some((b) => {
      const lain = b.sel.get(satu.col);
      return lain !== undefined && !lain.kosong && macam(lain) === macam(satu);
    });
  const berangka = sel.filter((s) => macam(s) !== "teks");
  return berangka.length > 0 && berangka.length < sel.length && sel.every(ada);
}
