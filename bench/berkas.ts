/** Size of what a user downloads, as a production build makes it. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { AKAR, jalankan } from "../scripts/jalankan";
import { kib, type Baris } from "./ukur";

export const FOLDER = path.join(AKAR, "test-results/bench-dist");
const TUJUAN = { functions: 25, taskpane: 250 } as const;
let dibuat = false;

/** The add-in as it is published, built once in a run. */
export async function susunProduksi(): Promise<void> {
  if (dibuat) return;
  if ((await jalankan("webpack", ["--mode", "production", "--stats", "errors-only"], { DIST: FOLDER })) !== 0) {
    throw new Error("the production build failed");
  }
  dibuat = true;
}

export async function ukurBerkas(): Promise<Baris[]> {
  await susunProduksi();
  return Object.entries(TUJUAN).map(([nama, tujuan]) => {
    const bytes = readFileSync(path.join(FOLDER, `${nama}.js`));
    return {
      ukuran: `${nama}.js, gzip`,
      nilai: kib(gzipSync(bytes, { level: 9 }).length),
      catatan: `tujuan: ${tujuan} KiB; tanpa gzip ${kib(bytes.length)}`,
    };
  });
}
