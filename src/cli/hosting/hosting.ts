/** `hosting ALAMAT`: does the server at this address serve the add-in so that every Excel accepts it? */
import { hosting as teks } from "../../strings/id/hosting";
import { isi } from "../../strings/isi";
import { KELUAR, type KodeKeluar, type Saluran } from "../keluaran";
import type { Ambil, Jawaban } from "./ambil";
import { type Cacat, DAFTAR_BERKAS, type DaftarBerkas, periksaAlamatLuar, periksaBerkas, periksaManifes } from "./pemeriksaan";

export interface HasilHosting {
  readonly versi: string;
  readonly jumlahBerkas: number;
  readonly cacat: readonly Cacat[];
}

/**
 * @param alamat base address, https, without a slash at its end
 * @throws Error with a sentence where the server or its list of files cannot be read
 */
async function periksaHosting(alamat: string, ambil: Ambil): Promise<HasilHosting> {
  const daftar = await bacaDaftar(alamat, ambil);
  const cacat: Cacat[] = [];
  const mandiri = Object.keys(daftar.berkas).some((berkas) => berkas.startsWith("office-js/"));
  for (const [berkas, sidik] of Object.entries(daftar.berkas)) {
    let jawaban: Jawaban;
    try {
      jawaban = await ambil(`${alamat}/${berkas}`);
    } catch (sebab) {
      cacat.push({ derajat: "galat", berkas, kunci: "taksampai", data: { sebab: sebabJaringan(sebab) } });
      continue;
    }
    cacat.push(...periksaBerkas(berkas, sidik, jawaban));
    if (jawaban.status !== 200) continue;
    if (berkas === "manifest.xml") cacat.push(...periksaManifes(tulisan(jawaban), alamat, daftar.versi));
    if (mandiri && berkas.endsWith(".html")) cacat.push(...periksaAlamatLuar(berkas, tulisan(jawaban)));
  }
  return { versi: daftar.versi, jumlahBerkas: Object.keys(daftar.berkas).length, cacat };
}

async function bacaDaftar(alamat: string, ambil: Ambil): Promise<DaftarBerkas> {
  let jawaban: Jawaban;
  try {
    jawaban = await ambil(`${alamat}/${DAFTAR_BERKAS}`);
  } catch (sebab) {
    throw new Error(isi(teks.takTerjangkau, { alamat, sebab: sebabJaringan(sebab) }), { cause: sebab });
  }
  if (jawaban.status !== 200) throw new Error(isi(teks.daftarTidakAda, { daftar: DAFTAR_BERKAS, status: jawaban.status }));
  try {
    const daftar = JSON.parse(tulisan(jawaban)) as Partial<DaftarBerkas>;
    if (typeof daftar.versi === "string" && typeof daftar.berkas === "object") return daftar as DaftarBerkas;
  } catch (sebab) {
    throw new Error(isi(teks.daftarRusak, { daftar: DAFTAR_BERKAS }), { cause: sebab });
  }
  throw new Error(isi(teks.daftarRusak, { daftar: DAFTAR_BERKAS }));
}

const tulisan = (jawaban: Jawaban): string => new TextDecoder().decode(jawaban.isi);

/** Node hides the reason (certificate, name, refused) in the cause of its error. */
function sebabJaringan(sebab: unknown): string {
  const dalam = sebab instanceof Error && sebab.cause instanceof Error ? sebab.cause : sebab;
  if (!(dalam instanceof Error)) return String(dalam);
  const kode = (dalam as NodeJS.ErrnoException).code;
  return kode ? `${kode} ${dalam.message}`.trim() : dalam.message;
}

/** One line a fault: a wrong setting of the server touches every file of a kind. */
function perKalimat(cacat: readonly Cacat[]): [{ derajat: string; teks: string }, string[]][] {
  const kelompok = new Map<string, [{ derajat: string; teks: string }, string[]]>();
  for (const { derajat, berkas, kunci, data } of cacat) {
    const kalimat = { derajat: teks.derajat[derajat], teks: isi(teks.cacat[kunci], data) };
    const ada = kelompok.get(kalimat.teks);
    if (ada) ada[1].push(berkas);
    else kelompok.set(kalimat.teks, [kalimat, [berkas]]);
  }
  return [...kelompok.values()];
}

/** @returns 0 where nothing is wrong, 1 where something is, 2 where the address cannot be checked */
export async function jalankanHosting(diminta: string, ambil: Ambil, { keluar, masalah }: Saluran): Promise<KodeKeluar> {
  const alamat = diminta.replace(/\/+$/, "");
  if (!alamat.startsWith("https://") || !URL.canParse(alamat)) {
    masalah(isi(teks.bukanHttps, { alamat: diminta }));
    return KELUAR.takTerbaca;
  }
  let hasil: HasilHosting;
  try {
    hasil = await periksaHosting(alamat, ambil);
  } catch (sebab) {
    masalah(sebab instanceof Error ? sebab.message : String(sebab));
    return KELUAR.takTerbaca;
  }
  keluar(isi(teks.kepala, { alamat, versi: hasil.versi, jumlah: hasil.jumlahBerkas }));
  for (const [kalimat, berkas] of perKalimat(hasil.cacat)) {
    const lain = berkas.length === 1 ? "" : isi(teks.berkasLain, { jumlah: berkas.length - 1 });
    keluar(`  ${kalimat.derajat}  ${berkas[0]!}${lain}: ${kalimat.teks}`);
  }
  const galat = hasil.cacat.filter(({ derajat }) => derajat === "galat").length;
  keluar(hasil.cacat.length === 0 ? teks.bersih : isi(teks.jumlahCacat, { galat, peringatan: hasil.cacat.length - galat }));
  return galat > 0 ? KELUAR.galat : KELUAR.bersih;
}
