/** Rows that head a group of numbered rows (a program above its activities) and hold their sum. */
import type { BarisTabel, Kolom, Tabel } from "../tabel/types";
import { angkaDi, kolomBerangka, kolomPersen, labelBaris } from "./kolomAngka";
import { dipenuhi, type Persamaan, type SelAngka } from "./persamaan";
import { jumlahSelang } from "./selang";

const MAKS_BARIS = 2_000;
const NOMOR = /^\(?(\d+|[a-z])[.)]\s+/i;

/** Broken sums of group heads, in tables where at least one other head does sum up its group. */
export function indukKeliru(tabel: Tabel): Persamaan[] {
  const berkode = kelompokKode(tabel);
  const kelompok = berkode.length > 0 ? berkode : kelompokBernomor(tabel);
  if (kelompok.length < 2) return [];
  return kolomBerangka(tabel)
    .filter((k) => !kolomPersen(tabel, k))
    .flatMap((k) => {
      const semua = kelompok.flatMap((g) => persamaan(k, g, berkode.length > 0 ? 1 : 2) ?? []);
      const salah = semua.filter((p) => !dipenuhi(p));
      return salah.length > 0 && salah.length < semua.length ? salah : [];
    });
}

export interface Kelompok {
  readonly induk: BarisTabel;
  readonly anak: readonly BarisTabel[];
}

/** Rows and those right below them by their codes. */
function kelompokKode(tabel: Tabel): Kelompok[] {
  if (tabel.baris.length > MAKS_BARIS || !tabel.kolom.some((k) => k.peran === "kode")) return [];
  const perInduk = new Map<number, BarisTabel[]>();
  for (const b of tabel.baris) if (b.induk !== undefined) perInduk.set(b.induk, [...(perInduk.get(b.induk) ?? []), b]);
  return tabel.baris.flatMap((induk) => (perInduk.has(induk.row) ? [{ induk, anak: perInduk.get(induk.row)! }] : []));
}

/** Group heads and their numbered rows; none where rows are all numbered, or none is. */
export function kelompokBernomor(tabel: Tabel): readonly Kelompok[] {
  const ada = ingatan.get(tabel);
  if (ada) return ada;
  const hasil = tabel.baris.length > MAKS_BARIS ? [] : susunKelompok(tabel);
  ingatan.set(tabel, hasil);
  return hasil;
}

const ingatan = new WeakMap<Tabel, readonly Kelompok[]>();

function susunKelompok(tabel: Tabel): Kelompok[] {
  const hasil: { induk: BarisTabel; anak: BarisTabel[] }[] = [];
  for (const b of tabel.baris) {
    if (b.jenis !== "isi") continue;
    if (!bernomor(tabel, b)) hasil.push({ induk: b, anak: [] });
    else hasil.at(-1)?.anak.push(b);
  }
  return hasil.filter((g) => g.anak.length >= 2);
}

function bernomor(tabel: Tabel, b: BarisTabel): boolean {
  const nomor = tabel.kolom.find((k) => k.peran === "nomor");
  const sel = nomor && b.sel.get(nomor.col);
  return (sel !== undefined && !sel.kosong) || NOMOR.test(labelBaris(tabel, b));
}

/** @param palingSedikit one part is enough where codes say that it is one */
function persamaan(k: Kolom, g: Kelompok, palingSedikit: number): Persamaan | undefined {
  const hasil = angkaDi(g.induk, k);
  const bahan: SelAngka[] = g.anak.flatMap((b) => angkaDi(b, k) ?? []);
  if (!hasil || bahan.length < palingSedikit || bahan.some((b) => b.angka.persen)) return undefined;
  return { jenis: "jumlah", baris: g.induk, hasil, bahan, hitung: (baca) => jumlahSelang(bahan.map((b) => baca(b.angka))), faktor: [1] };
}
