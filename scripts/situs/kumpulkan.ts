/** The pages of the documentation site in one folder, as VitePress wants them. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { AKAR } from "../jalankan";
import { daftarHalaman, halamanAturan, isiHalaman } from "./halaman";

/** @param sumber folder to be made anew; VitePress looks for its settings there */
export function kumpulkan(sumber: string): void {
  const tulis = (tujuan: string, isi: string): void => {
    const berkas = path.join(sumber, tujuan);
    mkdirSync(path.dirname(berkas), { recursive: true });
    writeFileSync(berkas, isi);
  };
  rmSync(sumber, { recursive: true, force: true });
  const halaman = daftarHalaman();
  for (const [asal, tujuan] of halaman) tulis(tujuan, isiHalaman(asal, halaman));
  tulis("aturan.md", halamanAturan(halaman));
  cpSync(path.join(AKAR, "docs/gambar"), path.join(sumber, "public/gambar"), { recursive: true });
  cpSync(path.join(AKAR, "scripts/situs/vitepress.config.mts"), path.join(sumber, ".vitepress/config.mts"));
}
