import { readFileSync } from "node:fs";
import path from "node:path";
import { DAFTAR_RINGKASAN } from "../../src/domain/ringkas/daftar";
import { bisaDiringkas } from "../../src/domain/ringkas/pilihKolom";
import type { RencanaLembar } from "../../src/domain/ringkas/types";
import { alamatSel } from "../../src/domain/tabel/alamat";
import { bacaBuku } from "../../src/domain/tabel/bacaTabel";
import { applyPlan } from "../../src/excel/applyPlan";
import { cleanLeftovers } from "../../src/excel/cleanLeftovers";
import type { Simpanan } from "../../src/domain/simpanan/types";
import { ringkas } from "../../src/strings/id/ringkas";
import { xlsx } from "../../src/xlsx/excelts";
import { cellKey, emptySheet, emptyWorkbook, type SheetModel, type WorkbookModel } from "../../src/xlsx/model";
import { snapshotDariModel } from "../../src/xlsx/snapshot";
import { bukaExcel, type ExcelUji } from "../support/excel";
import { potretBuku } from "../support/potret";

const ringkasanCapaian = DAFTAR_RINGKASAN.find(({ jenis }) => jenis === "capaian")!;

let excel: ExcelUji;
afterEach(() => excel.tutup());

/** A small workbook and the plan of a summary of its table. */
function contoh(): WorkbookModel {
  const sheet = emptySheet("Data '26!");
  [
    ["Sasaran", "Indikator Kinerja", "Target", "Realisasi"],
    ["=Sasaran satu", "Nilai SAKIP", 81, "80,09*"],
    ["", "Indeks kepuasan", 88, 90],
    ["Sasaran dua", "Temuan", 4, 5],
  ].forEach((baris, row) => baris.forEach((value, col) => value !== "" && sheet.cells.set(cellKey(row, col), { value })));
  return { ...emptyWorkbook(), sheets: [sheet, emptySheet("Catatan")] };
}

function rencanaDari(model: WorkbookModel, opsi: { batas?: number } = {}): RencanaLembar {
  const tabel = bacaBuku(snapshotDariModel(model)).find(bisaDiringkas);
  if (!tabel) throw new Error("no table");
  return ringkasanCapaian.susun([tabel], { metode: "indikator", tanggal: "5 Januari 2024", semua: [tabel], kata: ringkas, ...opsi });
}

const potret = (): unknown => potretBuku(excel);

function lembar(nama: string): SheetModel {
  const ada = excel.backend.save().sheets.find(({ name }) => name === nama);
  if (!ada) throw new Error(`no sheet ${nama}`);
  return ada;
}

async function buka(model: WorkbookModel): Promise<RencanaLembar> {
  const rencana = rencanaDari(model);
  excel = await bukaExcel(model);
  return rencana;
}

