/** A total is not the sum of its rows; says which row explains the gap. */
import { letak } from "../baris";
import { sebabSalahTik } from "../hipotesis/sebab";
import { indukKeliru } from "../indukTabel";
import { pelanggaran } from "../jejaring";
import { akarSel, dataPersamaan, laporanPelanggaran } from "../laporan";
import { harapan } from "../persamaan";
import { tampilSeperti } from "../hipotesis/sebab";
import type { Aturan, Langkah } from "../types";

export const TB002: Aturan = {
  id: "TB002",
  slug: "total-bukan-jumlah",
  tingkat: "galat",
  *periksa(konteks, lapor): Langkah {
    for (const tabel of konteks.tabel) {
      yield;
      for (const v of yield* pelanggaran(tabel)) {
        if (v.persamaan.jenis !== "jumlah") continue;
        const laporan = laporanPelanggaran(tabel, v, "TB002.total");
        const selisih = v.harap - v.persamaan.hasil.angka.nilai;
        lapor({ ...laporan, data: { ...laporan.data, selisihTampil: tampilSeperti(Math.abs(selisih), v.persamaan.hasil.angka) } });
      }
      for (const p of indukKeliru(tabel)) {
        const harap = harapan(p);
        if (harap === undefined) continue;
        const sebab = sebabSalahTik(p.hasil.angka, harap);
        lapor({
          ...letak(tabel, p.hasil),
          pesanId: "TB002.subtotal",
          data: {
            ...dataPersamaan(tabel, p, harap),
            selisihTampil: tampilSeperti(Math.abs(harap - p.hasil.angka.nilai), p.hasil.angka),
            ...(sebab ? { sebab } : {}),
          },
          terkait: p.bahan.map((b) => letak(tabel, b)),
          akar: akarSel(tabel.lembar, p.hasil),
        });
      }
    }
  },
};
