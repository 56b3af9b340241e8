/** Brings back the formulas that were replaced before sharing; cells that were changed meanwhile are named and left. */
import { cariPindahan } from "../domain/bagikan/pindah";
import { masihTertulis, namaPenuh } from "../domain/bagikan/rencana";
import { samaRumus } from "../domain/bagikan/samaRumus";
import type { CatatanBagikan, CatatanNama } from "../domain/bagikan/types";
import type { LetakSel } from "../domain/periksa/types";
import { alamatSel } from "../domain/tabel/alamat";
import type { CellValue } from "../domain/tabel/snapshot";
import { allOrNothing } from "./allOrNothing";
import { GalatBuku, type HasilKembali } from "./layanan";
import { runExcel } from "./runExcel";
import type { Requires } from "./requires";
import { temukanAturan, tulisAturan } from "./shareRules";
import { itemNama, potong, tulisSemuaRumus } from "./shareWorkbook";
import { bacaBagian, teksBagian, tulisBagian } from "./store";

export const requires: Requires = ["ExcelApi", "1.7"];

interface Terbaca {
  readonly catatan: CatatanBagikan;
  readonly format: readonly (readonly string[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  readonly masih: boolean;
}

/** @throws GalatBuku TERLINDUNG, naming the first protected sheet with such a cell; then nothing is changed */
export async function restoreFormulas(): Promise<HasilKembali> {
  return runExcel(requires, async (context) => {
    const bagian = await bacaBagian(context);
    const { sel, nama, aturan = [] } = bagian.simpanan.bagikan;
    const hilang = await lembarHilang(context, [...sel, ...aturan], nama);
    const aturanKini = await temukanAturan(context, aturan.filter(({ lembar }) => !hilang.has(lembar)));
    const aturanSisa = [...aturanKini.hilang, ...aturan.filter(({ lembar }) => hilang.has(lembar))];
    const terbaca = await baca(context, sel.filter(({ lembar }) => !hilang.has(lembar)));
    const namaKini = await bacaNama(context, nama, hilang);
    const ditempat = terbaca.filter(({ masih }) => masih);
    const pindahan = await cariYangPindah(context, terbaca);
    const kembali = [...ditempat, ...(await baca(context, [...pindahan.values()]))];
    const selesai = new Set([...ditempat.map(({ catatan }) => catatan), ...pindahan.keys()]);
    const berubah: LetakSel[] = [...terbaca.map(({ catatan }) => catatan).filter((satu) => !selesai.has(satu)), ...sel.filter(({ lembar }) => hilang.has(lembar)), ...aturanSisa].map(
      ({ lembar, sel: di }) => ({ lembar, sel: di }),
    );
    const sisa = {
      sel: sel.filter((satu) => !selesai.has(satu)),
      nama: namaKini.filter(({ masih }) => !masih).map(({ catatan }) => catatan),
      aturan: aturanSisa,
    };
    await allOrNothing(
      async () => {
        for (const potongan of potong(kembali)) {
          tulisSemuaRumus(context, potongan.map(({ catatan, format }) => ({ ...catatan, format })));
          // eslint-disable-next-line office-addins/no-context-sync-in-loop -- in portions: no request may pass 5 MB
          await context.sync();
        }
        for (const { catatan } of namaKini.filter(({ masih }) => masih)) itemNama(context, catatan).formula = catatan.rumus;
        tulisAturan(aturanKini.ditemukan);
        await tulisBagian(context, teksBagian({ ...bagian.simpanan, bagikan: sisa }));
        await context.sync();
      },
      async (pulih) => {
        for (const potongan of potong(kembali)) {
          for (const { catatan, format, formulas } of potongan) {
            const range = pulih.workbook.worksheets.getItem(catatan.lembar).getRange(catatan.rentang);
            range.formulas = formulas.map((baris) => [...baris]);
            range.numberFormat = format.map((baris) => [...baris]);
          }
          await pulih.sync();
        }
        for (const { catatan } of namaKini.filter(({ masih }) => masih)) itemNama(pulih, catatan).formula = catatan.menjadi;
        const kembaliAturan = aturanKini.ditemukan.map(({ aturan: { ganti: _, ...kini }, rumus }) => ({ ...kini, rumus: kini.rumus, menjadi: rumus }));
        tulisAturan((await temukanAturan(pulih, kembaliAturan)).ditemukan);
        await tulisBagian(pulih, bagian.xml);
        await pulih.sync();
      },
    );
    return { dikembalikan: kembali.length, berubah, nama: sisa.nama.map(namaPenuh) };
  });
}

/** Sheets that were deleted or renamed. Of names only the sheets that own them are looked for: no protection keeps them. */
async function lembarHilang(context: Excel.RequestContext, ditulis: readonly LetakSel[], nama: readonly CatatanNama[]): Promise<ReadonlySet<string>> {
  const milik = new Set(ditulis.map((satu) => satu.lembar));
  const pemilik = nama.flatMap((satu) => (satu.lembar === "" ? [] : [satu.lembar]));
  const lembar = [...new Set([...milik, ...pemilik])].map((nama) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(nama);
    sheet.load("name");
    sheet.protection.load("protected");
    return { nama, sheet };
  });
  await context.sync();
  const terkunci = lembar.find(({ nama, sheet }) => !sheet.isNullObject && sheet.protection.protected && milik.has(nama));
  if (terkunci) throw new GalatBuku("TERLINDUNG", { lembar: terkunci.nama });
  return new Set(lembar.filter(({ sheet }) => sheet.isNullObject).map(({ nama }) => nama));
}

async function baca(context: Excel.RequestContext, sel: readonly CatatanBagikan[]): Promise<Terbaca[]> {
  const hasil: Terbaca[] = [];
  for (const potongan of potong(sel)) {
    const semua = potongan.map((catatan) => ({ catatan, range: context.workbook.worksheets.getItem(catatan.lembar).getRange(catatan.rentang) }));
    for (const { range } of semua) range.load("formulas,values,numberFormat");
    // one request for every budget of cells
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- in portions: no request may pass 5 MB
    await context.sync();
    for (const { catatan, range } of semua) {
      const formulas = range.formulas as CellValue[][];
      const masih = catatan.isi.every((baris, r) =>
        baris.every((isi, c) => {
          const [rumus, nilai] = [formulas[r]![c]!, range.values[r]![c] as CellValue];
          return masihTertulis(isi, { rumus: typeof rumus === "string" && rumus.startsWith("=") && rumus !== nilai ? rumus : "", nilai });
        }),
      );
      hasil.push({ catatan, format: range.numberFormat as string[][], formulas, masih });
    }
  }
  return hasil;
}

/** Larger sheets are not searched. */
const SEL_TERBANYAK = 200_000;

/** Records whose cells moved, and where they are now. */
async function cariYangPindah(context: Excel.RequestContext, terbaca: readonly Terbaca[]): Promise<Map<CatatanBagikan, CatatanBagikan>> {
  const hilang = terbaca.filter(({ masih }) => !masih).map(({ catatan }) => catatan);
  const lembar = [...new Set(hilang.map((satu) => satu.lembar))].map((nama) => {
    const used = context.workbook.worksheets.getItem(nama).getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,cellCount");
    return { nama, used };
  });
  await context.sync();
  const dicari = lembar.filter(({ used }) => !used.isNullObject && used.cellCount > 0 && used.cellCount <= SEL_TERBANYAK);
  for (const { used } of dicari) used.load("formulas");
  await context.sync();
  return new Map(
    dicari.flatMap(({ nama, used }) => {
      const dipakai = new Set(terbaca.filter(({ masih, catatan }) => masih && catatan.lembar === nama).map(({ catatan }) => catatan.sel));
      const bebas = (used.formulas as CellValue[][]).flatMap((baris, r) =>
        baris.flatMap((rumus, c) => {
          const sel = alamatSel(used.rowIndex + r, used.columnIndex + c);
          return typeof rumus === "string" && rumus.startsWith("=") && !dipakai.has(sel) ? [{ sel, rumus }] : [];
        }),
      );
      return [...cariPindahan(hilang.filter((satu) => satu.lembar === nama), bebas)];
    }),
  );
}

async function bacaNama(
  context: Excel.RequestContext,
  nama: readonly CatatanNama[],
  hilang: ReadonlySet<string>,
): Promise<{ catatan: CatatanNama; masih: boolean }[]> {
  if (nama.length === 0) return [];
  const semua = nama.filter(({ lembar }) => !hilang.has(lembar)).map((catatan) => {
    const { names } = catatan.lembar === "" ? context.workbook : context.workbook.worksheets.getItem(catatan.lembar);
    const item = names.getItemOrNullObject(catatan.nama);
    item.load("formula");
    return { catatan, item };
  });
  await context.sync();
  const dibaca = semua.map(({ catatan, item }) => ({ catatan, masih: !item.isNullObject && samaRumus(catatan.menjadi, String(item.formula)) }));
  return [...dibaca, ...nama.filter(({ lembar }) => hilang.has(lembar)).map((catatan) => ({ catatan, masih: false }))];
}
