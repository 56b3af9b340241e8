/** Brings back the formulas that were replaced before sharing; cells that were changed meanwhile are named and left. */
import { cariPindahan } from "../domain/bagikan/pindah";
import { masihTertulis, namaPenuh } from "../domain/bagikan/rencana";
import { samaRumus } from "../domain/bagikan/samaRumus";
import type { CatatanBagikan, CatatanNama } from "../domain/bagikan/types";
import type { LetakSel } from "../domain/periksa/types";
import { alamatSel } from "../domain/tabel/alamat";
import type { CellValue } from "../domain/tabel/snapshot";
import { allOrNothing } from "./allOrNothing";
import { rumusSel } from "./formula";
import { GalatBuku, type HasilKembali } from "./layanan";
import { sebabPenolakan, type Sedang } from "./refusal";
import { runExcel } from "./runExcel";
import type { Requires } from "./requires";
import { temukanAturan, tulisAturan } from "./shareRules";
import { itemNama, pulihkanNama } from "./shareWorkbook";
import { bacaBagian, pulihkanBagian, teksBagian, tulisBagian } from "./store";
import { bacaIsi, potong, pulihkanIsi, tulisIsi, tulisSemuaRumus, type IsiRentang } from "./writeFormulas";

export const requires: Requires = ["ExcelApi", "1.7"];

/** A record with the formats that its cells have now. */
interface Terbaca extends CatatanBagikan {
  readonly format: readonly (readonly string[])[];
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
    const namaKembali = namaKini.filter(({ masih }) => masih).map(({ catatan }) => catatan);
    const ditempat = terbaca.filter(({ masih }) => masih);
    const pindahan = await cariYangPindah(context, terbaca);
    const kembali = [...ditempat, ...(await baca(context, [...pindahan.values()]))].map((satu) => satu.terbaca);
    const selesai = new Set([...ditempat.map(({ catatan }) => catatan), ...pindahan.keys()]);
    const berubah: LetakSel[] = [...terbaca.map(({ catatan }) => catatan).filter((satu) => !selesai.has(satu)), ...sel.filter(({ lembar }) => hilang.has(lembar)), ...aturanSisa].map(
      ({ lembar, sel: di }) => ({ lembar, sel: di }),
    );
    const sisa = {
      sel: sel.filter((satu) => !selesai.has(satu)),
      nama: namaKini.filter(({ masih }) => !masih).map(({ catatan }) => catatan),
      aturan: aturanSisa,
    };
    let sedang: Sedang<Terbaca> = TANPA_SEL;
    const pulihkanSel = (pulih: Excel.RequestContext): Promise<void> =>
      pulihkanIsi(pulih, kembali, masihSama, tulisIsi);
    const kerja = async (): Promise<void> => {
      for (const potongan of potong(kembali)) {
        sedang = { sel: potongan, pembanding: kembali, tulis: (lain, satu) => tulisSemuaRumus(lain, [satu]) };
        tulisSemuaRumus(context, potongan);
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- in portions: no request may pass 5 MB
        await context.sync();
      }
      sedang = { ...TANPA_SEL, letak: aturanKini.ditemukan[0]?.aturan };
      for (const catatan of namaKembali) itemNama(context, catatan).formula = catatan.rumus;
      tulisAturan(aturanKini.ditemukan);
      await tulisBagian(context, teksBagian({ ...bagian.simpanan, bagikan: sisa }));
      await context.sync();
    };
    try {
      await allOrNothing(kerja, async (pulih) => {
        await pulihkanSel(pulih);
        await pulihkanNama(pulih, namaKembali);
        const kembaliAturan = aturanKini.ditemukan.map(({ aturan: { ganti: _, ...kini }, rumus }) => ({ ...kini, rumus: kini.rumus, menjadi: rumus }));
        tulisAturan((await temukanAturan(pulih, kembaliAturan)).ditemukan);
        await pulihkanBagian(pulih, bagian.xml);
        await pulih.sync();
      });
    } catch (sebab) {
      throw await sebabPenolakan(sebab, [...new Set([...kembali, ...aturanKini.ditemukan.map(({ aturan: satu }) => satu)].map(({ lembar }) => lembar))], sedang, pulihkanSel);
    }
    return {
      dikembalikan: kembali.length,
      namaKembali: namaKembali.length,
      aturanKembali: aturanKini.ditemukan.length,
      berubah,
      nama: sisa.nama.map(namaPenuh),
    };
  });
}

const TANPA_SEL: Sedang<Terbaca> = { sel: [], pembanding: [], tulis: () => undefined };

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
  if (terkunci) throw new GalatBuku("TERLINDUNG", { lembar: terkunci.nama, sel: ditulis.find((satu) => satu.lembar === terkunci.nama)!.sel });
  return new Set(lembar.filter(({ sheet }) => sheet.isNullObject).map(({ nama }) => nama));
}

/** True where the cells hold what was written. */
const masihSama = ({ isi }: CatatanBagikan, { rumus, nilai }: IsiRentang): boolean =>
  isi.every((baris, r) => baris.every((satu, c) => masihTertulis(satu, { rumus: rumus[r]![c]!, nilai: nilai[r]![c]! })));

async function baca(context: Excel.RequestContext, sel: readonly CatatanBagikan[]): Promise<{ catatan: CatatanBagikan; terbaca: Terbaca; masih: boolean }[]> {
  return (await bacaIsi(context, sel)).map(({ satu, isi }) => ({ catatan: satu, terbaca: { ...satu, format: isi.format }, masih: masihSama(satu, isi) }));
}

/** Larger sheets are not searched. */
const SEL_TERBANYAK = 200_000;

/** Records whose cells moved, and where they are now. */
async function cariYangPindah(
  context: Excel.RequestContext,
  terbaca: readonly { readonly catatan: CatatanBagikan; readonly masih: boolean }[],
): Promise<Map<CatatanBagikan, CatatanBagikan>> {
  const hilang = terbaca.filter(({ masih }) => !masih).map(({ catatan }) => catatan);
  const lembar = [...new Set(hilang.map((satu) => satu.lembar))].map((nama) => {
    const used = context.workbook.worksheets.getItem(nama).getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,cellCount");
    return { nama, used };
  });
  await context.sync();
  const dicari = lembar.filter(({ used }) => !used.isNullObject && used.cellCount > 0 && used.cellCount <= SEL_TERBANYAK);
  for (const { used } of dicari) used.load("formulas,values");
  await context.sync();
  return new Map(
    dicari.flatMap(({ nama, used }) => {
      const dipakai = new Set(terbaca.filter(({ masih, catatan }) => masih && catatan.lembar === nama).map(({ catatan }) => catatan.sel));
      const nilai = used.values as CellValue[][];
      const bebas = (used.formulas as CellValue[][]).flatMap((baris, r) =>
        baris.flatMap((isi, c) => {
          const sel = alamatSel(used.rowIndex + r, used.columnIndex + c);
          const rumus = rumusSel(isi, nilai[r]![c]!);
          return rumus !== "" && !dipakai.has(sel) ? [{ sel, rumus }] : [];
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
