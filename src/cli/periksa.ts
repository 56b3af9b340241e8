/** `lkj periksa`: checks workbook files; nothing is written to them. */
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { alamatRentang } from "../domain/tabel/alamat";
import { bacaBuku } from "../domain/tabel/bacaTabel";
import type { Kolom, Tabel } from "../domain/tabel/types";
import { periksa } from "../domain/periksa/engine";
import { bacaPengaturan } from "../domain/simpanan/pengaturan";
import { pilahTemuan } from "../domain/simpanan/pengecualian";
import { terapkanSimpanan } from "../domain/simpanan/terapkan";
import { RUANG_NAMA, SIMPANAN_KOSONG, type Simpanan } from "../domain/simpanan/types";
import { bacaSimpanan } from "../domain/simpanan/xmlSimpanan";
import type { Temuan, Tingkat } from "../domain/periksa/types";
import { berkas as teksBerkas, cli, temuan as teks } from "../strings/id";
import { isi } from "../strings/isi";
import { teksTemuan } from "../strings/teksTemuan";
import { XlsxUnreadable } from "../xlsx/port";
import { xlsx } from "../xlsx/excelts";
import type { WorkbookModel } from "../xlsx/model";
import { snapshotDariModel } from "../xlsx/snapshot";
import { KELUAR, type KodeKeluar, type Saluran } from "./keluaran";
import { sarif } from "./sarif";

export type BentukHasil = "teks" | "json" | "sarif";

export interface HasilBerkas {
  readonly berkas: string;
  readonly tabel: readonly Tabel[];
  /** Without those that the workbook keeps as accepted. */
  readonly temuan: readonly Temuan[];
  readonly diterima: number;
  /** What the workbook keeps; null where its part cannot be read. */
  readonly simpanan: Simpanan | null;
  /** Names of sheets over the limit. */
  readonly terlaluBesar: readonly string[];
}

/**
 * @param jalur files and folders; a folder stands for every workbook in it and below
 * @returns the exit code: 0 no errors, 1 errors, 2 something could not be read
 */
export async function jalankanPeriksa(jalur: readonly string[], bentuk: BentukHasil, saluran: Saluran): Promise<KodeKeluar> {
  const hasil: HasilBerkas[] = [];
  let gagal = false;
  let adaFolder = false;
  const berkas: string[] = [];
  for (const j of jalur) {
    const isiFolder = await bukuDalamFolder(j);
    if (isiFolder?.length === 0) {
      gagal = true;
      saluran.masalah(isi(cli.tidakTerbaca, { berkas: j, sebab: cli.folderKosong }));
    }
    adaFolder ||= isiFolder !== undefined;
    berkas.push(...(isiFolder ?? [j]));
  }
  for (const nama of new Set(berkas)) {
    const satu = await periksaBerkas(nama);
    if ("sebab" in satu) {
      gagal = true;
      saluran.masalah(isi(cli.tidakTerbaca, { berkas: nama, sebab: satu.sebab }));
    } else {
      hasil.push(satu);
      for (const kalimat of kabarSimpanan(satu)) saluran.masalah(kalimat);
      for (const lembar of satu.terlaluBesar) saluran.masalah(isi(cli.lembarBesar, { lembar }));
    }
  }
  const adaGalat = hasil.some((h) => h.temuan.some((t) => t.tingkat === "galat"));
  if (hasil.length > 0) saluran.keluar(susun(hasil, bentuk, jalur.length === 1 && !adaFolder));
  return gagal ? KELUAR.takTerbaca : adaGalat ? KELUAR.galat : KELUAR.bersih;
}

const BUKU = /\.xls[xm]$/i;
/** Excel's note of who has a workbook open. */
const KUNCI = /^~\$/;

/** Workbooks in a folder and below, by name; undefined where the path is no folder. */
async function bukuDalamFolder(jalur: string): Promise<string[] | undefined> {
  const info = await stat(jalur).catch(() => undefined);
  if (!info?.isDirectory()) return undefined;
  const isi = await readdir(jalur, { withFileTypes: true, recursive: true });
  return isi
    .filter((e) => e.isFile() && BUKU.test(e.name) && !KUNCI.test(e.name))
    .map((e) => join(e.parentPath, e.name))
    .sort((a, b) => (a < b ? -1 : 1));
}

function susun(hasil: readonly HasilBerkas[], bentuk: BentukHasil, satu: boolean): string {
  if (bentuk === "sarif") return JSON.stringify(sarif(hasil), null, 2);
  if (bentuk === "teks") return hasil.map(teksBiasa).join("\n\n");
  const json = hasil.map(bentukJson);
  return JSON.stringify(satu ? json[0] : json, null, 2);
}

