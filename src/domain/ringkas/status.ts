/** Words with a sign for where a capaian stands against 100%, at two decimals of a percent: colour is never the only signal. */
import { bulatkan } from "../hitung/desimal";
import type { KataStatus } from "./kataRingkasan";
import { kutip, rumus } from "./sel";
import { jikaAngka } from "./sumber";
import type { SelRencana } from "./types";

const PECAHAN_SERATUS = 4;

/** @param sel A1 of the capaian, a fraction */
export function selStatus(sel: string, capaian: number | null, kata: KataStatus): SelRencana {
  const bulat = `ROUND(${sel},${PECAHAN_SERATUS})`;
  const isi = `IF(${bulat}>1,${kutip(kata.diAtas)},IF(${bulat}=1,${kutip(kata.tepat)},${kutip(kata.diBawah)}))`;
  return rumus(jikaAngka([sel], isi), capaian === null ? null : kataStatus(bulatkan(capaian, PECAHAN_SERATUS), kata), "isiTengah");
}

function kataStatus(capaian: number, kata: KataStatus): string {
  if (capaian > 1) return kata.diAtas;
  return capaian === 1 ? kata.tepat : kata.diBawah;
}
