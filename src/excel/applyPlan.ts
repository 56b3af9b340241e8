/**
 * Writes a summary to a sheet of ours, all or nothing. It is built on a hidden sheet; only when that has succeeded is the sheet
 * revealed, or its content taken over by the summary's own sheet where there is one already. Whatever fails, the workbook
 * is brought back; what cannot be brought back is said (GAGAL_BATAL) and removed at the next start.
 */
import { KUNCI_RENTANG, KUNCI_RINGKASAN, RINGKASAN_SEMENTARA } from "../domain/ringkas/kunci";
import { barisBeda, sidik } from "../domain/ringkas/sidik";
import type { RencanaLembar, SpekGrafik } from "../domain/ringkas/types";
import { alamatRentang, alamatSel, type Rect } from "../domain/tabel/alamat";
import { namaLembarBaru } from "./address";
import { GalatBuku, type HasilTulis, type OpsiTulis } from "./layanan";
import { bacaKeadaan, tulisCatatan, type Keadaan, type LembarKita } from "./ownSheets";
import { areaCetak, refreshPrintArea } from "./printArea";
import { catatanGrafik, deleteCharts, grafikUsang, KUNCI_GRAFIK, pulihkanGrafik } from "./refreshCharts";
import { cadangkan, gantiIsi, pulihkan, siapkan, type Cadangan } from "./refreshSheet";
import { galatDari, runExcel } from "./runExcel";
import type { Requires } from "./requires";
import { bacaBagian, teksBagian, tulisBagian } from "./store";
import { addCharts } from "./writeCharts";
import { writePageSetup, writePlan } from "./writePlan";

export const requires: Requires = ["ExcelApi", "1.12"];

const NAMA_SEMENTARA = "LKj sementara";

/** What has been done so far, as far as it must be undone. */
interface Jejak {
  readonly idAktif: string;
  readonly namaSementara: readonly string[];
  /** Told the id of every sheet that is written, hidden ones too: change events come for them as well. */
  readonly catatLembar: (sheetId: string) => void;
  readonly grafik: readonly SpekGrafik[];
  /** The stored state as it was, once it may have been changed. */
  xmlLama?: { readonly isi: string | null };
  idBaru?: string;
  /** Print area of the refreshed sheet as it was, once it was changed. */
  areaCetak?: string;
  milik?: { readonly id: string; readonly cadangan: Cadangan; readonly idSimpanan: string };
}

export interface OpsiTerapkan extends OpsiTulis {
  /** Told, before the answer, the ids of all sheets that were written, so that their change events can be known. */
  readonly catatLembar?: (sheetId: string) => void;
}

/**
 * @param rencana what the sheet shall hold
 * @throws GalatBuku STRUKTUR_TERLINDUNG, TERLINDUNG, SEL_TERISI or RINGKASAN_DISUNTING before anything is changed; GAGAL_BATAL when
 *   the way back failed
 */
export async function applyPlan(
  rencana: RencanaLembar,
  { catatLembar = () => undefined, timpa = false, bisaKembali = false, simpan }: OpsiTerapkan = {},
): Promise<HasilTulis> {
  return runExcel(requires, async (context) => {
    const keadaan = await bacaKeadaan(context, rencana.jenis, rencana.sumber);
    const namaSementara = duaNama(keadaan.namaLembar);
    const { milik } = keadaan;
    const cadangan = milik ? await siapkan(context, milik, rencana, namaSementara[1], timpa) : null;
    const bagian = simpan ? await bacaBagian(context) : null;
    const jejak: Jejak = { idAktif: keadaan.idAktif, namaSementara, catatLembar, grafik: rencana.grafik?.daftar ?? [] };
    const catat = async (): Promise<void> => {
      if (!simpan || !bagian) return;
      jejak.xmlLama = { isi: bagian.xml };
      await tulisBagian(context, teksBagian(simpan(bagian.simpanan)));
    };
    try {
      const { baru, sidik } = await bangun(context, rencana, keadaan, namaSementara[0], milik ? "perbarui" : "baru");
      jejak.idBaru = baru.id;
      catatLembar(baru.id);
      if (milik && cadangan) {
        catatLembar(milik.sheet.id);
        return await perbarui(context, { baru, milik, rencana, cadangan, jejak, sidik, catat, bisaKembali });
      }
      const siapCetak = await aturCetak(context, baru, rencana);
      await catat();
      const lembar = await tampilkan(context, baru, rencana, keadaan, sidik);
      const kembali = { jejak, id: baru.id, rentang: luas(rencana), sidik, seluruhnya: true };
      return {
        lembar,
        diperbarui: false,
        ...(siapCetak ? {} : { tanpaAturanCetak: true }),
        ...(bisaKembali ? { kembalikan: () => kembalikan(kembali) } : {}),
      };
    } catch (error) {
      if ((await batalkan(jejak, error)) === "selesai" && milik) return { lembar: milik.nama, diperbarui: true };
      throw error;
    }
  });
}

