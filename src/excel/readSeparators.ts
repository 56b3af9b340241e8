/** Number and argument separators of this Excel. */
import { type Pemisah, PEMISAH_ID } from "./layanan";
import { runExcel, tersedia } from "./runExcel";
import type { Requires } from "./requires";

export const requires: Requires = ["ExcelApi", "1.11"];

/** Excel has no call for the list separator; it is `;` wherever the comma is the decimal sign. */
export async function readSeparators(): Promise<Pemisah> {
  if (!tersedia(requires)) return PEMISAH_ID;
  return runExcel(requires, async (context) => {
    const format = context.workbook.application.cultureInfo.numberFormat;
    format.load("numberDecimalSeparator,numberGroupSeparator");
    await context.sync();
    const desimal = format.numberDecimalSeparator;
    return { desimal, ribuan: format.numberGroupSeparator, argumen: desimal === "," ? ";" : "," };
  });
}
