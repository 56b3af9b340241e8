/** Conditional formats and validations with their formulas, as sharing reads and rewrites them. */
import { tanpaLetak } from "../domain/bagikan/acuanRelatif";
import { cariAturan, type AturanDitemukan } from "../domain/bagikan/aturan";
import { BAGIAN_ATURAN, type AturanBuku, type BagianAturan, type CatatanAturan } from "../domain/bagikan/types";
import { alamatRentang, MAX_COLS, MAX_ROWS, type Rect } from "../domain/tabel/alamat";
import { pisahAlamat } from "./address";
import type { Requires } from "./requires";

export const requires: Requires = ["ExcelApi", "1.9"];

/** A formula of a rule, and the way to write another one in its place; written with the next sync. */
export interface AturanHidup extends AturanBuku {
  readonly ganti: (rumus: string) => void;
}

export interface HasilCari {
  readonly ditemukan: readonly (AturanDitemukan<AturanHidup> & { readonly catatan: CatatanAturan })[];
  readonly hilang: readonly CatatanAturan[];
}

/**
 * Finds the rules that hold `menjadi`; each of them is then written through its `ganti`.
 * @param catatan rules of sheets that are there
 */
export async function temukanAturan(context: Excel.RequestContext, catatan: readonly CatatanAturan[]): Promise<HasilCari> {
  if (catatan.length === 0) return { ditemukan: [], hilang: [] };
  const ada = new Set(await bacaAturanHidup(context, [...new Set(catatan.map(({ lembar }) => lembar))]));
  const ditemukan: (AturanDitemukan<AturanHidup> & { readonly catatan: CatatanAturan })[] = [];
  const hilang: CatatanAturan[] = [];
  for (const satu of catatan) {
    const hasil = cariAturan(satu, [...ada]);
    if (!hasil) hilang.push(satu);
    else {
      ada.delete(hasil.aturan);
      ditemukan.push({ ...hasil, catatan: satu });
    }
  }
  return { ditemukan, hilang };
}

export function tulisAturan(semua: HasilCari["ditemukan"]): void {
  for (const { aturan, rumus } of semua) aturan.ganti(rumus);
}

/** @param lembar names of sheets that are there */
export async function bacaAturanHidup(context: Excel.RequestContext, lembar: readonly string[]): Promise<AturanHidup[]> {
  const sheets = lembar.map((nama) => ({ nama, sheet: context.workbook.worksheets.getItem(nama) }));
  return [...(await bacaFormat(context, sheets)), ...(await bacaValidasi(context, sheets))];
}

interface Lembar {
  readonly nama: string;
  readonly sheet: Excel.Worksheet;
}

/** Texts of a rule by the part that they are; formulas among them begin with `=`. */
type Kantong = { [bagian in BagianAturan]?: string | number | undefined };

interface RumusFormat {
  readonly kantong: Kantong;
  readonly tulis: (kantong: Kantong) => void;
}

