/**
 * The print area of a summary that was refreshed follows its new size, as long as it is still the one that we set. Page setup needs
 * a printer on some machines: without one the summary is still right, so the answer is told, not thrown.
 */
import type { RencanaLembar } from "../domain/ringkas/types";
import { alamatRentang } from "../domain/tabel/alamat";
import { pisahAlamat } from "./address";
import { GalatBuku } from "./layanan";
import { galatDari } from "./runExcel";

export interface AreaCetak {
  /** False where this Excel refused. */
  readonly siap: boolean;
  /** What it was before; absent where it was left as it is. */
  readonly lama?: string;
}

/** A1 of what is printed of a plan; "" where all of it is. */
export function areaCetak({ sel, lebar, kolomCetak, grafik }: RencanaLembar): string {
  if (kolomCetak === undefined && !grafik) return "";
  return alamatRentang({ row: 0, col: 0, rows: grafik?.barisData ?? sel.length, cols: kolomCetak ?? lebar.length });
}

/** @param dulu the area that we set before, "" for none */
export async function refreshPrintArea(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rencana: RencanaLembar,
  dulu: string,
): Promise<AreaCetak> {
  const baru = areaCetak(rencana);
  if (baru === "" || dulu === "" || baru === dulu) return { siap: true };
  try {
    const area = sheet.pageLayout.getPrintAreaOrNullObject();
    area.load("address");
    await context.sync();
    const lama = area.isNullObject ? "" : pisahAlamat(area.address).rentang;
    // one that she chose herself stays
    if (lama !== dulu) return { siap: true };
    sheet.pageLayout.setPrintArea(baru);
    await context.sync();
    return { siap: true, lama };
  } catch (error) {
    if (galatDari(error) instanceof GalatBuku) return { siap: false };
    throw error;
  }
}
