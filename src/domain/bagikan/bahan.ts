/**
 * Arguments of a call as material for a native formula. What a cell holds now decides how much a formula has to say: a
 * number is used as it is, behind a guard that turns text typed later into #N/A; a blank, N/A or text number gets the
 * reading that the function itself gives it. What no formula can say exactly is refused with its reason.
 */
import { bacaAngka, TIDAK_DIUKUR, tidakDiukur } from "../tabel/bacaAngka";
import { adalahGalat, type CellValue } from "../tabel/snapshot";

/** Why a call stays a value. */
export type Sebab =
  | "tanpaPadanan" // no function of Excel does this
  | "tabel" // the result is a table
  | "larik" // an array as argument or result
  | "teks" // text that only our parser reads
  | "argumen" // an argument that the function refuses or that only it understands
  | "pilihan" // a choice (word, year, cap) that must be written in the formula
  | "galat" // an error such as #REF! in what it refers to
  | "acuan" // a reference that cannot be read, such as another workbook
  | "panjang" // longer or deeper than Excel allows
  | "takTerurai" // formula that cannot be taken apart
  | "beda"; // Excel computed another result

export type Argumen =
  | { readonly jenis: "hilang" }
  | { readonly jenis: "tetap"; readonly nilai: number | string | boolean }
  /** One cell: what it holds, and whether a formula gives it. */
  | { readonly jenis: "sel"; readonly teks: string; readonly nilai: CellValue; readonly dihitung: boolean }
  | { readonly jenis: "rentang"; readonly teks: string; readonly isi: readonly (readonly CellValue[])[]; readonly dihitung: readonly (readonly boolean[])[] }
  /** An expression that gives a number or an error. */
  | { readonly jenis: "angka"; readonly teks: string }
  /** Any other expression of one value. */
  | { readonly jenis: "ungkapan"; readonly teks: string }
  /** An argument that has no native form; the reason. */
  | { readonly jenis: "tolak"; readonly sebab: Sebab };

export const GALAT_NILAI = "#VALUE!";
/** Words of `TIDAK_DIUKUR`, compared in any case. */
const KATA_NA = [...TIDAK_DIUKUR];
const LARIK_NA = `{${KATA_NA.map((kata) => `"${kata}"`).join(",")}}`;

/** In rules of sheets Excel takes no arrays. */
const berupaNa = (x: string, larik: boolean): string =>
  larik ? `ISNUMBER(MATCH(TRIM(${x}),${LARIK_NA},0))` : `OR(${KATA_NA.map((kata) => `TRIM(${x})="${kata}"`).join(",")})`;

/** N/A as COUNTIF finds it: without spaces around it. */
export const naTepat = (teks: string): boolean => TIDAK_DIUKUR.has(teks.toLowerCase());

/** Condition that a range holds text besides N/A and blank text. */
export const adaTeksLain = (teks: string): string => `${banyakTeks(teks)}>SUMPRODUCT(COUNTIF(${teks},${LARIK_NA}))`;

export interface OpsiAngka {
  /** A score refuses a percent sign. */
  readonly skor?: boolean;
  /** For text that is no number, N/A included. */
  readonly teksLain?: string;
  /** For N/A; an error where it is left out. */
  readonly na?: string;
}

const GALAT_LEWAT: ReadonlySet<CellValue> = new Set(["#N/A", "#VALUE!", "#NUM!", "#DIV/0!", "#NULL!"]);

export interface Rentang {
  readonly teks: string;
  readonly isi: readonly (readonly CellValue[])[];
  readonly baris: number;
  readonly kolom: number;
  readonly skalar: boolean;
  /** Σ; of one cell the cell itself. */
  readonly jumlah: string;
  /** A formula in it gives blank text, which arithmetic on arrays does not bear. */
  readonly teksKosong: boolean;
}

export interface Tabel extends Rentang {
  /** Its numbers, 0 for all else. */
  readonly angka: string;
  /** Array of 1 where a cell counts and 0 for N/A; null where all count. */
  readonly berlaku: string | null;
  /** Conditions that it holds what cannot be read. */
  readonly keliru: readonly string[];
}

export class Bahan {
  sebab: Sebab | null = null;
  private readonly penjaga: string[] = [];
  private rawan = 0;

  /** @param umum true for the form that copes with numbers, blanks and N/A alike, whatever the cells hold now */
  constructor(
    readonly argumen: readonly Argumen[],
    readonly umum = false,
  ) {}

  tolak(sebab: Sebab): string {
    this.sebab ??= sebab;
    return "0";
  }

  /** True where an argument is an error, an expression or text, now. */
  get adaRawan(): boolean {
    return this.rawan > 0;
  }

  ke(i: number): Argumen {
    return this.argumen[i] ?? { jenis: "hilang" };
  }

