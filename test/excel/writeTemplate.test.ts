/** Templates over the host with an engine: written to a sheet of their own, filled in as a planner does, recognised and found right. */
import { DAFTAR_TEMPLAT } from "../../src/domain/templat/daftar";
import type { NamaTemplat, RencanaTemplat } from "../../src/domain/templat/types";
import { periksa } from "../../src/domain/periksa/engine";
import { DAFTAR_RINGKASAN } from "../../src/domain/ringkas/daftar";
import { bacaBuku } from "../../src/domain/tabel/bacaTabel";
import type { CellValue } from "../../src/domain/tabel/snapshot";
import type { Tabel } from "../../src/domain/tabel/types";
import { cleanLeftovers } from "../../src/excel/cleanLeftovers";
import { readSnapshot } from "../../src/excel/readSnapshot";
import { writeTemplate } from "../../src/excel/writeTemplate";
import { formulir } from "../../src/strings/formulir";
import { xlsx } from "../../src/xlsx/excelts";
import { emptySheet, emptyWorkbook, cellKey, type SheetModel, type WorkbookModel } from "../../src/xlsx/model";
import { snapshotDariModel } from "../../src/xlsx/snapshot";
import { UniverBackend } from "../../workbench/host/univerBackend";
import { bukaExcel, type ExcelUji } from "../support/excel";
import { FUNGSI_LEMBAR } from "../support/fungsiLembar";
import { recalculate } from "../support/libreoffice";

const SEMUA = Object.keys(DAFTAR_TEMPLAT) as NamaTemplat[];

let excel: ExcelUji;
let univer: UniverBackend | undefined;
afterEach(() => {
  excel.tutup();
  univer?.dispose();
  univer = undefined;
});

const susun = (nama: NamaTemplat, fungsi: boolean, tahun?: number): RencanaTemplat =>
  DAFTAR_TEMPLAT[nama]({ fungsi, kata: formulir, ...(tahun === undefined ? {} : { tahun }) });

function bukuLama(): WorkbookModel {
  const sheet = emptySheet("Catatan saya");
  sheet.cells.set(cellKey(2, 1), { value: "jangan hilang" });
  return { ...emptyWorkbook(), sheets: [sheet] };
}

async function bukaUniver(): Promise<void> {
  univer = new UniverBackend({ functions: FUNGSI_LEMBAR });
  univer.load(bukuLama());
  excel = await bukaExcel(univer);
}

/** Types values into the sheet, from a cell on. */
async function isi(lembar: string, blok: Readonly<Record<string, readonly (readonly CellValue[])[]>>): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(lembar);
    for (const [awal, nilai] of Object.entries(blok)) {
      sheet.getRange(awal).getResizedRange(nilai.length - 1, nilai[0]!.length - 1).values = nilai.map((baris) => [...baris]);
    }
    await context.sync();
  });
}

async function terisi(lembar: string): Promise<(CellValue | null)[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(lembar).getUsedRange(true);
    range.load("values");
    await context.sync();
    return range.values as CellValue[][];
  });
}

const lembarModel = (model: WorkbookModel, nama: string): SheetModel => {
  const ada = model.sheets.find(({ name }) => name === nama);
  if (!ada) throw new Error(`no sheet ${nama}`);
  return ada;
};

/** What a planner fills in, by template: first cells of blocks. */
const CONTOH: Readonly<Record<NamaTemplat, Readonly<Record<string, readonly (readonly CellValue[])[]>>>> = {
  perjanjianKinerja: {
    A6: [
      [1, "Meningkatnya akuntabilitas kinerja", "Nilai SAKIP", "Nilai", 81],
      ["", "", "Persentase rekomendasi yang ditindaklanjuti", "Persen", "95%"],
      [2, "Terwujudnya layanan yang memuaskan", "Indeks kepuasan masyarakat", "Nilai", 88.5],
    ],
    A22: [
      [1, "Dukungan manajemen", 1_250_000_000],
      [2, "Perencanaan dan evaluasi", 750_000_000],
    ],
  },
  pengukuran: {
    A6: [
      [1, "Meningkatnya akuntabilitas kinerja", "Nilai SAKIP", "Nilai", ""],
      ["", "", "Jumlah temuan pemeriksaan", "Temuan", "turun"],
      [2, "Terwujudnya layanan yang memuaskan", "Indeks kepuasan masyarakat", "Nilai", "naik"],
      ["", "", "Opini BPK", "Opini", "sama"],
    ],
    F6: [[20, 20], [2, 1], [88, "N/A"]],
    I6: [[40, 38.5], [3, 2], [88, 87.25]],
    R6: [[81, 80.09], [8, 7], [88.5, 90.1], ["WTP", "wtp "]],
  },
  anggaran: {
    A6: [
      [1, "Dukungan manajemen", 1_250_000_000, 1_199_500_250],
      [2, "Perencanaan dan evaluasi", 750_000_000, 612_345_678],
    ],
  },
  skm: {
    A6: [
      ["R-001", 4, 3, 4, 4, 3, 4, 4, 3, 4],
      ["R-002", 3, 3, 3, 4, 3, 4, 4, 3, 3],
      ["R-003", 4, 4, 3, "", 4, 4, 3, 2, 4],
    ],
  },
};

