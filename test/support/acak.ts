/** Random numbers that are the same in every run (mulberry32). */
export interface Acak {
  /** 0 up to, not including, 1. */
  pecahan(): number;
  /** Whole number, both ends included. */
  bulat(dari: number, sampai: number): number;
  /** Number with so many decimals at most, both ends included. */
  desimal(dari: number, sampai: number, desimal: number): number;
  pilih<T>(dari: readonly T[]): T;
  /** True in one of `n` cases. */
  satuDari(n: number): boolean;
}

export function acak(benih: number): Acak {
  let keadaan = benih >>> 0;
  const pecahan = (): number => {
    keadaan = (keadaan + 0x6d2b79f5) >>> 0;
    let t = Math.imul(keadaan ^ (keadaan >>> 15), keadaan | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const bulat = (dari: number, sampai: number): number => dari + Math.floor(pecahan() * (sampai - dari + 1));
  return {
    pecahan,
    bulat,
    desimal: (dari, sampai, desimal) => {
      const kali = 10 ** desimal;
      return bulat(Math.round(dari * kali), Math.round(sampai * kali)) / kali;
    },
    pilih: (daftar) => daftar[bulat(0, daftar.length - 1)]!,
    satuDari: (n) => bulat(1, n) === 1,
  };
}
