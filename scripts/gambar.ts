/**
 * `npm run gambar`: takes the pictures of README and docs from the workbench, so that they show the product as it is.
 * Needs the test builds (`tsx scripts/buildForTests.ts`), which `npm test` makes.
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { bukaMeja } from "../test/support/meja";
import { AKAR } from "./jalankan";

const folder = path.join(AKAR, "docs/gambar");

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const meja = await bukaMeja({ lebar: 1360, tinggi: 800 });
  const { page, panel } = meja;
  const ambil = async (nama: string): Promise<void> => {
    await page.waitForTimeout(700); // the grid paints on its own clock
    await page.screenshot({ path: path.join(folder, `${nama}.png`) });
    console.log(`docs/gambar/${nama}.png`);
  };
  try {
    await panel.getByRole("button", { name: "Periksa buku kerja" }).click();
    await panel.getByRole("button", { name: /109,67%/ }).first().click();
    await ambil("periksa");

    await panel.getByRole("tab", { name: "Ringkas" }).click();
    await panel.getByRole("button", { name: "Cari tabel capaian" }).click();
    await panel.getByRole("button", { name: "Buat lembar ringkasan" }).click();
    await panel.getByText(/sudah dibuat/).waitFor();
    await ambil("ringkas");

    await meja.keSel("L5");
    await page.keyboard.type("=LKJ.CAP");
    await page.getByText("LKJ.CAPAIAN").first().waitFor();
    await panel.getByRole("tab", { name: "Rumus" }).click();
    await ambil("rumus");
  } finally {
    await meja.tutup();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
