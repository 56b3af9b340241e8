/** The figures of the self-test computed by the domain itself, without Excel: where both agree, the fault is not in between. */
import { capaian } from "../hitung/capaian";
import { ekaEselon1 } from "../hitung/ekaEselon1";
import { ekaSatker } from "../hitung/ekaSatker";
import { ikm } from "../hitung/ikm";
import { ikpa } from "../hitung/ikpa";
import { nka } from "../hitung/nka";
import { predikat } from "../hitung/predikat";
import { serapan } from "../hitung/serapan";
import { GALAT } from "../galat";
import type { Hasil } from "../hasil";
import { cariSkala } from "../regulasi/skala";
import type { CellValue } from "../tabel/snapshot";

const IMPLEMENTASI_LAN = { penyerapan: 95.53, konsistensi: 99.61, capaian_output: 99.72, nilai_efisiensi: 59.98 };
const IMPLEMENTASI_SETJEN = { penyerapan: 98.79, konsistensi: 96.9, capaian_output: 100, nilai_efisiensi: 53.025 };
const UNSUR_BIRO = [3.45, 3.515, 3.441, 3.416, 3.5, 3.619, 3.584, 3.906, 4];

/** In the order of `SOAL_UJI`. */
const HITUNGAN: readonly (() => Hasil<number | string | { readonly nilai: number }>)[] = [
  () => capaian(81, "80,09*"),
  () => capaian(70, 96.64),
  () => capaian(80, 95.83),
  () => ikpa({ nilai: [100, 73.22, 71.44, 90.18, 98.18, 95.81, 90, 99.69], tahun: 2023 }),
  () => ikpa({ nilai: [100, 91.79, 85.15, 90, 100, 95, 99], tahun: 2024, dispensasi: 0.5 }),
  () => nka(93.17, 89.45, 2023),
  () => nka(93.46, 91.5, 2022),
  () => ekaSatker(IMPLEMENTASI_LAN),
  () => ekaEselon1({ csp: 100, ...IMPLEMENTASI_SETJEN, rata_satker: 88.22 }),
  () => serapan([855_830_897_000], [734_881_464_333]),
  () => ikm([UNSUR_BIRO]),
  () => {
    const skala = cariSkala("SAKIP");
    return skala.ok ? predikat(69.31, skala.nilai) : skala;
  },
];

/** One result for each of `SOAL_UJI`; an error as the cell would show it. */
export function hasilPanel(): readonly CellValue[] {
  return HITUNGAN.map((hitung) => {
    const hasil = hitung();
    if (!hasil.ok) return GALAT[hasil.galat.kode];
    return typeof hasil.nilai === "object" ? hasil.nilai.nilai : hasil.nilai;
  });
}
