/** Every kind of summary through Excel: made, made again, taken back. */
import { DAFTAR_RINGKASAN } from "../../src/domain/ringkas/daftar";
import { applyPlan } from "../../src/excel/applyPlan";
import { emptyWorkbook } from "../../src/xlsx/model";
import { bukuContoh } from "../domain/ringkas/bukuContoh";
import { bukuTerbit } from "../domain/ringkas/bukuTerbit";
import { TERBIT } from "../domain/ringkas/tabelTerbit";
import { bukaExcel, type ExcelUji } from "../support/excel";
import { potretBuku } from "../support/potret";

let excel: ExcelUji;
afterEach(() => excel.tutup());

const BUKU = [...bukuTerbit(TERBIT), ...bukuContoh()];

test.each(DAFTAR_RINGKASAN.map(({ jenis }) => jenis))("the summary %s is the same when it is made again, and leaves nothing when it is taken back", async (jenis) => {
  const buku = BUKU.find(({ rencana }) => rencana[0]!.jenis === jenis);
  if (!buku) throw new Error(`no table for the summary ${jenis}`);
  excel = await bukaExcel({ ...emptyWorkbook(), sheets: [...buku.sumber] });
  const rencana = buku.rencana[0]!;
  const semula = potretBuku(excel);

  const { kembalikan } = await applyPlan(rencana, { bisaKembali: true });
  expect(potretBuku(excel)).not.toEqual(semula);
  await kembalikan!();
  expect(potretBuku(excel)).toEqual(semula);

  await applyPlan(rencana);
  const sekali = potretBuku(excel);
  await expect(applyPlan(rencana)).resolves.toMatchObject({ diperbarui: true });
  expect(potretBuku(excel)).toEqual(sekali);
});
