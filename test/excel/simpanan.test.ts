import { SIMPANAN_KOSONG, type Simpanan } from "../../src/domain/simpanan/types";
import { buatLayananExcel } from "../../src/excel/layananExcel";
import { cellKey, emptySheet, emptyWorkbook, type CellModel, type WorkbookModel } from "../../src/xlsx/model";
import { bukaExcel, type ExcelUji } from "../support/excel";

let excel: ExcelUji;
afterEach(() => excel.tutup());

const layanan = buatLayananExcel();

function buku(): WorkbookModel {
  const data = emptySheet("Data '26!");
  const isi: [number, number, CellModel][] = [
    [0, 0, { value: "Capaian" }],
    [1, 0, { value: 1.0967, numberFormat: "0.00%", style: { bold: true, fill: "#FFFF00" } }],
    [2, 0, { value: "109,67%", numberFormat: "@" }],
    [3, 0, { value: 1.0702, formula: "=A2" }],
    [4, 0, { value: "80,09" }],
    [5, 0, { value: "" }],
  ];
  for (const [row, col, cell] of isi) data.cells.set(cellKey(row, col), cell);
  const kunci = { ...emptySheet("Kunci"), protected: true };
  return { ...emptyWorkbook(), sheets: [data, kunci, emptySheet("Lain")] };
}

const DATA = "Data '26!";
const SEL = [
  { lembar: DATA, sel: "A2", tingkat: "galat" },
  { lembar: DATA, sel: "A3", tingkat: "saran" },
  { lembar: "Lain", sel: "B7", tingkat: "peringatan" },
] as const;

interface TandaTampak {
  readonly lembar: string;
  readonly letak: string;
  readonly rumus: string;
  readonly isian: string;
}

/** The conditional formats of the workbook, as they are on its sheets. */
function format(): TandaTampak[] {
  return excel.backend.sheets().flatMap(({ id, name }) =>
    excel.backend.side.objects.of(id).conditionalFormats.map(({ ranges, rule, look }) => ({
      lembar: name,
      letak: ranges.map(({ row, col }) => `${row}:${col}`).join(" "),
      rumus: rule.kind === "custom" ? rule.formula : rule.kind,
      isian: look.fill ?? "",
    })),
  );
}

/** Cells, formats and our part, to be compared as a whole. */
function potret(): unknown {
  const { sheets, customXml, names, activeSheet } = excel.backend.save();
  return {
    activeSheet,
    names,
    xml: customXml.map(({ xml }) => xml),
    format: format(),
    sheets: sheets.map(({ cells, ...isi }) => ({
      ...isi,
      // a cell that holds nothing and looks like nothing is no cell
      cells: [...cells].filter(([, { value, ...rupa }]) => value !== "" || Object.keys(rupa).length > 0).sort(([a], [b]) => a - b),
    })),
  };
}

async function buka(): Promise<void> {
  excel = await bukaExcel(buku());
}

/** Every way in which one of the requests may fail. */
const TITIK = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((sync) => [undefined, 0, 1, 2, 3, 5, 8].map((setelah) => [sync, setelah] as const));

/** Does the work once for every point of failure; each time the workbook must be as before. Answers how often it failed. */
async function gagalDiManaSaja(siapkan: () => Promise<void>, kerja: () => Promise<unknown>): Promise<number> {
  let kali = 0;
  for (const [sync, setelah] of TITIK) {
    await buka();
    await siapkan();
    const sebelum = potret();
    excel.host.failAt({ sync, code: "GeneralException", ...(setelah === undefined ? {} : { afterChanges: setelah }) });
    const galat: unknown = await kerja().then(
      () => null,
      (error: unknown) => error,
    );
    excel.host.failAt(null);
    if (galat !== null) {
      kali++;
      expect(galat).toMatchObject({ name: "GalatBuku", kode: "LAIN" });
      expect({ sync, setelah, buku: potret() }).toEqual({ sync, setelah, buku: sebelum });
    }
    excel.tutup();
  }
  await buka();
  return kali;
}

