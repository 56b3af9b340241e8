/** What the pane asks of the domain, in steps so that long work can be sliced and cancelled. */
import type { Temuan } from "../domain/periksa/types";
import type { Eksekutif } from "../domain/ringkas/eksekutif";
import type { JenisRingkasan, NamaRingkasan, OpsiRingkasan as OpsiDomain } from "../domain/ringkas/jenisRingkasan";
import type { RencanaLembar } from "../domain/ringkas/types";
import type { IndikatorDikenali } from "../domain/simpanan/daftarIndikator";
import type { SheetSnapshot } from "../domain/tabel/snapshot";
import type { Tabel } from "../domain/tabel/types";
import type { TeksTemuan } from "../strings/teksTemuan";
import type { Sekali } from "./sekali";
import type { Bahasa } from "./teks";

/** What the user chooses for a summary; each knows its own of these. */
export type OpsiRingkasan = Pick<OpsiDomain, "metode" | "batas" | "skala" | "tahun" | "sampai" | "tahunBanding" | "takBanding" | "standar" | "grafik">;

/** A summary that the workbook allows, with the tables that it can be made from. */
export interface PilihanRingkasan extends Pick<JenisRingkasan, "jenis" | "perlu" | "opsi" | "tahun" | "banding" | "standar"> {
  readonly tabel: readonly Tabel[];
}

/** One function of ours, as the page Rumus shows it. */
export interface KartuFungsi {
  readonly nama: string;
  readonly ringkas: string;
  /** Heading under which it stands. */
  readonly kategori: string;
  /** What it answers, with the unit. */
  readonly hasil: string;
  readonly argumen: readonly { readonly nama: string; readonly arti: string; readonly opsional: boolean }[];
  /** Examples as en-US formulas. */
  readonly contoh: readonly { readonly rumus: string; readonly arti: string }[];
}

/** What a report of findings is made of. */
export interface IsiLaporan {
  readonly temuan: readonly Temuan[];
  readonly diterima: readonly { readonly temuan: Temuan; readonly alasan: string }[];
  /** What was checked, one sentence. */
  readonly cakupan: string;
}

export type Langkah<T> = Generator<number | undefined, T, void>;

export interface Mesin {
  /** Resolves once everything below can be asked; the same promise at each call. */
  readonly siap: Sekali<void>;
  /** Tables of the sheets; yields the share of the sheets done, where it is known. */
  kenali(lembar: readonly SheetSnapshot[]): Langkah<readonly Tabel[]>;
  /**
   * Findings of all rules; yields the share of the work done, where it is known.
   * @param maju called now and then with a way to ask what has been found so far; asking takes time
   */
  periksa(tabel: readonly Tabel[], maju?: (sementara: () => readonly Temuan[]) => void): Langkah<readonly Temuan[]>;
  /** Indicators of these tables with their polarity. */
  indikator(tabel: readonly Tabel[]): readonly IndikatorDikenali[];
  /** What is looked for: the titles of the rules. */
  aturan(bahasa: Bahasa): readonly string[];
  /** On what a rule rests. */
  dasar(aturan: string, bahasa: Bahasa): readonly string[];
  teksTemuan(temuan: Temuan, bahasa: Bahasa): TeksTemuan;
  /** Summaries that can be built from these tables. */
  untukRingkasan(tabel: readonly Tabel[]): readonly PilihanRingkasan[];
  namaRingkasan(jenis: NamaRingkasan, bahasa: Bahasa): string;
  /** Name of a scale of predikat. */
  namaSkala(id: string, bahasa: Bahasa): string;
  /** One of those summaries from tables of it; `semua` tells a table apart from others on its sheet. */
  susunRingkasan(jenis: NamaRingkasan, tabel: readonly Tabel[], semua: readonly Tabel[], opsi: OpsiRingkasan, bahasa: Bahasa): RencanaLembar;
  /** The executive summary with its text in pieces, from the same tables and choices. */
  susunEksekutif(tabel: readonly Tabel[], semua: readonly Tabel[], opsi: OpsiRingkasan, bahasa: Bahasa): Eksekutif;
  susunLaporan(isi: IsiLaporan, bahasa: Bahasa): RencanaLembar;
  fungsi(bahasa: Bahasa): readonly KartuFungsi[];
}
