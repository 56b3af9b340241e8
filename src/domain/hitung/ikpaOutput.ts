/**
 * IKPA, Capaian Output of one RO from 2024 on: 30% punctuality of the report, 70% capaian. Until November and below
 * 100% of progress, progress counts against its target; afterwards the volume. Source: PER-5/PB/2024.
 */
import { berhasil, gagal, type Hasil } from "../hasil";
import { ATURAN_KOMPONEN_IKPA, type AturanOutput } from "../regulasi/ikpaKomponen";
import { cariTahun, type AturanTerpilih } from "../regulasi/tahun";
import { bagi, jumlahPecahan } from "./desimal";
import { periksaBulat, periksaJumlah, periksaSemuaSkor, type BagianSkor } from "./skor";

export interface MasukanOutput {
  /** Progress so far, 0–100; null where it is not confirmed. */
  readonly pcro: number | null;
  /** Target of progress, 0–100. */
  readonly tpcro: number;
  /** Volume reached, in the unit of the RO. */
  readonly rvro: number;
  readonly targetVolume: number;
  /** 1–12. */
  readonly bulan: number;
  /** Punctuality of the reports, 0–100. */
  readonly ketepatan: number;
}

export interface HasilOutput extends AturanTerpilih<AturanOutput> {
  /** 0–100, unrounded. */
  readonly nilai: number;
  readonly bagian: readonly BagianSkor[];
  /** What was compared. */
  readonly dasar: "progres" | "volume" | "tanpaKonfirmasi";
}

const DESEMBER = 12;

/** @returns the score; LKJ022, LKJ023 for scores, LKJ046 for the month, LKJ035, LKJ011 where a needed target is zero */
export function ikpaOutput(masukan: MasukanOutput, tahun: number): Hasil<HasilOutput> {
  const dipilih = cariTahun(ATURAN_KOMPONEN_IKPA.output, tahun);
  if (!dipilih.ok) return dipilih;
  const { bobot } = dipilih.nilai.aturan;
  const { pcro, tpcro, rvro, targetVolume, bulan, ketepatan } = masukan;
  const wajar = periksaSemuaSkor({ ...(pcro === null ? {} : { pcro }), tpcro, ketepatan });
  if (!wajar.ok) return wajar;
  const volume = periksaJumlah("volume", [rvro, targetVolume]);
  if (!volume.ok) return volume;
  const bulat = periksaBulat("bulan", bulan, 1, DESEMBER);
  if (!bulat.ok) return bulat;

  const dasar = pcro === null || pcro === 0 ? "tanpaKonfirmasi" : bulan < DESEMBER && pcro < 100 ? "progres" : "volume";
  const [atas, bawah] = dasar === "progres" ? [pcro!, tpcro] : dasar === "volume" ? [rvro, targetVolume] : [0, 1];
  if (bawah === 0) return gagal("LKJ011");
  const tercapai = atas >= bawah ? { a: 1, n: 1 } : { a: atas, n: bawah };
  const nilai = jumlahPecahan(
    [
      { a: ketepatan, b: bobot.ketepatan, n: 100 },
      { a: tercapai.a, b: bobot.capaian, n: tercapai.n },
    ],
    1,
  );
  return berhasil({
    ...dipilih.nilai,
    nilai,
    bagian: [
      { nama: "ketepatan", nilai: ketepatan, bobot: bobot.ketepatan },
      { nama: "capaian", nilai: bagi(tercapai.a * 100, tercapai.n), bobot: bobot.capaian },
    ],
    dasar,
  });
}
