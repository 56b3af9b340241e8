/** The one place where `Excel.run` is called and where Excel's error codes become ours. */
import { GalatBuku, type KodeGalatBuku } from "./layanan";
import type { Requires } from "./requires";

const KODE: Readonly<Record<string, KodeGalatBuku>> = {
  InvalidOperationInCellEditMode: "MODE_SUNTING",
  CellEditMode: "MODE_SUNTING",
  AccessDenied: "TERLINDUNG",
  ItemNotFound: "TIDAK_DITEMUKAN",
  InvalidSelection: "SELEKSI_JAMAK",
  ApiNotFound: "API_TIDAK_ADA",
  ApiNotAvailable: "API_TIDAK_ADA",
  UnsupportedOperation: "API_TIDAK_ADA",
  NotImplemented: "API_TIDAK_ADA",
  RequestPayloadSizeLimitExceeded: "TERLALU_BESAR",
  ResponsePayloadSizeLimitExceeded: "TERLALU_BESAR",
};

/** With these Excel refuses to write, whatever the reason. */
const DITOLAK: ReadonlySet<string> = new Set(["AccessDenied", "InvalidOperation", "UnsupportedOperation", "GeneralException"]);

/** True where Excel says that the workbook may only be read; not every Excel says it. */
function hanyaBaca(): boolean {
  return typeof Office !== "undefined" && Office.DocumentMode !== undefined && Office.context?.document?.mode === Office.DocumentMode.ReadOnly;
}

/**
 * @param requires API set without which the operation is refused before anything is sent
 * @param work what to do with the context
 * @param data what the sentence of an error may name, such as the sheet
 * @throws GalatBuku, and nothing else for what Excel answers
 */
export async function runExcel<T>(
  requires: Requires,
  work: (context: Excel.RequestContext) => Promise<T>,
  data: Readonly<Record<string, string>> = {},
): Promise<T> {
  if (typeof Excel === "undefined") throw new GalatBuku("BUKAN_EXCEL");
  if (!tersedia(requires)) throw new GalatBuku("API_TIDAK_ADA", data, requires.join(" "));
  try {
    return await Excel.run(work);
  } catch (error) {
    throw galatDari(error, data);
  }
}

/** True where this Excel has the API set; a host that does not say is taken to have it, its calls will tell. */
export function tersedia([set, version]: Requires): boolean {
  if (typeof Office === "undefined" || !Office.context?.requirements) return true;
  return Office.context.requirements.isSetSupported(set, version);
}

/** Excel's error as ours; a programming fault of our own is handed on as it is. */
export function galatDari(error: unknown, data: Readonly<Record<string, string>> = {}): unknown {
  if (error instanceof GalatBuku) return error;
  const kode = kodeExcel(error);
  if (kode === undefined) return error;
  return new GalatBuku(DITOLAK.has(kode) && hanyaBaca() ? "HANYA_BACA" : (KODE[kode] ?? "LAIN"), data, rincian(error as OfficeExtension.Error), { cause: error });
}

/** Excel's own code of an error; undefined for a fault of our own. */
export function kodeExcel(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

function rincian(error: OfficeExtension.Error): string {
  const letak = error.debugInfo?.statement ?? error.debugInfo?.errorLocation;
  return `${error.code}: ${error.message}${letak ? ` (${letak})` : ""}`;
}
