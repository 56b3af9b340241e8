/** The arrows between the folders (docs: layout). A newcomer may rely on them, so they are checked, not hoped for. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const SRC = path.resolve(__dirname, "../../src");
/** Tells the version; no more of it reaches a bundle. */
const PACKAGE = path.resolve(SRC, "../package.json");

/** Folder → folders, or single files of one, and packages it may import. */
const ALLOWED: Readonly<Record<string, { readonly folders: readonly string[]; readonly packages: readonly string[] }>> = {
  domain: { folders: ["domain"], packages: ["big.js", "fastest-levenshtein", "@borgar/fx"] },
  strings: { folders: ["strings", "domain"], packages: [] },
  functions: { folders: ["functions", "domain", "strings"], packages: [] },
  excel: { folders: ["excel", "domain"], packages: [] },
  xlsx: { folders: ["xlsx", "domain"], packages: ["@cj-tech-master/excelts", "fflate", "@borgar/fx"] },
  taskpane: {
    folders: ["taskpane", "excel/layanan", "excel/layananExcel", "functions/edge", "functions/sel", "domain", "strings"],
    packages: ["react", "react-dom", "@fluentui/react-components", "@fluentui/react-icons", "@tanstack/react-virtual"],
  },
  cli: { folders: ["cli", "xlsx", "functions", "domain", "strings"], packages: ["node:"] },
};

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    if (statSync(file).isDirectory()) return sources(file);
    return /\.tsx?$/.test(name) ? [file] : [];
  });
}

interface Import {
  readonly file: string;
  readonly target: string;
}

function importsOf(file: string): Import[] {
  return ts.preProcessFile(readFileSync(file, "utf8"), true, true).importedFiles.map(({ fileName }) => ({ file, target: fileName }));
}

function violation({ file, target }: Import): string | null {
  const folder = path.relative(SRC, file).split(path.sep)[0]!;
  const rule = ALLOWED[folder];
  if (!rule) return `src/${folder} is no folder of the layout`;
  const name = path.relative(SRC, file);
  if (target.startsWith(".")) {
    if (path.resolve(path.dirname(file), target) === PACKAGE) return folder === "taskpane" ? null : `${name} imports package.json`;
    const to = path.relative(SRC, path.resolve(path.dirname(file), target));
    return rule.folders.some((allowed) => to === allowed || to.startsWith(`${allowed}${path.sep}`)) ? null : `${name} imports src/${to}`;
  }
  return rule.packages.some((allowed) => target === allowed || target.startsWith(`${allowed}/`) || (allowed === "node:" && target.startsWith("node:")))
    ? null
    : `${name} imports ${target}`;
}

describe("import boundaries", () => {
  const all = sources(SRC).filter((file) => path.dirname(file) !== SRC);

  it("are kept by every file", () => {
    expect(all.length).toBeGreaterThan(20);
    expect(all.flatMap(importsOf).map(violation).filter((found) => found !== null)).toEqual([]);
  });

  it("let only src/excel speak to Excel", () => {
    const guilty = all
      .filter((file) => !path.relative(SRC, file).startsWith("excel"))
      .filter((file) => /\bExcel\.(run|[A-Z])/.test(readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "")));
    expect(guilty.map((file) => path.relative(SRC, file))).toEqual([]);
  });

  it("would notice a breach", () => {
    const inDomain = path.join(SRC, "domain/hitung/contoh.ts");
    expect(violation({ file: inDomain, target: "../../strings/id" })).toMatch(/imports src\/strings/);
    expect(violation({ file: inDomain, target: "react" })).toMatch(/imports react/);
    expect(violation({ file: inDomain, target: "../hasil" })).toBeNull();
    expect(violation({ file: path.join(SRC, "taskpane/contoh.ts"), target: "../functions/functions" })).toMatch(/imports src\/functions\/functions/);
  });
});