describe("our part of the workbook", () => {
  const dengan = (nama: string, nilai: string) => (lama: Simpanan): Simpanan => ({ ...lama, setelan: { ...lama.setelan, [nama]: nilai } });

  test("is empty where there is none, and reading writes nothing", async () => {
    await buka();
    const sebelum = potret();
    expect(await layanan.bacaSimpanan()).toEqual({ simpanan: SIMPANAN_KOSONG, rusak: false });
    expect(excel.stats.syncs).toBe(1);
    expect(excel.host.undoLog).toEqual([]);
    expect(potret()).toEqual(sebelum);
  });

  test("is written once, changed in place, and taken away when nothing is left to keep", async () => {
    await buka();
    await layanan.simpan(dengan("batas", "1,2"));
    await layanan.simpan(dengan("metode", "sasaran"));
    expect(excel.backend.save().customXml).toMatchObject([{ namespace: "urn:lkj-excel:1" }]);
    expect((await layanan.bacaSimpanan()).simpanan.setelan).toEqual({ batas: "1,2", metode: "sasaran" });
    await layanan.simpan((lama) => ({ ...lama, setelan: {} }));
    expect(excel.backend.save().customXml).toEqual([]);
  });

  test("keeps the polarity of indicators", async () => {
    await buka();
    const polaritas = [{ indikator: "Waktu layanan <hari> & \"jam\"", polaritas: "turun-rasio" as const }, { indikator: "Deviasi", lembar: "IKPA", polaritas: "stabil" as const }];
    await layanan.simpan((lama) => ({ ...lama, polaritas }));
    expect((await layanan.bacaSimpanan()).simpanan.polaritas).toEqual(polaritas);
    await layanan.simpan((lama) => ({ ...lama, polaritas: [] }));
    expect(excel.backend.save().customXml).toEqual([]);
  });

  test("parts of others are left alone", async () => {
    const model = buku();
    model.customXml.push({ id: "{A}", namespace: "urn:lain", xml: '<lain xmlns="urn:lain"/>' });
    excel = await bukaExcel(model);
    await layanan.simpan(dengan("a", "b"));
    await layanan.simpan(() => SIMPANAN_KOSONG);
    expect(excel.backend.save().customXml).toEqual(model.customXml);
  });

  test("that cannot be read is said, and replaced by the next thing stored", async () => {
    const model = buku();
    model.customXml.push({ id: "{A}", namespace: "urn:lkj-excel:1", xml: '<lain xmlns="urn:lkj-excel:1"/>' });
    excel = await bukaExcel(model);
    expect(await layanan.bacaSimpanan()).toEqual({ simpanan: SIMPANAN_KOSONG, rusak: true });
    await layanan.simpan(dengan("a", "b"));
    expect(await layanan.bacaSimpanan()).toMatchObject({ simpanan: { setelan: { a: "b" } }, rusak: false });
    expect(excel.backend.save().customXml).toHaveLength(1);
  });

  test("nothing is written where nothing changes", async () => {
    await buka();
    await layanan.simpan((lama) => lama);
    expect(excel.host.undoLog).toEqual([]);
  });

  test("a failure at any point leaves it as it was", async () => {
    const kali = await gagalDiManaSaja(async () => void (await layanan.simpan(dengan("a", "b"))), () => layanan.simpan(dengan("a", "c")));
    expect(kali).toBeGreaterThan(4);
  });
});

