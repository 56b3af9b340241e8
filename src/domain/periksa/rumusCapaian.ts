/** Does a printed capaian follow from target and realisasi? Tried with every rule that reports use, on intervals. */
import type { BacaanSel } from "../tabel/types";
import { bagiSelang, bertemu, jarak, kali, selangLonggar, selangSel, tepat, type Selang } from "./selang";

export type Polaritas = "naik" | "turun" | "turun-rasio" | "stabil";

export interface BahanCapaian {
  readonly target: BacaanSel;
  readonly realisasi: BacaanSel;
  readonly capaian: BacaanSel;
  /** Whole numbers are counts: 3 dokumen are exactly 3. */
  readonly cacah: boolean;
}

const LAIN: readonly Polaritas[] = ["turun", "turun-rasio", "stabil"];

/** Share by which units may differ: 100 beside 100%. */
const FAKTOR_PERSEN = 100;

/** First rule, in the given order, by which the printed capaian follows; undefined where none does. */
export function cariRumus(b: BahanCapaian, urutan: readonly Polaritas[] = ["naik", ...LAIN]): Polaritas | undefined {
  return urutan.find((p) => pas(b, p, selangSel) || pas(b, p, selangLonggar, true));
}

/** Realisasi is the target itself: every rule gives 100%. */
export const sepele = (b: BahanCapaian): boolean => b.target.nilai === b.realisasi.nilai;

function pas(b: BahanCapaian, p: Polaritas, baca: typeof selangSel, potong = false): boolean {
  const t = baca(b.target, true);
  const capaian = potong ? dibulatkan(b.capaian) : b.capaian;
  const c = baca(capaian, false);
  // a whole column may be cut off instead of rounded
  const tercetak = potong && capaian.toleransi > 0 ? { lo: c.lo, hi: c.hi + capaian.toleransi } : c;
  return faktorSatuan(b).some((f) => {
    const hitung = terapkan(kali(baca(b.realisasi, b.cacah), f), t, p);
    return hitung !== null && bacaanCapaian(b.capaian).some((g) => bertemu(hitung, kali(tercetak, g)));
  });
}

const PERSEN_TERKECIL = 20;

/** A quotient typed as 424, without a format, was rounded to whole percents. */
function dibulatkan(c: BacaanSel): BacaanSel {
  const bulat = !c.persen && c.toleransi === 0 && Number.isInteger(c.nilai) && c.nilai >= PERSEN_TERKECIL;
  return bulat ? { ...c, toleransi: 0.5 } : c;
}

function terapkan(r: Selang, t: Selang, p: Polaritas): Selang | null {
  if (p === "turun-rasio") return bagiSelang(t, r);
  const rasio = bagiSelang(r, t);
  if (!rasio || p === "naik") return rasio;
  const turun = { lo: Math.max(0, 2 - rasio.hi), hi: Math.max(0, 2 - rasio.lo) };
  if (p === "turun") return turun;
  return rasio.lo >= 1 ? turun : rasio.hi <= 1 ? rasio : { lo: Math.min(rasio.lo, turun.lo), hi: 1 };
}

/** Factors that bring realisasi to the unit of target. */
function faktorSatuan(b: BahanCapaian): readonly number[] {
  if (b.target.persen === b.realisasi.persen) return [1];
  return b.target.persen ? [1 / FAKTOR_PERSEN, 1] : [FAKTOR_PERSEN, 1];
}

/** Factors that bring the printed capaian to a fraction: without % it may be 109,67 or 1,0967. */
function bacaanCapaian(c: BacaanSel): readonly number[] {
  return c.persen ? [1] : [1 / FAKTOR_PERSEN, 1];
}

export interface Seharusnya {
  /** As a fraction. */
  readonly pecahan: number;
  /** In the unit in which the capaian is stored. */
  readonly nilai: number;
}

/**
 * Capaian by a rule, read in the units that come nearest to what is printed.
 * @param polaritas realisasi ÷ target where the row says nothing else
 */
export function seharusnya(b: BahanCapaian, polaritas: Polaritas = "naik"): Seharusnya | undefined {
  let terbaik: (Seharusnya & { jarak: number }) | undefined;
  for (const f of faktorSatuan(b)) {
    const rasio = terapkan(tepat(b.realisasi.nilai * f), tepat(b.target.nilai), polaritas);
    if (!rasio) continue;
    for (const g of bacaanCapaian(b.capaian)) {
      const d = jarak(rasio, tepat(b.capaian.nilai * g));
      if (!terbaik || d < terbaik.jarak) terbaik = { pecahan: rasio.lo, nilai: rasio.lo / g, jarak: d };
    }
  }
  return terbaik && { pecahan: terbaik.pecahan, nilai: terbaik.nilai };
}
