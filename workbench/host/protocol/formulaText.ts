/** Formulas as text: the user's separators, and references that move with their cells. */
import { MAX_COLS, MAX_ROWS, hurufKolom, indeksKolom, namaLembarDalamRumus, type Rect } from "../../../src/domain/tabel/alamat";
import type { Culture } from "./context";
import { endOfQuoted } from "./input";

const REFERENCE = /^(\$?)([A-Z]{1,3})(\$?)([1-9][0-9]{0,6})(?![A-Z0-9_.(])/i;

/** Calls back for every part outside quotes that looks like a cell reference; the rest is kept. */
function mapReferences(
  formula: string,
  map: (parts: {
    colAbsolute: boolean;
    col: number;
    rowAbsolute: boolean;
    row: number;
    sheet: string | null;
  }) => string,
): string {
  let out = "";
  let i = 0;
  let sheet: string | null = null;
  while (i < formula.length) {
    const ch = formula[i]!;
    if (ch === '"' || ch === "'") {
      const end = endOfQuoted(formula, i);
      const stop = end < 0 ? formula.length : end;
      const quoted = formula.slice(i, stop);
      out += quoted;
      if (formula[stop] === "!") sheet = quoted.slice(1, -1).replace(/''/g, "'");
      i = stop;
      continue;
    }
    if (ch === "!") {
      out += ch;
      i += 1;
      continue;
    }
    const rest = formula.slice(i);
    const match = REFERENCE.exec(rest);
    if (match && !rest.startsWith(`${match[0]}!`)) {
      out += map({
        colAbsolute: match[1] === "$",
        col: indeksKolom(match[2]!),
        rowAbsolute: match[3] === "$",
        row: Number(match[4]) - 1,
        sheet,
      });
      i += match[0].length;
      if (formula[i] !== ":") sheet = null;
      continue;
    }
    const word = /^[\p{L}_\\][\p{L}\p{N}_.\\]*/u.exec(rest);
    if (word) {
      if (rest[word[0].length] === "!") sheet = word[0];
      out += word[0];
      i += word[0].length;
      continue;
    }
    if (ch !== ":") sheet = null;
    out += ch;
    i += 1;
  }
  return out;
}

const write = (col: number, row: number, colAbsolute: boolean, rowAbsolute: boolean): string =>
  col < 0 || row < 0 || col >= MAX_COLS || row >= MAX_ROWS
    ? "#REF!"
    : `${colAbsolute ? "$" : ""}${hurufKolom(col)}${rowAbsolute ? "$" : ""}${row + 1}`;

/** The formula as it reads after being copied `rows` down and `cols` right: relative references follow. */
export function copied(formula: string, rows: number, cols: number): string {
  return mapReferences(formula, (ref) =>
    write(
      ref.colAbsolute ? ref.col : ref.col + cols,
      ref.rowAbsolute ? ref.row : ref.row + rows,
      ref.colAbsolute,
      ref.rowAbsolute,
    ),
  );
}

/** The formula after `count` rows were inserted (or, negative, deleted) at `row` of `target`; `own` is its own sheet. */
export function afterRowsMoved(formula: string, own: string, target: string, row: number, count: number): string {
  return mapReferences(formula, (ref) => {
    const same = (ref.sheet ?? own).toLowerCase() === target.toLowerCase();
    if (!same || ref.row < row) return write(ref.col, ref.row, ref.colAbsolute, ref.rowAbsolute);
    const lost = count < 0 && ref.row < row - count;
    return lost ? "#REF!" : write(ref.col, ref.row + count, ref.colAbsolute, ref.rowAbsolute);
  });
}

/** Rows or columns inserted or, with a negative count, deleted before index `at` of a sheet. */
export interface Move {
  readonly sheet: string;
  readonly axis: "row" | "col";
  readonly at: number;
  readonly count: number;
}

/**
 * The formula of a rule (conditional format, validation) after a move. It is relative to the first cell of its range: relative
 * references go where that cell goes, absolute ones where their own cells go.
 * @param own sheet of the rule
 */
export function afterMovedInRule(formula: string, own: string, move: Move, before: Rect, after: Rect): string {
  const { axis, at, count } = move;
  const delta = axis === "row" ? after.row - before.row : after.col - before.col;
  return mapReferences(formula, (ref) => {
    const index = ref[axis];
    const absolute = axis === "row" ? ref.rowAbsolute : ref.colAbsolute;
    const same = (ref.sheet ?? own).toLowerCase() === move.sheet.toLowerCase();
    let next = index;
    if (!absolute) next += delta;
    else if (same && index >= at) next = count < 0 && index < at - count ? -1 : index + count;
    return axis === "row"
      ? write(ref.col, next, ref.colAbsolute, ref.rowAbsolute)
      : write(next, ref.row, ref.colAbsolute, ref.rowAbsolute);
  });
}

/** `=SUM(A1,1.5)` → `=SUM(A1;1,5)` in id-ID. */
export function toLocal(formula: string, culture: Culture): string {
  return swapSeparators(formula, { decimal: ".", list: "," }, culture);
}

/** `=SUM(A1;1,5)` → `=SUM(A1,1.5)` in id-ID. */
export function fromLocal(formula: string, culture: Culture): string {
  return swapSeparators(formula, culture, { decimal: ".", list: "," });
}

type Separators = Pick<Culture, "decimal" | "list">;

function swapSeparators(formula: string, from: Separators, to: Separators): string {
  if (from.decimal === to.decimal && from.list === to.list) return formula;
  let out = "";
  let i = 0;
  while (i < formula.length) {
    const ch = formula[i]!;
    if (ch === '"' || ch === "'") {
      const end = endOfQuoted(formula, i);
      const stop = end < 0 ? formula.length : end;
      out += formula.slice(i, stop);
      i = stop;
      continue;
    }
    const number = numberAt(formula, i, from.decimal);
    if (number) {
      out += number.replace(from.decimal, to.decimal);
      i += number.length;
      continue;
    }
    const word = /^[\p{L}_$\\][\p{L}\p{N}_.$\\]*/u.exec(formula.slice(i));
    if (word) {
      out += word[0];
      i += word[0].length;
      continue;
    }
    out += ch === from.list ? to.list : ch;
    i += 1;
  }
  return out;
}

function numberAt(text: string, at: number, decimal: string): string | null {
  const pattern = decimal === "," ? /^[0-9]+(?:,[0-9]+)?/ : /^[0-9]+(?:\.[0-9]+)?/;
  return pattern.exec(text.slice(at))?.[0] ?? null;
}

/** The formula after the sheet `from` was renamed, or deleted where `to` is null. */
export function afterSheetRenamed(formula: string, from: string, to: string | null): string {
  const same = (name: string): boolean => name.toLowerCase() === from.toLowerCase();
  return formula.replace(
    /"(?:[^"]|"")*"|'((?:[^']|'')+)'!(\$?[A-Z]+\$?[0-9]+)?|([\p{L}_\\][\p{L}\p{N}_.\\]*)!(\$?[A-Z]+\$?[0-9]+)?/gu,
    (part: string, quoted: string | undefined, cell1 = "", plain: string | undefined, cell2 = "") => {
      const name = quoted?.replace(/''/g, "'") ?? plain;
      if (name === undefined || !same(name)) return part;
      return to === null ? "#REF!" : `${namaLembarDalamRumus(to)}!${String(cell1)}${String(cell2)}`;
    },
  );
}
