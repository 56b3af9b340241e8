/** Plans of summaries: as a sheet of the workbook model, for reading it with another program, and without their charts. */
import type { RencanaLembar } from "../../src/domain/ringkas/types";
import { cellKey, emptySheet, type CellModel, type SheetModel } from "../../src/xlsx/model";

/** With cached values. */
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

/** The plan without its charts and the rows that serve them. */
export function tanpaGrafik(semua: RencanaLembar): RencanaLembar {
  const { grafik, ...rencana } = semua;
  if (!grafik) return semua;
  const { barisAwal } = grafik;
  return {
    ...rencana,
    sel: rencana.sel.slice(0, barisAwal),
    gabung: rencana.gabung.filter(({ row }) => row < barisAwal),
    ...(rencana.tinggi ? { tinggi: rencana.tinggi.slice(0, barisAwal) } : {}),
  };
}
