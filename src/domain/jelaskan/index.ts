/** Every function explains itself: the entry by name and arguments, as a formula calls it. */
import { keMatriks, type Matriks } from "../argumen/matriks";
import { gagal, type Hasil } from "../hasil";
import { jelaskanEfisiensi, jelaskanNilaiEfisiensi, jelaskanSerapan } from "./anggaran";
import { jelaskanCapaian } from "./capaian";
import { jelaskanEkaEselon1, jelaskanEkaKl, jelaskanEkaSatker } from "./eka";
import { jelaskanIkm } from "./ikm";
import { jelaskanIkmUnsur } from "./ikmUnsur";
import { jelaskanIkpa, jelaskanIkpaRinci } from "./ikpa";
import { jelaskanIndeksBerbobot } from "./indeksBerbobot";
import { jelaskanIpAsn, jelaskanNilaiSakip } from "./jumlahBagian";
import {
  jelaskanIkpaDeviasi,
  jelaskanIkpaDispensasi,
  jelaskanIkpaKontraktual,
  jelaskanIkpaOutput,
  jelaskanIkpaPenyerapan,
  jelaskanIkpaRevisi,
  jelaskanIkpaTagihan,
  jelaskanIkpaUpTup,
} from "./komponenIkpa";
import { jelaskanAngka, jelaskanJumlahSampel } from "./lainnya";
import { jelaskanNka } from "./nka";
import { jelaskanPredikat } from "./predikat";
import { jelaskanRerataCapaian } from "./rerataCapaian";
import type { Jejak, LetakHasil } from "./types";

interface Penjelas {
  /** Names of the arguments; those that may be left out end in `?`. */
  readonly argumen: readonly string[];
  readonly jelaskan: (argumen: readonly Matriks[], letak: LetakHasil) => Hasil<Jejak>;
}

const buat = (argumen: string, jelaskan: Penjelas["jelaskan"]): Penjelas => ({ argumen: argumen.split(" "), jelaskan });

const ARGUMEN_IKPA = "nilai tahun konversi? dispensasi?";
const IMPLEMENTASI = "penyerapan konsistensi capaian_output nilai_efisiensi";

const PENJELAS: ReadonlyMap<string, Penjelas> = new Map([
  ["CAPAIAN", buat("target realisasi polaritas? batas?", jelaskanCapaian)],
  ["RERATA_CAPAIAN", buat("capaian sasaran? metode? bobot? batas?", jelaskanRerataCapaian)],
  ["PREDIKAT", buat("nilai skala bentuk?", jelaskanPredikat)],
  ["IKPA", buat(ARGUMEN_IKPA, jelaskanIkpa)],
  ["IKPA_RINCI", buat(ARGUMEN_IKPA, jelaskanIkpaRinci)],
  ["IKPA_REVISI", buat("jumlah tahun", jelaskanIkpaRevisi)],
  ["IKPA_DEVIASI", buat("rencana realisasi tahun pagu?", jelaskanIkpaDeviasi)],
  ["IKPA_PENYERAPAN", buat("pagu realisasi tahun", jelaskanIkpaPenyerapan)],
  ["IKPA_KONTRAKTUAL", buat("distribusi dini akselerasi tahun", jelaskanIkpaKontraktual)],
  ["IKPA_TAGIHAN", buat("tepat_waktu semua tahun", jelaskanIkpaTagihan)],
  ["IKPA_UPTUP", buat("ketepatan gup setoran kkp triwulan tahun", jelaskanIkpaUpTup)],
  ["IKPA_DISPENSASI", buat("dispensasi semua tahun", jelaskanIkpaDispensasi)],
  ["IKPA_OUTPUT", buat("pcro tpcro rvro target_volume ketepatan bulan tahun", jelaskanIkpaOutput)],
  ["NKA", buat("eka ikpa tahun", jelaskanNka)],
  ["EKA_SATKER", buat(IMPLEMENTASI, jelaskanEkaSatker)],
  ["EKA_ESELON1", buat(`csp ${IMPLEMENTASI} rata_satker`, jelaskanEkaEselon1)],
  ["EKA_KL", buat("css rata_eselon1", jelaskanEkaKl)],
  ["NILAI_EFISIENSI", buat("pagu realisasi capaian_output?", jelaskanNilaiEfisiensi)],
  ["IKM", buat("jawaban bobot?", jelaskanIkm)],
  ["IKM_UNSUR", buat("jawaban", jelaskanIkmUnsur)],
  ["INDEKS_BERBOBOT", buat("bobot target realisasi batas?", jelaskanIndeksBerbobot)],
  ["NILAI_SAKIP", buat("komponen tahun?", jelaskanNilaiSakip)],
  ["IP_ASN", buat("dimensi", jelaskanIpAsn)],
  ["SERAPAN", buat("pagu realisasi", jelaskanSerapan)],
  ["EFISIENSI", buat("capaian serapan cara?", jelaskanEfisiensi)],
  ["ANGKA", buat("teks bentuk?", jelaskanAngka)],
  ["JUMLAH_SAMPEL", buat("populasi galat? metode?", jelaskanJumlahSampel)],
]);

/** True for the name of a function that can be explained, without namespace, in any case. */
export const dapatDijelaskan = (fungsi: string): boolean => PENJELAS.has(fungsi.toUpperCase());

/**
 * @param fungsi name without namespace, any case, one that `dapatDijelaskan` knows
 * @param argumen values or ranges as rows, as the formula has them; undefined for an argument left out
 * @param letak which cell of the result is explained, where it fills several
 * @returns the explanation, or the error that the function shows for these arguments
 */
export function jelaskan(
  fungsi: string,
  argumen: readonly unknown[],
  letak: LetakHasil = { baris: 0, kolom: 0 },
): Hasil<Jejak> {
  const penjelas = PENJELAS.get(fungsi.toUpperCase());
  if (!penjelas) throw new Error(`${fungsi} is no function that explains itself`);
  if (argumen.length > penjelas.argumen.length) return gagal("LKJ007", { harap: penjelas.argumen.length });
  const matriks: Matriks[] = [];
  for (const [i, nama] of penjelas.argumen.entries()) {
    if (!nama.endsWith("?") && argumen[i] === undefined) return gagal("LKJ005", { argumen: nama });
    const m = keMatriks(argumen[i]);
    if (!m.ok) return m;
    matriks.push(m.nilai);
  }
  return penjelas.jelaskan(matriks, letak);
}
