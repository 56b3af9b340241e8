/**
 * IKPA, Belanja Kontraktual from 2024 on: 20% distribution over the year, 40% early contracts, 40% acceleration of
 * capital spending. Source: PER-5/PB/2024, training material (7 of 10; 1 and 3; … score 97,00).
 */
import { berhasil, gagal, type Hasil } from "../hasil";
import { ATURAN_KOMPONEN_IKPA, type AturanKontraktual } from "../regulasi/ikpaKomponen";
import { cariTahun, type AturanTerpilih } from "../regulasi/tahun";
import { bagi, jumlah, jumlahPecahan, type Pecahan } from "./desimal";
import { BANYAK_TERBESAR, periksaBagian, periksaBulat, type BagianSkor } from "./skor";

export interface MasukanKontraktual {
  /** Contracts of Rp50 million and more signed by 30 June, and all of the year. */
  readonly distribusi: readonly number[];
  /** Contracts signed before 1 January, and from then to 31 March. */
  readonly dini: readonly number[];
  /** Capital contracts of Rp50–200 million paid at once, by quarter of the SP2D. */
  readonly akselerasi: readonly number[];
}

export interface HasilKontraktual extends AturanTerpilih<AturanKontraktual> {
  /** Unrounded; up to 108. */
  readonly nilai: number;
  readonly bagian: readonly BagianSkor[];
}

/** @returns the score; LKJ038 for a wrong number of counts, LKJ046, LKJ048, LKJ047 where a part has no contract */
export function ikpaKontraktual(masukan: MasukanKontraktual, tahun: number): Hasil<HasilKontraktual> {
  const dipilih = cariTahun(ATURAN_KOMPONEN_IKPA.kontraktual, tahun);
  if (!dipilih.ok) return dipilih;
  const { bobot, distribusi: pita, dini, akselerasi } = dipilih.nilai.aturan;
  const poin = { distribusi: [0, 0], dini, akselerasi };
  for (const bagian of ["distribusi", "dini", "akselerasi"] as const) {
    const banyak = masukan[bagian];
    const perlu = poin[bagian].length;
    if (banyak.length !== perlu) return gagal("LKJ038", { argumen: bagian, perlu, ada: banyak.length });
    for (const n of banyak) {
      const bulat = periksaBulat(bagian, n, 0, BANYAK_TERBESAR);
      if (!bulat.ok) return bulat;
    }
  }
  const [semester1, semua] = masukan.distribusi as [number, number];
  const cocok = periksaBagian("distribusi", semester1, "distribusi", semua);
  if (!cocok.ok) return cocok;
  const kosong =
    semua === 0 ? "distribusi" : (["dini", "akselerasi"] as const).find((bagian) => jumlah(masukan[bagian]) === 0);
  if (kosong) return gagal("LKJ047", { bagian: kosong });

  // semester1/semua > x% without a division
  const skorDistribusi = pita.find((p) => semester1 * 100 > semua * p.diAtas)?.nilai ?? 0;
  const rata = (bagian: "dini" | "akselerasi"): Pecahan[] => {
    const n = jumlah(masukan[bagian]);
    return masukan[bagian].map((banyak, i) => ({ a: banyak * poin[bagian][i]!, b: bobot[bagian], n }));
  };
  const nilai = jumlahPecahan(
    [{ a: skorDistribusi, b: bobot.distribusi, n: 1 }, ...rata("dini"), ...rata("akselerasi")],
    100,
  );
  const skor = (bagian: "dini" | "akselerasi"): number =>
    bagi(jumlah(rata(bagian).map((s) => s.a)), jumlah(masukan[bagian]));
  return berhasil({
    ...dipilih.nilai,
    nilai,
    bagian: [
      { nama: "distribusi", nilai: skorDistribusi, bobot: bobot.distribusi },
      { nama: "dini", nilai: skor("dini"), bobot: bobot.dini },
      { nama: "akselerasi", nilai: skor("akselerasi"), bobot: bobot.akselerasi },
    ],
  });
}
