/** One corrected number on the user's click, with what is needed to take it back; and the way back. */
import { formatPerbaikan } from "../domain/simpanan/formatPerbaikan";
import type { CatatanPerbaikan, Simpanan } from "../domain/simpanan/types";
import type { CellValue } from "../domain/tabel/snapshot";
import { allOrNothing } from "./allOrNothing";
import { rumusSel } from "./formula";
import { GalatBuku, type PerbaikanDiminta } from "./layanan";
import { runExcel } from "./runExcel";
import type { Requires } from "./requires";
import { bacaBagian, teksBagian, tulisBagian, type Bagian } from "./store";
import { sebagaiTeks } from "./writePlan";

export const requires: Requires = ["ExcelApi", "1.5"];

interface IsiSel {
  readonly range: Excel.Range;
  readonly nilai: CellValue;
  readonly format: string;
}

/**
 * Writes the number; font, fill, borders and number format stay, but that a figure that was text gets the format it showed.
 * @throws GalatBuku SEL_BERUBAH where the cell no longer holds what the finding speaks of, or holds a formula; TERLINDUNG
 */
export async function applyFix({ aturan, lembar, sel, sebelum, sesudah }: PerbaikanDiminta): Promise<Simpanan> {
  const data = { lembar, sel };
  return runExcel(
    requires,
    async (context) => {
      const bagian = await bacaBagian(context);
      const isi = await bacaSel(context, lembar, sel);
      if (isi.nilai !== sebelum) throw new GalatBuku("SEL_BERUBAH", data);
      const formatSesudah = formatPerbaikan(sebelum, isi.format);
      const id = idBaru(bagian.simpanan);
      const catatan: CatatanPerbaikan = { id, aturan, lembar, sel, sebelum, formatSebelum: isi.format, sesudah, formatSesudah };
      const simpanan = { ...bagian.simpanan, perbaikan: [...bagian.simpanan.perbaikan, catatan] };
      await ganti(context, bagian, simpanan, { ...catatan, range: isi.range, nilai: sesudah, format: formatSesudah }, isi);
      return simpanan;
    },
    data,
  );
}

/** @throws GalatBuku SEL_BERUBAH where the cell no longer holds the corrected number, TIDAK_DITEMUKAN where sheet or record are gone */
export async function revertFix(id: string): Promise<Simpanan> {
  return runExcel(requires, async (context) => {
    const bagian = await bacaBagian(context);
    const catatan = bagian.simpanan.perbaikan.find((satu) => satu.id === id);
    if (!catatan) throw new GalatBuku("TIDAK_DITEMUKAN");
    const { lembar, sel, sebelum, formatSebelum, sesudah } = catatan;
    const isi = await bacaSel(context, lembar, sel);
    if (isi.nilai !== sesudah) throw new GalatBuku("SEL_BERUBAH", { lembar, sel });
    const simpanan = { ...bagian.simpanan, perbaikan: bagian.simpanan.perbaikan.filter((satu) => satu !== catatan) };
    await ganti(context, bagian, simpanan, { lembar, sel, range: isi.range, nilai: sebelum, format: formatSebelum }, isi);
    return simpanan;
  });
}

async function bacaSel(context: Excel.RequestContext, lembar: string, sel: string): Promise<IsiSel> {
  const data = { lembar, sel };
  const sheet = context.workbook.worksheets.getItemOrNullObject(lembar);
  sheet.load("name");
  await context.sync();
  if (sheet.isNullObject) throw new GalatBuku("TIDAK_DITEMUKAN", data);
  const range = sheet.getRange(sel);
  range.load("values,formulas,numberFormat");
  sheet.protection.load("protected");
  await context.sync();
  if (sheet.protection.protected) throw new GalatBuku("TERLINDUNG", data);
  const nilai = range.values[0]![0] as CellValue;
  if (rumusSel(range.formulas[0]![0], nilai) !== "") throw new GalatBuku("SEL_BERUBAH", data);
  return { range, nilai, format: String(range.numberFormat[0]![0]) };
}

interface Tujuan extends IsiSel {
  readonly lembar: string;
  readonly sel: string;
}

async function ganti(mulai: Excel.RequestContext, bagian: Bagian, simpanan: Simpanan, baru: Tujuan, lama: IsiSel): Promise<void> {
  const { lembar, sel } = baru;
  await allOrNothing(
    async () => {
      await tulisBagian(mulai, teksBagian(simpanan));
      tulisSel(baru.range, baru, lama.format);
      await mulai.sync();
    },
    async (context) => {
      const range = context.workbook.worksheets.getItem(lembar).getRange(sel);
      range.load("values,numberFormat");
      await context.sync();
      const [nilai, format] = [range.values[0]![0] as CellValue, String(range.numberFormat[0]![0])];
      if (nilai !== lama.nilai || format !== lama.format) tulisSel(range, lama, format);
      await tulisBagian(context, bagian.xml);
      await context.sync();
    },
    { lembar, sel },
  );
}

/** The format first: a number written into a cell formatted as text becomes text. */
function tulisSel(range: Excel.Range, { nilai, format }: Pick<IsiSel, "nilai" | "format">, formatKini: string): void {
  if (format !== formatKini) range.numberFormat = [[format]];
  range.values = [[typeof nilai === "string" ? teksKembali(nilai, format) : nilai]];
}

/** A cell formatted as text takes a text as it is; elsewhere what looks like a number needs an apostrophe to stay text. */
export function teksKembali(teks: string, format: string): string {
  return format === "@" && !/^[=+\-@'#]/.test(teks) ? teks : sebagaiTeks(teks);
}

function idBaru({ perbaikan }: Simpanan): string {
  return String(1 + Math.max(0, ...perbaikan.map(({ id }) => Number(id)).filter(Number.isFinite)));
}
