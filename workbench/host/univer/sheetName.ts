/**
 * Univer's formulas end a sheet name at its first `!`, even in quotes, so that a name with `!` gives #VALUE!. Inside Univer
 * such names are written with a letter that looks the same; everything that leaves the backend has the real one.
 */
const MARK = "!";
/** U+01C3, a letter that no Indonesian or English text contains. */
const STAND_IN = "\u01c3";

const TEXT_OR_SHEET = /"(?:[^"]|"")*"|'(?:[^']|'')*'(?=!)/g;

export function toUniverName(name: string): string {
  return name.replaceAll(MARK, STAND_IN);
}

/** For sheet names and formulas alike. */
export function fromUniver(text: string): string {
  return text.replaceAll(STAND_IN, MARK);
}

export function toUniverFormula(formula: string): string {
  return formula.replace(TEXT_OR_SHEET, (part) => (part.startsWith("'") ? toUniverName(part) : part));
}
