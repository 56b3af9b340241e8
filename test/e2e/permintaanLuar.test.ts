/**
 * What leaves the machine: with the hosted build nothing but the request for Microsoft's two scripts, with the self-hosted one
 * nothing at all; and no page of ours ever runs against its own Content-Security-Policy. The pane is the built one with its own
 * policy, in the workbench, through all its places.
 */
import { existsSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Browser, BrowserContext } from "playwright-core";
import { bukaChromium } from "../../scripts/chromium";
import * as id from "../../src/strings/id";
import { BUILDS, TEST_BASE_URL } from "../support/builds";
import { bukaMeja, type Meja } from "../support/meja";
import { bingkai } from "../support/panelPeramban";

const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const OFFICE = `${CDN}office.js`;
const RUNTIME = `${CDN}custom-functions-runtime.js`;
const MICROSOFT = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/** Milliseconds in which a page that has been drawn asks for what it still needs. */
const SUSULAN_MS = 1000;

interface Catatan {
  /** Addresses outside our own, each once. */
  readonly luar: Set<string>;
  /** What a page's own policy refused. */
  readonly pelanggaran: string[];
}

async function catat(context: BrowserContext, milikKita: (url: URL) => boolean): Promise<Catatan> {
  const catatan: Catatan = { luar: new Set(), pelanggaran: [] };
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && !milikKita(url)) catatan.luar.add(`${url.origin}${url.pathname}`);
  });
  // an attempt that the policy stopped never went out; it is among the violations
  context.on("requestfailed", (request) => {
    const url = new URL(request.url());
    if (request.failure()?.errorText === "csp") catatan.luar.delete(`${url.origin}${url.pathname}`);
  });
  await context.exposeFunction("laporPelanggaran", (teks: string) => void catatan.pelanggaran.push(teks));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sourceFile }) => {
      (window as unknown as { laporPelanggaran(teks: string): void }).laporPelanggaran(`${effectiveDirective} ${blockedURI} ${sourceFile}`);
    });
  });
  return catatan;
}

/** The workbench around a build whose pages keep their own policy and the addresses of their scripts; the stand-in answers for office.js. */
async function mejaDengan(pane: string, office: string | RegExp): Promise<{ meja: Meja; catatan: Catatan }> {
  let catatan: Catatan | undefined;
  const meja = await bukaMeja({
    pane,
    siapkan: async (context) => {
      catatan = await catat(context, ({ hostname }) => hostname === "localhost");
      await context.route(/\/taskpane\.html/, (route) => route.fulfill({ path: path.join(pane, "taskpane.html") }));
      await context.route(office, (route) => route.fulfill({ path: path.join(BUILDS.workbench, "office.js") }));
    },
  });
  return { meja, catatan: catatan! };
}

/** Everything that the pane fetches later is fetched here. */
async function lewatiSemuaTempat({ panel, page }: Meja): Promise<void> {
  const p = id.panel;
  await panel.getByRole("button", { name: /109,67%/ }).first().click();
  await panel.getByRole("tab", { name: p.tempat.ringkas }).click();
  await panel.getByRole("button", { name: p.ringkas.cari }).click();
  await panel.getByRole("button", { name: p.ringkas.buat }).click();
  await panel.getByText(p.ringkas.selesaiJudul).waitFor();
  await panel.getByRole("tab", { name: p.tempat.rumus }).click();
  await panel.getByRole("button", { name: id.jelaskan.panel.tombol }).click();
  await panel.getByRole("tab", { name: p.tempat.bagikan }).click();
  await panel.getByRole("button", { name: id.bagikan.siapkan }).click();
  await panel.getByRole("tab", { name: p.tempat.pengaturan }).click();
  await panel.getByRole("radio", { name: "English" }).click();
  await panel.getByRole("tab", { name: "Settings" }).waitFor();
  // a request counts when it is asked for: what the last place asks for is asked for by then
  await page.waitForTimeout(SUSULAN_MS);
}

