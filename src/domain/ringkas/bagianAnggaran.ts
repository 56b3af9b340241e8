/** A budget by sasaran or by output, and the table of the workbook that tells how far each of them was reached. */
import type { BarisTabel, SelTabel, Tabel } from "../tabel/types";
import { bacaAnggaran, type BarisAnggaran } from "./bacaAnggaran";
import { hitungBaris, type BarisHitung } from "./barisCapaian";
import { pilihKolom, punyaSasaran, terbaik } from "./pilihKolom";

export interface BagianAnggaran {
  /** Cell that names it. */
  readonly nama: SelTabel;
  /** Names and codes by which another table may call it. */
  readonly kunci: readonly string[];
  readonly pagu: readonly SelTabel[];
  readonly realisasi: readonly SelTabel[];
}

/** Parts of a budget with pagu and realisasi, in the order of the table; empty where it has none. */
export function bacaBagian(tabel: Tabel): BagianAnggaran[] {
  const bacaan = bacaAnggaran(tabel);
  if (!bacaan?.adaRealisasi) return [];
  const kolomSasaran = terbaik(tabel, "sasaran");
  const kode = terbaik(tabel, "kode");
  const menurutBaris = new Map(tabel.baris.map((baris) => [baris.row, baris]));
  const bagian = new Map<string, BagianAnggaran>();
  for (const satu of bacaan.baris.filter(({ anak }) => !anak)) {
    const baris = menurutBaris.get(satu.pagu.row);
    const nama = baris && namaBagian(satu, baris, kolomSasaran?.col, menurutBaris);
    if (!nama || !satu.realisasi) continue;
    const kunci = [nama, ...(kode && !kolomSasaran ? [baris.sel.get(kode.col)] : [])].flatMap((sel) => kunciTeks(sel?.mentah));
    const ada = kunci[0] === undefined ? undefined : bagian.get(kunci[0]);
    if (kunci[0] === undefined) continue;
    bagian.set(kunci[0], {
      nama: ada?.nama ?? nama,
      kunci: ada?.kunci ?? kunci,
      pagu: [...(ada?.pagu ?? []), satu.pagu],
      realisasi: [...(ada?.realisasi ?? []), satu.realisasi],
    });
  }
  return [...bagian.values()];
}

/** The cell of the sasaran, which may stand in a row above, or the cell that names the row. */
function namaBagian(satu: BarisAnggaran, baris: BarisTabel, kolomSasaran: number | undefined, semua: ReadonlyMap<number, BarisTabel>): SelTabel | null {
  if (kolomSasaran === undefined) return satu.nama;
  return semua.get(baris.barisSasaran)?.sel.get(kolomSasaran) ?? null;
}

/** Text by which rows of two tables are the same: any case and spacing, without a number in front. */
function kunciTeks(mentah: unknown): string[] {
  const isi = String(mentah ?? "").trim().toLowerCase().replace(/\s+/g, " ").replace(/^\d{1,2}[.)]\s+/, "");
  return isi === "" ? [] : [isi];
}

export interface SumberCapaian {
  readonly tabel: Tabel;
  readonly jenis: "sasaran" | "ro";
  /** Rows that tell how far a part was reached. */
  readonly baris: (bagian: BagianAnggaran) => readonly BarisHitung[];
}

/** Of all tables the one that names most parts of this budget; null where none names any. */
export function cariCapaian(bagian: readonly BagianAnggaran[], semua: readonly Tabel[]): SumberCapaian | null {
  let terpilih: SumberCapaian | null = null;
  let terbanyak = 0;
  for (const tabel of semua) {
    const calon = bacaCapaian(tabel);
    const banyak = calon ? bagian.filter((satu) => calon.baris(satu).length > 0).length : 0;
    if (banyak <= terbanyak) continue;
    terpilih = calon;
    terbanyak = banyak;
  }
  return terpilih;
}

function bacaCapaian(tabel: Tabel): SumberCapaian | null {
  const kolom = pilihKolom(tabel);
  const jenis = tabel.jenis === "ro" ? ("ro" as const) : tabel.jenis === "capaian" && punyaSasaran(tabel) ? ("sasaran" as const) : null;
  if (!kolom || !jenis) return null;
  const nama = kolom.indikator;
  const kode = terbaik(tabel, "kode");
  const menurutKunci = new Map<string, BarisHitung[]>();
  for (const hitung of hitungBaris(tabel, kolom)) {
    const { sel, sasaran } = hitung.baris;
    const sebutan = jenis === "sasaran" ? [sasaran] : [nama, kode].map((satu) => (satu ? sel.get(satu.col)?.mentah : ""));
    for (const kunci of new Set(sebutan.flatMap(kunciTeks))) menurutKunci.set(kunci, [...(menurutKunci.get(kunci) ?? []), hitung]);
  }
  return {
    tabel,
    jenis,
    baris: ({ kunci }) => menurutKunci.get(kunci.find((satu) => menurutKunci.has(satu)) ?? "") ?? [],
  };
}
