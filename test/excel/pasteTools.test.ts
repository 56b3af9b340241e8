import type { AlatTempelan, RencanaTempel } from "../../src/domain/tempelan/types";
import { susunTempelan } from "../../src/domain/tempelan/rencana";
import { buatLayananExcel } from "../../src/excel/layananExcel";
import { xlsx } from "../../src/xlsx/excelts";
import { cellKey, emptySheet, emptyWorkbook, type CellModel, type WorkbookModel } from "../../src/xlsx/model";
import type { MemoryBackend } from "../../workbench/host/memoryBackend";
import { bukaExcel, type ExcelUji } from "../support/excel";

const layanan = buatLayananExcel();
const DATA = "Data '26!";
const KUNING = { fill: "#FFFF00", bold: true };

const ISI: readonly [number, number, CellModel][] = [
  [0, 0, { value: "Sasaran" }],
  [0, 1, { value: "Realisasi" }],
  [1, 0, { value: " Meningkatnya\u00a0layanan ", style: KUNING }],
  [1, 1, { value: "80,09*", style: KUNING, numberFormat: "@" }],
  [2, 1, { value: "149,60%" }],
  [3, 0, { value: "Terwujudnya tata kelola" }],
  [3, 1, { value: "3.450" }],
  [4, 1, { value: 0.5, formula: "=1/2", numberFormat: "0.00%" }],
  [5, 1, { value: "Rp 1.334.419.000,-" }],
];

function buku(ubah: (model: WorkbookModel) => void = () => undefined): WorkbookModel {
  const data = emptySheet(DATA);
  for (const [row, col, cell] of ISI) data.cells.set(cellKey(row, col), { ...cell });
  data.merges.push({ row: 1, col: 0, rows: 2, cols: 1 }, { row: 3, col: 0, rows: 3, cols: 1 });
  const model = { ...emptyWorkbook(), sheets: [data, emptySheet("Lain")] };
  ubah(model);
  return model;
}

let excel: ExcelUji;
afterEach(() => excel.tutup());

async function buka(model = buku()): Promise<void> {
  excel = await bukaExcel(model);
}

async function pilih(alamat: string): Promise<void> {
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(DATA).getRange(alamat).select();
    await context.sync();
  });
}

async function rencana(alat: AlatTempelan, alamat: string): Promise<RencanaTempel> {
  await pilih(alamat);
  const bidang = await layanan.bacaTempelan();
  if (!bidang) throw new Error("nothing is selected");
  return susunTempelan(alat, bidang);
}

/** Cells with their looks, merges, and our part. */
function potret(): unknown {
  const { sheets, customXml } = excel.backend.save();
  return {
    xml: customXml.map(({ xml }) => xml),
    sheets: sheets.map(({ name, cells, merges }) => ({
      name,
      merges: [...merges].sort((a, b) => a.row - b.row || a.col - b.col),
      cells: [...cells].filter(([, { value, ...rupa }]) => value !== "" || Object.keys(rupa).length > 0).sort(([a], [b]) => a - b),
    })),
  };
}

const gabungan = (): unknown[] => excel.backend.save().sheets[0]!.merges.map(({ row, col, rows, cols }) => [row, col, rows, cols].join(" ")).sort();

const isi = (sel: string): Promise<unknown[]> =>
  excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(DATA).getRange(sel);
    range.load("values,numberFormat,formulas,text");
    range.format.fill.load("color");
    await context.sync();
    return [range.values[0]![0], range.numberFormat[0]![0], range.text[0]![0], range.format.fill.color];
  });

const tulis = (sel: string, nilai: unknown): Promise<void> =>
  excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(DATA).getRange(sel).values = [[nilai]];
    await context.sync();
  });

test("reading the selection writes nothing, and whole columns are cut to what is filled", async () => {
  await buka();
  const sebelum = potret();
  await pilih("A:B");
  expect(await layanan.bacaTempelan()).toMatchObject({ lembar: DATA, rentang: { row: 0, col: 0, rows: 6, cols: 2 } });
  await pilih("D9:E12");
  expect(await layanan.bacaTempelan()).toBeNull();
  await pilih("A3:B3");
  // the merge reaches out of the selection
  expect(await layanan.bacaTempelan()).toMatchObject({ rentang: { row: 1, col: 0, rows: 2, cols: 2 } });
  expect(potret()).toEqual(sebelum);
});

test("text becomes numbers that look the same; fill, formulas and what is in doubt stay", async () => {
  await buka();
  await layanan.terapkanTempelan(await rencana("angka", "B1:B6"));
  expect(await isi("B2")).toEqual([80.09, '0.00"*"', "80,09*", "#FFFF00"]);
  expect((await isi("B3")).slice(0, 3)).toEqual([1.496, "0.00%", "149,60%"]);
  expect((await isi("B4"))[0]).toBe("3.450");
  expect((await isi("B6")).slice(0, 2)).toEqual([1334419000, '"Rp "#,##0",-"']);
  expect(excel.backend.save().sheets[0]!.cells.get(cellKey(4, 1))?.formula).toBe("=1/2");
});

