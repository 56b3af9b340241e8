/** Writes one formula into the active cell, if nothing stands there. */
import { pisahAlamat, tanpaLembarSendiri } from "./address";
import { GalatBuku, type RumusTersisip } from "./layanan";
import { galatDari, runExcel } from "./runExcel";
import type { Requires } from "./requires";

export const requires: Requires = ["ExcelApi", "1.7"];

/** Shown while a function is still being computed. */
const MENUNGGU = new Set<unknown>(["#BUSY!", "#GETTING_DATA"]);
const JEDA = 250;
const KALI = 6;

/**
 * @param rumus en-US with leading `=`; of references the name of the cell's own sheet is left out
 * @returns where it stands now
 * @throws GalatBuku SEL_TERISI when the cell holds something, TERLINDUNG when its sheet does not let it be written
 */
export async function insertFormula(rumus: string): Promise<RumusTersisip> {
  return runExcel(requires, async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("address,formulas");
    await context.sync();
    const { lembar, rentang: sel } = pisahAlamat(cell.address);
    if (cell.formulas[0]![0] !== "") throw new GalatBuku("SEL_TERISI", { lembar, sel });
    cell.formulas = [[tanpaLembarSendiri(rumus, lembar)]];
    cell.load("values");
    try {
      await context.sync();
    } catch (error) {
      throw galatDari(error, { lembar, sel });
    }
    return { lembar, sel, ...((await hasilAkhir(context, cell)) === "#SPILL!" && { terhalang: true }) };
  });
}

/** What the cell shows once its function has answered, or after a short while. */
async function hasilAkhir(context: Excel.RequestContext, cell: Excel.Range): Promise<unknown> {
  for (let kali = 0; kali < KALI && MENUNGGU.has(cell.values[0]![0]); kali++) {
    await new Promise((lanjut) => setTimeout(lanjut, JEDA));
    cell.load("values");
    try {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each look waits while Excel computes
      await context.sync();
    } catch {
      // the formula stands; only what it shows is not known
      return undefined;
    }
  }
  return cell.values[0]![0];
}
