/** A workbook file as the domain sees it. */
import type { Snapshot } from "../../src/domain/tabel/snapshot";
import { xlsx } from "../../src/xlsx/excelts";
import { snapshotDariModel } from "../../src/xlsx/snapshot";

export async function bacaSnapshot(bytes: Uint8Array): Promise<Snapshot> {
  return snapshotDariModel(await xlsx.read(bytes));
}
