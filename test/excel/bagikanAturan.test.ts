/** Conditional formats, validations, names and tables whose formulas call our functions, over the host and through the file. */
import { strFromU8, unzipSync } from "fflate";
import { susunRencana } from "../../src/domain/bagikan/rencana";
import type { CaraBagikan } from "../../src/domain/bagikan/types";
import { buatLayananExcel } from "../../src/excel/layananExcel";
import { xlsx } from "../../src/xlsx/excelts";
import { cellKey, emptySheet, emptyWorkbook, type CellModel, type WorkbookModel } from "../../src/xlsx/model";
import type { UniverBackend } from "../../workbench/host/univerBackend";
import { bukaBerfungsi } from "../support/bukuBerfungsi";
import type { ExcelUji } from "../support/excel";

const layanan = buatLayananExcel();
const DATA = "Data '26";
const SEBUTAN = /LKJ\.|_xldudf_LKJ_/i;

function buku(ubah: (model: WorkbookModel) => void = () => undefined): WorkbookModel {
  const sheet = emptySheet(DATA);
  const isi: (string | number)[][] = [["Target", "Realisasi", "Capaian"], [80, 60, ""], [40, 41, ""], ["N/A", 3, ""], [50, 45, ""]];
  isi.forEach((baris, r) => baris.forEach((value, c) => value !== "" && sheet.cells.set(cellKey(r, c), { value } as CellModel)));
  const model = { ...emptyWorkbook(), sheets: [sheet, emptySheet("Lain")] };
  ubah(model);
  return model;
}

let excel: ExcelUji;
let backend: UniverBackend;
let tutup: () => void;

async function buka(model: WorkbookModel, fungsi = true): Promise<void> {
  ({ excel, backend, tutup } = await bukaBerfungsi(model, fungsi));
}
afterEach(() => tutup());

