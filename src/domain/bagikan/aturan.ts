/** Rules of a sheet (conditional formats, validations) whose formulas call our functions: their native form, and finding them again. */
import { bacaRentang, type Rect } from "../tabel/alamat";
import { pindahRumus, tanpaLetak } from "./acuanRelatif";
import { hidupkan } from "./hidupkan";
import { keBukuLain } from "./acuan";
import { cariPanggilan } from "./panggilan";
import { gantiAcuan, padankanAcuan } from "./pindah";
import { samaRumus } from "./samaRumus";
import { tulisUlang } from "./tulisUlang";
import type { AturanBuku, BagianAturan, BukuBagikan, CaraBagikan, CatatanAturan, Halangan, PerubahanAturan, SebabBagikan } from "./types";

/** Longest formula that Excel takes for a validation. */
const HURUF_VALIDASI = 255;

/** What Excel does not take in a rule: arrays written out, and validations beyond a length. */
function tidakMuat(rumus: string, { jenis }: AturanBuku): SebabBagikan | null {
  if (rumus.replace(/"[^"]*"/g, "").includes("{")) return "larikAturan";
  return jenis === "validasi" && rumus.length > HURUF_VALIDASI ? "panjang" : null;
}

/** Thresholds: Excel takes no relative references in them, so that they are one figure for all cells. */
const SATU_UNTUK_SEMUA: ReadonlySet<BagianAturan> = new Set(["minimum", "midpoint", "maximum", "lowerBoundRule", "upperBoundRule", "1", "2", "3", "4"]);

/** A rule over more cells is not looked through. */
const SEL_TERBANYAK = 5_000;

/** Areas of a rule; its formula is written for the first cell of the first one. */
function wilayah({ rentang }: Pick<AturanBuku, "rentang">): Rect[] {
  return rentang.split(",").flatMap((satu) => bacaRentang(satu.replace(/\$/g, "")) ?? []);
}

export function perubahanAturan(aturan: AturanBuku, buku: BukuBagikan, cara: CaraBagikan, halangan: Halangan[]): PerubahanAturan[] {
  const { lembar, sel, jenis, rumus } = aturan;
  if (cariPanggilan(rumus).length === 0) return [];
  const hidup = hidupkan(rumus);
  const hasil = cara === "pulih" ? { jenis: "rumus" as const, rumus: hidup } : asliSeluruhnya(hidup, aturan, buku);
  if (hasil.jenis === "nilai") {
    halangan.push({ jenis, lembar, sel, nama: rumus, sebab: sebabRinci(hasil.sebab, rumus), fungsi: hasil.fungsi });
    return [];
  }
  return hasil.rumus === rumus ? [] : [{ ...aturan, menjadi: hasil.rumus }];
}

/** A reference that cannot be read because it leads to another workbook is told as such. */
export function sebabRinci(sebab: SebabBagikan, rumus: string): SebabBagikan {
  return (sebab === "acuan" || sebab === "takTerurai") && keBukuLain(rumus) ? "bukuLain" : sebab;
}

type Asli = { readonly jenis: "rumus"; readonly rumus: string } | { readonly jenis: "nilai"; readonly sebab: SebabBagikan; readonly fungsi: string };

/** One native formula that holds in every cell of the rule, or why there is none. */
function asliSeluruhnya(rumus: string, aturan: AturanBuku, buku: BukuBagikan): Asli {
  const area = wilayah(aturan);
  const tanpa = (sebab: SebabBagikan): Asli => ({ jenis: "nilai", sebab, fungsi: cariPanggilan(rumus)[0]!.fungsi });
  const [pertama] = area;
  if (!pertama) return tanpa("acuan");
  const sel = [{ row: pertama.row, col: pertama.col }, ...(SATU_UNTUK_SEMUA.has(aturan.bagian) ? [] : selTerpakai(area, aturan.lembar, buku))];
  if (sel.length > SEL_TERBANYAK) return tanpa("ragam");
  // what each cell holds may ask for a form of its own; the second round asks for the one that copes with all of it
  for (const umum of [false, true]) {
    const jadi = new Map<string, string>();
    for (const di of sel) {
      const hasil = tulisUlang(pindahRumus(rumus, pertama, di), { ...di, lembar: aturan.lembar }, buku, { umum });
      if (hasil.jenis === "nilai") return hasil;
      const relatif = tanpaLetak(hasil.rumus, di);
      if (!jadi.has(relatif)) jadi.set(relatif, hasil.rumus);
      if (jadi.size > 1) break;
    }
    // the first cell is the one for which the rule is written
    const [satu] = jadi.values();
    if (satu === undefined || jadi.size > 1) continue;
    const terlalu = tidakMuat(satu, aturan);
    return terlalu === null ? { jenis: "rumus", rumus: satu } : tanpa(terlalu);
  }
  return tanpa("ragam");
}

/** Cells of the areas within what the sheet holds; beyond it all are blank, as one of them is. */
function selTerpakai(area: readonly Rect[], nama: string, { snapshot }: BukuBagikan): { row: number; col: number }[] {
  const lembar = snapshot.lembar.find((satu) => satu.nama === nama);
  const akhir = { row: (lembar?.row ?? 0) + (lembar?.values.length ?? 0), col: (lembar?.col ?? 0) + (lembar?.values[0]?.length ?? 0) };
  const hasil: { row: number; col: number }[] = [];
  for (const { row, col, rows, cols } of area) {
    for (let r = row; r < Math.min(row + rows, akhir.row + 1); r++) {
      for (let c = col; c < Math.min(col + cols, akhir.col + 1) && hasil.length <= SEL_TERBANYAK; c++) hasil.push({ row: r, col: c });
    }
  }
  return hasil;
}

/** A rule found again: which of those that are there, and what formula it is to get. */
export interface AturanDitemukan<T> {
  readonly aturan: T;
  readonly rumus: string;
}

/**
 * The rule in which a replaced formula now stands: where it stood, or, when its cells were moved, the only one of its kind
 * on the sheet that says the same.
 * @param ada rules that are not taken yet
 */
export function cariAturan<T extends AturanBuku>(catatan: CatatanAturan, ada: readonly T[]): AturanDitemukan<T> | null {
  const sejenis = ada.filter((satu) => satu.jenis === catatan.jenis && satu.bagian === catatan.bagian && satu.lembar === catatan.lembar);
  const ditempat = sejenis.find(({ rentang, rumus }) => rentang === catatan.rentang && samaRumus(rumus, catatan.menjadi));
  if (ditempat) return { aturan: ditempat, rumus: catatan.rumus };
  const [satu, ...lain] = sejenis.flatMap((aturan) => {
    const peta = padankanAcuan(catatan.menjadi, aturan.rumus);
    const rumus = peta && gantiAcuan(catatan.rumus, peta);
    return rumus ? [{ aturan, rumus }] : [];
  });
  return satu && lain.length === 0 ? satu : null;
}
