/** Checking in headless Chromium: for how long one slice of ours keeps the pane from answering. */
import path from "node:path";
import { chromium } from "playwright-core";
import { AKAR } from "../scripts/jalankan";
import type { Irisan, Ukur } from "./halaman";
import { BARIS_BESAR, BARIS_SEDANG, BUKU_BESAR } from "./lembarBesar";
import { susunNaskah } from "./susun";
import { koma, median, ribuan, type Baris } from "./ukur";

const FOLDER = path.join(AKAR, "test-results/bench-halaman");
const BERKAS = "halaman.js";
const TUJUAN_IRISAN_MS = 50;
const TUJUAN_SEDETIK_MS = 1000;
const KALI = 3;
const KALI_SEDANG = 5;

declare const ukur: Ukur;

/**
 * The heaviest portion of work, by its shortest time of all runs: what other programs take from a portion is no part of
 * it. A slice lasts at most the time given to slices and one portion.
 */
function langkahTerberat(hasil: readonly Irisan[]): number {
  return hasil[0]!.langkah.reduce((terberat, _, i) => Math.max(terberat, Math.min(...hasil.map((h) => h.langkah[i]!))), 0);
}

export async function ukurPeramban(): Promise<Baris[]> {
  await susunNaskah(path.join(__dirname, "halaman.ts"), FOLDER, BERKAS);
  const peramban = await chromium.launch({ executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
  try {
    const halaman = await peramban.newPage();
    await halaman.addScriptTag({ path: path.join(FOLDER, BERKAS) });
    const baris: Baris[] = [];
    for (const nama of Object.keys(BUKU_BESAR) as (keyof typeof BUKU_BESAR)[]) {
      const hasil: Irisan[] = [];
      for (let i = 0; i < KALI; i++) {
        hasil.push(await halaman.evaluate(([n, b]) => ukur.periksaBeririsan(n, b), [nama, BARIS_BESAR] as const));
      }
      const terlama = hasil.map((h) => h.terlama);
      const kosong = await halaman.evaluate((lama) => ukur.irisanKosong(lama), median(hasil.map((h) => h.semua)));
      baris.push({
        ukuran: `irisan terlama, ${ribuan(BARIS_BESAR)} baris ${nama}`,
        nilai: `${koma(median(terlama), 0)} ms`,
        catatan:
          `tujuan: ${TUJUAN_IRISAN_MS} ms; dari ${KALI} kali ${koma(Math.min(...terlama), 0)}–${koma(Math.max(...terlama), 0)} ms; ` +
          `tugas terpanjang menurut Chromium ${koma(Math.max(...hasil.map((h) => h.tugasPanjang)), 0)} ms; ` +
          `irisan kosong selama itu ${koma(kosong, 0)} ms; langkah terberat ${koma(langkahTerberat(hasil), 0)} ms; ` +
          `${hasil[0]!.irisan} irisan dalam ${koma(median(hasil.map((h) => h.semua)) / 1000, 1)} s; ${hasil[0]!.temuan} temuan`,
      });
    }
    const sedang = [];
    for (let i = 0; i < KALI_SEDANG; i++) sedang.push(await halaman.evaluate((b) => ukur.bandingkan(b), BARIS_SEDANG));
    const [periksa, salin] = [median(sedang.map((h) => h.periksa)), median(sedang.map((h) => h.salin))];
    baris.push({
      ukuran: "membaca dan memeriksa 20.000 sel",
      nilai: `${koma(periksa, 0)} ms`,
      catatan: `tujuan: di bawah ${ribuan(TUJUAN_SEDETIK_MS)} ms; ${koma(periksa / salin, 1)} × structuredClone (${koma(salin, 1)} ms)`,
    });
    return baris;
  } finally {
    await peramban.close();
  }
}
