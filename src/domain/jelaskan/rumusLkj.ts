/** Finds the call of one of our functions in a formula and its arguments, as far as they can be known without Excel. */
import {
  isArrayNode,
  isBinaryNode,
  isCallNode,
  isErrorNode,
  isLiteralNode,
  isReferenceNode,
  isUnaryNode,
  mergeRefTokens,
  parse,
  tokenize,
  type AstExpression,
} from "@borgar/fx";
import { GALAT } from "../galat";
import { dapatDijelaskan, jelaskan } from "./index";

export interface PanggilanLkj {
  /** Name without namespace, upper case. */
  readonly fungsi: string;
  /** True where the formula is this call and nothing else. */
  readonly sendirian: boolean;
  /** Texts of the references in the arguments, as the formula writes them, each once. */
  readonly acuan: readonly string[];
  readonly argumen: readonly SimpulArgumen[];
}

/** null: left out between two separators. */
type SimpulArgumen = AstExpression | null;

/** As typed (`LKJ.CAPAIAN`), and as files store it. */
const NAMA = /^(?:_xlfn\.)?(?:LKJ\.|_xldudf_LKJ_)([A-Z][A-Z0-9_]*)$/i;

/** @param rumus en-US with leading `=`; null where no call of ours that can be explained stands in it */
export function bacaRumusLkj(rumus: string): PanggilanLkj | null {
  const akar = uraikan(rumus);
  const panggilan = akar && cari(akar);
  if (!akar || !panggilan) return null;
  return { ...panggilan, sendirian: tanpaBungkus(akar) === panggilan.simpul, acuan: acuanArgumen(panggilan.argumen) };
}

/** Every call of ours in a formula, the outer before the inner; none where the formula cannot be taken apart. */
export function semuaRumusLkj(rumus: string): readonly Omit<PanggilanLkj, "sendirian">[] {
  const akar = uraikan(rumus);
  return akar ? semuaDalam(akar) : [];
}

function semuaDalam(simpul: AstExpression): readonly Omit<PanggilanLkj, "sendirian">[] {
  const fungsi = namaFungsi(simpul);
  const argumen = anak(simpul);
  const dalam = argumen.flatMap((bagian) => (bagian ? semuaDalam(bagian) : []));
  return fungsi === null ? dalam : [{ fungsi, argumen, acuan: acuanArgumen(argumen) }, ...dalam];
}

function uraikan(rumus: string): AstExpression | null {
  try {
    return parse(mergeRefTokens(tokenize(rumus)));
  } catch {
    // Excel takes formulas that the parser does not; such a formula is not explained
    return null;
  }
}

function namaFungsi(simpul: AstExpression): string | null {
  if (!isCallNode(simpul) || simpul.callee.type !== "Identifier") return null;
  const nama = NAMA.exec(simpul.callee.name)?.[1]?.toUpperCase();
  return nama !== undefined && dapatDijelaskan(nama) ? nama : null;
}

interface Ditemukan {
  readonly fungsi: string;
  readonly simpul: AstExpression;
  readonly argumen: readonly SimpulArgumen[];
}

/** The outermost call, the first of several. */
function cari(simpul: AstExpression): Ditemukan | null {
  const fungsi = namaFungsi(simpul);
  if (fungsi !== null) return { fungsi, simpul, argumen: anak(simpul) };
  for (const bagian of anak(simpul)) {
    const ada = bagian && cari(bagian);
    if (ada) return ada;
  }
  return null;
}

function anak(simpul: AstExpression): readonly SimpulArgumen[] {
  return isCallNode(simpul) || isUnaryNode(simpul) || isBinaryNode(simpul)
    ? (simpul.arguments as readonly SimpulArgumen[])
    : [];
}

/** `@` before a call changes nothing for one cell. */
function tanpaBungkus(simpul: AstExpression): AstExpression {
  return isUnaryNode(simpul) && simpul.operator === "@" ? tanpaBungkus(simpul.arguments[0]!) : simpul;
}

function acuanArgumen(argumen: readonly SimpulArgumen[]): readonly string[] {
  const acuan = new Set<string>();
  for (const satu of argumen) if (satu) kumpulkanAcuan(satu, acuan);
  return [...acuan];
}

