/** Names that differ in a word or two and yet mean the same indicator. */
import { kunciNama } from "./namaIndikator";

const BAGIAN_KATA_SAMA = 0.8;
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
  const sama = [...x].filter((k) => y.has(k)).length;
  const beda = [...x, ...y].filter((k) => !(x.has(k) && y.has(k)));
  return sama / (x.size + y.size - sama) >= BAGIAN_KATA_SAMA && !beda.some((k) => PEMBEDA.test(k));
}
