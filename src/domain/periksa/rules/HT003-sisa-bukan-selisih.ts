/** Sisa is not pagu less realisasi; a difference is not the difference of the two columns that it is made of. */
import { tiap } from "../../bertahap";
import { letak } from "../baris";
import { sebabSalahTik } from "../hipotesis/sebab";
import { pelanggaran, type Pelanggaran } from "../jejaring";
import { akarSel, dataPersamaan, laporanPelanggaran, SEL_LAPORAN } from "../laporan";
import { dipenuhi, harapan } from "../persamaan";
import { selisihTabel } from "../selisihTabel";
import type { Aturan, Langkah } from "../types";

export const HT003: Aturan = {
  id: "HT003",
  slug: "sisa-bukan-selisih",
  tingkat: "galat",
  *periksa(konteks, lapor): Langkah {
    for (const tabel of konteks.tabel) {
      yield;
      const laporSisa = (v: Pelanggaran): void => {
        if (v.persamaan.jenis === "sisa") lapor(laporanPelanggaran(tabel, v, "HT003.sisa"));
      };
      yield* tiap(yield* pelanggaran(tabel), laporSisa, SEL_LAPORAN);
      for (const s of yield* selisihTabel(tabel)) {
        if (s.cara !== "selisih") continue;
        for (const p of s.persamaan) {
          const harap = dipenuhi(p) ? undefined : harapan(p);
          if (harap === undefined) continue;
          const sebab = sebabSalahTik(p.hasil.angka, harap);
          lapor({
            ...letak(tabel, p.hasil),
            pesanId: "HT003.selisih",
            data: { ...dataPersamaan(tabel, p, harap), kolomSatu: s.awal.judul, kolomDua: s.akhir.judul, ...(sebab ? { sebab } : {}) },
            terkait: p.bahan.map((b) => letak(tabel, b)),
            akar: akarSel(tabel.lembar, p.hasil),
          });
        }
      }
    }
  },
};