const jenisTerbaca: Readonly<Record<NamaTemplat, readonly string[]>> = {
  perjanjianKinerja: ["pk", "anggaran"],
  pengukuran: ["triwulan"],
  anggaran: ["anggaran"],
  skm: ["ikm", "ikm"],
};

describe("a template", () => {
  test.each(SEMUA)("%s stands on a sheet of its own, which is the planner's: nothing marks it, nothing else changed", async (nama) => {
    excel = await bukaExcel(bukuLama());
    const rencana = susun(nama, true, 2026);
    expect(await writeTemplate(rencana)).toEqual({ lembar: rencana.nama });
    const { sheets, activeSheet } = excel.backend.save();
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([["Catatan saya", "Visible"], [rencana.nama, "Visible"]]);
    expect([...sheets[0]!.cells]).toEqual([...bukuLama().sheets[0]!.cells]);
    expect(activeSheet).toBe(1);
    const baru = sheets[1]!;
    expect([...baru.customProperties]).toEqual([]);
    expect(baru.cells.get(cellKey(0, 0))?.value).toBe(`${rencana.judul} Tahun 2026`);
    expect(baru.frozenRows).toBe(rencana.barisKepala + 1);
    expect(baru.page).toMatchObject({ landscape: rencana.mendatar, paperSize: "A4", fitToWidth: true, titleRows: { first: rencana.barisKepala, last: rencana.barisKepala } });
    const kita = (await readSnapshot()).lembar[1]!;
    expect(kita.milikKita).toBeUndefined();
  });

  test.each(SEMUA)("%s holds its real tables and rules of typing in the saved file", async (nama) => {
    excel = await bukaExcel(bukuLama());
    const rencana = susun(nama, true);
    await writeTemplate(rencana);
    const { tables, validations } = lembarModel(await xlsx.read(await xlsx.write(excel.backend.save())), rencana.nama);
    expect(tables.map((tabel) => [tabel.name, tabel.rect, tabel.filter])).toEqual(
      rencana.tabel.map(({ nama: bernama, rentang }) => [bernama, rentang, false]),
    );
    expect(validations.map(({ ranges, attributes }) => [ranges, attributes["errorTitle"], attributes["errorStyle"] ?? "stop"])).toEqual(
      rencana.validasi.map(({ rentang, judul, tegas }) => [[rentang], judul, tegas ? "stop" : "warning"]),
    );
  });

  test("a second one of a kind gets a numbered sheet and tables of other names", async () => {
    excel = await bukaExcel(bukuLama());
    const rencana = susun("perjanjianKinerja", true);
    await writeTemplate(rencana);
    expect((await writeTemplate(rencana)).lembar).toBe("Perjanjian Kinerja (2)");
    const nama = excel.backend.save().sheets.flatMap(({ tables }) => tables.map(({ name }) => name));
    expect(nama).toEqual(["PerjanjianKinerja", "AnggaranPerjanjianKinerja", "PerjanjianKinerja_2", "AnggaranPerjanjianKinerja_2"]);
  });

  test("is refused before anything is changed where the structure of the workbook is protected", async () => {
    excel = await bukaExcel(bukuLama());
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const sebelum = JSON.stringify(excel.backend.save());
    await expect(writeTemplate(susun("anggaran", true))).rejects.toMatchObject({ kode: "STRUKTUR_TERLINDUNG" });
    expect(JSON.stringify(excel.backend.save())).toBe(sebelum);
  });

  test("takes six requests", async () => {
    excel = await bukaExcel(bukuLama());
    await writeTemplate(susun("skm", true));
    expect(excel.stats.syncs).toBe(6);
    expect(excel.stats.largestRequest).toBeLessThan(500_000);
  });

  // the first three only read, so that they can but be refused; the fifth is page setup
  test.each([[1, null], [2, null], [3, null], [4, null], [4, 0], [4, 20], [4, 50], [6, null], [6, 0], [6, 1], [6, 2]])(
    "leaves the workbook as it was where request %d fails (after change %s)",
    async (sync, afterChanges) => {
      excel = await bukaExcel(bukuLama());
      const rencana = susun("perjanjianKinerja", true);
      excel.host.failAt({ sync, code: "GeneralException", ...(afterChanges === null ? {} : { afterChanges }) });
      await expect(writeTemplate(rencana)).rejects.toMatchObject({ kode: "LAIN" });
      const { sheets, activeSheet } = excel.backend.save();
      expect([sheets.map(({ name }) => name), activeSheet]).toEqual([["Catatan saya"], 0]);
      expect(sheets[0]!.cells.get(cellKey(2, 1))?.value).toBe("jangan hilang");
    },
  );

  test("is written without page setup where there is no printer, and that is said", async () => {
    excel = await bukaExcel(bukuLama());
    excel.host.failAt({ sync: 5, code: "GeneralException", afterChanges: 1 });
    expect(await writeTemplate(susun("pengukuran", true))).toEqual({ lembar: "Pengukuran Kinerja", tanpaAturanCetak: true });
  });

  test("what is left where even the way back fails is said, and removed at the next start", async () => {
    excel = await bukaExcel(bukuLama());
    const asli = excel.host.execute.bind(excel.host);
    let ke = 0;
    // everything from the sixth request on is refused
    excel.host.execute = (teks) => {
      if (++ke > 5) excel.host.failAt({ sync: 1, code: "GeneralException" });
      return asli(teks);
    };
    await expect(writeTemplate(susun("anggaran", true))).rejects.toMatchObject({ kode: "GAGAL_BATAL" });
    excel.host.execute = asli;
    excel.host.failAt(null);
    expect(await cleanLeftovers()).toBe(1);
    expect(excel.backend.save().sheets.map(({ name }) => name)).toEqual(["Catatan saya"]);
  });
});

