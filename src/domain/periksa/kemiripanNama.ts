/** Names that differ in a word or two and yet mean the same indicator. */
import { tiap, type Bertahap } from "../bertahap";
import { kunciNama } from "./namaIndikator";

const BAGIAN_KATA_SAMA = 0.8;
const BAGIAN_KATA_RAGU = 0.5;
/** In short names every word counts. */
const KATA_PALING_SEDIKIT = 5;
/** Words that tell indicators apart however alike the rest is. */
const PEMBEDA = /^(provinsi|kabupaten|kota|pusat|daerah|jumlah|persentase|tahap|triwulan|semester|negeri|luar|dalam|i{1,3}|iv|v|\d+)$/;

const ingatan = new Map<string, ReadonlySet<string>>();
const BATAS_INGATAN = 2_000;
/** So many names are compared between two pauses. */
const BANDING_SEIRIS = 1_000;

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

/** To read the words of a name costs as much as looking at so many cells. */
const SEL_KATA = 10;

/** Names to look through for one that may be the same, found by their words instead of one by one. */
export class DaftarNama {
  private readonly nama: ReadonlySet<string>[] = [];
  private readonly berkata = new Map<string, number[]>();

  static *dari(nama: readonly string[]): Bertahap<DaftarNama> {
    const daftar = new DaftarNama();
    yield* tiap(nama, (satu) => daftar.tambah(satu), SEL_KATA);
    return daftar;
  }

  private tambah(nama: string): void {
    const x = kata(nama);
    for (const k of x) {
      const ada = this.berkata.get(k);
      if (ada) ada.push(this.nama.length);
      else this.berkata.set(k, [this.nama.length]);
    }
    this.nama.push(x);
  }

  /** True where one of the names may be the same as this one, by `mungkinSama`. */
  *ada(nama: string): Bertahap<boolean> {
    const x = kata(nama);
    const jarang = [...x].map((k) => this.berkata.get(k) ?? []).sort((a, b) => a.length - b.length);
    // with so many words in common one of the rarest is among them
    const perlu = Math.ceil(x.size * BAGIAN_KATA_RAGU);
    let ketemu = false;
    for (const daftar of jarang.slice(0, x.size - perlu + 1)) {
      for (let i = 0; i < daftar.length && !ketemu; i += BANDING_SEIRIS) {
        if (i > 0) yield;
        ketemu = daftar.slice(i, i + BANDING_SEIRIS).some((n) => bagianSama(x, this.nama[n]!) >= BAGIAN_KATA_RAGU);
      }
      if (ketemu) return true;
    }
    return false;
  }
}

/** Words in common among all words. */
function bagianSama(x: ReadonlySet<string>, y: ReadonlySet<string>): number {
  const sama = [...x].filter((k) => y.has(k)).length;
  return sama / Math.max(1, x.size + y.size - sama);
}
