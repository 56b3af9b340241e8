/** The model of a workbook file as the domain sees it, equal to what Excel gives for the same workbook. */
import { BATAS_SEL_LEMBAR } from "../domain/tabel/batas";
import type { CellValue, SheetSnapshot, Snapshot } from "../domain/tabel/snapshot";
import { KUNCI_RINGKASAN } from "../domain/ringkas/kunci";
import { COLUMN_STRIDE, type SheetModel, type WorkbookModel } from "./model";

export function snapshotDariModel(model: WorkbookModel): Snapshot {
  return { lembar: model.sheets.map(lembar) };
}

function lembar(sheet: SheetModel): SheetSnapshot {
  const milikKita = sheet.customProperties.has(KUNCI_RINGKASAN) ? { milikKita: true } : {};
  const dasar = {
    nama: sheet.name,
    tersembunyi: sheet.visibility !== "Visible",
    terlindung: sheet.protected,
    ...milikKita,
  };
  const kosong = { ...dasar, row: 0, col: 0, values: [], formulas: [], formats: [] };
  let atas = Infinity;
  let kiri = Infinity;
  let bawah = -1;
  let kanan = -1;
  for (const [key, cell] of sheet.cells) {
    if (cell.value === "" && cell.formula === undefined) continue;
    const row = Math.floor(key / COLUMN_STRIDE);
    const col = key % COLUMN_STRIDE;
    atas = Math.min(atas, row);
    kiri = Math.min(kiri, col);
    bawah = Math.max(bawah, row);
    kanan = Math.max(kanan, col);
  }
  if (bawah < 0) return kosong;
  const rows = bawah - atas + 1;
  const cols = kanan - kiri + 1;
  if (rows * cols > BATAS_SEL_LEMBAR) return { ...kosong, row: atas, col: kiri, terlaluBesar: true };
  const grid = <T>(fill: T): T[][] => Array.from({ length: rows }, () => new Array<T>(cols).fill(fill));
  const values = grid<CellValue>("");
  const formulas = grid("");
  const formats = grid("General");
  for (const [key, cell] of sheet.cells) {
    const row = Math.floor(key / COLUMN_STRIDE) - atas;
    const col = (key % COLUMN_STRIDE) - kiri;
    if (row < 0 || col < 0 || row >= rows || col >= cols) continue;
    values[row]![col] = cell.value;
    formulas[row]![col] = cell.formula ?? "";
    formats[row]![col] = cell.numberFormat ?? "General";
  }
  return { ...dasar, row: atas, col: kiri, values, formulas, formats };
}