  /** A required number: blanks are 0, N/A is #N/A, other text #VALUE!. */
  angka(i: number, opsi: OpsiAngka = {}): string {
    const arg = this.ke(i);
    switch (arg.jenis) {
      case "hilang":
        return this.tolak("argumen");
      case "tolak":
        return this.tolak(arg.sebab);
      case "rentang":
        return this.tolak("larik");
      case "tetap":
        return this.angkaTetap(arg.nilai, opsi);
      case "angka":
        this.rawan++;
        return arg.teks;
      case "ungkapan":
        this.rawan++;
        return this.panjang(arg.teks, opsi);
      case "sel":
        return this.angkaSel(arg, opsi);
    }
  }

  private angkaTetap(nilai: number | string | boolean, opsi: OpsiAngka): string {
    if (typeof nilai === "number") return angkaRumus(nilai);
    if (opsi.na !== undefined && typeof nilai === "string" && tidakDiukur(nilai)) return opsi.na;
    if (typeof nilai === "boolean" || nilai.trim() === "" || (opsi.skor && nilai.includes("%"))) return this.tolak("argumen");
    const terbaca = bacaAngka(nilai);
    return terbaca.ok ? angkaRumus(terbaca.nilai.nilai) : this.tolak("argumen");
  }

  private angkaSel({ teks, nilai, dihitung }: Extract<Argumen, { jenis: "sel" }>, opsi: OpsiAngka): string {
    if (this.periksaGalat(nilai)) {
      this.rawan++;
      return this.umum ? this.panjang(teks, opsi) : teks;
    }
    if (!this.umum && (typeof nilai === "number" || (nilai === "" && !dihitung))) {
      this.penjaga.push(`ISTEXT(${teks})`);
      return teks;
    }
    this.rawan++;
    if (typeof nilai === "string" && nilai.trim() !== "" && !tidakDiukur(nilai)) {
      const terbaca = bacaAngka(nilai);
      if (terbaca.ok) return opsi.skor && nilai.includes("%") ? this.tolak("teks") : this.teksAngka(teks, nilai);
      if (terbaca.galat.kode === "LKJ002") return this.tolak("teks");
    }
    return this.panjang(teks, opsi);
  }

  /** True for an error that passes; any other is refused. */
  private periksaGalat(nilai: CellValue): boolean {
    if (!adalahGalat(nilai)) return false;
    if (!GALAT_LEWAT.has(nilai)) this.tolak("galat");
    return true;
  }

  /** Numbers, blanks, N/A and other text by what they are, whatever comes to stand there. */
  private panjang(x: string, { na = "NA()", teksLain = `IF(${berupaNa(x, !this.umum)},${na},${GALAT_NILAI})` }: OpsiAngka): string {
    return `IF(ISNUMBER(${x}),${x},IF(TRIM(${x})="",0,${teksLain}))`;
  }

  /** The common forms of numbers as text: `80,09*`, `149,60%`, `Rp 1.334.419.000,-`. */
  private teksAngka(x: string, isi: string): string {
    if (!/^(Rp\s*\.?\s*)?-?\d[\d.,]*(,-)?\s*%?\s*\**$/i.test(isi)) return this.tolak("teks");
    const terbaca = bacaAngka(isi);
    if (!terbaca.ok) return this.tolak("teks");
    let inti = /^Rp\s*\./i.test(isi) ? `SUBSTITUTE(UPPER(${x}),"RP.","")` : /^Rp/i.test(isi) ? `SUBSTITUTE(UPPER(${x}),"RP","")` : x;
    if (isi.includes(",-")) inti = `SUBSTITUTE(${inti},",-","")`;
    if (isi.includes("*")) inti = `SUBSTITUTE(${inti},"*","")`;
    const digit = isi.replace(/[^\d.,]/g, "").replace(/,$/, "");
    const titikDesimal = terbaca.nilai.pemisahDesimal === "." || (terbaca.nilai.pemisahDesimal === "" && digit.includes(","));
    return `IF(ISTEXT(${x}),NUMBERVALUE(${inti},${titikDesimal ? '".",","' : '",","."'}),${x})`;
  }

  /** An optional number: absent where it means the default, a figure where the formula says it, else its expression. */
  pilihanAngka(i: number): { readonly jenis: "tanpa" } | { readonly jenis: "tetap"; readonly nilai: number } | { readonly jenis: "rumus"; readonly teks: string } {
    const arg = this.ke(i);
    if (arg.jenis === "hilang" || (arg.jenis === "tetap" && (arg.nilai === 0 || arg.nilai === ""))) return { jenis: "tanpa" };
    if (arg.jenis === "tetap") {
      const teks = this.angkaTetap(arg.nilai, {});
      return { jenis: "tetap", nilai: Number(teks) };
    }
    // a blank and 0 mean the default, a 0 written as text does not
    const teks = arg.jenis === "sel" && typeof arg.nilai === "string" ? bacaAngka(arg.nilai) : undefined;
    if (teks?.ok && teks.nilai.nilai === 0) this.tolak("teks");
    return { jenis: "rumus", teks: this.angka(i) };
  }

  /** A word that the formula itself says; undefined where it means the default. */
  kata(i: number): string | undefined {
    const arg = this.ke(i);
    if (arg.jenis === "hilang") return undefined;
    if (arg.jenis !== "tetap") {
      this.tolak(arg.jenis === "tolak" ? arg.sebab : "pilihan");
      return undefined;
    }
    return arg.nilai === 0 || arg.nilai === "" ? undefined : String(arg.nilai);
  }

