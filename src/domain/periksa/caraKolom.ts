/** By which arithmetic the rows of a column of capaian are reckoned, as a whole. */
import type { Kolom, Tabel } from "../tabel/types";
import { polaritasBaris } from "./baris";
import { cariRumus, sepele, type BahanCapaian } from "./rumusCapaian";
import type { CaraCapaian } from "./rumusKata";

const CARA: readonly CaraCapaian[] = ["naik", "turun-rasio", "turun"];
const BARIS_PALING_SEDIKIT = 2;
/** So many rows tell enough, and a long table is not held up. */
const MAKS_BARIS = 400;

export interface CaraKolom {
  /** Rows that tell one arithmetic from another. */
  readonly banyak: number;
  /** How many of them each arithmetic gives. */
  readonly cocok: Readonly<Record<CaraCapaian, number>>;
  /** The one that gives all of them, where the others do not. */
  readonly satu: CaraCapaian | undefined;
  /** A column of polarity says that rows are reckoned in different ways. */
  readonly berpolaritas: boolean;
}

export function caraKolom(tabel: Tabel, kolom: Readonly<Record<"target" | "realisasi" | "capaian", Kolom>>): CaraKolom {
  const cocok: Record<CaraCapaian, number> = { naik: 0, "turun-rasio": 0, turun: 0 };
  let banyak = 0;
  for (const baris of tabel.baris.slice(0, MAKS_BARIS)) {
    if (baris.jenis !== "isi") continue;
    const [t, r, c] = [kolom.target, kolom.realisasi, kolom.capaian].map((k) => baris.sel.get(k.col)?.angka);
    if (!t || !r || !c || t.nilai <= 0 || r.nilai <= 0) continue;
    const bahan: BahanCapaian = { target: t, realisasi: r, capaian: c, cacah: false };
    if (sepele(bahan)) continue;
    const kena = CARA.filter((cara) => cariRumus(bahan, [cara]));
    // 99,5 of 100 looks alike by every rule
    if (kena.length > 1) continue;
    banyak++;
    for (const cara of kena) cocok[cara]++;
  }
  const penuh = CARA.filter((cara) => cocok[cara] === banyak);
  return {
    banyak,
    cocok,
    satu: banyak >= BARIS_PALING_SEDIKIT && penuh.length === 1 ? penuh[0] : undefined,
    berpolaritas: tabel.baris.some((b) => ["turun", "stabil"].includes(polaritasBaris(tabel, b) ?? "")),
  };
}
