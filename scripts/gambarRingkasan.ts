/**
 * Pictures of the summaries for the guide: each is made from a published table by the add-in's own writer, saved, calculated and
 * printed by LibreOffice. Part of `npm run gambar`; by itself: `npx tsx scripts/gambarRingkasan.ts [kind …]`.
 */
import { DAFTAR_RINGKASAN, tabelUntuk } from "../src/domain/ringkas/daftar";
import type { NamaRingkasan, OpsiRingkasan } from "../src/domain/ringkas/jenisRingkasan";
import { applyPlan } from "../src/excel/applyPlan";
import { ringkas } from "../src/strings/id/ringkas";
import { xlsx } from "../src/xlsx/excelts";
import { emptyWorkbook } from "../src/xlsx/model";
import { kisi } from "../test/domain/ringkas/bantuRencana";
import { tempel, TERBIT } from "../test/domain/ringkas/tabelTerbit";
import { bukaExcel } from "../test/support/excel";
import { toPng } from "../test/support/libreoffice";
import { ANGGARAN_SASARAN, CAPAIAN_SASARAN, STANDAR, TRIWULAN } from "./contohRingkasan";
import { simpanGambar } from "./gambar/simpan";

interface Gambar {
  readonly jenis: NamaRingkasan;
  /** Published tables, by name. */
  readonly tabel?: readonly string[];
  /** A made-up sheet instead. */
  readonly contoh?: string;
  readonly opsi?: Partial<OpsiRingkasan>;
}

const BERBANDING = ["003-ikk1-1", "003-ikk1-2", "003-ikk1-3", "003-ikk2-1", "003-ikk2-2", "003-ikk3-1", "003-ikk4-1"];

const GAMBAR: readonly Gambar[] = [
  { jenis: "capaian", tabel: ["003-capaian"], opsi: { batas: 1.2, metode: "sasaran" } },
  { jenis: "triwulan", contoh: TRIWULAN },
  { jenis: "standar", contoh: STANDAR },
  { jenis: "efisiensiSasaran", contoh: `${ANGGARAN_SASARAN}\n\n\n${CAPAIAN_SASARAN}` },
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

async function gambar({ jenis, tabel: id = [], contoh, opsi }: Gambar): Promise<void> {
  const ringkasan = DAFTAR_RINGKASAN.find((satu) => satu.jenis === jenis)!;
  const sumber = contoh === undefined ? TERBIT.filter((satu) => id.includes(satu.id)) : [tempel("Data", kisi(contoh))];
  const semua = sumber.flatMap((satu) => satu.tabel);
  const tabel = tabelUntuk(ringkasan, semua);
  const tahun = tabel[0] && ringkasan.tahun?.dari(tabel[0]);
  const rencana = ringkasan.susun(tabel, {
    metode: "indikator", tanggal: "5 Januari 2024", semua, kata: ringkas, ...(tahun === undefined ? {} : { tahun }), ...opsi,
  });
  const excel = await bukaExcel({ ...emptyWorkbook(), sheets: sumber.map(({ lembar }) => lembar) });
  try {
    const { lembar } = await applyPlan(rencana);
    const model = excel.backend.save();
    const sheets = model.sheets.map((sheet) => (sheet.name === lembar ? sheet : { ...sheet, visibility: "Hidden" as const }));
    const halamanSemua = await toPng({ name: `${jenis}.xlsx`, bytes: await xlsx.write({ ...model, sheets }) }, TITIK_PER_INCI);
    // the last page is that of the last chart, where the charts did not fit below the table
    const halaman = [[`ringkasan-${jenis}`, halamanSemua[0]!] as const, ...(rencana.grafik && halamanSemua.length > 1 ? [[`grafik-${jenis}`, halamanSemua.at(-1)!] as const] : [])];
    for (const [nama, isi] of halaman) simpanGambar(nama, Buffer.from(isi), true);
  } finally {
    excel.tutup();
  }
}

/** @param diminta kinds to draw; all where none is named */
export async function gambarRingkasan(diminta: readonly string[] = []): Promise<void> {
  for (const satu of GAMBAR) if (diminta.length === 0 || diminta.includes(satu.jenis)) await gambar(satu);
}

if (require.main === module) {
  gambarRingkasan(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
