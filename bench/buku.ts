/** What one Periksa and one Ringkas ask of Excel, and how long the checker takes over a large sheet. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { periksa } from "../src/domain/periksa/engine";
import { susunRingkasanCapaian } from "../src/domain/ringkas/capaian";
import { bisaDiringkas } from "../src/domain/ringkas/pilihKolom";
import { bacaBuku } from "../src/domain/tabel/bacaTabel";
import { applyPlan } from "../src/excel/applyPlan";
import { readSnapshot } from "../src/excel/readSnapshot";
import { ringkas } from "../src/strings/id/ringkas";
import { xlsx } from "../src/xlsx/excelts";
import { bukaExcel, type ExcelUji } from "../test/support/excel";
import { BARIS_SEDANG, bukuCapaian } from "./lembarBesar";
import { kib, koma, selang, type Baris } from "./ukur";

const SAMPLE = path.resolve(__dirname, "../assets/contoh/biro-perencanaan-2023.xlsx");

function permintaan(excel: ExcelUji): string {
  const { syncs, requestBytes, responseBytes } = excel.stats;
  return `${syncs} sync, ${kib(requestBytes)} dikirim, ${kib(responseBytes)} diterima`;
}

export async function ukurPermintaan(): Promise<Baris[]> {
  const excel = await bukaExcel(await xlsx.read(new Uint8Array(readFileSync(SAMPLE))));
  try {
    const snapshot = await readSnapshot();
    const satuPeriksa = permintaan(excel);
    const tabel = bacaBuku(snapshot).find(bisaDiringkas);
    if (!tabel) throw new Error("the sample has no table to summarise");
    const rencana = susunRingkasanCapaian(tabel, { metode: "indikator", tanggal: "22 November 2026", kata: ringkas.capaian });
    excel.host.resetStats();
    await applyPlan(rencana);
    return [
      { ukuran: "satu Periksa (6 lembar contoh)", nilai: satuPeriksa },
      { ukuran: "satu Ringkas (menulis lembar baru)", nilai: permintaan(excel) },
    ];
  } finally {
    excel.tutup();
  }
}

export function ukurPemeriksa(): Baris[] {
  const buku = bukuCapaian(BARIS_SEDANG);
  const tabel = bacaBuku(buku);
  const found = periksa(tabel).length;
  const ms = selang({ salin: () => structuredClone(buku), baca: () => bacaBuku(buku), semua: () => periksa(bacaBuku(buku)) }, 5);
  return [
    { ukuran: "menyalin 20.000 sel", nilai: `${koma(ms.salin, 0)} ms`, catatan: "pembanding: structuredClone" },
    { ukuran: "membaca tabel 20.000 sel", nilai: `${koma(ms.baca, 0)} ms`, catatan: `${koma(ms.baca / ms.salin, 1)} × pembanding` },
    {
      ukuran: "membaca dan memeriksa 20.000 sel",
      nilai: `${koma(ms.semua, 0)} ms`,
      catatan: `tujuan: di bawah 1.000 ms; ${koma(ms.semua / ms.salin, 1)} × pembanding; ${found} temuan`,
    },
  ];
}
