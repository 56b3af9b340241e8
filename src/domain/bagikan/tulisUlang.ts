/** Rewrites the calls of our functions in a formula to functions of Excel 2016, or says why that cannot be. */
import { isArrayNode, isBinaryNode, isCallNode, isErrorNode, isLiteralNode, isReferenceNode, isUnaryNode, type AstExpression } from "@borgar/fx";
import { alamatSel } from "../tabel/alamat";
import { bacaAngka } from "../tabel/bacaAngka";
import { bacaAcuan, pisahLembar, type BukuAcuan, type LetakRumus } from "./acuan";
import { BERTABEL, PADANAN_ASLI } from "./asli";
import { Bahan, type Argumen, type Sebab } from "./bahan";
import { terlaluBesar } from "./batasRumus";
import { cariPanggilan, namaLkj, uraikanRumus } from "./panggilan";

export type HasilTulisUlang =
  | { readonly jenis: "rumus"; readonly rumus: string }
  | { readonly jenis: "nilai"; readonly sebab: Sebab; readonly fungsi: string };

/** A cell of a block into which the formula spills, and the size of the block. */
export interface SelBlok {
  readonly baris: number;
  readonly kolom: number;
  readonly tinggi: number;
  readonly lebar: number;
}

export interface OpsiTulisUlang {
  /** For a formula that spills: which of its cells is to be written. */
  readonly blok?: SelBlok;
  /** The form that copes with numbers, blanks and N/A alike, whatever the cells hold now. */
  readonly umum?: boolean;
}

type Simpul = AstExpression | null;

class Ditolak extends Error {
  constructor(
    readonly sebab: Sebab,
    readonly fungsi: string,
  ) {
    super(sebab);
  }
}

/**
 * @param rumus en-US with leading `=`
 * @param di where the formula stands
 */
export function tulisUlang(rumus: string, di: LetakRumus, buku: BukuAcuan, opsi: OpsiTulisUlang = {}): HasilTulisUlang {
  const pertama = cariPanggilan(rumus)[0]?.fungsi ?? "";
  const akar = uraikanRumus(rumus);
  if (!akar) return { jenis: "nilai", sebab: "takTerurai", fungsi: pertama };
  try {
    const penulis = new Penulis(rumus, di, buku, opsi);
    const [awal, akhir] = penulis.letak(akar);
    const jadi = `=${rumus.slice(1, awal)}${penulis.tulis(akar)}${rumus.slice(akhir)}`;
    return terlaluBesar(jadi) ? { jenis: "nilai", sebab: "panjang", fungsi: pertama } : { jenis: "rumus", rumus: jadi };
  } catch (error) {
    if (error instanceof Ditolak) return { jenis: "nilai", sebab: error.sebab, fungsi: error.fungsi };
    throw error;
  }
}

class Penulis {
  /** 1 and −1 where a bracket opens and closes, 0 elsewhere. */
  private readonly kurung: readonly number[];
  private readonly blok: SelBlok | undefined;

  constructor(
    private readonly rumus: string,
    private readonly di: LetakRumus,
    private readonly buku: BukuAcuan,
    private readonly opsi: OpsiTulisUlang,
  ) {
    this.blok = opsi.blok;
    const tanpaTeks = rumus.replace(/"[^"]*"|'[^']*'/g, (teks) => " ".repeat(teks.length));
    this.kurung = tanpaTeks.split("").map((huruf) => (huruf === "(" ? 1 : huruf === ")" ? -1 : 0));
  }

  /** The text of a part of the formula with the calls in it rewritten. */
  tulis(simpul: AstExpression): string {
    const fungsi = isCallNode(simpul) && simpul.callee.type === "Identifier" ? namaLkj(simpul.callee.name) : null;
    if (fungsi !== null && isCallNode(simpul)) return this.panggilan(fungsi, simpul.arguments as readonly Simpul[]);
    // what else the formula takes from ranges would have to be taken apart as well
    if (this.blok && isReferenceNode(simpul) && this.acuan(simpul.value).jenis !== "sel") throw new Ditolak("larik", "");
    const [awal, akhir] = this.letak(simpul);
    let hasil = "";
    let sampai = awal;
    for (const bagian of anak(simpul)) {
      if (!bagian) continue;
      const [dari, ke] = this.letak(bagian);
      hasil += this.rumus.slice(sampai, dari) + this.tulis(bagian);
      sampai = ke;
    }
    return hasil + this.rumus.slice(sampai, akhir);
  }