/** How the kinds of conditional formats that may hold formulas are asked for them; the others hold none. */
const JENIS_FORMAT: Readonly<Record<string, (format: Excel.ConditionalFormat) => () => RumusFormat>> = {
  Custom: ({ custom: { rule } }) => {
    rule.load("formula");
    return () => ({ kantong: { formula: rule.formula }, tulis: ({ formula }) => void (rule.formula = String(formula)) });
  },
  CellValue: ({ cellValue }) => {
    cellValue.load("rule");
    return () => {
      const { rule } = cellValue;
      return { kantong: { formula1: rule.formula1, formula2: rule.formula2 }, tulis: (kantong) => void (cellValue.rule = { ...rule, ...kantong } as typeof rule) };
    };
  },
  ContainsText: ({ textComparison }) => {
    textComparison.load("rule");
    return () => {
      const { rule } = textComparison;
      return { kantong: { text: rule.text }, tulis: ({ text }) => void (textComparison.rule = { ...rule, text: String(text) }) };
    };
  },
  ColorScale: ({ colorScale }) => {
    colorScale.load("criteria");
    return () => {
      const { criteria } = colorScale;
      const titik = (["minimum", "midpoint", "maximum"] as const).filter((satu) => criteria[satu]);
      return {
        kantong: Object.fromEntries(titik.map((satu) => [satu, criteria[satu]?.formula])),
        tulis: (kantong) => {
          colorScale.criteria = { ...criteria, ...Object.fromEntries(titik.map((satu) => [satu, { ...criteria[satu], formula: kantong[satu] }])) };
        },
      };
    };
  },
  DataBar: ({ dataBar }) => {
    dataBar.load("lowerBoundRule,upperBoundRule");
    return () => {
      const { lowerBoundRule, upperBoundRule } = dataBar;
      return {
        kantong: { lowerBoundRule: lowerBoundRule.formula, upperBoundRule: upperBoundRule.formula },
        tulis: (kantong) => {
          dataBar.lowerBoundRule = { ...lowerBoundRule, formula: kantong.lowerBoundRule } as typeof lowerBoundRule;
          dataBar.upperBoundRule = { ...upperBoundRule, formula: kantong.upperBoundRule } as typeof upperBoundRule;
        },
      };
    };
  },
  IconSet: ({ iconSet }) => {
    iconSet.load("criteria");
    return () => {
      const { criteria } = iconSet;
      return {
        // the first threshold is the lowest value, whatever it says
        kantong: Object.fromEntries(criteria.slice(1).map(({ formula }, i) => [i + 1, formula])),
        tulis: (kantong) => {
          iconSet.criteria = criteria.map((satu, i) => (i === 0 ? satu : { ...satu, formula: String(kantong[String(i) as BagianAturan]) }));
        },
      };
    };
  },
};

async function bacaFormat(context: Excel.RequestContext, sheets: readonly Lembar[]): Promise<AturanHidup[]> {
  const semua = sheets.map(({ nama, sheet }) => ({ nama, formats: sheet.getRange().conditionalFormats }));
  for (const { formats } of semua) formats.load("items/type");
  await context.sync();
  const dibaca = semua.flatMap(({ nama, formats }) =>
    formats.items.flatMap((format) => {
      const isi = JENIS_FORMAT[format.type]?.(format);
      if (!isi) return [];
      const ranges = format.getRanges();
      ranges.load("address");
      return [{ nama, isi, ranges }];
    }),
  );
  await context.sync();
  return dibaca.flatMap(({ nama, isi, ranges }): AturanHidup[] => {
    const rentang = tanpaLembar(ranges.address);
    const { kantong, tulis } = isi();
    return rumusDalam({ jenis: "formatBersyarat", lembar: nama, sel: rentang.split(",")[0]!, rentang }, kantong, tulis);
  });
}

/** `Data!A1:A3,Data!C1` without sheets. */
const tanpaLembar = (alamat: string): string =>
  alamat
    .match(/(?:'(?:[^']|'')*'|[^',])+/g)!
    .map((satu) => pisahAlamat(satu.trim()).rentang)
    .join(",");

/** Formulas of a rule; several that change are written one upon the other. */
function rumusDalam(dasar: Omit<AturanBuku, "bagian" | "rumus">, kantong: Kantong, tulis: (kantong: Kantong) => void): AturanHidup[] {
  let kini = kantong;
  return BAGIAN_ATURAN.flatMap((bagian): AturanHidup[] => {
    const rumus: unknown = kantong[bagian];
    if (typeof rumus !== "string" || !rumus.startsWith("=")) return [];
    const ganti = (baru: string): void => {
      kini = { ...kini, [bagian]: baru };
      tulis(kini);
    };
    return [{ ...dasar, bagian, rumus, ganti }];
  });
}

interface Terperiksa {
  readonly nama: string;
  readonly sheet: Excel.Worksheet;
  readonly rect: Rect;
  readonly validasi: Excel.DataValidation;
}

