/** The cells of other sheets that a formula refers to. */
import { bacaRentang, type Rect } from "../tabel/alamat";

export interface RujukanLembar extends Rect {
  readonly lembar: string;
}

const TEKS = /"(?:[^"]|"")*"/g;
const RUJUKAN = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)/gu;

/** @param rumus en-US; what stands in texts is no reference */
export function rujukanLembar(rumus: string): RujukanLembar[] {
  return [...rumus.replace(TEKS, '""').matchAll(RUJUKAN)].flatMap(([, berkutip, polos, alamat]) => {
    const rect = bacaRentang(alamat!);
    const lembar = berkutip === undefined ? polos! : berkutip.replace(/''/g, "'");
    return rect ? [{ lembar, ...rect }] : [];
  });
}