function duaNama(adaYang: readonly string[]): readonly [string, string] {
  const pertama = namaLembarBaru(NAMA_SEMENTARA, adaYang);
  return [pertama, namaLembarBaru(NAMA_SEMENTARA, [...adaYang, pertama])];
}

async function bangun(
  context: Excel.RequestContext,
  rencana: RencanaLembar,
  { sisa }: Keadaan,
  nama: string,
  tujuan: "baru" | "perbarui",
): Promise<{ readonly baru: Excel.Worksheet; readonly sidik: string }> {
  const baru = context.workbook.worksheets.add(nama);
  baru.visibility = Excel.SheetVisibility.hidden;
  baru.customProperties.add(KUNCI_RINGKASAN, RINGKASAN_SEMENTARA);
  writePlan(baru, rencana);
  if (tujuan === "baru" && rencana.grafik) {
    addCharts(baru, rencana.grafik.daftar);
    baru.customProperties.add(KUNCI_GRAFIK, catatanGrafik(rencana.grafik.daftar));
  }
  baru.load("id");
  const { row, col, rows, cols } = luas(rencana);
  // read back, for Excel may write a formula in another way than it was given
  const isi = baru.getRangeByIndexes(row, col, rows, cols);
  isi.load("formulas");
  for (const sheet of sisa) sheet.delete();
  await context.sync();
  return { baru, sidik: sidik(isi.formulas) };
}

/** Page setup needs a printer on some machines: without it the summary is still right, so the answer is told, not thrown. */
async function aturCetak(context: Excel.RequestContext, baru: Excel.Worksheet, rencana: RencanaLembar): Promise<boolean> {
  try {
    writePageSetup(baru, rencana);
    await context.sync();
    return true;
  } catch (error) {
    if (galatDari(error) instanceof GalatBuku) return false;
    throw error;
  }
}

async function tampilkan(
  context: Excel.RequestContext,
  baru: Excel.Worksheet,
  rencana: RencanaLembar,
  { namaLembar }: Keadaan,
  sidikBaru: string,
): Promise<string> {
  const nama = namaLembarBaru(rencana.nama, namaLembar);
  baru.name = nama;
  baru.customProperties.add(KUNCI_RENTANG, tulisCatatan(alamatRentang(luas(rencana)), sidikBaru, areaCetak(rencana)));
  baru.customProperties.add(KUNCI_RINGKASAN, rencana.jenis);
  baru.visibility = Excel.SheetVisibility.visible;
  baru.activate();
  await context.sync();
  return nama;
}

interface Pembaruan {
  readonly baru: Excel.Worksheet;
  readonly milik: LembarKita;
  readonly rencana: RencanaLembar;
  readonly cadangan: Cadangan;
  readonly jejak: Jejak;
  readonly sidik: string;
  /** Queues what the workbook shall keep. */
  readonly catat: () => Promise<void>;
  readonly bisaKembali: boolean;
}

async function perbarui(
  context: Excel.RequestContext,
  { baru, milik, rencana, cadangan, jejak, sidik: sidikBaru, catat, bisaKembali }: Pembaruan,
): Promise<HasilTulis> {
  const simpanan = cadangkan(context, milik, cadangan);
  await context.sync();
  jejak.catatLembar(simpanan.id);
  jejak.milik = { id: milik.sheet.id, cadangan, idSimpanan: simpanan.id };
  await catat();
  gantiIsi(milik, baru, rencana, cadangan, sidikBaru);
  milik.sheet.visibility = Excel.SheetVisibility.visible;
  milik.sheet.activate();
  await context.sync();
  const usang = grafikUsang(jejak.grafik, cadangan.grafik);
  baru.delete();
  // as long as it stands the old content can be brought back, which charts that go make impossible
  const tetap = bisaKembali && usang.length === 0;
  if (!tetap) context.workbook.worksheets.getItem(cadangan.nama).delete();
  for (const nama of usang) milik.sheet.charts.getItem(nama).delete();
  await context.sync();
  const cetak = await refreshPrintArea(context, milik.sheet, rencana, milik.area);
  if (cetak.lama !== undefined) jejak.areaCetak = cetak.lama;
  const hasil = { lembar: milik.nama, diperbarui: true, ...(cetak.siap ? {} : { tanpaAturanCetak: true }) };
  if (!tetap) return hasil;
  const kembali = { jejak, id: milik.sheet.id, rentang: luas(rencana), sidik: sidikBaru, seluruhnya: false };
  return { ...hasil, kembalikan: () => kembalikan(kembali) };
}

function luas({ sel }: RencanaLembar): { row: number; col: number; rows: number; cols: number } {
  return { row: 0, col: 0, rows: sel.length, cols: sel[0]!.length };
}

