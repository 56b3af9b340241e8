/** `npm run bench`: the figures that the project promises to watch, measured in one run and printed. Nothing here can fail a test. */
import { ukurBerkas } from "./berkas";
import { ukurPemeriksa, ukurPermintaan } from "./buku";
import { ukurFungsi } from "./fungsi";
import { ukurGuliran } from "./gulir";
import { ukurPanel } from "./panel";
import { ukurPeramban } from "./peramban";
import { cetak } from "./ukur";

async function main(): Promise<void> {
  cetak("Berkas", await ukurBerkas());
  cetak("Fungsi", ukurFungsi());
  cetak("Pemeriksa di Node", ukurPemeriksa());
  cetak("Pemeriksa di Chromium", await ukurPeramban());
  cetak("Temuan digulir", await ukurGuliran());
  cetak("Panel dibuka", await ukurPanel());
  cetak("Permintaan ke Excel", await ukurPermintaan());
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
