/** Columns of differences and of growth: from which two columns they are made, found from the rows themselves. */
import { saring, tiap, type Bertahap } from "../bertahap";
import { rapikan } from "../tabel/kepala";
import type { Kolom, Tabel } from "../tabel/types";
import { kelompokAnggaran } from "./kelompokAnggaran";
import { angkaDi, kolomBerangka, kolomPersen } from "./kolomAngka";
import { dipenuhi, faktorPersen, type Baca, type Persamaan } from "./persamaan";
import { bagiSelang, selisihSelang, type Selang } from "./selang";

const KATA_SELISIH = /\b(selisih|gap|deviasi|perubahan|kenaikan|penurunan|peningkatan|naik|turun|bertambah|berkurang|kekurangan|kelebihan)\b/;
const KATA_TUMBUH = /\b(pertumbuhan|tumbuh|growth|kenaikan|penurunan|peningkatan|perubahan|naik|turun|tren)\b/;
/** Efficiency is capaian less serapan in many reports, and reckoned in other ways in others. */
const KATA_EFISIENSI = /\befisiensi\b/;
const BAGIAN_COCOK = 0.7;
const MAKS_KOLOM = 8;
const MAKS_BARIS = 1_000;
/** To set up an equation, and to check it, costs as much as looking at so many cells. */
const SEL_PERSAMAAN = 10;

/** `rasio` is what is wrongly printed for growth: the new value over the old one. */
export type CaraSelisih = "selisih" | "tumbuh" | "rasio";

export interface SelisihTabel {
  readonly cara: CaraSelisih;
  readonly kolom: Kolom;
  readonly awal: Kolom;
  readonly akhir: Kolom;
  readonly persamaan: readonly Persamaan[];
}

const ingatan = new WeakMap<Tabel, readonly SelisihTabel[]>();

/** One reading for each column whose header speaks of a difference or growth; found once for a table. */
export function* selisihTabel(tabel: Tabel): Bertahap<readonly SelisihTabel[]> {
  const ada = ingatan.get(tabel);
  if (ada) return ada;
  const hasil = yield* cariSelisih(tabel);
  ingatan.set(tabel, hasil);
  return hasil;
}

function* cariSelisih(tabel: Tabel): Bertahap<SelisihTabel[]> {
  if (tabel.baris.length > MAKS_BARIS) return [];
  const dikenal = new Set(kelompokAnggaran(tabel).map((k) => k.sisa?.col));
  const kolom = tabel.kolom.filter((k) => {
    const judul = rapikan(k.judul);
    return !dikenal.has(k.col) && k.peran !== "indikator" && k.peran !== "uraian" && (KATA_SELISIH.test(judul) || KATA_TUMBUH.test(judul) || efisiensi(tabel, k));
  });
  const hasil: SelisihTabel[] = [];
  for (const k of kolom) {
    const satu = yield* bacaan(tabel, k);
    if (satu) hasil.push(satu);
  }
  return hasil;
}

const efisiensi = (tabel: Tabel, k: Kolom): boolean =>
  tabel.jenis === "efisiensi" && KATA_EFISIENSI.test(rapikan(k.judul)) && ["nilai", "lainnya", "persen", "selisih"].includes(k.peran);

/** One row of several may be wrong. */
const cukup = (cocok: number, banyak: number): boolean => cocok >= 2 && cocok >= banyak - 1;

function* bacaan(tabel: Tabel, kolom: Kolom): Bertahap<SelisihTabel | undefined> {
  const bahan = kolomBerangka(tabel).filter((k) => k.col !== kolom.col && !KATA_SELISIH.test(rapikan(k.judul))).slice(0, MAKS_KOLOM);
  if (bahan.length < 2) return undefined;
  const judul = rapikan(kolom.judul);
  const tumbuh = KATA_TUMBUH.test(judul) && kolomPersen(tabel, kolom);
  const seperti = !KATA_SELISIH.test(judul) && efisiensi(tabel, kolom);
  const cara: CaraSelisih[] = seperti ? ["selisih"] : tumbuh ? ["tumbuh", "selisih", "rasio"] : KATA_SELISIH.test(judul) ? ["selisih"] : [];
  const dinilai: { readonly c: SelisihTabel; readonly cocok: number }[] = [];
  for (const c of cara) {
    for (const [i, awal] of bahan.entries()) {
      for (const akhir of bahan.slice(i + 1)) {
        const persamaan = yield* susun(tabel, kolom, awal, akhir, c);
        const cocok = (yield* saring(persamaan, dipenuhi, SEL_PERSAMAAN)).length;
        dinilai.push({ c: { cara: c, kolom, awal, akhir, persamaan }, cocok });
      }
    }
  }
  const pilih = dinilai.reduce<(typeof dinilai)[number] | undefined>((x, y) => (!x || y.cocok > x.cocok ? y : x), undefined);
  if (pilih && cukup(pilih.cocok, pilih.c.persamaan.length)) return pilih.c;
  if (seperti) return undefined;
  if (pilih && pilih.cocok >= 1 && pilih.cocok / pilih.c.persamaan.length >= BAGIAN_COCOK) return pilih.c;
  // two numbers and their difference leave no doubt what is meant
  return bahan.length === 2 && !tumbuh && dinilai[0] && satuSatuan(tabel, bahan) ? dinilai[0].c : pilih && pilih.cocok >= 2 && !tumbuh ? pilih.c : undefined;
}

const satuSatuan = (tabel: Tabel, [a, b]: readonly Kolom[]): boolean => kolomPersen(tabel, a!) === kolomPersen(tabel, b!);

function* susun(tabel: Tabel, kolom: Kolom, a: Kolom, b: Kolom, cara: CaraSelisih): Bertahap<Persamaan[]> {
  const persamaan: Persamaan[] = [];
  yield* tiap(tabel.baris, (baris) => {
    if (baris.jenis === "subjudul") return;
    const [hasil, x, y] = [kolom, a, b].map((k) => angkaDi(baris, k));
    if (!hasil || !x || !y || (cara !== "selisih" && x.angka.nilai <= 0)) return;
    const hitung = (baca: Baca): Selang | null => {
      if (cara === "selisih") return selisihSelang(baca(y.angka), baca(x.angka));
      const rasio = bagiSelang(baca(y.angka), baca(x.angka));
      return rasio && cara === "tumbuh" ? { lo: rasio.lo - 1, hi: rasio.hi - 1 } : rasio;
    };
    persamaan.push({ jenis: cara === "selisih" ? "sisa" : "bagian", baris, hasil, bahan: [x, y], hitung, faktor: faktor(cara, hasil.angka, x.angka.persen) });
  }, SEL_PERSAMAAN);
  return persamaan;
}

/** A fall may be printed without its sign; a difference of percentages as points. */
function faktor(cara: CaraSelisih, hasil: Persamaan["hasil"]["angka"], persen: boolean): number[] {
  const satuan = cara === "selisih" ? (persen === hasil.persen ? [1] : persen ? [1 / 100] : [100]) : faktorPersen(hasil);
  return cara === "rasio" ? [...satuan] : satuan.flatMap((f) => [f, -f]);
}
