/**
 * Pictures of the installation guide: drawings of the routes, what the commands print, and the pane's version and self-test in the
 * workbench. Part of `npm run gambar`; by itself: `npx tsx scripts/gambarPemasangan.ts [name …]`. Needs the test builds.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Ambil } from "../src/cli/hosting/ambil";
import { jalankanHosting } from "../src/cli/hosting/hosting";
import { BUILDS, TEST_BASE_URL } from "../test/support/builds";
import { bukaMeja } from "../test/support/meja";
import { bukaChromium } from "./chromium";
import { PEMASANGAN } from "./gambar/pemasangan";
import { simpanGambar } from "./gambar/simpan";
import { type Gambar, lukis, terminal } from "./gambar/skema";

/** The pane as wide as Excel opens it for most, and tall enough for one place. */
const PANEL = { lebar: 1180, tinggi: 900 };

/** What docs/pemasangan/jaringan-tertutup.md tells a server to send, by ending. */
const JENIS: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".xml": "application/xml",
  ".png": "image/png",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The self-host build behind a server: one that is set up as the guide says, or one as it comes. */
function peladen(sesuai: boolean): Ambil {
  return (alamat) => {
    const berkas = path.join(BUILDS.mandiri, alamat.slice(TEST_BASE_URL.length + 1));
    const kepala: Readonly<Record<string, string>> = sesuai
      ? {
          "access-control-allow-origin": "*",
          "cache-control": "no-cache",
          "content-type": JENIS[path.extname(berkas)] ?? "text/plain",
        }
      : {
          "content-type":
            path.extname(berkas) === ".json" ? "text/plain" : (JENIS[path.extname(berkas)] ?? "text/plain"),
        };
    const ada = existsSync(berkas);
    return Promise.resolve({
      status: ada ? 200 : 404,
      isi: ada ? readFileSync(berkas) : new Uint8Array(),
      kepala: (nama) => kepala[nama] ?? null,
    });
  };
}

async function keluaranHosting(sesuai: boolean): Promise<string[]> {
  const baris: string[] = [];
  const catat = (teks: string): void => void baris.push(teks);
  await jalankanHosting(TEST_BASE_URL, peladen(sesuai), { keluar: catat, masalah: catat });
  return baris;
}

async function gambarHosting(): Promise<Gambar> {
  const perintah = `node periksa-hosting.cjs ${TEST_BASE_URL}`;
  return {
    nama: "pemasangan-hosting",
    isi: terminal([
      { perintah, keluaran: await keluaranHosting(false) },
      { perintah, keluaran: await keluaranHosting(true) },
    ]),
  };
}

/** The pane alone: where it shows its version, and the self-test after it has run. */
async function gambarPanel(): Promise<void> {
  const meja = await bukaMeja(PANEL);
  const { page, panel } = meja;
  try {
    await panel.getByRole("tab", { name: "Pengaturan" }).click();
    await panel.getByText(/^LKJ untuk Excel versi/).scrollIntoViewIfNeeded();
    simpanGambar("panel-tentang", await page.locator("#panel").screenshot());
    await panel.getByRole("tab", { name: "Bagikan" }).click();
    await panel.getByRole("button", { name: "Uji mandiri" }).click();
    await panel.getByRole("button", { name: "Jalankan uji" }).click();
    await panel.getByRole("status").getByText("12 dari 12 angka sama dengan yang tercetak.").scrollIntoViewIfNeeded();
    simpanGambar("panel-uji-mandiri", await page.locator("#panel").screenshot());
  } finally {
    await meja.tutup();
  }
}

/** @param diminta names of drawings; all pictures where none is named */
export async function gambarPemasangan(diminta: readonly string[] = []): Promise<void> {
  const browser = await bukaChromium();
  try {
    for (const gambar of [...PEMASANGAN, await gambarHosting()]) {
      if (diminta.length === 0 || diminta.includes(gambar.nama))
        simpanGambar(gambar.nama, await lukis(browser, gambar));
    }
  } finally {
    await browser.close();
  }
  if (diminta.length === 0 || diminta.includes("panel")) await gambarPanel();
}

if (require.main === module) {
  gambarPemasangan(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
