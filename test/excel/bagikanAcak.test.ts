/** Random formulas over random cells: prepared, saved, opened where the functions are missing, and back to the letter. */
import { strFromU8, unzipSync } from "fflate";
import { bacaAcuan, type BukuAcuan } from "../../src/domain/bagikan/acuan";
import { susunRencana } from "../../src/domain/bagikan/rencana";
import type { CaraBagikan } from "../../src/domain/bagikan/types";
import type { CellValue } from "../../src/domain/tabel/snapshot";
import { buatLayananExcel } from "../../src/excel/layananExcel";
import { xlsx } from "../../src/xlsx/excelts";
import { cellKey, emptySheet, emptyWorkbook, type WorkbookModel } from "../../src/xlsx/model";
import { snapshotDariModel } from "../../src/xlsx/snapshot";
import { hitungRumus } from "../domain/bagikan/hitungRumus";
import { JENIS_ACAK, kasusAcak, LEBAR, TINGGI } from "../domain/bagikan/rumusAcak";
import { acak } from "../support/acak";
import { bukaExcel, type ExcelUji } from "../support/excel";

const layanan = buatLayananExcel();
const SEBUTAN = /LKJ\.|_xldudf_LKJ_/i;
const LEMBAR = "Data '1";
/** Of each kind. */
const BANYAK = 6;

const model = emptyWorkbook();
model.sheets = [emptySheet(LEMBAR)];
/** What Excel shows beside each block, by row. */
const nilai = new Map<number, CellValue>();

// blocks of cells one below the other, each with its formula beside it; every third formula stands in a larger one
const a = acak(6006);
JENIS_ACAK.flatMap((jenis) => Array<string>(BANYAK).fill(jenis)).forEach((jenis, i) => {
  const row = i * TINGGI;
  const { cells } = model.sheets[0]!;
  const { rumus, sel } = kasusAcak(a, jenis, row, "'Data ''1'");
  sel.forEach((baris, r) =>
    baris.forEach(({ nilai: value, rumus: formula }, c) => value !== null && cells.set(cellKey(row + r, c), { value, ...(formula === undefined ? {} : { formula }) })),
  );
  nilai.set(row, hitungRumus(rumus, (acuan) => bacaAcuan(acuan, { lembar: LEMBAR, row, col: LEBAR }, jadiBuku())!.isi.map((satu) => satu.map((v) => (v === "" ? null : v)))) ?? 0);
  const utuh = i % 3 === 0 ? `=IF( 1>0, ${rumus.slice(1)} , "LKJ.nol (")` : rumus;
  cells.set(cellKey(row, LEBAR), { value: nilai.get(row)!, formula: utuh });
});

function jadiBuku(): BukuAcuan {
  return { snapshot: snapshotDariModel(model), nama: [], tabel: [] };
}

/** A formula in the last column shows what ours showed: whether native ones do is proven against LibreOffice. */
const buka = (buku: WorkbookModel): Promise<ExcelUji> => bukaExcel(buku, { compute: (_, { row, col }) => (col === LEBAR ? nilai.get(row) : undefined) });

const rumusKolom = ({ sheets }: WorkbookModel): string[] =>
  [...sheets[0]!.cells].flatMap(([kunci, { formula }]) => (kunci % cellKey(1, 0) === LEBAR && formula !== undefined ? [`${Math.floor(kunci / cellKey(1, 0))} ${formula}`] : [])).sort();

test.each<[CaraBagikan, number]>([
  ["asli", 0.5],
  ["nilai", 0],
])("as %s", async (cara, bagianRumus) => {
  let excel = await buka(model);
  const semula = rumusKolom(excel.backend.save());
  expect(semula).toHaveLength(JENIS_ACAK.length * BANYAK);
  const rencana = susunRencana(await layanan.bacaBagikan(), cara);
  expect(rencana.halangan).toEqual([]);
  const hasil = await layanan.bagikan(rencana);
  expect(hasil.rumus + hasil.nilai).toBe(semula.length);
  expect(hasil.rumus).toBeGreaterThanOrEqual(semula.length * bagianRumus);
  const bytes = await xlsx.write(excel.backend.save());
  // texts of the planner may name us, formulas may not
  const sebutan = Object.entries(unzipSync(bytes)).filter(([nama, isi]) => nama.endsWith(".xml") && SEBUTAN.test(strFromU8(isi).replace(/<t[ >].*?<\/t>|"LKJ\.nol \("|&quot;LKJ\.nol \(&quot;/g, "")));
  expect(sebutan.map(([nama]) => nama)).toEqual([]);
  excel.tutup();
  excel = await buka(await xlsx.read(bytes));
  expect(await layanan.kembalikanRumus()).toMatchObject({ dikembalikan: semula.length, berubah: [] });
  expect(rumusKolom(excel.backend.save())).toEqual(semula);
  excel.tutup();
});
