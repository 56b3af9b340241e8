/** What the references of a formula hold, as far as it can be read. */
import { bacaRumusLkj } from "../domain/jelaskan/rumusLkj";
import { bacaRentang } from "../domain/tabel/alamat";
import type { CellValue } from "../domain/tabel/snapshot";
import { pisahAlamat } from "./address";
import { GalatBuku } from "./layanan";
import { SEL_PER_PERMINTAAN } from "./readSnapshot";
import { runExcel } from "./runExcel";
import type { Requires } from "./requires";

export const requires: Requires = ["ExcelApi", "1.7"];

/**
 * @param rumus en-US with a call of ours; references without a sheet are those of the active one
 * @throws GalatBuku LEMBAR_TIDAK_ADA naming the sheet; else as `runExcel` maps Excel's errors
 */
export async function readReferences(rumus: string): Promise<Record<string, CellValue[][]>> {
  return runExcel(requires, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("name");
    await context.sync();
    const acuan = bacaRumusLkj(rumus)?.acuan ?? [];
    await pastikanLembar(context, acuan);
    return nilaiAcuan(context, sheet.name, acuan);
  });
}

async function pastikanLembar(context: Excel.RequestContext, acuan: readonly string[]): Promise<void> {
  // another workbook, a table, and a run of sheets are not looked up
  const nama = [...new Set(acuan.filter((teks) => teks.includes("!") && !teks.includes("[")).map((teks) => pisahAlamat(teks).lembar))];
  const dicari = nama
    .filter((satu) => satu !== "" && !satu.includes(":"))
    .map((satu) => ({ nama: satu, sheet: context.workbook.worksheets.getItemOrNullObject(satu) }));
  if (dicari.length === 0) return;
  await context.sync();
  const hilang = dicari.find(({ sheet }) => sheet.isNullObject);
  if (hilang) throw new GalatBuku("LEMBAR_TIDAK_ADA", { lembar: hilang.nama });
}

/** A reference that is gone, not a plain range, or too large to read at once is left out. */
export async function nilaiAcuan(
  context: Excel.RequestContext,
  lembar: string,
  acuan: readonly string[],
): Promise<Record<string, CellValue[][]>> {
  if (acuan.length === 0) return {};
  const dicari = acuan.map((teks) => ({ teks, ...carikan(context, lembar, teks) }));
  for (const { lembarAcuan, bernama = [] } of dicari) {
    lembarAcuan?.load("name");
    for (const range of bernama) range.load("address,cellCount");
  }
  await context.sync();
  const terbaca = dicari.flatMap(({ teks, lembarAcuan, alamat, bernama }) => {
    if (lembarAcuan && !lembarAcuan.isNullObject && alamat !== undefined) {
      const range = lembarAcuan.getRange(alamat);
      const terisi = bacaRentang(alamat) ? range : range.getIntersectionOrNullObject(lembarAcuan.getUsedRange(true));
      return [{ teks, range: terisi }];
    }
    const range = bernama?.find((r) => !r.isNullObject && r.cellCount <= SEL_PER_PERMINTAAN);
    return range ? [{ teks, range }] : [];
  });
  for (const { range } of terbaca) range.load("values");
  await context.sync();
  return Object.fromEntries(
    terbaca.flatMap(({ teks, range }) => (range.isNullObject ? [] : [[teks, range.values as CellValue[][]]])),
  );
}

interface Dicari {
  readonly lembarAcuan?: Excel.Worksheet;
  readonly alamat?: string;
  /** Behind a name: of the sheet, of the workbook. */
  readonly bernama?: readonly Excel.Range[];
}

const ALAMAT = /^\$?[A-Z]{0,3}\$?\d*(?::\$?[A-Z]{0,3}\$?\d*)?$/i;
const SEL = /^\$?[A-Z]{1,3}\$?\d+$/i;

function carikan(context: Excel.RequestContext, lembar: string, teks: string): Dicari {
  const { lembar: disebut, rentang: alamat } = pisahAlamat(teks);
  // another workbook and a table's column are not read
  if (/[[\]#]/.test(teks)) return {};
  if (ALAMAT.test(alamat) && (alamat.includes(":") || SEL.test(alamat))) {
    const rentang = bacaRentang(alamat.replaceAll("$", ""));
    if (rentang && rentang.rows * rentang.cols > SEL_PER_PERMINTAAN) return {};
    return { lembarAcuan: context.workbook.worksheets.getItemOrNullObject(disebut || lembar), alamat };
  }
  if (disebut !== "" && disebut !== lembar) return {};
  const daftar = [context.workbook.worksheets.getItem(lembar).names, context.workbook.names];
  return { bernama: daftar.map((names) => names.getItemOrNullObject(alamat).getRangeOrNullObject()) };
}
