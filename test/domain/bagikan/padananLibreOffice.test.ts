/**
 * The rewritten formulas against the functions themselves: random formulas over random cells, computed by LibreOffice in
 * one call. `LKJ_KASUS` sets how many of each kind (default 25).
 */
import { bacaAcuan, type BukuAcuan } from "../../../src/domain/bagikan/acuan";
import { tulisUlang } from "../../../src/domain/bagikan/tulisUlang";
import { snapshotDariModel } from "../../../src/xlsx/snapshot";
import { xlsx } from "../../../src/xlsx/excelts";
import { cellKey, emptySheet, emptyWorkbook, type CellModel, type SheetModel } from "../../../src/xlsx/model";
import { acak, type Acak } from "../../support/acak";
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

/** A third of the numbers become others or go. */
function ubah(sheet: SheetModel, a: Acak): SheetModel {
  const cells = new Map(sheet.cells);
  for (const [letak, { value, formula }] of sheet.cells) {
    if (typeof value !== "number" || formula !== undefined || !a.satuDari(3)) continue;
    const baru = a.pilih([null, 0, value * 1.07, value + 1, value * 0.9, 100, 80, 0.9, 2021, 2022, 2024, -2]);
    if (baru === null) cells.delete(letak);
    else cells.set(letak, { value: baru });
  }
  return { ...sheet, cells };
}

const jadiBuku = (sheets: readonly SheetModel[]): BukuAcuan => ({ snapshot: snapshotDariModel({ ...emptyWorkbook(), sheets: [...sheets] }), nama: [], tabel: [] });

const semula = JENIS_ACAK.map((_, j) => susunLembar(namaLembar(j)));
const berubah = semula.map((sheet, j) => ubah(sheet, acak(2000 + j)));
const keadaan = [semula, berubah].map((sheets) => ({ sheets, buku: jadiBuku(sheets) }));

interface Hasil {
  readonly kasus: KasusLembar;
  /** Written for the cells as they were at first. */
  readonly rumus: string | null;
  readonly sebab: string;
  /** What our function gives over the cells of each state. */
  readonly kita: readonly unknown[];
}

const hasil: readonly Hasil[] = kasus.map((satu): Hasil => {
  const di = { lembar: satu.lembar, row: satu.row, col: LEBAR };
  const tulisan = tulisUlang(satu.rumus, di, keadaan[0]!.buku);
  const kita = keadaan.map(({ buku }) =>
    hitungRumus(satu.rumus, (acuan) => {
      const isi = bacaAcuan(acuan, di, buku)!;
      return isi.isi.map((b, r) => b.map((v, c) => (v === "" && !isi.dihitung[r]![c] ? null : v)));
    }),
  );
  return { kasus: satu, rumus: tulisan.jenis === "rumus" ? tulisan.rumus : null, sebab: tulisan.jenis === "nilai" ? tulisan.sebab : "", kita };
});

/** By state and kind. */
let dihitung: readonly (readonly SheetModel[])[];
beforeAll(async () => {
  const files = keadaan.map(async ({ sheets }, k) => {
    const denganRumus = sheets.map((sheet) => ({ ...sheet, cells: new Map(sheet.cells) }));
    for (const { kasus: { lembar, row }, rumus } of hasil) {
      if (rumus !== null) denganRumus.find(({ name }) => name === lembar)!.cells.set(cellKey(row, LEBAR), { value: "belum dihitung", formula: rumus });
    }
    return { name: `bagikan${k}.xlsx`, bytes: await xlsx.write({ ...emptyWorkbook(), sheets: denganRumus }) };
  });
  dihitung = (await recalculate(await Promise.all(files))).map(({ sheets }) => sheets);
}, 300_000);

function sama(kita: unknown, mereka: unknown): boolean {
  if (typeof kita !== "number" || typeof mereka !== "number") return kita === mereka;
  return Math.abs(kita - mereka) <= NISBI * Math.max(1, Math.abs(mereka));
}

describe.each(JENIS_ACAK.map((jenis, j) => [jenis, j] as const))("%s", (jenis, j) => {
  const milik = hasil.filter(({ kasus: k }) => k.fungsi === jenis);

  function beda(k: number): string[] {
    return milik.flatMap(({ kasus: { rumus: asal, row }, rumus, kita }) => {
      if (rumus === null) return [];
      const mereka = dihitung[k]![j]!.cells.get(cellKey(row, LEBAR))?.value;
      if (sama(kita[k], mereka)) return [];
      const isi = Array.from({ length: TINGGI }, (_, r) => Array.from({ length: LEBAR }, (__, c) => keadaan[k]!.sheets[j]!.cells.get(cellKey(row + r, c))?.value ?? null));
      return [`${asal} over ${JSON.stringify(isi)}: ${String(kita[k])}, LibreOffice ${String(mereka)}; ${rumus}`];
    });
  }

  test("the native formula gives what the function gives, errors included", () => {
    expect(beda(0).slice(0, 3)).toEqual([]);
  });

  // bounds and words of a scale are judged when the formula is written
  if (jenis !== "PREDIKAT_SENDIRI") {
    test("it still does once numbers have changed or gone", () => {
      expect(beda(1).slice(0, 3)).toEqual([]);
    });
  }

  test("most formulas are rewritten, and no native formula calls ours", () => {
    const ditulis = milik.filter(({ rumus }) => rumus !== null);
    expect({ jenis, cukup: ditulis.length >= milik.length * 0.5, alasan: milik.map(({ sebab }) => sebab).filter(Boolean) }).toMatchObject({ cukup: true });
    expect(ditulis.filter(({ rumus }) => /LKJ/i.test(rumus!))).toEqual([]);
    expect(ditulis.filter(({ kita: [x] }) => typeof x === "number" || (typeof x === "string" && !x.startsWith("#"))).length).toBeGreaterThan(milik.length / 5);
  });
});