describe.each([["our functions", true], ["native formulas", false]] as const)("a form with %s", (_, fungsi) => {
  test.each(SEMUA)("%s shows no error and no number while it is empty", async (nama) => {
    await bukaUniver();
    const rencana = susun(nama, fungsi);
    const { lembar } = await writeTemplate(rencana);
    const rumus = rencana.sel.flatMap((baris, row) => baris.flatMap((sel, col) => (sel.isi.jenis === "rumus" ? [[row, col] as const] : [])));
    const nilai = await terisi(lembar);
    expect(rumus.map(([row, col]) => nilai[row]?.[col] ?? "")).toEqual(rumus.map(() => ""));
    expect(periksa(bacaBuku(await readSnapshot()))).toEqual([]);
  });

  test.each(SEMUA)("%s is recognised once it is filled in, and nothing in it is found wrong", async (nama) => {
    await bukaUniver();
    const { lembar } = await writeTemplate(susun(nama, fungsi, 2026));
    await isi(lembar, CONTOH[nama]);
    const tabel = bacaBuku(await readSnapshot());
    expect(tabel.map(({ jenis }) => jenis)).toEqual(jenisTerbaca[nama]);
    expect(periksa(tabel)).toEqual([]);
  });
});

describe("a form that is full to its last row", () => {
  test.each<[NamaTemplat, number, Readonly<Record<string, (n: number) => readonly CellValue[]>>]>([
    ["pengukuran", 15, { A6: (n) => [n, `Sasaran ${n}`, `Indeks layanan ${n}`, "Nilai", n % 4 === 0 ? "turun" : ""], F6: (n) => [10 + n, 11 + n], R6: (n) => [70 + n, 68.25 + 1.1 * n] }],
    ["anggaran", 12, { A6: (n) => [n, `Program ${n}`, n * 125_000_000, n * 118_250_125 + n] }],
  ])("%s has its last line read with it, and nothing is found wrong", async (nama, baris, blok) => {
    await bukaUniver();
    const { lembar } = await writeTemplate(susun(nama, true, 2026));
    const urutan = Array.from({ length: baris }, (_, n) => n + 1);
    await isi(lembar, Object.fromEntries(Object.entries(blok).map(([sel, susunBaris]) => [sel, urutan.map(susunBaris)])));
    const tabel = bacaBuku(await readSnapshot());
    expect(tabel.map(({ jenis, baris: isinya }) => [jenis, isinya.length, isinya.at(-1)!.jenis])).toEqual([
      [jenisTerbaca[nama][0], baris + 1, nama === "anggaran" ? "total" : "rerata"],
    ]);
    expect(periksa(tabel).map(({ aturan, sel, pesanId, data }) => [aturan, sel, pesanId, data])).toEqual([]);
  });
});

