/** Dead spellings of our functions, as a workbook shows them where the add-in was missing or lay elsewhere, made alive again. */
import { cariPanggilan } from "./panggilan";

/** @returns the formula with every call spelled `LKJ.NAME`; the same text where all are */
export function hidupkan(rumus: string): string {
  let hasil = "";
  let sampai = 0;
  for (const { ejaan, fungsi, awal, akhir } of cariPanggilan(rumus)) {
    if (/^LKJ\.[^!]*$/i.test(ejaan)) continue;
    hasil += `${rumus.slice(sampai, awal)}LKJ.${fungsi}`;
    sampai = akhir;
  }
  return hasil + rumus.slice(sampai);
}
