/** Every rule by its id, in the order in which they run. Ids are never used again. */
import type { Aturan } from "../types";
import { AT001 } from "./AT001-target-berbeda-antar-tabel";
import { AT002 } from "./AT002-realisasi-berbeda-antar-tabel";
import { AT006 } from "./AT006-realisasi-tahun-lalu-berbeda";
import { AT007 } from "./AT007-target-tahun-berikut-berbeda";
import { HT001 } from "./HT001-capaian-bukan-realisasi-per-target";
import { HT002 } from "./HT002-persentase-bukan-bagian-per-keseluruhan";
import { HT003 } from "./HT003-sisa-bukan-selisih";
import { HT004 } from "./HT004-rasio-disebut-kenaikan";
import { HT005 } from "./HT005-nilai-tertimbang-keliru";
import { HT006 } from "./HT006-judul-kolom-menyesatkan";
import { IK001 } from "./IK001-angka-tersimpan-sebagai-teks";
import { IK002 } from "./IK002-satuan-berbeda";
import { IK003 } from "./IK003-target-atau-realisasi-kosong";
import { IK004 } from "./IK004-target-nol";
import { TB001 } from "./TB001-rerata-tidak-dihasilkan";
import { TB002 } from "./TB002-total-bukan-jumlah";
import { TB004 } from "./TB004-bobot-tidak-seratus";
import { TB005 } from "./TB005-rerata-persentase-di-baris-total";
import { TB006 } from "./TB006-penomoran-tidak-urut";

export const ATURAN: ReadonlyMap<string, Aturan> = new Map(
  [
    HT001, HT002, HT003, HT004, HT005, HT006, AT001, AT002,
    AT006, AT007, TB001, TB002, TB004, TB005, TB006, IK001,
    IK002, IK003, IK004,
  ].map((aturan) => [aturan.id, aturan]),
);
