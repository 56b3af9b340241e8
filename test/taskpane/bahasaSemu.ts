/**
 * A made-up language: every text of `src/strings/id` in brackets and longer by half. It must be imported before anything that
 * takes texts. What the pane shows outside brackets is then either the user's own data or a text that no translator would find.
 */
import * as id from "../../src/strings/id";

const [BUKA, TUTUP] = ["⟦", "⟧"];

function semukan(teks: string): string {
  return `${BUKA}${teks}${"~".repeat(Math.ceil(teks.length / 2))}${TUTUP}`;
}

function ubah(apa: Record<string, unknown>): void {
  for (const [kunci, isi] of Object.entries(apa)) {
    // formulas, codes and names of arguments are no texts: the same in every language
    if (typeof isi === "string" && /^(kategori|contoh|rumus|nama)$/.test(kunci) && /^(=.*|[a-z][a-z_0-9]*)$/.test(isi)) continue;
    if (typeof isi === "string") apa[kunci] = isi.trim() === "" ? isi : semukan(isi);
    else if (typeof isi === "object" && isi !== null) ubah(isi as Record<string, unknown>);
  }
}
for (const bagian of Object.values(id)) ubah(bagian as unknown as Record<string, unknown>);

/** What is left of a text without what stands in brackets (they may be nested) and without the user's own words. */
export function diLuarKurung(teks: string, dataPemakai: readonly string[]): string {
  let sisa = teks;
  for (let lama = ""; lama !== sisa; ) {
    lama = sisa;
    sisa = sisa.replace(/⟦[^⟦⟧]*⟧/g, " ");
  }
  for (const kata of [...dataPemakai].sort((a, b) => b.length - a.length)) sisa = sisa.split(kata).join(" ");
  return sisa;
}
