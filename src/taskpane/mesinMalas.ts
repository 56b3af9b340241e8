/** The engine, fetched when it is first needed: the pane stands before its rules and summaries have arrived. */
import type { Mesin } from "./mesin";
import { sekali } from "./sekali";

let termuat: Mesin | undefined;

const ambil = sekali(async () => {
  termuat = (await import(/* webpackChunkName: "mesin" */ "./mesinDomain")).mesinDomain;
});

function mesin(): Mesin {
  if (!termuat) throw new Error("the engine has not been fetched");
  return termuat;
}

export const mesinMalas: Mesin = {
  siap: ambil,
  aturan: (...isi) => mesin().aturan(...isi),
  kenali: (...isi) => mesin().kenali(...isi),
  periksa: (...isi) => mesin().periksa(...isi),
  indikator: (...isi) => mesin().indikator(...isi),
  dasar: (...isi) => mesin().dasar(...isi),
  teksTemuan: (...isi) => mesin().teksTemuan(...isi),
  untukRingkasan: (...isi) => mesin().untukRingkasan(...isi),
  namaRingkasan: (...isi) => mesin().namaRingkasan(...isi),
  namaSkala: (...isi) => mesin().namaSkala(...isi),
  susunRingkasan: (...isi) => mesin().susunRingkasan(...isi),
  susunEksekutif: (...isi) => mesin().susunEksekutif(...isi),
  susunLaporan: (...isi) => mesin().susunLaporan(...isi),
  fungsi: (...isi) => mesin().fungsi(...isi),
};
