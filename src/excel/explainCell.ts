/** The active cell for an explanation: its formula and the values that the formula's references hold. Nothing is written. */
import { bacaRumusLkj } from "../domain/jelaskan/rumusLkj";
import type { CellValue } from "../domain/tabel/snapshot";
import { pisahAlamat } from "./address";
import { rumusSel } from "./formula";
import type { SelTerpilih } from "./layanan";
import { nilaiAcuan } from "./readReferences";
import { runExcel, tersedia } from "./runExcel";
import type { Requires } from "./requires";

export const requires: Requires = ["ExcelApi", "1.7"];
const requiresTumpahan: Requires = ["ExcelApi", "1.12"];

/** @throws GalatBuku as `runExcel` maps Excel's errors */
export async function explainCell(): Promise<SelTerpilih> {
  return runExcel(requires, async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("address,formulas,values,rowIndex,columnIndex");
    await context.sync();
    const { lembar, rentang: sel } = pisahAlamat(cell.address);
    const sendiri = rumusDi(cell);
    const asal = sendiri === "" ? await cariInduk(context, cell) : null;
    const rumus = asal ? rumusDi(asal) : sendiri;
    const acuan = await nilaiAcuan(context, lembar, (rumus && bacaRumusLkj(rumus)?.acuan) || []);
    if (!asal) return { lembar, sel, rumus, acuan };
    const baris = cell.rowIndex - asal.rowIndex;
    const kolom = cell.columnIndex - asal.columnIndex;
    return { lembar, sel, rumus, acuan, induk: { sel: pisahAlamat(asal.address).rentang, baris, kolom } };
  });
}

const rumusDi = ({ formulas, values }: Excel.Range): string => rumusSel(formulas[0]![0], (values as CellValue[][])[0]![0]!);

/** The cell whose formula spills here; an Excel that cannot say has no spilling formulas either. */
async function cariInduk(context: Excel.RequestContext, cell: Excel.Range): Promise<Excel.Range | null> {
  if (!tersedia(requiresTumpahan)) return null;
  const induk = cell.getSpillParentOrNullObject();
  induk.load("address,formulas,values,rowIndex,columnIndex");
  await context.sync();
  return induk.isNullObject ? null : induk;
}
