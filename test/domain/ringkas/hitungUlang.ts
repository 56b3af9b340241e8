/** Saves sheets and the summaries made from them, lets LibreOffice calculate, and tells where it differs from the domain. */
import type { RencanaLembar } from "../../../src/domain/ringkas/types";
import { alamatSel } from "../../../src/domain/tabel/alamat";
import { xlsx } from "../../../src/xlsx/excelts";
import { cellKey, emptyWorkbook, type SheetModel } from "../../../src/xlsx/model";
import { recalculate } from "../../support/libreoffice";
import { lembarDariRencana } from "../../support/rencana";

export interface BukuRingkasan {
  readonly nama: string;
  readonly sumber: readonly SheetModel[];
  readonly rencana: readonly RencanaLembar[];
}

export interface HasilHitung {
  readonly nama: string;
  readonly beda: readonly string[];
  /** Formulas compared. */
  readonly banyak: number;
}

const NISBI = 1e-12;

/** One call of LibreOffice for all workbooks. */
export async function hitungUlang(buku: readonly BukuRingkasan[]): Promise<HasilHitung[]> {
  const hasil = await recalculate(await Promise.all(buku.map(async (satu, n) => ({ name: `${n}.xlsx`, bytes: await berkas(satu) }))));
  return buku.map(({ nama, sumber, rencana }, n) => {
    const satu = rencana.map((rencananya, i) => bandingkan(rencananya, hasil[n]!.sheets[sumber.length + i]!));
    return { nama, beda: satu.flatMap(({ beda }) => beda), banyak: satu.reduce((a, { banyak }) => a + banyak, 0) };
  });
}

/** The sheets of the sources, then those of the summaries, as a file. */
export async function berkas({ sumber, rencana }: BukuRingkasan): Promise<Uint8Array> {
  const lembar = rencana.map((satu, i) => tanpaHasil(lembarDariRencana(satu, `Ringkasan ${i + 1}`)));
  return xlsx.write({ ...emptyWorkbook(), sheets: [...sumber, ...lembar] });
}

/** Without the domain's own results, so that nothing but a calculation can agree with them. */
function tanpaHasil(sheet: SheetModel): SheetModel {
  for (const cell of sheet.cells.values()) if (cell.formula !== undefined) cell.value = "belum dihitung";
  return sheet;
}

export function bandingkan(rencana: RencanaLembar, dihitung: SheetModel): { beda: string[]; banyak: number } {
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
