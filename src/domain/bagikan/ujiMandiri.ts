/** Published figures to be computed in the user's own Excel: proof that functions, separators and rounding work there. */
import { bulatkan } from "../hitung/desimal";
import type { CellValue } from "../tabel/snapshot";

export interface SoalUji {
  /** en-US with leading `=`. */
  readonly rumus: string;
  /** As printed; a number in the unit of the function. */
  readonly harap: number | string;
  /** Decimals of the printed figure, in the unit of the function. */
  readonly desimal: number;
  readonly sumber: string;
}

const BIRO = "LKj Biro Perencanaan Kementerian Sosial 2023";
const REHSOS = "LKj Ditjen Rehabilitasi Sosial 2023";

export const SOAL_UJI: readonly SoalUji[] = [
  { rumus: '=LKJ.CAPAIAN(81,"80,09*")', harap: 0.9888, desimal: 4, sumber: REHSOS },
  { rumus: "=LKJ.CAPAIAN(70,96.64)", harap: 1.3806, desimal: 4, sumber: BIRO },
  { rumus: "=LKJ.CAPAIAN(80,95.83)", harap: 1.1979, desimal: 4, sumber: BIRO },
  { rumus: "=LKJ.IKPA({100,73.22,71.44,90.18,98.18,95.81,90,99.69},2023)", harap: 89.45, desimal: 2, sumber: REHSOS },
  { rumus: "=LKJ.IKPA({100,91.79,85.15,90,100,95,99},2024,,0.5)", harap: 93.55, desimal: 2, sumber: "Bahan pelatihan IKPA 2024" },
  { rumus: "=LKJ.NKA(93.17,89.45,2023)", harap: 91.31, desimal: 2, sumber: REHSOS },
  { rumus: "=LKJ.NKA(93.46,91.5,2022)", harap: 92.68, desimal: 2, sumber: "LKj Ditjen Pemberdayaan Sosial 2022" },
  { rumus: "=LKJ.EKA_SATKER(95.53,99.61,99.72,59.98)", harap: 87.93, desimal: 2, sumber: "LAKIP Puslatbang KMP LAN 2021" },
  { rumus: "=LKJ.EKA_ESELON1(100,98.79,96.9,100,53.025,88.22)", harap: 91.76, desimal: 2, sumber: BIRO },
  { rumus: "=LKJ.SERAPAN(855830897000,734881464333)", harap: 0.8587, desimal: 4, sumber: "PMK 214/PMK.02/2017" },
  { rumus: "=LKJ.IKM({3.45,3.515,3.441,3.416,3.5,3.619,3.584,3.906,4})", harap: 90.09, desimal: 2, sumber: BIRO },
  { rumus: '=LKJ.PREDIKAT(69.31,"SAKIP")', harap: "B", desimal: 0, sumber: "PermenPANRB 88/2021" },
];

/** What the user's Excel is, for a support mail. */
export interface LingkunganUji {
  readonly versi: string;
  readonly platform: string;
  /** Language of the display, and of the numbers. */
  readonly bahasa: string;
  readonly angka: string;
}

export function lulus({ harap, desimal }: SoalUji, nilai: CellValue): boolean {
  return typeof harap === "number" ? typeof nilai === "number" && bulatkan(nilai, desimal) === harap : nilai === harap;
}
