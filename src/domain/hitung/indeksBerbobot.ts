/**
 * Weighted compliance index: Σ bobot·(realisasi/target). Source: indices of procurement and state assets in a published
 * report (30/45/25 and 20/20/30/20/10), each part realisasi against target.
 */
import { berhasil, gagal, type Hasil } from "../hasil";
import { capaian } from "./capaian";
import { jumlah, jumlahPecahan } from "./desimal";
import { periksaJumlah } from "./skor";

export interface BarisIndeks {
  /** All in one unit: fractions that add up to 1, or percent that add up to 100. */
  readonly bobot: number;
  readonly target: number;
  readonly realisasi: number;
}

export interface BagianIndeks extends BarisIndeks {
  /** Fraction, after the cap. */
  readonly capaian: number;
  readonly dibatasi: boolean;
}

export interface HasilIndeks {
  /** In the unit of Σ bobot, unrounded. */
  readonly nilai: number;
  readonly bagian: readonly BagianIndeks[];
  /** 1 or 100. */
  readonly jumlahBobot: number;
}

/**
 * @param batas cap of each capaian as a fraction, already checked by `periksaBatas`
 * @returns the index; LKJ035 or LKJ037 for the weights, LKJ011 or LKJ012 for a target of zero or below
 */
export function indeksBerbobot(baris: readonly BarisIndeks[], batas?: number): Hasil<HasilIndeks> {
  const bobot = baris.map((b) => b.bobot);
  const wajar = periksaJumlah("bobot", bobot);
  if (!wajar.ok) return wajar;
  const jumlahBobot = jumlah(bobot);
  if (jumlahBobot !== 1 && jumlahBobot !== 100) return gagal("LKJ037", { jumlah: jumlahBobot });

  const bagian: BagianIndeks[] = [];
  for (const b of baris) {
    const penuh = capaian(b.target, b.realisasi);
    if (!penuh.ok) return penuh;
    const dibatasi = batas !== undefined && penuh.nilai > batas;
    bagian.push({ ...b, capaian: dibatasi ? batas : penuh.nilai, dibatasi });
  }
  const suku = bagian.map((b) =>
    b.dibatasi ? { a: b.capaian, b: b.bobot, n: 1 } : { a: b.realisasi, b: b.bobot, n: b.target },
  );
  const nilai = jumlahPecahan(suku, 1);
  return Number.isFinite(nilai) ? berhasil({ nilai, bagian, jumlahBobot }) : gagal("LKJ050");
}
