/** Reads the workbook and finds its tables, in slices. */
import type { Snapshot } from "../../domain/tabel/snapshot";
import type { Tabel } from "../../domain/tabel/types";
import type { KonteksPanel } from "../konteks";
import { bertahap } from "./bertahap";
import type { Alat } from "./useTugas";

export interface BukuTerbaca {
  readonly snapshot: Snapshot;
  readonly tabel: readonly Tabel[];
  /** Change count when reading began. */
  readonly versi: number;
}

export async function bacaTabel(
  { layanan, mesin, versiSekarang }: Pick<KonteksPanel, "layanan" | "mesin" | "versiSekarang">,
  { batal, maju }: Alat,
): Promise<BukuTerbaca> {
  const versi = versiSekarang();
  maju("membaca");
  const snapshot = await layanan.bacaBuku({ batal, kemajuan: (bagian) => maju("membaca", bagian) });
  maju("mengenali", 0);
  const tabel = await bertahap(mesin.kenali(snapshot.lembar), { batal, maju: (bagian) => maju("mengenali", bagian) });
  return { snapshot, tabel, versi };
}
