/**
 * Efficiency of resources as reports state it: capaian less serapan (points), or capaian ÷ serapan. Which of the two is
 * the user's choice; both are printed in published reports.
 */
import { berhasil, gagal, type Hasil } from "../hasil";
import { bagi, jumlah } from "./desimal";
import { bacaPilihan } from "./pilihan";

export const CARA_EFISIENSI = ["selisih", "rasio"] as const;
export type CaraEfisiensi = (typeof CARA_EFISIENSI)[number];

/** A serapan above this is a percentage typed as 99 instead of 0,99. */
const SERAPAN_TERBESAR = 10;

export function bacaCara(teks: string): Hasil<CaraEfisiensi> {
  return bacaPilihan(teks, "cara", CARA_EFISIENSI);
}

export interface HasilEfisiensiSumberDaya {
  /** A difference of fractions (0,0662 = 6,62 points) or a ratio. */
  readonly nilai: number;
  readonly cara: CaraEfisiensi;
  /** More was reached than spent. */
  readonly efisien: boolean;
}

/**
 * @param capaian fraction
 * @param terserap fraction of the pagu realised
 * @returns by cara; LKJ035 for a negative serapan, LKJ036 for one in percent, LKJ051 for the ratio to zero
 */
export function efisiensi(
  capaian: number,
  terserap: number,
  cara: CaraEfisiensi = "selisih",
): Hasil<HasilEfisiensiSumberDaya> {
  if (terserap < 0) return gagal("LKJ035", { argumen: "serapan", nilai: terserap });
  if (terserap > SERAPAN_TERBESAR) return gagal("LKJ036", { argumen: "serapan", nilai: terserap });
  if (cara === "rasio" && terserap === 0) return gagal("LKJ051");
  const nilai = cara === "rasio" ? bagi(capaian, terserap) : jumlah([capaian, -terserap]);
  return Number.isFinite(nilai) ? berhasil({ nilai, cara, efisien: capaian > terserap }) : gagal("LKJ050");
}
