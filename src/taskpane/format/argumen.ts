/** What the user types for an argument, in her separators, as an en-US formula writes it, and the formula made of it. */
import type { Pemisah } from "../layanan";

const ACUAN =
  /^(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?(?:\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})$/iu;
const TEKS = /^"(?:[^"]|"")*"$/;
const LARIK = /^\{.*\}$/s;
const TOKEN_LARIK = /"(?:[^"]|"")*"|[\s\S]/g;

const lolos = (tanda: string): string => tanda.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** @returns "" where nothing was typed; a word becomes a text of the formula; `=` before it, as in a cell, changes nothing */
export function argumenRumus(teks: string, pemisah: Pemisah): string {
  const isi = teks.trim().replace(/^=\s*/, "");
  if (isi === "" || TEKS.test(isi) || ACUAN.test(isi)) return isi;
  if (LARIK.test(isi)) return larik(isi, pemisah);
  return angka(isi, pemisah) ?? `"${isi.replace(/"/g, '""')}"`;
}

function angka(isi: string, { desimal, ribuan }: Pemisah): string | undefined {
  const [d, r] = [lolos(desimal), lolos(ribuan)];
  const pola = new RegExp(`^-?(?:\\d{1,3}(?:${r}\\d{3})+|\\d+)(?:${d}\\d+)?\\s*%?$`);
  if (!pola.test(isi)) return undefined;
  return isi.split(ribuan).join("").replace(desimal, ".").replace(/\s/g, "");
}

/** Excel writes columns with a backslash where the comma is taken by the decimal mark. */
function larik(isi: string, { desimal }: Pemisah): string {
  if (desimal !== ",") return isi;
  return isi.replace(TOKEN_LARIK, (token) => (token === "," ? "." : token === "\\" ? "," : token));
}

/**
 * @param argumen as typed, in the order of the function; those at the end that are blank are left out
 * @returns the formula in en-US
 */
export function rumusDari(fungsi: string, argumen: readonly string[], pemisah: Pemisah): string {
  const bagian = argumen.map((teks) => argumenRumus(teks, pemisah));
  while (bagian.at(-1) === "") bagian.pop();
  return `=LKJ.${fungsi}(${bagian.join(",")})`;
}