interface Kembali {
  readonly jejak: Jejak;
  readonly id: string;
  readonly rentang: Rect;
  readonly sidik: string;
  /** The sheet itself goes: nothing of the user's may stand on it. */
  readonly seluruhnya: boolean;
}

/** Takes a finished summary back. Cut off half-way it is begun anew, for every step of it can be done twice. */
async function kembalikan(kembali: Kembali): Promise<void> {
  await runExcel(requires, (context) => pastikanSama(context, kembali));
  try {
    await batalkan(kembali.jejak, null);
  } catch (error) {
    await batalkan(kembali.jejak, error);
  }
}

async function pastikanSama(context: Excel.RequestContext, { jejak, id, rentang, sidik: dulu, seluruhnya }: Kembali): Promise<void> {
  const { worksheets } = context.workbook;
  const sheet = worksheets.getItemOrNullObject(id);
  sheet.load("name");
  const simpanan = jejak.milik ? worksheets.getItemOrNullObject(jejak.milik.idSimpanan) : null;
  simpanan?.load("id");
  await context.sync();
  if (sheet.isNullObject || simpanan?.isNullObject) throw new GalatBuku("TIDAK_DITEMUKAN");
  const isi = sheet.getRangeByIndexes(rentang.row, rentang.col, rentang.rows, rentang.cols);
  isi.load("formulas");
  const terpakai = sheet.getUsedRangeOrNullObject(true);
  terpakai.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  const data = { lembar: sheet.name };
  const beda = barisBeda(dulu, sidik(isi.formulas));
  if (beda >= 0) throw new GalatBuku("RINGKASAN_DISUNTING", { ...data, sel: alamatSel(rentang.row + beda, rentang.col) });
  const keluar = !terpakai.isNullObject && (terpakai.rowIndex + terpakai.rowCount > rentang.rows || terpakai.columnIndex + terpakai.columnCount > rentang.cols);
  if (seluruhnya && keluar) throw new GalatBuku("RINGKASAN_DISUNTING", { ...data, sel: alamatSel(terpakai.rowIndex + terpakai.rowCount - 1, 0) });
}

/**
 * Brings the workbook back in a context of its own, for what is left in the failed one is unknown. It waits while the user is
 * editing a cell. Where the copy of the old content is gone already, the summary stands, and what was left to do is done.
 */
async function batalkan(jejak: Jejak, sebab: unknown): Promise<"dibatalkan" | "selesai"> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { worksheets } = context.workbook;
      const calon = [jejak.idBaru, ...jejak.namaSementara].filter((kunci) => kunci !== undefined);
      const sementara = calon.map((kunci) => worksheets.getItemOrNullObject(kunci));
      for (const sheet of sementara) sheet.load("id,name");
      const aktif = worksheets.getItemOrNullObject(jejak.idAktif);
      aktif.load("id");
      const milik = jejak.milik ? worksheets.getItem(jejak.milik.id) : null;
      const rentang = milik?.customProperties.getItemOrNullObject(KUNCI_RENTANG);
      rentang?.load("value");
      const catatan = milik?.customProperties.getItemOrNullObject(KUNCI_GRAFIK);
      catatan?.load("value");
      milik?.charts.load("items/name");
      await context.sync();

      const ada = new Map(sementara.filter((sheet) => !sheet.isNullObject).map((sheet) => [sheet.id, sheet]));
      for (const id of ada.keys()) jejak.catatLembar(id);
      if (milik && rentang && catatan && jejak.milik) {
        const { cadangan } = jejak.milik;
        const simpanan = [...ada.values()].find(({ name }) => name === cadangan.nama);
        if (!simpanan) {
          deleteCharts(milik.charts, grafikUsang(jejak.grafik, cadangan.grafik));
          for (const sheet of ada.values()) sheet.delete();
          await context.sync();
          return "selesai";
        }
        pulihkan(milik, simpanan, rentang, cadangan);
        if (jejak.areaCetak !== undefined) milik.pageLayout.setPrintArea(jejak.areaCetak);
        pulihkanGrafik(milik, milik.charts, catatan, jejak.grafik, cadangan.grafik);
      }
      if (jejak.xmlLama) await tulisBagian(context, jejak.xmlLama.isi);
      if (!aktif.isNullObject) aktif.activate();
      await context.sync();
      for (const sheet of ada.values()) sheet.delete();
      await context.sync();
      return "dibatalkan";
    });
  } catch (error) {
    const asal = galatDari(sebab);
    const rincian = [asal, galatDari(error)].map((satu) => (satu instanceof Error ? satu.message : String(satu))).join(" / ");
    throw new GalatBuku("GAGAL_BATAL", { lembar: jejak.namaSementara.join(", ") }, rincian, { cause: sebab });
  }
}
