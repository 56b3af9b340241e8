/** The choices that a workbook keeps: defaults of its summaries, and the year of tables that tell none. */
import { SKALA } from "../regulasi/skala";
import type { JenisTabel, Tabel } from "../tabel/types";
import type { Simpanan } from "./types";

/** What is absent is left to the table and to the summary. */
export interface Pengaturan {
  /** Year of the report. */
  readonly tahun?: number;
  readonly metode?: MetodeRerata;
  /** Cap of a capaian as a fraction. */
  readonly batas?: BatasCapaian;
  /** Id of a scale of capaian. */
  readonly skala?: string;
  /** Language of the pane for those who have not chosen one themselves. */
  readonly bahasa?: BahasaBuku;
}

export type BahasaBuku = "id" | "en";
export const BAHASA_BUKU: readonly BahasaBuku[] = ["id", "en"];

export type MetodeRerata = "indikator" | "sasaran";
export const METODE_RERATA: readonly MetodeRerata[] = ["indikator", "sasaran"];
export type BatasCapaian = 1 | 1.2;
export const BATAS_CAPAIAN: readonly BatasCapaian[] = [1, 1.2];

export const TAHUN_PALING_AWAL = 2000;
export const TAHUN_PALING_AKHIR = 2099;

export function tahunWajar(tahun: unknown): tahun is number {
  return typeof tahun === "number" && Number.isInteger(tahun) && tahun >= TAHUN_PALING_AWAL && tahun <= TAHUN_PALING_AKHIR;
}

/** Ids of the scales that say something about a capaian. */
export const SKALA_CAPAIAN: readonly string[] = SKALA.filter(({ satuan }) => satuan === "pecahan").map(({ id }) => id);

const NAMA = ["tahun", "metode", "batas", "skala", "bahasa"] as const;

/** Settings of a workbook; what another version wrote and we do not understand is left out. */
export function bacaPengaturan({ setelan }: Pick<Simpanan, "setelan">): Pengaturan {
  const isi = (nama: (typeof NAMA)[number]): string => (Object.hasOwn(setelan, nama) ? setelan[nama]! : "");
  const tahun = Number(isi("tahun"));
  const metode = METODE_RERATA.find((satu) => satu === isi("metode"));
  const batas = BATAS_CAPAIAN.find((satu) => String(satu) === isi("batas"));
  const skala = SKALA_CAPAIAN.find((satu) => satu === isi("skala"));
  const bahasa = BAHASA_BUKU.find((satu) => satu === isi("bahasa"));
  return {
    ...(tahunWajar(tahun) ? { tahun } : {}),
    ...(metode ? { metode } : {}),
    ...(batas ? { batas } : {}),
    ...(skala === undefined ? {} : { skala }),
    ...(bahasa ? { bahasa } : {}),
  };
}

/** The settings by name with these in place of the old ones; names of others stay. */
export function tulisPengaturan(setelan: Simpanan["setelan"], pengaturan: Pengaturan): Simpanan["setelan"] {
  const lain = Object.entries(setelan).filter(([nama]) => !NAMA.some((satu) => satu === nama));
  const baru = NAMA.flatMap((nama): [string, string][] => (pengaturan[nama] === undefined ? [] : [[nama, String(pengaturan[nama])]]));
  return Object.fromEntries([...lain, ...baru]);
}

/** Their years stand in the headers of their columns. */
const BERTAHUN_BANYAK: ReadonlySet<JenisTabel> = new Set(["perbandingan", "menengah"]);

/** Tables that tell no year get that of the report. */
export function denganTahun(tabel: readonly Tabel[], { tahun }: Pengaturan): readonly Tabel[] {
  if (tahun === undefined) return tabel;
  return tabel.map((satu) => (satu.tahun === undefined && !BERTAHUN_BANYAK.has(satu.jenis) ? { ...satu, tahun } : satu));
}
