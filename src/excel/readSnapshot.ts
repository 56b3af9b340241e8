/**
 * Reads the whole workbook as plain data: 2 syncs for sheets and used ranges, then one for every `SEL_PER_PERMINTAAN` cells, so that no
 * answer passes Excel's 5 MB. Values only: cells that carry nothing but a format do not count. Nothing is written, and no
 * merge is asked for (reading merges clears the user's undo, office-js#5918).
 */
import { KUNCI_RINGKASAN } from "../domain/ringkas/kunci";
import { BATAS_SEL_LEMBAR } from "../domain/tabel/batas";
import type { CellValue, SheetSnapshot, Snapshot } from "../domain/tabel/snapshot";
import { rumusSel } from "./formula";
import { GalatBuku, type OpsiBaca } from "./layanan";
import { runExcel } from "./runExcel";
import type { Requires } from "./requires";

export const requires: Requires = ["ExcelApi", "1.12"];

/** Cells asked for in one request. */
export const SEL_PER_PERMINTAAN = 100_000;

interface Lembar {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly protection: Excel.WorksheetProtection;
  readonly kita: Excel.WorksheetCustomProperty;
}

interface Potongan {
  readonly nomor: number;
  readonly awal: number;
  readonly jumlah: number;
}

interface Isi {
  readonly values: CellValue[][];
  readonly formulas: string[][];
  readonly formats: string[][];
}

/** @throws GalatBuku DIBATALKAN when the signal fires; Excel's errors as `runExcel` maps them */
export async function readSnapshot(opsi: OpsiBaca = {}): Promise<Snapshot> {
  return runExcel(requires, async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/name,items/visibility");
    await selesaikan(context, opsi);

    const lembar = sheets.items.map((sheet): Lembar => {
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("rowIndex,columnIndex,rowCount,columnCount");
      const protection = sheet.protection;
      protection.load("protected");
      const kita = sheet.customProperties.getItemOrNullObject(KUNCI_RINGKASAN);
      kita.load("value");
      return { sheet, used, protection, kita };
    });
    await selesaikan(context, opsi);

    const ukuran = lembar.map(({ used }) => ukuranTerbaca(used));
    const isi: Isi[] = lembar.map(() => ({ values: [], formulas: [], formats: [] }));
    const semua = ukuran.reduce((sum, { rows, cols }) => sum + rows * cols, 0);
    let terbaca = 0;
    for (const permintaan of bagi(ukuran, SEL_PER_PERMINTAAN)) {
      const ranges = permintaan.map((potongan) => {
        const { used, sheet } = lembar[potongan.nomor]!;
        const range = sheet.getRangeByIndexes(used.rowIndex + potongan.awal, used.columnIndex, potongan.jumlah, used.columnCount);
        range.load("values,formulas,numberFormat");
        return { range, potongan };
      });
      // one request for every budget of cells is the point of this loop
      await selesaikan(context, opsi);
      for (const { range, potongan } of ranges) {
        tambahkan(isi[potongan.nomor]!, range, lembar[potongan.nomor]!.sheet.name);
        range.untrack();
        terbaca += potongan.jumlah * ukuran[potongan.nomor]!.cols;
      }
      opsi.kemajuan?.(terbaca / semua);
    }
    opsi.kemajuan?.(1);
    return { lembar: lembar.map((asal, n) => keSnapshot(asal, isi[n]!)) };
  });
}

async function selesaikan(context: Excel.RequestContext, { batal }: OpsiBaca): Promise<void> {
  if (batal?.aborted) throw new GalatBuku("DIBATALKAN");
  await context.sync();
  if (batal?.aborted) throw new GalatBuku("DIBATALKAN");
}

function ukuranTerbaca(used: Excel.Range): { rows: number; cols: number } {
  if (used.isNullObject || used.rowCount * used.columnCount > BATAS_SEL_LEMBAR) return { rows: 0, cols: 0 };
  return { rows: used.rowCount, cols: used.columnCount };
}

/**
 * Blocks of whole rows, packed into requests. A request takes rows until the budget is reached, so it may pass it by less
 * than one row and there are never more than ceil(cells / budget) of them.
 */
export function bagi(ukuran: readonly { readonly rows: number; readonly cols: number }[], anggaran: number): Potongan[][] {
  const permintaan: Potongan[][] = [];
  let sisa = 0;
  ukuran.forEach(({ rows, cols }, nomor) => {
    for (let awal = 0; awal < rows; ) {
      if (sisa <= 0) {
        permintaan.push([]);
        sisa = anggaran;
      }
      const jumlah = Math.min(rows - awal, Math.ceil(sisa / cols));
      permintaan.at(-1)!.push({ nomor, awal, jumlah });
      sisa -= jumlah * cols;
      awal += jumlah;
    }
  });
  return permintaan;
}

function tambahkan(isi: Isi, range: Excel.Range, lembar: string): void {
  const values = range.values as CellValue[][] | null;
  const formulas = range.formulas as CellValue[][] | null;
  const formats = range.numberFormat as string[][] | null;
  // over its limit Excel may answer null instead of an error
  if (!values || !formulas || !formats) throw new GalatBuku("TERLALU_BESAR", { lembar });
  values.forEach((baris, r) => {
    isi.values.push(baris);
    isi.formulas.push(baris.map((value, c) => rumusSel(formulas[r]![c]!, value)));
    isi.formats.push(formats[r]!);
  });
}

function keSnapshot({ sheet, used, protection, kita }: Lembar, isi: Isi): SheetSnapshot {
  const kosong = used.isNullObject;
  const terlaluBesar = !kosong && isi.values.length === 0;
  return {
    nama: sheet.name,
    tersembunyi: sheet.visibility !== "Visible",
    terlindung: protection.protected,
    row: kosong ? 0 : used.rowIndex,
    col: kosong ? 0 : used.columnIndex,
    values: isi.values,
    formulas: isi.formulas,
    formats: isi.formats,
    ...(terlaluBesar ? { terlaluBesar } : {}),
    ...(kita.isNullObject ? {} : { milikKita: true }),
  };
}
