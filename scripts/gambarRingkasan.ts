/**
 * Pictures of the summaries for the guide: each is made from a published table by the add-in's own writer, saved, calculated and
 * printed by LibreOffice. Part of `npm run gambar`; by itself: `npx tsx scripts/gambarRingkasan.ts`.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { DAFTAR_RINGKASAN } from "../src/domain/ringkas/daftar";
import type { NamaRingkasan, OpsiRingkasan } from "../src/domain/ringkas/jenisRingkasan";
import { applyPlan } from "../src/excel/applyPlan";
import { ringkas } from "../src/strings/id/ringkas";
import { xlsx } from "../src/xlsx/excelts";
import { emptyWorkbook } from "../src/xlsx/model";
import { TERBIT } from "../test/domain/ringkas/tabelTerbit";
import { bukaExcel } from "../test/support/excel";
import { toPng } from "../test/support/libreoffice";
import { AKAR } from "./jalankan";

interface Gambar {
  readonly jenis: NamaRingkasan;
  readonly tabel: readonly string[];
  readonly opsi?: Partial<OpsiRingkasan>;
}

const BERBANDING = ["003-ikk1-1", "003-ikk1-2", "003-ikk1-3", "003-ikk2-1", "003-ikk2-2", "003-ikk3-1", "003-ikk4-1"];

const GAMBAR: readonly Gambar[] = [
  { jenis: "capaian", tabel: ["003-capaian"], opsi: { batas: 1.2, metode: "sasaran" } },
  { jenis: "perbandingan", tabel: BERBANDING },
  { jenis: "menengah", tabel: BERBANDING },
  { jenis: "anggaran", tabel: ["001-anggaran-belanja"] },
  { jenis: "efisiensi", tabel: ["003-efisiensi"] },
  { jenis: "ikpa", tabel: ["001-ikpa"], opsi: { tahun: 2023 } },
  { jenis: "eka", tabel: ["003-smart-es1"], opsi: { tahun: 2023 } },
  { jenis: "nka", tabel: ["000-t3-2", "000-t4-2"] },
  { jenis: "ikm", tabel: ["003-unsur"] },
  { jenis: "kepatuhan", tabel: ["000-t7-2"], opsi: { batas: 1 } },
  { jenis: "ro", tabel: ["001-pn7"] },
  { jenis: "pk", tabel: ["003-renja", "003-pk-des"] },
];
const TITIK_PER_INCI = 110;

async function gambar({ jenis, tabel: id, opsi }: Gambar): Promise<void> {
  const ringkasan = DAFTAR_RINGKASAN.find((satu) => satu.jenis === jenis)!;
  const sumber = TERBIT.filter((satu) => id.includes(satu.id));
  const tabel = sumber.flatMap((satu) => satu.tabel.filter(ringkasan.bisa));
  const tahun = tabel[0] && ringkasan.tahun?.dari(tabel[0]);
  const rencana = ringkasan.susun(tabel, {
    metode: "indikator", tanggal: "5 Januari 2024", semua: tabel, kata: ringkas, ...(tahun === undefined ? {} : { tahun }), ...opsi,
  });
  const excel = await bukaExcel({ ...emptyWorkbook(), sheets: sumber.map(({ lembar }) => lembar) });
  try {
    const { lembar } = await applyPlan(rencana);
    const model = excel.backend.save();
    const sheets = model.sheets.map((sheet) => (sheet.name === lembar ? sheet : { ...sheet, visibility: "Hidden" as const }));
    const semua = await toPng({ name: `${jenis}.xlsx`, bytes: await xlsx.write({ ...model, sheets }) }, TITIK_PER_INCI);
    // the last page is that of the last chart, where the charts did not fit below the table
    const halaman = [[`ringkasan-${jenis}`, semua[0]!] as const, ...(rencana.grafik && semua.length > 1 ? [[`grafik-${jenis}`, semua.at(-1)!] as const] : [])];
    for (const [nama, isi] of halaman) {
      const berkas = path.join(AKAR, "docs/gambar", `${nama}.png`);
      writeFileSync(berkas, isi);
      console.log(path.relative(AKAR, berkas));
    }
  } finally {
    excel.tutup();
  }
}

export async function gambarRingkasan(): Promise<void> {
  mkdirSync(path.join(AKAR, "docs/gambar"), { recursive: true });
  for (const satu of GAMBAR) await gambar(satu);
}

if (require.main === module) {
  gambarRingkasan().catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
