/**
 * Formulas as a file stores them against formulas as Excel shows them (en-US). Files prefix newer functions with `_xlfn.`,
 * the parameters of LET and LAMBDA with `_xlpm.`, and write an add-in's function as `_xldudf_NAMESPACE_NAME`.
 */

/** Functions newer than the file format, as listed in [MS-XLSX] future functions. */
const FUTURE = new Set(
  `ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT
  BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST
  CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL
  DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML FLOOR.MATH FLOOR.PRECISE
  FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST
  GAMMA.INV GAMMALN.PRECISE GAUSS GROUPBY HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN
  ISFORMULA ISOMITTED LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT
  NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC
  PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ
  REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV
  T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S
  VSTACK WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`
    .trim()
    .split(/\s+/),
);
const FUTURE_WORKSHEET = new Set(["FILTER", "SORT"]);

const REFERENCE = String.raw`(?:(?:\uE000\d+\uE001|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}\$?[1-9]\d*`;
const SPILL_REFERENCE = new RegExp(`(?<![\\p{L}\\p{N}_.])(${REFERENCE})#`, "giu");
const INTERSECTED_RANGE = new RegExp(`@(${REFERENCE}(?::${REFERENCE})?)`, "giu");

/** @param text formula of a file, without `=`; the answer has none either */
export function formulaFromFile(text: string): string {
  return outsideLiterals(text, (code) =>
    code
      .replace(/(?:_xlfn\.)?_xldudf_LKJ_/gi, "LKJ.")
      .replace(/_xlfn\.ANCHORARRAY\(([^()]*)\)/gi, "$1#")
      .replace(/_xlfn\.SINGLE\(([^()]*)\)/gi, "@$1")
      .replace(/(?<![\p{L}\p{N}_.])(?:_xlfn\.)?(?:_xlws\.)?(?:_xlpm\.)?(?=[\p{L}_])/giu, ""),
  );
}

/**
 * @param text formula as shown, without `=`
 * @param array true for array formulas, where an `@` must be written out; elsewhere the file format implies it
 */
export function formulaToFile(text: string, array: boolean): string {
  return outsideLiterals(text, (code) =>
    markParameters(code)
      .replace(SPILL_REFERENCE, "_xlfn.ANCHORARRAY($1)")
      .replace(INTERSECTED_RANGE, array ? "_xlfn.SINGLE($1)" : "$1")
      .replace(/(?<![\p{L}\p{N}_.])LKJ\.(?=[A-Z])/giu, "_xldudf_LKJ_")
      .replace(/(?<![\p{L}\p{N}_.!])([A-Z][A-Z0-9.]*)(?=\()/giu, (name) => {
        const upper = name.toUpperCase();
        if (FUTURE_WORKSHEET.has(upper)) return `_xlfn._xlws.${upper}`;
        return FUTURE.has(upper) ? `_xlfn.${upper}` : name;
      }),
  );
}

/** Gives `change` the formula with texts, quoted sheet names and brackets replaced by numbered marks, and puts them back. */
function outsideLiterals(text: string, change: (code: string) => string): string {
  const literals: string[] = [];
  let code = "";
  for (let i = 0; i < text.length;) {
    const end = literalEnd(text, i);
    if (end === i) {
      code += text[i];
      i += 1;
    } else {
      code += `\uE000${literals.length}\uE001`;
      literals.push(text.slice(i, end));
      i = end;
    }
  }
  return change(code).replace(/\uE000(\d+)\uE001/g, (_, index: string) => literals[Number(index)]!);
}

/** Index behind the literal that starts at `start`, or `start` where none does. */
function literalEnd(text: string, start: number): number {
  const open = text[start];
  if (open === '"' || open === "'") {
    let i = start + 1;
    while (i < text.length) {
      if (text[i] !== open) i += 1;
      else if (text[i + 1] === open) i += 2;
      else return i + 1;
    }
    return i;
  }
  if (open !== "[") return start;
  let depth = 0;
  let i = start;
  while (i < text.length) {
    // inside brackets an apostrophe escapes the next character
    if (text[i] === "'") i += 1;
    else if (text[i] === "[") depth += 1;
    else if (text[i] === "]" && (depth -= 1) === 0) return i + 1;
    i += 1;
  }
  return i;
}

function markParameters(code: string): string {
  let result = code;
  for (const match of code.matchAll(/(?<![\p{L}\p{N}_.])(LET|LAMBDA)\(/giu)) {
    const isLet = match[1]!.toUpperCase() === "LET";
    const args = topLevelArguments(code, match.index + match[0].length);
    const names = args.slice(0, -1).filter((_, i) => !isLet || i % 2 === 0);
    for (const name of names.map((n) => n.trim()).filter((n) => /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(n))) {
      const escaped = name.replace(/\./g, "\\.");
      result = result.replace(
        new RegExp(`(?<![\\p{L}\\p{N}_.$!])(${escaped})(?![\\p{L}\\p{N}_.!])`, "giu"),
        "_xlpm.$1",
      );
    }
  }
  return result;
}

function topLevelArguments(code: string, start: number): string[] {
  const args: string[] = [];
  let depth = 0;
  let from = start;
  for (let i = start; i < code.length; i += 1) {
    const ch = code[i];
    if (ch === "(" || ch === "{") depth += 1;
    else if (ch === ")" && depth === 0) {
      args.push(code.slice(from, i));
      return args;
    } else if (ch === ")" || ch === "}") depth -= 1;
    else if (ch === "," && depth === 0) {
      args.push(code.slice(from, i));
      from = i + 1;
    }
  }
  return args;
}