function kumpulkanAcuan(simpul: AstExpression, ke: Set<string>): void {
  if (isReferenceNode(simpul)) ke.add(simpul.value);
  for (const bagian of anak(simpul)) if (bagian) kumpulkanAcuan(bagian, ke);
}

export type IsiArgumen =
  | { readonly terbaca: true; readonly argumen: readonly unknown[] }
  /** Number of the argument (from 1) whose value only Excel can compute. */
  | { readonly terbaca: false; readonly nomor: number };

/**
 * @param acuan values of the references by their text; a reference that is missing could not be read
 * @returns the arguments as `jelaskan` takes them
 */
export function isiArgumen(
  panggilan: Pick<PanggilanLkj, "argumen">,
  acuan: Readonly<Record<string, readonly (readonly unknown[])[]>>,
): IsiArgumen {
  const argumen: unknown[] = [];
  for (const [i, simpul] of panggilan.argumen.entries()) {
    const nilai = simpul === null ? { ada: undefined } : nilaiSimpul(simpul, acuan);
    if (!nilai) return { terbaca: false, nomor: i + 1 };
    argumen.push(nilai.ada);
  }
  return { terbaca: true, argumen };
}

type Acuan = Readonly<Record<string, readonly (readonly unknown[])[]>>;

/** The value of an expression, or null where it cannot be known here. */
function nilaiSimpul(simpul: AstExpression, acuan: Acuan): { readonly ada: unknown } | null {
  if (isLiteralNode(simpul)) return { ada: simpul.value };
  if (isErrorNode(simpul)) return { ada: simpul.value };
  if (isReferenceNode(simpul)) {
    const isi = Object.hasOwn(acuan, simpul.value) ? acuan[simpul.value] : undefined;
    return isi ? { ada: isi } : null;
  }
  if (isArrayNode(simpul)) {
    const baris = simpul.elements.map((b) => b.map((e) => nilaiSimpul(e as AstExpression, acuan)));
    return baris.flat().includes(null) ? null : { ada: baris.map((b) => b.map((e) => e!.ada)) };
  }
  if (isCallNode(simpul)) return nilaiPanggilan(simpul, acuan);
  if (isUnaryNode(simpul) || isBinaryNode(simpul)) return nilaiHitungan(simpul.operator, anak(simpul), acuan);
  return null;
}

/** One of our functions as an argument: its own result. */
function nilaiPanggilan(simpul: AstExpression, acuan: Acuan): { readonly ada: unknown } | null {
  const fungsi = namaFungsi(simpul);
  if (fungsi === null) return null;
  const isi = isiArgumen({ argumen: anak(simpul) }, acuan);
  if (!isi.terbaca) return null;
  const jejak = jelaskan(fungsi, isi.argumen);
  return { ada: jejak.ok ? jejak.nilai.hasil.nilai : GALAT[jejak.galat.kode] };
}

const BERDUA: Readonly<Record<string, (a: number, b: number) => number>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
};
const SENDIRI: Readonly<Record<string, (a: number) => number>> = { "-": (a) => -a, "+": (a) => a, "%": (a) => a / 100 };

/** Plain arithmetic on single numbers, as in `B2/100`. */
function nilaiHitungan(
  operator: string,
  bagian: readonly SimpulArgumen[],
  acuan: Acuan,
): { readonly ada: unknown } | null {
  const isi = bagian.map((b) => (b === null ? null : nilaiSimpul(b, acuan)));
  if (operator === "@") return isi[0] ?? null;
  const angka = isi.map((n) => satuAngka(n?.ada));
  const [a, b] = angka;
  if (a === undefined || (angka.length === 2 && b === undefined)) return null;
  const hasil = angka.length === 2 ? BERDUA[operator]?.(a, b!) : SENDIRI[operator]?.(a);
  return hasil !== undefined && Number.isFinite(hasil) ? { ada: hasil } : null;
}

function satuAngka(nilai: unknown): number | undefined {
  const tunggal: unknown =
    Array.isArray(nilai) && nilai.length === 1 && Array.isArray(nilai[0]) && nilai[0].length === 1
      ? nilai[0][0]
      : nilai;
  return typeof tunggal === "number" ? tunggal : undefined;
}
