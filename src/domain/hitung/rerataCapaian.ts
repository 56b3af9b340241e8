/**
 * Mean capaian of many indicators. Reports use at least three methods that differ by tens of points, so the method is
 * always an argument and the result says what was counted.
 */
import { berhasil, gagal, type Hasil } from "../hasil";
import { bagi, bulatkan, jumlah, jumlahkan, jumlahPecahan, rerata } from "./desimal";
import { bacaPilihan } from "./pilihan";

export const METODE_RERATA = ["indikator", "sasaran", "bobot", "tercapai"] as const;
export type MetodeRerata = (typeof METODE_RERATA)[number];

export interface BarisCapaian {
  /** Fraction; null where it was not measured or is no number. */
  readonly capaian: number | null;
  /** "" or absent: the sasaran above. Only metode sasaran needs it. */
  readonly sasaran?: string;
  /** Only metode bobot needs it; any unit, zero or more. */
  readonly bobot?: number;
}

export interface OpsiRerata {
  readonly metode?: MetodeRerata;
  /** Cap as a fraction, applied to every capaian before averaging; already checked by `periksaBatas`. */
  readonly batas?: number;
}

export interface RerataSasaran {
  readonly sasaran: string;
  readonly rerata: number;
  readonly banyak: number;
}

export interface HasilRerata {
  /** Fraction, unrounded. */
  readonly nilai: number;
  readonly metode: MetodeRerata;
  /** Rows that count and rows left out. */
  readonly dihitung: number;
  readonly diabaikan: number;
  /** By metode sasaran: the mean of each, in order of appearance. */
  readonly perSasaran: readonly RerataSasaran[];
}

/** Comparisons with 100% look at two decimals of the percentage. */
const DESIMAL_PECAHAN = 4;

export function bacaMetode(teks: string): Hasil<MetodeRerata> {
  return bacaPilihan(teks, "metode", METODE_RERATA);
}

/** True where a capaian, as shown with two decimals of a percent, is at least 100%. */
export function tercapai(capaian: number): boolean {
  return bulatkan(capaian, DESIMAL_PECAHAN) >= 1;
}

/**
 * @returns by metode: indikator, mean of all; sasaran, mean of the means of each sasaran; bobot,
 * Σ(bobot·capaian)/Σbobot; tercapai, share of rows at or above 100%. LKJ018 where nothing is left, LKJ019 where weights
 * do not serve
 */
export function rerataCapaian(baris: readonly BarisCapaian[], opsi: OpsiRerata = {}): Hasil<HasilRerata> {
  const { metode = "indikator", batas = Infinity } = opsi;
  const dipakai: { capaian: number; sasaran: string; bobot: number }[] = [];
  let sasaran = "";
  for (const b of baris) {
    if (b.sasaran?.trim()) sasaran = b.sasaran.trim();
    if (b.capaian !== null) dipakai.push({ capaian: Math.min(b.capaian, batas), sasaran, bobot: b.bobot ?? NaN });
  }
  if (dipakai.length === 0) return gagal("LKJ018");
  const hasil = (nilai: number, perSasaran: readonly RerataSasaran[] = []): Hasil<HasilRerata> =>
    berhasil({ nilai, metode, dihitung: dipakai.length, diabaikan: baris.length - dipakai.length, perSasaran });

  switch (metode) {
    case "indikator":
      return hasil(rerata(dipakai.map((b) => b.capaian)));
    case "tercapai":
      return hasil(bagi(dipakai.filter((b) => tercapai(b.capaian)).length, dipakai.length));
    case "bobot": {
      if (dipakai.some((b) => !(b.bobot >= 0))) return gagal("LKJ019");
      const total = jumlah(dipakai.map((b) => b.bobot));
      if (total === 0) return gagal("LKJ019");
      return hasil(
        jumlahkan(
          dipakai.map((b) => [b.bobot, b.capaian] as const),
          total,
        ),
      );
    }
    case "sasaran": {
      const kelompok = new Map<string, { sasaran: string; isi: number[] }>();
      for (const b of dipakai) {
        const kunci = b.sasaran.toLowerCase().replace(/\s+/g, " ");
        const ada = kelompok.get(kunci);
        if (ada) ada.isi.push(b.capaian);
        else kelompok.set(kunci, { sasaran: b.sasaran, isi: [b.capaian] });
      }
      const semua = [...kelompok.values()];
      const suku = semua.map(({ isi }) => ({ a: jumlah(isi), b: 1, n: isi.length }));
      return hasil(
        jumlahPecahan(suku, semua.length),
        semua.map(({ sasaran: nama, isi }) => ({ sasaran: nama, rerata: rerata(isi), banyak: isi.length })),
      );
    }
  }
}
