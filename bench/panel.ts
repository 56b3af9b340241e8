/** How soon the pane answers after its page is asked for, beside a pane of the parts of Microsoft's React template. */
import { createServer, type Server } from "node:http";
import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { chromium, type Page } from "playwright-core";
import { AKAR } from "../scripts/jalankan";
import { FOLDER as DIST } from "./berkas";
import { susunNaskah } from "./susun";
import { koma, median, type Baris } from "./ukur";

const TEMPLAT = path.join(AKAR, "test-results/bench-templat");
const PEMANASAN = 3;
const KALI = 15;
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

const HALAMAN_TEMPLAT = '<!doctype html><meta charset="utf-8"><script src="office.js"></script><div id="root"></div><script defer src="templat.js"></script>';

function sajikan(): Promise<Server> {
  const peladen = createServer((minta, jawab) => {
    const jalur = new URL(minta.url!, "http://localhost").pathname;
    const isi = (): string | Buffer => {
      if (jalur.endsWith("/office.js")) return OFFICE;
      if (jalur === "/templat/") return HALAMAN_TEMPLAT;
      if (jalur === "/templat/templat.js") return readFileSync(path.join(TEMPLAT, "templat.js"));
      if (jalur === "/panel/taskpane.html") {
        return readFileSync(path.join(DIST, "taskpane.html"), "utf8").replace(/https:[^"]*\/office\.js/, "office.js");
      }
      return readFileSync(path.join(DIST, jalur.replace(/^\/(panel|templat)\//, "")));
    };
    try {
      const badan = isi();
      const jenis = jalur.endsWith("/") ? "text/html" : (JENIS[path.extname(jalur)] ?? "application/octet-stream");
      jawab.writeHead(200, { "content-type": jenis, "cache-control": jenis === "text/html" ? "no-cache" : "max-age=3600" });
      jawab.end(badan);
    } catch {
      jawab.writeHead(404).end();
    }
  });
  return new Promise((siap) => peladen.listen(0, () => siap(peladen)));
}

/** Milliseconds from the start of navigation until a primary button is there and a frame with it has been drawn. */
async function sekali(halaman: Page, alamat: string, tombol: string): Promise<number> {
  await halaman.goto(alamat, { waitUntil: "commit" });
  return halaman.evaluate<number>(`new Promise((selesai) => {
    const lihat = () => requestAnimationFrame(document.querySelector(${JSON.stringify(tombol)}) ? () => selesai(performance.now()) : lihat);
    lihat();
  })`);
}

export async function ukurPanel(): Promise<Baris[]> {
  await susunNaskah(path.join(__dirname, "templat/index.tsx"), TEMPLAT, "templat.js");
  const peladen = await sajikan();
  const peramban = await chromium.launch({ executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
  try {
    const asal = `http://localhost:${(peladen.address() as AddressInfo).port}`;
    const halaman = await peramban.newPage({ viewport: { width: 350, height: 700 } });
    const galat: string[] = [];
    halaman.on("pageerror", (sebab) => galat.push(sebab.message));
    const subjek = {
      templat: [`${asal}/templat/`, "#root button"],
      panel: [`${asal}/panel/taskpane.html`, "#tempat-periksa button"],
    } as const;
    const waktu: Record<keyof typeof subjek, number[]> = { templat: [], panel: [] };
    for (let i = 0; i < PEMANASAN + KALI; i++) {
      for (const nama of ["templat", "panel"] as const) {
        const [alamat, tombol] = subjek[nama];
        const ms = await sekali(halaman, alamat, tombol);
        if (i >= PEMANASAN) waktu[nama].push(ms);
      }
    }
    if (galat.length > 0) throw new Error(`a page failed while it was measured: ${galat[0]!}`);
    const [templat, panel] = [median(waktu.templat), median(waktu.panel)];
    return [
      { ukuran: "susunan templat React Microsoft", nilai: `${koma(templat, 0)} ms`, catatan: `pembanding, tanpa polyfill; ${KALI} kali bergantian dari singgahan hangat` },
      { ukuran: "panel LKJ sampai tombol Periksa", nilai: `${koma(panel, 0)} ms`, catatan: `${koma(panel / templat)} × pembanding, tujuan: 1 ×` },
    ];
  } finally {
    await peramban.close();
    peladen.close();
  }
}
