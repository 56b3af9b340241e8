/** What Excel would not take: which cell it was, and why as far as Excel tells. */
import type { LetakSel } from "../domain/periksa/types";
import { GalatBuku, type KodeGalatBuku } from "./layanan";
import { galatDari, kodeExcel, tersedia } from "./runExcel";

interface SelDitulis extends LetakSel {
  readonly rumus: string;
}

type TulisSatu<T> = (context: Excel.RequestContext, satu: T) => void;

/** What a request was writing when it failed. */
export interface Sedang<T extends SelDitulis> {
  /** Cells, each of which can be written alone; empty while something else was written. */
  readonly sel: readonly T[];
  readonly tulis: TulisSatu<T>;
  /** All cells that are to be written, for seeing whether Excel takes any other. */
  readonly pembanding: readonly T[];
  /** True where each cell was only given its own formula again. */
  readonly larik?: boolean;
  /** Where the rule or name stands that was written, for requests without cells. */
  readonly letak?: LetakSel | undefined;
}

/** With these Excel refuses for good, whatever else is written. */
const MENOLAK: ReadonlySet<string> = new Set(["AccessDenied", "InvalidOperation", "UnsupportedOperation", "UnsupportedFeature", "NotAllowed", "NotSupported", "Conflict"]);

/**
 * Called once everything is back as it was. The cell is found by writing halves again; that is taken back as well.
 * @param lembar sheets that were written
 * @param pulihkan brings back what the search leaves written
 * @returns what is to be thrown: HANYA_BACA, TERLINDUNG, SEL_DITOLAK with the cell, BUKU_DITOLAK, or the cause itself
 */
export async function sebabPenolakan<T extends SelDitulis>(
  sebab: unknown,
  lembar: readonly string[],
  sedang: Sedang<T>,
  pulihkan: (context: Excel.RequestContext) => Promise<void>,
): Promise<unknown> {
  const kode = kodeExcel(sebab);
  const galat = galatDari(sebab);
  if (kode === undefined || !(galat instanceof GalatBuku) || (galat.kode !== "LAIN" && !MENOLAK.has(kode))) return sebab;
  const buat = (jenis: KodeGalatBuku, data: Readonly<Record<string, string>> = {}): GalatBuku => new GalatBuku(jenis, data, galat.rincian, { cause: sebab });
  const { hanyaBaca, terlindung } = await bacaKeadaan(lembar);
  if (galat.kode === "HANYA_BACA" || hanyaBaca) return buat("HANYA_BACA");
  if (terlindung !== undefined) return buat("TERLINDUNG", { lembar: terlindung });
  const penolak = await cariPenolak(sedang.sel, sedang.tulis);
  const lain = penolak && sedang.pembanding.filter(({ rumus }) => rumus !== penolak.rumus).at(-1);
  const hanyaSatu = lain === undefined ? kode !== "AccessDenied" : await diterima([lain], sedang.tulis);
  if (sedang.sel.length > 0) await Excel.run({ delayForCellEdit: true }, pulihkan);
  if (penolak && hanyaSatu) return buat(sedang.larik ? "RUMUS_LARIK" : "SEL_DITOLAK", letak(penolak));
  const tempat = penolak ?? sedang.letak;
  if (MENOLAK.has(kode)) return buat("BUKU_DITOLAK", tempat && letak(tempat));
  return buat(galat.kode, tempat && letak(tempat));
}

const letak = ({ lembar, sel }: LetakSel): { readonly lembar: string; readonly sel: string } => ({ lembar, sel });

interface Keadaan {
  readonly hanyaBaca: boolean;
  readonly terlindung: string | undefined;
}

async function bacaKeadaan(lembar: readonly string[]): Promise<Keadaan> {
  return Excel.run(async (context) => {
    const { workbook } = context;
    const dapatDitanya = tersedia(["ExcelApi", "1.8"]);
    if (dapatDitanya) workbook.load("readOnly");
    const sheets = lembar.map((nama) => {
      const sheet = workbook.worksheets.getItemOrNullObject(nama);
      sheet.load("name");
      sheet.protection.load("protected");
      return { nama, sheet };
    });
    await context.sync();
    return {
      hanyaBaca: dapatDitanya && workbook.readOnly,
      terlindung: sheets.find(({ sheet }) => !sheet.isNullObject && sheet.protection.protected)?.nama,
    };
  });
}

/** The first cell that Excel does not take, by halves. */
async function cariPenolak<T>(semua: readonly T[], tulis: TulisSatu<T>): Promise<T | undefined> {
  if (semua.length === 0 || (await diterima(semua, tulis))) return undefined;
  if (semua.length === 1) return semua[0];
  const tengah = Math.ceil(semua.length / 2);
  return (await cariPenolak(semua.slice(0, tengah), tulis)) ?? cariPenolak(semua.slice(tengah), tulis);
}

async function diterima<T>(semua: readonly T[], tulis: TulisSatu<T>): Promise<boolean> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      for (const satu of semua) tulis(context, satu);
      await context.sync();
    });
    return true;
  } catch (error) {
    if (kodeExcel(error) === undefined) throw error;
    return false;
  }
}
