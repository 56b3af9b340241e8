/** Sheets that nobody should make: soups of cells, published tables cut up, repeated, shifted and smeared. */
import type { CellValue, SheetSnapshot } from "../../src/domain/tabel/snapshot";
import { Acak } from "./acak";
import type { Kasus } from "./kasus";

const SEL: readonly CellValue[] = [
  "",
  "",
  "",
  0,
  1,
  -1,
  2023,
  1990,
  0.5,
  1e21,
  -1e-9,
  1.7976931348623157e308,
  5e-324,
  true,
  false,
  "#N/A",
  "#DIV/0!",
  "#REF!",
  "N/A",
  "-",
  "TB",
  "Target",
  "Realisasi",
  "Capaian",
  "% Capaian",
  "Indikator Kinerja",
  "Sasaran",
  "No",
  "Pagu",
  "Sisa",
  "%",
  "Bobot",
  "Nilai",
  "Nilai Akhir",
  "Jumlah",
  "TOTAL",
  "Rata-rata",
  "(1)",
  "(2)",
  "(3)=(2)/(1)",
  "2021",
  "2022",
  "TW I",
  "Tabel 1.",
  "Sumber: x",
  "*) catatan",
  "80,09*",
  "149,60%",
  "Rp 1.334.419.000,-",
  "3.450",
  "3.450 B ▼",
  "80-90",
  "> 60",
  ": > 60",
  "1.2.3.4",
  "((((",
  "))))",
  "=A1",
  "'",
  '"',
  "\u0000",
  "\u200b",
  "أرقام",
  "数字 12",
  "😀 80%",
  "Revisi DIPA",
  "Penyerapan Anggaran",
  "Capaian Output",
  "U1",
  "U2",
  "U3",
  "Perencanaan Kinerja",
  "2*(3/4)",
  "% (2*(3/4))",
  ",,,",
  "...",
  "1,2,3",
  "12.34.56",
  "Rp",
  "9 dari 24",
  "69,31 (100,45%)",
  "(1.234)",
  "1e5",
  "Infinity",
  "NaN",
  "\n\n",
  " ".repeat(300),
  "kata ".repeat(60),
  "1".repeat(90),
  "9".repeat(79),
  `${"(".repeat(70)}1`,
  `${"1-".repeat(39)}1`,
];
const FORMAT = [
  "General",
  "0.00",
  "0%",
  "0.00%",
  "#,##0",
  "@",
  "dd/mm/yyyy",
  '"Rp"#,##0',
  ";;;",
  "[Red]0",
  "#,##0,,",
  "0/0",
  "\\",
  '"',
  "[",
  "0.00E+00",
];
const RUMUS = ["", "", "", "=A1/B1", "=SUM(A1:A9)", "=LKJ.CAPAIAN(A1,B1)", "=#REF!", "=((", "=1/0", '="x'];

export function lembarBising(benih: number, kasus: readonly Kasus[]): SheetSnapshot {
  const a = new Acak(benih * 69_069 + 1);
  const grid = a.mungkin(0.5) ? sup(a) : smear(a, kasus);
  const lebar = Math.max(1, ...grid.map((r) => r.length));
  const penuh = grid.map((r) => Array.from({ length: lebar }, (_, c): CellValue => r[c] ?? ""));
  return {
    nama: a.pilih(["Lembar", "2023", "", "PK 'A'!", "#REF!"]),
    tersembunyi: a.mungkin(0.1),
    terlindung: a.mungkin(0.1),
    row: a.pilih([0, 0, 3, 1_048_000]),
    col: a.pilih([0, 0, 2, 16_300]),
    values: penuh,
    formulas: penuh.map((r) => r.map(() => (a.mungkin(0.1) ? a.pilih(RUMUS) : ""))),
    formats: penuh.map((r) => r.map(() => (a.mungkin(0.3) ? a.pilih(FORMAT) : "General"))),
  };
}

function sup(a: Acak): CellValue[][] {
  const [baris, kolom, isi] = [a.bulat(1, 40), a.bulat(1, 16), a.pecahan()];
  // a few kinds of cells only: so something like a table comes about
  const bahan = a.mungkin(0.5) ? a.ambil(SEL, a.bulat(3, 12)) : SEL;
  return Array.from({ length: baris }, () =>
    Array.from({ length: kolom }, () => (a.mungkin(isi) ? a.pilih(bahan) : "")),
  );
}

function smear(a: Acak, kasus: readonly Kasus[]): CellValue[][] {
  const grid: CellValue[][] = [];
  for (let n = a.bulat(1, 4); n > 0; n--) {
    const t = a.pilih(a.pilih(kasus).tables);
    let isi: CellValue[][] = [[t.title], ...(t.header_rows ?? [t.header]), ...t.rows].map((r) => [...r]);
    if (a.mungkin(0.3)) isi = isi.filter(() => a.mungkin(0.8));
    if (a.mungkin(0.3)) isi = isi.flatMap((r) => (a.mungkin(0.2) ? [r, r] : [r]));
    if (a.mungkin(0.2)) isi = putar(isi);
    if (a.mungkin(0.3)) isi = isi.map((r) => Array.from({ length: a.bulat(0, 2) }, (): CellValue => "").concat(r));
    for (const r of isi) for (let c = 0; c < r.length; c++) if (a.mungkin(0.08)) r[c] = a.pilih(SEL);
    if (a.mungkin(0.3) && grid.length > 0) isi.forEach((r, i) => (grid[i] = [...(grid[i] ?? []), "", ...r]));
    else grid.push(...Array.from({ length: a.bulat(0, 3) }, (): CellValue[] => []), ...isi);
  }
  return grid.length > 0 ? grid : [[""]];
}

function putar(isi: readonly (readonly CellValue[])[]): CellValue[][] {
  const lebar = Math.max(...isi.map((r) => r.length));
  return Array.from({ length: lebar }, (_, c) => isi.map((r) => r[c] ?? ""));
}
