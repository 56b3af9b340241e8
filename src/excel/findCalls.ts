/** Reads what sharing needs to know: cells, names, tables, rules of sheets, and where a formula spills. Nothing is written. */
import type { NamaBuku, TabelBuku } from "../domain/bagikan/acuan";
import { cariPanggilan } from "../domain/bagikan/panggilan";
import type { AturanBuku, BukuBagikan, Tumpahan } from "../domain/bagikan/types";
import { alamatSel, bacaRentang } from "../domain/tabel/alamat";
import type { Snapshot } from "../domain/tabel/snapshot";
import { pisahAlamat } from "./address";
import { GalatBuku, type OpsiBaca } from "./layanan";
import { bacaAturanHidup, requires as requiresAturan } from "./shareRules";
import { readSnapshot } from "./readSnapshot";
import { runExcel } from "./runExcel";
import type { Requires } from "./requires";

export const requires: Requires = ["ExcelApi", "1.12"];

export async function bacaBukuBagikan(opsi: OpsiBaca = {}): Promise<BukuBagikan> {
  const snapshot = await readSnapshot(opsi);
  const [nama, tabel, aturan, tumpahan] = [await bacaNama(), await opsional(bacaTabel), await opsional(() => bacaAturan(snapshot)), await bacaTumpahan(snapshot)];
  return { snapshot, nama, tabel, aturan, tumpahan };
}

/** What an older Excel cannot say is left out. */
async function opsional<T>(baca: () => Promise<readonly T[]>): Promise<readonly T[]> {
  try {
    return await baca();
  } catch (error) {
    if (error instanceof GalatBuku && error.kode === "API_TIDAK_ADA") return [];
    throw error;
  }
}

async function bacaNama(): Promise<readonly NamaBuku[]> {
  return runExcel(requires, async (context) => {
    const { names, worksheets } = context.workbook;
    names.load("items/name,items/formula,items/visible");
    worksheets.load("items/name,items/names/items/name,items/names/items/formula,items/names/items/visible");
    await context.sync();
    const milikLembar = worksheets.items.flatMap((sheet) => sheet.names.items.map((satu) => ({ satu, lembar: sheet.name })));
    return [...names.items.map((satu) => ({ satu, lembar: "" })), ...milikLembar].map(({ satu, lembar }) => ({
      nama: satu.name,
      rumus: String(satu.formula),
      lembar,
      tersembunyi: !satu.visible,
    }));
  });
}

async function bacaTabel(): Promise<readonly TabelBuku[]> {
  return runExcel(requires, async (context) => {
    const { tables } = context.workbook;
    tables.load("items/name,items/showHeaders,items/showTotals,items/columns/items/name,items/worksheet/name");
    await context.sync();
    const semua = tables.items.map((tabel) => {
      const range = tabel.getRange();
      range.load("address");
      return { tabel, range };
    });
    await context.sync();
    return semua.map(({ tabel, range }) => ({
      nama: tabel.name,
      lembar: tabel.worksheet.name,
      rect: bacaRentang(pisahAlamat(range.address).rentang)!,
      kolom: tabel.columns.items.map(({ name }) => name),
      adaKepala: tabel.showHeaders,
      adaJumlah: tabel.showTotals,
    }));
  });
}

/** Formulas that can fill more than one cell: a table of ours, or a range as argument. */
const MUNGKIN_TUMPAH = /lkj.*(:|#|RINCI|UNSUR|\[|[A-Z_]{3,}[,)])/i;

async function bacaTumpahan(snapshot: Snapshot): Promise<readonly Tumpahan[]> {
  const calon = snapshot.lembar.flatMap((lembar) =>
    lembar.formulas.flatMap((baris, r) =>
      baris.flatMap((rumus, c) => (MUNGKIN_TUMPAH.test(rumus) ? [{ lembar: lembar.nama, sel: alamatSel(lembar.row + r, lembar.col + c) }] : [])),
    ),
  );
  if (calon.length === 0) return [];
  return runExcel(requires, async (context) => {
    const semua = calon.map(({ lembar, sel }) => {
      const isian = context.workbook.worksheets.getItem(lembar).getRange(sel).getSpillingToRangeOrNullObject();
      isian.load("address");
      return { lembar, sel, isian };
    });
    await context.sync();
    return semua.flatMap(({ lembar, sel, isian }) => (isian.isNullObject ? [] : [{ lembar, sel, rentang: pisahAlamat(isian.address).rentang }]));
  });
}

async function bacaAturan(snapshot: Snapshot): Promise<readonly AturanBuku[]> {
  return runExcel(requiresAturan, async (context) => {
    const semua = await bacaAturanHidup(context, snapshot.lembar.map(({ nama }) => nama));
    return semua.filter(({ rumus }) => cariPanggilan(rumus).length > 0).map(({ ganti: _, ...satu }) => satu);
  });
}
