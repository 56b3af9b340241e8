/**
 * Columns of capaian that no year claims (`Tingkat Kemajuan` beside `Target Akhir RPJMD`, `Capaian` of last year without
 * its year, those of quarters): which target and which realisasi they compare, found from the rows themselves.
 */
import { tiap, type Bertahap } from "../bertahap";
import type { BarisTabel, Kolom, Tabel } from "../tabel/types";
import { bobotBertahap } from "./bobotTabel";
import { periodeTabel, type Periode } from "./periode";
import { cariRumus, sepele, type BahanCapaian } from "./rumusCapaian";

const COCOK_PALING_SEDIKIT = 2;
const BAGIAN_COCOK = 0.6;
/** Where a cap may have been at work a row tells nothing. */
const BATAS: ReadonlySet<number> = new Set([100, 110, 120, 150]);
const MAKS_KOLOM = 8;
const MAKS_BARIS = 400;
/** To try a pair on a row costs as much as looking at so many cells. */
const SEL_PASANGAN = 20;

const ingatan = new WeakMap<Tabel, readonly Periode[]>();

/** The periods of a table, and one more for each such column; found once for a table. */
export function* periodeBercapaian(tabel: Tabel): Bertahap<readonly Periode[]> {
  const ada = ingatan.get(tabel);
  if (ada) return ada;
  // where weights stand, capaian may be weighted: only what the rows show is believed
  const dikenal = tabel.jenis === "kepatuhan" ? [] : periodeTabel(tabel);
  const hasil = [...dikenal, ...(yield* cariPasangan(tabel, dikenal))];
  ingatan.set(tabel, hasil);
  return hasil;
}

function* cariPasangan(tabel: Tabel, dikenal: readonly Periode[]): Bertahap<Periode[]> {
  if (tabel.baris.length > MAKS_BARIS) return [];
  const terpakai = new Set(dikenal.flatMap((p) => (p.target && p.realisasi && p.capaian ? [p.capaian.col] : [])));
  const tertimbang = tabel.jenis === "kepatuhan" ? (yield* bobotBertahap(tabel))?.hasil.col : undefined;
  const capaian = tabel.kolom.filter((k) => k.peran === "capaian" && !terpakai.has(k.col) && k.col !== tertimbang);
  const hasil: Periode[] = [];
  for (const k of capaian.slice(0, MAKS_KOLOM)) {
    const satu = yield* terbaik(tabel, k);
    if (satu) hasil.push(satu);
  }
  return hasil;
}

/** Columns of its own quarter or of none. */
function calonKolom(tabel: Tabel, capaian: Kolom, peran: "target" | "realisasi"): Kolom[] {
  const cocok = (k: Kolom): boolean => k.triwulan === capaian.triwulan || k.triwulan === undefined;
  return tabel.kolom.filter((k) => k.peran === peran && cocok(k)).slice(0, MAKS_KOLOM);
}

function* terbaik(tabel: Tabel, capaian: Kolom): Bertahap<Periode | undefined> {
  const realisasi = calonKolom(tabel, capaian, "realisasi");
  const calon: (Kecocokan & { readonly t: Kolom; readonly r: Kolom })[] = [];
  for (const t of calonKolom(tabel, capaian, "target")) {
    for (const r of realisasi) calon.push({ t, r, ...(yield* nilai(tabel, capaian, t, r)) });
  }
  const layak = calon.filter((c) => c.cocok >= COCOK_PALING_SEDIKIT && c.cocok / c.banyak >= BAGIAN_COCOK);
  const [satu, dua] = layak.sort((a, b) => b.cocok - a.cocok);
  // two pairs that explain as much leave it open which one is meant
  if (!satu || (dua && dua.cocok === satu.cocok)) return undefined;
  const tahun = satu.r.tahun ?? tabel.tahun;
  return { ...(tahun === undefined ? {} : { tahun }), target: satu.t, realisasi: satu.r, capaian, targetLain: [] };
}

interface Kecocokan {
  readonly cocok: number;
  readonly banyak: number;
}

/** Rows that say which pair it is: 100 of 100 fits every one. */
function* nilai(tabel: Tabel, capaian: Kolom, target: Kolom, realisasi: Kolom): Bertahap<Kecocokan> {
  let [cocok, banyak] = [0, 0];
  const timbang = (baris: BarisTabel): void => {
    if (baris.jenis !== "isi") return;
    const [c, t, r] = [capaian, target, realisasi].map((k) => baris.sel.get(k.col)?.angka);
    if (!c || !t || !r || t.nilai <= 0) return;
    const bahan: BahanCapaian = { target: t, realisasi: r, capaian: c, cacah: false };
    if (sepele(bahan)) return;
    const pas = cariRumus(bahan) !== undefined;
    if (!pas && BATAS.has(c.persen ? c.nilai * 100 : c.nilai)) return;
    banyak++;
    if (pas) cocok++;
  };
  yield* tiap(tabel.baris, timbang, SEL_PASANGAN);
  return { cocok, banyak };
}
