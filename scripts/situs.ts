/**
 * `npm run situs`: the documentation as a static site in dist-docs/, from the Markdown of this repository. `-- --lihat` serves it.
 * Needs no network, neither here nor where it is read. A link that points nowhere fails.
 */
import path from "node:path";
import { AKAR, jalankan } from "./jalankan";
import { kumpulkan } from "./situs/kumpulkan";

async function main(): Promise<number> {
  const sumber = path.join(AKAR, "test-results/situs");
  kumpulkan(sumber);
  if (process.argv.includes("--lihat")) return jalankan("vitepress", ["dev", sumber]);
  return jalankan("vitepress", ["build", sumber, "--outDir", path.join(AKAR, "dist-docs")]);
}

void main().then((code) => {
  process.exitCode = code;
});
