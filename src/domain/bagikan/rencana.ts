/** Lists what becomes of every formula with our functions, before anything is changed. */
import { alamatRentang, alamatSel, bacaRentang } from "../tabel/alamat";
import { adalahGalat, type CellValue, type SheetSnapshot } from "../tabel/snapshot";
import { hidupkan } from "./hidupkan";
import { cariPanggilan } from "./panggilan";
import { tulisUlang, type SelBlok } from "./tulisUlang";
import type { BukuBagikan, CaraBagikan, Halangan, IsiTulis, Perubahan, PerubahanNama, RencanaBagikan } from "./types";

/** Errors that say that the function was not computed: not a result that may be kept. */
const BELUM: ReadonlySet<CellValue> = new Set(["#NAME?", "#BUSY!", "#GETTING_DATA", "#CALC!", "#CONNECT!", "#BLOCKED!", "#UNKNOWN!"]);

export function belumDihitung(nilai: CellValue): boolean {
  return BELUM.has(nilai);
}

export function susunRencana(buku: BukuBagikan, cara: CaraBagikan): RencanaBagikan {
  const halangan: Halangan[] = [];
  const perubahan: Perubahan[] = [];
  for (const lembar of buku.snapshot.lembar) {
    if (lembar.terlaluBesar) halangan.push({ jenis: "terlaluBesar", lembar: lembar.nama, sel: "", nama: lembar.nama });
    const milik = perubahanLembar(lembar, buku, cara, halangan);
    if (lembar.terlindung && milik[0]) halangan.push({ jenis: "terlindung", lembar: lembar.nama, sel: milik[0].sel, nama: lembar.nama });
    perubahan.push(...milik);
  }
  if (cara === "pulih") return { cara, perubahan: perubahan.filter(mati), nama: [], halangan };
  const nama = buku.nama.flatMap((satu) => perubahanNama(satu, buku, halangan));
  for (const { jenis, lembar, sel, rumus } of buku.aturan) {
    if (cariPanggilan(rumus).length > 0) halangan.push({ jenis, lembar, sel, nama: rumus });
  }
  return { cara, perubahan, nama, halangan };
}

/** A call that this Excel does not compute: spelled for a lost add-in, or shown as an unknown name. */
function mati({ rumus, nilai }: Perubahan): boolean {
  return nilai[0]![0] === "#NAME?" || hidupkan(rumus) !== rumus;
}

function perubahanLembar(lembar: SheetSnapshot, buku: BukuBagikan, cara: CaraBagikan, halangan: Halangan[]): Perubahan[] {
  const hasil: Perubahan[] = [];
  lembar.formulas.forEach((baris, r) =>
    baris.forEach((rumus, c) => {
      // cheap: most formulas of a workbook are not ours
      if (!/lkj/i.test(rumus)) return;
      const fungsi = cariPanggilan(rumus).map((satu) => satu.fungsi);
      if (fungsi.length > 0) hasil.push(perubahanSel({ lembar, r, c, rumus, fungsi }, buku, cara, halangan));
    }),
  );
  return hasil;
}

interface Ditemukan {
  readonly lembar: SheetSnapshot;
  readonly r: number;
  readonly c: number;
  readonly rumus: string;
  readonly fungsi: readonly string[];
}

