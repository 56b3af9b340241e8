/**
 * What the pane asks of the workbook. This folder answers it in Excel and in the workbench; component tests give a fake.
 * Every method may reject with a `GalatBuku`; the pane shows title, cause and next step from `galatPanel` in src/strings.
 */
import type { BukuBagikan, RencanaBagikan } from "../domain/bagikan/types";
import type { LingkunganUji } from "../domain/bagikan/ujiMandiri";
import type { CellValue, Snapshot } from "../domain/tabel/snapshot";
import type { LetakSel, Perbaikan, Tingkat } from "../domain/periksa/types";
import type { RencanaLembar } from "../domain/ringkas/types";
import type { Simpanan } from "../domain/simpanan/types";
import type { Bidang, RencanaTempel } from "../domain/tempelan/types";
import type { RencanaTemplat } from "../domain/templat/types";

export type KodeGalatBuku =
  | "MODE_SUNTING"        // a cell is being edited
  | "TERLINDUNG"          // protected sheet
  | "STRUKTUR_TERLINDUNG" // workbook structure protected
  | "HANYA_BACA"          // workbook opened for reading only
  | "TIDAK_DITEMUKAN"     // sheet or cell no longer there
  | "LEMBAR_TIDAK_ADA"    // a formula names a sheet that the workbook does not have
  | "LEMBAR_TERSEMBUNYI"  // the cell lies on a hidden sheet
  | "SELEKSI_JAMAK"       // several areas are selected, or no cells at all
  | "API_TIDAK_ADA"       // this Excel lacks a call
  | "TERLALU_BESAR"       // a request or sheet over the limit
  | "GAGAL_BATAL"         // failed and could not be rolled back completely
  | "SEL_TERISI"          // the target cell holds something
  | "RINGKASAN_DISUNTING" // a summary sheet of ours that the user edited since
  | "SEL_BERUBAH"         // the cell no longer holds what the pane speaks of
  | "RUMUS_BERUBAH"       // a formula is no longer the one that the plan speaks of
  | "RUMUS_LARIK"         // the cell is part of an array formula of old
  | "SEL_DITOLAK"         // Excel takes everything but this cell
  | "BUKU_DITOLAK"        // Excel refuses, on a sheet that is not protected
  | "BUKAN_EXCEL"         // page opened outside Excel
  | "TIDAK_TERMUAT"       // a part of the pane could not be fetched
  | "DIBATALKAN"
  | "LAIN";

export class GalatBuku extends Error {
  constructor(
    readonly kode: KodeGalatBuku,
    /** What the sentence needs: `lembar`, `sel`, `rentang`, as far as known. */
    readonly data: Readonly<Record<string, string>> = {},
    /** For "salin rincian": Excel's own code, message and statement. */
    readonly rincian: string = "",
    options?: ErrorOptions,
  ) {
    super(`${kode}${rincian ? `: ${rincian}` : ""}`, options);
    this.name = "GalatBuku";
  }
}

/** For a part of ours that could not be fetched. */
export function takTermuat(sebab: unknown): GalatBuku {
  return new GalatBuku("TIDAK_TERMUAT", {}, String(sebab), { cause: sebab });
}

/** Separators of the user's Excel, for showing formulas (decision 12). */
export interface Pemisah {
  readonly desimal: string;
  readonly ribuan: string;
  readonly argumen: string;
}

/** Where Excel does not say: Indonesian. */
export const PEMISAH_ID: Pemisah = { desimal: ",", ribuan: ".", argumen: ";" };

export interface HasilTulis {
  readonly lembar: string;
  /** True where a sheet of ours was refreshed, false where it was made. */
  readonly diperbarui: boolean;
  /** True where this Excel refused paper size and print titles (no printer): everything else is written. */
  readonly tanpaAturanCetak?: boolean;
  /**
   * Brings the workbook back to what it was before; absent where that was not asked for, or is not possible (charts that went
   * with the old summary).
   * @throws GalatBuku RINGKASAN_DISUNTING or TIDAK_DITEMUKAN where the summary has been edited or taken away since
   */
  readonly kembalikan?: () => Promise<void>;
}

export interface HasilTemplat {
  readonly lembar: string;
  /** As in `HasilTulis`. */
  readonly tanpaAturanCetak?: boolean;
}

export interface OpsiTulis {
  /** Whether a summary that the user edited may be overwritten. */
  readonly timpa?: boolean;
  /** Whether the old content is kept hidden for `HasilTulis.kembalikan`, until that was called or `lepaskanKembali`. */
  readonly bisaKembali?: boolean;
  /** What the workbook shall keep of it, written together with the summary or not at all. */
  readonly simpan?: (lama: Simpanan) => Simpanan;
}

export interface OpsiBaca {
  /** Called with the part read so far, 0–1. */
  readonly kemajuan?: (bagian: number) => void;
  readonly batal?: AbortSignal;
}

/** The active cell with what its formula speaks of, for an explanation. */
export interface SelTerpilih {
  readonly lembar: string;
  readonly sel: string;
  /** en-US with leading `=`; "" where the cell holds none. */
  readonly rumus: string;
  /** For a cell that another cell's formula spills into: that cell, whose formula `rumus` is, and the way from it. */
  readonly induk?: { readonly sel: string; readonly baris: number; readonly kolom: number };
  /** Values of the references in the arguments of our function, by their text in the formula; what cannot be read is absent. */
  readonly acuan: Readonly<Record<string, readonly (readonly CellValue[])[]>>;
}

