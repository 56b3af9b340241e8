/** What the user types for an argument, in her separators, as an en-US formula writes it, and the formula made of it. */
import { adalahUngkapan, namaDalam } from "../../domain/jelaskan/ungkapanDiketik";
import type { Pemisah } from "../layanan";

const ACUAN =
  /^(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?(?:\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})$/iu;
const TEKS = /^"(?:[^"]|"")*"$/;
const LARIK = /^\{.*\}$/s;
/** Texts, sheet names and columns of tables stay as they are. */
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^[\]]*\]|\d+[.,]\d+|[\s\S]/g;

const lolos = (tanda: string): string => tanda.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * @param nama names that the workbook defines
 * @returns "" where nothing was typed; an expression stays one, a word becomes a text of the formula; after `=`, as in a cell,
 * every name is one of the workbook
 */
export function argumenRumus(teks: string, pemisah: Pemisah, nama?: ReadonlySet<string>): string {
  const isi = teks.trim().replace(/^=\s*/, "");
  if (isi === "" || TEKS.test(isi) || ACUAN.test(isi)) return isi;
  const enUs = keEnUs(isi, pemisah);
  if (enUs !== undefined && LARIK.test(isi)) return enUs;
  const satu = angka(isi, pemisah);
  if (satu !== undefined) return satu;
  const opsi = { tegas: teks.trim().startsWith("="), ...(nama && { nama }) };
  return enUs !== undefined && adalahUngkapan(enUs, opsi) ? enUs : `"${isi.replace(/"/g, '""')}"`;
}

/** @returns names typed without `=` that mean something only where the workbook defines them */
export function namaDiketik(teks: string, pemisah: Pemisah): readonly string[] {
  const enUs = keEnUs(teks.trim(), pemisah);
  return enUs === undefined || ACUAN.test(enUs) ? [] : namaDalam(enUs);
}

function angka(isi: string, { desimal, ribuan }: Pemisah): string | undefined {
  const [d, r] = [lolos(desimal), lolos(ribuan)];
  const pola = new RegExp(`^-?(?:\\d{1,3}(?:${r}\\d{3})+|\\d+)(?:${d}\\d+)?\\s*%?$`);
  if (!pola.test(isi)) return undefined;
  return isi.split(ribuan).join("").replace(desimal, ".").replace(/\s/g, "");
}

/**
 * Excel writes columns of an array with a backslash where the comma is taken by the decimal mark.
 * @returns undefined where a number stands in it that this Excel would read otherwise
 */
function keEnUs(isi: string, { desimal }: Pemisah): string | undefined {
  if (desimal !== ",") return isi;
  let larik = 0;
  let tertukar = false;
  const hasil = isi.replace(TOKEN, (token) => {
    if (/^\d/.test(token) && token.length > 1) {
      tertukar ||= token.includes(".");
      return token.replace(",", ".");
    }
    if (token === "{") larik++;
    if (token === "}") larik--;
    if (larik > 0) return token === "\\" ? "," : token;
    return token === ";" ? "," : token;
  });
  return tertukar ? undefined : hasil;
}

/**
 * @param argumen as typed, in the order of the function; those at the end that are blank are left out
 * @param nama for each of them, names that the workbook defines
 * @returns the formula in en-US
 */
export function rumusDari(fungsi: string, argumen: readonly string[], pemisah: Pemisah, nama?: readonly ReadonlySet<string>[]): string {
  const bagian = argumen.map((teks, i) => argumenRumus(teks, pemisah, nama?.[i]));
  while (bagian.at(-1) === "") bagian.pop();
  return `=LKJ.${fungsi}(${bagian.join(",")})`;
}
