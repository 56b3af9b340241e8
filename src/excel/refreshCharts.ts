/**
 * Keeps the charts of a summary sheet in step with it. A chart of ours is found by its name; its cells are pointed at anew, and
 * where the planner left it in its place it goes where the plan wants it. All else that she changed about it stays.
 */
import type { SpekGrafik } from "../domain/ringkas/types";
import { alamatRentang, bacaRentang, type Rect } from "../domain/tabel/alamat";
import { addChart, namaGrafik, place, writeData } from "./writeCharts";

/** Key of the worksheet custom property that says what our charts were made of when they were last written. */
export const KUNCI_GRAFIK = "lkj.grafik";

/** What is kept of a chart between two writings. */
interface CatatanGrafik {
  readonly nama: string;
  readonly judul: string;
  readonly letak: string;
  readonly kategori: string;
  readonly seri: readonly { readonly nama: string; readonly nilai: string }[];
}

/** A chart of ours as it stands on the sheet. */
interface GrafikAda {
  readonly catatan: CatatanGrafik;
  /** True where it lies exactly on the cells on which we put it. */
  readonly diTempat: boolean;
  /** True where its title is still ours. */
  readonly judulKita: boolean;
  /** Position of each of our series; -1 where the planner took it away or renamed it. */
  readonly urutan: readonly number[];
}

export interface KeadaanGrafik {
  /** The property as it stands; "" where there is none. */
  readonly tercatat: string;
  readonly ada: readonly GrafikAda[];
}

export function catatanGrafik(daftar: readonly SpekGrafik[]): string {
  return JSON.stringify(daftar.map((spek): CatatanGrafik => ({
    nama: namaGrafik(spek),
    judul: spek.judul,
    letak: alamatRentang(spek.letak),
    kategori: alamatRentang(spek.kategori),
    seri: spek.seri.map(({ nama, nilai }) => ({ nama, nilai: alamatRentang(nilai) })),
  })));
}

function bacaCatatan(tercatat: string): CatatanGrafik[] {
  if (tercatat === "") return [];
  let isi: unknown;
  try {
    isi = JSON.parse(tercatat);
  } catch {
    // not ours any more: charts are then made as for the first time
    return [];
  }
  return Array.isArray(isi) ? isi.filter(adalahCatatan) : [];
}

function adalahCatatan(isi: unknown): isi is CatatanGrafik {
  if (typeof isi !== "object" || isi === null) return false;
  const { nama, judul, letak, kategori, seri } = isi as Record<string, unknown>;
  const teks = [nama, judul].every((satu) => typeof satu === "string") && [letak, kategori].every((satu) => typeof satu === "string" && bacaRentang(satu) !== null);
  return teks && Array.isArray(seri) && seri.every((satu: unknown) => {
    const { nama: namaSeri, nilai } = (satu ?? {}) as Record<string, unknown>;
    return typeof namaSeri === "string" && typeof nilai === "string" && bacaRentang(nilai) !== null;
  });
}

/** First of two readings, to go with the caller's own: the property and the charts that there are. */
export interface BacaanAwal {
  readonly catatan: Excel.WorksheetCustomProperty;
  readonly charts: Excel.ChartCollection;
}

export function bacaAwal(sheet: Excel.Worksheet): BacaanAwal {
  const catatan = sheet.customProperties.getItemOrNullObject(KUNCI_GRAFIK);
  catatan.load("value");
  const { charts } = sheet;
  charts.load("items/name,items/left,items/top,items/width,items/height");
  return { catatan, charts };
}

/** Second reading, queued once the first has come; the answer after the caller's sync gives the state. */
export function bacaLanjut(sheet: Excel.Worksheet, { catatan, charts }: BacaanAwal): () => KeadaanGrafik {
  const tercatat = catatan.isNullObject ? "" : catatan.value;
  const calon = bacaCatatan(tercatat).flatMap((satu) => {
    const chart = charts.items.find(({ name }) => name === satu.nama);
    if (!chart) return [];
    const tempat = sheet.getRange(satu.letak);
    tempat.load("left,top,width,height");
    chart.title.load("text,visible");
    chart.series.load("items/name");
    return [{ catatan: satu, chart, tempat }];
  });
  return () => ({
    tercatat,
    ada: calon.map(({ catatan: satu, chart, tempat }) => ({
      catatan: satu,
      diTempat: SISI.every((sisi) => Math.abs(chart[sisi] - tempat[sisi]) <= SELISIH_TITIK),
      judulKita: chart.title.visible && chart.title.text === satu.judul,
      urutan: satu.seri.map(({ nama }) => chart.series.items.findIndex(({ name }) => name === nama)),
    })),
  });
}

