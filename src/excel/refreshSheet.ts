/**
 * Replaces what a summary sheet of ours holds, keeping the sheet itself (references to it, its name, its place). What stood
 * there is first copied to a hidden sheet, from which `restore` brings it back exactly.
 */
import { KUNCI_RENTANG, KUNCI_RINGKASAN, RINGKASAN_SEMENTARA } from "../domain/ringkas/kunci";
import { barisBeda, sidik } from "../domain/ringkas/sidik";
import type { RencanaLembar } from "../domain/ringkas/types";
import { alamatRentang, alamatSel, bacaRentang, type Rect } from "../domain/tabel/alamat";
import { didalam, gabungKotak } from "../domain/tabel/kotak";
import { GalatBuku } from "./layanan";
import { tulisCatatan, type LembarKita } from "./ownSheets";
import { bacaAwal, bacaLanjut, refreshCharts, type KeadaanGrafik } from "./refreshCharts";
import { areaCetak } from "./printArea";
import { writeLayout } from "./writePlan";

/** All that is needed to bring the sheet back. */
export interface Cadangan {
  readonly namaLembar: string;
  readonly nama: string;
  /** What will be cleared and written: the old summary and the new one together. */
  readonly rect: Rect;
  readonly lebar: readonly number[];
  readonly tinggi: readonly number[];
  readonly barisBeku: number;
  readonly kolomBeku: number;
  readonly catatanLama: string;
  readonly garisBantu: boolean;
  readonly grafik: KeadaanGrafik;
}

/**
 * Reads what copying does not keep and looks whether the user wrote where the new summary has to go.
 * @param timpa whether what she edited inside the old summary may be overwritten
 * @throws GalatBuku SEL_TERISI, naming the first such cell; RINGKASAN_DISUNTING, naming the first row that she edited
 */
export async function siapkan(
  context: Excel.RequestContext,
  milik: LembarKita,
  rencana: RencanaLembar,
  nama: string,
  timpa: boolean,
): Promise<Cadangan> {
  const { sheet } = milik;
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const beku = sheet.freezePanes.getLocationOrNullObject();
  beku.load("rowCount,columnCount");
  sheet.load("showGridlines");
  const grafik = bacaAwal(sheet);
  await context.sync();

  const terpakai: Rect = used.isNullObject
    ? { row: 0, col: 0, rows: 1, cols: 1 }
    : { row: used.rowIndex, col: used.columnIndex, rows: used.rowCount, cols: used.columnCount };
  const lama = bacaRentang(milik.rentang) ?? terpakai;
  const rect = gabungKotak(lama, { row: 0, col: 0, rows: rencana.sel.length, cols: rencana.sel[0]!.length });
  const isi = keRange(sheet, rect);
  isi.load("formulas");
  const kolom = urut(rect.cols, (n) => sheet.getRangeByIndexes(0, rect.col + n, 1, 1).format);
  const baris = urut(rect.rows, (n) => sheet.getRangeByIndexes(rect.row + n, 0, 1, 1).format);
  for (const format of kolom) format.load("columnWidth");
  for (const format of baris) format.load("rowHeight");
  const keadaanGrafik = bacaLanjut(sheet, grafik);
  await context.sync();

  isi.formulas.forEach((barisIsi: unknown[], r) =>
    barisIsi.forEach((satu, c) => {
      if (satu !== "" && !didalam(lama, rect.row + r, rect.col + c)) {
        throw new GalatBuku("SEL_TERISI", { lembar: milik.nama, sel: alamatSel(rect.row + r, rect.col + c) });
      }
    }),
  );
  if (!timpa) pastikanUtuh(milik, isi.formulas, rect, lama);
  return {
    namaLembar: milik.nama,
    nama,
    rect,
    lebar: kolom.map((format) => format.columnWidth),
    tinggi: baris.map((format) => format.rowHeight),
    barisBeku: beku.isNullObject ? 0 : beku.rowCount,
    kolomBeku: beku.isNullObject ? 0 : beku.columnCount,
    catatanLama: milik.tercatat,
    garisBantu: sheet.showGridlines,
    grafik: keadaanGrafik(),
  };
}

