import { DAFTAR_TEMPLAT } from "../../src/domain/templat/daftar";
import { namaLembarBaru, pisahAlamat } from "../../src/excel/address";
import { GalatBuku } from "../../src/excel/layanan";
import { buatLayananExcel } from "../../src/excel/layananExcel";
import { formulir } from "../../src/strings/formulir";
import { cellKey, emptySheet, emptyWorkbook, type WorkbookModel } from "../../src/xlsx/model";
import type { MemoryBackend } from "../../workbench/host/memoryBackend";
import { bukaExcel, EN_US, ID_ID, type ExcelUji } from "../support/excel";

let excel: ExcelUji;
afterEach(() => excel?.tutup());

const layanan = buatLayananExcel();
const NAMA_SULIT = ["Data 2023", "Data '26", "Q&A! 'final' 2", "A1", "TRUE", "Renstra-2025 (rev.)", "Lembar é"];

function buku(...nama: string[]): WorkbookModel {
  return { ...emptyWorkbook(), sheets: nama.map(emptySheet) };
}

const memori = (): MemoryBackend => excel.backend as MemoryBackend;

describe("selecting a cell", () => {
  test.each(NAMA_SULIT)("on the sheet %s shows that sheet and that cell, and changes nothing", async (nama) => {
    excel = await bukaExcel(buku("Lain", nama));
    await layanan.pilihSel(nama, "C7");
    expect(memori().sheets().find(({ id }) => id === memori().activeSheet())?.name).toBe(nama);
    expect(memori().selection().rect).toEqual({ row: 6, col: 2, rows: 1, cols: 1 });
    expect(excel.stats.syncs).toBe(2);
  });

  test.each<[string, string, string]>([
    ["a sheet that is gone", "Hapus", "TIDAK_DITEMUKAN"],
    ["a hidden sheet", "Rahasia", "LEMBAR_TERSEMBUNYI"],
  ])("%s is said, with its name", async (_, nama, kode) => {
    const model = buku("Lain", "Rahasia");
    model.sheets[1]!.visibility = "Hidden";
    excel = await bukaExcel(model);
    await expect(layanan.pilihSel(nama, "A1")).rejects.toMatchObject({ kode, data: { lembar: nama } });
    expect(memori().sheets()[1]!.visibility).toBe("Hidden");
  });

  test("while a cell is being edited that is said", async () => {
    excel = await bukaExcel(buku("Lain"));
    excel.host.setEditMode(true);
    await expect(layanan.pilihSel("Lain", "A1")).rejects.toMatchObject({ kode: "MODE_SUNTING" });
  });
});

describe("inserting a formula", () => {
  test("writes it into the active cell and answers where", async () => {
    excel = await bukaExcel(buku("Lain", "Data '26!"));
    memori().pick("Data '26!", { row: 4, col: 3, rows: 1, cols: 1 });
    expect(await layanan.sisipkanRumus("=LKJ.CAPAIAN(B5,C5)")).toEqual({ lembar: "Data '26!", sel: "D5" });
    expect(memori().save().sheets[1]!.cells.get(cellKey(4, 3))?.formula).toBe("=LKJ.CAPAIAN(B5,C5)");
  });

  test.each([0, "isi", false])("leaves a cell that holds %p alone", async (value) => {
    const model = buku("Lain");
    model.sheets[0]!.cells.set(cellKey(0, 0), { value });
    excel = await bukaExcel(model);
    memori().pick("Lain", { row: 0, col: 0, rows: 1, cols: 1 });
    await expect(layanan.sisipkanRumus("=1")).rejects.toMatchObject({ kode: "SEL_TERISI", data: { lembar: "Lain", sel: "A1" } });
    expect(memori().save().sheets[0]!.cells.get(cellKey(0, 0))).toEqual({ value });
  });

  test("says that a table has no room, also where the function answers late", async () => {
    let nilai = "#BUSY!";
    const jawab = (): void => {
      nilai = "#SPILL!";
      memori().type("Lain", 9, 9, 1); // has formulas computed again
    };
    const compute = (): string => {
      if (nilai === "#BUSY!") setTimeout(jawab);
      return nilai;
    };
    excel = await bukaExcel(buku("Lain"), { compute });
    memori().pick("Lain", { row: 4, col: 3, rows: 1, cols: 1 });
    expect(await layanan.sisipkanRumus("=LKJ.IKPA_RINCI(B5:I5,2023)")).toEqual({ lembar: "Lain", sel: "D5", terhalang: true });
  });

  test("a protected sheet is said, with its name", async () => {
    const model = buku("Terkunci");
    model.sheets[0]!.protected = true;
    excel = await bukaExcel(model);
    await expect(layanan.sisipkanRumus("=1")).rejects.toMatchObject({ kode: "TERLINDUNG", data: { lembar: "Terkunci", sel: "A1" } });
  });
});

test.each(NAMA_SULIT)("the selection on the sheet %s is read with its plain name", async (nama) => {
  excel = await bukaExcel(buku("Lain", nama));
  memori().pick(nama, { row: 1, col: 1, rows: 3, cols: 2 });
  expect(await layanan.bacaSeleksi()).toEqual({ lembar: nama, rentang: "B2:C4" });
});

