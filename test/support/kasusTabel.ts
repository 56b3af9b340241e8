/** Printed tables of three published reports, as they would be pasted into a sheet. */
import type { SheetSnapshot } from "../../src/domain/tabel/snapshot";
import semua from "../kasus-data/tabel.json";
import { lembarUji, type SelUji } from "./lembar";

export const TABEL_TERBIT: readonly string[] = semua.map((t) => t.id);

/** `teks` = pasted as it is printed; `angka` = numbers typed with a format that shows the same. */
export function tabelTerbit(id: string, cara: "teks" | "angka" = "teks"): SheetSnapshot {
  const t = semua.find((x) => x.id === id);
  if (!t) throw new Error(`no table ${id}`);
  const isi = t.baris.map((r) => r.map((s): SelUji => (cara === "angka" ? ketik(s) : s)));
  return lembarUji(id, [[t.judul], [], ...t.kepala, ...isi]);
}

/** What a planner types for a printed figure: the number, with a format that shows the same. */
export function ketik(teks: string): SelUji {
  const persen = /^(\d+)(?:,(\d+))?\s?%$/.exec(teks);
  if (persen) return [Number(`${persen[1]}.${persen[2] ?? "0"}e-2`), persen[2] ? `0.${"0".repeat(persen[2].length)}%` : "0%"];
  const desimal = /^(\d+),(\d+)$/.exec(teks);
  if (desimal) return [Number(`${desimal[1]}.${desimal[2]}`), `0.${"0".repeat(desimal[2]!.length)}`];
  return /^\d+$/.test(teks) ? Number(teks) : teks;
}
