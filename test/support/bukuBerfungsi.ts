/** A workbook in the grid's own engine, which calculates our functions, with Excel over it. */
import type { WorkbookModel } from "../../src/xlsx/model";
import { UniverBackend } from "../../workbench/host/univerBackend";
import { FUNGSI_LEMBAR } from "./fungsiLembar";
import { bukaExcel, type ExcelUji } from "./excel";

export interface BukuBerfungsi {
  readonly excel: ExcelUji;
  readonly backend: UniverBackend;
  readonly tutup: () => void;
}

/** @param fungsi false for a colleague's Excel, where our functions are missing */
export async function bukaBerfungsi(model: WorkbookModel, fungsi: boolean): Promise<BukuBerfungsi> {
  const backend = new UniverBackend(fungsi ? { functions: FUNGSI_LEMBAR } : {});
  backend.load(model);
  const excel = await bukaExcel(backend);
  return {
    excel,
    backend,
    tutup: () => {
      excel.tutup();
      backend.dispose();
    },
  };
}
