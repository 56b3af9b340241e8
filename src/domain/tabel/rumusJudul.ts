/** Column numbers and formulas in headers: `Bobot (2)`, `% (2*(3/4))`, `(6) = (5)/(4) x 100%`. */

export interface JudulTerpisah {
  /** The header without number and formula. */
  readonly sisa: string;
  readonly nomor?: number;
  /** As printed, without the column's own number: `2*(3/4)`, `(5)/(4) x 100%`. */
  readonly rumus?: string;
}

const NOMOR = /\s*\(\s*(\d{1,2})\s*\)\s*$/;
/** Numbers of columns and operators only, at the end of the header, with an optional own number and `=`. */
const RUMUS =
  /(?:^|[\s(])(?:\(?\s*(\d{1,2})\s*\)?\s*=\s*)?(\(?[\s(]*(?:\d{1,2}|100)(?!\d)[\s()%]*(?:[/:*x×+-][\s(]*(?:\d{1,2}|100)(?!\d)[\s()%]*)+)$/i;
const KOLOM_MAKS = 30;

export function pisahkanRumus(teks: string): JudulTerpisah {
  const cocok = /\d/.test(teks) ? RUMUS.exec(teks) : null;
  const berkurung = cocok !== null && (teks[cocok.index] === "(" || /^\(.*\)$/.test(cocok[2]!.trim()));
  if (cocok && rumusKolom(cocok[2]!, cocok[1] !== undefined || berkurung)) {
    return {
      sisa: teks.slice(0, cocok.index).replace(/\(\s*$/, "").trim(),
      rumus: seimbang(cocok[2]!.trim()),
      ...(cocok[1] === undefined ? {} : { nomor: Number(cocok[1]) }),
    };
  }
  const nomor = NOMOR.exec(teks);
  return nomor ? { sisa: teks.slice(0, nomor.index), nomor: Number(nomor[1]) } : { sisa: teks };
}

/** `2020-2024` and `TW 1-2` are spans, not differences of columns. */
function rumusKolom(rumus: string, berkepala: boolean): boolean {
  const angka = (rumus.match(/\d+/g) ?? []).map(Number);
  if (angka.length < 2 || angka.some((n) => n > KOLOM_MAKS && n !== 100)) return false;
  return berkepala || /[/:*x×]/i.test(rumus) || /\(\s*\d+\s*\)/.test(rumus);
}

/** The parenthesis that encloses all belongs to the header: `(2*(3/4))` is `2*(3/4)`. */
function seimbang(rumus: string): string {
  let isi = rumus;
  const lebih = (isi.match(/\)/g) ?? []).length - (isi.match(/\(/g) ?? []).length;
  for (let i = 0; i < lebih && isi.endsWith(")"); i++) isi = isi.slice(0, -1).trim();
  while (isi.startsWith("(") && isi.endsWith(")") && pasanganAwal(isi) === isi.length - 1) isi = isi.slice(1, -1).trim();
  return isi;
}

function pasanganAwal(teks: string): number {
  let dalam = 0;
  for (let i = 0; i < teks.length; i++) {
    if (teks[i] === "(") dalam++;
    else if (teks[i] === ")" && --dalam === 0) return i;
  }
  return -1;
}