describe("marks", () => {
  test("are one conditional format a cell, coloured by severity, and no formula mentions the add-in", async () => {
    await buka();
    const { cells } = excel.backend.save().sheets[0]!;
    const hasil = await layanan.tandai(SEL);
    expect(hasil).toMatchObject({ jumlah: 3, terlindung: [] });
    expect(format().map(({ lembar, letak, isian }) => [lembar, letak, isian]).sort()).toEqual([
      [DATA, "1:0", "#FFC7CE"],
      [DATA, "2:0", "#DDEBF7"],
      ["Lain", "6:1", "#FFEB9C"],
    ]);
    for (const { rumus } of format()) {
      expect(rumus).toMatch(/^="tanda-(galat|peringatan|saran)-[0-9a-z]{8}"<>""$/);
      expect(rumus).not.toMatch(/lkj/i);
    }
    expect(excel.backend.save().sheets[0]!.cells).toEqual(cells);
    expect((await layanan.bacaSimpanan()).simpanan.tanda).toEqual(hasil.simpanan.tanda);
  });

  test("are taken away exactly, also after rows were inserted, and those of the user stay", async () => {
    await buka();
    const milikPengguna = async (): Promise<void> =>
      Excel.run(async (context) => {
        const format = context.workbook.worksheets.getItem(DATA).getRange("A1:A9").conditionalFormats.add("Custom");
        format.custom.rule.formula = "=A1>1";
        format.custom.format.fill.color = "#00FF00";
        await context.sync();
      });
    await milikPengguna();
    const sebelum = potret();
    await layanan.tandai(SEL);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(DATA).getRange("1:3").insert("Down");
      await context.sync();
    });
    expect(format().filter(({ rumus }) => rumus.includes("tanda-galat")).map(({ letak }) => letak)).toEqual(["4:0"]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(DATA).getRange("1:3").delete("Up");
      await context.sync();
    });
    expect(await layanan.hapusTanda()).toMatchObject({ jumlah: 3, simpanan: { tanda: [] } });
    expect(potret()).toEqual(sebelum);
  });

  test("are found again where our part was lost", async () => {
    await buka();
    await layanan.tandai(SEL);
    await layanan.simpan(() => SIMPANAN_KOSONG);
    expect((await layanan.hapusTanda()).jumlah).toBe(3);
    expect(format()).toEqual([]);
  });

  test("new ones take the place of old ones", async () => {
    await buka();
    await layanan.tandai(SEL);
    await layanan.tandai([SEL[1]]);
    expect(format().map(({ letak }) => letak)).toEqual(["2:0"]);
    expect((await layanan.bacaSimpanan()).simpanan.tanda).toHaveLength(1);
  });

  test("cells of protected sheets are left out and told; sheets that are gone are left out", async () => {
    await buka();
    const hasil = await layanan.tandai([...SEL, { lembar: "Kunci", sel: "A1", tingkat: "galat" }, { lembar: "Hapus", sel: "A1", tingkat: "galat" }]);
    expect(hasil).toMatchObject({ jumlah: 3, terlindung: ["Kunci"] });
  });

  test("on a sheet that was protected meanwhile stay, all of them, and the sheet is named", async () => {
    await buka();
    await layanan.tandai(SEL);
    excel.backend.setProtected(excel.backend.sheets()[2]!.id, true);
    const sebelum = potret();
    await expect(layanan.hapusTanda()).rejects.toMatchObject({ kode: "TERLINDUNG", data: { lembar: "Lain" } });
    expect(potret()).toEqual(sebelum);
  });

  test("five hundred take few requests and little text", async () => {
    await buka();
    await layanan.tandai(Array.from({ length: 500 }, (_, n) => ({ lembar: DATA, sel: `B${n + 1}`, tingkat: "galat" })));
    expect(excel.stats.syncs).toBeLessThanOrEqual(7);
    expect(excel.stats.largestRequest).toBeLessThan(1_500_000);
  });

  test("a failure at any point leaves cells, formats and our part as they were: marking", async () => {
    const kali = await gagalDiManaSaja(async () => undefined, () => layanan.tandai(SEL));
    expect(kali).toBeGreaterThan(8);
  }, 60_000);

  test("a failure at any point leaves cells, formats and our part as they were: marking anew", async () => {
    const kali = await gagalDiManaSaja(async () => void (await layanan.tandai([SEL[0]])), () => layanan.tandai([SEL[2]]));
    expect(kali).toBeGreaterThan(8);
  }, 60_000);

  test("while a cell is being edited nothing is changed", async () => {
    await buka();
    const sebelum = potret();
    excel.host.setEditMode(true);
    await expect(layanan.tandai(SEL)).rejects.toMatchObject({ kode: "MODE_SUNTING" });
    expect(potret()).toEqual(sebelum);
  });
});

