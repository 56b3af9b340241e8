/**
 * Settings as a file for the whole office: year, mean, cap, scale, language, polarity by indicator, corrections of tables. Accepted findings
 * stay in their workbook, for they speak of its figures.
 */
import { JENIS_TABEL, PERAN_KOLOM, POLARITAS_SETELAN } from "./daftar";
import { BAHASA_BUKU, BATAS_CAPAIAN, METODE_RERATA, SKALA_CAPAIAN, tahunWajar, type Pengaturan } from "./pengaturan";
import type { KoreksiKolom, KoreksiTabel, PolaritasIndikator } from "./types";

const JENIS_BERKAS = "lkj-pengaturan";
const VERSI_BERKAS = 1;

export interface IsiBerkas {
  readonly pengaturan: Pengaturan;
  readonly polaritas: readonly PolaritasIndikator[];
  readonly koreksi: readonly KoreksiTabel[];
}

/** `isi`: a part of the file is not what it should be; `bagian` names it, as in `polaritas[2].indikator`. */
export type BerkasTerbaca =
  | { readonly ok: true; readonly nilai: IsiBerkas }
  | { readonly ok: false; readonly sebab: "bukanJson" | "bukanPengaturan" | "versi" }
  | { readonly ok: false; readonly sebab: "isi"; readonly bagian: string };

export function tulisBerkas({ pengaturan, polaritas, koreksi }: IsiBerkas): string {
  return `${JSON.stringify({ jenis: JENIS_BERKAS, versi: VERSI_BERKAS, ...pengaturan, polaritas, koreksi }, null, 2)}\n`;
}

/** Takes all or nothing: a file with one wrong part is refused, and the part is named. */
export function bacaBerkas(teks: string): BerkasTerbaca {
  let data: unknown;
  try {
    data = JSON.parse(teks.replace(/^\ufeff/, ""));
  } catch {
    return { ok: false, sebab: "bukanJson" };
  }
  if (!objek(data) || data["jenis"] !== JENIS_BERKAS) return { ok: false, sebab: "bukanPengaturan" };
  if (typeof data["versi"] !== "number" || data["versi"] > VERSI_BERKAS) return { ok: false, sebab: "versi" };
  try {
    const { tahun, metode, batas, skala, bahasa } = data;
    return {
      ok: true,
      nilai: {
        pengaturan: {
          ...(tahun === undefined ? {} : { tahun: tahunWajar(tahun) ? tahun : tolak("tahun") }),
          ...(metode === undefined ? {} : { metode: salahSatu(METODE_RERATA, metode, "metode") }),
          ...(batas === undefined ? {} : { batas: salahSatu(BATAS_CAPAIAN, batas, "batas") }),
          ...(skala === undefined ? {} : { skala: salahSatu(SKALA_CAPAIAN, skala, "skala") }),
          ...(bahasa === undefined ? {} : { bahasa: salahSatu(BAHASA_BUKU, bahasa, "bahasa") }),
        },
        polaritas: daftar(data["polaritas"] ?? [], "polaritas", bacaPolaritas),
        koreksi: daftar(data["koreksi"] ?? [], "koreksi", bacaKoreksi),
      },
    };
  } catch (sebab) {
    if (sebab instanceof BagianKeliru) return { ok: false, sebab: "isi", bagian: sebab.bagian };
    throw sebab;
  }
}

class BagianKeliru extends Error {
  constructor(readonly bagian: string) {
    super(bagian);
  }
}

function tolak(bagian: string): never {
  throw new BagianKeliru(bagian);
}

type Objek = Readonly<Record<string, unknown>>;

function objek(isi: unknown): isi is Objek {
  return typeof isi === "object" && isi !== null && !Array.isArray(isi);
}

function salahSatu<T>(pilihan: readonly T[], isi: unknown, bagian: string): T {
  return pilihan.find((satu) => satu === isi) ?? tolak(bagian);
}

function daftar<T>(isi: unknown, bagian: string, baca: (butir: Objek, bagian: string) => T): T[] {
  if (!Array.isArray(isi)) return tolak(bagian);
  return isi.map((butir: unknown, i) => {
    const nama = `${bagian}[${i + 1}]`;
    return objek(butir) ? baca(butir, nama) : tolak(nama);
  });
}

function teksIsi(objeknya: Objek, nama: string, bagian: string): string {
  const isi = objeknya[nama];
  return typeof isi === "string" && isi.trim() !== "" ? isi : tolak(`${bagian}.${nama}`);
}

/** From 1. */
function urutan(objeknya: Objek, bagian: string): number {
  const isi = objeknya["urutan"];
  return typeof isi === "number" && Number.isInteger(isi) && isi >= 1 ? isi : tolak(`${bagian}.urutan`);
}

/** May be empty. */
function judul(objeknya: Objek, bagian: string): string {
  const isi = objeknya["judul"];
  return typeof isi === "string" ? isi : tolak(`${bagian}.judul`);
}

function bacaPolaritas(butir: Objek, bagian: string): PolaritasIndikator {
  const indikator = teksIsi(butir, "indikator", bagian);
  const polaritas = salahSatu(POLARITAS_SETELAN, butir["polaritas"], `${bagian}.polaritas`);
  return { indikator, ...(butir["lembar"] === undefined ? {} : { lembar: teksIsi(butir, "lembar", bagian) }), polaritas };
}

function bacaKoreksi(butir: Objek, bagian: string): KoreksiTabel {
  const { tabel, jenis } = butir;
  if (!objek(tabel)) return tolak(`${bagian}.tabel`);
  const kepala = tabel["kepala"];
  if (!Array.isArray(kepala) || kepala.length === 0 || !kepala.every((satu) => typeof satu === "string")) return tolak(`${bagian}.tabel.kepala`);
  return {
    tabel: { lembar: teksIsi(tabel, "lembar", `${bagian}.tabel`), judul: judul(tabel, `${bagian}.tabel`), kepala, urutan: urutan(tabel, `${bagian}.tabel`) },
    ...(jenis === undefined ? {} : { jenis: salahSatu(JENIS_TABEL, jenis, `${bagian}.jenis`) }),
    kolom: daftar(butir["kolom"] ?? [], `${bagian}.kolom`, bacaKolom),
  };
}

function bacaKolom(butir: Objek, bagian: string): KoreksiKolom {
  return { judul: judul(butir, bagian), urutan: urutan(butir, bagian), peran: salahSatu(PERAN_KOLOM, butir["peran"], `${bagian}.peran`) };
}