  /** A range whose cells are numbers, blanks and errors; `bolehTeks` says which texts the formula itself copes with. */
  rentang(i: number, bolehTeks?: (teks: string) => boolean): Rentang {
    const arg = this.ke(i);
    const kosong: Rentang = { teks: "0", isi: [[0]], baris: 1, kolom: 1, skalar: true, jumlah: "0", teksKosong: false };
    if (arg.jenis === "tetap" || arg.jenis === "angka" || arg.jenis === "ungkapan") {
      const teks = this.angka(i);
      return { ...kosong, teks, isi: [[arg.jenis === "tetap" ? arg.nilai : 0]], jumlah: teks };
    }
    if (arg.jenis === "sel") {
      const teks = bolehTeks?.(String(arg.nilai)) ? arg.teks : this.angka(i);
      return { ...kosong, teks, isi: [[arg.nilai]], jumlah: teks };
    }
    if (arg.jenis !== "rentang") {
      this.tolak(arg.jenis === "tolak" ? arg.sebab : "argumen");
      return kosong;
    }
    const isi = this.isiRentang(arg, bolehTeks);
    if (!bolehTeks) this.penjaga.push(`${banyakTeks(arg.teks, isi.teksKosong)}>0`);
    return isi;
  }

  /** Amounts of which some may be N/A: a range, a cell, or one number. */
  tabel(i: number): Tabel {
    const arg = this.ke(i);
    if (arg.jenis === "ungkapan") this.tolak("argumen"); // it may say N/A
    if (arg.jenis !== "sel" && arg.jenis !== "rentang") {
      const satu = this.rentang(i);
      return { ...satu, angka: satu.teks, berlaku: null, keliru: [] };
    }
    const { teks } = arg;
    const isi = this.isiRentang(arg.jenis === "rentang" ? arg : { teks, isi: [[arg.nilai]], dihitung: [[arg.dihitung]] }, naTepat);
    const adaTeks = this.umum || isi.teksKosong || isi.isi.flat().some((nilai) => typeof nilai === "string" && nilai !== "" && !adalahGalat(nilai));
    if (adaTeks) this.rawan++; // what is taken for 0 may be an error
    else this.penjaga.push(`${banyakTeks(teks, false)}>0`);
    if (!adaTeks) return { ...isi, angka: teks, berlaku: null, keliru: [] };
    return { ...isi, angka: `IF(ISNUMBER(${teks}),${teks},0)`, berlaku: `(1-ISTEXT(${teks})*(${teks}<>""))`, keliru: [adaTeksLain(teks)] };
  }

  private isiRentang(
    { teks, isi, dihitung }: Omit<Extract<Argumen, { jenis: "rentang" }>, "jenis">,
    bolehTeks: ((teks: string) => boolean) | undefined,
  ): Rentang {
    const galat = new Set<CellValue>();
    for (const nilai of isi.flat()) {
      if (this.periksaGalat(nilai)) galat.add(nilai);
      else if (typeof nilai === "boolean") this.tolak("teks");
      else if (typeof nilai === "string" && nilai !== "" && !bolehTeks?.(nilai)) this.tolak("teks");
    }
    if (galat.size > 0) this.rawan++;
    const teksKosong = isi.some((b, r) => b.some((nilai, c) => nilai === "" && dihitung[r]![c]));
    const [baris, kolom] = [isi.length, isi[0]!.length];
    // which of several errors a sum takes over is no promise
    if (galat.size > 1) this.tolak("galat");
    return { teks, isi, baris, kolom, skalar: false, jumlah: `SUM(${teks})`, teksKosong };
  }

  /** Refuses unless all ranges have one shape. */
  sebangun(...semua: readonly Rentang[]): void {
    const [pertama, ...lain] = semua;
    if (lain.some(({ baris, kolom }) => baris !== pertama!.baris || kolom !== pertama!.kolom)) this.tolak("argumen");
  }

  /**
   * The first error of the arguments in their order stands for the result, also where a formula would come to another
   * one first.
   * @param lebih an expression that is an error where the earlier argument is
   */
  dulu(lebih: string, rumus: string): string {
    return this.rawan === 0 ? rumus : `IF(${lebih}>9E+307,NA(),${rumus})`;
  }

  /** The finished expression, behind the guard against text typed later. */
  selesai(rumus: string): string {
    const unik = [...new Set(this.penjaga)];
    if (unik.length === 0) return rumus;
    return `IF(${unik.length === 1 ? unik[0]! : `OR(${unik.join(",")})`},NA(),${rumus})`;
  }
}

/** How many cells of a range hold text, blank text aside. */
function banyakTeks(teks: string, adaKosong = true): string {
  return adaKosong ? `SUMPRODUCT(ISTEXT(${teks})*(${teks}<>""))` : `SUMPRODUCT(--ISTEXT(${teks}))`;
}

/** A number as formulas write it. */
export function angkaRumus(nilai: number): string {
  return String(nilai).toUpperCase();
}
