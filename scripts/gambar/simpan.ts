/** Where the pictures of README and docs go. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { AKAR } from "../jalankan";
import { denganPalet } from "./palet";

/** @param nama name of the file without its ending */
export function simpanGambar(nama: string, png: Buffer): void {
  const berkas = path.join(AKAR, "docs/gambar", `${nama}.png`);
  mkdirSync(path.dirname(berkas), { recursive: true });
  writeFileSync(berkas, denganPalet(png));
  console.log(path.relative(AKAR, berkas));
}
