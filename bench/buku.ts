/** What one Periksa and one Ringkas ask of Excel, and how long the checker takes over a large sheet. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { periksa } from "../src/domain/periksa/engine";
import { susunRingkasanCapaian } from "../src/domain/ringkas/capaian";
import { bisaDiringkas } from "../src/domain/ringkas/pilihKolom";
import { bacaBuku } from "../src/domain/tabel/bacaTabel";
import type { CellValue, SheetSnapshot } from "../src/domain/tabel/snapshot";
import { applyPlan } from "../src/excel/applyPlan";
import { readSnapshot } from "../src/excel/readSnapshot";
import { ringkas } from "../src/strings/id/ringkas";
import { xlsx } from "../src/xlsx/excelts";
import { bukaExcel, type ExcelUji } from "../test/support/excel";
import { kib, koma, selang, type Baris } from "./ukur";

const SAMPLE = path.resolve(__dirname, "../assets/contoh/biro-perencanaan-2023.xlsx");
const ROWS = 5_000;

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

/** A sheet of indicators as planners type them, every 50th capaian wrong. */
function lembarBesar(): SheetSnapshot {
  const values: CellValue[][] = [["Sasaran", "Indikator Kinerja", "Target", "Realisasi", "Capaian"]];
  for (let i = 0; i < ROWS; i++) {
    const target = 50 + (i % 50);
    const realisasi = Math.round((target + ((i * 7) % 20) - 8) * 100) / 100;
    const capaian = Math.round((realisasi / target + (i % 50 === 0 ? 0.05 : 0)) * 10_000) / 10_000;
    values.push([i % 5 === 0 ? `Sasaran ${i / 5 + 1}` : "", `Nilai indikator kinerja nomor ${i + 1}`, target, realisasi, capaian]);
  }
  return {
    nama: "Pengukuran",
    tersembunyi: false,
    terlindung: false,
    row: 0,
    col: 0,
    values,
    formulas: values.map((row) => row.map(() => "")),
    formats: values.map((row) => row.map((_, col) => (col === 4 ? "0.00%" : "General"))),
  };
}

export function ukurPemeriksa(): Baris[] {
  const snapshot = { lembar: [lembarBesar()] };
  const tabel = bacaBuku(snapshot);
  const found = periksa(tabel).length;
  const ms = selang({ salin: () => structuredClone(snapshot), baca: () => bacaBuku(snapshot), periksa: () => periksa(tabel) }, 5);
  return [
    { ukuran: "menyalin isi lembar", nilai: `${koma(ms.salin, 0)} ms`, catatan: "pembanding: structuredClone" },
    { ukuran: "membaca tabel 5.000 baris", nilai: `${koma(ms.baca, 0)} ms`, catatan: `${koma(ms.baca / ms.salin, 1)} × pembanding` },
    { ukuran: "memeriksa 5.000 baris", nilai: `${koma(ms.periksa, 0)} ms`, catatan: `${koma(ms.periksa / ms.salin, 1)} × pembanding; ${found} temuan` },
  ];
}
