/** Every rule by its id, in the order in which they run. Ids are never used again. */
import type { Aturan } from "../types";
import { AT001 } from "./AT001-target-berbeda-antar-tabel";
import { HT001 } from "./HT001-capaian-bukan-realisasi-per-target";
import { IK001 } from "./IK001-angka-tersimpan-sebagai-teks";
import { IK002 } from "./IK002-satuan-berbeda";
import { IK003 } from "./IK003-target-atau-realisasi-kosong";
import { IK004 } from "./IK004-target-nol";
import { TB001 } from "./TB001-rerata-tidak-dihasilkan";

export const ATURAN: ReadonlyMap<string, Aturan> = new Map(
  [HT001, AT001, TB001, IK001, IK002, IK003, IK004].map((aturan) => [aturan.id, aturan]),
);
