/** Tells when a cell changed, so that shown findings can be marked as out of date. */
import { runExcel } from "./runExcel";
import type { Requires } from "./requires";

export const requires: Requires = ["ExcelApi", "1.9"];

/**
 * @param panggil called after every change but those on sheets that `abaikan` names
 * @param abaikan true for the id of a sheet that we wrote ourselves
 * @returns the remover
 */
export async function watchChanges(
  panggil: () => void,
  abaikan: (sheetId: string) => boolean = () => false,
): Promise<() => Promise<void>> {
  return runExcel(requires, async (context) => {
    const pendaftaran = context.workbook.worksheets.onChanged.add(async (event) => {
      if (!abaikan(event.worksheetId)) panggil();
    });
    await context.sync();
    return async () => {
      await Excel.run(pendaftaran.context, async (sama) => {
        pendaftaran.remove();
        await sama.sync();
      });
    };
  });
}
