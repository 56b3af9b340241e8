/** Shows a cell to the user. The workbook stays as it is: a hidden sheet is not revealed for it. */
import { GalatBuku } from "./layanan";
import { runExcel } from "./runExcel";
import type { Requires } from "./requires";

export const requires: Requires = ["ExcelApi", "1.4"];

/** @throws GalatBuku TIDAK_DITEMUKAN when the sheet is gone, LEMBAR_TERSEMBUNYI when it is hidden */
export async function selectCell(lembar: string, sel: string): Promise<void> {
  const data = { lembar, sel };
  await runExcel(
    requires,
    async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(lembar);
      sheet.load("visibility");
      await context.sync();
      if (sheet.isNullObject) throw new GalatBuku("TIDAK_DITEMUKAN", data);
      if (sheet.visibility !== "Visible") throw new GalatBuku("LEMBAR_TERSEMBUNYI", data);
      sheet.activate();
      sheet.getRange(sel).select();
      await context.sync();
    },
    data,
  );
}
