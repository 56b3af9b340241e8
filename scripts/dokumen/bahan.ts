/** What the pages of docs/fungsi are made from, and how an example is computed. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { KodeGalat } from "../../src/domain/galat";
import { bacaRumusLkj, isiArgumen } from "../../src/domain/jelaskan/rumusLkj";
import { tulisAngka, tulisPersen } from "../../src/domain/tabel/tulisAngka";
import { FUNGSI, type HasilMatriks, type NamaFungsi } from "../../src/functions/edge";
import perilakuMentah from "../../src/functions/perilaku.json";
import { adalahSelGalat, type HasilSel } from "../../src/functions/sel";
import * as en from "../../src/strings/en";
import { dokumen as dokumenEn } from "../../src/strings/en/dokumen";
import * as id from "../../src/strings/id";
import { dokumen as dokumenId } from "../../src/strings/id/dokumen";
import type { StringsJelaskan } from "../../src/strings/teksJejak";
import type { Pemisah } from "../../src/excel/layanan";

export type Bahasa = "id" | "en";

type Longgar<T> = { readonly [K in keyof T]: T[K] extends string ? string : Longgar<T[K]> };

export interface BahanBahasa {
  readonly label: Longgar<(typeof dokumenId)["label"]>;
  readonly uraian: Readonly<Record<NamaFungsi, string>>;
  readonly fungsi: BantuanFungsi;
  readonly jelaskan: StringsJelaskan;
  readonly galat: Readonly<Record<KodeGalat, string>>;
  readonly pemisah: Pemisah;
}

interface BantuanFungsi {
  readonly kategori: Readonly<Record<string, string>>;
  readonly macamArgumen: Readonly<Record<string, string>>;
  readonly daftar: Readonly<Record<NamaFungsi, Bantuan>>;
}

export interface Bantuan {
  readonly kategori: string;
  readonly ringkas: string;
  readonly hasil: string;
  readonly params: readonly { readonly nama: string; readonly uraian: string; readonly wajib: boolean }[];
}

export const BAHAN: Readonly<Record<Bahasa, BahanBahasa>> = {
  id: {
    ...dokumenId,
    fungsi: id.fungsi,
    jelaskan: id.jelaskan,
    galat: id.galat,
    pemisah: { desimal: ",", ribuan: ".", argumen: ";" },
  },
  en: {
    ...dokumenEn,
    fungsi: en.fungsi,
    jelaskan: en.jelaskan,
    galat: en.galat,
    pemisah: { desimal: ".", ribuan: ",", argumen: "," },
  },
};

export const FOLDER = resolve(__dirname, "../../docs/fungsi");

interface DuaBahasa {
  readonly id: string;
  readonly en: string;
}

export interface Contoh {
  /** en-US, without references. */
  readonly rumus: string;
  /** As an Indonesian Excel shows it; `tabel` for a result of several cells. */
  readonly tampil: string;
  /** Key of `sumber`. */
  readonly sumber: string;
  readonly ket: DuaBahasa;
  /** Decimals shown; left out: as many as `tampil` has. */
  readonly desimal?: number;
}

export interface BerkasContoh {
  readonly sumber: Readonly<Record<string, DuaBahasa>>;
  readonly fungsi: Readonly<
    Record<NamaFungsi, { readonly contoh: readonly Contoh[]; readonly galat: readonly string[] }>
  >;
}

export const CONTOH = JSON.parse(readFileSync(resolve(FOLDER, "contoh.json"), "utf8")) as BerkasContoh;

export interface Perilaku {
  readonly contoh: readonly unknown[];
  readonly hasil: string | number;
  readonly argumen: Readonly<Record<string, Readonly<Record<string, string | number>>>>;
}

export const PERILAKU = perilakuMentah.fungsi as unknown as Readonly<Record<NamaFungsi, Perilaku>>;

/** The result of a formula without references, through the functions as Excel calls them. */
export function hitungRumus(rumus: string): {
  readonly fungsi: NamaFungsi;
  readonly argumen: readonly unknown[];
  readonly hasil: HasilMatriks;
} {
  const panggilan = bacaRumusLkj(rumus);
  const isi = panggilan && isiArgumen(panggilan, {});
  if (!panggilan || !isi?.terbaca) throw new Error(`${rumus} is no formula of ours without references`);
  const fungsi = panggilan.fungsi as NamaFungsi;
  return { fungsi, argumen: isi.argumen, hasil: FUNGSI[fungsi](...isi.argumen) };
}

/** A result as the example prints it. */
export function tampilHasil(hasil: HasilMatriks, contoh: Pick<Contoh, "tampil" | "desimal">): string {
  if (hasil.length > 1 || hasil[0]!.length > 1) return "tabel";
  const sel = hasil[0]![0]!;
  if (typeof sel !== "number") return tulisSel(sel);
  const { tampil } = contoh;
  const desimal = contoh.desimal ?? /,(\d+)%?$/.exec(tampil)?.[1]?.length ?? 0;
  return tampil.endsWith("%") ? tulisPersen(sel, desimal) : tulisAngka(sel, desimal);
}

function tulisSel(sel: HasilSel): string {
  if (adalahSelGalat(sel)) return sel.pesan === "" ? sel.galat : `${sel.galat} ${sel.pesan}`;
  return typeof sel === "number" ? tulisAngka(sel) : sel;
}

/** From Indonesian marks between digits to those of the page. */
export function angkaBahasa(teks: string, { desimal }: Pemisah): string {
  if (desimal === ",") return teks;
  return teks.replace(/(?<=\d)[.,](?=\d)/g, (tanda) => (tanda === "," ? "." : ","));
}
