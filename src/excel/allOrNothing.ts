/** Work in several requests that must not stay half done. */
import { GalatBuku } from "./layanan";
import { galatDari } from "./runExcel";

/**
 * @param kerja what changes the workbook
 * @param pulihkan brings back what stood before, in a context of its own, for what is left in the failed one is unknown
 * @param data what the sentence of an error may name
 * @throws what `kerja` threw once everything is back, or GAGAL_BATAL where the way back failed as well
 */
export async function allOrNothing<T>(
  kerja: () => Promise<T>,
  pulihkan: (context: Excel.RequestContext) => Promise<void>,
  data: Readonly<Record<string, string>> = {},
): Promise<T> {
  try {
    return await kerja();
  } catch (sebab) {
    try {
      // waits while the user is editing a cell
      await Excel.run({ delayForCellEdit: true }, pulihkan);
    } catch (error) {
      const rincian = [galatDari(sebab), galatDari(error)].map((satu) => (satu instanceof Error ? satu.message : String(satu))).join(" / ");
      throw new GalatBuku("GAGAL_BATAL", data, rincian, { cause: sebab });
    }
    throw sebab;
  }
}
