/** Every table of three published reports, pasted as it is printed: title, blank row, header, rows. */
import { bacaBuku } from "../../../src/domain/tabel/bacaTabel";
import type { Tabel } from "../../../src/domain/tabel/types";
import { cellKey, emptySheet, type SheetModel } from "../../../src/xlsx/model";
import { ketik } from "../../support/kasusTabel";
import { lembarUji, type SelUji } from "../../support/lembar";
import laporan0 from "../../kasus-data/000.json";
import laporan1 from "../../kasus-data/001.json";
import laporan3 from "../../kasus-data/003.json";

interface TabelLaporan {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly header: readonly string[] | readonly (readonly string[])[];
  readonly rows: readonly (readonly string[])[];
}

export interface Terbit {
  readonly id: string;
  readonly kind: string;
  readonly lembar: SheetModel;
  readonly tabel: readonly Tabel[];
}

export type CaraTempel = "teks" | "angka";

/** How the tables are pasted, and what the planner did to the sheets meanwhile. */
export interface OpsiTerbit {
  readonly cara?: CaraTempel;
  /** Blank rows inserted above everything. */
  readonly sisip?: number;
  readonly nama?: (id: string) => string;
}

const berlapis = (kepala: TabelLaporan["header"]): kepala is readonly (readonly string[])[] => Array.isArray(kepala[0]);

function terbit(t: TabelLaporan, { cara = "teks", sisip = 0, nama = (id) => id }: OpsiTerbit): Terbit {
  const kepala = berlapis(t.header) ? t.header : [t.header];
  const isi = t.rows.map((baris) => baris.map((sel) => (cara === "angka" ? ketik(sel) : sel)));
  const grid = [...Array.from({ length: sisip }, () => []), [t.title], [], ...kepala, ...isi];
  return { ...tempel(nama(t.id), grid), id: t.id, kind: t.kind };
}

/** A grid as a sheet, with the tables read from it. */
export function tempel(id: string, grid: readonly (readonly SelUji[])[]): Omit<Terbit, "kind"> {
  const lembar = emptySheet(id);
  grid.forEach((baris, row) =>
    baris.forEach((isi, col) => {
      if (isi === "") return;
      lembar.cells.set(cellKey(row, col), typeof isi === "object" ? { value: isi[0], numberFormat: isi[1] } : { value: isi });
    }),
  );
  return { id, lembar, tabel: bacaBuku({ lembar: [lembarUji(id, grid)] }) };
}

export function semuaTerbit(opsi: OpsiTerbit = {}): readonly Terbit[] {
  return [laporan0, laporan1, laporan3].flatMap(({ tables }) => (tables as readonly TabelLaporan[]).map((satu) => terbit(satu, opsi)));
}

export const TERBIT: readonly Terbit[] = semuaTerbit();
