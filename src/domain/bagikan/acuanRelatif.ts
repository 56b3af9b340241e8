/** Formulas without their place: two cells hold the same formula where these texts are one. */
import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { alamatSel } from "../tabel/alamat";

interface Letak {
  readonly row: number;
  readonly col: number;
}

/** @param rumus en-US with leading `=`, as it stands at `di` */
export function tanpaLetak(rumus: string, { row, col }: Letak): string {
  return translateFormulaToR1C1(rumus, alamatSel(row, col));
}

/** The formula of one cell as it reads in another, as if it were copied there. */
export function pindahRumus(rumus: string, dari: Letak, ke: Letak): string {
  if (dari.row === ke.row && dari.col === ke.col) return rumus;
  return translateFormulaToA1(tanpaLetak(rumus, dari), alamatSel(ke.row, ke.col));
}
