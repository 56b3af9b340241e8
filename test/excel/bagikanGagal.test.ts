/** Sharing where Excel will not have it: every refusal names its cell, and the workbook stays as it was. */
import { susunRencana } from "../../src/domain/bagikan/rencana";
import type { CaraBagikan } from "../../src/domain/bagikan/types";
import { buatLayananExcel } from "../../src/excel/layananExcel";
import { cellKey, emptySheet, emptyWorkbook, type CellModel, type WorkbookModel } from "../../src/xlsx/model";
import { bukaExcel, type ExcelUji } from "../support/excel";

const layanan = buatLayananExcel();
const DATA = "Data '26";
const LARIK = "=LKJ.CAPAIAN(A2:A4,B2:B4)";
const SERAP = "=LKJ.SERAPAN($A$2:$A$4,$B$2:$B$4)";

/** C2:C4 reads as an array formula of old does, D2:E3 as a copied formula; F2 stands alone. Values are those of the file. */
const ISI: Readonly<Record<string, CellModel>> = {
  A2: { value: 80 }, B2: { value: 60 }, A3: { value: 40 }, B3: { value: 50 }, A4: { value: 10 }, B4: { value: 9 },
  C2: { value: 0.75, formula: LARIK }, C3: { value: 1.25, formula: LARIK, numberFormat: "0.00%" }, C4: { value: 0.9, formula: LARIK },
  D2: { value: 119 / 130, formula: SERAP }, D3: { value: 119 / 130, formula: SERAP }, E2: { value: 119 / 130, formula: SERAP }, E3: { value: 119 / 130, formula: SERAP },
  F2: { value: 0.75, formula: "=LKJ.CAPAIAN(A2,B2)" },
};

function buku(): WorkbookModel {
  const sheet = emptySheet(DATA);
  for (const [sel, isi] of Object.entries(ISI)) sheet.cells.set(cellKey(Number(sel.slice(1)) - 1, sel.charCodeAt(0) - 65), isi);
  return { ...emptyWorkbook(), sheets: [sheet], names: [{ name: "Serap", formula: "=LKJ.SERAPAN('Data ''26'!$A$2,'Data ''26'!$B$2)", visible: true }] };
}

let excel: ExcelUji;
beforeEach(async () => {
  excel = await bukaExcel(buku());
});
afterEach(() => excel.tutup());

const rencana = async (cara: CaraBagikan = "nilai") => susunRencana(await layanan.bacaBagikan(), cara);
const galat = (kerja: Promise<unknown>): Promise<unknown> => kerja.then(() => null, (sebab: unknown) => sebab);
const di = (alamat: string) => {
  const kolom = alamat.charCodeAt(0) - 65;
  const [awal, akhir = awal] = alamat.split(":") as [string, string?];
  const row = Number(awal.slice(1)) - 1;
  return { sheet: excel.backend.sheets()[0]!.id, rect: { row, col: kolom, rows: Number(akhir.slice(1)) - row, cols: akhir.charCodeAt(0) - 65 - kolom + 1 } };
};

/** All that sharing may change. */
function keadaan(): unknown {
  const { sheets, names, customXml } = excel.backend.save();
  const { cells, conditionalFormats, validations } = sheets[0]!;
  return {
    sel: [...cells].sort(([a], [b]) => a - b).map(([kunci, { value, formula, numberFormat }]) => [kunci, formula ?? value, numberFormat]),
    names, customXml,
    aturan: [conditionalFormats.map(({ rule }) => rule), validations],
  };
}

describe("an array formula of old", () => {
  test.each(["C2:C4", "D2:E3"])("over %s is named by its first cell, and nothing is changed", async (alamat) => {
    const sebelum = keadaan();
    excel.host.state.arrays.push(di(alamat));
    expect(await galat(layanan.bagikan(await rencana()))).toMatchObject({ kode: "RUMUS_LARIK", data: { lembar: DATA, sel: alamat.slice(0, 2) } });
    expect(keadaan()).toEqual(sebelum);
    expect(excel.host.state.arrays).toHaveLength(1);
  });

  test("that is none is not held against copies of one formula", async () => {
    expect(await layanan.bagikan(await rencana())).toMatchObject({ nilai: 8, nama: 1 });
    expect(await layanan.kembalikanRumus()).toMatchObject({ dikembalikan: 8, namaKembali: 1, berubah: [] });
  });
});

