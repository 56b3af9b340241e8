/** Replaces the formulas of ours by what the plan says, all or nothing, and keeps what stood there in our XML part. */
import { belumDihitung, samaNilai } from "../domain/bagikan/rencana";
import type { IsiTulis, Perubahan, PerubahanAturan, PerubahanNama, RencanaBagikan } from "../domain/bagikan/types";
import { alamatRentang, bacaRentang, type Rect } from "../domain/tabel/alamat";
import type { CellValue } from "../domain/tabel/snapshot";
import { allOrNothing } from "./allOrNothing";
import { GalatBuku, type HasilBagikan } from "./layanan";
import { runExcel } from "./runExcel";
import type { Requires } from "./requires";
import { temukanAturan, tulisAturan } from "./shareRules";
import { bacaBagian, teksBagian, tulisBagian } from "./store";
import { sebagaiTeks } from "./writePlan";

export const requires: Requires = ["ExcelApi", "1.7"];

/** Cells that are written or read in one request. */
const SEL_PER_PERMINTAAN = 1_000;

/**
 * Number formats stay. A native formula whose result differs from what the cell showed is written as that value instead.
 * @throws GalatBuku SEL_BERUBAH where a cell no longer holds the formula of the plan, TERLINDUNG, STRUKTUR_TERLINDUNG
 */
export async function shareWorkbook(rencana: RencanaBagikan): Promise<HasilBagikan> {
  const { cara, nama, halangan } = rencana;
  if (halangan.length > 0) throw new Error("a plan with obstacles is not to be applied");
  return runExcel(requires, async (context) => {
    const bagian = await bacaBagian(context);
    await periksa(context, rencana);
    const aturan = await temukanAturan(context, rencana.aturan.map(terbalik));
    const [hilang] = aturan.hilang;
    if (hilang) throw new GalatBuku("SEL_BERUBAH", { lembar: hilang.lembar, sel: hilang.sel });
    let perubahan = rencana.perubahan;
    const beda: Perubahan[] = [];
    return allOrNothing(
      async () => {
        await tulisSemua(context, perubahan);
        for (const satu of nama) itemNama(context, satu).formula = satu.menjadi;
        tulisAturan(aturan.ditemukan);
        await context.sync();
        if (cara === "asli") {
          perubahan = await cocokkan(context, perubahan, beda);
          await tulisSemua(context, beda);
        }
        if (cara !== "pulih") {
          const { sel, nama: lama, aturan: aturanLama = [] } = bagian.simpanan.bagikan;
          const baru = {
            sel: [...sel, ...perubahan.map(({ lembar, sel: di, rentang, rumus, isi }) => ({ lembar, sel: di, rentang, rumus, isi }))],
            nama: [...lama, ...nama],
            aturan: [...aturanLama, ...rencana.aturan],
          };
          await tulisBagian(context, teksBagian({ ...bagian.simpanan, bagikan: baru }));
        }
        await context.sync();
        const nilai = perubahan.filter(({ isi }) => isi[0]![0]!.jenis === "nilai").length;
        return { rumus: perubahan.length - nilai, nilai, beda: beda.map(({ lembar, sel }) => ({ lembar, sel })), nama: nama.length, aturan: rencana.aturan.length };
      },
      async (pulih) => {
        for (const potongan of potong(rencana.perubahan)) {
          tulisSemuaRumus(pulih, potongan);
          await pulih.sync();
        }
        for (const satu of nama) itemNama(pulih, satu).formula = satu.rumus;
        tulisAturan((await temukanAturan(pulih, rencana.aturan)).ditemukan);
        await tulisBagian(pulih, bagian.xml);
        await pulih.sync();
      },
    );
  });
}

/** Looked for with what it is now, written with what it becomes. */
const terbalik = (satu: PerubahanAturan): PerubahanAturan => ({ ...satu, rumus: satu.menjadi, menjadi: satu.rumus });

/** Every cell must still hold its formula, on a sheet that may be written. */
async function periksa(context: Excel.RequestContext, { perubahan, aturan }: RencanaBagikan): Promise<void> {
  const lembar = [...new Set([...perubahan, ...aturan].map((satu) => satu.lembar))].map((nama) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(nama);
    sheet.load("name");
    sheet.protection.load("protected");
    return { nama, sheet };
  });
  await context.sync();
  for (const { nama, sheet } of lembar) {
    if (sheet.isNullObject) throw new GalatBuku("TIDAK_DITEMUKAN", { lembar: nama });
    if (sheet.protection.protected) throw new GalatBuku("TERLINDUNG", { lembar: nama });
  }
  for (const potongan of potong(perubahan)) {
    const semua = potongan.map((satu) => ({ satu, range: rentang(context, satu, satu.sel) }));
    for (const { range } of semua) range.load("formulas");
    // one request for every budget of cells
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- in portions: no request may pass 5 MB
    await context.sync();
    const berubah = semua.find(({ satu, range }) => range.formulas[0]![0] !== satu.rumus);
    if (berubah) throw new GalatBuku("SEL_BERUBAH", { lembar: berubah.satu.lembar, sel: berubah.satu.sel });
  }
}

const rentang = (context: Excel.RequestContext, { lembar }: { readonly lembar: string }, alamat: string): Excel.Range =>
  context.workbook.worksheets.getItem(lembar).getRange(alamat);

export function itemNama({ workbook }: Excel.RequestContext, { nama, lembar }: Pick<PerubahanNama, "nama" | "lembar">): Excel.NamedItem {
  return (lembar === "" ? workbook.names : workbook.worksheets.getItem(lembar).names).getItem(nama);
}