describe("what the forms compute", () => {
  const angka = async (nama: NamaTemplat, fungsi: boolean, sel: readonly string[]): Promise<unknown[]> => {
    await bukaUniver();
    const { lembar } = await writeTemplate(susun(nama, fungsi, 2026));
    await isi(lembar, CONTOH[nama]);
    return Excel.run(async (context) => {
      const ranges = sel.map((satu) => context.workbook.worksheets.getItem(lembar).getRange(satu));
      for (const range of ranges) range.load("values");
      await context.sync();
      return ranges.map(({ values }) => values[0]![0] as unknown);
    });
  };

  /** By template: cells and what must stand in them, reckoned by hand. */
  const HITUNGAN: readonly (readonly [NamaTemplat, Readonly<Record<string, number | string>>])[] = [
    ["perjanjianKinerja", { C27: 2_000_000_000 }],
    ["pengukuran", { H6: 1, H7: 1.5, H8: "N/A", K6: 38.5 / 40, T6: 80.09 / 81, T7: 9 / 8, T8: 90.1 / 88.5, T9: 1, T10: "", T21: (80.09 / 81 + 9 / 8 + 90.1 / 88.5 + 1) / 4, H21: 1.25 }],
    ["anggaran", { E6: 50_499_750, F7: 612_345_678 / 750_000_000, C18: 2_000_000_000, F18: (1_199_500_250 + 612_345_678) / 2e9 }],
    ["skm", { N6: 11 / 3, N9: 4, O6: (11 / 3) * 25, P6: "A", P13: "C", O15: ((11 + 10 + 10 + 12 + 10 + 12 + 11 + 8 + 11) / 3 / 9) * 25 }],
  ];

  test.each(HITUNGAN.flatMap(([nama, sel]) => [true, false].map((fungsi) => [nama, fungsi ? "our functions" : "native formulas", fungsi, sel] as const)))(
    "%s by %s",
    async (nama, _, fungsi, sel) => {
      const dihitung = await angka(nama, fungsi, Object.keys(sel));
      expect(dihitung.map(baku)).toEqual(Object.values(sel).map(baku));
    },
  );

  test("LibreOffice opens the saved forms and computes the native formulas alike", async () => {
    await bukaUniver();
    for (const nama of SEMUA) await isi((await writeTemplate(susun(nama, false, 2026))).lembar, CONTOH[nama]);
    const [dihitung] = await recalculate([{ name: "templat.xlsx", bytes: await xlsx.write(excel.backend.save()) }]);
    const { lembar } = snapshotDariModel(dihitung!);
    for (const [nama, sel] of HITUNGAN) {
      const satu = lembar.find((salah) => salah.nama === susun(nama, false).nama)!;
      const nilai = Object.keys(sel).map((alamat) => {
        const [, huruf, nomor] = /^([A-Z])(\d+)$/.exec(alamat)!;
        return satu.values[Number(nomor) - 1 - satu.row]?.[huruf!.charCodeAt(0) - 65 - satu.col] ?? "";
      });
      expect([nama, nilai.map(baku)]).toEqual([nama, Object.values(sel).map(baku)]);
    }
  });

  test("summaries are made of filled-in forms", async () => {
    await bukaUniver();
    for (const nama of SEMUA) await isi((await writeTemplate(susun(nama, true, 2026))).lembar, CONTOH[nama]);
    const tabel: readonly Tabel[] = bacaBuku(await readSnapshot());
    expect(periksa(tabel).map(({ aturan, sel, pesanId }) => [aturan, sel, pesanId])).toEqual([]);
    const bisa = DAFTAR_RINGKASAN.filter(({ bisa: cocok, perlu }) => tabel.filter(cocok).length >= (perlu === "dua" ? 2 : 1)).map(({ jenis }) => jenis);
    expect(bisa).toEqual(expect.arrayContaining(["capaian", "triwulan", "anggaran", "ikm", "eksekutif"]));
  });
});

/** Numbers as a file keeps them, blanks as "". */
function baku(nilai: unknown): unknown {
  return typeof nilai === "number" ? Number(nilai.toPrecision(12)) : (nilai ?? "");
}
