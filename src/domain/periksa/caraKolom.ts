/** By which arithmetic the rows of a column of capaian are reckoned, as a whole. */
import { tiap, type Bertahap } from "../bertahap";
import type { BarisTabel, Kolom, Tabel } from "../tabel/types";
import { SEL_ATURAN, polaritasBaris } from "./baris";
import { cariRumus, sepele, type BahanCapaian } from "./rumusCapaian";
import type { CaraCapaian } from "./rumusKata";

const CARA: readonly CaraCapaian[] = ["naik", "turun-rasio", "turun"];
const BARIS_PALING_SEDIKIT = 2;
/** So many rows tell enough, and a long table is not held up. */
const MAKS_BARIS = 400;
/** To try every arithmetic on a row costs as much as looking at so many cells. */
const SEL_CARA = 50;

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

export function* caraKolom(tabel: Tabel, kolom: Readonly<Record<"target" | "realisasi" | "capaian", Kolom>>): Bertahap<CaraKolom> {
  const cocok: Record<CaraCapaian, number> = { naik: 0, "turun-rasio": 0, turun: 0 };
  let banyak = 0;
  const timbang = (baris: BarisTabel): void => {
    if (baris.jenis !== "isi") return;
    const [t, r, c] = [kolom.target, kolom.realisasi, kolom.capaian].map((k) => baris.sel.get(k.col)?.angka);
    if (!t || !r || !c || t.nilai <= 0 || r.nilai <= 0) return;
    const bahan: BahanCapaian = { target: t, realisasi: r, capaian: c, cacah: false };
    if (sepele(bahan)) return;
    const kena = CARA.filter((cara) => cariRumus(bahan, [cara]));
    // 99,5 of 100 looks alike by every rule
    if (kena.length > 1) return;
    banyak++;
    for (const cara of kena) cocok[cara]++;
  };
  yield* tiap(tabel.baris.slice(0, MAKS_BARIS), timbang, SEL_CARA);
  let berpolaritas = false;
  const lihat = (b: BarisTabel): void => {
    berpolaritas ||= ["turun", "stabil"].includes(polaritasBaris(tabel, b) ?? "");
  };
  yield* tiap(tabel.baris, lihat, SEL_ATURAN);
  const penuh = CARA.filter((cara) => cocok[cara] === banyak);
  return {
    banyak,
    cocok,
    satu: banyak >= BARIS_PALING_SEDIKIT && penuh.length === 1 ? penuh[0] : undefined,
    berpolaritas,
  };
}
