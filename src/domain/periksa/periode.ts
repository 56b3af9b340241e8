/** Which target, realisasi and capaian of a row belong together: those of the same year. */
import { KATA_ANGGARAN } from "../tabel/kamus";
import { dariTeks } from "../tabel/bacaSel";
import type { BacaanSel, BarisTabel, Kolom, SelTabel, Tabel } from "../tabel/types";

export interface Periode {
  readonly tahun?: number;
  readonly target?: Kolom;
  readonly realisasi?: Kolom;
  readonly capaian?: Kolom;
  /** Other targets of the table (`Target Renstra`), by which a capaian may have been reckoned. */
  readonly targetLain: readonly Kolom[];
}

const PERAN = ["target", "realisasi", "capaian"] as const;
type Peran = (typeof PERAN)[number];

const ingatan = new WeakMap<Tabel, readonly Periode[]>();

export function periodeTabel(tabel: Tabel): readonly Periode[] {
  const ada = ingatan.get(tabel);
  if (ada) return ada;
  const hasil = susun(tabel);
  ingatan.set(tabel, hasil);
  return hasil;
}

function susun(tabel: Tabel): Periode[] {
  const kinerja = tabel.kolom.filter((k) => (PERAN as readonly string[]).includes(k.peran) && k.triwulan === undefined && !berupaUang(k));
  const kelompok = new Map<number | undefined, Kolom[]>();
  for (const k of kinerja) {
    const tahun = k.tahun ?? tabel.tahun;
    kelompok.set(tahun, [...(kelompok.get(tahun) ?? []), k]);
  }
  return [...kelompok].map(([tahun, kolom]) => {
    const utama = (peran: Peran): Kolom | undefined => satu(kolom.filter((k) => k.peran === peran));
    const target = utama("target");
    const realisasi = utama("realisasi");
    const capaian = utama("capaian") ?? sebelahKanan(realisasi, kinerja);
    return {
      ...(tahun === undefined ? {} : { tahun }),
      ...(target ? { target } : {}),
      ...(realisasi ? { realisasi } : {}),
      ...(capaian ? { capaian } : {}),
      targetLain: kinerja.filter((k) => k.peran === "target" && k !== target && k.kualifikasi !== ""),
    };
  });
}

const berupaUang = (k: Kolom): boolean => (k.kualifikasi ?? "").split(" ").some((q) => KATA_ANGGARAN.includes(q));

/** The only one, or the only one without a qualifier; several alike are not told apart. */
function satu(kolom: readonly Kolom[]): Kolom | undefined {
  if (kolom.length === 1) return kolom[0];
  const polos = kolom.filter((k) => (k.kualifikasi ?? "") === "");
  return polos.length === 1 ? polos[0] : undefined;
}

/** Of several the one that follows its realisasi without another figure between them. */
function sebelahKanan(realisasi: Kolom | undefined, kinerja: readonly Kolom[]): Kolom | undefined {
  const kanan = realisasi && kinerja.filter((k) => k.col > realisasi.col).sort((a, b) => a.col - b.col)[0];
  return kanan?.peran === "capaian" && tahunSama(kanan, realisasi!) ? kanan : undefined;
}

const tahunSama = (a: Kolom, b: Kolom): boolean => a.tahun === undefined || b.tahun === undefined || a.tahun === b.tahun;

export interface Capaian {
  readonly sel: SelTabel;
  readonly angka: BacaanSel;
  /** Printed in parentheses behind the realisasi. */
  readonly dalamKurung: boolean;
}

/** The printed capaian: from its column, or from the parentheses in `69,31 (100,45%)`. */
export function capaianBaris(periode: Periode, baris: BarisTabel): Capaian | undefined {
  if (periode.capaian) {
    const sel = baris.sel.get(periode.capaian.col);
    // `69,31 (100,45%)` under `Capaian 2023`: the realisasi stands before it
    const kedua = sel?.angka && !sel.angka.persen ? sel.angka.asal?.kedua : undefined;
    if (sel && kedua?.persen) return { sel, angka: dariTeks(kedua), dalamKurung: true };
    return sel?.angka ? { sel, angka: sel.angka, dalamKurung: false } : undefined;
  }
  const sel = periode.realisasi && baris.sel.get(periode.realisasi.col);
  const kedua = sel?.angka?.asal?.kedua;
  return sel && kedua?.persen ? { sel, angka: dariTeks(kedua), dalamKurung: true } : undefined;
}

export function selDi(baris: BarisTabel, kolom: Kolom | undefined): SelTabel | undefined {
  return kolom && baris.sel.get(kolom.col);
}
