/** `lkj periksa`: checks workbook files; nothing is written to them. */
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { alamatRentang } from "../domain/tabel/alamat";
import { bacaBuku } from "../domain/tabel/bacaTabel";
import type { Snapshot } from "../domain/tabel/snapshot";
import type { Kolom, Tabel } from "../domain/tabel/types";
import { periksa } from "../domain/periksa/engine";
import type { Temuan, Tingkat } from "../domain/periksa/types";
import { berkas as teksBerkas, cli, temuan as teks } from "../strings/id";
import { isi } from "../strings/isi";
import { teksTemuan } from "../strings/teksTemuan";
import { XlsxUnreadable } from "../xlsx/port";
import { bacaSnapshot } from "../xlsx/snapshot";
import { KELUAR, type KodeKeluar, type Saluran } from "./keluaran";
import { sarif } from "./sarif";

export type BentukHasil = "teks" | "json" | "sarif";

export interface HasilBerkas {
  readonly berkas: string;
  readonly tabel: readonly Tabel[];
  readonly temuan: readonly Temuan[];
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
  let snapshot: Snapshot;
  try {
    snapshot = await bacaSnapshot(await readFile(nama));
  } catch (e) {
    const sebab = sebabGagal(e);
    if (sebab === undefined) throw e;
    return { sebab };
  }
  const tabel = bacaBuku(snapshot);
  const terlaluBesar = snapshot.lembar.filter((l) => l.terlaluBesar).map((l) => l.nama);
  return { berkas: nama, tabel, temuan: periksa(tabel), terlaluBesar };
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
