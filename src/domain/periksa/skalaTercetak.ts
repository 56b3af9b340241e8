/** Scales that the workbook prints itself (`76 – 90 | Tinggi`), and where each is to be used. */
import { alamatRentang } from "../tabel/alamat";
import { rapikan } from "../tabel/kepala";
import type { BacaanSel, RentangSel, SelTabel, Tabel } from "../tabel/types";
import type { CiriKolom } from "./ciriTabel";
import { selangLonggar } from "./selang";

const KELAS_PALING_SEDIKIT = 3;
const KELAS_PALING_BANYAK = 12;

export interface Kelas {
  readonly sel: SelTabel;
  /** All bounds of one scale in one unit. */
  readonly rentang: RentangSel;
}

export interface SkalaTercetak {
  readonly tabel: Tabel;
  readonly kelas: readonly (Kelas & { readonly kata: string; readonly tampil: string })[];
}

/** Column of classes of a table that prints a scale, its bounds brought to one unit. */
export function kelasTabel(tabel: Tabel, ciri: ReadonlyMap<number, CiriKolom>): readonly Kelas[] {
  const kolom = tabel.kolom.find((k) => {
    const n = ciri.get(k.col)!.rentang.length;
    return n >= KELAS_PALING_SEDIKIT && n <= KELAS_PALING_BANYAK && k.peran !== "target" && k.peran !== "realisasi";
  });
  const sel = kolom ? ciri.get(kolom.col)!.rentang.flatMap((s) => (s.rentang ? [{ sel: s, rentang: s.rentang }] : [])) : [];
  const campur = new Set(sel.map((k) => k.rentang.persen)).size > 1;
  return campur ? sel.map((k) => ({ ...k, rentang: perseratus(k.rentang) })) : sel;
}

/** `≥ 100%` beside `60 – 80`: both in hundredths. */
function perseratus(r: RentangSel): RentangSel {
  if (!r.persen) return r;
  const { bawah, atas, ...lain } = r;
  return { ...lain, persen: false, ...(bawah === undefined ? {} : { bawah: bawah * 100 }), ...(atas === undefined ? {} : { atas: atas * 100 }) };
}

/** The scale of a table: each class with a word of its own beside it, and no class over another. */
export function skalaTabel(tabel: Tabel, ciri: ReadonlyMap<number, CiriKolom>): SkalaTercetak | undefined {
  const kelas = kelasTabel(tabel, ciri);
  if (kelas.length === 0 || kelas.length !== tabel.baris.filter((b) => b.jenis !== "subjudul").length) return undefined;
  for (const k of tabel.kolom) {
    const isi = kelas.map(({ sel, rentang }) => {
      const mentah = tabel.baris.find((b) => b.row === sel.row)?.sel.get(k.col)?.mentah;
      const tampil = typeof mentah === "string" ? mentah.replace(/\s+/g, " ").trim() : "";
      return { sel, rentang, tampil, kata: rapikan(tampil) };
    });
    const berkata = isi.every((x) => /\p{L}/u.test(x.kata) && x.sel.col !== k.col && !/\d/.test(x.kata));
    if (berkata && new Set(isi.map((x) => x.kata)).size === isi.length && !bertumpuk(isi)) return { tabel, kelas: isi };
  }
  return undefined;
}

const bawah = (r: RentangSel): number => r.bawah ?? -Infinity;
const atas = (r: RentangSel): number => r.atas ?? Infinity;

/** True where a value lies in both classes: more than a bound that they share. */
export function beririsan(a: RentangSel, b: RentangSel): boolean {
  const [lo, hi] = [Math.max(bawah(a), bawah(b)), Math.min(atas(a), atas(b))];
  return lo < hi;
}

const bertumpuk = (kelas: readonly Kelas[]): boolean => kelas.some((a, i) => kelas.some((b, j) => j < i && beririsan(a.rentang, b.rentang)));

export const letakSkala = (s: SkalaTercetak): string => `${s.tabel.lembar}!${alamatRentang(s.tabel.rentang)}`;

/** The only scale that knows these words: on the same sheet, else in the workbook; undefined where there are several. */
export function skalaUntuk(semua: readonly SkalaTercetak[], tabel: Tabel, kata: readonly string[]): SkalaTercetak | undefined {
  const kenal = semua.filter((s) => s.tabel !== tabel && kata.length > 0 && kata.every((k) => s.kelas.some((x) => x.kata === k)));
  const selembar = kenal.filter((s) => s.tabel.lembar === tabel.lembar);
  if (selembar.length > 0) return selembar.length === 1 ? selembar[0] : undefined;
  return kenal.length === 1 ? kenal[0] : undefined;
}

export interface HasilSkala {
  readonly cocok: boolean;
  /** Class of the value as shown; of one in a gap that of the class below. */
  readonly tampil: string;
}

/** @param faktor from the unit of the cell to that of the scale */
export function padaSkala(a: BacaanSel, faktor: number, kata: string, skala: SkalaTercetak): HasilSkala | undefined {
  const urut = [...skala.kelas].sort((x, y) => bawah(x.rentang) - bawah(y.rentang));
  const menurun = [...urut].reverse();
  const nilai = a.nilai * faktor;
  const tercetak = urut.find((k) => k.kata === kata);
  const kelas = menurun.find((k) => nilai > bawah(k.rentang) || (nilai === bawah(k.rentang) && (k.rentang.bawahTermasuk || k === urut[0])));
  if (!tercetak || !kelas) return undefined;
  const s = selangLonggar(a, true);
  const i = urut.indexOf(tercetak);
  // gaps between printed bounds belong to either neighbour, what lies beyond the last bound to the last class
  const lo = i === 0 ? -Infinity : Math.min(bawah(tercetak.rentang), atas(urut[i - 1]!.rentang));
  const hi = i === urut.length - 1 ? Infinity : Math.max(atas(tercetak.rentang), bawah(urut[i + 1]!.rentang));
  const eps = 1e-9 * Math.max(1, Math.abs(nilai));
  return { cocok: s.hi * faktor >= lo - eps && s.lo * faktor <= hi + eps, tampil: kelas.tampil };
}
