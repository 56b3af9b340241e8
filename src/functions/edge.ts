/**
 * Between a spreadsheet and the domain: null, 0, "", text, errors and ranges in, numbers, text and errors out. No
 * host's classes, so that Excel (through excel.ts), the workbench and the command line call the same functions.
 */
import { keMatriks, tanpaArgumen, type Matriks } from "../domain/argumen/matriks";
import { gagal } from "../domain/hasil";
import { satu, type Definisi } from "./definisi";
import { FUNGSI_ANGGARAN } from "./fungsiAnggaran";
import { FUNGSI_CAPAIAN } from "./fungsiCapaian";
import { FUNGSI_KOMPONEN } from "./fungsiKomponen";
import { FUNGSI_LAYANAN } from "./fungsiLayanan";
import { selGalat, type HasilMatriks } from "./sel";

export type { GalatSel, HasilMatriks, HasilSel } from "./sel";

const { CAPAIAN, RERATA_CAPAIAN, PREDIKAT, INDEKS_BERBOBOT } = FUNGSI_CAPAIAN;
const { IKPA, IKPA_RINCI, NKA, EKA_SATKER, EKA_ESELON1, EKA_KL, NILAI_EFISIENSI, SERAPAN, EFISIENSI } = FUNGSI_ANGGARAN;
const { IKM, IKM_UNSUR, NILAI_SAKIP, IP_ASN, ANGKA, JUMLAH_SAMPEL } = FUNGSI_LAYANAN;

/** In the order in which help and autocomplete list them. */
const DEFINISI = {
  CAPAIAN,
  RERATA_CAPAIAN,
  PREDIKAT,
  IKPA,
  IKPA_RINCI,
  ...FUNGSI_KOMPONEN,
  NKA,
  EKA_SATKER,
  EKA_ESELON1,
  EKA_KL,
  NILAI_EFISIENSI,
  IKM,
  IKM_UNSUR,
  INDEKS_BERBOBOT,
  NILAI_SAKIP,
  IP_ASN,
  SERAPAN,
  EFISIENSI,
  ANGKA,
  JUMLAH_SAMPEL,
} satisfies Record<string, Definisi>;

export type NamaFungsi = keyof typeof DEFINISI;
export const NAMA_FUNGSI = Object.keys(DEFINISI) as readonly NamaFungsi[];

/** @returns the function as hosts call it: any values or ranges in, always a matrix out; never throws for its input */
function jadikanFungsi({ params, wajib, hitung }: Definisi): (...argumen: unknown[]) => HasilMatriks {
  return (...argumen) => {
    if (argumen.length > params.length) return satu(selGalat(gagal("LKJ007", { harap: params.length }).galat));
    const matriks: Matriks[] = [];
    for (let i = 0; i < params.length; i++) {
      const mentah = argumen[i];
      if (i < wajib && mentah !== null && tanpaArgumen(mentah)) {
        return satu(selGalat(gagal("LKJ005", { argumen: params[i]! }).galat));
      }
      const m = keMatriks(mentah);
      if (!m.ok) return satu(selGalat(m.galat));
      matriks.push(m.nilai);
    }
    return hitung(matriks);
  };
}

/** Every function by its name without namespace. */
export const FUNGSI = Object.fromEntries(
  Object.entries(DEFINISI).map(([nama, definisi]) => [nama, jadikanFungsi(definisi)]),
) as Readonly<Record<NamaFungsi, (...argumen: unknown[]) => HasilMatriks>>;
