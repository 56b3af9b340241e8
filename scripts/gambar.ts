/**
 * `npm run gambar`: takes the pictures of README and docs from the workbench, so that they show the product as it is.
 * Needs the test builds (`tsx scripts/buildForTests.ts`), which `npm test` makes.
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { bukaMeja } from "../test/support/meja";
import { AKAR } from "./jalankan";

/** Wide enough for all columns of the sheet Pengukuran and the one beside them. */
const LEBAR = 1500;
const TINGGI = 820;

const folder = path.join(AKAR, "docs/gambar");

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const meja = await bukaMeja({ lebar: LEBAR, tinggi: TINGGI });
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

    // room for the notes of the summary, and for the hint of the arguments beside the pane
    await page.setViewportSize({ width: LEBAR + 160, height: TINGGI });
    await panel.getByRole("tab", { name: "Ringkas" }).click();
    await panel.getByRole("button", { name: "Cari tabel" }).click();
    await panel.getByRole("button", { name: "Buat lembar ringkasan" }).click();
    await panel.getByText(/sudah dibuat/).waitFor();
    await ambil("ringkas");

    await meja.excel(async (context) => {
      context.workbook.worksheets.getItem("Pengukuran").activate();
      await context.sync();
    });
    await panel.getByRole("tab", { name: "Rumus" }).click();
    await meja.keSel("F6");
    await page.keyboard.type("=LKJ.CAPAIAN(C6;D6");
    await ambil("rumus");

    await page.setViewportSize({ width: LEBAR, height: TINGGI });
    await page.keyboard.type(")");
    await page.keyboard.press("Enter");
    await meja.keSel("F6");
    await panel.getByRole("button", { name: "Jelaskan sel ini" }).click();
    await panel.getByRole("heading", { name: /F6/ }).waitFor();
    await ambil("jelaskan");
  } finally {
    await meja.tutup();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
