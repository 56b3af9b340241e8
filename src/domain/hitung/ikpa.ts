/**
 * Indikator Kinerja Pelaksanaan Anggaran from its component scores: Σ bobot·nilai ÷ konversi bobot, less dispensasi.
 * Source: PER-4/PB/2020, PER-4/PB/2021, PER-5/PB/2022, PER-5/PB/2024 (regulasi/ikpa.json); order of the steps: rounding
 * only on display, deduction after the division, as the official monthly listings come out.
 */
import { berhasil, gagal, type Hasil } from "../hasil";
import { aturanIkpa, type AturanIkpa, type KomponenIkpa } from "../regulasi/ikpa";
import { jumlah, jumlahkan } from "./desimal";
import { periksaSkor, tampakPersen } from "./skor";

/** Indicators may score 110 or 120 under the rules of 2024. */
const SKOR_TERTINGGI = 120;
const DISPENSASI_TERBESAR = 1;
const KONVERSI_PERSEN_TERKECIL = 5;

export interface MasukanIkpa {
  /** In the order of the year's rule; null where the component does not apply (N/A). */
  readonly nilai: readonly (number | null)[];
  readonly tahun: number;
  /** Konversi bobot as printed: a fraction up to 1 or a percentage 5–100. */
  readonly konversi?: number;
  /** Deduction in points, 0–1, from 2024 on. */
  readonly dispensasi?: number;
}

export type StatusKomponen =
  | "dihitung"
  /** said to be N/A */
  | "tidakBerlaku"
  /** a zero that konversi shows to be not applicable */
  | "nolTanpaBobot"
  /** UP/TUP: a value is printed but carries no weight */
  | "nilaiTanpaBobot";

export interface RincianKomponen {
  readonly komponen: KomponenIkpa;
  readonly nilai: number | null;
  readonly status: StatusKomponen;
  /** bobot·nilai/100, before konversi; 0 where it does not count. */
  readonly tertimbang: number;
}

export interface HasilIkpa {
  /** 0–100, unrounded; above 100 only where components are. */
  readonly nilai: number;
  readonly aturan: AturanIkpa;
  readonly belumDikonfirmasi: boolean;
  /** Sum of the weights that count, 0–100. */
  readonly konversi: number;
  readonly dispensasi: number;
  readonly rincian: readonly RincianKomponen[];
  /** How many sets of components complete konversi; the score is the same for each. */
  readonly kemungkinan: number;
}

/** @returns the score with its trace; LKJ020–LKJ029 (see the catalogue of errors) */
export function ikpa(masukan: MasukanIkpa): Hasil<HasilIkpa> {
  const { nilai, tahun, dispensasi = 0 } = masukan;
  const dipilih = aturanIkpa(tahun);
  if (!dipilih.ok) return dipilih;
  const { aturan, belumDikonfirmasi } = dipilih.nilai;
  const { komponen } = aturan;
  if (nilai.length !== komponen.length) {
    return gagal("LKJ021", { tahun, perlu: komponen.length, ada: nilai.length });
  }
  for (const [i, n] of nilai.entries()) {
    const wajar = n === null ? null : periksaSkor(komponen[i]!.nama, n, SKOR_TERTINGGI);
    if (wajar && !wajar.ok) return wajar;
  }
  const berlaku = nilai.filter((n) => n !== null);
  if (tampakPersen(berlaku)) return gagal("LKJ023");
  if (dispensasi < 0 || dispensasi > DISPENSASI_TERBESAR || (dispensasi !== 0 && !aturan.dispensasiPengurang)) {
    return gagal("LKJ027", { dispensasi, tahun });
  }
  if (berlaku.length === 0) return gagal("LKJ028");

  const status: StatusKomponen[] = nilai.map((n) => (n === null ? "tidakBerlaku" : "dihitung"));
  let pembagi = jumlah(komponen.filter((_, i) => nilai[i] !== null).map((k) => k.bobot));
  let kemungkinan = 1;
  if (masukan.konversi !== undefined) {
    const konversi = bacaKonversi(masukan.konversi);
    if (!konversi.ok) return konversi;
    if (konversi.nilai > pembagi) return gagal("LKJ026", { konversi: konversi.nilai, bobot: pembagi });
    if (konversi.nilai < pembagi) {
      const cocok = lengkapiKonversi(komponen, nilai, pembagi, konversi.nilai);
      if (!cocok.ok) return cocok;
      for (const i of cocok.nilai.gugur) status[i] = nilai[i] === 0 ? "nolTanpaBobot" : "nilaiTanpaBobot";
      kemungkinan = cocok.nilai.kemungkinan;
      pembagi = konversi.nilai;
    }
  }
  const dihitung = komponen.flatMap((k, i) => (status[i] === "dihitung" ? [[k.bobot, nilai[i]!] as const] : []));
  // (Σwv − d·W)/W = Σwv/W − d, in one exact division
  const hasil = jumlahkan([...dihitung, [pembagi, -dispensasi]], pembagi);
  const rincian = komponen.map((k, i): RincianKomponen => ({
    komponen: k,
    nilai: nilai[i]!,
    status: status[i]!,
    tertimbang: status[i] === "dihitung" ? jumlahkan([[k.bobot, nilai[i]!]], 100) : 0,
  }));
  return berhasil({ nilai: hasil, aturan, belumDikonfirmasi, konversi: pembagi, dispensasi, rincian, kemungkinan });
}

/** Konversi bobot in points: a fraction up to 1 or a percentage 5–100, else LKJ024. */
export function bacaKonversi(konversi: number): Hasil<number> {
  if (konversi > 0 && konversi <= 1) return berhasil(jumlahkan([[konversi, 100]], 1));
  if (konversi >= KONVERSI_PERSEN_TERKECIL && konversi <= 100) return berhasil(konversi);
  return gagal("LKJ024", { konversi });
}

/**
 * Finds what must drop so that the weights add up to konversi: zero components alone, else UP/TUP with zeros.
 * LKJ025 with the values of konversi that would fit, where neither does.
 */
function lengkapiKonversi(
  komponen: readonly KomponenIkpa[],
  nilai: readonly (number | null)[],
  bobot: number,
  konversi: number,
): Hasil<{ gugur: readonly number[]; kemungkinan: number }> {
  const nol = himpunanBagian(komponen.flatMap((_, i) => (nilai[i] === 0 ? [i] : [])));
  const upTup = komponen.findIndex((k, i) => k.kode === "upTup" && nilai[i] !== null && nilai[i] !== 0);
  const denganUpTup = upTup < 0 ? [] : nol.map((himpunan) => [...himpunan, upTup]);
  const sisa = (himpunan: readonly number[]): number => bobot - himpunan.reduce((n, i) => n + komponen[i]!.bobot, 0);
  for (const calon of [nol, denganUpTup]) {
    const cocok = calon.filter((himpunan) => sisa(himpunan) === konversi);
    if (cocok.length > 0) return berhasil({ gugur: cocok[0]!, kemungkinan: cocok.length });
  }
  const mungkin = [...new Set([...nol, ...denganUpTup].map(sisa))].filter((b) => b > 0).sort((a, b) => b - a);
  return gagal("LKJ025", { konversi, mungkin: mungkin.map((b) => `${b}%`).join(", ") });
}

/** Every subset, the empty one first. At most 13 components, so at most 8,192. */
function himpunanBagian(unsur: readonly number[]): number[][] {
  return unsur.reduce<number[][]>((semua, u) => [...semua, ...semua.map((himpunan) => [...himpunan, u])], [[]]);
}
