/** Random numbers that come again: the same seed gives the same workbooks on every machine. */
export class Acak {
  constructor(private keadaan: number) {}

  /** 0 ≤ x < 1 (mulberry32). */
  pecahan(): number {
    this.keadaan = (this.keadaan + 0x6d2b79f5) | 0;
    let t = Math.imul(this.keadaan ^ (this.keadaan >>> 15), 1 | this.keadaan);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** Whole number, both ends included. */
  bulat(dari: number, sampai: number): number {
    return dari + Math.floor(this.pecahan() * (sampai - dari + 1));
  }

  /** With so many decimals. */
  desimal(dari: number, sampai: number, d: number): number {
    return Number((dari + this.pecahan() * (sampai - dari)).toFixed(d));
  }

  mungkin(peluang: number): boolean {
    return this.pecahan() < peluang;
  }

  pilih<T>(dari: readonly T[]): T {
    return dari[this.bulat(0, dari.length - 1)]!;
  }

  /** So many different ones, in random order. */
  ambil<T>(dari: readonly T[], banyak: number): T[] {
    const sisa = [...dari];
    return Array.from({ length: Math.min(banyak, sisa.length) }, () => sisa.splice(this.bulat(0, sisa.length - 1), 1)[0]!);
  }
}
