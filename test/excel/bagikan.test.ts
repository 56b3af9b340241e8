/** A workbook is prepared, saved, opened by someone without the functions, and given its formulas back. */
import { strFromU8, unzipSync } from "fflate";
import { susunRencana } from "../../src/domain/bagikan/rencana";
import { lulus, SOAL_UJI } from "../../src/domain/bagikan/ujiMandiri";
import type { CaraBagikan } from "../../src/domain/bagikan/types";
import { buatLayananExcel } from "../../src/excel/layananExcel";
import { xlsx } from "../../src/xlsx/excelts";
import { cellKey, emptySheet, emptyWorkbook, type CellModel, type WorkbookModel } from "../../src/xlsx/model";
import type { UniverBackend } from "../../workbench/host/univerBackend";
import { bukaBerfungsi } from "../support/bukuBerfungsi";
import { bukaExcel, type ExcelUji } from "../support/excel";

const layanan = buatLayananExcel();
const DATA = "Data '26";

const RUMUS: Readonly<Record<string, string>> = {
  C2: "=LKJ.CAPAIAN(A2,B2)",
  C3: '=IF(LKJ.CAPAIAN(A3, B3, "turun")>1,"LKJ lewat",LKJ.PREDIKAT(LKJ.CAPAIAN(A3,B3),"LKJ"))',
  C4: '=LKJ.CAPAIAN(A4,B4,"sama")',
  C5: "=LKJ.SERAPAN('Data ''26'!A2:A3,B2:B3)*100",
  C6: '=LKJ.ANGKA("3.450","ribuan")',
  C7: '=LKJ.CAPAIAN(A7,B7)&" capaian"',
};

function buku(ubah: (model: WorkbookModel) => void = () => undefined): WorkbookModel {
  const sheet = emptySheet(DATA);
  const isi: [number, number, CellModel][] = [
    [0, 0, { value: "Target" }],
    [0, 1, { value: "Realisasi" }],
    [1, 0, { value: 80 }],
    [1, 1, { value: 60 }],
    [2, 0, { value: 40 }],
    [2, 1, { value: 41 }],
    [3, 0, { value: "WTP" }],
    [3, 1, { value: "wtp" }],
    [6, 0, { value: "N/A" }],
    [6, 1, { value: 5 }],
  ];
  for (const [row, col, cell] of isi) sheet.cells.set(cellKey(row, col), cell);
  Object.values(RUMUS).forEach((formula, i) =>
    sheet.cells.set(cellKey(i + 1, 2), { value: "", formula, numberFormat: i === 0 ? "0.00%" : "General", style: { bold: true } }),
  );
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
/** Without an engine: values are those of the file. */
async function bukaTanpaMesin(model: WorkbookModel): Promise<void> {
  excel = await bukaExcel(model);
  tutup = () => excel.tutup();
}
afterEach(() => tutup());

/** Formulas, values and formats of C2:C7. */
async function isi(): Promise<{ rumus: unknown[]; nilai: unknown[]; format: unknown[] }> {
  return excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(DATA).getRange("C2:C7");
    range.load("formulas,values,numberFormat");
    await context.sync();
    return { rumus: range.formulas.flat(), nilai: range.values.flat(), format: range.numberFormat.flat() };
  });
}

async function siapkan(cara: CaraBagikan) {
  const rencana = susunRencana(await layanan.bacaBagikan(), cara);
  return { rencana, hasil: await layanan.bagikan(rencana) };
}

/** Saved and opened again, as by mail. */
async function kirim(fungsi = false): Promise<Record<string, string>> {
  const bytes = await xlsx.write(backend.save());
  tutup();
  await buka(await xlsx.read(bytes), fungsi);
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([nama, data]) => [nama, strFromU8(data)]));
}

