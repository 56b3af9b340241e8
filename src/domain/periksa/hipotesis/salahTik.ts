/** Slips of the hand that turn one number into another: what a reviewer looks for first. */
import { bulatkan } from "../../hitung/desimal";

export type JenisSalahTik = "tertukar" | "satuDigit" | "digitHilang" | "digitLebih" | "satuan";

const MAKS_DIGIT = 15;
/** With fewer digits any two numbers look alike. */
const DIGIT_BERARTI = 3;

/**
 * @param tercetak the number as shown
 * @param seharusnya what it is to be
 * @param desimal decimals that are shown
 * @returns the slip that leads from the one to the other; undefined where none does
 */
export function salahTik(tercetak: number, seharusnya: number, desimal: number): JenisSalahTik | undefined {
  if (!(tercetak > 0 && seharusnya > 0)) return undefined;
  const [a, b] = [digit(tercetak, desimal), digit(seharusnya, desimal)];
  if (a === b || Math.max(a.length, b.length) > MAKS_DIGIT) return undefined;
  // the same digits with another point: 0,8 and 80, 1.234 and 1.234.000
  if (tanpaNolEkor(a) === tanpaNolEkor(b)) return "satuan";
  if (Math.min(a.length, b.length) < DIGIT_BERARTI) return undefined;
  if (a.length === b.length) return samaPanjang(a, b);
  return tanpaSatu(b, a) ? "digitHilang" : tanpaSatu(a, b) ? "digitLebih" : undefined;
}

const digit = (x: number, desimal: number): string => bulatkan(x * 10 ** desimal, 0).toFixed(0);
const tanpaNolEkor = (s: string): string => s.replace(/0+$/, "");

function samaPanjang(a: string, b: string): JenisSalahTik | undefined {
  const beda = [...a].flatMap((d, i) => (d === b[i] ? [] : [i]));
  const [i, j] = beda as [number, number];
  if (beda.length === 1) return "satuDigit";
  return beda.length === 2 && j === i + 1 && a[i] === b[j] && a[j] === b[i] ? "tertukar" : undefined;
}

/** True where `pendek` is `panjang` without one of its digits. */
function tanpaSatu(panjang: string, pendek: string): boolean {
  if (panjang.length !== pendek.length + 1) return false;
  return [...panjang].some((_, i) => panjang.slice(0, i) + panjang.slice(i + 1) === pendek);
}
