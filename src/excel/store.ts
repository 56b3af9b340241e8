/** Our one custom XML part. It is read with every check and written only when the user asked for something. */
import { RUANG_NAMA, SIMPANAN_KOSONG, VERSI_SIMPANAN, type Simpanan } from "../domain/simpanan/types";
import { bacaSimpanan, tulisSimpanan } from "../domain/simpanan/xmlSimpanan";
import type { IsiSimpanan } from "./layanan";
import { runExcel } from "./runExcel";
import type { Requires } from "./requires";

export const requires: Requires = ["ExcelApi", "1.5"];

/** The part as it stands; `xml` is null where there is none. */
export interface Bagian extends IsiSimpanan {
  readonly xml: string | null;
}

export async function readStore(): Promise<IsiSimpanan> {
  return runExcel(requires, async (context) => {
    const { simpanan, rusak } = await bacaBagian(context);
    return { simpanan, rusak };
  });
}

/**
 * Reads, changes and writes in one go, so that what another pane stored meanwhile is not lost.
 * @param ubah makes the new state; the same object means that nothing is to be written
 */
export async function updateStore(ubah: (lama: Simpanan) => Simpanan): Promise<Simpanan> {
  return runExcel(requires, async (context) => {
    const bagian = await bacaBagian(context);
    const baru = ubah(bagian.simpanan);
    if (baru === bagian.simpanan) return baru;
    await tulisBagian(context, teksBagian(baru));
    await context.sync();
    return baru;
  });
}

/** Two requests. A workbook joined from others may hold several parts of ours: the first one counts. */
export async function bacaBagian(context: Excel.RequestContext): Promise<Bagian> {
  const parts = context.workbook.customXmlParts.getByNamespace(RUANG_NAMA);
  parts.load("items");
  await context.sync();
  const pertama = parts.items[0];
  if (!pertama) return { xml: null, simpanan: SIMPANAN_KOSONG, rusak: false };
  const jawaban = pertama.getXml();
  await context.sync();
  // eslint-disable-next-line office-addins/load-object-before-read -- the answer of a method has nothing to load
  const xml = jawaban.value;
  const simpanan = bacaSimpanan(xml);
  return { xml, simpanan: simpanan ?? SIMPANAN_KOSONG, rusak: simpanan === null };
}

/** Queues the new text of the part; null takes it away. One request is sent to find it, the caller syncs. */
export async function tulisBagian(context: Excel.RequestContext, xml: string | null): Promise<void> {
  const semua = context.workbook.customXmlParts;
  const parts = semua.getByNamespace(RUANG_NAMA);
  parts.load("items");
  await context.sync();
  const pertama = parts.items[0];
  if (xml === null) pertama?.delete();
  else if (pertama) pertama.setXml(xml);
  else semua.add(xml);
}

/** Queues the text that the part had, where it has another one now; as `tulisBagian`. */
export async function pulihkanBagian(context: Excel.RequestContext, xml: string | null): Promise<void> {
  if ((await bacaBagian(context)).xml !== xml) await tulisBagian(context, xml);
}

/** Text to write for a state; null where there is nothing to keep. */
export function teksBagian(simpanan: Simpanan): string | null {
  return simpananKosong(simpanan) ? null : tulisSimpanan(simpanan);
}

function simpananKosong({ bagikan, setelan, versi, ...daftar }: Simpanan): boolean {
  const jumlah = Object.keys(setelan).length + bagikan.sel.length + bagikan.nama.length + (bagikan.aturan?.length ?? 0) + Object.values(daftar).reduce((n, satu) => n + satu.length, 0);
  return jumlah === 0 && versi <= VERSI_SIMPANAN;
}
