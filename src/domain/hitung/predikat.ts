/**
 * The word or letter that a value gets on a scale. The value is rounded (decimal, half-up, two decimals of the shown
 * unit) before it is compared, so that gaps between printed bands close. Scales: regulasi/skala.json, or the user's
 * own.
 */
import { berhasil, gagal, type Hasil } from "../hasil";
import type { KelasSkala, Skala } from "../regulasi/skala";
import { bulatkan, jumlahDesimal, jumlahkan } from "./desimal";
import { bacaPilihan } from "./pilihan";

export const BENTUK = ["huruf", "kata", "lengkap"] as const;
export type Bentuk = (typeof BENTUK)[number];

/** A scale that the user typed: inclusive lower bounds with a word each, no upper end. */
export interface SkalaSendiri {
  readonly kelas: readonly KelasSkala[];
  /** Decimals to which a value is rounded before it is compared. */
  readonly desimal: number;
}

const DESIMAL_TAMPAK = 2;
const DESIMAL_PECAHAN = 4;
/** Bounds up to here are read as fractions, whose shown unit is the percent. */
const PECAHAN_TERBESAR = 2;

export function bacaBentuk(teks: string): Hasil<Bentuk> {
  return bacaPilihan(teks, "bentuk", BENTUK);
}

/**
 * @param nilai in the unit of the scale (a fraction for capaian scales)
 * @param skala a named scale
 * @param bentuk huruf, kata or lengkap; default huruf where the scale has letters, else kata
 * @returns the text; LKJ041 outside the scale's domain, LKJ042 where NRR was given to SKM, LKJ044 where it has no
 * letters
 */
export function predikat(nilai: number, skala: Skala, bentuk?: Bentuk): Hasil<string> {
  const desimal = skala.satuan === "pecahan" ? DESIMAL_PECAHAN : DESIMAL_TAMPAK;
  const dibanding = bulatkan(skala.kali === 1 ? nilai : jumlahkan([[nilai, skala.kali]], 1), desimal);
  const dari = skala.domain.dari === null ? -Infinity : skala.domain.dari * skala.kali;
  const sampai = skala.domain.sampai === null ? Infinity : skala.domain.sampai * skala.kali;
  if (!(dibanding >= dari && dibanding <= sampai)) {
    if (skala.id.startsWith("SKM") && nilai >= 1 && nilai <= 4) return gagal("LKJ042", { nilai, skala: skala.id });
    return gagal("LKJ041", { nilai, skala: skala.id, domain: skala.satuan });
  }
  return tulis(cariKelas(skala.kelas, dibanding)!, bentuk, skala.id);
}

/** As `predikat`, on the user's own scale; LKJ045 below its lowest bound. */
export function predikatSendiri(nilai: number, skala: SkalaSendiri, bentuk?: Bentuk): Hasil<string> {
  const kelas = cariKelas(skala.kelas, bulatkan(nilai, skala.desimal));
  const terendah = skala.kelas[skala.kelas.length - 1]!.bawah!;
  return kelas ? tulis(kelas, bentuk, "sendiri") : gagal("LKJ045", { nilai, bawah: terendah });
}

/**
 * Makes a scale of the user's rows [inclusive lower bound; word], in any order; LKJ043 for no rows, a bound given twice
 * or an empty word.
 */
export function susunSkala(baris: readonly (readonly [number, string])[]): Hasil<SkalaSendiri> {
  const urut = [...baris].sort(([a], [b]) => b - a);
  if (urut.length === 0) return gagal("LKJ043");
  if (urut.some(([bawah, kata], i) => kata.trim() === "" || !Number.isFinite(bawah) || urut[i + 1]?.[0] === bawah)) {
    return gagal("LKJ043");
  }
  const batas = urut.map(([bawah]) => bawah);
  const pecahan = batas.every((b) => Math.abs(b) <= PECAHAN_TERBESAR);
  return berhasil({
    kelas: urut.map(([bawah, kata]) => ({ bawah, inklusif: true, kata: kata.trim() })),
    desimal: Math.max(pecahan ? DESIMAL_PECAHAN : DESIMAL_TAMPAK, ...batas.map(jumlahDesimal)),
  });
}

function cariKelas(kelas: readonly KelasSkala[], nilai: number): KelasSkala | undefined {
  return kelas.find(({ bawah, inklusif }) => bawah === null || nilai > bawah || (inklusif && nilai === bawah));
}

function tulis(kelas: KelasSkala, bentuk: Bentuk | undefined, skala: string): Hasil<string> {
  const { huruf, kata, tambahan } = kelas;
  switch (bentuk ?? (huruf ? "huruf" : "kata")) {
    case "huruf":
      return huruf ? berhasil(huruf) : gagal("LKJ044", { skala });
    case "kata":
      return berhasil(kata);
    case "lengkap": {
      const rincian = tambahan ? `${kata}, ${tambahan}` : kata;
      return berhasil(huruf ? `${huruf} (${rincian})` : rincian);
    }
  }
}