export function potong<T>(semua: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(semua.length / SEL_PER_PERMINTAAN) }, (_, i) => semua.slice(i * SEL_PER_PERMINTAAN, (i + 1) * SEL_PER_PERMINTAAN));
}

async function tulisSemua(context: Excel.RequestContext, perubahan: readonly Perubahan[]): Promise<void> {
  for (const potongan of potong(perubahan)) {
    for (const satu of gabungKolom(potongan)) {
      const range = rentang(context, satu, satu.rentang);
      tulisBerformat(range, satu.format, satu.isi.map((baris, r) => baris.map((isi, c) => tulisan(isi, satu.format[r]![c]!))));
    }
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- in portions: no request may pass 5 MB
    await context.sync();
  }
}

interface Tertulis {
  readonly lembar: string;
  readonly rentang: string;
  readonly format: readonly (readonly string[])[];
  readonly isi: readonly (readonly IsiTulis[])[];
}

/** Cells one below the other in one assignment: Excel would fill the column of a table from the first of them that is written alone. */
function gabungKolom(semua: readonly Tertulis[]): Tertulis[] {
  const letak = semua.map((satu) => ({ satu, rect: bacaRentang(satu.rentang)! }));
  letak.sort((a, b) => a.satu.lembar.localeCompare(b.satu.lembar) || a.rect.col - b.rect.col || a.rect.row - b.rect.row);
  const hasil: { satu: Tertulis; rect: Rect }[] = [];
  for (const { satu, rect } of letak) {
    const atas = hasil.at(-1);
    const menyambung = atas && atas.satu.lembar === satu.lembar && atas.rect.col === rect.col && atas.rect.cols === rect.cols && atas.rect.row + atas.rect.rows === rect.row;
    if (!menyambung) {
      hasil.push({ satu, rect });
      continue;
    }
    const gabungan = { ...atas.rect, rows: atas.rect.rows + rect.rows };
    const isi = { lembar: satu.lembar, rentang: alamatRentang(gabungan), format: [...atas.satu.format, ...satu.format], isi: [...atas.satu.isi, ...satu.isi] };
    hasil.splice(-1, 1, { satu: isi, rect: gabungan });
  }
  return hasil.map(({ satu }) => satu);
}

/** Formulas back in their cells: blocks one by one, single cells a column at a time. */
export function tulisSemuaRumus(context: Excel.RequestContext, semua: readonly Pick<Perubahan, "lembar" | "sel" | "rentang" | "rumus" | "format">[]): void {
  for (const satu of semua.filter(({ sel, rentang: penuh }) => sel !== penuh)) tulisRumus(context, satu);
  const tunggal = semua.filter(({ sel, rentang: penuh }) => sel === penuh).map((satu): Tertulis => ({ ...satu, isi: [[{ jenis: "rumus", rumus: satu.rumus }]] }));
  for (const satu of gabungKolom(tunggal)) {
    tulisBerformat(rentang(context, satu, satu.rentang), satu.format, satu.isi.map((baris) => baris.map((isi) => tulisan(isi, ""))));
  }
}

function tulisan(isi: IsiTulis, format: string): CellValue {
  if (isi.jenis === "rumus") return isi.rumus;
  const { nilai } = isi;
  return typeof nilai === "string" && nilai !== "" && !nilai.startsWith("#") && format !== "@" ? sebagaiTeks(nilai) : nilai;
}

/** A formula takes the format of what it refers to, and a cell formatted as text takes none: the format is set again afterwards. */
function tulisBerformat(range: Excel.Range, format: readonly (readonly string[])[], isi: readonly (readonly CellValue[])[]): void {
  const rumus = isi.some((baris) => baris.some((satu) => typeof satu === "string" && satu.startsWith("=")));
  if (rumus && format.some((baris) => baris.includes("@"))) range.numberFormat = format.map((baris) => baris.map(() => "General"));
  range.formulas = isi.map((baris) => [...baris]);
  range.numberFormat = format.map((baris) => [...baris]);
}

/** The formula back in its cell; where it fills others, these are emptied first. */
function tulisRumus(
  context: Excel.RequestContext,
  { lembar, sel, rentang: semua, rumus, format }: Pick<Perubahan, "lembar" | "sel" | "rentang" | "rumus" | "format">,
): void {
  if (semua !== sel) rentang(context, { lembar }, semua).clear("Contents");
  tulisBerformat(rentang(context, { lembar }, sel), [[format[0]![0]!]], [[rumus]]);
  if (semua !== sel) rentang(context, { lembar }, semua).numberFormat = format.map((baris) => [...baris]);
}

/** Reads what Excel computed; what differs goes to `beda` as values. Answers the changes as they then are. */
async function cocokkan(context: Excel.RequestContext, perubahan: readonly Perubahan[], beda: Perubahan[]): Promise<readonly Perubahan[]> {
  const hasil: Perubahan[] = [];
  for (const potongan of potong(perubahan)) {
    const semua = potongan.map((satu) => ({ satu, range: rentang(context, satu, satu.rentang) }));
    for (const { range } of semua) range.load("values");
    // one request for every budget of cells
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- in portions: no request may pass 5 MB
    await context.sync();
    for (const { satu, range } of semua) {
      const sama = satu.nilai.every((baris, r) => baris.every((lama, c) => belumDihitung(lama) || samaNilai(lama, range.values[r]![c] as CellValue)));
      if (sama) hasil.push(satu);
      else {
        const nilai: Perubahan = { ...satu, sebab: "beda", isi: satu.nilai.map((baris) => baris.map((isi) => ({ jenis: "nilai", nilai: isi }))) };
        beda.push(nilai);
        hasil.push(nilai);
      }
    }
  }
  return hasil;
}