describe("a fix", () => {
  const minta = { aturan: "HT001", lembar: DATA, sel: "A2", sebelum: 1.0967, sesudah: 1.07024096 };
  const teks = { ...minta, sel: "A3", sebelum: "109,67%" };
  const sel = (row: number): CellModel | undefined => excel.backend.save().sheets[0]!.cells.get(cellKey(row, 0));

  test("writes the number and keeps every format", async () => {
    await buka();
    const { perbaikan } = await layanan.perbaiki(minta);
    expect(sel(1)).toEqual({ value: minta.sesudah, numberFormat: "0.00%", style: { bold: true, fill: "#FFFF00" } });
    expect(perbaikan).toMatchObject([{ lembar: DATA, sel: "A2", sebelum: 1.0967, formatSebelum: "0.00%" }]);
    expect((await layanan.bacaSimpanan()).simpanan.perbaikan).toEqual(perbaikan);
  });

  test.each([
    ["a number", minta],
    ["a percentage that was text", teks],
    ["a figure that was text in a cell of no format", { ...minta, sel: "A5", sebelum: "80,09", sesudah: 88.09 }],
    ["a cell that was blank", { ...minta, sel: "A6", sebelum: "", sesudah: 3 }],
  ])("is taken back exactly: %s", async (_, isi) => {
    await buka();
    const sebelum = potret();
    const { perbaikan } = await layanan.perbaiki(isi);
    expect(potret()).not.toEqual(sebelum);
    await layanan.kembalikan(perbaikan[0]!.id);
    expect(potret()).toEqual(sebelum);
  });

  test("a percentage that was text becomes a number that looks the same", async () => {
    await buka();
    await layanan.perbaiki(teks);
    expect(sel(2)).toEqual({ value: teks.sesudah, numberFormat: "0.00%" });
  });

  test.each([
    ["the cell holds something else by now", { ...minta, sebelum: 1.2 }, "SEL_BERUBAH"],
    ["the cell holds a formula", { ...minta, sel: "A4", sebelum: 1.0702 }, "SEL_BERUBAH"],
    ["the sheet is gone", { ...minta, lembar: "Hapus" }, "TIDAK_DITEMUKAN"],
    ["the sheet is protected", { ...minta, lembar: "Kunci", sel: "A1", sebelum: "" }, "TERLINDUNG"],
  ])("is refused before anything is changed where %s", async (_, isi, kode) => {
    await buka();
    const sebelum = potret();
    await expect(layanan.perbaiki(isi)).rejects.toMatchObject({ kode, data: { lembar: isi.lembar, sel: isi.sel } });
    expect(potret()).toEqual(sebelum);
  });

  test("is not taken back over what the user wrote since", async () => {
    await buka();
    const { perbaikan } = await layanan.perbaiki(minta);
    excel.backend.writeFormulas(excel.backend.sheets()[0]!.id, { row: 1, col: 0, rows: 1, cols: 1 }, [[1.5]]);
    const sebelum = potret();
    await expect(layanan.kembalikan(perbaikan[0]!.id)).rejects.toMatchObject({ kode: "SEL_BERUBAH", data: { lembar: DATA, sel: "A2" } });
    await expect(layanan.kembalikan("tidak ada")).rejects.toMatchObject({ kode: "TIDAK_DITEMUKAN" });
    expect(potret()).toEqual(sebelum);
  });

  test.each([
    ["applying", async () => undefined, () => layanan.perbaiki(teks)],
    ["taking back", async () => void (await layanan.perbaiki(teks)), () => layanan.kembalikan("1")],
  ])("a failure at any point leaves cell and record as they were: %s", async (_, siapkan, kerja) => {
    expect(await gagalDiManaSaja(siapkan, kerja)).toBeGreaterThan(6);
  }, 60_000);

  test("where even the way back fails that is said, with the cell", async () => {
    await buka();
    const asli = excel.host.execute.bind(excel.host);
    let ke = 0;
    excel.host.execute = (isi) => {
      if (++ke === 5) excel.host.failAt({ sync: 1, code: "GeneralException", afterChanges: 1 });
      if (ke > 5) excel.host.failAt({ sync: 1, code: "GeneralException" });
      return asli(isi);
    };
    await expect(layanan.perbaiki(minta)).rejects.toMatchObject({ kode: "GAGAL_BATAL", data: { lembar: DATA, sel: "A2" } });
  });
});
