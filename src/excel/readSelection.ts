/** Where the user stands, for filling an argument with a range. */
import { pisahAlamat } from "./address";
import { runExcel } from "./runExcel";
import type { Requires } from "./requires";

export const requires: Requires = ["ExcelApi", "1.1"];

/** @throws GalatBuku SELEKSI_JAMAK when several areas, or a chart, are selected */
export async function readSelection(): Promise<{ lembar: string; rentang: string }> {
  return runExcel(requires, async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    await context.sync();
    return pisahAlamat(range.address);
  });
}
