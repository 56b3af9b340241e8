/** Tools for pasted data: reads the selection, applies a plan all or nothing with what is needed to take it back, and takes it back. */
import { denganCatatan } from "../domain/tempelan/rencana";
import { PERUBAHAN_TERBANYAK, SEL_TERBANYAK, type Bidang, type CatatanTempel, type PerubahanSel, type RencanaTempel } from "../domain/tempelan/types";
import { alamatRentang, alamatSel, bacaRentang, type Rect } from "../domain/tabel/alamat";
import { didalam, gabungKotak } from "../domain/tabel/kotak";
import type { CellValue } from "../domain/tabel/snapshot";
import type { Simpanan } from "../domain/simpanan/types";
import { pisahAlamat } from "./address";
import { allOrNothing } from "./allOrNothing";
import { teksKembali } from "./applyFix";
import { rumusSel } from "./formula";
import { GalatBuku } from "./layanan";
import { runExcel } from "./runExcel";
import type { Requires } from "./requires";
import { bacaBagian, teksBagian, tulisBagian, type Bagian } from "./store";

/** Merges can be asked for from 1.13 on. */
export const requires: Requires = ["ExcelApi", "1.13"];

/** Cells that are asked for one by one in a request. */
const SEL_PER_PERMINTAAN = 1_000;

/**
 * The filled part of the selection, enlarged by the merges that reach out of it. Asking for merges clears Excel's own undo list.
 * @returns null where the selection holds nothing
 * @throws GalatBuku SELEKSI_JAMAK, TERLINDUNG, TERLALU_BESAR (more than `SEL_TERBANYAK` cells)
 */
export async function readPasted(): Promise<Bidang | null> {
  return runExcel(requires, async (context) => {
    const pilihan = context.workbook.getSelectedRange();
    const { worksheet } = pilihan;
    worksheet.load("name");
    worksheet.protection.load("protected");
    const terpakai = worksheet.getUsedRangeOrNullObject();
    terpakai.load("address");
    pilihan.load("address");
    await context.sync();
    const lembar = worksheet.name;
    if (worksheet.protection.protected) throw new GalatBuku("TERLINDUNG", { lembar, sel: pisahAlamat(pilihan.address).rentang });
    if (terpakai.isNullObject) return null;
    const irisan = pilihan.getIntersectionOrNullObject(terpakai);
    irisan.load("address");
    const gabungan = terpakai.getMergedAreasOrNullObject();
    gabungan.load("areas/items/address");
    await context.sync();
    const dipilih = irisan.isNullObject ? null : bacaRentang(pisahAlamat(irisan.address).rentang);
    if (!dipilih) return null;
    const semua = gabungan.isNullObject ? [] : gabungan.areas.items.flatMap(({ address }) => bacaRentang(pisahAlamat(address).rentang) ?? []);
    const kena = semua.filter((satu) => bertemu(satu, dipilih));
    const rentang = kena.reduce(gabungKotak, dipilih);
    if (rentang.rows * rentang.cols > SEL_TERBANYAK) throw new GalatBuku("TERLALU_BESAR", { lembar, rentang: alamatRentang(rentang) });
    return { lembar, rentang, gabungan: semua.filter((satu) => bertemu(satu, rentang)), ...(await bacaIsi(context, worksheet, rentang)) };
  });
}

async function bacaIsi(context: Excel.RequestContext, sheet: Excel.Worksheet, rentang: Rect): Promise<Pick<Bidang, "values" | "formats" | "berumus">> {
  const range = sheet.getRange(alamatRentang(rentang));
  range.load("values,formulas,numberFormat,hasSpill");
  await context.sync();
  const values = range.values as CellValue[][];
  const tumpah = (range.hasSpill as boolean | null) === false ? null : await bacaTumpah(context, sheet, rentang);
  const berumus = range.formulas.map((baris: unknown[], r) => baris.map((rumus, c) => rumusSel(rumus, values[r]![c]!) !== "" || (tumpah?.[r]?.[c] ?? false)));
  return { values, formats: range.numberFormat as string[][], berumus };
}

/** A cell into which another one's formula spills looks like a constant, and would block the spill. */
async function bacaTumpah(context: Excel.RequestContext, sheet: Excel.Worksheet, { row, col, rows, cols }: Rect): Promise<boolean[][]> {
  const sel = Array.from({ length: rows }, (_, r) => Array.from({ length: cols }, (__, c) => sheet.getRangeByIndexes(row + r, col + c, 1, 1)));
  const semua = sel.flat();
  for (let i = 0; i < semua.length; i += SEL_PER_PERMINTAAN) {
    for (const satu of semua.slice(i, i + SEL_PER_PERMINTAAN)) satu.load("hasSpill");
    // one request for every budget of cells
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- in portions: no request may pass 5 MB
    await context.sync();
  }
  return sel.map((baris) => baris.map((satu) => satu.hasSpill));
}

