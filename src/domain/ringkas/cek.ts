/**
 * The column beside a summary in which each row says whether the planner's row is still the one it was made from: rows that
 * were sorted, overwritten or deleted no longer carry the name they had. One line above the table speaks for all rows, and
 * notices rows that were inserted inside the source or typed below its last row. Native formulas; the column is not printed.
 */
import { rujukanSel } from "../tabel/alamat";
import { didalam } from "../tabel/kotak";
import type { BarisTabel, SelTabel, Tabel } from "../tabel/types";
import { rujukanLembar, type RujukanLembar } from "./rujukanRumus";
import { kosong, kutip, rumus, teks, trimExcel } from "./sel";
import { kolomNama, rentangMutlak, rujukanKe } from "./sumber";
import type { RencanaLembar, SelRencana } from "./types";

export interface KataCek {
  readonly kolom: string;
  /** What a row says whose source no longer fits. */
  readonly perbarui: string;
  /** Above the table, as soon as one row says so. */
  readonly semua: string;
}

const LEBAR = 11;
/** Excel takes texts of 255 characters in a formula; the beginning of a name tells rows apart. */
const PANJANG_KUNCI = 200;
/** Excel takes 8.192 characters; what stands around the tests needs a few. */
const FORMULA_TERPANJANG = 8000;

/**
 * @param rencana header and rows of a summary, its row above the header blank
 * @param tabel what it was made from
 * @param semua all tables of the workbook: one that begins right below another is no row added to it
 */
export function pasangCek(rencana: RencanaLembar, tabel: readonly Tabel[], semua: readonly Tabel[], kata: KataCek): RencanaLembar {
  const kolom = rencana.lebar.length;
  const cek = rencana.sel.map((baris, row) => (row > rencana.barisKepala ? selCek(baris, tabel, kata) : null));
  const terakhir = cek.reduce((akhir, satu, row) => (satu ? row : akhir), -1);
  if (terakhir < 0) return rencana;
  const barisCek = rentangMutlak(rencana.barisKepala + 1, terakhir, kolom);
  const sel = rencana.sel.map((baris, row) => {
    if (row === rencana.barisKepala) return [...baris, teks(kata.kolom, "cek")];
    if (row === rencana.barisKepala - 1) return [selSemua(barisCek, tabel, semua, kata), ...baris.slice(1), kosong("cek")];
    return [...baris, cek[row] ?? kosong("cek")];
  });
  return { ...rencana, sel, lebar: [...rencana.lebar, LEBAR], kolomCetak: kolom };
}

function selSemua(barisCek: string, tabel: readonly Tabel[], semua: readonly Tabel[], kata: KataCek): SelRencana {
  const uji = [`COUNTIF(${barisCek},${kutip(kata.perbarui)})>0`, ...tabel.flatMap(ujiSusunan), ...tabel.flatMap((satu) => ujiTambahan(satu, semua))];
  return rumus(`=IF(IFERROR(OR(${muat(uji, kata).join(",")}),TRUE),${kutip(kata.semua)},"")`, "", "perbarui");
}

/** Rows were inserted or deleted between the first row and the one below the table. */
function ujiSusunan({ lembar, rentang, baris }: Tabel): string[] {
  const isi = baris.filter(({ jenis }) => jenis === "isi").map(({ row }) => row);
  if (isi.length === 0) return [];
  const [awal, bawah] = [Math.min(...isi), rentang.row + rentang.rows];
  const sampai = rujukanSel(lembar, bawah, rentang.col);
  return [`ROWS(${rujukanSel(lembar, awal, rentang.col)}:${sampai.slice(sampai.lastIndexOf("!") + 1)})<>${bawah - awal + 1}`];
}

/** A row was typed directly below the table: a name and a figure at least, for one cell may be a note. */
function ujiTambahan({ lembar, rentang, catatan }: Tabel, semua: readonly Tabel[]): string[] {
  const bawah = rentang.row + rentang.rows;
  const terpakai =
    catatan?.some(({ row }) => row === bawah) === true ||
    semua.some(({ lembar: lain, rentang: { row, rows } }) => lain === lembar && row <= bawah && bawah < row + rows);
  if (terpakai || rentang.cols < 2) return [];
  const sampai = rujukanSel(lembar, bawah, rentang.col + rentang.cols - 1);
  return [`COUNTA(${rujukanSel(lembar, bawah, rentang.col)}:${sampai.slice(sampai.lastIndexOf("!") + 1)})>1`];
}

/** As many tests as a formula has room for. */
function muat(uji: readonly string[], kata: KataCek): string[] {
  let ruang = FORMULA_TERPANJANG - kata.semua.length;
  return uji.filter((satu) => (ruang -= satu.length + 1) > 0);
}

/** Null for a row that takes nothing from the planner's sheets. */
function selCek(baris: readonly SelRencana[], tabel: readonly Tabel[], kata: KataCek): SelRencana | null {
  const uji = new Set(
    baris
      .flatMap(({ isi }) => (isi.jenis === "rumus" ? rujukanLembar(isi.rumus) : []))
      .flatMap((rujukan) => ujiRujukan(rujukan, tabel)),
  );
  return uji.size === 0 ? null : rumus(`=IF(IFERROR(AND(${[...uji].join(",")}),FALSE),"",${kutip(kata.perbarui)})`, "", "cek");
}

function ujiRujukan({ lembar, row, col }: RujukanLembar, semua: readonly Tabel[]): string[] {
  const tabel = semua.find(({ lembar: nama, rentang: r }) => nama === lembar && didalam(r, row, col));
  const baris = tabel?.baris.find((satu) => satu.row === row);
  if (!tabel || !baris) return [];
  const sendiri = baris.sel.get(col);
  const sasaran = tabel.kolom.some((kolom) => kolom.col === col && kolom.peran === "sasaran") && sendiri ? [sendiri] : [];
  return [kunciBaris(tabel, baris), ...sasaran].flatMap((sel) => (sel ? (ujiSel(rujukanKe(tabel, sel), sel) ?? []) : []));
}

/** The cell by whose text a row is known. */
function kunciBaris(tabel: Tabel, { sel }: BarisTabel): SelTabel | null {
  for (const peran of ["indikator", "uraian", "kode", "sasaran"] as const) {
    const kolom = kolomNama(tabel, [peran]);
    const ada = kolom && sel.get(kolom.col);
    if (ada && !ada.kosong && !ada.galat) return ada;
  }
  return [...sel.values()].find((satu) => typeof satu.mentah === "string" && !satu.kosong && !satu.galat && !satu.angka) ?? null;
}

function ujiSel(rujukan: string, { mentah, kosong: blank, galat }: SelTabel): string | null {
  if (blank || galat || typeof mentah === "boolean") return null;
  if (typeof mentah === "number") return `${rujukan}=${mentah}`;
  const berbaris = /[\r\n]/.test(mentah);
  const isi = trimExcel(mentah.replace(/\r/g, "").replace(/\n/g, " "));
  const satuBaris = berbaris ? `SUBSTITUTE(SUBSTITUTE(${rujukan},CHAR(13),""),CHAR(10)," ")` : rujukan;
  if (isi.length <= PANJANG_KUNCI) return `EXACT(TRIM(${satuBaris}),${kutip(isi)})`;
  return `EXACT(LEFT(TRIM(${satuBaris}),${PANJANG_KUNCI}),${kutip(isi.slice(0, PANJANG_KUNCI))})`;
}
