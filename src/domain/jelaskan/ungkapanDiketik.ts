/** Telling a formula expression from a word, for what a user types as an argument. */
import { isBinaryNode, isCallNode, isReferenceNode, isUnaryNode, type AstExpression } from "@borgar/fx";
import { uraikanRumus } from "../bagikan/panggilan";

export interface OpsiUngkapan {
  /** Names that the workbook defines. */
  readonly nama?: ReadonlySet<string>;
  /** The user began with `=`: names need not be known, and numbers with any operator are reckoned. */
  readonly tegas?: boolean;
}

/**
 * `turun-rasio`, `N/A`, `80-90` and `Sangat Baik` would parse too: names that nobody knows, and numbers with only a dash or a
 * slash between them, are words.
 *
 * @param teks en-US without leading `=`
 */
export function adalahUngkapan(teks: string, { nama = new Set(), tegas = false }: OpsiUngkapan = {}): boolean {
  const akar = uraikanRumus(`=${teks}`);
  if (!akar) return false;
  const simpul = semua(akar);
  // a union would become two arguments; names apart by a blank are words
  if (simpul.some((satu) => isBinaryNode(satu) && /^[,\s]|WHITESPACE/.test(satu.operator))) return false;
  if (tegas) return simpul.some((satu) => isReferenceNode(satu) || isCallNode(satu) || isBinaryNode(satu));
  if (simpul.some((satu) => namaPolos(satu) && !nama.has(satu.value))) return false;
  return simpul.some((satu) => isReferenceNode(satu) || isCallNode(satu) || (isBinaryNode(satu) && /^[*+^]$/.test(satu.operator)));
}

/** @returns the names in it that only the workbook can know */
export function namaDalam(teks: string): readonly string[] {
  const akar = uraikanRumus(`=${teks}`);
  return akar ? semua(akar).flatMap((satu) => (namaPolos(satu) ? [satu.value] : [])) : [];
}

function namaPolos(simpul: AstExpression): simpul is AstExpression & { readonly value: string } {
  return isReferenceNode(simpul) && simpul.kind === "name" && !simpul.value.includes("!");
}

function semua(simpul: AstExpression): readonly AstExpression[] {
  const cabang = isCallNode(simpul) || isUnaryNode(simpul) || isBinaryNode(simpul) ? (simpul.arguments as readonly (AstExpression | null)[]) : [];
  return [simpul, ...cabang.flatMap((satu) => (satu ? semua(satu) : []))];
}
