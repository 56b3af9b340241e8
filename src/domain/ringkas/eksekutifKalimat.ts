/**
 * Sentences whose numbers and verdicts follow the cells: each is written once and read twice, as pieces of text for the pane and
 * as one native formula for the sheet. TEXT() is not used, for its format string is read by the separators of the reader's
 * Excel; FIXED() writes with them.
 */
import { bulatkan, jumlahkan } from "../hitung/desimal";
import type { LetakSel } from "../periksa/types";
import { tulisAngka } from "../tabel/tulisAngka";
import { kutip } from "./sel";

/** How a number is written. */
export interface Bentuk {
  /** 100 for a fraction that is shown as a percentage. */
  readonly kali: 1 | 100;
  /** `tetap` always has two decimals, `lentur` none where the number is whole, `bulat` never any. */
  readonly desimal: "tetap" | "lentur" | "bulat";
  readonly akhiran: "" | "%";
}

export const PERSEN: Bentuk = { kali: 100, desimal: "tetap", akhiran: "%" };
export const PERSEN_LENTUR: Bentuk = { kali: 100, desimal: "lentur", akhiran: "%" };
/** 100 that stands for 100%. */
export const ANGKA_PERSEN: Bentuk = { kali: 1, desimal: "lentur", akhiran: "%" };
export const ANGKA: Bentuk = { kali: 1, desimal: "lentur", akhiran: "" };
export const ANGKA_TETAP: Bentuk = { kali: 1, desimal: "tetap", akhiran: "" };
export const CACAH: Bentuk = { kali: 1, desimal: "bulat", akhiran: "" };

/** A number of a sentence and where it comes from. */
export interface AngkaKalimat {
  /** Text where the cell holds words (`WTP`); null where it holds nothing. */
  readonly nilai: number | string | null;
  /** Expression of the value, over cells of the summary sheet. */
  readonly rumus: string;
  readonly bentuk: Bentuk;
  /** The planner's cells from which it follows. */
  readonly sumber: readonly LetakSel[];
  /** Shown as it stands in its one cell; else it is reckoned from them. */
  readonly langsung: boolean;
  /** Cells that print the same figure: not used, but what is said against them is said against the number too. */
  readonly serupa?: readonly LetakSel[];
}

/** A condition, as a formula and as its answer now. */
export interface Uji {
  readonly rumus: string;
  readonly benar: boolean;
}

export interface NamaSel {
  readonly teks: string;
  readonly rumus: string;
}

export type Bagian =
  | { readonly jenis: "teks"; readonly teks: string }
  | ({ readonly jenis: "nama" } & NamaSel)
  | { readonly jenis: "angka"; readonly angka: AngkaKalimat }
  | { readonly jenis: "pilih"; readonly cabang: readonly Cabang[]; readonly lain: Kalimat }
  | { readonly jenis: "daftar"; readonly butir: readonly (NamaSel & { readonly uji: Uji })[] };

export interface Cabang {
  readonly uji: Uji;
  readonly isi: Kalimat;
}

export type Kalimat = readonly Bagian[];

/** What a reader sees: plain text, or a number that leads to its cells. */
export type Potongan = { readonly teks: string } | { readonly angka: AngkaKalimat };

export function teksBagian(teks: string): Kalimat {
  return teks === "" ? [] : [{ jenis: "teks", teks }];
}

export function namaBagian(nama: NamaSel): Kalimat {
  return [{ jenis: "nama", ...nama }];
}

export function angkaBagian(angka: AngkaKalimat): Kalimat {
  return [{ jenis: "angka", angka }];
}

export function pilih(cabang: readonly Cabang[], lain: Kalimat = []): Kalimat {
  return [{ jenis: "pilih", cabang, lain }];
}

export function jika(uji: Uji, isi: Kalimat, lain: Kalimat = []): Kalimat {
  return pilih([{ uji, isi }], lain);
}

/** Fills `{name}` of a template with sentences; a name without one is a programming fault. */
export function isiTemplat(templat: string, lubang: Readonly<Record<string, Kalimat | string>>): Kalimat {
  return templat.split(/(\{\w+\})/).flatMap((potong): Kalimat => {
    const nama = /^\{(\w+)\}$/.exec(potong)?.[1];
    if (nama === undefined) return teksBagian(potong);
    const isi = lubang[nama];
    if (isi === undefined) throw new Error(`"${templat}" lacks ${nama}`);
    return typeof isi === "string" ? teksBagian(isi) : isi;
  });
}

const PEMISAH_DAFTAR = "; ";
/** Longest text that Excel takes between quotation marks in a formula. */
const KUTIPAN_TERPANJANG = 255;
const PANJANG_TEKS = 32_767;

/** The pieces that hold now; neighbouring text is one piece. */
export function potonganKalimat(kalimat: Kalimat): Potongan[] {
  const hasil: Potongan[] = [];
  for (const satu of kalimat.flatMap(bacaBagian)) {
    const akhir = hasil.at(-1);
    if ("teks" in satu && akhir && "teks" in akhir) hasil[hasil.length - 1] = { teks: akhir.teks + satu.teks };
    else if (!("teks" in satu) || satu.teks !== "") hasil.push(satu);
  }
  return hasil;
}

function bacaBagian(bagian: Bagian): Potongan[] {
  switch (bagian.jenis) {
    case "teks":
    case "nama":
      return [{ teks: bagian.teks }];
    case "angka":
      return [{ angka: bagian.angka }];
    case "pilih":
      return (bagian.cabang.find(({ uji }) => uji.benar)?.isi ?? bagian.lain).flatMap(bacaBagian);
    case "daftar":
      return [{ teks: bagian.butir.filter(({ uji }) => uji.benar).map(({ teks }) => teks).join(PEMISAH_DAFTAR) }];
  }
}

