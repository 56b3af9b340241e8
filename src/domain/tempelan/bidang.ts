/** The cells of a selection that a tool may change: no formulas, no cells that a merge hides. */
import { didalam } from "../tabel/kotak";
import type { CellValue } from "../tabel/snapshot";
import type { Bidang } from "./types";

export interface SelBidang {
  readonly row: number;
  readonly col: number;
  readonly nilai: CellValue;
  readonly format: string;
}

/** Hidden by a merge: inside of one, and not its first cell. */
export function tertutup({ gabungan }: Bidang, row: number, col: number): boolean {
  return gabungan.some((satu) => didalam(satu, row, col) && (satu.row !== row || satu.col !== col));
}

export function selDi({ rentang, values, formats, berumus }: Bidang, row: number, col: number): SelBidang & { readonly berumus: boolean } {
  const [r, c] = [row - rentang.row, col - rentang.col];
  return { row, col, nilai: values[r]?.[c] ?? "", format: formats[r]?.[c] ?? "General", berumus: berumus[r]?.[c] ?? false };
}

/** Row by row. */
export function* tiapSel(bidang: Bidang): Generator<SelBidang, void, void> {
  const { row, col, rows, cols } = bidang.rentang;
  for (let r = row; r < row + rows; r++) {
    for (let c = col; c < col + cols; c++) {
      const { berumus, ...sel } = selDi(bidang, r, c);
      if (!berumus && !tertutup(bidang, r, c)) yield sel;
    }
  }
}