export interface RumusTersisip {
  readonly lembar: string;
  readonly sel: string;
  /** True where the result is a table and its cells are not empty, so that Excel shows none of it. */
  readonly terhalang?: true;
}

/** What the workbook keeps for us. */
export interface IsiSimpanan {
  readonly simpanan: Simpanan;
  /** True where the part is there and cannot be read; `simpanan` is then empty. */
  readonly rusak: boolean;
}

export interface SelDitandai extends LetakSel {
  readonly tingkat: Tingkat;
}

export interface HasilTanda {
  readonly simpanan: Simpanan;
  /** How many cells were marked, or freed of their mark. */
  readonly jumlah: number;
  /** Protected sheets whose cells could not be marked. */
  readonly terlindung: readonly string[];
}

export interface PerbaikanDiminta extends Perbaikan {
  readonly aturan: string;
}

export interface HasilBagikan {
  /** Formulas that became native ones, and that became values. */
  readonly rumus: number;
  readonly nilai: number;
  /** Cells whose native formula gave another result, so that the value was kept. */
  readonly beda: readonly LetakSel[];
  readonly nama: number;
  /** Formulas of conditional formats and validations. */
  readonly aturan: number;
}

/** Results of the formulas of a self-test, in their order. */
export interface HasilUji {
  readonly nilai: readonly CellValue[];
  readonly lingkungan: LingkunganUji;
}

export interface HasilKembali {
  /** Cells, names, and formulas of conditional formats and validations that are as they were. */
  readonly dikembalikan: number;
  readonly namaKembali: number;
  readonly aturanKembali: number;
  /** Cells that no longer hold what we wrote; they were left as they are. */
  readonly berubah: readonly LetakSel[];
  /** Names likewise. */
  readonly nama: readonly string[];
}

export interface Layanan {
  bacaBuku(opsi?: OpsiBaca): Promise<Snapshot>;
  pilihSel(lembar: string, sel: string): Promise<void>;
  tulisRingkasan(rencana: RencanaLembar, opsi?: OpsiTulis): Promise<HasilTulis>;
  /** Removes what is kept hidden for `HasilTulis.kembalikan`, which is then no longer possible. */
  lepaskanKembali(): Promise<void>;
  /** Writes a template to a new sheet, which is the user's own from then on. */
  tulisTemplat(rencana: RencanaTemplat): Promise<HasilTemplat>;
  /** True where this Excel computes our functions in cells. */
  adaFungsi(): boolean;
  /** Writes an en-US formula into the active cell, only if it is empty; answers its address. */
  sisipkanRumus(rumus: string): Promise<RumusTersisip>;
  /** Address of the selection on the active sheet, for filling arguments. */
  bacaSeleksi(): Promise<{ lembar: string; rentang: string }>;
  /** Values of the references in an en-US formula with a call of ours, by their text; what cannot be read is absent. */
  bacaAcuan(rumus: string): Promise<SelTerpilih["acuan"]>;
  /** The active cell and the values that its formula refers to. */
  bacaSelTerpilih(): Promise<SelTerpilih>;
  /** Settings, corrections, accepted findings, marks and fixes that the workbook keeps. */
  bacaSimpanan(): Promise<IsiSimpanan>;
  /** Changes them; only when the user asked for it. Answers the new state. */
  simpan(ubah: (lama: Simpanan) => Simpanan): Promise<Simpanan>;
  /** Marks cells by a conditional format each, in place of the marks that were there. */
  tandai(sel: readonly SelDitandai[]): Promise<HasilTanda>;
  hapusTanda(): Promise<HasilTanda>;
  /** Writes the corrected number, if the cell still holds what it held. */
  perbaiki(perbaikan: PerbaikanDiminta): Promise<Simpanan>;
  /** Takes a fix back: value and number format as they were. */
  kembalikan(id: string): Promise<Simpanan>;
  /** The workbook with its names, tables, rules and spills, for a plan of sharing. */
  bacaBagikan(opsi?: OpsiBaca): Promise<BukuBagikan>;
  /** Replaces our formulas as planned; a plan with obstacles is a fault of the caller. */
  bagikan(rencana: RencanaBagikan): Promise<HasilBagikan>;
  /** Brings back what was replaced. */
  kembalikanRumus(): Promise<HasilKembali>;
  /** Computes en-US formulas on a hidden sheet that is gone afterwards. */
  ujiMandiri(rumus: readonly string[]): Promise<HasilUji>;
  /** The selection, for the tools for pasted data; null where it holds nothing. */
  bacaTempelan(): Promise<Bidang | null>;
  /** Changes cells as planned, if they still hold what they held; answers the new state. */
  terapkanTempelan(rencana: RencanaTempel): Promise<Simpanan>;
  /** Takes such a change back: values, number formats and merges as they were. */
  kembalikanTempelan(id: string): Promise<Simpanan>;
  pemisah(): Promise<Pemisah>;
  /** Calls back when a cell of the workbook changed, so that results can be marked as out of date; answers the remover. */
  pantauPerubahan(panggil: () => void): Promise<() => Promise<void>>;
}
