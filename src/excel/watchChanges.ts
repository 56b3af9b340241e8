/** Tells when a cell changed, so that shown findings can be marked as out of date. */
import { runExcel } from "./runExcel";
import type { Requires } from "./requires";

export const requires: Requires = ["ExcelApi", "1.9"];

/**
 * @param panggil called after every change with the id of the sheet
 * @returns the remover
 */
export async function watchChanges(panggil: (sheetId: string) => void): Promise<() => Promise<void>> {
  return runExcel(requires, async (context) => {
    const pendaftaran = context.workbook.worksheets.onChanged.add(async (event) => panggil(event.worksheetId));
    await context.sync();
    return async () => {
      await Excel.run(pendaftaran.context, async (sama) => {
        pendaftaran.remove();
        await sama.sync();
      });
    };
  });
}