/**
 * Values and number formats change, nothing else of a cell.
 * @throws GalatBuku SEL_BERUBAH naming the first cell that no longer holds what the plan speaks of; TERLINDUNG, TIDAK_DITEMUKAN
 */
export async function applyPasteTool(rencana: RencanaTempel): Promise<Simpanan> {
  const { lembar, perubahan, buka } = rencana;
  if (perubahan.length > PERUBAHAN_TERBANYAK) throw new GalatBuku("TERLALU_BESAR", { lembar });
  return runExcel(
    requires,
    async (context) => {
      const bagian = await bacaBagian(context);
      const simpanan = { ...bagian.simpanan, tempelan: denganCatatan(bagian.simpanan.tempelan, rencana) };
      const lama = perubahan.map(({ row, col, sebelum, formatSebelum }) => ({ row, col, nilai: sebelum, format: formatSebelum }));
      const baru = perubahan.map(({ row, col, sesudah, formatSesudah }) => ({ row, col, nilai: sesudah, format: formatSesudah }));
      await pastikan(context, lembar, lama, { format: true, gabungan: buka });
      await ganti(context, bagian, simpanan, { lembar, dari: lama, ke: baru, gabungDari: buka, gabungKe: [] });
      return simpanan;
    },
    { lembar },
  );
}

/** @throws GalatBuku as `applyPasteTool`; TIDAK_DITEMUKAN where the record is gone */
export async function revertPasteTool(id: string): Promise<Simpanan> {
  return runExcel(requires, async (context) => {
    const bagian = await bacaBagian(context);
    const catatan = bagian.simpanan.tempelan.find((satu) => satu.id === id);
    if (!catatan) throw new GalatBuku("TIDAK_DITEMUKAN");
    const { lembar, perubahan, buka }: CatatanTempel = catatan;
    const simpanan = { ...bagian.simpanan, tempelan: bagian.simpanan.tempelan.filter((satu) => satu !== catatan) };
    const lama = perubahan.map(({ row, col, sesudah, formatSesudah }) => ({ row, col, nilai: sesudah, format: formatSesudah }));
    const baru = perubahan.map(({ row, col, sebelum, formatSebelum }) => ({ row, col, nilai: sebelum, format: formatSebelum }));
    // Excel may write a number format in another way than it was given, so only the contents tell
    await pastikan(context, lembar, lama, { format: false, gabungan: [] });
    await pastikanKosong(context, lembar, buka, perubahan);
    await ganti(context, bagian, simpanan, { lembar, dari: lama, ke: baru, gabungDari: [], gabungKe: buka });
    return simpanan;
  });
}

interface IsiSel {
  readonly row: number;
  readonly col: number;
  readonly nilai: CellValue;
  readonly format: string;
}

interface Pergantian {
  readonly lembar: string;
  readonly dari: readonly IsiSel[];
  readonly ke: readonly IsiSel[];
  /** Merges before and after. */
  readonly gabungDari: readonly Rect[];
  readonly gabungKe: readonly Rect[];
}

/** The sheet may be written, every cell holds what it should, and the merges are those that are to be opened. */
async function pastikan(
  context: Excel.RequestContext,
  lembar: string,
  isi: readonly IsiSel[],
  { format: denganFormat, gabungan }: { readonly format: boolean; readonly gabungan: readonly Rect[] },
): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(lembar);
  sheet.load("name");
  sheet.protection.load("protected");
  await context.sync();
  if (sheet.isNullObject) throw new GalatBuku("TIDAK_DITEMUKAN", { lembar });
  const semua = liputan([...isi.map(({ row, col }) => ({ row, col, rows: 1, cols: 1 })), ...gabungan]);
  if (!semua) return;
  if (sheet.protection.protected) throw new GalatBuku("TERLINDUNG", { lembar, sel: alamatSel(semua.row, semua.col) });
  const range = sheet.getRange(alamatRentang(semua));
  range.load("values,formulas,numberFormat");
  const areas = gabungan.length === 0 ? null : range.getMergedAreasOrNullObject();
  areas?.load("areas/items/address");
  await context.sync();
  const [values, formulas, formats] = [range.values as CellValue[][], range.formulas as unknown[][], range.numberFormat as string[][]];
  for (const { row, col, nilai, format } of isi) {
    const [r, c] = [row - semua.row, col - semua.col];
    const kini = values[r]![c]!;
    const berubah = kini !== nilai || rumusSel(formulas[r]![c], kini) !== "" || (denganFormat && formats[r]![c] !== format);
    if (berubah) throw new GalatBuku("SEL_BERUBAH", { lembar, sel: alamatSel(row, col) });
  }
  const ada = new Set(areas && !areas.isNullObject ? areas.areas.items.map(({ address }) => pisahAlamat(address).rentang) : []);
  const hilang = gabungan.find((satu) => !ada.has(alamatRentang(satu)));
  if (hilang) throw new GalatBuku("SEL_BERUBAH", { lembar, sel: alamatSel(hilang.row, hilang.col) });
}

