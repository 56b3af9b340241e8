/** Which sheets are ours, and whether the workbook lets us write at all: asked before anything is changed. */
import { cocokSumber, pilihSumber } from "../domain/ringkas/cocokSumber";
import { KUNCI_RENTANG, KUNCI_RINGKASAN, RINGKASAN_SEMENTARA } from "../domain/ringkas/kunci";
import type { SumberRencana } from "../domain/ringkas/types";
import { GalatBuku } from "./layanan";

export interface LembarKita {
  readonly sheet: Excel.Worksheet;
  readonly nama: string;
  /** A1 of what we wrote last, "" where the sheet does not say. */
  readonly rentang: string;
  /** Print of what we wrote, "" where the sheet does not say. */
  readonly sidik: string;
  /** Print area that we set, "" for none. */
  readonly area: string;
  /** The property that says all three, as it stands. */
  readonly tercatat: string;
}

export interface Keadaan {
  readonly namaLembar: readonly string[];
  readonly idAktif: string;
  /** The summary sheet of this kind made from these tables, if there is one. */
  readonly milik: LembarKita | null;
  /** Hidden sheets left over from an operation that was cut off. */
  readonly sisa: readonly Excel.Worksheet[];
}

/**
 * @param jenis which summary to look for
 * @param sumber the tables it is made from; without them any sheet of the kind is the one
 * @throws GalatBuku STRUKTUR_TERLINDUNG, or TERLINDUNG where the summary's own sheet is protected
 */
export async function bacaKeadaan(context: Excel.RequestContext, jenis: string, sumber?: readonly SumberRencana[]): Promise<Keadaan> {
  const { workbook } = context;
  workbook.protection.load("protected");
  workbook.worksheets.load("items/id,items/name");
  const aktif = workbook.worksheets.getActiveWorksheet();
  aktif.load("id");
  await context.sync();

  const lembar = workbook.worksheets.items.map((sheet) => {
    const tanda = sheet.customProperties.getItemOrNullObject(KUNCI_RINGKASAN);
    const rentang = sheet.customProperties.getItemOrNullObject(KUNCI_RENTANG);
    const { protection } = sheet;
    tanda.load("value");
    rentang.load("value");
    protection.load("protected");
    return { sheet, tanda, rentang, protection };
  });
  await context.sync();

  if (workbook.protection.protected) throw new GalatBuku("STRUKTUR_TERLINDUNG");
  const bertanda = lembar.filter(({ tanda }) => !tanda.isNullObject);
  const sejenis = bertanda.filter(({ tanda }) => tanda.value === jenis);
  const milik = sejenis[await cari(context, sejenis.map(({ sheet }) => sheet), sumber)];
  if (milik?.protection.protected) throw new GalatBuku("TERLINDUNG", { lembar: milik.sheet.name });
  return {
    namaLembar: lembar.map(({ sheet }) => sheet.name),
    idAktif: aktif.id,
    milik: milik
      ? { sheet: milik.sheet, nama: milik.sheet.name, ...pisahCatatan(milik.rentang.isNullObject ? "" : milik.rentang.value) }
      : null,
    sisa: bertanda.filter(({ tanda }) => tanda.value === RINGKASAN_SEMENTARA).map(({ sheet }) => sheet),
  };
}

/** Position of the sheet of these tables; -1 for none. */
async function cari(context: Excel.RequestContext, sejenis: readonly Excel.Worksheet[], sumber: readonly SumberRencana[] | undefined): Promise<number> {
  if (!sumber || sejenis.length === 0) return sejenis.length === 0 ? -1 : 0;
  const terpakai = sejenis.map((sheet) => sheet.getUsedRangeOrNullObject(true));
  for (const range of terpakai) range.load("formulas");
  await context.sync();
  return pilihSumber(terpakai.map((range) => (range.isNullObject ? null : cocokSumber(range.formulas.flat().map(String), sumber))));
}

/** What stands in `KUNCI_RENTANG`: the range, the print of its content, and the print area. */
export function tulisCatatan(rentang: string, sidik: string, area: string): string {
  return `${rentang} ${sidik} ${area}`;
}

function pisahCatatan(tercatat: string): Pick<LembarKita, "rentang" | "sidik" | "area" | "tercatat"> {
  const [rentang = "", sidik = "", area = ""] = tercatat.split(" ");
  return { rentang, sidik, area, tercatat };
}
