/** How soon the pane answers after its page is asked for, beside a pane of the parts of Microsoft's React template. */
import { createServer, type Server } from "node:http";
import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { chromium, type Page } from "playwright-core";
import { AKAR } from "../scripts/jalankan";
import { FOLDER as DIST, susunProduksi } from "./berkas";
import { susunNaskah } from "./susun";
import { koma, median, type Baris } from "./ukur";

const TEMPLAT = path.join(AKAR, "test-results/bench-templat");
const PEMANASAN = 3;
const KALI = 25;
const SELANG_TANYA_MS = 150;
const JENIS: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript", ".png": "image/png", ".json": "application/json" };

/** Ready at once, as office.js is from a warm cache; a workbook that never answers, so that only the pane's own work is measured. */
const OFFICE = `
  var Office = {
    HostType: { Excel: "Excel" }, PlatformType: { OfficeOnline: "OfficeOnline" }, EventType: {},
    context: { requirements: { isSetSupported: function () { return true; } }, displayLanguage: "id-ID", platform: "OfficeOnline", diagnostics: {} },
    onReady: function (f) { var siap = Promise.resolve({ host: "Excel", platform: "OfficeOnline" }); return f ? siap.then(f) : siap; },
    actions: { associate: function () {} }
  };
  var Excel = { run: function () { return new Promise(function () {}); } };`;

const halamanTemplat = (naskah: readonly string[]): string =>
  `<!doctype html><meta charset="utf-8"><script src="office.js"></script><div id="root"></div>${naskah.map((satu) => `<script defer src="${satu}"></script>`).join("")}`;

/** Microsoft's template as it is, and the same without its polyfills. */
const HALAMAN: Readonly<Record<string, string>> = {
  "/templat/": halamanTemplat(["polyfill.js", "templat.js"]),
  "/templat/ringan": halamanTemplat(["templat.js"]),
};

