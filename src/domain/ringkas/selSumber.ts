/** The planner's cells from which a summary takes its figures: those that a finding of the checker puts in question. */
import { alamatSel } from "../tabel/alamat";
import type { LetakSel } from "../periksa/types";
import { rujukanLembar } from "./rujukanRumus";
import type { GayaSel, RencanaLembar } from "./types";

/** Cells that tell where the summary comes from and whether it still fits, not what it says. */
const BUKAN_ANGKA: ReadonlySet<GayaSel> = new Set(["catatan", "cek", "perbarui"]);

/** @returns each cell once, in the order of the summary */
export function selSumber({ sel, barisKepala }: RencanaLembar): LetakSel[] {
  const ada = new Map<string, LetakSel>();
  for (const { isi, gaya } of sel.slice(barisKepala + 1).flat()) {
    if (isi.jenis !== "rumus" || BUKAN_ANGKA.has(gaya)) continue;
    for (const { lembar, row, col, rows, cols } of rujukanLembar(isi.rumus)) {
      for (let r = row; r < row + rows; r++) {
        for (let c = col; c < col + cols; c++) {
          const alamat = alamatSel(r, c);
          ada.set(`${alamat}\n${lembar}`, { lembar, sel: alamat });
        }
      }
    }
  }
  return [...ada.values()];
}