describe("a new summary", () => {
  test("stands on a sheet of its own, marked as ours, at the end, and is shown", async () => {
    const rencana = await buka(contoh());
    expect(await applyPlan(rencana)).toMatchObject({ lembar: "Ringkasan capaian", diperbarui: false });
    const { sheets, activeSheet } = excel.backend.save();
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Data '26!", "Visible"], ["Catatan", "Visible"], ["Ringkasan capaian", "Visible"],
    ]);
    expect(activeSheet).toBe(2);
    const kita = sheets[2]!;
    expect([...kita.customProperties]).toEqual(expect.arrayContaining([["lkj.ringkasan", "capaian"]]));
    expect(kita.frozenRows).toBe(rencana.barisKepala + 1);
    expect(kita.merges).toHaveLength(rencana.gabung.length);
    expect(kita.page).toMatchObject({ landscape: true, paperSize: "A4", fitToWidth: true, titleRows: { first: 3, last: 3 } });
  });

  test("holds every cell of the plan: formulas as formulas, text as text", async () => {
    const rencana = await buka(contoh());
    await applyPlan({ ...rencana, sel: [[{ isi: { jenis: "teks", teks: "=1+1" }, gaya: "judul" }, ...rencana.sel[0]!.slice(1)], ...rencana.sel.slice(1)] });
    const { cells } = lembar("Ringkasan capaian");
    expect(cells.get(cellKey(0, 0))).toMatchObject({ value: "=1+1" });
    expect(cells.get(cellKey(0, 0))).not.toHaveProperty("formula");
    rencana.sel.forEach((baris, row) =>
      baris.forEach(({ isi, format }, col) => {
        const cell = cells.get(cellKey(row, col));
        if (isi.jenis === "rumus") expect(cell).toMatchObject({ formula: isi.rumus, ...(format && format !== "General" ? { numberFormat: format } : {}) });
        if (isi.jenis === "angka") expect(cell?.value).toBe(isi.angka);
        if (isi.jenis === "teks" && row > 0) expect(cell?.value).toBe(isi.teks);
        if (isi.jenis === "kosong") expect(cell?.value ?? "").toBe("");
      }),
    );
  });

  test.each(["1-2", "Jan 2023", "3/4", "TRUE", "+62", "-", "@nama", "12,5%", "'kutip", "0812", "#N/A", "1.234,5"])(
    "the text %s stays that text",
    async (teks) => {
      const rencana = await buka(contoh());
      await applyPlan({ ...rencana, sel: [[{ isi: { jenis: "teks", teks }, gaya: "judul" }, ...rencana.sel[0]!.slice(1)], ...rencana.sel.slice(1)] });
      expect(lembar("Ringkasan capaian").cells.get(cellKey(0, 0))?.value).toBe(teks);
    },
  );

  test("takes few requests, however large the workbook", async () => {
    const rencana = await buka(await xlsx.read(readFileSync(path.join(__dirname, "../../assets/contoh/biro-perencanaan-2023.xlsx"))));
    await applyPlan(rencana);
    expect(excel.stats.syncs).toBe(5);
    expect(excel.stats.largestRequest).toBeLessThan(500_000);
  });

  test("gets another name where the wanted one is taken", async () => {
    const model = contoh();
    model.sheets.push(emptySheet("RINGKASAN CAPAIAN"));
    const rencana = await buka(model);
    expect((await applyPlan(rencana)).lembar).toBe("Ringkasan capaian (2)");
  });

  test("a name that Excel refuses becomes a legal one", async () => {
    const rencana = await buka(contoh());
    const { lembar: nama } = await applyPlan({ ...rencana, nama: "'Ringkasan: [capaian]/2023? dan seterusnya'" });
    expect(nama).toBe("Ringkasan capaian 2023 dan sete");
  });

  test("is written without page setup where this Excel has no printer, and that is said", async () => {
    const rencana = await buka(contoh());
    excel.host.failAt({ sync: 4, code: "GeneralException", afterChanges: 1 });
    expect(await applyPlan(rencana)).toMatchObject({ lembar: "Ringkasan capaian", diperbarui: false, tanpaAturanCetak: true });
  });
});

