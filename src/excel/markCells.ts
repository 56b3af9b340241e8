/** "Tandai di lembar" and "Hapus tanda": all marks or none, and every one taken away exactly. */
import type { Tanda } from "../domain/simpanan/types";
import { allOrNothing } from "./allOrNothing";
import { GalatBuku, type HasilTanda, type SelDitandai } from "./layanan";
import { cariTanda, pasangTanda, tokenBaru } from "./marks";
import { runExcel } from "./runExcel";
import type { Requires } from "./requires";
import { bacaBagian, teksBagian, tulisBagian, type Bagian } from "./store";

export const requires: Requires = ["ExcelApi", "1.6"];

interface Keadaan {
  readonly sheets: ReadonlyMap<string, Excel.Worksheet>;
  readonly terlindung: ReadonlySet<string>;
  readonly bagian: Bagian;
  /** Marks that are there already. */
  readonly ada: Awaited<ReturnType<typeof cariTanda>>;
}

/**
 * Marks the cells; marks from before are replaced. Cells of protected sheets, and of sheets that are gone, are left out and told.
 * @throws GalatBuku when Excel refuses; the workbook is then as before
 */
export async function markCells(sel: readonly SelDitandai[]): Promise<HasilTanda> {
  return runExcel(requires, async (context) => {
    const keadaan = await bacaKeadaan(context);
    tolakTerlindung(keadaan);
    const bisa = sel.filter(({ lembar }) => keadaan.sheets.has(lembar) && !keadaan.terlindung.has(lembar));
    const tanda = bisa.map(({ lembar, sel: alamat, tingkat }): Tanda => ({ lembar, sel: alamat, tingkat, token: tokenBaru(tingkat) }));
    const simpanan = await ganti(context, keadaan, tanda);
    const terlindung = [...new Set(sel.map(({ lembar }) => lembar))].filter((nama) => keadaan.terlindung.has(nama));
    return { simpanan, jumlah: tanda.length, terlindung };
  });
}

/** @throws GalatBuku TERLINDUNG where a marked sheet was protected meanwhile */
export async function unmarkCells(): Promise<HasilTanda> {
  return runExcel(requires, async (context) => {
    const keadaan = await bacaKeadaan(context);
    tolakTerlindung(keadaan);
    return { simpanan: await ganti(context, keadaan, []), jumlah: keadaan.ada.length, terlindung: [] };
  });
}

async function bacaKeadaan(context: Excel.RequestContext): Promise<Keadaan> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  for (const { protection } of worksheets.items) protection.load("protected");
  const bagian = await bacaBagian(context);
  return {
    sheets: new Map(worksheets.items.map((sheet) => [sheet.name, sheet])),
    terlindung: new Set(worksheets.items.filter(({ protection }) => protection.protected).map(({ name }) => name)),
    bagian,
    ada: await cariTanda(context, worksheets.items),
  };
}

function tolakTerlindung({ ada, terlindung }: Keadaan): void {
  const macet = ada.find(({ tanda }) => terlindung.has(tanda.lembar));
  if (macet) throw new GalatBuku("TERLINDUNG", { lembar: macet.tanda.lembar });
}

/** The marks become `tanda`, on the sheets and in the store. */
async function ganti(context: Excel.RequestContext, { sheets, bagian, ada }: Keadaan, tanda: readonly Tanda[]): Promise<Bagian["simpanan"]> {
  const simpanan = { ...bagian.simpanan, tanda };
  const semula = ada.map((satu) => satu.tanda);
  await allOrNothing(
    async () => {
      await tulisBagian(context, teksBagian(simpanan));
      for (const satu of tanda) pasangTanda(sheets.get(satu.lembar)!, satu);
      for (const { format } of ada) format.delete();
      await context.sync();
    },
    (lain) => pulihkan(lain, semula, bagian),
  );
  return simpanan;
}

/** Whatever stands there now: marks that were not there go, marks that were come back, and the store as it was. */
async function pulihkan(context: Excel.RequestContext, semula: readonly Tanda[], bagian: Bagian): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const kini = await cariTanda(context, worksheets.items);
  const dulu = new Set(semula.map(({ token }) => token));
  const masih = new Set(kini.map(({ tanda }) => tanda.token));
  for (const { tanda, format } of kini) if (!dulu.has(tanda.token)) format.delete();
  // in the order of their making, so that the newest is first again
  for (const tanda of [...semula].reverse()) {
    const sheet = worksheets.items.find(({ name }) => name === tanda.lembar);
    if (!masih.has(tanda.token) && tanda.sel !== "" && sheet) pasangTanda(sheet, tanda);
  }
  await tulisBagian(context, bagian.xml);
  await context.sync();
}
