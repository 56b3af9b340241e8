/** The bench of the host suite: one workbook opened afresh for every test, and short ways to work on it. */
import { cellKey, emptySheet, emptyWorkbook, type WorkbookModel } from "../../../src/xlsx/model";
import type { Backend } from "../../../workbench/host/backend";
import { bukaExcel, type ExcelUji, type OpsiExcel } from "../../support/excel";

export interface Cara {
  /** A backend that holds the workbook; the suite calls it for every test. */
  buat(model: WorkbookModel): Backend;
  tutup?(backend: Backend): void;
}

export interface Meja {
  readonly excel: ExcelUji;
  /** Opens the workbook again with other options. */
  buka(opsi?: OpsiExcel): Promise<void>;
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** A run that starts from a range of the sheet Data. */
  inData<T>(address: string, work: (range: Excel.Range, context: Excel.RequestContext) => Promise<T>): Promise<T>;
  values(address: string): Promise<unknown[][]>;
  /** Writes and reads back in one request. */
  written(address: string, write: (range: Excel.Range) => void, what?: keyof Excel.Range): Promise<unknown>;
}

export function siapkanMeja(cara: Cara): Meja {
  let excel: ExcelUji | undefined;
  const tutup = (): void => {
    if (!excel) return;
    excel.tutup();
    cara.tutup?.(excel.backend);
    excel = undefined;
  };
  const buka = async (opsi?: OpsiExcel): Promise<void> => {
    tutup();
    excel = await bukaExcel(cara.buat(bukuContoh()), opsi);
  };
  beforeEach(() => buka());
  afterEach(tutup);

  const inData: Meja["inData"] = (address, work) =>
    Excel.run((context) => work(context.workbook.worksheets.getItem("Data").getRange(address), context));
  return {
    get excel() {
      return excel!;
    },
    buka,
    run: (batch) => Excel.run(batch),
    inData,
    values: (address) =>
      inData(address, async (range, context) => {
        range.load("values");
        await context.sync();
        return range.values;
      }),
    written: (address, write, what = "values") =>
      inData(address, async (range, context) => {
        write(range);
        range.load(what as string);
        await context.sync();
        return range[what];
      }),
  };
}

export const LEMBAR_ANEH = `It's a "test"! ok`;

/** `Data`: A1:C3 filled, D5 only formatted; LEMBAR_ANEH: A1; `Kosong`: nothing. */
export function bukuContoh(): WorkbookModel {
  const data = emptySheet("Data");
  [
    ["Indikator", "Target", "Realisasi"],
    ["Indeks", 81, 0.8009],
    ["Nilai", "80,09*", true],
  ].forEach((line, row) => line.forEach((value, col) => data.cells.set(cellKey(row, col), { value })));
  data.cells.set(cellKey(1, 2), { value: 0.8009, numberFormat: "0.00%" });
  data.cells.set(cellKey(4, 3), { value: "", style: { fill: "#FFFF00" } });
  const aneh = emptySheet(LEMBAR_ANEH);
  aneh.cells.set(cellKey(0, 0), { value: "aneh" });
  return { ...emptyWorkbook(), sheets: [data, aneh, emptySheet("Kosong")] };
}

/** The code of the error that the work rejects with; fails when it does not reject with one of Excel's. */
export async function kodeGalat(kerja: Promise<unknown>): Promise<string> {
  const error: unknown = await kerja.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof OfficeExtension.Error)) throw new Error(`Expected an error of Excel, got ${String(error)}.`);
  return error.code;
}
