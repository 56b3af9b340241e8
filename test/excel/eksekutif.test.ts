/** The executive summary on a sheet of its own: written, written again, and taken back. */
import { ringkasanEksekutif } from "../../src/domain/ringkas/eksekutif";
import { applyPlan } from "../../src/excel/applyPlan";
import { emptyWorkbook, type WorkbookModel } from "../../src/xlsx/model";
import { bukaExcel, type ExcelUji } from "../support/excel";
import { opsiUji } from "../domain/ringkas/bantuRencana";
import { TERBIT } from "../domain/ringkas/tabelTerbit";

const SUMBER = TERBIT.filter(({ id }) => id.startsWith("003"));
const SEMUA = SUMBER.flatMap(({ tabel }) => tabel);

function buku(): WorkbookModel {
  return { ...emptyWorkbook(), sheets: SUMBER.map(({ lembar }) => ({ ...lembar, cells: new Map(lembar.cells) })) };
}

describe("executive summary", () => {
  let excel: ExcelUji;
  afterEach(() => excel.tutup());

  test("written twice it stays one sheet with the same formulas", async () => {
    excel = await bukaExcel(buku());
    const rencana = ringkasanEksekutif.susun(SEMUA.filter(ringkasanEksekutif.bisa), opsiUji(SEMUA));
    const { lembar } = await applyPlan(rencana);
    const isi = (): unknown => {
      const sheet = excel.backend.save().sheets.find(({ name }) => name === lembar)!;
      return [...sheet.cells].map(([kunci, sel]) => [kunci, sel.formula ?? sel.value]).sort();
    };
    const pertama = isi();
    expect((await applyPlan(rencana)).diperbarui).toBe(true);
    expect(isi()).toEqual(pertama);
    expect(excel.backend.save().sheets).toHaveLength(SUMBER.length + 1);
    expect(JSON.stringify(pertama)).toContain("FIXED(ROUND(");
  });
});