/** Requests that fail as a whole, and those that write and fail after some of it. */
const TITIK: readonly (readonly [number, number | undefined])[] = [[1, undefined], [2, undefined], [3, undefined], [4, undefined], [4, 1], [4, 7], [5, undefined], [6, undefined]];

const SEBUTAN = /LKJ\.|_xldudf_LKJ_/i;

describe.each<CaraBagikan>(["asli", "nilai"])("prepared as %s", (cara) => {
  test("shows the same, mentions us nowhere, and comes back on another machine", async () => {
    await buka(buku());
    const sebelum = await isi();
    expect(sebelum.nilai.slice(0, 3)).toEqual([0.75, "Sangat Tinggi", 1]);
    const { rencana, hasil } = await siapkan(cara);
    expect(rencana.halangan).toEqual([]);
    expect(hasil).toEqual({ rumus: cara === "asli" ? 5 : 0, nilai: cara === "asli" ? 1 : 6, beda: [], nama: 0, aturan: 0 });

    const sesudah = await isi();
    expect(sesudah.nilai).toEqual(sebelum.nilai);
    expect(sesudah.format).toEqual(sebelum.format);

    const berkas = await kirim();
    const bagian = Object.entries(berkas).filter(([nama]) => /^xl\/(worksheets|charts|tables)|workbook\.xml$/.test(nama));
    expect(bagian.length).toBeGreaterThan(1);
    expect(bagian.filter(([, xml]) => SEBUTAN.test(xml.replace(/<t[ >].*?<\/t>/g, "")))).toEqual([]);
    expect(Object.entries(berkas).filter(([nama, xml]) => nama.startsWith("customXml") && SEBUTAN.test(xml))).toEqual([]);
    expect((await isi()).nilai).toEqual(sebelum.nilai);

    expect(await layanan.kembalikanRumus()).toEqual({ dikembalikan: 6, namaKembali: 0, aturanKembali: 0, berubah: [], nama: [] });
    expect((await isi()).rumus).toEqual(Object.values(RUMUS));
    expect((await layanan.bacaSimpanan()).simpanan.bagikan).toEqual({ sel: [], nama: [] });
    // at home again: what still shows #NAME? from the colleague's Excel is made alive
    await kirim(true);
    await siapkan("pulih");
    expect(await isi()).toEqual(sebelum);
  });

  test("what a colleague changed is named and left", async () => {
    await buka(buku());
    await siapkan(cara);
    await kirim();
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(DATA).getRange("C3").values = [["diubah"]];
      await context.sync();
    });
    expect(await layanan.kembalikanRumus()).toEqual({ dikembalikan: 5, namaKembali: 0, aturanKembali: 0, berubah: [{ lembar: DATA, sel: "C3" }], nama: [] });
    const { rumus } = await isi();
    expect(rumus[1]).toBe("diubah");
    expect(rumus[0]).toBe(RUMUS["C2"]);
  });

  test("a failure at any point leaves the workbook as it was", async () => {
    let kali = 0;
    for (const [sync, setelah] of TITIK) {
      await buka(buku());
      const rencana = susunRencana(await layanan.bacaBagikan(), cara);
      const sebelum = await isi();
      excel.host.failAt({ sync, code: "GeneralException", ...(setelah === undefined ? {} : { afterChanges: setelah }) });
      const galat = await layanan.bagikan(rencana).then(() => null, (error: unknown) => error);
      excel.host.failAt(null);
      if (galat !== null) {
        kali++;
        expect(galat).toMatchObject({ name: "GalatBuku" });
        expect(await isi()).toEqual(sebelum);
        expect((await layanan.bacaSimpanan()).simpanan.bagikan.sel).toEqual([]);
      }
      tutup();
    }
    expect(kali).toBeGreaterThan(5);
    await buka(buku());
  });
});