test.each<[AlatTempelan, string]>([
  ["angka", "B1:B6"],
  ["gabung", "A2:B6"],
  ["isi", "B2:D6"],
  ["rapi", "A1:B6"],
])("%s is taken back exactly, also after the workbook was saved and opened again", async (alat, alamat) => {
  const model = buku((satu) => {
    if (alat === "isi") satu.sheets[0]!.cells.set(cellKey(1, 3), { value: "3", numberFormat: "@" });
  });
  await buka(model);
  const [sebelum, semula] = [potret(), gabungan()];
  const satu = await rencana(alat, alamat);
  expect(satu.perubahan.length).toBeGreaterThan(0);
  const { tempelan } = await layanan.terapkanTempelan(satu);
  expect(tempelan).toHaveLength(1);
  expect(potret()).not.toEqual(sebelum);
  const bytes = await xlsx.write(excel.backend.save());
  excel.tutup();
  await buka(await xlsx.read(bytes));
  expect(await layanan.kembalikanTempelan(tempelan[0]!.id)).toMatchObject({ tempelan: [] });
  expect(gabungan()).toEqual(semula);
  for (const [row, col, cell] of ISI.filter(([, , { formula }]) => formula === undefined)) {
    const kini = excel.backend.save().sheets[0]!.cells.get(cellKey(row, col))!;
    expect([kini.value, kini.numberFormat ?? "General", kini.style?.fill]).toEqual([cell.value, cell.numberFormat ?? "General", cell.style?.fill]);
  }
  expect(excel.backend.save().customXml).toEqual([]);
});

test("merges are opened and filled down", async () => {
  await buka();
  await layanan.terapkanTempelan(await rencana("gabung", "A1:B6"));
  expect(excel.backend.save().sheets[0]!.merges).toEqual([]);
  expect((await isi("A6"))[0]).toBe("Terwujudnya tata kelola");
});

test("what was typed where a merge was keeps it from being taken back, and so does a changed cell", async () => {
  await buka();
  const lebar = buku((model) => model.sheets[0]!.merges.push({ row: 7, col: 0, rows: 2, cols: 2 }));
  lebar.sheets[0]!.cells.set(cellKey(7, 0), { value: "Judul" });
  excel.tutup();
  await buka(lebar);
  const { tempelan } = await layanan.terapkanTempelan(await rencana("gabung", "A1:B9"));
  await tulis("B8", "baru");
  const sebelum = potret();
  await expect(layanan.kembalikanTempelan(tempelan[0]!.id)).rejects.toMatchObject({ kode: "SEL_BERUBAH", data: { lembar: DATA, sel: "B8" } });
  await tulis("B8", "");
  await tulis("A3", "lain");
  await expect(layanan.kembalikanTempelan(tempelan[0]!.id)).rejects.toMatchObject({ kode: "SEL_BERUBAH", data: { sel: "A3" } });
  await tulis("A3", " Meningkatnya\u00a0layanan ");
  await tulis("B8", "baru");
  expect(potret()).toEqual(sebelum);
});

test("a plan that is out of date, a protected sheet, a sheet that is gone and a spill are named or left", async () => {
  await buka();
  const satu = await rencana("angka", "B1:B6");
  await tulis("B3", "150%");
  await expect(layanan.terapkanTempelan(satu)).rejects.toMatchObject({ kode: "SEL_BERUBAH", data: { lembar: DATA, sel: "B3" } });
  await expect(layanan.terapkanTempelan({ ...satu, lembar: "Hilang" })).rejects.toMatchObject({ kode: "TIDAK_DITEMUKAN" });
  await expect(layanan.kembalikanTempelan("9")).rejects.toMatchObject({ kode: "TIDAK_DITEMUKAN" });
  excel.tutup();
  await buka(buku((model) => (model.sheets[0]!.protected = true)));
  await pilih("B1:B6");
  await expect(layanan.bacaTempelan()).rejects.toMatchObject({ kode: "TERLINDUNG", data: { lembar: DATA, sel: "B1:B6" } });
  await expect(layanan.terapkanTempelan(satu)).rejects.toMatchObject({ kode: "TERLINDUNG" });
  await expect(
    layanan.terapkanTempelan({ ...satu, perubahan: Array.from({ length: 5_001 }, (_, row) => ({ ...satu.perubahan[0]!, row })) }),
  ).rejects.toMatchObject({ kode: "TERLALU_BESAR" });
});

const TITIK = [1, 2, 3, 4, 5, 6].flatMap((sync) => [undefined, 0, 1, 2, 3, 5].map((setelah) => [sync, setelah] as const));

test.each<[AlatTempelan, string]>([
  ["angka", "B1:B6"],
  ["gabung", "A1:B6"],
])("%s: a failure at any request leaves the workbook as it was, applying and taking back", async (alat, alamat) => {
  let kali = 0;
  for (const kembali of [false, true]) {
    for (const [sync, setelah] of TITIK) {
      await buka();
      const satu = await rencana(alat, alamat);
      const id = kembali ? (await layanan.terapkanTempelan(satu)).tempelan[0]!.id : "";
      const sebelum = potret();
      excel.host.failAt({ sync, code: "GeneralException", ...(setelah === undefined ? {} : { afterChanges: setelah }) });
      const galat: unknown = await (kembali ? layanan.kembalikanTempelan(id) : layanan.terapkanTempelan(satu)).then(
        () => null,
        (error: unknown) => error,
      );
      excel.host.failAt(null);
      if (galat !== null) {
        kali++;
        expect(galat).toMatchObject({ name: "GalatBuku", kode: "LAIN" });
        expect({ kembali, sync, setelah, buku: potret() }).toEqual({ kembali, sync, setelah, buku: sebelum });
      }
      excel.tutup();
    }
  }
  await buka();
  expect(kali).toBeGreaterThan(15);
});

test("more cells than can be taken back are refused before they are read", async () => {
  await buka();
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(DATA).getRange("Z9000").values = [[1]];
    await context.sync();
  });
  await pilih("A:Z");
  await expect(layanan.bacaTempelan()).rejects.toMatchObject({ kode: "TERLALU_BESAR" });
  expect((excel.backend as MemoryBackend).sheets()).toHaveLength(2);
});
