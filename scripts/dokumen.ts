/** Writes docs/fungsi: one page a function in two languages, and the list of all. Run by `npm run dokumen`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { NAMA_FUNGSI } from "../src/functions/edge";
import { isi } from "../src/strings/isi";
import { BAHAN, FOLDER, type Bahasa } from "./dokumen/bahan";
import { halaman, tabelMarkdown } from "./dokumen/halaman";

/** Text by path inside docs/fungsi. */
export function susunDokumen(): ReadonlyMap<string, string> {
  const berkas = new Map<string, string>();
  for (const bahasa of ["id", "en"] as const) {
    const awal = bahasa === "id" ? "" : "en/";
    berkas.set(`${awal}README.md`, indeks(bahasa));
    for (const fungsi of NAMA_FUNGSI) berkas.set(`${awal}${fungsi}.md`, halaman(fungsi, bahasa));
  }
  return berkas;
}

function indeks(bahasa: Bahasa): string {
  const { label, fungsi } = BAHAN[bahasa];
  const kategori = Object.entries(fungsi.kategori).flatMap(([id, nama]) => {
    const isiKategori = NAMA_FUNGSI.filter((f) => fungsi.daftar[f].kategori === id);
    const baris = isiKategori.map((f) => [`[${f}](${f}.md)`, fungsi.daftar[f].ringkas]);
    return baris.length === 0 ? [] : [`## ${nama}`, tabelMarkdown([label.kolomFungsi, label.kolomGuna], baris)];
  });
  const lain = isi(label.bahasaLain, { berkas: bahasa === "id" ? "en/README.md" : "../README.md" });
  return `${[label.dibuat, `# ${label.judulIndeks}`, lain, label.pengantarIndeks, ...kategori].join("\n\n")}\n`;
}

if (require.main === module) {
  for (const [nama, teks] of susunDokumen()) {
    const tujuan = resolve(FOLDER, nama);
    mkdirSync(dirname(tujuan), { recursive: true });
    writeFileSync(tujuan, teks);
  }
}
