/** A total row that averages percentages instead of dividing the totals. */
import { tiap, type Bertahap } from "../bertahap";
import type { Tabel } from "../tabel/types";
import { selAngka, type Persamaan, type SelAngka } from "./persamaan";
import { bertemu, selangLonggar } from "./selang";

/** Percentages above a total whose mean is what the total row prints; undefined where it prints something else. */
export function* rerataPersenTotal(tabel: Tabel, p: Persamaan): Bertahap<readonly SelAngka[] | undefined> {
  if (p.baris.jenis !== "total" || p.jenis !== "bagian") return undefined;
  const sebelum = tabel.baris.slice(0, tabel.baris.indexOf(p.baris));
  const isi: SelAngka[] = [];
  let [lo, hi] = [0, 0];
  yield* tiap(sebelum, (b) => {
    const sel = b.jenis === "isi" ? selAngka(b.sel.get(p.hasil.col)) : undefined;
    if (!sel) return;
    const satu = selangLonggar(sel.angka, false);
    isi.push(sel);
    lo += satu.lo;
    hi += satu.hi;
  });
  const n = isi.length;
  if (n < 2) return undefined;
  return bertemu({ lo: lo / n, hi: hi / n }, selangLonggar(p.hasil.angka, false)) ? isi : undefined;
}
