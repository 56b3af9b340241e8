/**
 * IKPA, Pengelolaan UP dan TUP from 2024 on: 90% cash (half of it punctuality, a quarter each monthly GUP and returned
 * TUP), 10% government credit card. Source: PER-5/PB/2024.
 */
import { berhasil, gagal, type Hasil } from "../hasil";
import { ATURAN_KOMPONEN_IKPA, type AturanUpTup } from "../regulasi/ikpaKomponen";
import { cariTahun, type AturanTerpilih } from "../regulasi/tahun";
import { jumlahkan } from "./desimal";
import { periksaBulat, periksaSemuaSkor, type BagianSkor } from "./skor";

export interface MasukanUpTup {
  /** Punctuality of GUP and PTUP (at most one month), 0–100. */
  readonly ketepatan: number;
  /** GUP disebulankan, 0–100. */
  readonly gup: number;
  /** Setoran TUP, 0–100. */
  readonly setoran: number;
  /** Share of UP KKP used so far, a fraction. */
  readonly kkp: number;
  /** Quarter of the year, 1–4; it chooses the target of KKP. */
  readonly triwulan: number;
}

export interface HasilUpTup extends AturanTerpilih<AturanUpTup> {
  /** Unrounded; up to 101. */
  readonly nilai: number;
  readonly bagian: readonly BagianSkor[];
  /** Fraction that KKP had to reach. */
  readonly targetKkp: number;
}

/** @returns the score; LKJ022, LKJ023 for the scores, LKJ035, LKJ036 for kkp, LKJ046 for the quarter */
export function ikpaUpTup(masukan: MasukanUpTup, tahun: number): Hasil<HasilUpTup> {
  const dipilih = cariTahun(ATURAN_KOMPONEN_IKPA.upTup, tahun);
  if (!dipilih.ok) return dipilih;
  const { aturan } = dipilih.nilai;
  const { ketepatan, gup, setoran, kkp, triwulan } = masukan;
  const wajar = periksaSemuaSkor({ ketepatan, gup, setoran });
  if (!wajar.ok) return wajar;
  if (kkp < 0) return gagal("LKJ035", { argumen: "kkp", nilai: kkp });
  if (kkp > 1) return gagal("LKJ036", { argumen: "kkp", nilai: kkp });
  const bulat = periksaBulat("triwulan", triwulan, 1, aturan.targetKkp.length);
  if (!bulat.ok) return bulat;

  const targetKkp = aturan.targetKkp[triwulan - 1]!;
  const bagian = [
    { nama: "ketepatan", nilai: ketepatan, bobot: aturan.bobot.ketepatan },
    { nama: "gup", nilai: gup, bobot: aturan.bobot.gup },
    { nama: "setoran", nilai: setoran, bobot: aturan.bobot.setoran },
    {
      nama: "kkp",
      nilai: kkp >= targetKkp ? aturan.nilaiKkp.tercapai : aturan.nilaiKkp.tidak,
      bobot: aturan.bobot.kkp,
    },
  ];
  const nilai = jumlahkan(
    bagian.map((b) => [b.bobot, b.nilai] as const),
    100,
  );
  return berhasil({ ...dipilih.nilai, nilai, bagian, targetKkp });
}
