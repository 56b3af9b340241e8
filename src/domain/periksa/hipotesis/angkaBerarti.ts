/** Whether a number says enough that meeting it elsewhere is no chance. */
import { bulatkan } from "../../hitung/desimal";
import type { BacaanSel } from "../../tabel/types";
import { desimalTampil } from "./sebab";

/** Digits as shown, without zeros at either end: 100% has one, 98,88% has four. */
export function digitBerarti(a: BacaanSel): number {
  const tampil = Math.abs(a.persen ? a.nilai * 100 : a.nilai);
  return bulatkan(tampil * 10 ** desimalTampil(a), 0).toFixed(0).replace(/^0+|0+$/g, "").length;
}
