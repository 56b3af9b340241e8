/** Nilai SAKIP from the scores of its components. Source: PermenPANRB 88/2021 (2022 on), PermenPANRB 12/2015. */
import { gagal, type Hasil } from "../hasil";
import { aturanSakip } from "../regulasi/sakip";
import { rentangTahun } from "../regulasi/tahun";
import { nilaiJumlah, type HasilJumlah } from "./nilaiJumlah";

/**
 * @param komponen scores in the order of the rule: 4 (2022 on) or 5 (2015–2021), each up to its weight
 * @param tahun year of the evaluation; without it the rule in force
 * @returns the sum, 0–100; LKJ020–LKJ023, LKJ029
 */
export function nilaiSakip(komponen: readonly number[], tahun?: number): Hasil<HasilJumlah> {
  const dipilih = aturanSakip(tahun);
  if (!dipilih.ok) return dipilih;
  const { bagian, berlaku } = dipilih.nilai.aturan;
  if (komponen.length !== bagian.length) {
    return gagal("LKJ021", { tahun: tahun ?? rentangTahun(berlaku), perlu: bagian.length, ada: komponen.length });
  }
  return nilaiJumlah(komponen, dipilih.nilai);
}
