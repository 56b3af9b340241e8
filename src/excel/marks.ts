/**
 * Marks in the user's cells: one conditional format each, whose formula is a text of ours compared with nothing, so that it always
 * holds and is known again wherever the cell has moved. The formats of the cells themselves are not touched.
 */
import type { Tingkat } from "../domain/periksa/types";
import type { Tanda } from "../domain/simpanan/types";
import { pisahAlamat } from "./address";

/** Light fill under dark text, as in Excel's own styles for bad, neutral and note. */
const ISIAN: Readonly<Record<Tingkat, string>> = { galat: "#FFC7CE", peringatan: "#FFEB9C", saran: "#DDEBF7" };

const POLA = /^="(tanda-(galat|peringatan|saran)-[0-9a-z]+)"<>""$/;

export function tokenBaru(tingkat: Tingkat): string {
  return `tanda-${tingkat}-${Math.floor(Math.random() * 36 ** 8).toString(36).padStart(8, "0")}`;
}

/** Queues one mark. */
export function pasangTanda(sheet: Excel.Worksheet, { sel, token, tingkat }: Omit<Tanda, "lembar">): void {
  const { custom } = sheet.getRange(sel).conditionalFormats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = `="${token}"<>""`;
  custom.format.fill.color = ISIAN[tingkat];
}

export interface TandaTerpasang {
  readonly tanda: Tanda;
  readonly format: Excel.ConditionalFormat;
}

/** All marks of ours in the workbook, where they are now, unfinished ones too (their token is ""). Two requests. */
export async function cariTanda(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<TandaTerpasang[]> {
  const perLembar = sheets.map((sheet) => ({ sheet, formats: sheet.getRange().conditionalFormats }));
  for (const { formats } of perLembar) formats.load("items/id,items/type");
  await context.sync();
  const rumus = perLembar.flatMap(({ sheet, formats }) =>
    formats.items
      .filter(({ type }) => type === Excel.ConditionalFormatType.custom)
      .map((format) => {
        const { rule } = format.custom;
        rule.load("formula");
        // null where the user copied the mark to several places; it is taken away all the same
        const range = format.getRangeOrNullObject();
        range.load("address");
        return { sheet, format, rule, range };
      }),
  );
  await context.sync();
  return rumus.flatMap(({ sheet, format, rule, range }) => {
    // a mark whose making was cut off has no formula yet; users cannot make such a format
    const [, token, tingkat] = rule.formula === "" ? ["", "", "galat"] : (POLA.exec(rule.formula) ?? []);
    if (token === undefined) return [];
    const sel = range.isNullObject ? "" : pisahAlamat(range.address).rentang;
    return [{ format, tanda: { lembar: sheet.name, sel, token, tingkat: tingkat as Tingkat } }];
  });
}