function sajikan(): Promise<Server> {
  const peladen = createServer((minta, jawab) => {
    const jalur = new URL(minta.url!, "http://localhost").pathname;
    const isi = (): string | Buffer => {
      if (jalur.endsWith("/office.js")) return OFFICE;
      if (jalur in HALAMAN) return HALAMAN[jalur]!;
      if (/^\/templat\/\w+\.js$/.test(jalur)) return readFileSync(path.join(TEMPLAT, path.basename(jalur)));
      if (jalur === "/panel/taskpane.html") {
        return readFileSync(path.join(DIST, "taskpane.html"), "utf8").replace(/https:[^"]*\/office\.js/, "office.js");
      }
      return readFileSync(path.join(DIST, jalur.replace(/^\/(panel|templat)\//, "")));
    };
    try {
      const badan = isi();
      const jenis = jalur in HALAMAN ? "text/html" : (JENIS[path.extname(jalur)] ?? "application/octet-stream");
      jawab.writeHead(200, { "content-type": jenis, "cache-control": jenis === "text/html" ? "no-cache" : "max-age=3600" });
      jawab.end(badan);
    } catch {
      jawab.writeHead(404).end();
    }
  });
  return new Promise((siap) => peladen.listen(0, () => siap(peladen)));
}

/** Notes in the page when elements that match are there first, and when the browser reports the first frame with content. */
const PANTAU = (dicari: Readonly<Record<string, string>>): string => `
  (() => {
    const catatan = (window.bench = {});
    const dicari = Object.entries(${JSON.stringify(dicari)});
    new MutationObserver(() => {
      for (const [nama, pemilih] of dicari) if (!(nama in catatan) && document.querySelector(pemilih)) catatan[nama] = performance.now();
    }).observe(document, { childList: true, subtree: true });
    new PerformanceObserver((daftar) => {
      for (const satu of daftar.getEntriesByName("first-contentful-paint")) catatan.bingkai = satu.startTime;
    }).observe({ type: "paint", buffered: true });
  })()`;

/** Milliseconds from the start of navigation. */
interface Catatan {
  readonly tombol: number;
  readonly bingkai: number;
  /** When the check of the workbook showed its progress; the template does nothing by itself. */
  readonly bekerja?: number;
}

/** Opens a page and leaves it alone until it has noted all that is looked for. */
async function sekali(halaman: Page, alamat: string, dicari: Readonly<Record<string, string>>): Promise<Catatan> {
  await halaman.goto(alamat, { waitUntil: "load" });
  for (;;) {
    await halaman.waitForTimeout(SELANG_TANYA_MS);
    const catatan = await halaman.evaluate<Partial<Catatan>>("window.bench");
    if (["bingkai", ...Object.keys(dicari)].every((nama) => nama in catatan)) return catatan as Catatan;
  }
}

/** Both pages are empty until their button is drawn: the first frame with content is the one with the button. */
const siap = ({ tombol, bingkai }: Catatan): number => Math.max(tombol, bingkai);

export async function ukurPanel(): Promise<Baris[]> {
  await susunProduksi();
  await susunNaskah(path.join(__dirname, "templat/index.tsx"), TEMPLAT, "templat.js");
  await susunNaskah(path.join(__dirname, "templat/polyfill.ts"), TEMPLAT, "polyfill.js");
  const peladen = await sajikan();
  const peramban = await chromium.launch({ executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
  try {
    const asal = `http://localhost:${(peladen.address() as AddressInfo).port}`;
    const galat: string[] = [];
    const subjek = {
      templat: { alamat: `${asal}/templat/`, dicari: { tombol: "#root button" } },
      ringan: { alamat: `${asal}/templat/ringan`, dicari: { tombol: "#root button" } },
      panel: { alamat: `${asal}/panel/taskpane.html`, dicari: { tombol: "#tempat-periksa button", bekerja: "#tempat-periksa [role=progressbar]" } },
    } as const;
    const buka = async (nama: keyof typeof subjek): Promise<Page> => {
      const halaman = await peramban.newPage({ viewport: { width: 350, height: 700 } });
      halaman.on("pageerror", (sebab) => galat.push(sebab.message));
      await halaman.addInitScript(PANTAU(subjek[nama].dicari));
      return halaman;
    };
    const halaman = { templat: await buka("templat"), ringan: await buka("ringan"), panel: await buka("panel") };
    const catatan: Record<keyof typeof subjek, Catatan[]> = { templat: [], ringan: [], panel: [] };
    for (let i = 0; i < PEMANASAN + KALI; i++) {
      for (const nama of ["templat", "ringan", "panel"] as const) {
        const satu = await sekali(halaman[nama], subjek[nama].alamat, subjek[nama].dicari);
        if (i >= PEMANASAN) catatan[nama].push(satu);
        // what is open elsewhere takes no time from the other
        await halaman[nama].goto("about:blank");
      }
    }
    if (galat.length > 0) throw new Error(`a page failed while it was measured: ${galat[0]!}`);
    const [templat, ringan, panel] = [catatan.templat, catatan.ringan, catatan.panel].map((daftar) => median(daftar.map(siap))) as [number, number, number];
    const berpasangan = median(catatan.panel.map((satu, i) => siap(satu) / siap(catatan.templat[i]!)));
    return [
      { ukuran: "susunan templat React Microsoft", nilai: `${koma(templat, 0)} ms`, catatan: `pembanding; ${KALI} kali bergantian dari singgahan hangat` },
      { ukuran: "  tanpa polyfill-nya", nilai: `${koma(ringan, 0)} ms`, catatan: `${koma(ringan / templat)} × pembanding` },
      {
        ukuran: "panel LKJ sampai tombol Periksa",
        nilai: `${koma(panel, 0)} ms`,
        catatan: `${koma(panel / templat)} × pembanding, median pasangan ${koma(berpasangan)} ×; tujuan: 1 ×`,
      },
      { ukuran: "panel LKJ sampai pemeriksaan berjalan", nilai: `${koma(median(catatan.panel.map(({ bekerja }) => bekerja!)), 0)} ms` },
    ];
  } finally {
    await peramban.close();
    peladen.close();
  }
}
