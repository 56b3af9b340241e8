/** A plan as a sheet of the workbook model, with cached values, for reading it with another program. */
import type { RencanaLembar } from "../../src/domain/ringkas/types";
import { cellKey, emptySheet, type CellModel, type SheetModel } from "../../src/xlsx/model";

export function lembarDariRencana(rencana: RencanaLembar, nama = rencana.nama): SheetModel {
  const sheet = emptySheet(nama);
  rencana.sel.forEach((baris, row) =>
    baris.forEach(({ isi, format }, col) => {
      const cell = selModel(isi);
      if (cell) sheet.cells.set(cellKey(row, col), { ...cell, ...(format ? { numberFormat: format } : {}) });
    }),
  );
  sheet.merges = [...rencana.gabung];
  return sheet;
}

function selModel(isi: RencanaLembar["sel"][number][number]["isi"]): CellModel | null {
  switch (isi.jenis) {
    case "kosong":
      return null;
    case "teks":
      return { value: isi.teks };
    case "angka":
      return { value: isi.angka };
    case "rumus":
      return { value: isi.nilai, formula: isi.rumus };
  }
}
