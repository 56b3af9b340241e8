/** What a formula of ours would give, computed in the pane before the formula stands anywhere. */
import type { Galat } from "../domain/hasil";
import { jelaskan } from "../domain/jelaskan/index";
import { bacaRumusLkj, isiArgumen } from "../domain/jelaskan/rumusLkj";
import type { NilaiBersatuan, Satuan } from "../domain/jelaskan/types";
import { FUNGSI, type HasilMatriks, type NamaFungsi } from "../functions/edge";
import type { SelTerpilih } from "./layanan";

export type HasilLangsung =
  | { readonly jenis: "nilai"; readonly hasil: NilaiBersatuan }
  | { readonly jenis: "galat"; readonly galat: Galat }
  /** Several cells; `satuan` is that of the first one. */
  | { readonly jenis: "larik"; readonly isi: HasilMatriks; readonly satuan: Satuan }
  /** Number of the argument (from 1) whose value only Excel knows. */
  | { readonly jenis: "takTerbaca"; readonly nomor: number };

/** References whose values `hitungLangsung` needs. */
export const acuanRumus = (rumus: string): readonly string[] => bacaRumusLkj(rumus)?.acuan ?? [];

/**
 * @param rumus en-US, one call of ours
 * @param acuan values of its references by their text
 */
export function hitungLangsung(rumus: string, acuan: SelTerpilih["acuan"]): HasilLangsung {
  const panggilan = bacaRumusLkj(rumus);
  if (!panggilan) throw new Error(`${rumus} calls no function of ours`);
  const isi = isiArgumen(panggilan, acuan);
  if (!isi.terbaca) return { jenis: "takTerbaca", nomor: isi.nomor };
  const jejak = jelaskan(panggilan.fungsi, isi.argumen);
  const matriks = FUNGSI[panggilan.fungsi as NamaFungsi](...isi.argumen);
  const satuan = jejak.ok ? jejak.nilai.hasil.satuan : "angka";
  if (matriks.length > 1 || matriks[0]!.length > 1) return { jenis: "larik", isi: matriks, satuan };
  return jejak.ok ? { jenis: "nilai", hasil: jejak.nilai.hasil } : { jenis: "galat", galat: jejak.galat };
}
