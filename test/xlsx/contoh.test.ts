import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buatContoh } from "../../scripts/contoh";
import { bacaSel } from "../../src/domain/tabel/alamat";
import type { SheetSnapshot, Snapshot } from "../../src/domain/tabel/snapshot";
import { xlsx } from "../../src/xlsx/excelts";
import { snapshotDariModel } from "../../src/xlsx/snapshot";
import { recalculate } from "../support/libreoffice";
import { bacaSnapshot } from "../support/snapshot";

const NAMA = ["biro-perencanaan-2023.xlsx", "ditjen-rehsos-2023.xlsx"] as const;
const bytes = (nama: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, "../../assets/contoh", nama)));

function lembar(snapshot: Snapshot, nama: string): SheetSnapshot {
  const sheet = snapshot.lembar.find((s) => s.nama === nama);
  if (!sheet) throw new Error(`no sheet ${nama}`);
  return sheet;
}

function sel(sheet: SheetSnapshot, alamat: string): { value: unknown; formula: string; format: string } {
  const { row, col } = bacaSel(alamat)!;
  const [r, c] = [row - sheet.row, col - sheet.col];
  return { value: sheet.values[r]![c], formula: sheet.formulas[r]![c]!, format: sheet.formats[r]![c]! };
}

/** Address of the first cell with that text. */
function cari(sheet: SheetSnapshot, teks: string): { r: number; c: number } {
  for (const [r, baris] of sheet.values.entries()) {
    const c = baris.indexOf(teks);
    if (c >= 0) return { r, c };
  }
  throw new Error(`no cell "${teks}" on ${sheet.nama}`);
}

describe("sample workbooks", () => {
  it("are exactly what the script makes", async () => {
    for (const [nama, dibuat] of await buatContoh())
      expect(Buffer.compare(Buffer.from(dibuat), Buffer.from(bytes(nama)))).toBe(0);
  });

  it("have the sheets of a planner's workbook", async () => {
    const [biro, ditjen] = await Promise.all(NAMA.map((nama) => bacaSnapshot(bytes(nama))));
    expect(biro!.lembar.map((s) => s.nama)).toEqual([
      "PK 2023",
      "Pengukuran",
      "Perbandingan",
      "Anggaran",
      "SKM",
      "SMART",
    ]);
    expect(ditjen!.lembar.map((s) => s.nama)).toEqual([
      "PK 2023",
      "Pengukuran",
      "Perbandingan",
      "Anggaran",
      "IKPA",
      "RO",
    ]);
  });

  it("hold the Indeks Perencanaan Pembangunan row as the report prints it: target 83 here, 81 in the PK", async () => {
    const biro = await bacaSnapshot(bytes(NAMA[0]));
    const pengukuran = lembar(biro, "Pengukuran");
    const { r } = cari(pengukuran, "Indeks Perencanaan Pembangunan");
    expect(pengukuran.values[r]).toEqual(["", "Indeks Perencanaan Pembangunan", 83, 88.83, 1.0967]);
    expect(pengukuran.formats[r]).toEqual(["General", "General", "General", "0.00", "0.00%"]);
    const pk = lembar(biro, "PK 2023");
    expect(pk.values[cari(pk, "Nilai Indeks Perencanaan Pembangunan").r]!.slice(2)).toEqual([
      "Nilai Indeks Perencanaan Pembangunan",
      81,
    ]);
  });

  it("keep footnoted and decimal-point figures as the text that they are", async () => {
    const [biro, ditjen] = await Promise.all(NAMA.map((nama) => bacaSnapshot(bytes(nama))));
    expect(lembar(biro!, "Pengukuran").values[cari(lembar(biro!, "Pengukuran"), "82,96*").r]!.slice(2)).toEqual([
      83,
      "82,96*",
      0.9995,
    ]);
    expect(lembar(ditjen!, "Pengukuran").values[cari(lembar(ditjen!, "Pengukuran"), "80,09**").r]!.slice(3)).toEqual([
      81,
      "80,09**",
      0.9888,
    ]);
    expect(cari(lembar(ditjen!, "Perbandingan"), "90.74")).toBeDefined();
    expect(cari(lembar(biro!, "Anggaran"), "Rp9.970.949.000,-")).toBeDefined();
  });

  it("merge sasaran over their indikator", async () => {
    const model = await xlsx.read(bytes(NAMA[0]));
    expect(model.sheets[1]!.merges.map((m) => [m.col, m.rows])).toEqual([
      [0, 5],
      [0, 2],
      [0, 3],
    ]);
  });

  it("carry the totals as formulas with their results", async () => {
    const anggaran = lembar(await bacaSnapshot(bytes(NAMA[0])), "Anggaran");
    const { r } = cari(anggaran, "Total");
    expect(anggaran.formulas[r]![1]).toMatch(/^=SUM\(B\d+:B\d+\)$/);
    expect(anggaran.values[r]![1]).toBe(9_970_949_000);
    expect(sel(anggaran, `B${r + 1}`)).toEqual({
      value: 9_970_949_000,
      formula: anggaran.formulas[r]![1],
      format: "#,##0",
    });
  });

  it("show the same numbers in LibreOffice after a full recalculation", async () => {
    const files = NAMA.map((name) => ({ name, bytes: bytes(name) }));
    const dihitung = (await recalculate(files)).map(snapshotDariModel);
    for (const [i, { bytes: isi }] of files.entries()) {
      const asli = await bacaSnapshot(isi);
      expect(dihitung[i]!.lembar.map((s) => [s.nama, s.values])).toEqual(asli.lembar.map((s) => [s.nama, s.values]));
    }
  });
});
