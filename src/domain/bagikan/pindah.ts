/**
 * Cells that moved while the workbook was away: rows and columns inserted or deleted move the formulas that we wrote and change
 * the references in them. What became of each reference is read off the native formula and carried over to the original.
 */
import { mergeRefTokens, tokenize } from "@borgar/fx";
import { bacaSel } from "../tabel/alamat";
import { pindahRumus } from "./acuanRelatif";
import { samaRumus } from "./samaRumus";
import type { CatatanBagikan } from "./types";

const ACUAN: ReadonlySet<string> = new Set(["range", "range_beam", "range_ternary"]);

interface Token {
  readonly acuan: boolean;
  readonly teks: string;
}

/** Without spaces, which spreadsheets change. */
function uraikan(rumus: string): Token[] {
  return mergeRefTokens(tokenize(rumus))
    .filter(({ type }) => type !== "whitespace")
    .map(({ type, value }) => ({ acuan: ACUAN.has(type), teks: value }));
}

/** `'Data'!$A$1:B2` with what stays in place of the figures: the sheet and the shape. */
const rupa = (acuan: string): string => {
  const batas = acuan.lastIndexOf("!");
  return acuan.slice(0, batas + 1) + acuan.slice(batas + 1).replace(/[A-Z]+/gi, "A").replace(/\d+/g, "1");
};

/** What two formulas have in common that differ in places only. */
const kerangka = (rumus: string): string =>
  uraikan(rumus)
    .map(({ acuan, teks }) => (acuan ? rupa(teks) : teks).toUpperCase())
    .join(" ");

/** What became of every reference of a formula; null where the two formulas differ in anything else, or in two ways. */
export function padankanAcuan(lama: string, kini: string): ReadonlyMap<string, string> | null {
  const [a, b] = [uraikan(lama), uraikan(kini)];
  if (a.length !== b.length) return null;
  const peta = new Map<string, string>();
  for (const [i, satu] of a.entries()) {
    const lain = b[i]!;
    if (satu.acuan !== lain.acuan) return null;
    if (!satu.acuan) {
      if (!samaRumus(satu.teks, lain.teks)) return null;
      continue;
    }
    if (rupa(satu.teks) !== rupa(lain.teks) || (peta.get(satu.teks) ?? lain.teks) !== lain.teks) return null;
    peta.set(satu.teks, lain.teks);
  }
  return peta;
}

/** A formula with other references; null where one of them has no new place. */
export function gantiAcuan(rumus: string, peta: ReadonlyMap<string, string>): string | null {
  let lengkap = true;
  const jadi = mergeRefTokens(tokenize(rumus)).map(({ type, value }) => {
    if (!ACUAN.has(type)) return value;
    const baru = peta.get(value);
    lengkap &&= baru !== undefined;
    return baru ?? value;
  });
  return lengkap ? jadi.join("") : null;
}

/** A formula in a cell of the sheet of a record. */
export interface SelRumus {
  readonly sel: string;
  readonly rumus: string;
}

/**
 * New places of records whose cells no longer hold what was written. Only single cells with a formula, and only where a record
 * can stand in one place and that place for one record; or where all that fit both are the same formula, moved along.
 * @param hilang records of one sheet
 * @param bebas formulas of that sheet that no record claims
 */
export function cariPindahan(hilang: readonly CatatanBagikan[], bebas: readonly SelRumus[]): Map<CatatanBagikan, CatatanBagikan> {
  const serupa = new Map<string, SelRumus[]>();
  for (const satu of bebas) {
    const kunci = kerangka(satu.rumus);
    serupa.set(kunci, [...(serupa.get(kunci) ?? []), satu]);
  }
  const cocok = hilang.map((catatan) => {
    const isi = catatan.isi[0]![0]!;
    const calon = isi.jenis === "rumus" ? (serupa.get(kerangka(isi.rumus)) ?? []) : [];
    return { catatan, tempat: calon.flatMap((sel) => tempatkan(catatan, sel) ?? []) };
  });
  const hasil = new Map<CatatanBagikan, CatatanBagikan>();
  for (const { catatan, tempat } of cocok) {
    if (tempat.length === 0 || hasil.has(catatan)) continue;
    const sel = new Set(tempat.map((satu) => satu.sel));
    const saingan = cocok.filter((satu) => satu.tempat.some((lain) => sel.has(lain.sel)));
    const tertutup = saingan.every((satu) => satu.tempat.length === sel.size && satu.tempat.every((lain) => sel.has(lain.sel)));
    // whichever of the records stands there, it says the same in that cell
    const sama = tempat.every(({ sel: di, rumus }) => saingan.every((satu) => satu.tempat.find((lain) => lain.sel === di)?.rumus === rumus));
    if (!tertutup || !sama || saingan.length < sel.size) continue;
    const urut = [...tempat].sort((a, b) => letak(a.sel).row - letak(b.sel).row || letak(a.sel).col - letak(b.sel).col);
    saingan.slice(0, urut.length).forEach((satu, i) => hasil.set(satu.catatan, urut[i]!));
  }
  return hasil;
}

const letak = (sel: string): { row: number; col: number } => bacaSel(sel)!;

/** The record as it would stand in that cell. */
function tempatkan(catatan: CatatanBagikan, { sel, rumus }: SelRumus): CatatanBagikan | null {
  const isi = catatan.isi[0]![0]!;
  if (catatan.rentang !== catatan.sel || isi.jenis !== "rumus") return null;
  const peta = padankanAcuan(isi.rumus, rumus);
  if (!peta) return null;
  const semula = gantiAcuan(catatan.rumus, peta) ?? tanpaTersangkut(catatan, sel, rumus, isi.rumus);
  return semula === null ? null : { ...catatan, sel, rentang: sel, rumus: semula, isi: [[{ jenis: "rumus", rumus }]] };
}

/** References that the native formula has no need of: they move along where all the others do. */
function tanpaTersangkut({ rumus, sel: asal }: CatatanBagikan, sel: string, kini: string, lama: string): string | null {
  return samaRumus(pindahRumus(lama, letak(asal), letak(sel)), kini) ? pindahRumus(rumus, letak(asal), letak(sel)) : null;
}