async function periksaBerkas(nama: string): Promise<HasilBerkas | { readonly sebab: string }> {
  let model: WorkbookModel;
  try {
    model = await xlsx.read(await readFile(nama));
  } catch (e) {
    const sebab = sebabGagal(e);
    if (sebab === undefined) throw e;
    return { sebab };
  }
  const snapshot = snapshotDariModel(model);
  const simpanan = simpananBuku(model);
  const { tabel } = terapkanSimpanan(bacaBuku(snapshot), simpanan ?? SIMPANAN_KOSONG);
  const { terbuka, diterima } = pilahTemuan(periksa(tabel), tabel, simpanan?.pengecualian ?? []);
  const terlaluBesar = snapshot.lembar.filter((l) => l.terlaluBesar).map((l) => l.nama);
  return { berkas: nama, tabel, temuan: terbuka, diterima: diterima.length, simpanan, terlaluBesar };
}

/** The first part of ours counts, as in the pane. */
function simpananBuku({ customXml }: WorkbookModel): Simpanan | null {
  const bagian = customXml.find(({ namespace }) => namespace === RUANG_NAMA);
  return bagian ? bacaSimpanan(bagian.xml) : SIMPANAN_KOSONG;
}

/** What the result owes to the settings of the workbook; nothing where it keeps none. */
function kabarSimpanan({ berkas, simpanan, diterima }: HasilBerkas): string[] {
  if (!simpanan) return [isi(cli.simpananRusak, { berkas })];
  const { tahun } = bacaPengaturan(simpanan);
  const dipakai = [
    ...(tahun === undefined ? [] : [isi(cli.dipakai.tahun, { tahun })]),
    ...(simpanan.polaritas.length > 0 ? [isi(cli.dipakai.polaritas, { n: simpanan.polaritas.length })] : []),
    ...(simpanan.koreksi.length > 0 ? [isi(cli.dipakai.koreksi, { n: simpanan.koreksi.length })] : []),
    ...(diterima > 0 ? [isi(cli.dipakai.diterima, { n: diterima })] : []),
  ];
  return dipakai.length > 0 ? [isi(cli.pengaturan, { berkas, dipakai: dipakai.join("; ") })] : [];
}

const SEBAB_SISTEM: Readonly<Record<string, string>> = {
  ENOENT: cli.tidakAda,
  ENOTDIR: cli.tidakAda,
  EACCES: cli.tanpaIzin,
  EPERM: cli.tanpaIzin,
  EBUSY: cli.tanpaIzin,
};

/** Sentence for what a user can mend; undefined for a fault of ours. */
function sebabGagal(e: unknown): string | undefined {
  if (e instanceof XlsxUnreadable) {
    const { judul, saran } = teksBerkas.galatBerkas[e.kode];
    return `${judul} ${saran}`;
  }
  const kode = typeof e === "object" && e !== null && "code" in e ? String(e.code) : "";
  return SEBAB_SISTEM[kode];
}

/** The public shape of one file's result. */
export function bentukJson(h: HasilBerkas): object {
  return {
    berkas: h.berkas,
    tabel: h.tabel.map((t) => ({
      lembar: t.lembar,
      rentang: alamatRentang(t.rentang),
      jenis: t.jenis,
      kolom: t.kolom.map(({ huruf, peran, judul }: Kolom) => ({ huruf, peran, judul })),
    })),
    temuan: h.temuan.map((t) => ({
      aturan: t.aturan,
      slug: t.slug,
      tingkat: t.tingkat,
      lembar: t.lembar,
      sel: t.sel,
      pesan: teksTemuan(t, teks).pesan,
      data: t.data,
      terkait: t.terkait,
    })),
  };
}

const URUTAN: readonly Tingkat[] = ["galat", "peringatan", "saran"];

function teksBiasa(h: HasilBerkas): string {
  if (h.tabel.length === 0) return isi(cli.tanpaTabel, { berkas: h.berkas });
  const hitung = Object.fromEntries(URUTAN.map((t) => [t, h.temuan.filter((x) => x.tingkat === t).length]));
  const baris = [isi(cli.kepala, { berkas: h.berkas, tabel: h.tabel.length, ...hitung })];
  if (h.temuan.length === 0) baris.push(cli.tanpaTemuan);
  for (const lembar of [...new Set(h.temuan.map((t) => t.lembar))]) {
    const tersembunyi = h.tabel.some((t) => t.lembar === lembar && t.tersembunyi);
    baris.push("", isi(tersembunyi ? cli.lembarTersembunyi : cli.lembar, { lembar }));
    for (const t of h.temuan.filter((x) => x.lembar === lembar)) baris.push(...barisTemuan(t));
  }
  return baris.join("\n");
}

function barisTemuan(t: Temuan): string[] {
  const { pesan, langkah } = teksTemuan(t, teks);
  const utama = isi(cli.temuan, { sel: t.sel.padEnd(5), tingkat: teks.tingkat[t.tingkat], aturan: t.aturan, pesan });
  return [utama, isi(cli.langkah, { langkah })];
}
