/**
 * Formulas in the store carry a token instead of the namespace, so that a prepared workbook mentions it in no formula text:
 * `~n` for each of its spellings (n has a bit for every capital), `~~` for the character itself.
 */
const NAMA = "lkj";

/** @param rumus any text */
export function sandikan(rumus: string): string {
  return rumus.replace(/~/g, "~~").replace(/lkj/gi, (kata) => `~${[...kata].reduce((n, huruf) => 2 * n + (huruf === huruf.toUpperCase() ? 1 : 0), 0)}`);
}

export function bukaSandi(teks: string): string {
  return teks.replace(/~(~|[0-7])/g, (_, tanda: string) => {
    if (tanda === "~") return "~";
    const besar = Number(tanda);
    return [...NAMA].map((huruf, i) => (besar & (1 << (NAMA.length - 1 - i)) ? huruf.toUpperCase() : huruf)).join("");
  });
}
