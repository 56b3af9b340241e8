/** How the tables of a sheet hang together: pieces of one table cut by blank rows, and tables that repeat a header. */
import { tiap, type Bertahap } from "../bertahap";
import { bacaSel } from "./bacaSel";
import { barisKepala } from "./barisKepala";
import { POLA_CATATAN, POLA_JUDUL } from "./kamus";
import type { LembarBaca } from "./lembarBaca";
import { BARIS_CONTOH, serupa } from "./serupa";
import type { Tabel } from "./types";

/** Blank rows between two pieces. */
const SELA_MAKS = 3;
/** A total that covers more tables than these is not looked for. */
const MAKS_PENDAHULU = 12;
const MAKS_BARIS_PENDAHULU = 1_000;

/** @param tabel of one sheet, in the order of their rows */
export function* hubungkan(l: LembarBaca, tabel: readonly Tabel[]): Bertahap<Tabel[]> {
  const terpotong = new Set<Tabel>();
  yield* tiap(tabel, (t) => tandaiPotongan(l, t, tabel, terpotong), BARIS_CONTOH);
  const hasil: Tabel[] = [];
  const sekepala = new Map<string, Tabel[]>();
  yield* tiap(tabel, (t) => {
    const kunci = t.barisKepala.length > 0 ? kunciKepala(l, t) : "";
    const atas = kunci === "" ? [] : (sekepala.get(kunci) ?? []);
    const dekat = atas.slice(-MAKS_PENDAHULU);
    const muat = dekat.reduce((n, x) => n + x.baris.length, 0) <= MAKS_BARIS_PENDAHULU;
    const jadi: Tabel = {
      ...t,
      ...(terpotong.has(t) ? { terpotong: true } : {}),
      ...(dekat.length > 0 && muat ? { pendahulu: dekat } : {}),
    };
    if (kunci !== "") sekepala.set(kunci, [...dekat, jadi]);
    hasil.push(jadi);
  });
  return hasil;
}

function kunciKepala(l: LembarBaca, t: Tabel): string {
  return [t.rentang.col, ...t.barisKepala.flatMap((r) => t.kolom.map((k) => l.teks(r, k.col).toLowerCase()))].join("\n");
}

/** Marks a table behind whose end rows go on that look like its own, and the list that begins with them. */
function tandaiPotongan(l: LembarBaca, t: Tabel, semua: readonly Tabel[], terpotong: Set<Tabel>): void {
  const akhir = t.baris.at(-1);
  if (!akhir || akhir.jenis === "total" || akhir.jenis === "rerata") return;
  const [awal, kolAkhir] = [t.rentang.col, t.rentang.col + t.rentang.cols - 1];
  let sela = 0;
  for (let row = t.rentang.row + t.rentang.rows; row <= l.baris.akhir && sela <= SELA_MAKS; row++) {
    const kolom: number[] = [];
    for (let c = awal; c <= kolAkhir; c++) if (!l.kosong(row, c)) kolom.push(c);
    const [pertama] = kolom;
    if (pertama === undefined) {
      sela++;
      continue;
    }
    if (kolom.length <= 2 && POLA_CATATAN.test(l.teks(row, pertama))) continue;
    const lain = semua.find((x) => x !== t && x.rentang.row === row && x.rentang.col >= awal && x.rentang.col <= kolAkhir);
    if (lain && !lain.tanpaKepala) return;
    const sel = kolom.map((c) => bacaSel(row, c, l.nilai(row, c), l.rumus(row, c), l.format(row, c)));
    if (POLA_JUDUL.test(l.teks(row, pertama)) || barisKepala(l, row, kolom) || !serupa(sel, t.baris)) return;
    terpotong.add(t);
    if (lain) terpotong.add(lain);
    return;
  }
}
