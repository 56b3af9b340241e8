/** Lists what becomes of every formula with our functions, before anything is changed. */
import { alamatRentang, alamatSel, bacaRentang, namaLembarDalamRumus } from "../tabel/alamat";
import { adalahGalat, type CellValue, type SheetSnapshot } from "../tabel/snapshot";
import { perubahanAturan, sebabRinci } from "./aturan";
import { hidupkan } from "./hidupkan";
import { cariPanggilan } from "./panggilan";
import { samaRumus } from "./samaRumus";
import { tulisUlang, type SelBlok } from "./tulisUlang";
import type { BukuBagikan, CaraBagikan, Halangan, IsiTulis, Perubahan, PerubahanAturan, PerubahanNama, RencanaBagikan } from "./types";

/** Errors that say that the function was not computed: not a result that may be kept. */
const BELUM: ReadonlySet<CellValue> = new Set(["#NAME?", "#BUSY!", "#GETTING_DATA", "#CALC!", "#CONNECT!", "#BLOCKED!", "#UNKNOWN!"]);

export function belumDihitung(nilai: CellValue): boolean {
  return BELUM.has(nilai);
}

export function susunRencana(buku: BukuBagikan, cara: CaraBagikan): RencanaBagikan {
  const halangan: Halangan[] = [];
  const perubahan: Perubahan[] = [];
  const aturan: PerubahanAturan[] = [];
  for (const lembar of buku.snapshot.lembar) {
    if (lembar.terlaluBesar) halangan.push({ jenis: "terlaluBesar", lembar: lembar.nama, sel: "", nama: lembar.nama });
    const semua = perubahanLembar(lembar, buku, cara, halangan);
    const milik = cara === "pulih" ? semua.filter(mati) : semua;
    const aturanMilik = buku.aturan.filter((satu) => satu.lembar === lembar.nama).flatMap((satu) => perubahanAturan(satu, buku, cara, halangan));
    const pertama = milik[0] ?? aturanMilik[0];
    if (lembar.terlindung && pertama) halangan.push({ jenis: "terlindung", lembar: lembar.nama, sel: pertama.sel, nama: lembar.nama });
    perubahan.push(...milik);
    aturan.push(...aturanMilik);
  }
  const nama = buku.nama.flatMap((satu) => perubahanNama(satu, buku, cara, halangan));
  return { cara, perubahan, nama, aturan, halangan };
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
  return asli.ok ? { ...dasar, isi: asli.isi } : { ...dasar, isi: sebagaiNilai(), sebab: sebabRinci(asli.sebab, rumus) };
}

type Asli = { readonly ok: true; readonly isi: IsiTulis[][] } | { readonly ok: false; readonly sebab: NonNullable<Perubahan["sebab"]> };

/** One native formula, or one for every cell of the block. */
function blokAsli(rumus: string, di: { lembar: string; row: number; col: number }, buku: BukuBagikan, { rows, cols }: { rows: number; cols: number }): Asli {
  const isi: IsiTulis[][] = [];
  for (let baris = 0; baris < rows; baris++) {
    isi.push([]);
    for (let kolom = 0; kolom < cols; kolom++) {
      const blok: SelBlok | undefined = rows * cols === 1 ? undefined : { baris, kolom, tinggi: rows, lebar: cols };
      const hasil = tulisUlang(rumus, di, buku, blok ? { blok } : {});
      if (hasil.jenis === "nilai") return { ok: false, sebab: hasil.sebab };
      isi[baris]!.push({ jenis: "rumus", rumus: hasil.rumus });
    }
  }
  return { ok: true, isi };
}

function perubahanNama({ nama, rumus, lembar, tersembunyi }: BukuBagikan["nama"][number], buku: BukuBagikan, cara: CaraBagikan, halangan: Halangan[]): PerubahanNama[] {
  if (cariPanggilan(rumus).length === 0) return [];
  if (cara === "pulih") return hidupkan(rumus) === rumus ? [] : [{ nama, lembar, rumus, menjadi: hidupkan(rumus) }];
  const hasil = tulisUlang(hidupkan(rumus), { lembar: lembar === "" ? (buku.snapshot.lembar[0]?.nama ?? "") : lembar, row: 0, col: 0 }, buku);
  if (hasil.jenis === "rumus") return [{ nama, lembar, rumus, menjadi: hasil.rumus }];
  const { sebab, fungsi } = hasil;
  halangan.push({ jenis: tersembunyi ? "namaTersembunyi" : "nama", lembar, sel: "", nama: namaPenuh({ nama, lembar }), sebab: sebabRinci(sebab, rumus), fungsi });
  return [];
}

/** A name with the sheet to which it belongs, as formulas write it. */
export const namaPenuh = ({ nama, lembar }: { readonly nama: string; readonly lembar: string }): string =>
  lembar === "" ? nama : `${namaLembarDalamRumus(lembar)}!${nama}`;

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

/** True where a cell still holds what we wrote. */
export function masihTertulis(tertulis: IsiTulis, kini: IsiKini): boolean {
  if (tertulis.jenis === "rumus") return samaRumus(tertulis.rumus, kini.rumus);
  const { nilai } = tertulis;
  if (adalahGalat(nilai)) return samaNilai(nilai, kini.nilai);
  return kini.rumus === "" && samaNilai(nilai, kini.nilai);
}
