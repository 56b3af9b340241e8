/** Scrolling through thousands of findings in headless Chromium, beside a plain list that is scrolled the same way. */
import path from "node:path";
import { bukaChromium } from "../scripts/chromium";
import { AKAR } from "../scripts/jalankan";
import type { Guliran, UkurGulir } from "./halamanGulir";
import { susunNaskah } from "./susun";
import { koma, median, ribuan, type Baris } from "./ukur";

const FOLDER = path.join(AKAR, "test-results/bench-gulir");
const BERKAS = "halaman.js";
const TEMUAN = 5_000;
const KALI = 3;
const LANGKAH = 240;
/** A flick: more than half a window a frame; and reading on with the wheel. */
const LAJU = { cepat: 400, pelan: 40 } as const;
const TERSENDAT_MS = 50;

declare const ukurGulir: UkurGulir;

/** The interval that 95 of 100 frames keep, median of the runs. */
function p95(hasil: readonly Guliran[]): number {
  return median(hasil.map(({ selang }) => [...selang].sort((a, b) => a - b)[Math.floor(selang.length * 0.95)]!));
}

export async function ukurGuliran(): Promise<Baris[]> {
  await susunNaskah(path.join(__dirname, "halamanGulir.tsx"), FOLDER, BERKAS);
  const peramban = await bukaChromium();
  try {
    const halaman = await peramban.newPage({ viewport: { width: 350, height: 700 } });
    await halaman.addScriptTag({ path: path.join(FOLDER, BERKAS) });
    const baris: Baris[] = [];
    for (const [laju, piksel] of Object.entries(LAJU)) {
      const hasil: Record<"polos" | "temuan", Guliran[]> = { polos: [], temuan: [] };
      for (let i = 0; i < KALI; i++) {
        for (const jenis of ["polos", "temuan"] as const) {
          await halaman.evaluate(([apa, banyak]) => ukurGulir.pasang(apa, banyak), [jenis, TEMUAN] as const);
          hasil[jenis].push(await halaman.evaluate(([langkah, px]) => ukurGulir.gulir(langkah, px), [LANGKAH, piksel] as const));
        }
      }
      const [polos, temuan] = [p95(hasil.polos), p95(hasil.temuan)];
      const sendat = (semua: readonly Guliran[]): number => semua.reduce((n, { selang }) => n + selang.filter((ms) => ms > TERSENDAT_MS).length, 0);
      const terlama = (semua: readonly Guliran[]): string => koma(Math.max(...semua.map(({ tugasPanjang }) => tugasPanjang)), 0);
      baris.push({
        ukuran: `selang bingkai p95, ${ribuan(TEMUAN)} temuan digulir ${laju} (${piksel} px sebingkai)`,
        nilai: `${koma(temuan, 1)} ms`,
        catatan:
          `${koma(temuan / polos)} × 40 baris polos (${koma(polos, 1)} ms); di atas ${TERSENDAT_MS} ms: ${sendat(hasil.temuan)} dari ${ribuan(KALI * LANGKAH)} ` +
          `bingkai, pembanding ${sendat(hasil.polos)}; tugas terpanjang ${terlama(hasil.temuan)} ms, pembanding ${terlama(hasil.polos)} ms; ` +
          `tinggi ${ribuan(median(hasil.temuan.map(({ tinggi }) => tinggi)))} px`,
      });
    }
    return baris;
  } finally {
    await peramban.close();
  }
}
