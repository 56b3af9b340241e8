/** Removes the hidden sheets that an operation left behind when it was cut off (Excel closed, pane gone). Run at start. */
import { bacaKeadaan } from "./ownSheets";
import { runExcel } from "./runExcel";
import type { Requires } from "./requires";

export const requires: Requires = ["ExcelApi", "1.12"];

/** @returns how many sheets were removed */
export async function cleanLeftovers(): Promise<number> {
  return runExcel(requires, async (context) => {
    const { sisa } = await bacaKeadaan(context, "");
    if (sisa.length === 0) return 0;
    for (const sheet of sisa) sheet.delete();
    await context.sync();
    return sisa.length;
  });
}
