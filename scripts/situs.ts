/**
 * `npm run situs`: the documentation as a static site in dist-docs/, from the Markdown of this repository. `-- --lihat` serves it.
 * Needs no network, neither here nor where it is read.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { AKAR, jalankan } from "./jalankan";
import { alihkanTautan, daftarHalaman, halamanAturan } from "./situs/halaman";

/** Where the pages are gathered; VitePress looks for its settings there. */
export const SUMBER = path.join(AKAR, "test-results/situs");

export function kumpulkan(): void {
  rmSync(SUMBER, { recursive: true, force: true });
  const halaman = daftarHalaman();
  for (const [asal, tujuan] of halaman) {
    tulis(tujuan, alihkanTautan(asal, readFileSync(path.join(AKAR, asal), "utf8"), halaman));
  }
  tulis("aturan.md", halamanAturan(halaman));
  cpSync(path.join(AKAR, "docs/gambar"), path.join(SUMBER, "gambar"), { recursive: true });
  cpSync(path.join(AKAR, "scripts/situs/vitepress.config.mts"), path.join(SUMBER, ".vitepress/config.mts"));
}

function tulis(tujuan: string, isi: string): void {
  const berkas = path.join(SUMBER, tujuan);
  mkdirSync(path.dirname(berkas), { recursive: true });
  writeFileSync(berkas, isi);
}

async function main(): Promise<number> {
  kumpulkan();
  return jalankan("vitepress", process.argv.includes("--lihat") ? ["dev", SUMBER] : ["build", SUMBER]);
}

void main().then((code) => {
  process.exitCode = code;
});
