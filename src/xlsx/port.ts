/** The one door to .xlsx files. Which library stands behind it is decided in this folder only. */
import type { WorkbookModel } from "./model";

export interface XlsxPort {
  /** @throws XlsxUnreadable when the bytes are no workbook that we can read */
  read(bytes: Uint8Array): Promise<WorkbookModel>;
  write(model: WorkbookModel): Promise<Uint8Array>;
}

/** `kode` is a key of `galatBerkas` in src/strings. */
export class XlsxUnreadable extends Error {
  constructor(readonly kode: "BUKAN_XLSX" | "XLS_LAMA" | "TERSANDI" | "RUSAK", options?: ErrorOptions) {
    super(kode, options);
    this.name = "XlsxUnreadable";
  }
}
