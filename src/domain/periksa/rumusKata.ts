/** Formulas that a header or a note prints in words over a column of capaian: `Capaian (Realisasi/Target)`. */
import type { Bertahap } from "../bertahap";
import type { Kolom, Tabel } from "../tabel/types";
import { letak, letakKepala } from "./baris";
import { periodeBercapaian } from "./pasanganCapaian";
import type { Polaritas } from "./rumusCapaian";
import type { LetakSel } from "./types";

export type CaraCapaian = Exclude<Polaritas, "stabil">;

export interface RumusKata {
  readonly kolom: Kolom;
  readonly target: Kolom;
  readonly realisasi: Kolom;
  readonly cara: CaraCapaian;
  /** As printed. */
  readonly teks: string;
  readonly letak: LetakSel;
}

const EKOR = "(?:\\s+(?:kinerja|capaian|tahun|ta|indikator|iku|ikk|ikp|output|kegiatan|\\d{4}|(?:tw|triwulan)\\s+[ivx]+))*";
const R = `(?:realisasi|real\\.?|hasil|r)${EKOR}`;
const T = `(?:target|tgt|rencana|t)${EKOR}`;
const BAGI = "\\s*(?:\\/|:|÷|dibagi(?:\\s+dengan)?)\\s*";
const TEPI = "(?![\\p{L}\\d])";
const pola = (isi: string): RegExp => new RegExp(`(?<![\\p{L}\\d])${isi}`, "iu");
const KURANG = "\\s*[-–−]\\s*";
/** The first that fits: (2T − R) ÷ T holds a division by T too. */
const CARA: readonly (readonly [CaraCapaian, RegExp])[] = [
  ["turun", pola(`2\\s*[x×*]?\\s*\\(?${T}\\)?${KURANG}\\(?${R}\\)?[\\s)]*${BAGI}[\\s(]*${T}${TEPI}`)],
  ["turun", pola(`${T}${KURANG}\\(\\s*${R}${KURANG}${T}\\s*\\)[\\s)]*${BAGI}[\\s(]*${T}${TEPI}`)],
  ["naik", pola(`${R}\\)?${BAGI}\\(?${T}${TEPI}`)],
  ["turun-rasio", pola(`${T}\\)?${BAGI}\\(?${R}${TEPI}`)],
];
/** In parentheses, behind `=`, or with a sign that only divides: levels of a header are joined with ` / `. */
const BAGIAN = [/\((.*)\)?/su, /=(.*)$/su];
const PASTI_BAGI = /÷|:|\bdibagi\b/i;

export function* rumusKata(tabel: Tabel): Bertahap<RumusKata[]> {
  return (yield* periodeBercapaian(tabel)).flatMap(({ target, realisasi, capaian }) => {
    if (!target || !realisasi || !capaian) return [];
    const dasar = { kolom: capaian, target, realisasi };
    const judul = dariJudul(capaian.judul);
    if (judul) return [{ ...dasar, ...judul, letak: letakKepala(tabel, capaian) }];
    const catatan = dariCatatan(tabel);
    return catatan ? [{ ...dasar, ...catatan }] : [];
  });
}

type Terbaca = Pick<RumusKata, "cara" | "teks">;

function dariJudul(judul: string): Terbaca | undefined {
  const bagian = [...BAGIAN.flatMap((p) => p.exec(judul)?.[1] ?? []), ...(PASTI_BAGI.test(judul) ? [judul] : [])];
  for (const b of bagian) {
    const cara = caraTertulis(b);
    if (cara) return cara;
  }
  return undefined;
}

function caraTertulis(teks: string): Terbaca | undefined {
  for (const [cara, p] of CARA) {
    const cocok = p.exec(teks);
    if (cocok) return { cara, teks: cocok[0].replace(/\s+/g, " ").trim() };
  }
  return undefined;
}

/** One formula, and not one for each polarity. */
function dariCatatan(tabel: Tabel): (Terbaca & Pick<RumusKata, "letak">) | undefined {
  const rumus = (tabel.catatan ?? []).flatMap((c) => {
    const cara = /capaian|rumus|formula|=/i.test(c.teks) ? c.teks.split(/[;.]\s/).flatMap((k) => caraTertulis(k) ?? []) : [];
    return cara.map((x) => ({ ...x, letak: letak(tabel, { row: c.row, col: tabel.rentang.col }) }));
  });
  return rumus.length === 1 ? rumus[0] : undefined;
}
