/** An en-US formula as the user's Excel writes it: her decimal mark, her separator between arguments. */
import type { Pemisah } from "../layanan";

const TOKEN = /"(?:[^"]|"")*"|\[[^[\]]*\]|'(?:[^']|'')*'|[A-Za-z_$\\][\w.$]*|\d+(?:\.\d+)?|[\s\S]/g;

export function rumusTampil(rumus: string, pemisah: Pemisah): string {
  let larik = 0;
  // Excel writes array columns with a backslash where the comma is taken by the decimal mark
  const kolomLarik = pemisah.desimal === "," ? "\\" : ",";
  return rumus.replace(TOKEN, (token) => {
    if (token === "{") larik++;
    if (token === "}") larik--;
    if (token === ",") return larik > 0 ? kolomLarik : `${pemisah.argumen} `;
    return /^\d/.test(token) ? token.replace(".", pemisah.desimal) : token;
  }).replace(/; {2,}/g, "; ");
}
