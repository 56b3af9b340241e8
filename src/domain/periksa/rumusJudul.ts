/** Formulas that a header prints over its column, such as `% (2*(3/4))` or `(6) = (5)/(4) x 100%`, by column numbers. */
import type { Kolom, Tabel } from "../tabel/types";

/** Reckons with values by column number; null where one is missing or a division fails. */
export type RumusJudul = (nilai: (nomor: number) => number | null) => number | null;

export interface RumusTercetak {
  readonly kolom: Kolom;
  /** As printed. */
  readonly teks: string;
  readonly hitung: RumusJudul;
  /** Pairs [numerator, denominator] of column numbers that the formula divides directly. */
  readonly pembagian: readonly (readonly [number, number])[];
}

const NOMOR_KOLOM = /\(\s*(\d{1,2})\s*\)/;
const RUMUS = /(?:=|\()\s*([\d(][\d\s()+\-*x×:/%.]*)\)?\s*(?:%|persen)?\s*\)?\s*$/iu;

/** Columns by the number that their header carries; by position where no header carries one. */
export function nomorKolomTabel(tabel: Tabel): ReadonlyMap<number, Kolom> {
  const bernomor = tabel.kolom.flatMap((k): [number, Kolom][] => {
    const cocok = k.nomor ?? NOMOR_KOLOM.exec(k.judul)?.[1];
    return cocok === undefined ? [] : [[Number(cocok), k]];
  });
  return new Map(bernomor.length >= 2 ? bernomor : tabel.kolom.map((k, i): [number, Kolom] => [i + 1, k]));
}

export function rumusTercetak(tabel: Tabel): RumusTercetak[] {
  return tabel.kolom.flatMap((kolom) => {
    const teks = kolom.rumusJudul ?? RUMUS.exec(kolom.judul)?.[0] ?? "";
    if (!/\d[\s()]*[*x×:/+-][\s()]*\d/u.test(teks)) return [];
    const urai = uraikan(teks.replace(/^=/, ""));
    return urai ? [{ kolom, teks: teks.replace(/^=/, "").trim(), ...urai }] : [];
  });
}

type Simpul = { readonly nomor: number } | { readonly op: string; readonly a: Simpul; readonly b: Simpul } | { readonly tetap: number };

function uraikan(teks: string): Pick<RumusTercetak, "hitung" | "pembagian"> | undefined {
  const token = teks.match(/\d+%?|[()+\-*x×:/]/giu) ?? [];
  let i = 0;
  const ambil = (): string | undefined => token[i++];
  const faktor = (): Simpul | undefined => {
    const t = ambil();
    if (t === "(") {
      const isi = jumlah();
      if (token[i] === ")") i++;
      return isi;
    }
    if (t === undefined || !/^\d/.test(t)) return undefined;
    const n = Number(t.replace("%", ""));
    // 100 and 100% are the scale, every other number names a column
    return t.endsWith("%") || n === 100 ? { tetap: 1 } : { nomor: n };
  };
  const deret = (anak: () => Simpul | undefined, pola: RegExp): Simpul | undefined => {
    let kiri = anak();
    while (kiri && token[i] !== undefined && pola.test(token[i]!)) {
      const op = ambil()!;
      const kanan = anak();
      if (!kanan) return undefined;
      kiri = { op: op === ":" ? "/" : /[x×]/i.test(op) ? "*" : op, a: kiri, b: kanan };
    }
    return kiri;
  };
  const kali = (): Simpul | undefined => deret(faktor, /^[*x×:/]$/i);
  const jumlah = (): Simpul | undefined => deret(kali, /^[+-]$/);
  const akar = jumlah();
  if (!akar) return undefined;
  const pembagian: [number, number][] = [];
  const kumpulkan = (s: Simpul): void => {
    if (!("op" in s)) return;
    if (s.op === "/" && "nomor" in s.a && "nomor" in s.b) pembagian.push([s.a.nomor, s.b.nomor]);
    kumpulkan(s.a);
    kumpulkan(s.b);
  };
  kumpulkan(akar);
  return { hitung: (nilai) => hitung(akar, nilai), pembagian };
}

function hitung(s: Simpul, nilai: (n: number) => number | null): number | null {
  if ("tetap" in s) return s.tetap;
  if ("nomor" in s) return nilai(s.nomor);
  const [a, b] = [hitung(s.a, nilai), hitung(s.b, nilai)];
  if (a === null || b === null) return null;
  switch (s.op) {
    case "+": return a + b;
    case "-": return a - b;
    case "*": return a * b;
    default: return b === 0 ? null : a / b;
  }
}
