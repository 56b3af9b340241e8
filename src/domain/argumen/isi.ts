/** What one cell of an argument says, with the same outcome in the cell and in its explanation. */
import { berhasil, gagal, type Galat, type Hasil } from "../hasil";
import { bacaAngka, tidakDiukur } from "../tabel/bacaAngka";
import { adalahGalat } from "../tabel/snapshot";

/** A cell after reading: null is blank. */
export type Isi = number | string | boolean | null;

/**
 * Reads cells: null, "" and blank text are null, errors are what `galatMasuk` and `tolak` make of them, the rest is as
 * it came. Without a result object for each cell, for ranges may have a hundred thousand.
 * @param galatMasuk of an error that the argument holds, as Excel writes it, and the message that it carries or ""
 * @param tolak of LKJ001 for what is no value of a cell
 */
export function pembacaIsi<G extends object>(
  galatMasuk: (galat: string, pesan: string) => G,
  tolak: (galat: Galat) => G,
): (mentah: unknown) => Isi | G {
  /** CustomFunctions.Error carries `code`, ours `galat`, data types `basicValue`. */
  const bacaObjek = (mentah: object): Isi | G => {
    const { code, galat, pesan, basicValue } = mentah as Record<string, unknown>;
    const kode = code ?? galat;
    if (typeof kode === "string") return galatMasuk(kode, typeof pesan === "string" ? pesan : "");
    if (typeof basicValue === "number" || typeof basicValue === "string" || typeof basicValue === "boolean")
      return baca(basicValue);
    return tolak(gagal("LKJ001", { teks: "{…}" }).galat);
  };
  const baca = (mentah: unknown): Isi | G => {
    switch (typeof mentah) {
      case "number":
        return Number.isFinite(mentah) ? mentah : galatMasuk("#NUM!", "");
      case "string":
        return bacaTeks(mentah);
      case "boolean":
        return mentah;
      case "object":
        return mentah === null ? null : bacaObjek(mentah);
      case "undefined":
        return null;
      default:
        return tolak(gagal("LKJ001", { teks: typeof mentah }).galat);
    }
  };
  const bacaTeks = (mentah: string): Isi | G => {
    const galat: boolean = adalahGalat(mentah);
    if (galat) return galatMasuk(mentah, "");
    return mentah.trim() === "" ? null : mentah;
  };
  return baca;
}

/** Optional arguments: null, 0 and "" mean the default. */
export const bawaan = (isi: Isi): isi is null | 0 => isi === null || isi === 0;

/**
 * A number or readable text; a blank is 0 (Excel hands blanks over as 0). LKJ010 for N/A, LKJ001 or LKJ002 for other
 * text.
 */
export function bilangan(isi: Isi, argumen: string): Hasil<number> {
  if (typeof isi === "number") return berhasil(isi);
  if (isi === null) return berhasil(0);
  if (typeof isi === "boolean") return gagal("LKJ001", { teks: String(isi).toUpperCase() });
  if (tidakDiukur(isi)) return gagal("LKJ010", { argumen, teks: isi });
  const angka = bacaAngka(isi);
  return angka.ok ? berhasil(angka.nilai.nilai) : angka;
}

/** As `bilangan` for a score on 0–100: text with a percent sign is refused (LKJ023) rather than divided by 100. */
export function bilanganSkor(isi: Isi, argumen: string): Hasil<number> {
  const angka = bilangan(isi, argumen);
  return angka.ok && typeof isi === "string" && isi.includes("%") ? gagal("LKJ023") : angka;
}

/** As what was read, but null for a cell that says N/A. */
export const atauNa = <T>(hasil: Hasil<T>): Hasil<T | null> =>
  !hasil.ok && hasil.galat.kode === "LKJ010" ? berhasil(null) : hasil;

/** An optional number: undefined where the cell means the default. */
export function bilanganPilihan(
  isi: Isi,
  argumen: string,
  periksa: (nilai: number) => Hasil<number> = berhasil,
): Hasil<number | undefined> {
  if (bawaan(isi)) return berhasil(undefined);
  const hasil = bilangan(isi, argumen);
  return hasil.ok ? periksa(hasil.nilai) : hasil;
}

/** An optional word: undefined where the cell means the default. */
export const kataPilihan = <T extends string>(isi: Isi, baca: (teks: string) => Hasil<T>): Hasil<T | undefined> =>
  bawaan(isi) ? berhasil(undefined) : baca(String(isi));