describe("separators", () => {
  test("are those of the user's Excel", async () => {
    excel = await bukaExcel(undefined, { culture: ID_ID });
    expect(await layanan.pemisah()).toEqual({ desimal: ",", ribuan: ".", argumen: ";" });
    excel.tutup();
    excel = await bukaExcel(undefined, { culture: EN_US });
    expect(await layanan.pemisah()).toEqual({ desimal: ".", ribuan: ",", argumen: "," });
  });

  test("are Indonesian where Excel does not say", async () => {
    excel = await bukaExcel(undefined, { culture: EN_US, apiSets: { ExcelApi: "1.10" } });
    expect(await layanan.pemisah()).toEqual({ desimal: ",", ribuan: ".", argumen: ";" });
  });
});

describe("watching for changes", () => {
  test("tells of the user's changes until it is removed", async () => {
    excel = await bukaExcel(buku("Lain"));
    const panggil = jest.fn();
    const hentikan = await layanan.pantauPerubahan(panggil);
    memori().type("Lain", 0, 0, 5);
    await new Promise((selesai) => setTimeout(selesai, 300));
    expect(panggil).toHaveBeenCalledTimes(1);
    await hentikan();
    memori().type("Lain", 0, 0, 6);
    await new Promise((selesai) => setTimeout(selesai, 300));
    expect(panggil).toHaveBeenCalledTimes(1);
  });

  const kosong = { isi: { jenis: "teks", teks: "isi" }, gaya: "isi" } as const;
  const rencana = { jenis: "uji", nama: "Uji", judul: "Uji", sel: [[kosong]], lebar: [10], barisKepala: 0, gabung: [], mendatar: false } as const;
  const kabarSampai = () => new Promise((selesai) => setTimeout(selesai, 300));

  test("our own summary is no news, neither made nor refreshed", async () => {
    excel = await bukaExcel(buku("Lain"));
    const panggil = jest.fn();
    await layanan.pantauPerubahan(panggil);
    expect(await layanan.tulisRingkasan(rencana)).toMatchObject({ diperbarui: false });
    await kabarSampai();
    expect(await layanan.tulisRingkasan(rencana)).toMatchObject({ diperbarui: true });
    await kabarSampai();
    expect(panggil).not.toHaveBeenCalled();
    memori().type("Lain", 0, 0, 5);
    await kabarSampai();
    expect(panggil).toHaveBeenCalledTimes(1);
  });

  test("a form that we made is no news, what is typed into it is", async () => {
    excel = await bukaExcel(buku("Lain"));
    const panggil = jest.fn();
    // one of its own: sheets of another test's workbook have the same ids
    const satu = buatLayananExcel();
    await satu.pantauPerubahan(panggil);
    const { lembar } = await satu.tulisTemplat(DAFTAR_TEMPLAT.anggaran({ fungsi: true, kata: formulir }));
    await kabarSampai();
    expect(panggil).not.toHaveBeenCalled();
    memori().type(lembar, 5, 2, 1_250_000);
    await kabarSampai();
    expect(panggil).toHaveBeenCalledTimes(1);
  });

  test.each([5, 6, 7, 8])("a refresh that fails at request %d and is taken back is no news either", async (sync) => {
    excel = await bukaExcel(buku("Lain"));
    const panggil = jest.fn();
    await layanan.tulisRingkasan(rencana);
    await layanan.pantauPerubahan(panggil);
    excel.host.failAt({ sync, code: "GeneralException", afterChanges: 1 });
    await expect(layanan.tulisRingkasan(rencana)).rejects.toMatchObject({ kode: "LAIN" });
    await kabarSampai();
    expect(panggil).not.toHaveBeenCalled();
  });
});

describe("names and addresses", () => {
  test.each([
    ["Sheet1!A1", "Sheet1", "A1"],
    ["'Data ''26'!B2:D9", "Data '26", "B2:D9"],
    ["'Q&A! ''final'' 2'!A1", "Q&A! 'final' 2", "A1"],
  ])("%s", (alamat, lembar, rentang) => {
    expect(pisahAlamat(alamat)).toEqual({ lembar, rentang });
  });

  test.each<[string, string[], string]>([
    ["Ringkasan capaian", [], "Ringkasan capaian"],
    ["Ringkasan capaian", ["ringkasan CAPAIAN", "Ringkasan capaian (2)"], "Ringkasan capaian (3)"],
    ["Ringkasan capaian Direktorat Jenderal", ["Ringkasan capaian Direktorat Je"], "Ringkasan capaian Direktora (2)"],
    ["[a]/b:c*?", [], "a b c"],
    ["''", [], "Lembar"],
    ["History", [], "History (2)"],
  ])("a sheet wanted as %s beside %j", (diinginkan, adaYang, nama) => {
    expect(namaLembarBaru(diinginkan, adaYang)).toBe(nama);
    expect(nama.length).toBeLessThanOrEqual(31);
  });
});

test("an error keeps Excel's own code and statement for the details", async () => {
  excel = await bukaExcel(buku("Lain"));
  excel.host.failAt({ sync: 1, code: "GeneralException" });
  const galat: unknown = await layanan.bacaSeleksi().catch((error: unknown) => error);
  expect(galat).toBeInstanceOf(GalatBuku);
  expect(galat).toMatchObject({ kode: "LAIN", rincian: expect.stringContaining("GeneralException") });
});
