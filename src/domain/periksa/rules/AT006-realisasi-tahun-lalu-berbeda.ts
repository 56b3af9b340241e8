/** A realisasi of an earlier year is not the same in every table that gives it. */
import { Porsi } from "../../bertahap";
import { akarBeda, cariBeda, laporanBeda } from "../bandingNilai";
import { indeksIndikator } from "../indeksIndikator";
import { perTahun, selIndikator, sebutanIndikator } from "../sebutan";
import type { Aturan, Langkah } from "../types";


export const AT006: Aturan = {
  id: "AT006",
  slug: "realisasi-tahun-lalu-berbeda",
  tingkat: "peringatan",
  *periksa(konteks, lapor): Langkah {
    const indeks = yield* indeksIndikator(konteks);
    const { tahunUtama } = indeks;
    if (tahunUtama === undefined) return;
    const porsi = new Porsi();
    for (const kelompok of indeks.semua) {
      if (porsi.habis(selIndikator(indeks.anggota(kelompok).length))) yield;
      for (const [tahun, sebutan] of perTahun(sebutanIndikator(indeks, kelompok, "realisasi"))) {
        if (tahun === undefined || tahun >= tahunUtama) continue;
        for (const b of cariBeda(sebutan)) lapor({ ...laporanBeda(b, "AT006.realisasi"), akar: akarBeda(indeks, b) });
      }
    }
  },
};
