/**
 * Which sheet of ours is the summary of these tables: told by where its formulas point now, for Excel rewrites those when sheets
 * are renamed and rows inserted. What could be stored instead (names, positions) would go stale.
 */
import { didalam } from "../tabel/kotak";
import { rujukanLembar, type RujukanLembar } from "./rujukanRumus";
import type { SumberRencana } from "./types";

/** `sama`: made from just these tables. `sebagian`: from some of them only, or from others besides. */
export type KecocokanSumber = "sama" | "sebagian" | null;

/**
 * @param rumus formulas and texts of the sheet
 * @param sumber where the tables of the plan stand now
 */
export function cocokSumber(rumus: readonly string[], sumber: readonly SumberRencana[]): KecocokanSumber {
  const rujukan = rumus.filter((isi) => isi.startsWith("=")).flatMap(rujukanLembar);
  const kena = sumber.filter((satu) => rujukan.some((letak) => menunjuk(letak, satu))).length;
  if (kena === 0) return null;
  const luar = rujukan.some((letak) => !sumber.some((satu) => menunjuk(letak, satu)));
  if (kena === sumber.length) return luar ? "sebagian" : "sama";
  return luar ? null : "sebagian";
}

/** Excel compares names of sheets without case. */
function menunjuk({ lembar, row, col }: RujukanLembar, { lembar: nama, rentang }: SumberRencana): boolean {
  return lembar.toLowerCase() === nama.toLowerCase() && didalam(rentang, row, col);
}

/**
 * The one to refresh of several sheets of a kind: made from the same tables; else the only one that shares them.
 * @returns position, -1 where a new sheet is due
 */
export function pilihSumber(cocok: readonly KecocokanSumber[]): number {
  const sama = cocok.indexOf("sama");
  if (sama >= 0) return sama;
  const sebagian = cocok.flatMap((satu, n) => (satu === "sebagian" ? [n] : []));
  return sebagian.length === 1 ? sebagian[0]! : -1;
}