function pastikanUtuh({ nama, sidik: dulu }: LembarKita, formulas: readonly (readonly unknown[])[], rect: Rect, lama: Rect): void {
  if (dulu === "") return;
  const [atas, kiri] = [lama.row - rect.row, lama.col - rect.col];
  const kini = sidik(formulas.slice(atas, atas + lama.rows).map((baris) => baris.slice(kiri, kiri + lama.cols)));
  const beda = barisBeda(dulu, kini);
  if (beda >= 0) throw new GalatBuku("RINGKASAN_DISUNTING", { lembar: nama, sel: alamatSel(lama.row + beda, lama.col) });
}

/** Queues the copy of the old content onto a hidden sheet and answers that sheet, its id loaded. */
export function cadangkan(context: Excel.RequestContext, milik: LembarKita, cadangan: Cadangan): Excel.Worksheet {
  const simpanan = context.workbook.worksheets.add(cadangan.nama);
  simpanan.visibility = Excel.SheetVisibility.hidden;
  simpanan.customProperties.add(KUNCI_RINGKASAN, RINGKASAN_SEMENTARA);
  keRange(simpanan, cadangan.rect).copyFrom(keRange(milik.sheet, cadangan.rect), Excel.RangeCopyType.all);
  simpanan.load("id");
  return simpanan;
}

/** Queues the replacement: the sheet takes over what was built on `baru`. */
export function gantiIsi(milik: LembarKita, baru: Excel.Worksheet, rencana: RencanaLembar, cadangan: Cadangan, sidikBaru: string): void {
  const { sheet } = milik;
  const rect: Rect = { row: 0, col: 0, rows: rencana.sel.length, cols: rencana.sel[0]!.length };
  kosongkan(sheet, cadangan.rect);
  keRange(sheet, rect).copyFrom(keRange(baru, rect), Excel.RangeCopyType.all);
  writeLayout(sheet, rencana);
  refreshCharts(sheet, rencana.grafik?.daftar ?? [], cadangan.grafik);
  sheet.customProperties.add(KUNCI_RENTANG, tulisCatatan(alamatRentang(rect), sidikBaru, areaCetak(rencana)));
}

/** Queues the way back; `simpanan` is the sheet that `cadangkan` made, `rentang` the property as it stands now, loaded. */
export function pulihkan(
  sheet: Excel.Worksheet,
  simpanan: Excel.Worksheet,
  rentang: Excel.WorksheetCustomProperty,
  cadangan: Cadangan,
): void {
  const { rect } = cadangan;
  kosongkan(sheet, rect);
  keRange(sheet, rect).copyFrom(keRange(simpanan, rect), Excel.RangeCopyType.all);
  cadangan.lebar.forEach((lebar, n) => {
    sheet.getRangeByIndexes(0, rect.col + n, 1, 1).format.columnWidth = lebar;
  });
  cadangan.tinggi.forEach((tinggi, n) => {
    sheet.getRangeByIndexes(rect.row + n, 0, 1, 1).format.rowHeight = tinggi;
  });
  bekukan(sheet, cadangan);
  sheet.showGridlines = cadangan.garisBantu;
  if (cadangan.catatanLama) sheet.customProperties.add(KUNCI_RENTANG, cadangan.catatanLama);
  else if (!rentang.isNullObject) rentang.delete();
}

function bekukan(sheet: Excel.Worksheet, { barisBeku, kolomBeku }: Cadangan): void {
  sheet.freezePanes.unfreeze();
  if (barisBeku > 0 && kolomBeku > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, barisBeku, kolomBeku));
  else if (barisBeku > 0) sheet.freezePanes.freezeRows(barisBeku);
  else if (kolomBeku > 0) sheet.freezePanes.freezeColumns(kolomBeku);
}

function kosongkan(sheet: Excel.Worksheet, rect: Rect): void {
  const range = keRange(sheet, rect);
  range.unmerge();
  range.clear(Excel.ClearApplyTo.all);
}

function keRange(sheet: Excel.Worksheet, { row, col, rows, cols }: Rect): Excel.Range {
  return sheet.getRangeByIndexes(row, col, rows, cols);
}

function urut<T>(jumlah: number, buat: (n: number) => T): T[] {
  return Array.from({ length: jumlah }, (_, n) => buat(n));
}
