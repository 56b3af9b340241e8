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
const LEMBAR = "Data '26";
const KUTIP = "'Data ''26'";

const kasus: readonly KasusAcak[] = JENIS_ACAK.flatMap((jenis, j) => {
  const a = acak(1000 + j);
  return Array.from({ length: BANYAK }, (_, i) => kasusAcak(a, jenis, (j * BANYAK + i) * TINGGI, KUTIP));
});

function lembar(): SheetModel {
  const sheet = emptySheet(LEMBAR);
  kasus.forEach(({ sel }, n) =>
    sel.forEach((baris, r) =>
      baris.forEach(({ nilai, rumus }, c) => {
        if (nilai === null) return;
        const isi: CellModel = rumus === undefined ? { value: nilai } : { value: nilai, formula: rumus };
        sheet.cells.set(cellKey(n * TINGGI + r, c), isi);
      }),
    ),
  );
  return sheet;
}

const data = lembar();
const buku: BukuAcuan = { snapshot: snapshotDariModel({ ...emptyWorkbook(), sheets: [data] }), nama: [], tabel: [] };

interface Hasil {
  readonly kasus: KasusAcak;
  readonly rumus: string | null;
  readonly sebab: string;
  readonly kita: unknown;
}

const hasil: readonly Hasil[] = kasus.map((satu, n): Hasil => {
  const di = { lembar: LEMBAR, row: n * TINGGI, col: LEBAR };
  const tulisan = tulisUlang(satu.rumus, di, buku);
  const kita = hitungRumus(satu.rumus, (acuan) => {
    const isi = bacaAcuan(acuan, di, buku)!;
    return isi.isi.map((b, r) => b.map((v, c) => (v === "" && !isi.dihitung[r]![c] ? null : v)));
  });
  return { kasus: satu, rumus: tulisan.jenis === "rumus" ? tulisan.rumus : null, sebab: tulisan.jenis === "nilai" ? tulisan.sebab : "", kita };
});

let dihitung: SheetModel;
beforeAll(async () => {
  const sheet: SheetModel = { ...data, cells: new Map(data.cells) };
  hasil.forEach(({ rumus }, n) => {
    if (rumus !== null) sheet.cells.set(cellKey(n * TINGGI, LEBAR), { value: "belum dihitung", formula: rumus });
  });
  const bytes = await xlsx.write({ ...emptyWorkbook(), sheets: [sheet] });
  const [model] = await recalculate([{ name: "bagikan.xlsx", bytes }]);
  dihitung = model!.sheets[0]!;
}, 300_000);

function sama(kita: unknown, mereka: unknown): boolean {
  if (typeof kita !== "number" || typeof mereka !== "number") return kita === mereka;
  return Math.abs(kita - mereka) <= NISBI * Math.max(1, Math.abs(mereka));
}

describe.each(JENIS_ACAK)("%s", (jenis) => {
  const milik = hasil.map((h, n) => ({ ...h, n })).filter(({ kasus: k }) => k.fungsi === jenis);

  test("the native formula gives what the function gives, errors included", () => {
    const beda = milik.flatMap(({ kasus: k, rumus, kita, n }) => {
      if (rumus === null) return [];
      const mereka = dihitung.cells.get(cellKey(n * TINGGI, LEBAR))?.value;
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
