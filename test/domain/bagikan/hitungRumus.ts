/** Computes a formula with our functions and a few of Excel's, from the tree of the tokenizer: the expected side of the comparison. */
import { isBinaryNode, isCallNode, isLiteralNode, isReferenceNode, isUnaryNode, type AstExpression } from "@borgar/fx";
import { namaLkj, uraikanRumus } from "../../../src/domain/bagikan/panggilan";
import { adalahGalat } from "../../../src/domain/tabel/snapshot";
import { FUNGSI, type NamaFungsi } from "../../../src/functions/edge";

type Nilai = number | string | boolean | null;
type Isi = Nilai | Nilai[][];

export function hitungRumus(rumus: string, baca: (acuan: string) => Nilai[][]): Nilai {
  return satu(nilai(uraikanRumus(rumus)!, baca));
}

const satu = (isi: Isi): Nilai => (Array.isArray(isi) ? isi[0]![0]! : isi);

function nilai(simpul: AstExpression, baca: (acuan: string) => Nilai[][]): Isi {
  if (isLiteralNode(simpul)) return simpul.value;
  if (isReferenceNode(simpul)) return baca(simpul.value);
  if (isUnaryNode(simpul)) {
    const isi = angka(satu(nilai(simpul.arguments[0]!, baca)));
    if (typeof isi === "string") return isi;
    return simpul.operator === "%" ? isi / 100 : simpul.operator === "-" ? -isi : isi;
  }
  if (isBinaryNode(simpul)) return hitung(simpul.operator, ...(simpul.arguments.map((s) => satu(nilai(s, baca))) as [Nilai, Nilai]));
  if (!isCallNode(simpul) || simpul.callee.type !== "Identifier") throw new Error(`cannot compute a ${simpul.type}`);
  const nama = simpul.callee.name;
  const argumen = (simpul.arguments as (AstExpression | null)[]).map((s) => (s ? nilai(s, baca) : null));
  const lkj = namaLkj(nama);
  if (lkj !== null) {
    const hasil = FUNGSI[lkj as NamaFungsi](...argumen)[0]![0]!;
    return typeof hasil === "object" ? hasil.galat : hasil;
  }
  if (nama === "IF") {
    const syarat = satu(argumen[0]!);
    if (adalahGalat(syarat)) return syarat;
    return argumen[syarat === true || (typeof syarat === "number" && syarat !== 0) ? 1 : 2] ?? 0;
  }
  if (nama === "ROUND") {
    const x = angka(satu(argumen[0]!));
    const desimal = 10 ** Number(satu(argumen[1]!));
    return typeof x === "string" ? x : Math.sign(x) * (Math.round(Number((Math.abs(x) * desimal).toPrecision(14))) / desimal);
  }
  throw new Error(`cannot compute ${nama}`);
}

function angka(isi: Nilai): number | string {
  if (isi === null) return 0;
  if (typeof isi === "number") return isi;
  if (typeof isi === "boolean") return Number(isi);
  return adalahGalat(isi) ? isi : "#VALUE!";
}

function hitung(operator: string, a: Nilai, b: Nilai): Nilai {
  const [x, y] = [angka(a), angka(b)];
  if (adalahGalat(x)) return x;
  if (adalahGalat(y)) return y;
  if (typeof x === "string" || typeof y === "string") return "#VALUE!";
  switch (operator) {
    case "+":
      return x + y;
    case "*":
      return x * y;
    case ">":
      return x > y;
    default:
      throw new Error(`cannot compute ${operator}`);
  }
}
