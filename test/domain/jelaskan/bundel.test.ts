/** Explanations are for the pane: nothing that Excel loads for its functions may reach them. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const SRC = path.resolve(__dirname, "../../../src");

function dicapai(awal: string): ReadonlySet<string> {
  const semua = new Set<string>();
  const antre = [awal];
  for (let file = antre.pop(); file !== undefined; file = antre.pop()) {
    if (semua.has(file)) continue;
    semua.add(file);
    if (file.endsWith(".json")) continue;
    for (const { fileName } of ts.preProcessFile(readFileSync(file, "utf8"), true, true).importedFiles) {
      if (!fileName.startsWith(".")) continue;
      const tujuan = path.resolve(path.dirname(file), fileName);
      const ada = [tujuan, `${tujuan}.ts`, path.join(tujuan, "index.ts")].find(
        (f) => existsSync(f) && path.extname(f) !== "",
      );
      if (ada) antre.push(ada);
    }
  }
  return semua;
}

test("the functions bundle holds no explanation", () => {
  const berkas = [...dicapai(path.join(SRC, "functions/functions.ts"))].map((f) => path.relative(SRC, f));
  expect(berkas).toContain(path.join("domain", "hitung", "capaian.ts"));
  expect(berkas.filter((f) => /jelaskan|Jejak|dokumen/i.test(f))).toEqual([]);
});
