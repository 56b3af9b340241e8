/** What stands at the foot of every summary: where its figures come from, how they were made, footnotes, date and version. */
import { alamatRentang, alamatSel, rujukanSel } from "../tabel/alamat";
import type { SelTabel, Tabel } from "../tabel/types";
import { isiKata } from "./kata";
import type { KataUmum } from "./kataRingkasan";
import { kutip, rumus, teks } from "./sel";
import type { SelRencana } from "./types";

export interface OpsiPenutup {
  /** Date as it shall be printed; the domain has no clock. */
  readonly tanggal: string;
  /** Version of the add-in, as it shall be printed. */
  readonly versi?: string;
}

/**
 * @param catatan how the figures were made: method, choices and rules
 * @param sel cells whose footnote marks the summary shows; default all of the tables
 */
export function barisPenutup(
  tabel: readonly Tabel[],
  { tanggal, versi }: OpsiPenutup,
  kata: KataUmum,
  catatan: readonly string[],
  sel: readonly (SelTabel | null)[] = tabel.flatMap(({ baris }) => baris.flatMap((satu) => [...satu.sel.values()])),
): SelRencana[] {
  const disusun = versi === undefined ? isiKata(kata.tanggal, { tanggal }) : isiKata(kata.tanggalVersi, { tanggal, versi });
  return [
    ...tabel.map((satu) => selSumber(satu, kata)),
    ...[kata.hidup, ...catatan, ...catatanKaki(tabel, sel, kata), disusun].map((satu) => teks(satu, "catatan")),
  ];
}

/** The range follows when rows are inserted above it; a formula cannot tell the name of a sheet in every program. */
function selSumber({ lembar, rentang }: Tabel, kata: KataUmum): SelRencana {
  const awal = rujukanSel(lembar, rentang.row, rentang.col);
  const akhir = rujukanSel(lembar, rentang.row + rentang.rows - 1, rentang.col + rentang.cols - 1);
  const alamat = [awal, akhir].map((sel) => `ADDRESS(ROW(${sel}),COLUMN(${sel}),4)`).join('&":"&');
  const isi = `=${kata.sumber
    .split(/(\{\w+\})/)
    .filter((bagian) => bagian !== "")
    .map((bagian) => (bagian === "{rentang}" ? alamat : kutip(bagian === "{lembar}" ? lembar : bagian)))
    .join("&")}`;
  const nilai = isiKata(kata.sumber, { lembar, rentang: `${alamatSel(rentang.row, rentang.col)}:${alamatRentang(rentang).split(":").at(-1)!}` });
  return rumus(isi, nilai, "catatan");
}

/** The source's own line for a mark where it has one. */
function catatanKaki(tabel: readonly Tabel[], sel: readonly (SelTabel | null)[], kata: KataUmum): string[] {
  const tanda = new Set(sel.map((satu) => (satu?.angka?.catatan ?? "").replace(/\)$/, "")));
  tanda.delete("");
  const tertulis = tabel
    .flatMap(({ catatan }) => catatan ?? [])
    .filter((satu) => satu.tanda !== undefined && tanda.delete(satu.tanda))
    .map((satu) => satu.teks.replace(/\s+/g, " ").trim());
  return tanda.size > 0 ? [...tertulis, isiKata(kata.tanda, { tanda: [...tanda].join(", ") })] : tertulis;
}
