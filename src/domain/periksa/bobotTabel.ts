/** Weighted values: which column is bobot times what, found from the rows themselves. */
import { habiskan, type Bertahap } from "../bertahap";
import type { Kolom, Tabel } from "../tabel/types";
import { angkaDi, kolomBerangka } from "./kolomAngka";
import { dipenuhi, dipenuhiDengan, type Baca, type Persamaan, type SelAngka } from "./persamaan";
import { bagiSelang, kaliSelang, type Selang } from "./selang";

const MAKS_KOLOM = 8;
const MAKS_BARIS = 500;
const COCOK_PALING_SEDIKIT = 2;
const BAGIAN_COCOK = 0.6;
/** Unit of a weight, a value and their product: fractions, percentages, points. */
const FAKTOR = [1, 1 / 100, 100, 1 / 10_000] as const;

export interface BobotTabel {
  readonly bobot: Kolom;
  readonly hasil: Kolom;
  readonly nilai: Kolom;
  /** Divisor where the value is realisasi over target. */
  readonly pembagi?: Kolom;
  readonly persamaan: readonly Persamaan[];
}

/** The reading that explains most rows, if it explains enough of them. */
const bobotTabel = (tabel: Tabel): BobotTabel | undefined => habiskan(bobotBertahap(tabel));

/** Same, with pauses; reckoned once for a table. */
export function* bobotBertahap(tabel: Tabel): Bertahap<BobotTabel | undefined> {
  if (ingatan.has(tabel)) return ingatan.get(tabel);
  const hasil = yield* cariBobot(tabel);
  ingatan.set(tabel, hasil);
  return hasil;
}

const ingatan = new WeakMap<Tabel, BobotTabel | undefined>();

function* cariBobot(tabel: Tabel): Bertahap<BobotTabel | undefined> {
  const bobot = tabel.kolom.filter((k) => k.peran === "bobot");
  if (bobot.length !== 1 || tabel.baris.length > MAKS_BARIS) return undefined;
  const lain = kolomBerangka(tabel).filter((k) => k !== bobot[0]).slice(0, MAKS_KOLOM);
  const [target, realisasi] = [lain.find((k) => k.peran === "target"), lain.find((k) => k.peran === "realisasi")];
  const dinilai: { readonly c: BobotTabel; readonly cocok: number }[] = [];
  const coba = function* (hasil: Kolom, nilai: Kolom, pembagi: Kolom | undefined, f: number): Bertahap<void> {
    yield;
    const c = susun(tabel, bobot[0]!, hasil, nilai, pembagi, f);
    dinilai.push({ c, cocok: c.persamaan.filter(dipenuhi).length });
  };
  for (const hasil of lain) {
    if (hasil === target || hasil === realisasi) continue;
    for (const f of FAKTOR) {
      if (target && realisasi) yield* coba(hasil, realisasi, target, f);
      for (const nilai of lain) if (nilai !== hasil && nilai.peran !== "target") yield* coba(hasil, nilai, undefined, f);
    }
  }
  const pilih = dinilai.reduce<(typeof dinilai)[number] | undefined>((a, b) => (!a || b.cocok > a.cocok ? b : a), undefined);
  const cukup = pilih && pilih.cocok >= COCOK_PALING_SEDIKIT && pilih.cocok / pilih.c.persamaan.length >= BAGIAN_COCOK;
  return cukup ? pilih.c : undefined;
}

function susun(tabel: Tabel, bobot: Kolom, hasil: Kolom, nilai: Kolom, pembagi: Kolom | undefined, faktor: number): BobotTabel {
  const persamaan = tabel.baris.flatMap((baris): Persamaan[] => {
    if (baris.jenis !== "isi") return [];
    const [b, h, n, t] = [bobot, hasil, nilai, pembagi].map((k) => angkaDi(baris, k));
    if (!b || !h || !n || (pembagi && !t) || b.angka.nilai <= 0 || n.angka.nilai < 0) return [];
    const hitung = (baca: Baca): Selang | null => {
      const isi = t ? bagiSelang(baca(n.angka), baca(t.angka)) : baca(n.angka);
      return isi && kaliSelang(baca(b.angka), isi);
    };
    return [{ jenis: "bobot", baris, hasil: h, bahan: t ? [b, n, t] : [b, n], hitung, faktor: [1 / faktor] }];
  });
  return { bobot, hasil, nilai, persamaan, ...(pembagi ? { pembagi } : {}) };
}

/** A weight that, put right, heals both its row and the sum of the weights. */
export function bobotKeliru(tabel: Tabel): SelAngka | undefined {
  const b = bobotTabel(tabel);
  if (!b) return undefined;
  const bobot = tabel.baris.flatMap((r) => (r.jenis === "isi" ? (angkaDi(r, b.bobot) ?? []) : []));
  const jumlah = bobot.reduce((a, s) => a + s.angka.nilai, 0);
  const genap = Math.abs(jumlah - 1) < Math.abs(jumlah - 100) ? 1 : 100;
  if (Math.abs(jumlah - genap) < 1e-9 * genap) return undefined;
  const salah = b.persamaan.filter((p) => !dipenuhi(p));
  const cocok = salah.flatMap((p) => {
    const s = p.bahan[0]!;
    return dipenuhiDengan(p, s, s.angka.nilai + genap - jumlah) ? [s] : [];
  });
  return salah.length === 1 ? cocok[0] : undefined;
}
