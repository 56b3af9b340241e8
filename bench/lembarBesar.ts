/** Sheets as planners type them, as long as one likes: what the checker is measured with, in Node and in a browser. */
import type { CellValue, SheetSnapshot, Snapshot } from "../src/domain/tabel/snapshot";
import { lembarUji } from "../test/support/lembar";

export const BARIS_BESAR = 50_000;
/** 20.000 cells in five columns. */
export const BARIS_SEDANG = 4_000;

function lembar(nama: string, values: CellValue[][], formatKolom: readonly string[]): SheetSnapshot {
  return lembarUji(nama, values, { formats: values.map((row) => row.map((_, col) => formatKolom[col] ?? "General")) });
}

/** Indicators with their capaian, every 50th wrong, and a printed mean. */
export function bukuCapaian(baris: number): Snapshot {
  const values: CellValue[][] = [["Sasaran", "Indikator Kinerja", "Target", "Realisasi", "Capaian"]];
  for (let i = 0; i < baris - 1; i++) {
    const target = 50 + (i % 50);
    const realisasi = Math.round((target + ((i * 7) % 20) - 8) * 100) / 100;
    const capaian = Math.round((realisasi / target + (i % 50 === 0 ? 0.05 : 0)) * 10_000) / 10_000;
    values.push([i % 5 === 0 ? `Sasaran ${i / 5 + 1}` : "", `Nilai indikator kinerja nomor ${i + 1}`, target, realisasi, capaian]);
  }
  values.push(["", "Rata-rata capaian", "", "", 1.0213]);
  return { lembar: [lembar("Pengukuran", values, ["General", "General", "General", "General", "0.00%"])] };
}

/** A budget with its total, every 60th remainder wrong. */
function bukuAnggaran(baris: number): Snapshot {
  const values: CellValue[][] = [["No", "Uraian Kegiatan", "Pagu", "Realisasi", "%", "Sisa"]];
  const jumlah = { pagu: 0, realisasi: 0 };
  for (let i = 0; i < baris - 1; i++) {
    const pagu = 1_000_000 + ((i * 7919) % 9_000_000);
    const realisasi = Math.floor(pagu * (0.7 + (i % 29) / 100));
    jumlah.pagu += pagu;
    jumlah.realisasi += realisasi;
    const sisa = pagu - realisasi + (i % 60 === 0 ? 1000 : 0);
    values.push([i + 1, `Kegiatan nomor ${i + 1}`, pagu, realisasi, Math.round((realisasi / pagu) * 10_000) / 10_000, sisa]);
  }
  const { pagu, realisasi } = jumlah;
  values.push(["", "Jumlah", pagu, realisasi, Math.round((realisasi / pagu) * 10_000) / 10_000, pagu - realisasi]);
  return { lembar: [lembar("Anggaran", values, ["General", "General", "#,##0", "#,##0", "0.00%", "#,##0"])] };
}

const BARIS_TABEL = 400;

/** The same indicators in many tables, a sheet each. */
function bukuBanyakTabel(baris: number): Snapshot {
  const [satu] = bukuCapaian(BARIS_TABEL).lembar;
  const banyak = Math.ceil(baris / BARIS_TABEL);
  return { lembar: Array.from({ length: banyak }, (_, i) => ({ ...satu!, nama: `Unit ${i + 1}` })) };
}

/** An agreement and its measurement, so many rows each; every 97th name and every 61st target differ. */
function bukuPerjanjian(baris: number): Snapshot {
  const [capaian] = bukuCapaian(baris).lembar;
  const janji = capaian!.values.slice(1, -1).map(([sasaran, nama, target], i): CellValue[] => [
    sasaran!,
    i % 97 === 0 ? `${String(nama)} utama` : nama!,
    i % 61 === 0 ? Number(target) + 1 : target!,
  ]);
  const pk = lembar("PK", [["Perjanjian Kinerja", "", ""], ["Sasaran", "Indikator Kinerja", "Target"], ...janji], []);
  return { lembar: [pk, capaian!] };
}

export const BUKU_BESAR = {
  capaian: bukuCapaian,
  anggaran: bukuAnggaran,
  "tabel 400 baris": bukuBanyakTabel,
  "PK dan capaian": bukuPerjanjian,
} as const;