const kerja = <T>(f: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  excel.Excel.run((context) => f(context.workbook.worksheets.getItem(DATA), context));

const rencana = async (cara: CaraBagikan = "asli") => susunRencana(await layanan.bacaBagikan(), cara);
const siapkan = async (cara: CaraBagikan = "asli") => layanan.bagikan(await rencana(cara));

/** Saved, searched for our name in every part but texts, and opened where the functions are missing. */
async function kirim(): Promise<void> {
  const bytes = await xlsx.write(backend.save());
  const sebutan = Object.entries(unzipSync(bytes)).filter(([nama, isi]) => nama.endsWith(".xml") && SEBUTAN.test(strFromU8(isi)));
  expect(sebutan.map(([nama]) => nama)).toEqual([]);
  tutup();
  await buka(await xlsx.read(bytes), false);
}

const CF = "=LKJ.CAPAIAN($A2,$B2)<1";
const BATAS = "=LKJ.CAPAIAN(A2,B2)";
const DV = "=LKJ.SERAPAN($A$2:$A$3,$B2:$B3)<=1.5";
const SUMBER = "=LKJ.SERAPAN($A$2,$B$2)";

/** One rule of each kind that holds a formula of ours, and others that do not. */
function pasang(sheet: Excel.Worksheet): void {
  const custom = sheet.getRange("C2:C5").conditionalFormats.add("Custom");
  custom.custom.rule.formula = CF;
  custom.custom.format.fill.color = "#FFC7CE";
  const banding = sheet.getRange("B2:B3").conditionalFormats.add("CellValue");
  banding.cellValue.rule = { formula1: BATAS, formula2: "=2", operator: "Between" };
  banding.cellValue.format.font.color = "#9C0006";
  sheet.getRange("A2:A5").conditionalFormats.add("Custom").custom.rule.formula = "=$A2>90";
  const { dataValidation } = sheet.getRange("B10:C60");
  dataValidation.rule = { custom: { formula: DV } };
  dataValidation.errorAlert = { message: "Terlalu besar", showAlert: true, style: "Warning", title: "Capaian" };
  sheet.getRange("E2:E9").dataValidation.rule = { decimal: { formula1: SUMBER, formula2: "=9", operator: "Between" } };
  sheet.getRange("F2:F9").dataValidation.rule = { list: { inCellDropDown: true, source: "naik,turun" } };
}

/** All rules as the workbook has them. */
const aturan = () => {
  const { conditionalFormats, validations } = backend.save().sheets[0]!;
  return {
    format: conditionalFormats.map(({ ranges, rule, look }) => ({ ranges, rule, look })),
    validasi: validations.map(({ ranges, attributes, formulas }) => ({ ranges, attributes, formulas })),
  };
};

describe("rules of sheets", () => {
  test("are listed with their place, rewritten, look the same in the file, and come back to the letter", async () => {
    await buka(buku());
    await kerja(async (sheet, context) => {
      pasang(sheet);
      await context.sync();
    });
    const sebelum = aturan();
    const r = await rencana();
    expect(r.halangan).toEqual([]);
    expect(r.aturan.map(({ jenis, rentang, bagian, rumus }) => [jenis, rentang, bagian, rumus]).sort()).toEqual([
      ["formatBersyarat", "B2:B3", "formula1", BATAS],
      ["formatBersyarat", "C2:C5", "formula", CF],
      ["validasi", "B10:C60", "formula", DV],
      ["validasi", "E2:E9", "formula1", SUMBER],
    ]);
    expect(await layanan.bagikan(r)).toEqual({ rumus: 0, nilai: 0, beda: [], nama: 0, aturan: 4 });
    const sesudah = aturan();
    expect(JSON.stringify(sesudah)).not.toMatch(SEBUTAN);
    // ranges, looks, operators and alerts stay as they were
    const tanpaRumus = (isi: unknown): unknown => JSON.parse(JSON.stringify(isi), (kunci, nilai: unknown) => (/^formula/.test(kunci) ? "" : nilai));
    const urut = ({ format, validasi }: ReturnType<typeof aturan>) => ({ format, validasi: [...validasi].sort((a, b) => a.ranges[0]!.col - b.ranges[0]!.col) });
    expect(tanpaRumus(urut(sesudah))).toEqual(tanpaRumus(urut(sebelum)));
    await kirim();
    expect(await layanan.kembalikanRumus()).toEqual({ dikembalikan: 0, namaKembali: 0, aturanKembali: 4, berubah: [], nama: [] });
    expect(urut(aturan())).toEqual(urut(sebelum));
    expect((await layanan.bacaSimpanan()).simpanan.bagikan).toEqual({ sel: [], nama: [] });
  });

  test("a rule over cells of several kinds gets the form that copes with all of them", async () => {
    await buka(buku());
    await kerja(async (sheet, context) => {
      pasang(sheet);
      await context.sync();
    });
    const cf = (await rencana()).aturan.find(({ rentang }) => rentang === "C2:C5")!;
    await kerja(async (sheet, context) => {
      sheet.getRange("D2").formulas = [[cf.menjadi]];
      sheet.getRange("D3:D5").copyFrom("D2", "Formulas");
      const range = sheet.getRange("D2:D5");
      range.load("values");
      await context.sync();
      expect(range.values.flat()).toEqual([true, false, "#N/A", true]);
    });
  });

  test.each<[string, string, string, string]>([
    ["no native form", "=LKJ.IKPA_RINCI($A$2:$B$2,2024)>1", "C2:C5", "tabel"],
    ["text in one of its cells that only we read", "=LKJ.CAPAIAN($A2,$B2)>1", "C2:C6", "teks"],
    ["an array in its native form, which Excel takes in no rule", '=LKJ.PREDIKAT($A$2,"SKM")="A"', "C2:C5", "larikAturan"],
    ["another workbook in it", "=LKJ.CAPAIAN('[Buku2.xlsx]PK'!$A$1,$B2)>1", "C2:C5", "bukuLain"],
  ])("one with %s is named with its sheet, place and reason, and nothing is changed", async (_, formula, rentang, sebab) => {
    await buka(buku((model) => void model.sheets[0]!.cells.set(cellKey(5, 0), { value: "3.450" })));
    await kerja(async (sheet, context) => {
      sheet.getRange(rentang).conditionalFormats.add("Custom").custom.rule.formula = formula;
      await context.sync();
    });
    const r = await rencana();
    expect(r.halangan).toEqual([{ jenis: "formatBersyarat", lembar: DATA, sel: rentang, nama: formula, sebab, fungsi: /LKJ\.(\w+)/.exec(formula)![1] }]);
    expect(r.aturan).toEqual([]);
  });

  test("of a protected sheet stand in the way like its cells", async () => {
    await buka(buku());
    await kerja(async (sheet, context) => {
      pasang(sheet);
      sheet.protection.protect();
      await context.sync();
    });
    expect((await rencana()).halangan.map(({ jenis, lembar }) => [jenis, lembar])).toEqual([["terlindung", DATA]]);
  });

  test("that moved with their cells are found again; one that a colleague changed is named and left", async () => {
    await buka(buku());
    await kerja(async (sheet, context) => {
      pasang(sheet);
      await context.sync();
    });
    await siapkan();
    await kirim();
    await kerja(async (sheet, context) => {
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("E3:E10").dataValidation.clear();
      await context.sync();
    });
    expect(await layanan.kembalikanRumus()).toEqual({ dikembalikan: 0, namaKembali: 0, aturanKembali: 3, berubah: [{ lembar: DATA, sel: "E2:E9" }], nama: [] });
    expect(aturan().format.map(({ rule }) => (rule.kind === "custom" ? rule.formula : ""))).toContain("=LKJ.CAPAIAN($A3,$B3)<1");
    expect(aturan().validasi.flatMap(({ formulas }) => formulas)).toContain("=LKJ.SERAPAN($A$3:$A$4,$B3:$B4)<=1.5");
  });

  test("a failure while they are written leaves them as they were", async () => {
    let gagal = 0;
    for (let sync = 1; sync < 24; sync += 2) {
      await buka(buku());
      await kerja(async (sheet, context) => {
        pasang(sheet);
        await context.sync();
      });
      const sebelum = aturan();
      const r = await rencana();
      excel.host.failAt({ sync, afterChanges: 1, code: "GeneralException" });
      const hasil = await layanan.bagikan(r).catch((galat: unknown) => galat);
      excel.host.failAt(null);
      if (hasil instanceof Error) {
        gagal++;
        expect(aturan().format).toEqual(sebelum.format);
        expect(aturan().validasi.flatMap(({ formulas }) => formulas).sort()).toEqual(sebelum.validasi.flatMap(({ formulas }) => formulas).sort());
      }
      tutup();
    }
    expect(gagal).toBeGreaterThan(0);
    await buka(buku());
  });
});

describe("names", () => {
  test("of a sheet and hidden ones are rewritten in their place and come back", async () => {
    const formula = "=LKJ.SERAPAN('Data ''26'!$A$2,'Data ''26'!$B$2)";
    await buka(
      buku(({ names }) => {
        names.push({ name: "Serap", formula: formula.replace("SERAPAN", "CAPAIAN"), visible: true });
        names.push({ name: "Serap", formula, visible: true, sheet: "Lain" });
        names.push({ name: "_diam", formula, visible: false });
      }),
    );
    const sebelum = backend.names();
    const semula = JSON.stringify(sebelum);
    expect((await rencana()).nama.map(({ nama, lembar }) => [nama, lembar]).sort()).toEqual([["Serap", ""], ["Serap", "Lain"], ["_diam", ""]]);
    await siapkan();
    expect(JSON.stringify(backend.names())).not.toMatch(SEBUTAN);
    await kirim();
    expect(await layanan.kembalikanRumus()).toMatchObject({ namaKembali: 3, nama: [] });
    const kunci = (daftar: string): unknown => (JSON.parse(daftar) as { name: string; sheet?: string }[]).sort((a, b) => `${a.name}${a.sheet ?? ""}`.localeCompare(`${b.name}${b.sheet ?? ""}`));
    expect(kunci(JSON.stringify(backend.names()))).toEqual(kunci(semula));
  });

  test("without a native form are named with their sheet, hidden ones as such", async () => {
    const formula = "=LKJ.IKPA_RINCI(Lain!$A$1:$G$1,2024)";
    await buka(
      buku(({ names }) => {
        names.push({ name: "Rinci", formula, visible: true, sheet: DATA });
        names.push({ name: "_diam", formula, visible: false });
      }),
    );
    expect((await rencana()).halangan.map(({ jenis, nama }) => [jenis, nama]).sort()).toEqual([["nama", "'Data ''26'!Rinci"], ["namaTersembunyi", "_diam"]]);
  });

  test("of a sheet that a colleague deleted is named, everything else comes back", async () => {
    const formula = "=LKJ.SERAPAN('Data ''26'!$A$2,'Data ''26'!$B$2)";
    await buka(buku(({ names }) => void names.push({ name: "Serap", formula, visible: true, sheet: "Lain" }, { name: "Lama", formula, visible: true })));
    await siapkan();
    await kerja(async (_, context) => {
      context.workbook.worksheets.getItem("Lain").delete();
      await context.sync();
    });
    expect((await layanan.kembalikanRumus()).nama).toEqual(["Lain!Serap"]);
    expect(backend.names().find(({ name }) => name === "Lama")!.formula).toBe(formula);
  });
});

describe("dead spellings in names and rules", () => {
  test("come alive with those of cells", async () => {
    await buka(buku(({ names }) => void names.push({ name: "Serap", formula: "=_xldudf_LKJ_SERAPAN('Data ''26'!$A$2,'Data ''26'!$B$2)", visible: true })));
    await kerja(async (sheet, context) => {
      sheet.getRange("C2:C5").conditionalFormats.add("Custom").custom.rule.formula = "=_xldudf_LKJ_CAPAIAN($A2,$B2)<1";
      await context.sync();
    });
    await siapkan("pulih");
    expect(backend.names()[0]!.formula).toBe("=LKJ.SERAPAN('Data ''26'!$A$2,'Data ''26'!$B$2)");
    expect(aturan().format[0]!.rule).toEqual({ kind: "custom", formula: CF });
  });
});

describe("rows inserted while the workbook was away", () => {
  test("records follow their cells; new formulas stand in the row where the native ones are", async () => {
    await buka(buku());
    await kerja(async (sheet, context) => {
      sheet.getRange("C2:C5").formulas = [2, 3, 4, 5].map((r) => [`=LKJ.CAPAIAN(A${r}, B${r})`]);
      sheet.getRange("D2").formulas = [["=LKJ.SERAPAN($A$2:$A$3,$B$2:$B$3)"]];
      await context.sync();
    });
    await siapkan();
    await kirim();
    await kerja(async (sheet, context) => {
      sheet.getRange("3:3").insert("Down");
      sheet.getRange("1:1").insert("Down");
      await context.sync();
    });
    expect(await layanan.kembalikanRumus()).toEqual({ dikembalikan: 5, namaKembali: 0, aturanKembali: 0, berubah: [], nama: [] });
    await kerja(async (sheet, context) => {
      const range = sheet.getRange("C3:D7");
      range.load("formulas");
      await context.sync();
      expect(range.formulas).toEqual([
        ["=LKJ.CAPAIAN(A3, B3)", "=LKJ.SERAPAN($A$3:$A$5,$B$3:$B$5)"],
        ["", ""],
        ["=LKJ.CAPAIAN(A5, B5)", ""],
        ["=LKJ.CAPAIAN(A6, B6)", ""],
        ["=LKJ.CAPAIAN(A7, B7)", ""],
      ]);
    });
  });
});

describe("formulas in a table", () => {
  const tabel = async (rumus: string): Promise<void> => {
    await buka(buku((model) => void model.sheets[0]!.cells.set(cellKey(3, 0), { value: 60 })));
    await kerja(async (sheet, context) => {
      const table = sheet.tables.add("A1:C5", true);
      table.name = "tblIKU";
      sheet.getRange("C2:C5").formulas = [[rumus], [rumus], [rumus], [rumus]];
      await context.sync();
    });
  };
  const kolom = (): Promise<unknown[]> =>
    kerja(async (sheet, context) => {
      const range = sheet.getRange("C2:C5");
      range.load("formulas");
      await context.sync();
      return range.formulas.flat();
    });

  test("with references to its columns become native ones over the same cells, and come back to the letter", async () => {
    const rumus = "=LKJ.SERAPAN(tblIKU[Target],tblIKU[Realisasi])";
    await tabel(rumus);
    const r = await rencana();
    expect(r.perubahan.map(({ isi }) => isi[0]![0])).toEqual(Array(4).fill({ jenis: "rumus", rumus: expect.stringContaining("SUM(tblIKU[Realisasi])/SUM(tblIKU[Target])") as unknown }));
    await layanan.bagikan(r);
    expect(JSON.stringify(await kolom())).not.toMatch(SEBUTAN);
    await kirim();
    await layanan.kembalikanRumus();
    expect(await kolom()).toEqual(Array(4).fill(rumus));
  });

  test("of a calculated column are rewritten and brought back in every row", async () => {
    await tabel("=LKJ.CAPAIAN([@Target],[@Realisasi])");
    expect((await rencana()).perubahan.map(({ isi }) => isi[0]![0])).toEqual(
      Array(4).fill({ jenis: "rumus", rumus: "=IF(OR(ISTEXT([@Target]),ISTEXT([@Realisasi])),NA(),IF([@Target]>0,[@Realisasi]/[@Target],NA()))" }),
    );
    await siapkan();
    await layanan.kembalikanRumus();
    expect(await kolom()).toEqual(Array(4).fill("=LKJ.CAPAIAN([@Target],[@Realisasi])"));
  });
});
