/** The port of the pane, answered by Excel. */
import { applyPlan } from "./applyPlan";
import { cleanLeftovers } from "./cleanLeftovers";
import { insertFormula } from "./insertFormula";
import type { Layanan } from "./layanan";
import { readSelection } from "./readSelection";
import { readSeparators } from "./readSeparators";
import { readSnapshot } from "./readSnapshot";
import { selectCell } from "./selectCell";
import { watchChanges } from "./watchChanges";

export interface LayananExcel extends Layanan {
  /** Removes hidden sheets of a summary that was cut off; call once when the pane starts. Answers how many. */
  bersihkanSisa(): Promise<number>;
}

export function buatLayananExcel(): LayananExcel {
  // sheets that we wrote ourselves: their change events say nothing new about the user's tables
  const lembarKita = new Set<string>();
  return {
    bacaBuku: readSnapshot,
    pilihSel: selectCell,
    tulisRingkasan: (rencana) => applyPlan(rencana, (id) => lembarKita.add(id)),
    sisipkanRumus: insertFormula,
    bacaSeleksi: readSelection,
    pemisah: readSeparators,
    pantauPerubahan: (panggil) => watchChanges(panggil, (id) => lembarKita.has(id)),
    bersihkanSisa: cleanLeftovers,
  };
}
