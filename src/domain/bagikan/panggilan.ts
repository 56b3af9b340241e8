/** Finds the calls of our functions in a formula, however a workbook spells them, and takes formulas apart. */
import { mergeRefTokens, parse, tokenize, type AstExpression } from "@borgar/fx";

/** Name without namespace in the first group. Any case, as typed, as files store it, as a lost add-in leaves it. */
const NAMA = /^(?:_xlfn\.)*(?:LKJ\.|_xldudf_LKJ_)([A-Z][A-Z0-9_]*)$/i;

/** @returns the function's name without namespace in capitals, or null for other functions */
export function namaLkj(nama: string): string | null {
  return NAMA.exec(nama)?.[1]?.toUpperCase() ?? null;
}

export interface LetakPanggilan {
  readonly fungsi: string;
  /** As the formula spells it, with what stands before it: `'C:\a\LKJ.xlam'!LKJ.CAPAIAN`. */
  readonly ejaan: string;
  readonly awal: number;
  readonly akhir: number;
}

/** @param rumus en-US with leading `=`; names in texts and in sheet names are no calls */
export function cariPanggilan(rumus: string): readonly LetakPanggilan[] {
  const token = tokenize(rumus, { withLocation: true, mergeRefs: false });
  const hasil: LetakPanggilan[] = [];
  for (const [i, satu] of token.entries()) {
    // a space before the bracket makes the name look like a defined one
    const pemanggil = satu.type === "func" || (satu.type === "range_named" && sesudahSpasi(token, i) === "(");
    const fungsi = pemanggil ? namaLkj(satu.value) : null;
    const letak = satu.loc as readonly [number, number] | undefined;
    if (fungsi === null || !letak) continue;
    const lampiran = token[i - 1]?.value === "!" ? token[i - 2] : undefined;
    const awal = (lampiran?.loc as readonly [number, number] | undefined)?.[0] ?? letak[0];
    hasil.push({ fungsi, ejaan: rumus.slice(awal, letak[1]), awal, akhir: letak[1] });
  }
  return hasil;
}

function sesudahSpasi(token: readonly { readonly type: string; readonly value: string }[], i: number): string | undefined {
  const j = token[i + 1]?.type === "whitespace" ? i + 2 : i + 1;
  return token[j]?.value;
}

/** @returns the tree with the places of its parts, null for what the parser does not take */
export function uraikanRumus(rumus: string): AstExpression | null {
  try {
    return parse(mergeRefTokens(tokenize(rumus, { withLocation: true })), { permitArrayCalls: true });
  } catch {
    // Excel takes formulas that the parser does not: they are kept as values
    return null;
  }
}