describe("a summary that is there already", () => {
  async function denganRingkasan(): Promise<RencanaLembar> {
    const rencana = await buka(contoh());
    await applyPlan(rencana);
    return rencana;
  }

  test("is refreshed in place: same sheet, its name and place as the user left them", async () => {
    await denganRingkasan();
    const { backend } = excel;
    const id = backend.sheets()[2]!.id;
    backend.renameSheet(id, "Ringkasan untuk Bab III");
    backend.moveSheet(id, 0);
    excel.host.resetStats();
    const lain = rencanaDari(contoh(), { batas: 1.2 });
    expect(await applyPlan(lain)).toMatchObject({ lembar: "Ringkasan untuk Bab III", diperbarui: true });
    expect(excel.stats.syncs).toBeLessThanOrEqual(11);
    expect(backend.sheets().map(({ name }) => name)).toEqual(["Ringkasan untuk Bab III", "Data '26!", "Catatan"]);
    expect(backend.sheets()[0]!.id).toBe(id);
    const { cells, merges, columnWidths } = lembar("Ringkasan untuk Bab III");
    lain.sel.forEach((baris, row) =>
      baris.forEach(({ isi }, col) => {
        if (isi.jenis === "rumus") expect(cells.get(cellKey(row, col))?.formula).toBe(isi.rumus);
      }),
    );
    expect(merges).toHaveLength(lain.gabung.length);
    expect(columnWidths.get(7)).toBeCloseTo(lain.lebar[7]!, 1);
  });

  test("is printed as far as it reaches now, but for an area that the user chose", async () => {
    const lama = await denganRingkasan();
    const area = (): unknown => lembar("Ringkasan capaian").page?.printArea;
    expect(area()).toEqual({ row: 0, col: 0, rows: lama.grafik?.barisData, cols: lama.kolomCetak });
    const lain = rencanaDari(contoh(), { batas: 1.2 });
    await applyPlan(lain);
    expect(area()).toEqual({ row: 0, col: 0, rows: lain.grafik?.barisData, cols: lain.kolomCetak });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Ringkasan capaian").pageLayout.setPrintArea("A1:C9");
      await context.sync();
    });
    await applyPlan(lama);
    expect(area()).toEqual({ row: 0, col: 0, rows: 9, cols: 3 });
  });

  test("stays the one summary of its table after the source sheet was renamed and rows were inserted above", async () => {
    await denganRingkasan();
    const { backend } = excel;
    const { id } = backend.sheets()[0]!;
    backend.renameSheet(id, "Pengukuran 2026");
    backend.insertRows(id, 0, 2);
    const rencana = rencanaDari(backend.save());
    expect(rencana.sumber).toEqual([{ lembar: "Pengukuran 2026", rentang: { row: 2, col: 0, rows: 4, cols: 4 } }]);
    expect(await applyPlan(rencana)).toMatchObject({ lembar: "Ringkasan capaian", diperbarui: true });
    expect(backend.sheets()).toHaveLength(3);
  });

  test("and another table of the same kind gets a sheet of its own, each refreshed in place", async () => {
    const model = contoh();
    [["Indikator Kinerja", "Target", "Realisasi"], ["Indeks lain", 10, 9], ["Nilai lain", 5, 6]].forEach((baris, row) =>
      baris.forEach((value, col) => model.sheets[1]!.cells.set(cellKey(row, col), { value })),
    );
    await buka(model);
    const semua = bacaBuku(snapshotDariModel(model)).filter(bisaDiringkas);
    const rencana = semua.map((satu) => ringkasanCapaian.susun([satu], { metode: "indikator", tanggal: "-", semua, kata: ringkas }));
    expect(rencana).toHaveLength(2);
    for (const satu of rencana) expect(await applyPlan(satu)).toMatchObject({ diperbarui: false });
    const sebelum = potret();
    for (const satu of rencana) expect(await applyPlan(satu)).toMatchObject({ diperbarui: true });
    excel.backend.activate(excel.backend.sheets().at(-1)!.id);
    expect(potret()).toEqual(sebelum);
  });

  test("refreshing twice the same leaves the workbook the same", async () => {
    const rencana = await denganRingkasan();
    const sekali = potret();
    for (let kali = 0; kali < 2; kali++) {
      await applyPlan(rencana);
      expect(potret()).toEqual(sekali);
    }
  });

  test("what the user wrote beside it stays", async () => {
    const rencana = await denganRingkasan();
    const id = excel.backend.sheets()[2]!.id;
    const row = rencana.sel.length + 2;
    excel.backend.writeFormulas(id, { row, col: 1, rows: 1, cols: 1 }, [["catatan saya"]]);
    await applyPlan(rencana);
    expect(lembar("Ringkasan capaian").cells.get(cellKey(row, 1))?.value).toBe("catatan saya");
  });

  test("a cell of the user where the larger summary must go stops it before anything is changed", async () => {
    const { sel } = await denganRingkasan();
    const id = excel.backend.sheets()[2]!.id;
    const col = sel[0]!.length;
    excel.backend.writeFormulas(id, { row: 2, col, rows: 1, cols: 1 }, [["milik saya"]]);
    const sebelum = potret();
    await expect(applyPlan(rencanaDari(contoh(), { batas: 1.2 }))).rejects.toMatchObject({
      kode: "SEL_TERISI", data: { lembar: "Ringkasan capaian", sel: alamatSel(2, col) },
    });
    expect(potret()).toEqual(sebelum);
  });

  test("its protected sheet is not written", async () => {
    const rencana = await denganRingkasan();
    excel.backend.setProtected(excel.backend.sheets()[2]!.id, true);
    const sebelum = potret();
    await expect(applyPlan(rencana)).rejects.toMatchObject({ kode: "TERLINDUNG", data: { lembar: "Ringkasan capaian" } });
    expect(potret()).toEqual(sebelum);
  });
});

