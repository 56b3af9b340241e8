import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { BUILDS } from "../support/builds";

const MICROSOFT = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const read = (folder: string, file: string) => readFileSync(path.join(folder, file), "utf8");

function files(folder: string, prefix = ""): string[] {
  return readdirSync(path.join(folder, prefix)).flatMap((name) => {
    const relative = path.join(prefix, name);
    return statSync(path.join(folder, relative)).isDirectory() ? files(folder, relative) : [relative];
  });
}

describe("dist for hosting", () => {
  it("mentions localhost in no file", () => {
    const guilty = files(BUILDS.dist)
      .filter((file) => /\.(html|js|json|xml)$/.test(file))
      .filter((file) => /localhost:3000/.test(read(BUILDS.dist, file)));
    expect(guilty).toEqual([]);
  });

  it("loads Microsoft's two scripts and no other from outside", () => {
    const outside = ["taskpane.html", "functions.html"].flatMap((page) =>
      [...read(BUILDS.dist, page).matchAll(/(?:src|href)="?(https?:[^"\s>]+)/g)].map((match) => match[1]),
    );
    expect(outside.sort()).toEqual([`${MICROSOFT}custom-functions-runtime.js`, `${MICROSOFT}office.js`]);
  });

  it("keeps the functions bundle free of React, DOM, network and Intl", () => {
    const bundle = read(BUILDS.dist, "functions.js");
    expect(bundle).toContain("CustomFunctions.associate");
    for (const word of [/\breact\b/i, /\bdocument\./, /\bwindow\./, /\bIntl\./, /\bfetch\(/, /XMLHttpRequest/, /toLocale(String|UpperCase)/]) {
      expect(bundle).not.toMatch(word);
    }
  });
});

/** What a page's own policy allows, by kind of request. */
function policy(html: string): Readonly<Record<string, string>> {
  const content = /http-equiv="?Content-Security-Policy"?\s+content="([^"]+)"/.exec(html)?.[1] ?? "";
  return Object.fromEntries(content.split(";").map((rule) => [rule.trim().split(" ")[0]!, rule.trim().split(" ").slice(1).join(" ")]));
}

describe.each([
  ["the build for hosting", BUILDS.dist, "'self' https://appsforoffice.microsoft.com"],
  ["the self-host build", BUILDS.mandiri, "'self'"],
])("%s", (_name, folder, scripts) => {
  it.each(["taskpane.html", "functions.html"])("lets %s run scripts and ask for files of its own place only, Microsoft's apart", (page) => {
    expect(policy(read(folder, page))).toMatchObject({
      "default-src": "'self'",
      "script-src": scripts,
      "connect-src": scripts,
      "object-src": "'none'",
      "base-uri": "'self'",
      "form-action": "'none'",
    });
  });

  it("lists every file with its SHA-256, but the list itself and the check that reads it", () => {
    const listed = JSON.parse(read(folder, "daftar-berkas.json")) as { versi: string; berkas: Record<string, string> };
    const built = files(folder).filter((file) => !["daftar-berkas.json", "periksa-hosting.cjs"].includes(file));
    expect(Object.keys(listed.berkas)).toEqual(built.sort());
    const other = built.filter((file) => createHash("sha256").update(readFileSync(path.join(folder, file))).digest("hex") !== listed.berkas[file]);
    expect(other).toEqual([]);
  });

  it("brings the licence of every package in its bundles", () => {
    const notices = read(folder, "lisensi-pihak-ketiga.txt").split(`\n${"-".repeat(80)}\n`);
    const named = notices.map((notice) => /^(\S+) \S+ \((\S+)\)$/m.exec(notice)?.[1]);
    expect(named).toEqual(expect.arrayContaining(["react", "big.js", "@fluentui/react-button", "fastest-levenshtein"]));
    expect(notices.filter((notice) => !/copyright|licen[cs]e/i.test(notice.split("\n").slice(2).join("\n")))).toEqual([]);
  });

  it("brings the check of a hosting server as one file that Node runs as it is", () => {
    const run = spawnSync(process.execPath, [path.join(folder, "periksa-hosting.cjs")], { encoding: "utf8" });
    expect(run.status).toBe(2);
    expect(run.stderr).toContain("periksa-hosting.cjs https://");
  });
});

describe("dist for a closed network", () => {
  it("holds Microsoft's scripts and names no address outside in its pages", () => {
    for (const script of ["office.js", "custom-functions-runtime.js", "excel-web-16.00.js", "excel-win32-16.01.js"]) {
      expect(existsSync(path.join(BUILDS.mandiri, "office-js", script))).toBe(true);
    }
    for (const page of ["taskpane.html", "functions.html"]) {
      expect(read(BUILDS.mandiri, page)).not.toMatch(/https?:\/\//);
      expect(read(BUILDS.mandiri, page)).toContain("office-js/");
    }
  });

  it("leaves out debug files and the scripts of other applications", () => {
    const unwanted = files(path.join(BUILDS.mandiri, "office-js")).filter((file) => /\.debug\.js$|^(word|outlook|powerpoint|onenote|visio)-/.test(file));
    expect(unwanted).toEqual([]);
  });
});
