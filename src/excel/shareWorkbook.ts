/** Replaces the formulas of ours by what the plan says, all or nothing, and keeps what stood there in our XML part. */
import { calonLarik } from "../domain/bagikan/larik";
import { cariPanggilan } from "../domain/bagikan/panggilan";
import { belumDihitung, samaNilai } from "../domain/bagikan/rencana";
import type { Perubahan, PerubahanAturan, PerubahanNama, RencanaBagikan } from "../domain/bagikan/types";
import type { LetakSel } from "../domain/periksa/types";
import { allOrNothing } from "./allOrNothing";
import { GalatBuku, type HasilBagikan } from "./layanan";
import { sebabPenolakan, type Sedang } from "./refusal";
import { runExcel } from "./runExcel";
import type { Requires } from "./requires";
import { temukanAturan, tulisAturan } from "./shareRules";
import { bacaBagian, pulihkanBagian, teksBagian, tulisBagian } from "./store";
import { bacaIsi, potong, pulihkanIsi, tulisIsi, tulisSemuaRumus } from "./writeFormulas";

export const requires: Requires = ["ExcelApi", "1.7"];

/**
 * Number formats stay. A native formula whose result differs from what the cell showed is written as that value instead.
 * @throws GalatBuku RUMUS_BERUBAH where a cell no longer holds the formula of the plan, RUMUS_LARIK, TERLINDUNG and what
 * `sebabPenolakan` tells; then nothing is changed
 */
export async function shareWorkbook(rencana: RencanaBagikan): Promise<HasilBagikan> {
  const { cara, nama, halangan } = rencana;
  if (halangan.length > 0) throw new Error("a plan with obstacles is not to be applied");
  return runExcel(requires, async (context) => {
    const bagian = await bacaBagian(context);
    await periksa(context, rencana);
    const aturan = await temukanAturan(context, rencana.aturan.map(terbalik));
    const [hilang] = aturan.hilang;
    if (hilang) throw new GalatBuku("RUMUS_BERUBAH", letak(hilang));
    let perubahan = rencana.perubahan;
    const beda: Perubahan[] = [];
    const pulihkanSel = (pulih: Excel.RequestContext): Promise<void> =>
      pulihkanIsi(pulih, rencana.perubahan, ({ rumus }, isi) => isi.rumus[0]![0] === rumus, tulisSemuaRumus);
    let sedang: Sedang<Perubahan> = TANPA_SEL;
    const tulisSemua = async (semua: readonly Perubahan[], cara: Pick<Sedang<Perubahan>, "tulis" | "larik">): Promise<void> => {
      for (const potongan of potong(semua)) {
        sedang = { ...cara, sel: potongan, pembanding: rencana.perubahan };
        if (cara.larik) for (const satu of potongan) cara.tulis(context, satu);
        else tulisIsi(context, potongan);
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- in portions: no request may pass 5 MB
        await context.sync();
      }
      sedang = TANPA_SEL;
    };
    const isiSatu: Sedang<Perubahan>["tulis"] = (lain, satu) => tulisIsi(lain, [satu]);
    const kerja = async (): Promise<HasilBagikan> => {
      // a part of an array formula refuses its own formula alone; written whole, the array would come back as several formulas
      await tulisSemua(calonLarik(perubahan), { larik: true, tulis: (lain, satu) => tulisSemuaRumus(lain, [satu]) });
      await tulisSemua(perubahan, { tulis: isiSatu });
      sedang = { ...TANPA_SEL, letak: rencana.aturan[0] };
      for (const satu of nama) itemNama(context, satu).formula = satu.menjadi;
      tulisAturan(aturan.ditemukan);
      await context.sync();
      sedang = TANPA_SEL;
      if (cara !== "pulih") {
        perubahan = await cocokkan(context, rencana, beda);
        await tulisSemua(beda, { tulis: isiSatu });
        const { sel, nama: lama, aturan: aturanLama = [] } = bagian.simpanan.bagikan;
        const baru = {
          sel: [...sel, ...perubahan.map(({ lembar, sel: di, rentang: penuh, rumus, isi }) => ({ lembar, sel: di, rentang: penuh, rumus, isi }))],
          nama: [...lama, ...nama],
          aturan: [...aturanLama, ...rencana.aturan],
        };
        await tulisBagian(context, teksBagian({ ...bagian.simpanan, bagikan: baru }));
      }
      await context.sync();
      const nilai = perubahan.filter(({ isi }) => isi[0]![0]!.jenis === "nilai").length;
      return { rumus: perubahan.length - nilai, nilai, beda: beda.map(letak), nama: nama.length, aturan: rencana.aturan.length };
    };
    try {
      return await allOrNothing(kerja, async (pulih) => {
        await pulihkanSel(pulih);
        await pulihkanNama(pulih, nama.map((satu) => ({ ...satu, menjadi: satu.rumus })));
        tulisAturan((await temukanAturan(pulih, rencana.aturan)).ditemukan);
        await pulihkanBagian(pulih, bagian.xml);
        await pulih.sync();
      });
    } catch (sebab) {
      throw await sebabPenolakan(sebab, lembarRencana(rencana), sedang, pulihkanSel);
    }
  });
}

