/** Makes the sample workbooks in assets/contoh: the same bytes at every run. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { WorkbookModel } from "../src/xlsx/model";
import { xlsx } from "../src/xlsx/excelts";
import { bukuBiro } from "./contoh/biro";
import { bukuDitjen } from "./contoh/ditjen";

const CONTOH: Readonly<Record<string, () => WorkbookModel>> = {
  "biro-perencanaan-2023.xlsx": bukuBiro,
  "ditjen-rehsos-2023.xlsx": bukuDitjen,
};

export async function buatContoh(): Promise<Map<string, Uint8Array>> {
  const berkas = new Map<string, Uint8Array>();
  for (const [nama, buku] of Object.entries(CONTOH)) berkas.set(nama, await xlsx.write(buku()));
  return berkas;
}

if (require.main === module) {
  const folder = join(__dirname, "..", "assets", "contoh");
  mkdirSync(folder, { recursive: true });
  void buatContoh().then((berkas) => {
    for (const [nama, bytes] of berkas) {
      writeFileSync(join(folder, nama), bytes);
      console.log(`assets/contoh/${nama} (${bytes.length} B)`);
    }
  });
}
