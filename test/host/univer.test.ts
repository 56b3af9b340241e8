/** The Univer backend without a user interface: values, formulas, layout and the way to and from the model of a file. */
import { ICommandService, IPermissionService, IUndoRedoService, IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import {
  CancelMarkDirtyRowAutoHeightOperation,
  MarkDirtyRowAutoHeightOperation,
  SetSelectionsOperation,
  WorksheetSetCellValuePermission,
} from "@univerjs/sheets";
import { bacaRentang, type Rect } from "../../src/domain/tabel/alamat";
import { cellKey, emptySheet, emptyWorkbook, type CellModel, type WorkbookModel } from "../../src/xlsx/model";
import type { CellValue } from "../../src/domain/tabel/snapshot";
import { useIndonesianFixed } from "../../workbench/host/univer/indonesianFixed";
import { UniverBackend } from "../../workbench/host/univerBackend";
import { FUNGSI_LEMBAR } from "../support/fungsiLembar";

let backend: UniverBackend;

beforeEach(() => {
  backend = new UniverBackend({ functions: FUNGSI_LEMBAR });
});
afterEach(() => backend.dispose());

const at = (address: string): Rect => bacaRentang(address)!;

function write(address: string, ...rows: CellValue[][]): void {
  backend.writeFormulas(backend.activeSheet(), at(address), rows);
}

async function values(address: string, sheet = backend.activeSheet()): Promise<CellValue[][]> {
  await backend.settle();
  return backend.read(sheet, at(address)).map((row) => row.map((cell) => cell.value));
}

async function value(address: string): Promise<CellValue> {
  return (await values(address))[0]![0]!;
}

async function formulas(address: string, sheet = backend.activeSheet()): Promise<string[][]> {
  await backend.settle();
  return backend.read(sheet, at(address)).map((row) => row.map((cell) => cell.formula));
}

function model(cells: Record<string, CellModel>, name = "Data"): WorkbookModel {
  const sheet = emptySheet(name);
  for (const [address, cell] of Object.entries(cells)) {
    const { row, col } = at(address);
    sheet.cells.set(cellKey(row, col), cell);
  }
  return { ...emptyWorkbook(), sheets: [sheet] };
}

describe("constants", () => {
  it("keeps what is written, without reading numbers into text", async () => {
    const row: CellValue[] = ["100", "007", "TRUE", "80,09*", 80.09, true, false, "#N/A", "12%"];
    write("A1:I1", row);
    expect(await values("A1:I1")).toEqual([row]);
  });

  it.each(["100", "TRUE", "1e3", "0"])("keeps the text %j a text when only its look changes", async (text) => {
    write("A1", [text]);
    backend.writeStyle(backend.activeSheet(), at("A1"), { bold: true });
    backend.writeNumberFormats(backend.activeSheet(), at("A1"), [["0.00%"]]);
    expect(await value("A1")).toBe(text);
  });

  it("writes a marked text that begins with = as text", async () => {
    write("A1:B1", ["'=1+1", "''kutip"]);
    expect(await values("A1:B1")).toEqual([["=1+1", "'kutip"]]);
    expect(await formulas("A1:B1")).toEqual([["", ""]]);
  });

  it("reads a formatted number unrounded", async () => {
    write("A1", [1.0967432]);
    backend.writeNumberFormats(backend.activeSheet(), at("A1"), [["0.00%"]]);
    await backend.settle();
    expect(backend.read(backend.activeSheet(), at("A1"))[0]![0]).toEqual({ value: 1.0967432, formula: "", numberFormat: "0.00%" });
  });

  it("clears a cell and leaves its look, or the other way round", async () => {
    const id = backend.activeSheet();
    write("A1:A2", [1], ["=A1"]);
    backend.writeStyle(id, at("A1:A2"), { bold: true, styleName: "Heading 1" });
    backend.clear(id, at("A1"), "Contents");
    backend.clear(id, at("A2"), "Formats");
    expect(await formulas("A1:A2")).toEqual([[""], ["=A1"]]);
    expect(await value("A1")).toBe("");
    expect(backend.style(id, 0, 0)).toEqual({ bold: true, styleName: "Heading 1" });
    expect(backend.style(id, 1, 0)).toEqual({});
  });
});

describe("formulas", () => {
  it("recalculates when a cell they read changes", async () => {
    write("A1:A3", [81], [80.09], ["=A2/A1"]);
    expect(await value("A3")).toBeCloseTo(0.98876543, 8);
    write("A2", [81]);
    expect(await value("A3")).toBe(1);
  });

  it("goes on calculating after a change of look alone", async () => {
    const id = backend.activeSheet();
    write("A1:A2", [1], ["=A1*2"]);
    await backend.settle();
    backend.writeStyle(id, at("A2"), { bold: true });
    backend.writeNumberFormats(id, at("A2"), [["0.00"]]);
    write("A1", [5]);
    expect(await value("A2")).toBe(10);
    expect(await formulas("A2")).toEqual([["=A1*2"]]);
  });

  it("keeps the first cell of a merge with its formula, calculated or not, and drops the rest", async () => {
    const id = backend.activeSheet();
    write("A1:B4", ["=TRIM(D1)", "x"], ["y", "z"], ["=1+1", ""], ["", ""]);
    backend.merge(id, at("A1:B2"));
    await backend.settle();
    backend.merge(id, at("A3:A4"));
    write("D1", [" Sasaran "]);
    expect(await values("A1:B4")).toEqual([["Sasaran", ""], ["", ""], [2, ""], ["", ""]]);
    expect(backend.merges(id)).toEqual([at("A1:B2"), at("A3:A4")]);
    backend.merge(id, at("A2:A3"));
    backend.unmerge(id, at("A1"));
    expect(backend.merges(id)).toEqual([at("A2:A3")]);
  });

  it("writes numbers into texts with the separators of an Indonesian Excel", async () => {
    useIndonesianFixed(backend.engine.injector);
    write("A1:A2", [109.674], [-1234567.8]);
    write("C1:C4", ['=FIXED(A1,2,TRUE)&"%"'], ["=FIXED(A2)"], ["=FIXED(#N/A)"], ["=SUM(--(FIXED(A1:A2,0)<>\"\"))"]);
    expect(await values("C1:C4")).toEqual([["109,67%"], ["-1.234.567,80"], ["#N/A"], [2]]);
  });

  it("waits for nothing where the workbook has no formula", async () => {
    write("A1", [1]);
    const before = performance.now();
    await backend.settle();
    expect(performance.now() - before).toBeLessThan(50);
  });

  it("gives spilled values, their area and a blocked spill", async () => {
    write("A1", ["=SEQUENCE(2,2)"]);
    expect(await values("A1:B2")).toEqual([[1, 2], [3, 4]]);
    expect(backend.spill(backend.activeSheet(), 0, 0)).toEqual(at("A1:B2"));
    expect(backend.spill(backend.activeSheet(), 5, 5)).toBeNull();
    expect(backend.usedRange(backend.activeSheet(), true)).toEqual(at("A1:B2"));
    write("B2", ["isi"]);
    expect(await value("A1")).toBe("#SPILL!");
  });

  it.each([
    ["=1/0", "#DIV/0!"],
    ["=NA()", "#N/A"],
    ["=TIDAK.ADA(1)", "#NAME?"],
    ["=\"a\"+1", "#VALUE!"],
  ])("shows %s as %s", async (formula, error) => {
    write("A1", [formula]);
    expect(await value("A1")).toBe(error);
  });
});

describe("custom functions", () => {
  it.each([
    ["=LKJ.CAPAIAN(81,80.09)", 0.988765432],
    ["=lkj.capaian(81,80.09)", 0.988765432],
    ["=LKJ.CAPAIAN(81,100,,1.2)", 1.2],
    ["=ROUND(LKJ.NKA(93.17,89.45,2023),2)", 91.31],
    ["=ROUND(LKJ.IKPA({100,73.22,71.44,90.18,98.18,95.81,90,99.69},2023),2)", 89.45],
    ["=IFERROR(LKJ.CAPAIAN(\"N/A\",1),-1)", -1],
  ])("%s gives %d", async (formula, expected) => {
    write("A1", [formula]);
    expect(await value("A1")).toBeCloseTo(expected, 8);
  });

  it.each([
    ["=LKJ.CAPAIAN(0,5)", "#N/A"],
    ["=LKJ.CAPAIAN(\"3.450\",5)", "#VALUE!"],
    ["=LKJ.CAPAIAN(1)", "#VALUE!"],
    ["=LKJ.CAPAIAN(1,2,3,4,5)", "#VALUE!"],
    ["=LKJ.CAPAIAN(1/0,5)", "#DIV/0!"],
    ["=LKJ.TIDAKADA(1)", "#NAME?"],
  ])("%s gives the error %s", async (formula, expected) => {
    write("A1", [formula]);
    expect(await value("A1")).toBe(expected);
  });

  it("spills over a column and shows errors cell by cell", async () => {
    write("A1:B3", [100, 90], [0, 5], [80, "80,09*"]);
    write("D1", ["=LKJ.CAPAIAN(A1:A3,B1:B3)"]);
    expect(await values("D1:D3")).toEqual([[0.9], ["#N/A"], [1.001125]]);
  });

  it("answers an error where the function throws or gives nothing, and goes on calculating", async () => {
    const parameters = [{ name: "x", dimensionality: "matrix" as const }];
    const broken = new UniverBackend({
      functions: {
        namespace: "UJI",
        functions: [
          { id: "LEMPAR", name: "LEMPAR", parameters },
          { id: "GALAT", name: "GALAT", parameters },
          { id: "KOSONG", name: "KOSONG", parameters },
          { id: "HILANG", name: "HILANG", parameters },
        ],
        implementation: (id) =>
          ({
            LEMPAR: () => {
              throw new Error("rusak");
            },
            GALAT: () => {
              throw Object.assign(new Error("LKJ010"), { code: "#N/A" });
            },
            KOSONG: () => [],
          })[id],
        errorArgument: (code) => ({ code }),
      },
    });
    const id = broken.activeSheet();
    broken.writeFormulas(id, at("A1:E1"), [["=UJI.LEMPAR(1)", "=UJI.GALAT(1)", "=UJI.KOSONG(1)", "=UJI.HILANG(1)", "=1+1"]]);
    await broken.settle();
    expect(broken.read(id, at("A1:E1"))[0]!.map((cell) => cell.value)).toEqual(["#VALUE!", "#N/A", "#VALUE!", "#NAME?", 2]);
    broken.dispose();
  });
});

describe("sheets", () => {
  it("shifts the formulas of every sheet when rows come or go, whichever sheet is active", async () => {
    const data = backend.activeSheet();
    backend.renameSheet(data, "Data");
    write("A1:A3", [1], [2], ["=SUM(A1:A2)"]);
    const ringkasan = backend.addSheet("Ringkasan");
    backend.activate(ringkasan);
    backend.writeFormulas(ringkasan, at("A1"), [["=Data!A2*10"]]);
    await backend.settle();

    backend.insertRows(data, 1, 2);
    expect(await formulas("A1", ringkasan)).toEqual([["=Data!A4*10"]]);
    expect(await formulas("A5", data)).toEqual([["=SUM(A1:A4)"]]);
    backend.deleteRows(data, 1, 2);
    expect(await formulas("A1", ringkasan)).toEqual([["=Data!A2*10"]]);
    expect(await values("A1", ringkasan)).toEqual([[20]]);
    expect(backend.activeSheet()).toBe(ringkasan);
  });

  it("recalculates a summary on another sheet", async () => {
    const data = backend.activeSheet();
    const nama = backend.sheets()[0]!.name;
    write("A1:B3", [100, 90], [80, 80], [50, 60]);
    const ringkasan = backend.addSheet("Ringkasan capaian");
    backend.writeFormulas(ringkasan, at("A1:A2"), [[`=AVERAGE(${nama}!B1/${nama}!A1,${nama}!B2/${nama}!A2)`], [`=COUNTIF(${nama}!B1:B3,">=80")`]]);
    expect(await values("A1:A2", ringkasan)).toEqual([[0.95], [2]]);
    backend.writeFormulas(data, at("B1"), [[50]]);
    expect(await values("A1:A2", ringkasan)).toEqual([[0.75], [1]]);
  });

  it("follows a renamed sheet in formulas and names, quotes included", async () => {
    const data = backend.activeSheet();
    write("A1", [5]);
    const lain = backend.addSheet("Lain");
    backend.writeFormulas(lain, at("A1"), [[`=${backend.sheets()[0]!.name}!A1`]]);
    backend.setName({ name: "Acuan", formula: `=${backend.sheets()[0]!.name}!$A$1`, visible: true });
    await backend.settle();
    backend.renameSheet(data, "Data '26!");
    expect(await formulas("A1", lain)).toEqual([["='Data ''26!'!A1"]]);
    expect(await values("A1", lain)).toEqual([[5]]);
    expect(backend.names()).toEqual([{ name: "Acuan", formula: "='Data ''26!'!$A$1", visible: true }]);
  });

  it("adds, moves, hides, protects and deletes sheets", () => {
    const satu = backend.activeSheet();
    const dua = backend.addSheet("Dua");
    const tiga = backend.addSheet("Tiga", 1);
    backend.moveSheet(dua, 0);
    backend.setVisibility(dua, "VeryHidden");
    backend.setProtected(tiga, true);
    expect(backend.sheets().map(({ id, visibility, protected: locked }) => [id, visibility, locked])).toEqual([
      [dua, "VeryHidden", false],
      [satu, "Visible", false],
      [tiga, "Visible", true],
    ]);
    expect(backend.activeSheet()).toBe(satu);
    backend.deleteSheet(satu);
    expect(backend.activeSheet()).toBe(tiga);
    backend.setVisibility(dua, "Visible");
    expect(backend.activeSheet()).toBe(tiga);
    expect(backend.sheets().map(({ name, visibility }) => [name, visibility])).toEqual([["Dua", "Visible"], ["Tiga", "Visible"]]);
  });

  it("reaches cells far below and beside what the sheet began with", async () => {
    write("ZZ5000", ["jauh"]);
    expect(await value("ZZ5000")).toBe("jauh");
    expect(backend.usedRange(backend.activeSheet(), true)).toEqual(at("ZZ5000"));
  });

  it("remembers the selection and selects on another sheet", () => {
    const lain = backend.addSheet("Lain");
    backend.select(lain, at("C3:D9"));
    expect(backend.selection()).toEqual({ sheet: lain, rect: at("C3:D9") });
    expect(backend.activeSheet()).toBe(lain);
  });

  it("has the grid scroll to the cell that it selects", () => {
    const shown: unknown[] = [];
    userOf(backend).commands.onCommandExecuted(({ id, params }) => {
      if (id === SetSelectionsOperation.id) shown.push(params);
    });
    backend.select(backend.activeSheet(), at("Z300"));
    expect(shown).toEqual([expect.objectContaining({ reveal: true })]);
  });

  it.each<[string, (sheet: string) => void]>([
    ["deletes the sheet", (sheet) => backend.deleteSheet(sheet)],
    ["opens another workbook", () => backend.load(model({ A1: { value: "baru" } }))],
  ])("fits no rows of a sheet that is gone when it %s", (_how, leave) => {
    const sheet = backend.addSheet("Sementara");
    const [asked, takenBack]: [string[], string[]] = [[], []];
    userOf(backend).commands.onCommandExecuted(({ id, params }) => {
      const fit = (params as { readonly id?: string } | undefined)?.id ?? "";
      const { subUnitId } = params as { readonly subUnitId?: string };
      if (id === MarkDirtyRowAutoHeightOperation.id && subUnitId === sheet) asked.push(fit);
      if (id === CancelMarkDirtyRowAutoHeightOperation.id) takenBack.push(fit);
    });
    backend.writeFormulas(sheet, at("A1:B2"), [["a", "b"], ["c", "d"]]);
    backend.writeStyle(sheet, at("A1"), { wrap: true });
    leave(sheet);
    expect(asked).toHaveLength(2);
    expect(takenBack).toEqual(expect.arrayContaining(asked));
  });

  it("tells what the user did and keeps quiet about its own writes", async () => {
    const events: unknown[] = [];
    const stop = backend.onUserEvent((event) => events.push(event));
    write("A1:B1", [1, "=A1"]);
    await backend.settle();
    expect(events).toEqual([]);
    const sheet = backend.activeSheet();
    const { commands, unitId } = userOf(backend);
    await commands.executeCommand("sheet.command.set-range-values", {
      unitId,
      subUnitId: sheet,
      range: { startRow: 2, endRow: 2, startColumn: 1, endColumn: 1 },
      value: { v: 7 },
    });
    expect(events).toContainEqual({ kind: "changed", sheet, rect: at("B3") });
    stop();
  });

  it("lets the user type into a protected sheet only after protection ends", async () => {
    const sheet = backend.activeSheet();
    const { unitId, injector } = userOf(backend);
    const mayEdit = (): boolean | undefined =>
      injector.get(IPermissionService).getPermissionPoint(new WorksheetSetCellValuePermission(unitId, sheet).id)?.value;
    backend.setProtected(sheet, true);
    expect(mayEdit()).toBe(false);
    backend.setProtected(sheet, false);
    expect(mayEdit()).toBe(true);
  });

  it("ends the user's undo with its own changes, not with reading or selecting", async () => {
    const { unitId, commands, injector } = userOf(backend);
    injector.get(IUniverInstanceService).focusUnit(unitId);
    const canUndo = (): boolean => injector.get(IUndoRedoService).pitchTopUndoElement() !== null;
    await commands.executeCommand("sheet.command.set-range-values", {
      unitId,
      subUnitId: backend.activeSheet(),
      range: { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 },
      value: { v: 7 },
    });
    await value("A1");
    backend.select(backend.activeSheet(), at("B2"));
    expect(canUndo()).toBe(true);
    write("C1", ["milik panel"]);
    expect(canUndo()).toBe(false);
  });
});

describe("names", () => {
  it("calculates with them, replaces and deletes them, per scope", async () => {
    const nama = backend.sheets()[0]!.name;
    write("A1", [3]);
    backend.setName({ name: "Bobot", formula: `=${nama}!$A$1*2`, visible: false });
    write("B1", ["=Bobot"]);
    expect(await value("B1")).toBe(6);
    backend.setName({ name: "bobot", formula: `=${nama}!$A$1*3`, visible: true });
    backend.setName({ name: "Bobot", formula: "=1", visible: true, sheet: nama });
    expect(backend.names()).toEqual([
      { name: "bobot", formula: `=${nama}!$A$1*3`, visible: true },
      { name: "Bobot", formula: "=1", visible: true, sheet: nama },
    ]);
    backend.deleteName("BOBOT");
    expect(backend.names()).toEqual([{ name: "Bobot", formula: "=1", visible: true, sheet: nama }]);
    backend.deleteName("tidak ada");
  });
});

describe("a model there and back", () => {
  it("keeps cells, looks, layout, names and what no engine knows", async () => {
    const given = model({
      A1: { value: "Pengukuran", style: { bold: true, fontSize: 14, fontName: "Arial", color: "#1F3864", styleName: "Heading 1" } },
      A2: { value: "100" },
      B2: {
        value: 81,
        numberFormat: "#,##0.00",
        style: {
          italic: true, underline: true, fill: "#DDEBF7", horizontal: "Center", vertical: "Top", wrap: true, indent: 2,
          borders: { top: { style: "thin", color: "#808080" }, bottom: { style: "double", color: "#000000" } },
        },
      },
      C2: { value: 80.09 },
      D2: { value: 0.9887654320987654, formula: "=LKJ.CAPAIAN(B2,C2)", numberFormat: "0.00%" },
      E2: { value: true },
      F2: { value: "#N/A" },
      G2: { value: "", style: { fill: "#FFFFCC" } },
    });
    const sheet = given.sheets[0]!;
    sheet.merges.push(at("A1:D1"));
    sheet.columnWidths.set(1, 32.5).set(3, 12);
    sheet.rowHeights.set(1, 30);
    sheet.frozenRows = 1;
    sheet.frozenColumns = 2;
    sheet.protected = true;
    sheet.tabColor = "#C00000";
    sheet.customProperties.set("lkj", "1");
    sheet.page = { landscape: true, paperSize: "A4", titleRows: { first: 0, last: 1 } };
    const tersembunyi = { ...emptySheet("Simpanan '26"), visibility: "VeryHidden" as const };
    given.sheets.push(tersembunyi, { ...emptySheet("Lain"), visibility: "Hidden" });
    given.names.push({ name: "Target", formula: "=Data!$B$2", visible: true }, { name: "Rata", formula: "=AVERAGE(Data!$B$2:$C$2)", visible: false });
    given.names.push({ name: "Lokal", formula: "='Simpanan ''26'!$A$1", visible: true, sheet: "Simpanan '26" });
    given.customXml.push({ id: "{1}", namespace: "urn:lkj-excel:1", xml: "<a/>" });
    given.passthrough.set("xl/drawings/drawing1.xml", new Uint8Array([1, 2]));

    backend.load(given);
    await backend.settle();
    expect(backend.save()).toEqual(given);
  });

  it("calculates formulas that came without a value and leaves cached values alone", async () => {
    backend.load(model({ A1: { value: 4 }, A2: { value: "", formula: "=A1*2" }, A3: { value: 99, formula: "=A1*3" } }));
    expect(await values("A2:A3")).toEqual([[8], [99]]);
    write("A1", [5]);
    expect(await values("A2:A3")).toEqual([[10], [15]]);
  });

  it("spills an array formula again and saves it with its area", async () => {
    const given = model({
      A1: { value: 1, formula: "=SEQUENCE(2)", array: { range: "A1:A2", dynamic: true } },
      A2: { value: 2 },
    });
    backend.load(given);
    await backend.settle();
    expect(backend.save()).toEqual(given);
  });

  it("forgets the former workbook when another is loaded", async () => {
    write("A1", ["lama"]);
    backend.setProtected(backend.activeSheet(), true);
    backend.setName({ name: "Lama", formula: "=1", visible: true });
    backend.load(model({ B1: { value: "baru" } }));
    expect(backend.sheets().map(({ name, protected: locked }) => [name, locked])).toEqual([["Data", false]]);
    expect(await values("A1:B1")).toEqual([["", "baru"]]);
    expect(backend.names()).toEqual([]);
  });
});

function userOf(of: UniverBackend) {
  const { injector } = of.engine;
  const unit = injector.get(IUniverInstanceService).getCurrentUnitOfType(UniverInstanceType.UNIVER_SHEET);
  return { injector, commands: injector.get(ICommandService), unitId: unit!.getUnitId() };
}