describe("a workbook that Excel does not let be changed", () => {
  test("opened for reading only", async () => {
    const sebelum = keadaan();
    const r = await rencana();
    excel.host.state.readOnly = true;
    expect(await galat(layanan.bagikan(r))).toMatchObject({ kode: "HANYA_BACA" });
    expect(keadaan()).toEqual(sebelum);
  });

  test("shared in the old way, where no cell can be written: the first one is named", async () => {
    const sebelum = keadaan();
    const r = await rencana();
    excel.host.state.refuses = (apa) => (apa.startsWith("Range.") ? "AccessDenied" : undefined);
    expect(await galat(layanan.bagikan(r))).toMatchObject({ kode: "BUKU_DITOLAK", data: { lembar: DATA, sel: "C2" } });
    expect(keadaan()).toEqual(sebelum);
  });

  test("shared in the old way, where cells can be written but rules cannot: the rule is named", async () => {
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(DATA).getRange("B2:B4");
      range.conditionalFormats.add("Custom").custom.rule.formula = "=LKJ.CAPAIAN($A2,$B2)<1";
      await context.sync();
    });
    const sebelum = keadaan();
    const r = await rencana();
    excel.host.state.refuses = (apa) => (apa.startsWith("ConditionalFormat") ? "InvalidOperation" : undefined);
    expect(await galat(layanan.bagikan(r))).toMatchObject({ kode: "BUKU_DITOLAK", data: { lembar: DATA, sel: "B2:B4" } });
    expect(keadaan()).toEqual(sebelum);
  });

  test("for a moment only: no cell is blamed", async () => {
    const sebelum = keadaan();
    const gagal: unknown[] = [];
    for (const sync of [4, 5, 6, 7]) {
      excel.tutup();
      excel = await bukaExcel(buku());
      const r = await rencana();
      excel.host.failAt({ sync, afterChanges: 1, code: "GeneralException" });
      gagal.push(await galat(layanan.bagikan(r)));
      excel.host.failAt(null);
      if (gagal.at(-1) !== null) expect(keadaan()).toEqual(sebelum);
    }
    const terjadi = gagal.filter((satu) => satu !== null);
    expect(terjadi.length).toBeGreaterThan(1);
    for (const satu of terjadi) expect(satu).toMatchObject({ kode: "LAIN", data: {} });
  });

  test("protected between the list and the change: the sheet and its first cell", async () => {
    const r = await rencana();
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(DATA).protection.protect();
      await context.sync();
    });
    expect(await galat(layanan.bagikan(r))).toMatchObject({ kode: "TERLINDUNG", data: { lembar: DATA, sel: "C2" } });
  });

  test("protected before formulas are given back", async () => {
    await layanan.bagikan(await rencana());
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(DATA).protection.protect();
      await context.sync();
    });
    const sebelum = keadaan();
    expect(await galat(layanan.kembalikanRumus())).toMatchObject({ kode: "TERLINDUNG", data: { lembar: DATA, sel: "C2" } });
    expect(keadaan()).toEqual(sebelum);
  });

  test("while a cell is being edited", async () => {
    const r = await rencana();
    excel.host.setEditMode(true);
    expect(await galat(layanan.bagikan(r))).toMatchObject({ kode: "MODE_SUNTING" });
  });
});

describe("a single cell that Excel does not take", () => {
  /** Refuses what is written over part of this cell's own block, as Excel does for cells that others hold. */
  const menolak = (alamat: string): void => void excel.host.state.arrays.push(di(alamat));

  test("is found among all that are written, and nothing is changed", async () => {
    const sebelum = keadaan();
    // the neighbour below is blank: no other cell of the plan has this formula
    menolak("F2:F3");
    expect(await galat(layanan.bagikan(await rencana("asli")))).toMatchObject({ kode: "SEL_DITOLAK", data: { lembar: DATA, sel: "F2" } });
    expect(keadaan()).toEqual(sebelum);
  });

  test("is found when formulas are given back as well", async () => {
    await layanan.bagikan(await rencana());
    const sebelum = keadaan();
    menolak("F2:F3");
    expect(await galat(layanan.kembalikanRumus())).toMatchObject({ kode: "SEL_DITOLAK", data: { lembar: DATA, sel: "F2" } });
    expect(keadaan()).toEqual(sebelum);
  });
});
