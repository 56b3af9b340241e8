/** Every row of the workbook that speaks of an indicator, found by what it means, not by how it is spelled. */
import { peta, tiap, type Bertahap } from "../bertahap";
import type { BarisTabel, JenisTabel, Tabel } from "../tabel/types";
import { kaitkan, type Kaitan } from "./kaitan";
import { kelompokkan } from "./namaIndikator";
import { periodeTabel, type Periode } from "./periode";
import type { KonteksPeriksa } from "./types";

export interface EntriIndikator {
  readonly tabel: Tabel;
  readonly baris: BarisTabel;
  readonly nama: string;
  readonly kelompok: number;
}

export interface PeriodeEntri extends EntriIndikator {
  readonly periode: Periode;
}

/** To read a name costs as much as looking at so many cells. */
const SEL_NAMA = 4;

const JENIS: ReadonlySet<JenisTabel> = new Set(["pk", "capaian", "perbandingan", "menengah"]);

export interface IndeksIndikator {
  entri(baris: BarisTabel): EntriIndikator | undefined;
  anggota(kelompok: number): readonly EntriIndikator[];
  /** Numbers of the indicators that occur, in the order of the workbook. */
  readonly semua: readonly number[];
  /** Tables whose title names another indicator than their numbers. */
  readonly judulKeliru: readonly Kaitan[];
  /** The year that most tables name; tables that name none are taken to speak of it. */
  readonly tahunUtama: number | undefined;
}

export function namaIndikator(tabel: Tabel, baris: BarisTabel): string {
  const kolom = tabel.kolom.find((k) => k.peran === "indikator") ?? tabel.kolom.find((k) => k.peran === "uraian");
  const sel = kolom && baris.sel.get(kolom.col);
  return sel && typeof sel.mentah === "string" && !sel.galat ? sel.mentah.replace(/\s+/g, " ").trim() : "";
}

const ingatan = new WeakMap<KonteksPeriksa, IndeksIndikator>();

/** Made once for a workbook, with pauses; the rules share it. */
export function* indeksIndikator(konteks: KonteksPeriksa): Bertahap<IndeksIndikator> {
  const ada = ingatan.get(konteks);
  if (ada) return ada;
  const hasil = yield* susun(konteks);
  ingatan.set(konteks, hasil);
  return hasil;
}

function* susun(konteks: KonteksPeriksa): Bertahap<IndeksIndikator> {
  const baris: Omit<EntriIndikator, "kelompok">[] = [];
  const kumpulkan = (tabel: Tabel, b: BarisTabel): void => {
    const nama = b.jenis === "isi" ? namaIndikator(tabel, b) : "";
    if (/\p{L}{2}/u.test(nama)) baris.push({ tabel, baris: b, nama });
  };
  for (const tabel of konteks.tabel) {
    yield;
    if (JENIS.has(tabel.jenis)) yield* tiap(tabel.baris, (b) => kumpulkan(tabel, b), SEL_NAMA);
  }
  const kelompok = yield* kelompokkan(baris.map((b) => b.nama));
  const bernama = yield* peta(baris, (b, i) => ({ ...b, kelompok: kelompok[i]! }));
  const dikaitkan = yield* kaitkan(konteks.tabel, bernama);
  const urutan = new Map(konteks.tabel.map((t, i) => [t, i]));
  yield;
  // as long as no table was linked, the rows stand in order already
  const entri: EntriIndikator[] = [...bernama, ...dikaitkan];
  if (dikaitkan.length > 0) entri.sort((a, b) => urutan.get(a.tabel)! - urutan.get(b.tabel)! || a.baris.row - b.baris.row);
  const perBaris = new Map<BarisTabel, EntriIndikator>();
  const perKelompok = new Map<number, EntriIndikator[]>();
  const daftarkan = (e: EntriIndikator): void => {
    perBaris.set(e.baris, e);
    const isi = perKelompok.get(e.kelompok);
    if (isi) isi.push(e);
    else perKelompok.set(e.kelompok, [e]);
  };
  yield* tiap(entri, daftarkan);
  return {
    entri: (b) => perBaris.get(b),
    anggota: (k) => perKelompok.get(k) ?? [],
    semua: [...perKelompok.keys()],
    judulKeliru: dikaitkan.filter((k) => k.judulKeliru !== undefined),
    tahunUtama: tahunUtama(konteks.tabel),
  };
}

/** Of equals the year of more tables with realisasi: a Perjanjian Kinerja of next year is no report. */
function tahunUtama(tabel: readonly Tabel[]): number | undefined {
  const hitung = new Map<number, readonly [semua: number, terukur: number]>();
  for (const { tahun, kolom } of tabel) {
    if (tahun === undefined) continue;
    const [semua, terukur] = hitung.get(tahun) ?? [0, 0];
    hitung.set(tahun, [semua + 1, terukur + Number(kolom.some((k) => k.peran === "realisasi"))]);
  }
  return [...hitung].sort(([a, x], [b, y]) => y[0] - x[0] || y[1] - x[1] || b - a)[0]?.[0];
}

/** Findings about one indicator's target in one year have one root. */
export function akarTarget(indeks: IndeksIndikator, kelompok: number, tahun: number | undefined): string {
  return `target ${kelompok} ${tahun ?? indeks.tahunUtama ?? ""}`;
}

/** Rows of the same indicator, one for each year that its table tells; `tahun` undefined = the table does not say. */
export function periodeAnggota(indeks: IndeksIndikator, kelompok: number): PeriodeEntri[] {
  return indeks.anggota(kelompok).flatMap((e) => periodeTabel(e.tabel).map((periode) => ({ ...e, periode })));
}

/** Two years that do not contradict: equal, or one is not told. */
export function tahunCocok(a: number | undefined, b: number | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}