/** Excel tells the rule of a range whose cells all have one; a mixed range is divided until its parts are of one kind. */
async function bacaValidasi(context: Excel.RequestContext, sheets: readonly Lembar[]): Promise<AturanHidup[]> {
  const seragam: Terperiksa[] = [];
  let tanya = sheets.map((satu) => periksa(satu, { row: 0, col: 0, rows: MAX_ROWS, cols: MAX_COLS }));
  while (tanya.length > 0) {
    // one request for every level of the division
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- in portions: no request may pass 5 MB
    await context.sync();
    seragam.push(...tanya.filter(({ validasi }) => !campur(validasi) && validasi.type !== "None"));
    tanya = tanya.filter(({ validasi, rect }) => campur(validasi) && rect.rows * rect.cols > 1).flatMap((satu) => belah(satu.rect).map((rect) => periksa(satu, rect)));
  }
  // a rule is written for the first cell of all of its range: the parts are put together again
  const utuh = await gabung(context, await gabung(context, seragam, "row"), "col");
  return utuh.flatMap((satu) => {
    const rentang = alamatRentang(satu.rect);
    const rule = Object.entries(satu.validasi.rule ?? {}).find(([, isi]) => isi !== null && isi !== undefined);
    if (!rule) return [];
    const [jenis, isi] = rule as [string, object];
    return rumusDalam({ jenis: "validasi", lembar: satu.nama, sel: rentang, rentang }, isi as Kantong, (baru) => void (satu.validasi.rule = { [jenis]: baru }));
  });
}

function periksa({ nama, sheet }: Lembar, rect: Rect): Terperiksa {
  const penuh = rect.rows === MAX_ROWS && rect.cols === MAX_COLS;
  const { dataValidation: validasi } = penuh ? sheet.getRange() : sheet.getRangeByIndexes(rect.row, rect.col, rect.rows, rect.cols);
  validasi.load("type,rule");
  return { nama, sheet, rect, validasi };
}

const campur = ({ type }: Excel.DataValidation): boolean => (type as string | null) === null || type === "Inconsistent" || type === "MixedCriteria";

const BELAHAN = 32;

/** Columns first: a rule mostly reaches over many rows of few columns. */
function belah({ row, col, rows, cols }: Rect): Rect[] {
  const n = Math.ceil((cols > 1 ? cols : rows) / BELAHAN);
  const mulai = (panjang: number): number[] => Array.from({ length: Math.ceil(panjang / n) }, (_, i) => i * n);
  return cols > 1
    ? mulai(cols).map((c) => ({ row, rows, col: col + c, cols: Math.min(n, cols - c) }))
    : mulai(rows).map((r) => ({ row: row + r, rows: Math.min(n, rows - r), col, cols }));
}

/** One rule, whether its formulas are told for the first cell of all of its range or of the part. */
function samaAturan(a: Terperiksa, b: Terperiksa): boolean {
  const [x, y] = [a, b].map(({ validasi }) => JSON.stringify(validasi.rule)) as [string, string];
  const relatif = ({ validasi, rect }: Terperiksa): string =>
    JSON.stringify(validasi.rule, (_, isi: unknown) => (typeof isi === "string" && isi.startsWith("=") ? tanpaLetak(isi, rect) : isi));
  return x === y || relatif(a) === relatif(b);
}

/** Neighbours that are of one rule together become one. */
async function gabung(context: Excel.RequestContext, semua: readonly Terperiksa[], arah: "row" | "col"): Promise<Terperiksa[]> {
  const [panjang, lintang, tebal] = arah === "row" ? (["rows", "col", "cols"] as const) : (["cols", "row", "rows"] as const);
  const urut = [...semua].sort((a, b) => a.nama.localeCompare(b.nama) || a.rect[lintang] - b.rect[lintang] || a.rect[arah] - b.rect[arah]);
  const deret: Terperiksa[][] = [];
  for (const satu of urut) {
    const akhir = deret.at(-1)?.at(-1);
    const menyambung =
      akhir?.nama === satu.nama &&
      akhir.rect[lintang] === satu.rect[lintang] &&
      akhir.rect[tebal] === satu.rect[tebal] &&
      akhir.rect[arah] + akhir.rect[panjang] === satu.rect[arah] &&
      samaAturan(akhir, satu);
    if (menyambung) deret.at(-1)!.push(satu);
    else deret.push([satu]);
  }
  const calon = deret.map((bagian) => {
    const [pertama] = bagian;
    if (bagian.length === 1) return { bagian, utuh: pertama! };
    const rect = { ...pertama!.rect, [panjang]: bagian.reduce((jumlah, satu) => jumlah + satu.rect[panjang], 0) };
    return { bagian, utuh: periksa(pertama!, rect) };
  });
  await context.sync();
  return calon.flatMap(({ bagian, utuh }) => (campur(utuh.validasi) ? bagian : [utuh]));
}
