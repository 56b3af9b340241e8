/** Tells when a cell changed, so that shown findings can be marked as out of date. */
import { runExcel } from "./runExcel";
import type { Requires } from "./requires";

export const requires: Requires = ["ExcelApi", "1.9"];

/**
 * @param panggil called after every change with the id of the sheet, and whether this add-in made the change; an Excel before
 *   ExcelApi 1.14 does not tell, then false
 * @returns the remover
 */
export async function watchChanges(panggil: (sheetId: string, olehKita: boolean) => void): Promise<() => Promise<void>> {
  return runExcel(requires, async (context) => {
    const pendaftaran = context.workbook.worksheets.onChanged.add(async (event) =>
      panggil(event.worksheetId, event.triggerSource === "ThisLocalAddin"),
    );
    await context.sync();
    return async () => {
      await Excel.run(pendaftaran.context, async (sama) => {
        pendaftaran.remove();
        await sama.sync();
      });
    };
  });
}
