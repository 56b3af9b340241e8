/** Reads the workbook, finds its tables in slices, and applies what the user corrected about them. */
import type { Pengaturan } from "../../domain/simpanan/pengaturan";
import { terapkanSimpananBertahap } from "../../domain/simpanan/terapkan";
import type { KoreksiTabel } from "../../domain/simpanan/types";
import type { Snapshot } from "../../domain/tabel/snapshot";
import type { Tabel } from "../../domain/tabel/types";
import type { KonteksPanel } from "../konteks";
import type { IsiSimpanan } from "../layanan";
import { bertahap } from "./bertahap";
import type { Alat } from "./useTugas";

export interface BukuTerbaca {
  readonly snapshot: Snapshot;
  /** With the corrections of the user. */
  readonly tabel: readonly Tabel[];
  /** As recognised; and for each corrected table, what it was made from. */
  readonly dikenali: readonly Tabel[];
  readonly asal: ReadonlyMap<Tabel, Tabel>;
  readonly koreksiTakBerlaku: readonly KoreksiTabel[];
  readonly tersimpan: IsiSimpanan;
  /** Defaults of the user for this workbook. */
  readonly pengaturan: Pengaturan;
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
  const tersimpan = await layanan.bacaSimpanan();
  await mesin.siap();
  maju("mengenali", 0);
  const terbaca = await bertahap(mesin.kenali(snapshot.lembar), { batal, maju: (bagian) => maju("mengenali", bagian) });
  const { takBerlaku, ...tabel } = await bertahap(terapkanSimpananBertahap(terbaca, tersimpan.simpanan), { batal });
  return { ...tabel, snapshot, koreksiTakBerlaku: takBerlaku, tersimpan, versi };
}
