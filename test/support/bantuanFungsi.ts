/** All that the help says about a function, in one text; the first line is its summary. */
import { fungsi as bantuanEn } from "../../src/strings/en/fungsi";
import { fungsi as bantuanId } from "../../src/strings/id/fungsi";

interface Bantuan {
  readonly ringkas: string;
  readonly params: readonly { readonly uraian: string }[];
}

const semua = (daftar: Readonly<Record<string, Bantuan>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(daftar).map(([nama, b]) => [nama, [b.ringkas, ...b.params.map((p) => p.uraian)].join("\n")]),
  );

export const id = semua(bantuanId.daftar);
export const en = semua(bantuanEn.daftar);