/** Formula with leading `=`. */
export function rumusKalimat(kalimat: Kalimat): string {
  return `=${ungkapan(kalimat)}`;
}

function ungkapan(kalimat: Kalimat): string {
  return kalimat.length === 0 ? '""' : kalimat.map(ungkapanBagian).join("&");
}

function ungkapanBagian(bagian: Bagian): string {
  switch (bagian.jenis) {
    case "teks":
      return kutipPanjang(bagian.teks);
    case "nama":
      return bagian.rumus;
    case "angka":
      return ungkapanAngka(bagian.angka);
    case "pilih":
      return bagian.cabang.reduceRight((ekor, { uji, isi }) => `IF(${uji.rumus},${ungkapan(isi)},${ekor})`, ungkapan(bagian.lain));
    case "daftar": {
      const butir = bagian.butir.map(({ uji, rumus }) => `IF(${uji.rumus},"${PEMISAH_DAFTAR}"&${rumus},"")`);
      return butir.length === 0 ? '""' : `MID(${butir.join("&")},${PEMISAH_DAFTAR.length + 1},${PANJANG_TEKS})`;
    }
  }
}

function kutipPanjang(teks: string): string {
  const potong: string[] = [];
  for (let n = 0; n < teks.length; n += KUTIPAN_TERPANJANG) potong.push(kutip(teks.slice(n, n + KUTIPAN_TERPANJANG)));
  return potong.join("&");
}

/** What the planner types may become a word: it is then shown as it stands. */
function ungkapanAngka({ rumus, bentuk, langsung }: AngkaKalimat): string {
  const angka = bentuk.akhiran === "" ? tetap(rumus, bentuk) : `${tetap(rumus, bentuk)}&${kutip(bentuk.akhiran)}`;
  return langsung ? `IF(ISNUMBER(${rumus}),${angka},${rumus})` : angka;
}

function tetap(x: string, { kali, desimal }: Bentuk): string {
  const geser = kali === 100 ? 2 : 0;
  const bulat = (n: number): string => (kali === 100 ? `ROUND(${x},${n + geser})*100` : `ROUND(${x},${n})`);
  if (desimal === "bulat") return `FIXED(${bulat(0)},0)`;
  if (desimal === "tetap") return `FIXED(${bulat(2)},2)`;
  return `FIXED(${bulat(2)},IF(ROUND(${x},${2 + geser})=ROUND(${x},${geser}),0,2))`;
}

/** The number as shown, two decimals at most, in the unit that is shown. */
function nilaiTampil(nilai: number, { kali, desimal }: Bentuk): { readonly nilai: number; readonly desimal: number } {
  const bulat = bulatkan(jumlahkan([[nilai, kali]], 1), desimal === "bulat" ? 0 : 2);
  return { nilai: bulat === 0 ? 0 : bulat, desimal: desimal === "bulat" || (desimal === "lentur" && Number.isInteger(bulat)) ? 0 : 2 };
}

/** Writes a number of a sentence; `tulis` by other separators than the Indonesian ones. */
export function tulisAngkaKalimat({ nilai, bentuk }: AngkaKalimat, tulis: (nilai: number, desimal: number) => string = tulisAngka): string {
  if (typeof nilai !== "number") return nilai ?? "";
  const tampil = nilaiTampil(nilai, bentuk);
  return `${tulis(tampil.nilai, tampil.desimal)}${bentuk.akhiran}`;
}

export function teksKalimat(kalimat: Kalimat): string {
  return potonganKalimat(kalimat).map((satu) => ("teks" in satu ? satu.teks : tulisAngkaKalimat(satu.angka))).join("");
}

/** Numbers of all branches: a sentence may come to use any of them. */
export function angkaDalam(kalimat: Kalimat): AngkaKalimat[] {
  return kalimat.flatMap((bagian): AngkaKalimat[] => {
    if (bagian.jenis === "angka") return [bagian.angka];
    return bagian.jenis === "pilih" ? [...bagian.cabang.flatMap(({ isi }) => angkaDalam(isi)), ...angkaDalam(bagian.lain)] : [];
  });
}

export function adaAngka({ nilai, rumus }: Pick<AngkaKalimat, "nilai" | "rumus">): Uji {
  return { rumus: `ISNUMBER(${rumus})`, benar: typeof nilai === "number" };
}

export function adaIsi({ nilai, rumus }: Pick<AngkaKalimat, "nilai" | "rumus">): Uji {
  return { rumus: `TRIM(${rumus})<>""`, benar: nilai !== null && String(nilai).trim() !== "" };
}

export function dan(...uji: readonly Uji[]): Uji {
  return { rumus: `AND(${uji.map(({ rumus }) => rumus).join(",")})`, benar: uji.every(({ benar }) => benar) };
}

/** Two numbers compared as they are shown. */
export function banding(kiri: { readonly nilai: number | null; readonly rumus: string }, tanda: ">" | "=" | "<", kanan: number, desimal: number): Uji {
  const bulat = kiri.nilai === null ? null : bulatkan(kiri.nilai, desimal);
  const benar = bulat !== null && (tanda === ">" ? bulat > kanan : tanda === "<" ? bulat < kanan : bulat === kanan);
  return { rumus: `ROUND(${kiri.rumus},${desimal})${tanda}${kanan}`, benar };
}