describe("what the user edited inside the summary", () => {
  test.each<[string, number, string]>([["a text", 4, "Indikator yang saya singkat"], ["a formula", 6, "=1+1"]])(
    "%s is not overwritten before she is asked, and goes when she says so",
    async (_, col, isi) => {
      const rencana = await buka(contoh());
      await applyPlan(rencana);
      const { id } = excel.backend.sheets()[2]!;
      excel.backend.writeFormulas(id, { row: 4, col, rows: 1, cols: 1 }, [[isi]]);
      const sebelum = potret();
      await expect(applyPlan(rencana)).rejects.toMatchObject({ kode: "RINGKASAN_DISUNTING", data: { lembar: "Ringkasan capaian", sel: "A5" } });
      expect(potret()).toEqual(sebelum);
      await expect(applyPlan(rencana, { timpa: true })).resolves.toMatchObject({ diperbarui: true });
      expect(lembar("Ringkasan capaian").cells.get(cellKey(4, col))?.formula).toBe((rencana.sel[4]![col]!.isi as { rumus?: string }).rumus);
    },
  );
});

describe("Kembalikan", () => {
  const simpan = (lama: Simpanan): Simpanan => ({ ...lama, setelan: { ...lama.setelan, uji: "ya" } });

  /** A summary that stands there already, refreshed with another choice. */
  async function perbarui(): Promise<{ sebelum: unknown; kembalikan: () => Promise<void> }> {
    await buka(contoh());
    await applyPlan(rencanaDari(contoh()));
    excel.backend.writeFormulas(excel.backend.sheets()[2]!.id, { row: 200, col: 0, rows: 1, cols: 1 }, [["catatan saya"]]);
    excel.backend.writeStyle(excel.backend.sheets()[2]!.id, { row: 5, col: 2, rows: 1, cols: 1 }, { fill: "#FFEE00" });
    excel.backend.activate(excel.backend.sheets()[1]!.id);
    const sebelum = potret();
    const { kembalikan } = await applyPlan(rencanaDari(contoh(), { batas: 1.2 }), { simpan, bisaKembali: true });
    return { sebelum, kembalikan: kembalikan! };
  }

  async function baru(): Promise<{ sebelum: unknown; kembalikan: () => Promise<void> }> {
    const rencana = await buka(contoh());
    const sebelum = potret();
    const { kembalikan } = await applyPlan(rencana, { simpan, bisaKembali: true });
    return { sebelum, kembalikan: kembalikan! };
  }

  test.each([["a new summary", baru], ["a refreshed summary", perbarui]] as const)("of %s gives the workbook as it was before, what is kept included", async (_, buat) => {
    const { sebelum, kembalikan } = await buat();
    expect(excel.backend.save().customXml).toHaveLength(1);
    expect(potret()).not.toEqual(sebelum);
    await kembalikan();
    expect(potret()).toEqual(sebelum);
  });

  test.each([["a new summary", baru], ["a refreshed summary", perbarui]] as const)("of %s is refused in one sentence once the user has edited it", async (_, buat) => {
    const { kembalikan } = await buat();
    excel.backend.writeFormulas(excel.backend.sheets()[2]!.id, { row: 4, col: 2, rows: 1, cols: 1 }, [["suntingan"]]);
    const sebelum = potret();
    await expect(kembalikan()).rejects.toMatchObject({ kode: "RINGKASAN_DISUNTING", data: { sel: "A5" } });
    expect(potret()).toEqual(sebelum);
  });

  test("of a new summary is refused where the user wrote something beside it", async () => {
    const { kembalikan } = await baru();
    excel.backend.writeFormulas(excel.backend.sheets()[2]!.id, { row: 300, col: 2, rows: 1, cols: 1 }, [["milik saya"]]);
    await expect(kembalikan()).rejects.toMatchObject({ kode: "RINGKASAN_DISUNTING", data: { sel: "A301" } });
  });

  test("is no longer possible once what is kept for it was let go, and nothing of it stays in the workbook", async () => {
    const { kembalikan } = await perbarui();
    expect(await cleanLeftovers()).toBe(1);
    await expect(kembalikan()).rejects.toMatchObject({ kode: "TIDAK_DITEMUKAN" });
    expect(excel.backend.sheets().map(({ name }) => name)).toEqual(["Data '26!", "Catatan", "Ringkasan capaian"]);
  });

  test.each([["a new summary", baru], ["a refreshed summary", perbarui]] as const)("of %s cut off at any point is either done or not begun", async (_, buat) => {
    let gagal = 0;
    for (const sync of [1, 2, 3, 4, 5, 6]) {
      for (const setelah of [undefined, 0, 2, 9]) {
        const { sebelum, kembalikan } = await buat();
        const sesudah = potret();
        excel.host.failAt({ sync, code: "GeneralException", ...(setelah === undefined ? {} : { afterChanges: setelah }) });
        const galat = await kembalikan().then(() => null, (error: unknown) => error);
        excel.host.failAt(null);
        if (galat !== null) gagal++;
        expect({ sync, setelah, buku: potret() }).toEqual({ sync, setelah, buku: galat === null ? sebelum : sesudah });
        excel.tutup();
      }
    }
    expect(gagal).toBeGreaterThan(1);
  }, 120_000);
});

