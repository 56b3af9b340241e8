/** Gives what edge.ts computes to Excel: errors become CustomFunctions.Error. */
import { FUNGSI, type NamaFungsi } from "./edge";
import { adalahSelGalat, type GalatSel } from "./sel";

/**
 * @returns the matrix for Excel, with CustomFunctions.Error objects where a cell of a larger range is an error
 * @throws CustomFunctions.Error where the one result is an error: Excel shows its message only then
 */
export function panggil(nama: NamaFungsi, ...argumen: unknown[]): unknown[][] {
  const hasil: unknown[][] = FUNGSI[nama](...argumen);
  if (hasil.length === 1 && hasil[0]!.length === 1) {
    const isi = hasil[0]![0];
    if (adalahSelGalat(isi)) throw galatExcel(isi);
    return hasil;
  }
  for (const baris of hasil) {
    for (const [i, isi] of baris.entries()) if (adalahSelGalat(isi)) baris[i] = galatExcel(isi);
  }
  return hasil;
}

function galatExcel({ galat, pesan }: GalatSel): CustomFunctions.Error {
  const kode = galat as CustomFunctions.ErrorCode; // the enum's values are the texts of the errors
  return pesan === "" ? new CustomFunctions.Error(kode) : new CustomFunctions.Error(kode, pesan);
}
