/** When two cells that should hold the same number do. */
import type { BacaanSel } from "../tabel/types";
import { bertemu, kali, selangLonggar, tampakBulat } from "./selang";

/** Equal after the percent sign is read away (100 and 100% agree); 110% may stand for 110,05%, but 3 is not 3,4 documents. */
export function samaNilai(a: BacaanSel, b: BacaanSel): boolean {
  const cacah = tampakBulat(a) && tampakBulat(b);
  const [x, y] = [selangLonggar(a, cacah), selangLonggar(b, cacah)];
  return bertemu(x, y) || (a.persen !== b.persen && (bertemu(kali(x, 100), y) || bertemu(x, kali(y, 100))));
}

/** Groups of equal values, the largest first, of equally large ones the earliest. */
export function gerombol<T extends { readonly angka: BacaanSel }>(daftar: readonly T[]): T[][] {
  const hasil: T[][] = [];
  for (const x of daftar) {
    const ada = hasil.find((g) => samaNilai(g[0]!.angka, x.angka));
    if (ada) ada.push(x);
    else hasil.push([x]);
  }
  return hasil.sort((a, b) => b.length - a.length);
}
