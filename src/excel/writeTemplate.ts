/**
 * Writes a template to a new sheet, all or nothing. It is built on a hidden sheet that is marked as ours only until it is shown:
 * from then on it is the planner's own. No cell of another sheet is touched.
 */
import { KUNCI_RINGKASAN, RINGKASAN_SEMENTARA } from "../domain/ringkas/kunci";
import type { AturanIsian, RencanaTemplat, TabelTemplat, ValidasiTemplat } from "../domain/templat/types";
import { namaLembarBaru } from "./address";
import { allOrNothing } from "./allOrNothing";
import { GalatBuku, type HasilTemplat } from "./layanan";
import { bacaKeadaan, type Keadaan } from "./ownSheets";
import type { Requires } from "./requires";
import { galatDari, runExcel } from "./runExcel";
import { writePageSetup, writePlan } from "./writePlan";

export const requires: Requires = ["ExcelApi", "1.12"];

const NAMA_SEMENTARA = "LKj sementara";
/** Banded lightly; the header has a look of its own. */
const GAYA_TABEL = "TableStyleLight1";

/**
 * @param rencana what the sheet shall hold
 * @param catatLembar called with the id of the new sheet, before it is shown
 * @returns the name that the sheet got: a number is added where the wanted one is taken
 * @throws GalatBuku STRUKTUR_TERLINDUNG before anything is changed; GAGAL_BATAL when the way back failed
 */
export async function writeTemplate(rencana: RencanaTemplat, catatLembar?: (id: string) => void): Promise<HasilTemplat> {
  return runExcel(requires, async (context) => {
    const keadaan = await bacaKeadaan(context, "");
    const namaTabel = await namaTabelBaru(context, rencana.tabel);
    const sementara = namaLembarBaru(NAMA_SEMENTARA, keadaan.namaLembar);
    let id: string | undefined;
    return allOrNothing(
      async () => {
        const sheet = await bangun(context, rencana, sementara, namaTabel, keadaan);
        id = sheet.id;
        catatLembar?.(id);
        const siapCetak = await aturCetak(context, sheet, rencana);
        const lembar = await tampilkan(context, sheet, rencana, keadaan);
        return { lembar, ...(siapCetak ? {} : { tanpaAturanCetak: true }) };
      },
      (lain) => buang(lain, id ?? sementara, keadaan),
      { lembar: sementara },
    );
  });
}

/** Names of tables and other names share one space in a workbook. */
async function namaTabelBaru(context: Excel.RequestContext, tabel: readonly TabelTemplat[]): Promise<string[]> {
  const { tables, names } = context.workbook;
  tables.load("items/name");
  names.load("items/name");
  await context.sync();
  const terpakai = new Set([...tables.items, ...names.items].map(({ name }) => name.toLowerCase()));
  return tabel.map(({ nama }) => {
    let calon = nama;
    for (let n = 2; terpakai.has(calon.toLowerCase()); n++) calon = `${nama}_${n}`;
    terpakai.add(calon.toLowerCase());
    return calon;
  });
}

async function bangun(
  context: Excel.RequestContext,
  rencana: RencanaTemplat,
  nama: string,
  namaTabel: readonly string[],
  { sisa }: Keadaan,
): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.add(nama);
  sheet.visibility = Excel.SheetVisibility.hidden;
  sheet.customProperties.add(KUNCI_RINGKASAN, RINGKASAN_SEMENTARA);
  writePlan(sheet, rencana);
  rencana.tabel.forEach(({ rentang }, n) => {
    const { row, col, rows, cols } = rentang;
    const table = sheet.tables.add(sheet.getRangeByIndexes(row, col, rows, cols), true);
    table.name = namaTabel[n]!;
    table.style = GAYA_TABEL;
    // sorting would part a sasaran from the indicators below it
    table.showFilterButton = false;
  });
  for (const satu of rencana.validasi) tulisValidasi(sheet, satu);
  for (const lama of sisa) lama.delete();
  sheet.load("id");
  await context.sync();
  return sheet;
}

function tulisValidasi(sheet: Excel.Worksheet, { rentang, aturan, judul, pesan, petunjuk, tegas }: ValidasiTemplat): void {
  const { dataValidation } = sheet.getRangeByIndexes(rentang.row, rentang.col, rentang.rows, rentang.cols);
  dataValidation.rule = aturanExcel(aturan);
  dataValidation.errorAlert = { title: judul, message: pesan, style: tegas ? "Stop" : "Warning", showAlert: true };
  if (petunjuk !== undefined) dataValidation.prompt = { title: judul, message: petunjuk, showPrompt: true };
}

function aturanExcel(aturan: AturanIsian): Excel.DataValidationRule {
  switch (aturan.jenis) {
    case "daftar":
      return { list: { inCellDropDown: true, source: aturan.pilihan.join(",") } };
    case "desimal":
      return { decimal: { formula1: aturan.minimum, operator: "GreaterThanOrEqualTo" } };
    case "bulat":
      return { wholeNumber: { formula1: aturan.minimum, formula2: aturan.maksimum, operator: "Between" } };
  }
}

/** Page setup needs a printer on some machines: without it the form is still right, so the answer is told, not thrown. */
async function aturCetak(context: Excel.RequestContext, sheet: Excel.Worksheet, rencana: RencanaTemplat): Promise<boolean> {
  try {
    writePageSetup(sheet, rencana);
    await context.sync();
    return true;
  } catch (error) {
    if (galatDari(error) instanceof GalatBuku) return false;
    throw error;
  }
}

async function tampilkan(context: Excel.RequestContext, sheet: Excel.Worksheet, rencana: RencanaTemplat, { namaLembar }: Keadaan): Promise<string> {
  const nama = namaLembarBaru(rencana.nama, namaLembar);
  sheet.name = nama;
  sheet.visibility = Excel.SheetVisibility.visible;
  sheet.activate();
  const { row, col } = rencana.tabel[0]!.rentang;
  sheet.getRangeByIndexes(row + 1, col, 1, 1).select();
  sheet.customProperties.getItem(KUNCI_RINGKASAN).delete();
  await context.sync();
  return nama;
}

/** @param kunci id of the new sheet, or the name that it has until its id is known */
async function buang(context: Excel.RequestContext, kunci: string, { idAktif }: Keadaan): Promise<void> {
  const { worksheets } = context.workbook;
  const sheet = worksheets.getItemOrNullObject(kunci);
  const aktif = worksheets.getItemOrNullObject(idAktif);
  sheet.load("id");
  aktif.load("id");
  await context.sync();
  if (sheet.isNullObject) return;
  if (!aktif.isNullObject) aktif.activate();
  sheet.delete();
  await context.sync();
}
