/** Names that differ in a word or two and yet mean the same indicator. */
import { kunciNama } from "./namaIndikator";

const BAGIAN_KATA_SAMA = 0.8;
const BAGIAN_KATA_RAGU = 0.5;
/** In short names every word counts. */
const KATA_PALING_SEDIKIT = 5;
/** Words that tell indicators apart however alike the rest is. */
const PEMBEDA = /^(provinsi|kabupaten|kota|pusat|daerah|jumlah|persentase|tahap|triwulan|semester|negeri|luar|dalam|i{1,3}|iv|v|\d+)$/;

const ingatan = new Map<string, ReadonlySet<string>>();
const BATAS_INGATAN = 2_000;

function kata(nama: string): ReadonlySet<string> {
  const ada = ingatan.get(nama);
  if (ada) return ada;
  const hasil = new Set(kunciNama(nama).kata);
  if (ingatan.size >= BATAS_INGATAN) ingatan.clear();
  ingatan.set(nama, hasil);
  return hasil;
}

export function miripNama(a: string, b: string): boolean {
  const [x, y] = [kata(a), kata(b)];
  if (Math.min(x.size, y.size) < KATA_PALING_SEDIKIT) return false;
  const beda = [...x, ...y].filter((k) => !(x.has(k) && y.has(k)));
  return bagianSama(x, y) >= BAGIAN_KATA_SAMA && !beda.some((k) => PEMBEDA.test(k));
}

/** So much alike that we would not say of either that it is missing. */
export function mungkinSama(a: string, b: string): boolean {
  return bagianSama(kata(a), kata(b)) >= BAGIAN_KATA_RAGU;
}

/** Words in common among all words. */
function bagianSama(x: ReadonlySet<string>, y: ReadonlySet<string>): number {
  const sama = [...x].filter((k) => y.has(k)).length;
  return sama / Math.max(1, x.size + y.size - sama);
}