const TANPA_SEL: Sedang<Perubahan> = { sel: [], pembanding: [], tulis: () => undefined };

const letak = ({ lembar, sel }: LetakSel): { readonly lembar: string; readonly sel: string } => ({ lembar, sel });

/** Looked for with what it is now, written with what it becomes. */
const terbalik = (satu: PerubahanAturan): PerubahanAturan => ({ ...satu, rumus: satu.menjadi, menjadi: satu.rumus });

const lembarRencana = ({ perubahan, aturan }: RencanaBagikan): string[] => [...new Set([...perubahan, ...aturan].map((satu) => satu.lembar))];

/** Every cell must still hold its formula, on a sheet that may be written. */
async function periksa(context: Excel.RequestContext, rencana: RencanaBagikan): Promise<void> {
  const lembar = lembarRencana(rencana).map((nama) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(nama);
    sheet.load("name");
    sheet.protection.load("protected");
    return { nama, sheet };
  });
  await context.sync();
  for (const { nama, sheet } of lembar) {
    if (sheet.isNullObject) throw new GalatBuku("TIDAK_DITEMUKAN", { lembar: nama });
    if (sheet.protection.protected) throw new GalatBuku("TERLINDUNG", letak([...rencana.perubahan, ...rencana.aturan].find((satu) => satu.lembar === nama)!));
  }
  const dibaca = await bacaIsi(context, rencana.perubahan.map((satu) => ({ ...satu, rentang: satu.sel })));
  const berubah = dibaca.find(({ satu, isi }) => isi.rumus[0]![0] !== satu.rumus);
  if (berubah) throw new GalatBuku("RUMUS_BERUBAH", letak(berubah.satu));
}

export function itemNama({ workbook }: Excel.RequestContext, { nama, lembar }: Pick<PerubahanNama, "nama" | "lembar">): Excel.NamedItem {
  return (lembar === "" ? workbook.names : workbook.worksheets.getItem(lembar).names).getItem(nama);
}

/** Names that no longer say what they said. */
export async function pulihkanNama(context: Excel.RequestContext, nama: readonly PerubahanNama[]): Promise<void> {
  const semua = nama.map((satu) => ({ satu, item: itemNama(context, satu) }));
  for (const { item } of semua) item.load("formula");
  if (semua.length > 0) await context.sync();
  for (const { satu, item } of semua) if (String(item.formula) !== satu.menjadi) item.formula = satu.menjadi;
}

/**
 * Reads what Excel made of what was written; native formulas whose result differs go to `beda` as values.
 * @returns the changes as they then are
 * @throws GalatBuku SEL_DITOLAK where a cell still calls a function of ours
 */
async function cocokkan(context: Excel.RequestContext, { perubahan, cara }: RencanaBagikan, beda: Perubahan[]): Promise<readonly Perubahan[]> {
  return (await bacaIsi(context, perubahan)).map(({ satu, isi }) => {
    if (isi.rumus.flat().some((rumus) => cariPanggilan(rumus).length > 0)) throw new GalatBuku("SEL_DITOLAK", letak(satu));
    const sama = satu.nilai.every((baris, r) => baris.every((lama, c) => belumDihitung(lama) || samaNilai(lama, isi.nilai[r]![c]!)));
    if (sama || cara === "nilai") return satu;
    const nilai: Perubahan = { ...satu, sebab: "beda", isi: satu.nilai.map((baris) => baris.map((lama) => ({ jenis: "nilai", nilai: lama }))) };
    beda.push(nilai);
    return nilai;
  });
}
