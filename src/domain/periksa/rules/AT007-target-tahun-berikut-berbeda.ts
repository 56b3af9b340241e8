/** The target of a later year is not the same in every table that gives it. */
import { Porsi } from "../../bertahap";
import { akarBeda, cariBeda, laporanBeda, type Beda } from "../bandingNilai";
import { indeksIndikator } from "../indeksIndikator";
import { samaNilai } from "../samaNilai";
import { perTahun, selIndikator, sebutanIndikator, type Sebutan } from "../sebutan";
import { tampilSebutan } from "../bandingNilai";
import type { Sebab } from "../hipotesis/sebab";
import type { Aturan, Langkah } from "../types";


export const AT007: Aturan = {
  id: "AT007",
  slug: "target-tahun-berikut-berbeda",
  tingkat: "peringatan",
  *periksa(konteks, lapor): Langkah {
    const indeks = yield* indeksIndikator(konteks);
    const { tahunUtama } = indeks;
    if (tahunUtama === undefined) return;
    const porsi = new Porsi();
    for (const kelompok of indeks.semua) {
      if (porsi.habis(selIndikator(indeks.anggota(kelompok).length))) yield;
      const semua = sebutanIndikator(indeks, kelompok, "target");
      for (const [tahun, sebutan] of perTahun(semua)) {
        if (tahun === undefined || tahun <= tahunUtama) continue;
        for (const b of dariRenstra(cariBeda(sebutan), sebutan)) {
          const laporan = laporanBeda(b, b.acuan.tabel.jenis === "menengah" ? "AT007.renstra" : "AT007.tabel");
          const sebab = targetLama(b, semua);
          lapor({ ...laporan, data: { ...laporan.data, ...(sebab ? { sebab } : {}) }, akar: akarBeda(indeks, b) });
        }
      }
    }
  },
};

/** A list of targets by year weighs more than a table that mentions one in passing. */
function dariRenstra(beda: readonly Beda[], sebutan: readonly Sebutan[]): Beda[] {
  const renstra = sebutan.filter((s) => s.tabel.jenis === "menengah");
  const [acuan] = renstra;
  if (!acuan || renstra.some((s) => !samaNilai(s.angka, acuan.angka))) return [...beda];
  return sebutan.filter((s) => !samaNilai(s.angka, acuan.angka)).map((s) => ({ menyimpang: s, acuan, sekelompok: [s] }));
}

/** The figure is the target of the year before: carried over. */
function targetLama(b: Beda, semua: readonly Sebutan[]): Sebab | undefined {
  const { tahun, angka } = b.menyimpang;
  const lama = semua.find((s) => s.tahun !== undefined && s.tahun === tahun! - 1 && samaNilai(s.angka, angka));
  return lama && { jenis: "targetLain", dari: tampilSebutan(b.menyimpang), ke: String(lama.tahun) };
}
