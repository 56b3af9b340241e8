/** A total row that averages percentages instead of dividing the totals. */
import type { Tabel } from "../tabel/types";
import { selAngka, type Persamaan, type SelAngka } from "./persamaan";
import { bertemu, rerataSelang, selangLonggar } from "./selang";

/** Percentages above a total whose mean is what the total row prints; undefined where it prints something else. */
export function rerataPersenTotal(tabel: Tabel, p: Persamaan): readonly SelAngka[] | undefined {
  if (p.baris.jenis !== "total" || p.jenis !== "bagian") return undefined;
  const sebelum = tabel.baris.slice(0, tabel.baris.indexOf(p.baris));
  const isi = sebelum.filter((b) => b.jenis === "isi").flatMap((b) => selAngka(b.sel.get(p.hasil.col)) ?? []);
  if (isi.length < 2) return undefined;
  const rerata = rerataSelang(isi.map((s) => selangLonggar(s.angka, false)));
  return bertemu(rerata, selangLonggar(p.hasil.angka, false)) ? isi : undefined;
}