function perubahanSel({ lembar, r, c, rumus, fungsi }: Ditemukan, buku: BukuBagikan, cara: CaraBagikan, halangan: Halangan[]): Perubahan {
  const sel = alamatSel(lembar.row + r, lembar.col + c);
  const tumpahan = buku.tumpahan.find((satu) => satu.lembar === lembar.nama && satu.sel === sel);
  const rect = bacaRentang(tumpahan?.rentang ?? sel)!;
  const ambil = <T>(dari: readonly (readonly T[])[], kosong: T): T[][] =>
    Array.from({ length: rect.rows }, (_, i) => Array.from({ length: rect.cols }, (__, j) => dari[r + i]?.[c + j] ?? kosong));
  const nilai = ambil<CellValue>(lembar.values, "");
  const dasar = { lembar: lembar.nama, sel, rentang: alamatRentang(rect), fungsi, rumus, nilai, format: ambil(lembar.formats, "General") };
  if (nilai[0]![0] === "#SPILL!") halangan.push({ jenis: "tumpah", lembar: lembar.nama, sel, nama: "#SPILL!" });

  const sebagaiNilai = (): IsiTulis[][] => {
    const belum = nilai.flat().find(belumDihitung);
    if (belum !== undefined) halangan.push({ jenis: "belumDihitung", lembar: lembar.nama, sel, nama: String(belum) });
    return nilai.map((baris) => baris.map((isi) => ({ jenis: "nilai", nilai: isi })));
  };
  if (cara === "pulih") return { ...dasar, isi: [[{ jenis: "rumus", rumus: hidupkan(rumus) }]], rentang: sel };
  if (cara === "nilai") return { ...dasar, isi: sebagaiNilai() };
  const asli = blokAsli(hidupkan(rumus), { lembar: lembar.nama, row: lembar.row + r, col: lembar.col + c }, buku, rect);
  return asli.ok ? { ...dasar, isi: asli.isi } : { ...dasar, isi: sebagaiNilai(), sebab: asli.sebab };
}

type Asli = { readonly ok: true; readonly isi: IsiTulis[][] } | { readonly ok: false; readonly sebab: NonNullable<Perubahan["sebab"]> };

/** One native formula, or one for every cell of the block. */
function blokAsli(rumus: string, di: { lembar: string; row: number; col: number }, buku: BukuBagikan, { rows, cols }: { rows: number; cols: number }): Asli {
  const isi: IsiTulis[][] = [];
  for (let baris = 0; baris < rows; baris++) {
    isi.push([]);
    for (let kolom = 0; kolom < cols; kolom++) {
      const blok: SelBlok | undefined = rows * cols === 1 ? undefined : { baris, kolom, tinggi: rows, lebar: cols };
      const hasil = tulisUlang(rumus, di, buku, blok);
      if (hasil.jenis === "nilai") return { ok: false, sebab: hasil.sebab };
      isi[baris]!.push({ jenis: "rumus", rumus: hasil.rumus });
    }
  }
  return { ok: true, isi };
}

function perubahanNama({ nama, rumus, lembar }: BukuBagikan["nama"][number], buku: BukuBagikan, halangan: Halangan[]): PerubahanNama[] {
  if (cariPanggilan(rumus).length === 0) return [];
  const hasil = tulisUlang(hidupkan(rumus), { lembar: lembar === "" ? (buku.snapshot.lembar[0]?.nama ?? "") : lembar, row: 0, col: 0 }, buku);
  if (hasil.jenis === "rumus") return [{ nama, lembar, rumus, menjadi: hasil.rumus }];
  halangan.push({ jenis: "nama", lembar, sel: "", nama });
  return [];
}

/** Two results are one: numbers within what a file keeps of them, everything else to the letter. */
export function samaNilai(a: CellValue, b: CellValue): boolean {
  if (typeof a !== "number" || typeof b !== "number") return a === b;
  return Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** What a cell holds now. */
export interface IsiKini {
  /** "" where it holds no formula. */
  readonly rumus: string;
  readonly nilai: CellValue;
}

/** True where a cell still holds what we wrote: spreadsheets change spaces and capitals of formulas, not more. */
export function masihTertulis(tertulis: IsiTulis, kini: IsiKini): boolean {
  if (tertulis.jenis === "rumus") return baku(tertulis.rumus) === baku(kini.rumus);
  const { nilai } = tertulis;
  if (adalahGalat(nilai)) return samaNilai(nilai, kini.nilai);
  return kini.rumus === "" && samaNilai(nilai, kini.nilai);
}

const baku = (rumus: string): string => rumus.replace(/"[^"]*"|[^"]+/g, (bagian) => (bagian.startsWith('"') ? bagian : bagian.replace(/\s+/g, "").toUpperCase()));
