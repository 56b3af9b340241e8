/** Computes formulas on a hidden sheet that is gone afterwards, and says in which Excel. */
import { belumDihitung } from "../domain/bagikan/rencana";
import type { LingkunganUji } from "../domain/bagikan/ujiMandiri";
import { KUNCI_RINGKASAN, RINGKASAN_SEMENTARA } from "../domain/ringkas/kunci";
import type { CellValue } from "../domain/tabel/snapshot";
import { namaLembarBaru } from "./address";
import { allOrNothing } from "./allOrNothing";
import type { HasilUji } from "./layanan";
import { bacaKeadaan } from "./ownSheets";
import { runExcel } from "./runExcel";
import type { Requires } from "./requires";

export const requires: Requires = ["ExcelApi", "1.12"];

/** Functions of an add-in may take a moment to load. */
const PERCOBAAN = 20;
const JEDA_MS = 250;

/** @throws GalatBuku STRUKTUR_TERLINDUNG where no sheet can be added */
export async function selfTest(rumus: readonly string[]): Promise<HasilUji> {
  return runExcel(requires, async (context) => {
    const { namaLembar } = await bacaKeadaan(context, "");
    const nama = namaLembarBaru("Uji", namaLembar);
    return allOrNothing(async () => {
      const sheet = context.workbook.worksheets.add(nama);
      sheet.visibility = "Hidden";
      sheet.customProperties.add(KUNCI_RINGKASAN, RINGKASAN_SEMENTARA);
      const range = sheet.getRangeByIndexes(0, 0, rumus.length, 1);
      range.formulas = rumus.map((satu) => [satu]);
      const { cultureInfo } = context.workbook.application;
      cultureInfo.load("name");
      let nilai: CellValue[] = [];
      for (let i = 0; i < PERCOBAAN; i++) {
        range.load("values");
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- waits for the functions, not for cells
        await context.sync();
        nilai = range.values.map((baris) => baris[0] as CellValue);
        if (!nilai.some(belumDihitung)) break;
        await new Promise((selesai) => setTimeout(selesai, JEDA_MS));
      }
      await hapus(context, nama);
      return { nilai, lingkungan: lingkungan(cultureInfo.name) };
    }, (pulih) => hapus(pulih, nama));
  });
}

async function hapus(context: Excel.RequestContext, nama: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(nama);
  sheet.load("name");
  await context.sync();
  if (sheet.isNullObject) return;
  sheet.delete();
  await context.sync();
}

function lingkungan(angka: string): LingkunganUji {
  const { diagnostics, displayLanguage } = Office.context;
  return { versi: diagnostics?.version ?? "?", platform: String(diagnostics?.platform ?? "?"), bahasa: displayLanguage, angka };
}
