/**
 * A second implementation: LibreOffice calculates the native formula of each function on random rows, one workbook, one
 * call. Numbers agree to the digits that a file keeps; texts and errors are the same.
 */
import { alamatSel } from "../../src/domain/tabel/alamat";
import { xlsx } from "../../src/xlsx/excelts";
import { cellKey, emptySheet, emptyWorkbook, type SheetModel } from "../../src/xlsx/model";
import { acak } from "../support/acak";
import { recalculate } from "../support/libreoffice";
import { PADANAN, type Padanan, type SelAcak } from "./padananExcel";

const BARIS = 100;
/** A file keeps fifteen digits, and the native formula rounds at every step. */
const NISBI = 1e-12;
const GALAT: Readonly<Record<string, string>> = { "#DIV/0!": "=1/0", "#N/A": "=NA()" };

interface Isian {
  readonly padanan: Padanan;
  readonly baris: readonly (readonly SelAcak[])[];
}

const ISIAN: readonly Isian[] = PADANAN.map((padanan, n) => {
  const a = acak(n + 1);
  return { padanan, baris: Array.from({ length: BARIS }, () => padanan.baris(a)) };
});

function rumus(padanan: Padanan, row: number): string {
  return padanan.rumus.replace(/\{(\d+)(?::(\d+))?\}/g, (_, dari: string, sampai: string | undefined) => {
    const awal = alamatSel(row, Number(dari));
    return sampai === undefined ? awal : `${awal}:${alamatSel(row, Number(sampai))}`;
  });
}

function lembar({ padanan, baris }: Isian, n: number): SheetModel {
  const sheet = emptySheet(`P${n}`);
  baris.forEach((sel, row) => {
    sel.forEach((isi, col) => {
      if (isi === null) return;
      const galat = typeof isi === "string" ? GALAT[isi] : undefined;
      sheet.cells.set(cellKey(row, col), galat === undefined ? { value: isi } : { value: isi, formula: galat });
    });
    sheet.cells.set(cellKey(row, sel.length), { value: "belum dihitung", formula: rumus(padanan, row) });
  });
  return sheet;
}

function sama(kita: unknown, mereka: unknown): boolean {
  if (typeof kita !== "number" || typeof mereka !== "number") return kita === mereka;
  return Math.abs(kita - mereka) <= NISBI * Math.max(1, Math.abs(mereka));
}

let dihitung: readonly SheetModel[] = [];
beforeAll(async () => {
  const bytes = await xlsx.write({ ...emptyWorkbook(), sheets: ISIAN.map(lembar) });
  const [model] = await recalculate([{ name: "padanan.xlsx", bytes }]);
  dihitung = model!.sheets;
}, 120_000);

test.each(ISIAN.map((isian, n) => [isian.padanan.nama, isian, n] as const))("%s", (_, { padanan, baris }, n) => {
  const beda: string[] = [];
  baris.forEach((sel, row) => {
    const hasil = padanan.hitung(sel)[0]![0]!;
    const kita = typeof hasil === "object" ? hasil.galat : hasil;
    const mereka = dihitung[n]!.cells.get(cellKey(row, sel.length))?.value;
    if (!sama(kita, mereka)) beda.push(`${JSON.stringify(sel)}: ${String(kita)}, LibreOffice ${String(mereka)}`);
  });
  expect(beda.slice(0, 5)).toEqual([]);
  // rows that only agree on errors would prove nothing
  expect(baris.filter((sel) => typeof padanan.hitung(sel)[0]![0] !== "object").length).toBeGreaterThan(BARIS / 2);
});
