/**
 * What Excel makes of a value that is written into a cell: text that looks like a number, percentage, date or truth value
 * becomes one, a leading apostrophe keeps text as text, and `=`, `+` or `-` begins a formula.
 */
import { addLocale, parseValue } from "numfmt";
import { adalahGalat, type CellValue } from "../../../src/domain/tabel/snapshot";
import type { Culture } from "./context";
import { invalidArgument } from "./errors";
import type { Wire } from "./wire";

export interface CellInput {
  /** As the backend takes it: number, truth value, text, or a string that begins with `=`. */
  readonly content: CellValue;
  /** The format that typing this value brings into a cell that is still General. */
  readonly format?: string;
}

const CLEARED: CellInput = { content: "" };

const REGISTERED = new Set<string>();

/** numfmt knows months of few languages; separators are what matters here. */
export function localeOf(culture: Culture): string {
  if (!REGISTERED.has(culture.name)) {
    addLocale({ decimal: culture.decimal, group: culture.group }, culture.name);
    REGISTERED.add(culture.name);
  }
  return culture.name;
}

/**
 * @param format number format of the cell; `@` keeps everything as text
 * @param culture whose separators and dates the text is read in: en-US for values and formulas wherever the user lives
 *   (office-js#1559), her own for formulasLocal
 */
export function readInput(value: Wire, format: string, culture: Culture): CellInput {
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw invalidArgument("A cell cannot hold a number that is not finite.");
    return { content: format === "@" ? String(value) : value };
  }
  if (typeof value === "boolean") return { content: value };
  if (typeof value !== "string") throw invalidArgument("A cell value must be text, a number or a truth value.");
  if (value === "") return CLEARED;
  if (value.length > 32_767) throw invalidArgument("A cell holds at most 32,767 characters.");
  if (format === "@") return { content: literal(value) };
  if (value.startsWith("'")) return { content: literal(value.slice(1)) };
  if (value.startsWith("=") && value.length > 1) return { content: checked(value) };
  const parsed = misread(value, culture) ? null : parseValue(value, { locale: localeOf(culture) });
  if (parsed && (typeof parsed.v === "number" || typeof parsed.v === "boolean")) {
    const content = typeof parsed.v === "number" && parsed.z?.includes("%") ? hundredth(parsed.v) : parsed.v;
    return parsed.z === undefined || format !== "General" ? { content } : { content, format: parsed.z };
  }
  if (/^[+-]./.test(value)) return { content: checked(`=${value}`) };
  return { content: adalahGalat(value) ? value : literal(value) };
}

/** numfmt is laxer than Excel: it allows grouping after the decimal sign and, where the point is decimal, dates with points. */
function misread(text: string, { decimal, group }: Culture): boolean {
  const at = text.indexOf(decimal);
  if (at >= 0 && text.indexOf(group, at) >= 0) return true;
  return decimal === "." && /^\d+\.\d+\.\d+$/.test(text.trim());
}

/** Excel reads 80.09% as the number nearest 0.8009; numfmt divides in binary and misses it by one bit. */
function hundredth(value: number): number {
  return Number(`${(value * 100).toPrecision(15)}e-2`);
}

/** Text that begins with `=` or `'` is marked, as the backend port asks. */
function literal(text: string): string {
  return text.startsWith("=") || text.startsWith("'") ? `'${text}` : text;
}

/** The smallest part of Excel's syntax check: brackets and quotes close, arguments are separated by commas. */
function checked(formula: string): string {
  const open: string[] = [];
  let i = 1;
  while (i < formula.length) {
    const ch = formula[i]!;
    if (ch === '"' || ch === "'") {
      const end = endOfQuoted(formula, i);
      if (end < 0) throw invalidArgument(`The formula ${formula} has a quote that does not close.`);
      i = end;
      continue;
    }
    if (ch === "(" || ch === "{" || ch === "[") open.push(ch);
    if (ch === ")" || ch === "}" || ch === "]") {
      const pair = { ")": "(", "}": "{", "]": "[" }[ch];
      if (open.pop() !== pair) throw invalidArgument(`The brackets of the formula ${formula} do not match.`);
    }
    if (ch === ";" && !open.includes("{"))
      throw invalidArgument(`The formula ${formula} separates by semicolons; en-US uses commas.`);
    i += 1;
  }
  if (open.length > 0) throw invalidArgument(`The brackets of the formula ${formula} do not match.`);
  return formula;
}

/** Index after the closing quote of the quoted part that starts at `start`; -1 where it never closes. */
export function endOfQuoted(text: string, start: number): number {
  const quote = text[start]!;
  let i = start + 1;
  while (i < text.length) {
    if (text[i] !== quote) i += 1;
    else if (text[i + 1] === quote) i += 2;
    else return i + 1;
  }
  return -1;
}
