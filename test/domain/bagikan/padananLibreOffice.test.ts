/**
 * The rewritten formulas against the functions themselves: random formulas over random cells, computed by LibreOffice in
 * one call. `LKJ_KASUS` sets how many of each kind (default 25).
 */
import { bacaAcuan, type BukuAcuan } from "../../../src/domain/bagikan/acuan";
import { tulisUlang } from "../../../src/domain/bagikan/tulisUlang";
import { snapshotDariModel } from "../../../src/xlsx/snapshot";
import { xlsx } from "../../../src/xlsx/excelts";
import { cellKey, emptySheet, emptyWorkbook, type CellModel, type SheetModel } from "../../../src/xlsx/model";
import { acak } from "../../support/acak";
import { recalculate } from "../../support/libreoffice";
import { hitungRumus } from "./hitungRumus";
import { JENIS_ACAK, kasusAcak, LEBAR, TINGGI, type KasusAcak } from "./rumusAcak";

const BANYAK = Number(process.env["LKJ_KASUS"] ?? 25);
const NISBI = 1e-12;
/** One sheet a kind; the names need quotes. */
const namaLembar = (j: number): string => `Data '${j}`;

interface KasusLembar extends KasusAcak {
  readonly lembar: string;
  readonly row: number;
}

const kasus: readonly KasusLembar[] = JENIS_ACAK.flatMap((jenis, j) => {
  const a = acak(1000 + j);
  const lembar = namaLembar(j);
  const kutip = `'${lembar.replace("'", "''")}'`;
  return Array.from({ length: BANYAK }, (_, i) => ({ ...kasusAcak(a, jenis, i * TINGGI, kutip), lembar, row: i * TINGGI }));
});

function susunLembar(nama: string): SheetModel {
  const sheet = emptySheet(nama);
  for (const { sel, row, lembar } of kasus) {
    if (lembar !== nama) continue;
    sel.forEach((baris, r) =>
      baris.forEach(({ nilai, rumus }, c) => {
        if (nilai === null) return;
        const isi: CellModel = rumus === undefined ? { value: nilai } : { value: nilai, formula: rumus };
        sheet.cells.set(cellKey(row + r, c), isi);
      }),
    );
  }
  return sheet;
}

const data = JENIS_ACAK.map((_, j) => susunLembar(namaLembar(j)));
const buku: BukuAcuan = { snapshot: snapshotDariModel({ ...emptyWorkbook(), sheets: data }), nama: [], tabel: [] };

interface Hasil {
  readonly kasus: KasusLembar;
  readonly rumus: string | null;
  readonly sebab: string;
  readonly kita: unknown;
}

const hasil: readonly Hasil[] = kasus.map((satu): Hasil => {
  const di = { lembar: satu.lembar, row: satu.row, col: LEBAR };
  const tulisan = tulisUlang(satu.rumus, di, buku);
  const kita = hitungRumus(satu.rumus, (acuan) => {
    const isi = bacaAcuan(acuan, di, buku)!;
    return isi.isi.map((b, r) => b.map((v, c) => (v === "" && !isi.dihitung[r]![c] ? null : v)));
  });
  return { kasus: satu, rumus: tulisan.jenis === "rumus" ? tulisan.rumus : null, sebab: tulisan.jenis === "nilai" ? tulisan.sebab : "", kita };
});

let dihitung: readonly SheetModel[];
beforeAll(async () => {
  const sheets = data.map((sheet) => ({ ...sheet, cells: new Map(sheet.cells) }));
  for (const { kasus: { lembar, row }, rumus } of hasil) {
    if (rumus !== null) sheets.find(({ name }) => name === lembar)!.cells.set(cellKey(row, LEBAR), { value: "belum dihitung", formula: rumus });
  }
  const bytes = await xlsx.write({ ...emptyWorkbook(), sheets });
  const [model] = await recalculate([{ name: "bagikan.xlsx", bytes }]);
  dihitung = model!.sheets;
}, 300_000);

function sama(kita: unknown, mereka: unknown): boolean {
  if (typeof kita !== "number" || typeof mereka !== "number") return kita === mereka;
  return Math.abs(kita - mereka) <= NISBI * Math.max(1, Math.abs(mereka));
}

describe.each(JENIS_ACAK.map((jenis, j) => [jenis, j] as const))("%s", (jenis, j) => {
  const milik = hasil.filter(({ kasus: k }) => k.fungsi === jenis);

  test("the native formula gives what the function gives, errors included", () => {
    const beda = milik.flatMap(({ kasus: k, rumus, kita }) => {
      if (rumus === null) return [];
      const mereka = dihitung[j]!.cells.get(cellKey(k.row, LEBAR))?.value;
      return sama(kita, mereka)
        ? []
        : [`${k.rumus} over ${JSON.stringify(k.sel.map((b) => b.map((s) => s.nilai)))}: ${String(kita)}, LibreOffice ${String(mereka)}; ${rumus}`];
    });
    expect(beda.slice(0, 3)).toEqual([]);
  });

  test("most formulas are rewritten, and no native formula calls ours", () => {
    const ditulis = milik.filter(({ rumus }) => rumus !== null);
    expect({ jenis, cukup: ditulis.length >= milik.length * 0.5, alasan: milik.map(({ sebab }) => sebab).filter(Boolean) }).toMatchObject({ cukup: true });
    expect(ditulis.filter(({ rumus }) => /LKJ/i.test(rumus!))).toEqual([]);
    expect(ditulis.filter(({ kita }) => typeof kita === "number" || (typeof kita === "string" && !kita.startsWith("#"))).length).toBeGreaterThan(milik.length / 5);
  });
});