/** Merging hides all but the first cell: what the user typed there since would be lost. */
async function pastikanKosong(context: Excel.RequestContext, lembar: string, gabungan: readonly Rect[], perubahan: readonly PerubahanSel[]): Promise<void> {
  const semua = liputan(gabungan);
  if (!semua) return;
  const range = context.workbook.worksheets.getItem(lembar).getRange(alamatRentang(semua));
  range.load("formulas");
  const areas = range.getMergedAreasOrNullObject();
  areas.load("areas/items/address");
  await context.sync();
  const milikKita = new Set(perubahan.map(({ row, col }) => alamatSel(row, col)));
  const lain = areas.isNullObject ? [] : areas.areas.items.flatMap(({ address }) => bacaRentang(pisahAlamat(address).rentang) ?? []);
  for (const satu of gabungan) {
    for (let row = satu.row; row < satu.row + satu.rows; row++) {
      for (let col = satu.col; col < satu.col + satu.cols; col++) {
        const pertama = row === satu.row && col === satu.col;
        const terisi = !pertama && !milikKita.has(alamatSel(row, col)) && range.formulas[row - semua.row]![col - semua.col] !== "";
        if (terisi || lain.some((rect) => didalam(rect, row, col))) throw new GalatBuku("SEL_BERUBAH", { lembar, sel: alamatSel(row, col) });
      }
    }
  }
}

async function ganti(mulai: Excel.RequestContext, bagian: Bagian, simpanan: Simpanan, isi: Pergantian): Promise<void> {
  const { lembar, dari, ke, gabungDari, gabungKe } = isi;
  await allOrNothing(
    async () => {
      await tulisBagian(mulai, teksBagian(simpanan));
      tulisSel(mulai, { lembar, ke, buka: gabungDari, gabungkan: gabungKe });
      await mulai.sync();
    },
    async (context) => {
      tulisSel(context, { lembar, ke: dari, buka: gabungKe, gabungkan: gabungDari });
      await tulisBagian(context, bagian.xml);
      await context.sync();
    },
    { lembar },
  );
}

interface Tulisan {
  readonly lembar: string;
  readonly ke: readonly IsiSel[];
  readonly buka: readonly Rect[];
  readonly gabungkan: readonly Rect[];
}

/** Queued in one request. A cell that is to be hidden by a merge is emptied before; formats go first, for they decide what a text becomes. */
function tulisSel(context: Excel.RequestContext, { lembar, ke, buka, gabungkan }: Tulisan): void {
  const sheet = context.workbook.worksheets.getItem(lembar);
  for (const satu of [...buka, ...gabungkan]) sheet.getRange(alamatRentang(satu)).unmerge();
  for (const lajur of berurutan(ke)) {
    const range = sheet.getRangeByIndexes(lajur[0]!.row, lajur[0]!.col, lajur.length, 1);
    range.numberFormat = lajur.map(({ format }) => [format]);
    range.values = lajur.map(({ nilai, format }) => [typeof nilai === "string" && nilai !== "" ? teksKembali(nilai, format) : nilai]);
  }
  for (const satu of gabungkan) sheet.getRange(alamatRentang(satu)).merge(false);
}

/** Cells that stand below each other are written at once; what lies between others, such as a formula, is not written at all. */
function berurutan(sel: readonly IsiSel[]): IsiSel[][] {
  const hasil: IsiSel[][] = [];
  for (const satu of [...sel].sort((a, b) => a.col - b.col || a.row - b.row)) {
    const akhir = hasil.at(-1)?.at(-1);
    if (akhir?.col === satu.col && akhir.row + 1 === satu.row) hasil.at(-1)!.push(satu);
    else hasil.push([satu]);
  }
  return hasil;
}

const bertemu = (a: Rect, b: Rect): boolean => a.row < b.row + b.rows && b.row < a.row + a.rows && a.col < b.col + b.cols && b.col < a.col + a.cols;

function liputan(semua: readonly Rect[]): Rect | null {
  const [pertama, ...lain] = semua;
  return pertama ? lain.reduce(gabungKotak, pertama) : null;
}