  /** Where a part stands. The tree leaves out brackets at either end of a part that begins or ends with a bracketed one. */
  letak(simpul: AstExpression): readonly [number, number] {
    let [awal, akhir] = simpul.loc as unknown as readonly [number, number];
    let kurang = 0;
    let selisih = 0;
    for (let i = awal; i < akhir; i++) {
      selisih += this.kurung[i]!;
      kurang = Math.min(kurang, selisih);
    }
    for (let tutup = selisih - kurang; tutup > 0; akhir++) if (this.kurung[akhir] === -1) tutup--;
    for (let buka = -kurang; buka > 0; ) if (this.kurung[--awal] === 1) buka--;
    return [awal, akhir];
  }

  private panggilan(fungsi: string, argumen: readonly Simpul[]): string {
    const padanan = PADANAN_ASLI[fungsi];
    if (!padanan) throw new Ditolak(BERTABEL.has(fungsi) ? "tabel" : "tanpaPadanan", fungsi);
    if (this.blok && !padanan.perSel) throw new Ditolak("larik", fungsi);
    const bahan = new Bahan(argumen.map((satu) => this.argumen(satu)), this.opsi.umum);
    const isi = bahan.selesai(padanan.tulis(bahan));
    if (bahan.sebab) throw new Ditolak(bahan.sebab, fungsi);
    return /^[A-Z]+\(/.test(isi) ? isi : `(${isi})`;
  }

  private argumen(simpul: Simpul): Argumen {
    if (!simpul) return { jenis: "hilang" };
    if (isLiteralNode(simpul)) return { jenis: "tetap", nilai: simpul.value };
    if (isErrorNode(simpul)) return { jenis: "tolak", sebab: "galat" };
    if (isArrayNode(simpul)) return { jenis: "tolak", sebab: "larik" };
    if (isReferenceNode(simpul)) return this.acuan(simpul.value);
    const tetap = angkaTetap(simpul);
    if (tetap !== null) return { jenis: "tetap", nilai: tetap };
    if (!sebuahNilai(simpul)) return { jenis: "tolak", sebab: "larik" };
    const teks = this.tulis(simpul);
    if (isCallNode(simpul)) {
      const jenis = jenisHasil(simpul.callee.type === "Identifier" ? simpul.callee.name : "");
      return jenis === "ungkapan" && this.adaTeksAngka(simpul) ? { jenis: "tolak", sebab: "teks" } : { jenis, teks };
    }
    if (isUnaryNode(simpul) || isBinaryNode(simpul)) {
      if (simpul.operator === "@" || simpul.operator === "#" || simpul.operator === ":") return { jenis: "tolak", sebab: "larik" };
      if (simpul.operator === "&") return { jenis: "tolak", sebab: "teks" };
      return { jenis: ARITMETIKA.has(simpul.operator) ? "angka" : "ungkapan", teks: `(${teks})` };
    }
    return { jenis: "ungkapan", teks };
  }

  /** True where the expression may hand on text that only our parser reads as a number. */
  private adaTeksAngka(simpul: AstExpression): boolean {
    if (isReferenceNode(simpul)) {
      const isi = bacaAcuan(simpul.value, this.di, this.buku)?.isi.flat() ?? [];
      return isi.some((nilai) => typeof nilai === "string" && /\d/.test(nilai));
    }
    if (isLiteralNode(simpul)) return typeof simpul.value === "string" && terbacaAngka(simpul.value);
    return anak(simpul).some((bagian) => bagian !== null && this.adaTeksAngka(bagian));
  }

  private acuan(teks: string): Argumen {
    const isi = bacaAcuan(teks, this.di, this.buku);
    if (!isi) return { jenis: "tolak", sebab: "acuan" };
    const { rows, cols } = isi.rect;
    if (rows === 1 && cols === 1) return { jenis: "sel", teks, nilai: isi.isi[0]![0]!, dihitung: isi.dihitung[0]![0]! };
    if (this.blok && rows === this.blok.tinggi && cols === this.blok.lebar) {
      const { baris, kolom } = this.blok;
      const { lembar } = pisahLembar(teks);
      const sel = alamatSel(isi.rect.row + baris, isi.rect.col + kolom);
      const awalan = lembar === null && isi.lembar === this.di.lembar ? "" : `'${isi.lembar.replace(/'/g, "''")}'!`;
      return { jenis: "sel", teks: `${awalan}${sel}`, nilai: isi.isi[baris]![kolom]!, dihitung: isi.dihitung[baris]![kolom]! };
    }
    return { jenis: "rentang", teks, isi: isi.isi, dihitung: isi.dihitung };
  }
}

/** True for text that our parser reads as a number, or would if it were told how. */
function terbacaAngka(teks: string): boolean {
  const angka = bacaAngka(teks);
  return angka.ok || angka.galat.kode === "LKJ002";
}

function anak(simpul: AstExpression): readonly Simpul[] {
  return isCallNode(simpul) || isUnaryNode(simpul) || isBinaryNode(simpul) ? (simpul.arguments as readonly Simpul[]) : [];
}

const ARITMETIKA: ReadonlySet<string> = new Set(["+", "-", "*", "/", "^", "%"]);

/** `-5%` and `1/3`: a figure the formula itself says. */
function angkaTetap(simpul: AstExpression): number | null {
  if (isLiteralNode(simpul)) return typeof simpul.value === "number" ? simpul.value : null;
  if (!isUnaryNode(simpul)) return null;
  const isi = angkaTetap(simpul.arguments[0]!);
  if (isi === null) return null;
  return simpul.operator === "-" ? -isi : simpul.operator === "+" ? isi : simpul.operator === "%" ? Number(`${isi}e-2`) : null;
}

/** Functions of Excel that make one number of ranges. */
const RANGKUM: ReadonlySet<string> = new Set(
  "SUM AVERAGE MIN MAX COUNT COUNTA COUNTBLANK SUMIF SUMIFS COUNTIF COUNTIFS AVERAGEIF AVERAGEIFS PRODUCT MEDIAN SUBTOTAL LARGE SMALL ROWS COLUMNS MATCH RANK STDEV".split(" "),
);
/** Functions of Excel that make one number of single values. */
const HITUNG: ReadonlySet<string> = new Set("ROUND ROUNDUP ROUNDDOWN ABS INT MOD SQRT POWER SIGN N VALUE YEAR MONTH DAY DATE NUMBERVALUE LEN FIND".split(" "));
/** Functions of Excel whose one result may be anything. */
const PILIH: ReadonlySet<string> = new Set("IF IFERROR IFNA CHOOSE TRIM LEFT RIGHT MID UPPER LOWER SUBSTITUTE AND OR NOT T TEXT CONCATENATE".split(" "));
/** Functions that look one value up in ranges. */
const CARI: ReadonlySet<string> = new Set("INDEX VLOOKUP HLOOKUP LOOKUP XLOOKUP".split(" "));

function jenisHasil(nama: string): "angka" | "ungkapan" {
  const lkj = namaLkj(nama);
  if (lkj !== null) return PADANAN_ASLI[lkj]?.hasil === "angka" ? "angka" : "ungkapan";
  const besar = nama.toUpperCase();
  return RANGKUM.has(besar) || HITUNG.has(besar) ? "angka" : "ungkapan";
}

/** True where the expression surely gives one value: no range but where a function makes one value of it. */
function sebuahNilai(simpul: AstExpression): boolean {
  if (isReferenceNode(simpul)) return simpul.kind === "range" ? !simpul.value.includes(":") : simpul.kind === "table" && /\[@|#this row/i.test(simpul.value);
  if (isLiteralNode(simpul) || isErrorNode(simpul)) return true;
  if (isCallNode(simpul) && simpul.callee.type === "Identifier") {
    const nama = simpul.callee.name.toUpperCase();
    if (RANGKUM.has(nama) || CARI.has(nama)) return true;
    if (namaLkj(nama) !== null) return true; // judged by itself
    if (!HITUNG.has(nama) && !PILIH.has(nama)) return false;
  }
  return (isCallNode(simpul) || isUnaryNode(simpul) || isBinaryNode(simpul)) && anak(simpul).every((bagian) => !bagian || sebuahNilai(bagian));
}
