/** The page around the pane: what it may load, and what it says where the pane cannot run. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { panel as en } from "../../src/strings/en/panel";
import { panel as id } from "../../src/strings/id/panel";

const baca = (nama: string) => readFileSync(join(__dirname, "../../src/taskpane", nama), "utf8");
const guard = baca("guard.js");
const html = baca("taskpane.html");

function jalankanGuard(ganti: { hasOwn?: unknown }): string {
  document.body.innerHTML = '<div id="root"></div>';
  const objek = Object.assign(Object.create(Object), ganti) as ObjectConstructor;
  new Function("Object", guard)(objek);
  return document.getElementById("root")!.textContent;
}

describe("taskpane.html", () => {
  const kebijakan = /Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1] ?? "";

  it("is Indonesian and loads nothing but itself and Microsoft's script", () => {
    expect(html).toContain('<html lang="id">');
    expect([...html.matchAll(/https?:\/\/[^"'; ]+/g)].map(([alamat]) => new URL(alamat).host)).toEqual(
      expect.arrayContaining(["appsforoffice.microsoft.com"]),
    );
    expect(new Set([...html.matchAll(/https?:\/\/([^/"'; ]+)/g)].map((cocok) => cocok[1]))).toEqual(new Set(["appsforoffice.microsoft.com"]));
  });

  it("allows no inline script and no eval", () => {
    expect(kebijakan).toContain("default-src 'self'");
    expect(/script-src ([^;]+)/.exec(kebijakan)?.[1]).toBe("'self' https://appsforoffice.microsoft.com");
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
  });
});

describe("the guard of old web views", () => {
  it("says one sentence where the pane's script cannot run", () => {
    expect(jalankanGuard({ hasOwn: undefined })).toBe(id.webviewLama);
  });

  it("keeps silent where it can", () => {
    expect(jalankanGuard({})).toBe("");
  });

  it("is written in ES5", () => {
    expect(guard).not.toMatch(/=>|\b(let|const|class)\b|`|\?\.|\?\?/);
  });
});

describe("the texts of the pane", () => {
  /** Paths of all texts with the names of their blanks. */
  function daftar(apa: unknown, jalur = ""): string[] {
    if (typeof apa === "string") return [`${jalur} ${[...apa.matchAll(/\{\w+\}/g)].map(([nama]) => nama).sort().join(" ")}`];
    return Object.entries(apa as object).flatMap(([kunci, isi]) => daftar(isi, `${jalur}.${kunci}`));
  }

  it("exist in both languages with the same blanks", () => {
    expect(daftar(en)).toEqual(daftar(id));
  });
});
