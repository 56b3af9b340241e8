/** When two names mean the same indicator: same words, but for spelling, spacing, unit marks and filler words. */
import { distance } from "fastest-levenshtein";
import { Porsi, type Bertahap } from "../bertahap";
import { rapikan } from "../tabel/kepala";

const PENGISI: ReadonlySet<string> = new Set(["nilai", "yang", "dan", "di", "pada", "dari", "oleh", "untuk", "dalam", "terhadap", "tahun", "atau"]);
const BATAS_KABUR = 600;
/** In shorter words a swap makes another word. */
const HURUF_BERTUKAR = 4;
/** To compare a name with the others costs as much as looking at so many cells. */
const SEL_NAMA = 20;

export interface KunciNama {
  readonly kata: readonly string[];
  readonly tanpaKurung: readonly string[];
}

/** `1.1 `, `IKU 3. ` and `a. ` before a name. */
export const tanpaNomor = (nama: string): string =>
  nama.replace(/^\s*(?:(?:iku|ikp|ikk|ikss|iks|iksp|iksk)[\s.-]*)?(?:\d+(?:[.-]\d+)*[.)]?\s+|[a-z][.)]\s+)/i, "");

export function kunciNama(nama: string): KunciNama {
  const bersih = tanpaNomor(nama.replace(/\(\s*%\s*\)|%|\*/g, " "));
  return { kata: kata(bersih), tanpaKurung: kata(bersih.replace(/\([^)]*\)/g, " ")) };
}

const kata = (teks: string): string[] => rapikan(teks).split(" ").filter((k) => k !== "" && !pengisi(k));

const pengisi = (k: string): boolean => PENGISI.has(k) || [...PENGISI].some((p) => bertukar(p, k));

export function samaIndikator(a: KunciNama, b: KunciNama): boolean {
  if (samaKata(a.kata, b.kata)) return true;
  const adaKurung = [a, b].map((k) => k.kata.length !== k.tanpaKurung.length);
  // parentheses in one name only explain; two different ones tell apart
  return adaKurung[0] !== adaKurung[1] && samaKata(a.tanpaKurung, b.tanpaKurung);
}

function samaKata(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  if (a.join("") === b.join("")) return true;
  return a.length === b.length && a.every((x, i) => mirip(x, b[i]!));
}

function mirip(a: string, b: string): boolean {
  if (a === b) return true;
  if (bertukar(a, b)) return true;
  const panjang = Math.min(a.length, b.length);
  if (panjang < 6 || /\d/.test(a + b)) return false;
  return distance(a, b) <= (panjang >= 10 ? 2 : 1);
}

/** Two neighbouring letters swapped by the hand: `abrang` for `barang`. */
function bertukar(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < HURUF_BERTUKAR || /\d/.test(a)) return false;
  const i = [...a].findIndex((huruf, n) => huruf !== b[n]);
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}

/**
 * Groups names that mean the same; pauses now and then.
 * @returns for each name the number of its group
 */
export function* kelompokkan(nama: readonly string[]): Bertahap<number[]> {
  const wakil: { kunci: KunciNama; kelompok: number }[] = [];
  const perKunci = new Map<string, number>();
  const hasil: number[] = [];
  const porsi = new Porsi();
  for (const n of nama) {
    if (porsi.habis(SEL_NAMA)) yield;
    const kunci = kunciNama(n);
    const rapat = kunci.kata.join("");
    let kelompok = perKunci.get(rapat);
    if (kelompok === undefined) {
      const serupa = wakil.length <= BATAS_KABUR ? wakil.find((w) => samaIndikator(w.kunci, kunci)) : undefined;
      kelompok = serupa?.kelompok ?? perKunci.size;
      perKunci.set(rapat, kelompok);
      wakil.push({ kunci, kelompok });
    }
    hasil.push(kelompok);
  }
  return hasil;
}
