/** Writes one formula into the active cell, if nothing stands there. */
import { pisahAlamat, tanpaLembarSendiri } from "./address";
import { GalatBuku } from "./layanan";
import { galatDari, runExcel } from "./runExcel";
import type { Requires } from "./requires";

export const requires: Requires = ["ExcelApi", "1.7"];

/**
 * @param rumus en-US with leading `=`; of references the name of the cell's own sheet is left out
 * @returns where it stands now
 * @throws GalatBuku SEL_TERISI when the cell holds something, TERLINDUNG when its sheet does not let it be written
 */
export async function insertFormula(rumus: string): Promise<{ lembar: string; sel: string }> {
  return runExcel(requires, async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("address,formulas");
    await context.sync();
    const { lembar, rentang: sel } = pisahAlamat(cell.address);
    if (cell.formulas[0]![0] !== "") throw new GalatBuku("SEL_TERISI", { lembar, sel });
    cell.formulas = [[tanpaLembarSendiri(rumus, lembar)]];
    try {
      await context.sync();
    } catch (error) {
      throw galatDari(error, { lembar, sel });
    }
    return { lembar, sel };
  });
}
