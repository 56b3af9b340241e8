/** Every table of three published reports, pasted as it is printed: title, blank row, header, rows. */
import { bacaBuku } from "../../../src/domain/tabel/bacaTabel";
import type { Tabel } from "../../../src/domain/tabel/types";
import { cellKey, emptySheet, type SheetModel } from "../../../src/xlsx/model";
import { lembarUji } from "../../support/lembar";
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

const berlapis = (kepala: TabelLaporan["header"]): kepala is readonly (readonly string[])[] => Array.isArray(kepala[0]);

function terbit(t: TabelLaporan): Terbit {
  const kepala = berlapis(t.header) ? t.header : [t.header];
  return { ...tempel(t.id, [[t.title], [], ...kepala, ...t.rows]), kind: t.kind };
}

/** A grid of texts as a sheet, with the tables read from it. */
export function tempel(id: string, grid: readonly (readonly (string | number)[])[]): Omit<Terbit, "kind"> {
  const lembar = emptySheet(id);
  grid.forEach((baris, row) =>
    baris.forEach((isi, col) => {
      if (isi !== "") lembar.cells.set(cellKey(row, col), { value: isi });
    }),
  );
  return { id, lembar, tabel: bacaBuku({ lembar: [lembarUji(id, grid)] }) };
}

export const TERBIT: readonly Terbit[] = [laporan0, laporan1, laporan3].flatMap(({ tables }) => (tables as readonly TabelLaporan[]).map(terbit));
