/** Formulas and values into cells, in portions, with their number formats; and back where they no longer stand. */
import type { IsiTulis, Perubahan } from "../domain/bagikan/types";
import { alamatRentang, bacaRentang, type Rect } from "../domain/tabel/alamat";
import type { CellValue } from "../domain/tabel/snapshot";
import { rumusSel } from "./formula";
import { sebagaiTeks } from "./writePlan";

/** Cells that are written or read in one request. */
const SEL_PER_PERMINTAAN = 1_000;

/** What a range is to hold. */
export interface Tertulis {
  readonly lembar: string;
  readonly rentang: string;
  readonly format: readonly (readonly string[])[];
  readonly isi: readonly (readonly IsiTulis[])[];
}

/** A formula with the range that it fills. */
export type RumusSel = Pick<Perubahan, "lembar" | "sel" | "rentang" | "rumus" | "format">;

export const rentang = (context: Excel.RequestContext, { lembar }: { readonly lembar: string }, alamat: string): Excel.Range =>
  context.workbook.worksheets.getItem(lembar).getRange(alamat);

export function potong<T>(semua: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(semua.length / SEL_PER_PERMINTAAN) }, (_, i) => semua.slice(i * SEL_PER_PERMINTAAN, (i + 1) * SEL_PER_PERMINTAAN));
}

/** Cells one below the other in one assignment: Excel would fill the column of a table from the first of them that is written alone. */
export function tulisIsi(context: Excel.RequestContext, semua: readonly Tertulis[]): void {
  for (const satu of gabungKolom(semua)) {
    tulisBerformat(rentang(context, satu, satu.rentang), satu.format, satu.isi.map((baris, r) => baris.map((isi, c) => tulisan(isi, satu.format[r]![c]!))));
  }
}

function gabungKolom(semua: readonly Tertulis[]): Tertulis[] {
  const letak = semua.map((satu) => ({ satu, rect: bacaRentang(satu.rentang)! }));
  letak.sort((a, b) => a.satu.lembar.localeCompare(b.satu.lembar) || a.rect.col - b.rect.col || a.rect.row - b.rect.row);
  const hasil: { satu: Tertulis; rect: Rect }[] = [];
  for (const { satu, rect } of letak) {
    const atas = hasil.at(-1);
    const menyambung = atas && atas.satu.lembar === satu.lembar && atas.rect.col === rect.col && atas.rect.cols === rect.cols && atas.rect.row + atas.rect.rows === rect.row;
    if (!menyambung) {
      hasil.push({ satu, rect });
      continue;
    }
    const gabungan = { ...atas.rect, rows: atas.rect.rows + rect.rows };
    const isi = { lembar: satu.lembar, rentang: alamatRentang(gabungan), format: [...atas.satu.format, ...satu.format], isi: [...atas.satu.isi, ...satu.isi] };
    hasil.splice(-1, 1, { satu: isi, rect: gabungan });
  }
  return hasil.map(({ satu }) => satu);
}

/** Formulas back in their cells: blocks one by one, single cells a column at a time. */
export function tulisSemuaRumus(context: Excel.RequestContext, semua: readonly RumusSel[]): void {
  for (const satu of semua.filter(({ sel, rentang: penuh }) => sel !== penuh)) tulisRumusBlok(context, satu);
  const tunggal = semua.filter(({ sel, rentang: penuh }) => sel === penuh);
  tulisIsi(context, tunggal.map((satu): Tertulis => ({ ...satu, isi: [[{ jenis: "rumus", rumus: satu.rumus }]] })));
}

/** The cells that the formula fills are emptied first. */
function tulisRumusBlok(context: Excel.RequestContext, { lembar, sel, rentang: semua, rumus, format }: RumusSel): void {
  rentang(context, { lembar }, semua).clear("Contents");
  tulisBerformat(rentang(context, { lembar }, sel), [[format[0]![0]!]], [[rumus]]);
  rentang(context, { lembar }, semua).numberFormat = format.map((baris) => [...baris]);
}

function tulisan(isi: IsiTulis, format: string): CellValue {
  if (isi.jenis === "rumus") return isi.rumus;
  const { nilai } = isi;
  return typeof nilai === "string" && nilai !== "" && !nilai.startsWith("#") && format !== "@" ? sebagaiTeks(nilai) : nilai;
}

/** A formula takes the format of what it refers to, and a cell formatted as text takes none: the format is set again afterwards. */
function tulisBerformat(range: Excel.Range, format: readonly (readonly string[])[], isi: readonly (readonly CellValue[])[]): void {
  const rumus = isi.some((baris) => baris.some((satu) => typeof satu === "string" && satu.startsWith("=")));
  if (rumus && format.some((baris) => baris.includes("@"))) range.numberFormat = format.map((baris) => baris.map(() => "General"));
  range.formulas = isi.map((baris) => [...baris]);
  range.numberFormat = format.map((baris) => [...baris]);
}

/** What a range holds now. */
export interface IsiRentang {
  /** "" where a cell holds no formula. */
  readonly rumus: readonly (readonly string[])[];
  readonly nilai: readonly (readonly CellValue[])[];
  readonly format: readonly (readonly string[])[];
}

export async function bacaIsi<T extends { readonly lembar: string; readonly rentang: string }>(
  context: Excel.RequestContext,
  semua: readonly T[],
): Promise<{ readonly satu: T; readonly isi: IsiRentang }[]> {
  const hasil: { readonly satu: T; readonly isi: IsiRentang }[] = [];
  for (const potongan of potong(semua)) {
    const dibaca = potongan.map((satu) => ({ satu, range: rentang(context, satu, satu.rentang) }));
    for (const { range } of dibaca) range.load("formulas,values,numberFormat");
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- in portions: no request may pass 5 MB
    await context.sync();
    for (const { satu, range } of dibaca) {
      const nilai = range.values as CellValue[][];
      const rumus = range.formulas.map((baris: CellValue[], r) => baris.map((isi, c) => rumusSel(isi, nilai[r]![c]!)));
      hasil.push({ satu, isi: { rumus, nilai, format: range.numberFormat as string[][] } });
    }
  }
  return hasil;
}

/**
 * Brings back what no longer stands. What still does is not written again: a cell that Excel would not take stayed as it was.
 * @param masih true where a range holds what it held
 */
export async function pulihkanIsi<T extends { readonly lembar: string; readonly rentang: string; readonly format: readonly (readonly string[])[] }>(
  context: Excel.RequestContext,
  semua: readonly T[],
  masih: (satu: T, isi: IsiRentang) => boolean,
  tulis: (context: Excel.RequestContext, berubah: readonly T[]) => void,
): Promise<void> {
  const berubah = (await bacaIsi(context, semua)).filter(({ satu, isi }) => !masih(satu, isi) || JSON.stringify(isi.format) !== JSON.stringify(satu.format));
  for (const potongan of potong(berubah.map(({ satu }) => satu))) {
    tulis(context, potongan);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- in portions: no request may pass 5 MB
    await context.sync();
  }
}
