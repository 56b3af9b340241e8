/** Where the pictures of README and docs go. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { AKAR } from "../jalankan";
import { denganPalet } from "./palet";

/**
 * @param nama name of the file without its ending
 * @param potong true for a printed page, of which only what is on it is wanted
 */
export function simpanGambar(nama: string, png: Buffer, potong = false): void {
  const berkas = path.join(AKAR, "docs/gambar", `${nama}.png`);
  mkdirSync(path.dirname(berkas), { recursive: true });
  writeFileSync(berkas, denganPalet(png, potong));
  console.log(path.relative(AKAR, berkas));
}