describe("what spills", () => {
  const denganTumpahan = (rumus: string) => (model: WorkbookModel): void => {
    model.sheets[0]!.cells.set(cellKey(1, 4), { value: "", formula: rumus });
  };
  const baca = (alamat: string): Promise<unknown[][]> =>
    excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(DATA).getRange(alamat);
      range.load("formulas");
      await context.sync();
      return range.formulas;
    });

  test("becomes one native formula a cell, and spills again afterwards", async () => {
    await buka(buku(denganTumpahan("=LKJ.CAPAIAN(A2:A3,B2:B3)")));
    const { rencana } = await siapkan("asli");
    expect(rencana.perubahan.find(({ sel }) => sel === "E2")).toMatchObject({ rentang: "E2:E3", isi: [[{ jenis: "rumus" }], [{ jenis: "rumus" }]] });
    expect((await baca("E2:E3")).flat().every((rumus) => String(rumus).startsWith("=IF("))).toBe(true);
    await layanan.kembalikanRumus();
    expect((await baca("E2"))[0]![0]).toBe("=LKJ.CAPAIAN(A2:A3,B2:B3)");
  });

  test("a table of ours becomes its values", async () => {
    await buka(buku(denganTumpahan("=LKJ.IKPA_RINCI(G2:M2,2024)")));
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(DATA).getRange("G2:M2").values = [[90, 91, 92, 93, 94, 95, 96]];
      await context.sync();
    });
    // the block lies over the input: only what is free can be filled
    const rencana = susunRencana(await layanan.bacaBagikan(), "nilai");
    expect(rencana.perubahan.map(({ sel }) => sel)).toContain("E2");
  });
});

describe("what stands in the way", () => {
  const halangan = async (cara: CaraBagikan = "asli") => susunRencana(await layanan.bacaBagikan(), cara).halangan;

  test("a protected sheet is named with its first cell", async () => {
    await buka(buku((model) => (model.sheets[0]!.protected = true)));
    expect(await halangan()).toEqual([{ jenis: "terlindung", lembar: DATA, sel: "C2", nama: DATA }]);
  });

  test("a name that has no native form", async () => {
    await buka(buku((model) => model.names.push({ name: "Tagihan", formula: '=LKJ.ANGKA("3.450","ribuan")', visible: true })));
    expect(await halangan()).toEqual([{ jenis: "nama", lembar: "", sel: "", nama: "Tagihan", sebab: "teks", fungsi: "ANGKA" }]);
  });

  test("a formula that cannot spill is named, and can be prepared once there is room", async () => {
    await buka(buku(({ sheets }) => void sheets[0]!.cells.set(cellKey(1, 4), { value: "", formula: "=LKJ.CAPAIAN(A2:A3,B2:B3)" }).set(cellKey(2, 4), { value: "catatan" })));
    expect(await halangan()).toEqual([{ jenis: "tumpah", lembar: DATA, sel: "E2", nama: "#SPILL!" }]);
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(DATA).getRange("E3").clear("Contents");
      await context.sync();
    });
    expect(await halangan()).toEqual([]);
  });

  test("a formula that was never computed cannot become a value", async () => {
    await buka(buku(), false);
    expect((await halangan("nilai")).map(({ jenis, sel }) => [jenis, sel])).toContainEqual(["belumDihitung", "C2"]);
    // what has a native form heals all the same
    expect((await halangan("asli")).map(({ sel }) => sel)).toEqual(["C6"]);
  });

  test("a plan with obstacles is not applied, and one that is out of date names the cell", async () => {
    await buka(buku());
    const rencana = susunRencana(await layanan.bacaBagikan(), "asli");
    await expect(layanan.bagikan({ ...rencana, halangan: [{ jenis: "tumpah", lembar: DATA, sel: "C2", nama: "" }] })).rejects.toThrow(/obstacles/);
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(DATA).getRange("C4").values = [[1]];
      await context.sync();
    });
    await expect(layanan.bagikan(rencana)).rejects.toMatchObject({ kode: "RUMUS_BERUBAH", data: { lembar: DATA, sel: "C4" } });
    expect((await isi()).rumus[0]).toBe(RUMUS["C2"]);
  });
});

