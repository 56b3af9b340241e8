/**
 * The text of an error, for any list of templates (`galat` of src/strings). No Intl: it may be missing where functions
 * run.
 */
import type { KodeGalat } from "../domain/galat";
import type { DataGalat, Galat } from "../domain/hasil";
import { bulatkan } from "../domain/hitung/desimal";
import { isi } from "../strings/isi";

const DESIMAL_PESAN = 6;

/** @returns `LKJ012 Target -5 negatif. …`; numbers with the given decimal mark */
export function pesanGalat(galat: Galat, templat: Readonly<Record<KodeGalat, string>>, tandaDesimal = ","): string {
  const data = Object.fromEntries(
    Object.entries(galat.data satisfies DataGalat).map(([kunci, nilai]) => [
      kunci,
      typeof nilai === "number" ? angkaPesan(nilai, tandaDesimal) : nilai,
    ]),
  );
  return `${galat.kode} ${isi(templat[galat.kode], data)}`;
}

/** A number in a sentence: at most six decimals, no zeros behind them. */
export function angkaPesan(nilai: number, tandaDesimal = ","): string {
  return String(bulatkan(nilai, DESIMAL_PESAN)).replace(".", tandaDesimal);
}
