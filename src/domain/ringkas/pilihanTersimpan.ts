/**
 * What the planner chose for each kind of summary, as the workbook keeps it: one setting a kind, and the kind built last. The date
 * of building is no choice and is not kept.
 */
import { cariTabel, identitasTabel } from "../simpanan/koreksi";
import type { IdentitasTabel, Simpanan } from "../simpanan/types";
import type { Tabel } from "../tabel/types";
import type { NamaRingkasan, OpsiRingkasan, StandarNasional, TakBanding } from "./jenisRingkasan";

/** The options that a choice may hold. */
export type OpsiTersimpan = Partial<Pick<OpsiRingkasan, "metode" | "batas" | "skala" | "tahun" | "sampai" | "tahunBanding" | "takBanding" | "standar" | "grafik">>;

export interface PilihanTersimpan {
  readonly tabel: readonly IdentitasTabel[];
  readonly opsi: OpsiTersimpan;
}

const AWALAN = "ringkasan.";
const TERAKHIR = "ringkasan";

/** The settings with this choice in place of the one before. */
export function simpanPilihan(
  setelan: Simpanan["setelan"],
  jenis: NamaRingkasan,
  tabel: readonly Tabel[],
  semua: readonly Tabel[],
  opsi: OpsiTersimpan,
): Simpanan["setelan"] {
  const isi: PilihanTersimpan = { tabel: tabel.map((satu) => identitasTabel(satu, semua)), opsi };
  return { ...setelan, [TERAKHIR]: jenis, [AWALAN + jenis]: JSON.stringify(isi) };
}

/** Name of the kind that was built last, as it stands; "" where there is none. */
export function jenisTerakhir(setelan: Simpanan["setelan"]): string {
  return Object.hasOwn(setelan, TERAKHIR) ? setelan[TERAKHIR]! : "";
}

/** Null where nothing was kept, or what was kept cannot be read. */
export function bacaPilihan(setelan: Simpanan["setelan"], jenis: NamaRingkasan): PilihanTersimpan | null {
  if (!Object.hasOwn(setelan, AWALAN + jenis)) return null;
  let isi: unknown;
  try {
    isi = JSON.parse(setelan[AWALAN + jenis]!);
  } catch {
    // written by hand or cut off: the user chooses anew
    return null;
  }
  if (!adalahObjek(isi) || !Array.isArray(isi["tabel"])) return null;
  return { tabel: isi["tabel"].filter(adalahIdentitas), opsi: bacaOpsi(isi["opsi"]) };
}

/**
 * Positions of the kept tables among those that the summary can be made from; a table whose sheet was renamed is known by its
 * title and headers.
 * @returns null where one of them is no longer there
 */
export function nomorTersimpan({ tabel }: PilihanTersimpan, calon: readonly Tabel[]): readonly number[] | null {
  const nomor = tabel.map((satu) => calon.findIndex((lain) => lain === (cariTabel(calon, satu) ?? cariBerganti(calon, satu))));
  return nomor.length === 0 || nomor.includes(-1) ? null : nomor;
}

function cariBerganti(calon: readonly Tabel[], { judul, kepala }: IdentitasTabel): Tabel | undefined {
  const serupa = calon.filter((satu) => satu.judul === judul && satu.kolom.length === kepala.length && satu.kolom.every((kolom, n) => kolom.judul === kepala[n]));
  return serupa.length === 1 ? serupa[0] : undefined;
}

function adalahObjek(isi: unknown): isi is Readonly<Record<string, unknown>> {
  return typeof isi === "object" && isi !== null;
}

function adalahIdentitas(isi: unknown): isi is IdentitasTabel {
  if (!adalahObjek(isi)) return false;
  const { lembar, judul, kepala, urutan } = isi;
  const kata = [lembar, judul, ...(Array.isArray(kepala) ? (kepala as unknown[]) : [null])];
  return kata.every((satu) => typeof satu === "string") && typeof urutan === "number";
}

function adalahTakBanding(isi: unknown): isi is TakBanding {
  return adalahObjek(isi) && typeof isi["indikator"] === "string" && typeof isi["tahun"] === "number";
}

function adalahStandar(isi: unknown): isi is StandarNasional {
  return adalahObjek(isi) && typeof isi["indikator"] === "string" && typeof isi["tertulis"] === "string";
}

function bacaOpsi(isi: unknown): OpsiTersimpan {
  if (!adalahObjek(isi)) return {};
  const { metode, batas, skala, tahun, sampai, tahunBanding, takBanding, standar, grafik } = isi;
  return {
    ...(metode === "indikator" || metode === "sasaran" ? { metode } : {}),
    ...(typeof batas === "number" ? { batas } : {}),
    ...(typeof skala === "string" ? { skala } : {}),
    ...(typeof tahun === "number" ? { tahun } : {}),
    ...(sampai === 1 || sampai === 2 || sampai === 3 || sampai === 4 ? { sampai } : {}),
    ...(Array.isArray(tahunBanding) ? { tahunBanding: tahunBanding.filter((satu) => typeof satu === "number") } : {}),
    ...(Array.isArray(takBanding) ? { takBanding: takBanding.filter(adalahTakBanding) } : {}),
    ...(Array.isArray(standar) ? { standar: standar.filter(adalahStandar) } : {}),
    ...(typeof grafik === "boolean" ? { grafik } : {}),
  };
}
