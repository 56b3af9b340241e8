/**
 * `npm run bench`: the figures that the project promises to watch, measured in one run and printed. Nothing here can fail a test.
 * `npm run bench -- panel gulir` measures only these parts.
 */
import { ukurBerkas } from "./berkas";
import { ukurPemeriksa, ukurPermintaan } from "./buku";
import { ukurFungsi } from "./fungsi";
import { ukurGuliran } from "./gulir";
import { ukurPanel } from "./panel";
import { ukurPeramban } from "./peramban";
import { cetak, type Baris } from "./ukur";

interface Bagian {
  readonly judul: string;
  readonly ukur: () => Baris[] | Promise<Baris[]>;
}

const BAGIAN: Readonly<Record<string, Bagian>> = {
  berkas: { judul: "Berkas", ukur: ukurBerkas },
  fungsi: { judul: "Fungsi", ukur: ukurFungsi },
  pemeriksa: { judul: "Pemeriksa di Node", ukur: ukurPemeriksa },
  peramban: { judul: "Pemeriksa di Chromium", ukur: ukurPeramban },
  gulir: { judul: "Temuan digulir", ukur: ukurGuliran },
  panel: { judul: "Panel dibuka", ukur: ukurPanel },
  permintaan: { judul: "Permintaan ke Excel", ukur: ukurPermintaan },
};

async function main(diminta: readonly string[]): Promise<void> {
  const asing = diminta.filter((nama) => !Object.hasOwn(BAGIAN, nama));
  if (asing.length > 0) throw new Error(`no part ${asing.join(", ")}; there are ${Object.keys(BAGIAN).join(", ")}`);
  for (const [nama, { judul, ukur }] of Object.entries(BAGIAN)) {
    if (diminta.length === 0 || diminta.includes(nama)) cetak(judul, await ukur());
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
