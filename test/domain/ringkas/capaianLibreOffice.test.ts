/** Every formula of a summary, calculated by LibreOffice from the planner's cells, gives what the domain calculated. */
import { susunRingkasanCapaian, type OpsiRingkasanCapaian } from "../../../src/domain/ringkas/capaian";
import type { RencanaLembar } from "../../../src/domain/ringkas/types";
import { alamatSel } from "../../../src/domain/tabel/alamat";
import { ringkas } from "../../../src/strings/id/ringkas";
import { xlsx } from "../../../src/xlsx/excelts";
import { cellKey, emptyWorkbook, type SheetModel } from "../../../src/xlsx/model";
import { recalculate } from "../../support/libreoffice";
import { lembarDariRencana } from "../../support/rencana";
import { BIRO_PERENCANAAN_2023, lembarContoh, SERBA_ADA, tabelContoh, type ContohTabel } from "./tabelContoh";

interface Kasus {
  readonly nama: string;
  readonly contoh: ContohTabel;
  readonly opsi: Partial<OpsiRingkasanCapaian>;
}

const KASUS: readonly Kasus[] = [
  { nama: "Biro Perencanaan 2023", contoh: BIRO_PERENCANAAN_2023, opsi: {} },
  { nama: "dibatasi 120% dengan skala lain", contoh: BIRO_PERENCANAAN_2023, opsi: { batas: 1.2, metode: "sasaran", skala: "LKJ" } },
  { nama: "serba ada", contoh: SERBA_ADA, opsi: {} },
  { nama: "serba ada dibatasi", contoh: SERBA_ADA, opsi: { batas: 1, skala: "KEMENSOS-2018" } },
];

const NISBI = 1e-12;

/** Without the domain's own results, so that nothing but a calculation can agree with them. */
function tanpaHasil(sheet: SheetModel): SheetModel {
  for (const cell of sheet.cells.values()) if (cell.formula !== undefined) cell.value = "belum dihitung";
  return sheet;
}

function bandingkan(rencana: RencanaLembar, dihitung: SheetModel): { beda: string[]; banyak: number } {
  const beda: string[] = [];
  let banyak = 0;
  rencana.sel.forEach((baris, row) =>
    baris.forEach(({ isi }, col) => {
      if (isi.jenis !== "rumus") return;
      banyak++;
      const nilai = dihitung.cells.get(cellKey(row, col))?.value ?? "";
      const sama =
        typeof isi.nilai === "number" && typeof nilai === "number"
          ? Math.abs(nilai - isi.nilai) <= NISBI * Math.max(1, Math.abs(isi.nilai))
          : nilai === isi.nilai;
      if (!sama) beda.push(`${alamatSel(row, col)} ${isi.rumus} → ${JSON.stringify(nilai)}, bukan ${JSON.stringify(isi.nilai)}`);
    }),
  );
  return { beda, banyak };
}

test("LibreOffice calculates from the planner's cells what the domain says", async () => {
  const rencana = KASUS.map(({ contoh, opsi }) =>
    susunRingkasanCapaian(tabelContoh(contoh), { metode: "indikator", tanggal: "5 Januari 2024", kata: ringkas.capaian, ...opsi }),
  );
  const berkas = await Promise.all(
    rencana.map(async (satu, n) => ({
      name: `${n}.xlsx`,
      bytes: await xlsx.write({ ...emptyWorkbook(), sheets: [lembarContoh(KASUS[n]!.contoh), tanpaHasil(lembarDariRencana(satu))] }),
    })),
  );
  const hasil = await recalculate(berkas);
  KASUS.forEach(({ nama }, n) => {
    const { beda, banyak } = bandingkan(rencana[n]!, hasil[n]!.sheets[1]!);
    expect({ nama, beda }).toEqual({ nama, beda: [] });
    expect(banyak).toBeGreaterThan(50);
  });
});
