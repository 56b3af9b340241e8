/** The documentation site as it is built: whole, in Chromium, and asking nothing of any other machine. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Browser, BrowserContext } from "playwright-core";
import { bukaChromium } from "../../scripts/chromium";
import { jalankan } from "../../scripts/jalankan";
import { daftarHalaman } from "../../scripts/situs/halaman";
import { kumpulkan } from "../../scripts/situs/kumpulkan";
import { keberatanAxe } from "../support/panelPeramban";

const ASAL = "http://situs.contoh";
/** Beside the project's node_modules, where VitePress finds its own modules. */
const SUMBER = path.resolve(__dirname, "../../test-results/situs-uji");

let situs: string;
let browser: Browser;
let context: BrowserContext;
const luar: string[] = [];
const hilang: string[] = [];
const galat: string[] = [];

beforeAll(async () => {
  situs = mkdtempSync(path.join(os.tmpdir(), "lkj-situs-"));
  kumpulkan(SUMBER);
  expect(await jalankan("vitepress", ["build", SUMBER, "--outDir", situs])).toBe(0); // a dead link fails here
  browser = await bukaChromium();
  context = await browser.newContext();
  await context.route("**/*", (route) => {
    const { origin, pathname, href } = new URL(route.request().url());
    const berkas = path.join(situs, decodeURIComponent(pathname));
    if (origin !== ASAL) luar.push(href);
    else if (existsSync(berkas)) return route.fulfill({ path: berkas });
    else hilang.push(pathname);
    return route.abort();
  });
}, 180_000);

afterAll(async () => {
  await browser.close();
  rmSync(situs, { recursive: true, force: true });
  rmSync(SUMBER, { recursive: true, force: true });
});

const html = (): string[] =>
  readdirSync(situs, { recursive: true, encoding: "utf8" }).filter((nama) => nama.endsWith(".html")).map((nama) => nama.split(path.sep).join("/"));

describe("the documentation site", () => {
  it("has a page for every page of the repository", () => {
    expect(html()).toEqual(expect.arrayContaining([...daftarHalaman().values(), "aturan.md"].map((nama) => nama.replace(/\.md$/, ".html"))));
  });

  it("loads nothing from elsewhere on any page", () => {
    const tempat = /<(?:script|img|iframe|link|source|video)\b[^>]*?\b(?:src|href)="((?:https?:)?\/\/[^"]+)"/g;
    for (const nama of html()) {
      expect({ nama, luar: [...readFileSync(path.join(situs, nama), "utf8").matchAll(tempat)].map(([, alamat]) => alamat) }).toEqual({ nama, luar: [] });
    }
  });

  it.each(["index", "mulai", "periksa", "ringkasan", "istilah", "pemasangan/index", "pemasangan/jaringan-tertutup", "pengembang/index", "fungsi/CAPAIAN", "aturan"])(
    "shows %s with all its pictures, no wider than a telephone",
    async (nama) => {
      const page = await context.newPage();
      page.on("pageerror", ({ message }) => galat.push(message));
      await page.setViewportSize({ width: 390, height: 800 });
      await page.goto(`${ASAL}/${nama}.html`, { waitUntil: "load" });
      await page.getByRole("heading", { level: 1 }).waitFor();
      const rusak = await page.locator("img").evaluateAll((semua) => semua.map((satu) => satu as HTMLImageElement).filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => src));
      expect(rusak).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      await page.close();
    },
  );

  it.each(["light", "dark"] as const)("meets WCAG 2.2 AA on a %s page", async (colorScheme) => {
    const page = await context.newPage();
    await page.emulateMedia({ colorScheme });
    for (const nama of ["index", "pemasangan/jaringan-tertutup", "fungsi/CAPAIAN", "aturan"]) {
      await page.goto(`${ASAL}/${nama}.html`);
      expect(await keberatanAxe(page)).toEqual([]);
    }
    await page.close();
  });

  it("opens the picture that a link names", async () => {
    const page = await context.newPage();
    await page.goto(`${ASAL}/ringkasan.html`);
    await page.getByRole("link", { name: "Triwulan" }).click();
    await page.waitForURL(`${ASAL}/gambar/ringkasan-triwulan.png`);
    await page.close();
  });

  it("finds a word without a server", async () => {
    const page = await context.newPage();
    await page.goto(`${ASAL}/index.html`);
    await page.getByRole("button", { name: "Cari" }).click();
    await page.getByRole("searchbox").fill("polaritas");
    await page.getByRole("option").first().waitFor();
    await page.close();
  });

  it("asked nothing of any other machine and left no error behind", () => {
    expect([luar, hilang, galat]).toEqual([[], [], []]);
  });
});
