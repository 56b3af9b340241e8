/**
 * What an Indonesian Excel reads where Univer reads English: decimal comma, thousands point, and `;` between arguments.
 * Formulas that have no `;` are left alone, so that the English form works as well.
 */
const NUMBER = /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d+)?(?:,(\d+))?(%?)$/;

/**
 * `1.234,5%` → `1234.5%`; null where the text is no Indonesian number or reads the same in both.
 * @param percentCell the cell has a percentage format: Excel then reads every number as a percentage but those that begin with
 *   the decimal sign, so that `-5` is -5% and `,5` is 50% (Microsoft KB 215203)
 */
export function englishNumber(text: string, percentCell = false): string | null {
  const match = NUMBER.exec(text.trim());
  if (!match) return null;
  const [, sign = "", whole, decimals, percent = ""] = match;
  if (whole === undefined && decimals === undefined) return null;
  const added = percentCell && whole !== undefined ? "%" : percent;
  const plain = sign + (whole ?? "0").replaceAll(".", "") + (decimals === undefined ? "" : `.${decimals}`) + added;
  return plain === text ? null : plain;
}

/** Literal percent signs, quoted or escaped, make no percentage of a number format. */
export function isPercentFormat(pattern: string): boolean {
  return pattern.replace(/"[^"]*"|\\./g, "").includes("%");
}

/** Texts in double and sheet names in single quotes stay as they are. */
const PARTS = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/** `=LKJ.CAPAIAN(81;80,09)` → `=LKJ.CAPAIAN(81,80.09)`; null where there is nothing to change. */
export function englishFormula(formula: string): string | null {
  const parts = formula.split(PARTS);
  const code = parts.filter((_, index) => index % 2 === 0);
  if (!code.some((part) => part.includes(";")) || code.some((part) => part.includes("{"))) return null;
  return parts
    .map((part, index) => (index % 2 === 0 ? part.replace(/(\d),(\d)/g, "$1.$2").replaceAll(";", ",") : part))
    .join("");
}

/**
 * A number as Excel's General format shows it in Indonesia: decimal comma, at most eleven digits, fewer decimals where the
 * column is narrow.
 * @param room characters that the column has room for
 */
export function generalText(value: number, room: number): string {
  for (let digits = 11; digits > 1; digits--) {
    const text = String(Number(value.toPrecision(digits))).replace(".", ",");
    if (text.length <= room || !text.includes(",")) return text;
  }
  return String(Number(value.toPrecision(1))).replace(".", ",");
}

/** A number as the editor shows it, with the fifteen digits that Excel keeps. */
export function editText(value: number): string {
  return String(Number(value.toPrecision(15))).replace(".", ",");
}

/** `109.67%` → `109,67%`; whatever is no plain number or percentage stays. */
export function indonesianText(text: string): string {
  return /^[+-]?\d+\.\d+%?$/.test(text) ? text.replace(".", ",") : text;
}