const SISI = ["left", "top", "width", "height"] as const;
/** Excel rounds to pixels. */
const SELISIH_TITIK = 1.5;

/** Queues what makes the charts those of the plan; those that go are left to `deleteCharts`. */
export function refreshCharts(sheet: Excel.Worksheet, daftar: readonly SpekGrafik[], keadaan: KeadaanGrafik): void {
  for (const spek of daftar) {
    const lama = keadaan.ada.find(({ catatan }) => catatan.nama === namaGrafik(spek));
    if (!lama) {
      addChart(sheet, spek);
      continue;
    }
    const chart = sheet.charts.getItem(lama.catatan.nama);
    spek.seri.forEach((satu, n) => {
      const at = lama.urutan[n] ?? -1;
      if (at < 0) return;
      const series = chart.series.getItemAt(at);
      writeData(sheet, series, satu, spek.kategori);
      if (satu.nama !== lama.catatan.seri[n]!.nama) series.name = satu.nama;
    });
    if (lama.judulKita && spek.judul !== lama.catatan.judul) chart.title.text = spek.judul;
    if (lama.diTempat) place(sheet, chart, spek.letak);
  }
  if (daftar.length > 0 || keadaan.tercatat !== "") sheet.customProperties.add(KUNCI_GRAFIK, catatanGrafik(daftar));
}

/** Names of charts of ours that the plan no longer has. */
export function grafikUsang(daftar: readonly SpekGrafik[], { ada }: KeadaanGrafik): string[] {
  const dipakai = new Set(daftar.map(namaGrafik));
  return ada.flatMap(({ catatan }) => (dipakai.has(catatan.nama) ? [] : [catatan.nama]));
}

/** @param charts loaded with the names of its items */
export function deleteCharts(charts: Excel.ChartCollection, nama: readonly string[]): void {
  for (const chart of charts.items) if (nama.includes(chart.name)) chart.delete();
}

/**
 * Queues the way back.
 * @param charts those of the sheet as it stands now, loaded with the names of its items
 * @param catatan the property as it stands now, loaded
 */
export function pulihkanGrafik(
  sheet: Excel.Worksheet,
  charts: Excel.ChartCollection,
  catatan: Excel.WorksheetCustomProperty,
  daftar: readonly SpekGrafik[],
  keadaan: KeadaanGrafik,
): void {
  const baru = daftar.map(namaGrafik).filter((nama) => !keadaan.ada.some((satu) => satu.catatan.nama === nama));
  deleteCharts(charts, baru);
  for (const { catatan: lama, diTempat, judulKita, urutan } of keadaan.ada) {
    const chart = charts.items.find(({ name }) => name === lama.nama);
    if (!chart || !daftar.some((spek) => namaGrafik(spek) === lama.nama)) continue;
    lama.seri.forEach((satu, n) => {
      const at = urutan[n] ?? -1;
      if (at < 0) return;
      const series = chart.series.getItemAt(at);
      series.setValues(sheet.getRange(satu.nilai));
      series.setXAxisValues(sheet.getRange(lama.kategori));
      series.name = satu.nama;
    });
    if (judulKita) chart.title.text = lama.judul;
    if (diTempat) place(sheet, chart, rectDari(lama.letak));
  }
  if (keadaan.tercatat !== "") sheet.customProperties.add(KUNCI_GRAFIK, keadaan.tercatat);
  else if (!catatan.isNullObject) catatan.delete();
}

function rectDari(alamat: string): Rect {
  const rect = bacaRentang(alamat);
  if (!rect) throw new Error(`${alamat} is no range`);
  return rect;
}
