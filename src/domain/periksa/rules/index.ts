/** Every rule by its id, in the order in which they run. Ids are never used again. */
import type { Aturan } from "../types";
import { AT001 } from "./AT001-target-berbeda-antar-tabel";
import { AT002 } from "./AT002-realisasi-berbeda-antar-tabel";
import { AT003 } from "./AT003-indikator-pk-tidak-diukur";
import { AT004 } from "./AT004-ejaan-indikator-berbeda";
import { AT005 } from "./AT005-total-anggaran-berbeda";
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
import { IK005 } from "./IK005-pemisah-desimal-campur";
import { IK006 } from "./IK006-target-tidak-terhitung";
import { IK007 } from "./IK007-realisasi-bawaan-tahun-lalu";
import { IK008 } from "./IK008-nilai-galat";
import { IK009 } from "./IK009-angka-ketikan-di-kolom-rumus";
import { IK010 } from "./IK010-dua-hal-dalam-satu-sel";
import { IK011 } from "./IK011-huruf-di-dalam-angka";
import { PR001 } from "./PR001-ikpa-tidak-sesuai";
import { PR002 } from "./PR002-nka-bukan-eka-dan-ikpa";
import { PR003 } from "./PR003-ikm-tidak-sesuai";
import { PR004 } from "./PR004-predikat-tidak-sesuai-skala";
import { PR005 } from "./PR005-komponen-sakip-melebihi-bobot";
import { PR006 } from "./PR006-status-berubah-karena-pembulatan";
import { PR007 } from "./PR007-nilai-smart-tidak-sesuai";
import { TB001 } from "./TB001-rerata-tidak-dihasilkan";
import { TB002 } from "./TB002-total-bukan-jumlah";
import { TB003 } from "./TB003-hitungan-tercetak-keliru";
import { TB004 } from "./TB004-bobot-tidak-seratus";
import { TB005 } from "./TB005-rerata-persentase-di-baris-total";
import { TB006 } from "./TB006-penomoran-tidak-urut";
import { TB007 } from "./TB007-tahunan-bukan-dari-triwulan";
import { WJ001 } from "./WJ001-lonjakan-terhadap-tahun-lalu";
import { WJ002 } from "./WJ002-capaian-berulang-di-atas-target";
import { WJ003 } from "./WJ003-polaritas-bertentangan-dengan-nama";

export const ATURAN: ReadonlyMap<string, Aturan> = new Map(
  [
    HT001, HT002, HT003, HT004, HT005, HT006, AT001, AT002,
    AT003, AT004, AT005, AT006, AT007, TB001, TB002, TB003,
    TB004, TB005, TB006, TB007, PR001, PR002, PR003, PR004, PR005,
    PR006, PR007, IK001, IK002, IK003, IK004, IK005, IK006,
    IK007, IK008, IK009, IK010, IK011, WJ001, WJ002, WJ003,
  ].map((aturan) => [aturan.id, aturan]),
);