describe.each([
  { nama: "the hosted build", pane: BUILDS.dist, office: OFFICE, luar: [OFFICE] },
  { nama: "the self-hosted build", pane: BUILDS.mandiri, office: /\/office-js\/office\.js$/, luar: [] },
])("$nama in the workbench", ({ pane, office, luar }) => {
  let meja: Meja;
  let catatan: Catatan;
  beforeAll(async () => {
    ({ meja, catatan } = await mejaDengan(pane, office));
  }, 120_000);
  afterAll(() => meja?.tutup());

  it(`asks nothing of another machine but ${luar.join(", ") || "nothing"}, in all its places`, async () => {
    await lewatiSemuaTempat(meja);
    expect([...catatan.luar]).toEqual(luar);
    expect(catatan.pelanggaran).toEqual([]);
    expect(meja.galatHalaman).toEqual([]);
  }, 120_000);

  it.each([
    ["a request", (alamat: string) => void fetch(alamat).catch(() => undefined), "connect-src"],
    ["a beacon", (alamat: string) => void navigator.sendBeacon(alamat, "sel"), "connect-src"],
    ["a picture", (alamat: string) => void (new Image().src = alamat), "img-src"],
    ["a script", (alamat: string) => void document.head.append(Object.assign(document.createElement("script"), { src: alamat })), "script-src"],
    ["a frame", (alamat: string) => void document.body.append(Object.assign(document.createElement("iframe"), { src: alamat })), "frame-src"],
  ])("would not let %s out, and this test would hear of it", async (_, coba, arahan) => {
    catatan.luar.clear();
    catatan.pelanggaran.length = 0;
    await bingkai(meja).evaluate(`(${coba.toString()})("https://contoh.invalid/${arahan}")`);
    const akhir = Date.now() + 10_000;
    while ((catatan.pelanggaran.length === 0 || catatan.luar.size > 0) && Date.now() < akhir) await meja.page.waitForTimeout(50);
    expect(catatan.pelanggaran[0]).toMatch(new RegExp(`^${arahan}(-elem)? https://contoh\\.invalid`));
    expect([...catatan.luar]).toEqual([]);
  });
});

/** Any address of ours answered from a folder, Microsoft's from the builder's own node_modules; all others fail and are noted. */
async function layani(context: BrowserContext, folder: string): Promise<void> {
  await context.route("**/*", async (route) => {
    const url = route.request().url();
    const file = url.startsWith(`${TEST_BASE_URL}/`)
      ? path.join(folder, new URL(url).pathname.slice(new URL(TEST_BASE_URL).pathname.length))
      : url.startsWith(CDN)
        ? path.join(MICROSOFT, new URL(url).pathname.slice(new URL(CDN).pathname.length))
        : null;
    if (file === null || !existsSync(file) || !statSync(file).isFile()) return route.abort();
    return route.fulfill({ body: await readFile(file), contentType: file.endsWith(".html") ? "text/html; charset=utf-8" : "text/javascript; charset=utf-8" });
  });
}

describe("the pages alone, with Microsoft's own scripts", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await bukaChromium();
  }, 60_000);
  afterAll(() => browser?.close());

  it.each([
    ["the hosted", "taskpane.html", BUILDS.dist, OFFICE],
    ["the hosted", "functions.html", BUILDS.dist, RUNTIME],
    ["the self-hosted", "taskpane.html", BUILDS.mandiri, null],
    ["the self-hosted", "functions.html", BUILDS.mandiri, null],
  ])("%s %s asks for no script of others but the one that it names", async (_, halaman, folder, skrip) => {
    const context = await browser.newContext();
    const catatan = await catat(context, ({ href }) => href.startsWith(`${TEST_BASE_URL}/`));
    await layani(context, folder);
    const page = await context.newPage();
    const galat: string[] = [];
    page.on("pageerror", ({ message }) => galat.push(message));
    await page.goto(`${TEST_BASE_URL}/${halaman}`);
    if (halaman === "taskpane.html") await page.getByRole("heading", { name: id.panel.luarExcel.judul }).waitFor();
    // a request counts when it is asked for: what the last place asks for is asked for by then
  await page.waitForTimeout(SUSULAN_MS);
    await context.close();
    // what Microsoft's script asks of its own place is Microsoft's; nothing else may be asked
    expect([...catatan.luar].filter((url) => url === skrip || !url.startsWith(CDN))).toEqual(skrip === null ? [] : [skrip]);
    if (skrip === null) expect([...catatan.luar]).toEqual([]);
    expect(catatan.pelanggaran).toEqual([]);
    expect(galat).toEqual([]);
  });
});
