/** The workbench in headless Chromium, as a user opens it: for browser tests and for the pictures of the documentation. */
import { rm } from "node:fs/promises";
import path from "node:path";
import type { Browser, BrowserContext, Download, FrameLocator, Page } from "playwright-core";
import { bukaChromium } from "../../scripts/chromium";
import { startWorkbench, type RunningWorkbench } from "../../workbench/server";
import { BUILDS } from "./builds";

export interface SelAktif {
  readonly lembar: string;
  readonly sel: string;
  readonly nilai: unknown;
  readonly teks: string;
  readonly rumus: unknown;
}

export interface Meja {
  readonly page: Page;
  /** The pane's document. */
  readonly panel: FrameLocator;
  readonly url: string;
  /** Addresses outside this machine that anything on the page asked for. */
  readonly permintaanLuar: readonly string[];
  /** Errors that no code caught. */
  readonly galatHalaman: readonly string[];
  /** Errors and warnings on the console. */
  readonly konsol: readonly string[];
  /** What Excel.run says of the active cell. */
  selAktif(): Promise<SelAktif>;
  /** Runs a script over Excel.run inside the pane; answers what it returns. */
  excel<T>(script: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** Leaves one sheet, and nothing on it. */
  kosongkan(): Promise<void>;
  /** Goes to a cell of the sheet in front through the name box. */
  keSel(sel: string): Promise<void>;
  simpan(): Promise<Uint8Array>;
  tutup(): Promise<void>;
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return new Uint8Array(Buffer.concat(chunks));
}

export interface OpsiMeja {
  readonly lebar?: number;
  readonly tinggi?: number;
  readonly berkas?: string;
  /** As at a colleague's: without our functions. */
  readonly tanpaFungsi?: boolean;
  /** Folder of the built add-in; the hosted build unless said otherwise. */
  readonly pane?: string;
  /** Before anything is asked for: routes, listeners. */
  readonly siapkan?: (context: BrowserContext) => Promise<void>;
}

/** Milliseconds that a test waits for the page: a slow machine with two browsers at once is no fault. */
export const TUNGGU_MS = 75_000;

export async function bukaMeja(opsi: OpsiMeja = {}): Promise<Meja> {
  let server: RunningWorkbench | undefined;
  let browser: Browser | undefined;
  try {
    server = await startWorkbench({ port: 0, pane: opsi.pane ?? BUILDS.dist, workbench: BUILDS.workbench });
    browser = await bukaChromium();
    const context = await browser.newContext({
      viewport: { width: opsi.lebar ?? 1400, height: opsi.tinggi ?? 860 },
      acceptDownloads: true,
    });
    context.setDefaultTimeout(TUNGGU_MS);
    await opsi.siapkan?.(context);
    return await meja(await context.newPage(), server, browser, opsi);
  } catch (error) {
    await browser?.close();
    await server?.close();
    throw error;
  }
}

async function meja(page: Page, server: RunningWorkbench, browser: Browser, { berkas, tanpaFungsi }: OpsiMeja): Promise<Meja> {
  const permintaanLuar: string[] = [];
  const galatHalaman: string[] = [];
  const konsol: string[] = [];
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^https?:$/.test(protocol) && origin !== new URL(server.url).origin) permintaanLuar.push(request.url());
  });
  page.on("pageerror", (error) => galatHalaman.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") konsol.push(message.text());
  });
  const alamat = new URL(server.url);
  if (berkas) alamat.searchParams.set("buka", berkas);
  if (tanpaFungsi) alamat.searchParams.set("fungsi", "tanpa");
  await page.goto(alamat.href);
  const panel = page.frameLocator("#panel");
  await panel.getByRole("tab", { name: "Periksa" }).waitFor({ timeout: 45_000 });

  const excel: Meja["excel"] = async (script) => {
    const frame = page.frames().find((candidate) => candidate.url().includes("/taskpane.html"));
    if (!frame) throw new Error("the pane has no frame");
    return frame.evaluate(`Excel.run(${script.toString()})`) as ReturnType<typeof script>;
  };
  const selAktif: Meja["selAktif"] = () =>
    excel(async (context) => {
      const cell = context.workbook.getActiveCell();
      cell.load("address,values,text,formulas");
      await context.sync();
      const at = cell.address.lastIndexOf("!");
      return {
        lembar: cell.address.slice(0, at).replace(/^'|'$/g, "").replace(/''/g, "'"),
        sel: cell.address.slice(at + 1),
        nilai: cell.values[0]![0] as unknown,
        teks: cell.text[0]![0]!,
        rumus: cell.formulas[0]![0] as unknown,
      };
    });
  return {
    page,
    panel,
    url: server.url,
    permintaanLuar,
    galatHalaman,
    konsol,
    excel,
    selAktif,
    kosongkan: () =>
      excel(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("items/name");
        await context.sync();
        worksheets.add().activate();
        for (const sheet of worksheets.items) sheet.delete();
        await context.sync();
      }),
    async keSel(sel) {
      const box = page.locator("#lembar input.univer-appearance-none"); // the name box; toolbar boxes have another class
      // the grid may still be closing its editor, and then takes the focus back
      for (let attempt = 0; attempt < 5; attempt++) {
        await box.click();
        await box.fill(sel);
        await box.press("Enter");
        if ((await selAktif()).sel === sel) return;
        await page.waitForTimeout(200);
      }
      throw new Error(`the name box did not go to ${sel}`);
    },
    async simpan() {
      const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#simpan").click()]);
      const bytes = await bytesOf(download);
      await rm(path.resolve(await download.path()), { force: true });
      return bytes;
    },
    async tutup() {
      await browser.close();
      await server.close();
    },
  };
}