describe("a formula that refers to another workbook", () => {
  const LUAR = ["=LKJ.CAPAIAN([1]PK!$A$1,B2)", "=LKJ.CAPAIAN('[Buku 2.xlsx]PK 2025'!$A$1,B2)", "=LKJ.CAPAIAN('C:\\Biro 2025\\[Buku2.xlsx]PK'!A1,B2)+Buku2.xlsx!Target"];

  test.each(LUAR)("%s becomes the value that it shows, with its reason, and comes back to the letter", async (rumus) => {
    // as Excel keeps it: with the value of the time when the other workbook was open
    await bukaTanpaMesin(buku(({ sheets }) => sheets[0]!.cells.set(cellKey(1, 2), { value: 0.75, formula: rumus })));
    const { rencana } = await siapkan("asli");
    expect(rencana.perubahan[0]).toMatchObject({ sel: "C2", sebab: "bukuLain", isi: [[{ jenis: "nilai", nilai: 0.75 }]] });
    expect((await isi()).rumus[0]).toBe(0.75);
    const bytes = await xlsx.write(excel.backend.save());
    tutup();
    await bukaTanpaMesin(await xlsx.read(bytes));
    await layanan.kembalikanRumus();
    expect((await isi()).rumus[0]).toBe(rumus);
  });
});

describe("names", () => {
  test("with a native form are rewritten and come back", async () => {
    await buka(buku((model) => model.names.push({ name: "Serap", formula: "=LKJ.SERAPAN('Data ''26'!$A$2,'Data ''26'!$B$2)", visible: true })));
    await siapkan("asli");
    expect(backend.names()[0]!.formula).not.toMatch(/LKJ/);
    await layanan.kembalikanRumus();
    expect(backend.names()[0]!.formula).toBe("=LKJ.SERAPAN('Data ''26'!$A$2,'Data ''26'!$B$2)");
  });
});

describe("the self-test", () => {
  test("computes the published figures in this Excel, leaves no sheet, and says which Excel it is", async () => {
    await buka(buku());
    const { nilai, lingkungan } = await layanan.ujiMandiri(SOAL_UJI.map(({ rumus }) => rumus));
    expect(SOAL_UJI.map((soal, i) => (lulus(soal, nilai[i]!) ? "" : `${soal.rumus} ${String(nilai[i])}`)).filter(Boolean)).toEqual([]);
    expect(lingkungan).toMatchObject({ versi: "16.0.0.0", bahasa: "id-ID", angka: "id-ID" });
    expect(backend.sheets().map(({ name }) => name)).toEqual([DATA, "Lain"]);
  });

  test("fails where the functions are missing", async () => {
    await buka(buku(), false);
    const { nilai } = await layanan.ujiMandiri(SOAL_UJI.map(({ rumus }) => rumus));
    expect(nilai).toEqual(SOAL_UJI.map(() => "#NAME?"));
    expect(backend.sheets()).toHaveLength(2);
  });
});

describe("dead calls", () => {
  test("are written in the living spelling", async () => {
    await buka(buku((model) => model.sheets[0]!.cells.set(cellKey(1, 2), { value: "#NAME?", formula: "='C:\\Biro\\LKJ.xlam'!LKJ.CAPAIAN(A2,B2)" })));
    const rencana = susunRencana(await layanan.bacaBagikan(), "pulih");
    expect(rencana.perubahan.map((satu) => [satu.sel, satu.isi])).toEqual([["C2", [[{ jenis: "rumus", rumus: "=LKJ.CAPAIAN(A2,B2)" }]]]]);
    await layanan.bagikan(rencana);
    expect((await isi()).nilai[0]).toBe(0.75);
    expect((await layanan.bacaSimpanan()).simpanan.bagikan.sel).toEqual([]);
  });
});