describe("bad input", () => {
  test("a protected source sheet is no hindrance: nothing is written there", async () => {
    const model = contoh();
    model.sheets[0]!.protected = true;
    const rencana = await buka(model);
    await expect(applyPlan(rencana)).resolves.toMatchObject({ diperbarui: false });
  });

  test("a protected workbook structure is said before anything is changed", async () => {
    const rencana = await buka(contoh());
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const sebelum = potret();
    await expect(applyPlan(rencana)).rejects.toMatchObject({ kode: "STRUKTUR_TERLINDUNG" });
    expect(potret()).toEqual(sebelum);
  });

  test("while a cell is being edited nothing is changed", async () => {
    const rencana = await buka(contoh());
    const sebelum = potret();
    excel.host.setEditMode(true);
    await expect(applyPlan(rencana)).rejects.toMatchObject({ kode: "MODE_SUNTING" });
    expect(potret()).toEqual(sebelum);
  });
});

describe("a failure at any point leaves the workbook as it was", () => {
  const titik = (banyak: number): [number, number | undefined][] =>
    Array.from({ length: banyak }, (_, n) => n + 1).flatMap((sync) =>
      [undefined, 0, 1, 3, 8, 60].map((setelah): [number, number | undefined] => [sync, setelah]),
    );

  /** Writes with a failure there; null where there were fewer requests or changes than that. */
  async function gagalkan(rencana: RencanaLembar, sync: number, setelah: number | undefined): Promise<unknown> {
    excel.host.failAt({ sync, code: "GeneralException", ...(setelah === undefined ? {} : { afterChanges: setelah }) });
    try {
      await applyPlan(rencana, { simpan: (lama) => ({ ...lama, setelan: { ...lama.setelan, uji: "ya" } }) });
      return null;
    } catch (error) {
      return error;
    } finally {
      excel.host.failAt(null);
    }
  }

  test("when it makes a new sheet", async () => {
    let kali = 0;
    for (const [sync, setelah] of titik(8)) {
      const rencana = await buka(contoh());
      const sebelum = potret();
      const galat = await gagalkan(rencana, sync, setelah);
      if (galat !== null) {
        kali++;
        expect(galat).toMatchObject({ name: "GalatBuku", kode: "LAIN" });
        expect({ sync, setelah, buku: potret() }).toEqual({ sync, setelah, buku: sebelum });
      }
      excel.tutup();
    }
    expect(kali).toBeGreaterThan(8);
  }, 180_000);

  test("when it refreshes a sheet", async () => {
    let kali = 0;
    for (const [sync, setelah] of titik(14)) {
      await buka(contoh());
      await applyPlan(rencanaDari(contoh()));
      excel.backend.activate(excel.backend.sheets()[1]!.id);
      const sebelum = potret();
      const galat = await gagalkan(rencanaDari(contoh(), { batas: 1.2 }), sync, setelah);
      if (galat !== null) {
        kali++;
        expect(galat).toMatchObject({ name: "GalatBuku", kode: "LAIN" });
        expect({ sync, setelah, buku: potret() }).toEqual({ sync, setelah, buku: sebelum });
      }
      excel.tutup();
    }
    expect(kali).toBeGreaterThan(15);
  }, 180_000);

  test.each(["AccessDenied", "InvalidArgument", "ItemNotFound", "RequestPayloadSizeLimitExceeded", "ApiNotFound", "GeneralException"])(
    "whatever Excel answers: %s",
    async (code) => {
      // the requests that change something, without that of the page setup
      for (const [ada, sync] of [[false, 4], [false, 7], [true, 7], [true, 8], [true, 10], [true, 11]] as const) {
        const rencana = await buka(contoh());
        if (ada) await applyPlan(rencana);
        excel.backend.activate(excel.backend.sheets()[0]!.id);
        const sebelum = potret();
        excel.host.failAt({ sync, code, afterChanges: 1 });
        const simpan = (lama: Simpanan): Simpanan => ({ ...lama, setelan: { uji: "ya" } });
        const galat = await applyPlan(rencanaDari(contoh(), { batas: 1.2 }), { simpan }).then(() => null, (error: unknown) => error);
        excel.host.failAt(null);
        expect(galat).toMatchObject({ name: "GalatBuku" });
        expect({ ada, sync, buku: potret() }).toEqual({ ada, sync, buku: sebelum });
        excel.tutup();
      }
    },
  );

  test("and where even the way back fails that is said, nothing shows, and the next start removes the rest", async () => {
    const rencana = await buka(contoh());
    const sebelum = potret();
    const asli = excel.host.execute.bind(excel.host);
    let ke = 0;
    // everything from the fifth request on is refused
    excel.host.execute = (teks) => {
      if (++ke > 4) excel.host.failAt({ sync: 1, code: "GeneralException" });
      return asli(teks);
    };
    await expect(applyPlan(rencana)).rejects.toMatchObject({ kode: "GAGAL_BATAL" });
    excel.host.execute = asli;
    excel.host.failAt(null);
    expect(excel.backend.sheets().filter(({ visibility }) => visibility === "Visible").map(({ name }) => name)).toEqual(["Data '26!", "Catatan"]);
    expect(await cleanLeftovers()).toBe(1);
    expect(potret()).toEqual(sebelum);
    expect(await cleanLeftovers()).toBe(0);
  });

  test("and where the user begins to edit a cell meanwhile, the way back waits until the cell is left", async () => {
    const rencana = await buka(contoh());
    const sebelum = potret();
    const asli = excel.host.execute.bind(excel.host);
    let ke = 0;
    excel.host.execute = (teks) => {
      if (++ke === 4) excel.host.setEditMode(true);
      return asli(teks);
    };
    setTimeout(() => excel.host.setEditMode(false), 500);
    await expect(applyPlan(rencana)).rejects.toMatchObject({ kode: "MODE_SUNTING" });
    excel.host.execute = asli;
    expect(potret()).toEqual(sebelum);
  });

  test("leftovers of an operation that was cut off are also removed by the next summary", async () => {
    const model = contoh();
    const sisa: SheetModel = { ...emptySheet("LKj sementara"), visibility: "Hidden" };
    sisa.customProperties.set("lkj.ringkasan", "sementara");
    model.sheets.push(sisa);
    const rencana = await buka(model);
    await applyPlan(rencana);
    expect(excel.backend.sheets().map(({ name }) => name)).toEqual(["Data '26!", "Catatan", "Ringkasan capaian"]);
  });
});
