/** A weighted value is not bobot times value. */
import { letak } from "../baris";
import { bobotBertahap, bobotKeliru } from "../bobotTabel";
import { sebabSalahTik } from "../hipotesis/sebab";
import { akarSel, dataPersamaan } from "../laporan";
import { dipenuhi, harapan } from "../persamaan";
import type { Aturan, Langkah } from "../types";

export const HT005: Aturan = {
  id: "HT005",
  slug: "nilai-tertimbang-keliru",
  tingkat: "galat",
  *periksa(konteks, lapor): Langkah {
    for (const tabel of konteks.tabel) {
      yield;
      const b = yield* bobotBertahap(tabel);
      const bobot = bobotKeliru(tabel);
      for (const p of b?.persamaan ?? []) {
        const harap = dipenuhi(p) ? undefined : harapan(p);
        if (harap === undefined) continue;
        const sebab = sebabSalahTik(p.hasil.angka, harap);
        lapor({
          ...letak(tabel, p.hasil),
          pesanId: b!.pembagi ? "HT005.kepatuhan" : "HT005.nilai",
          data: { ...dataPersamaan(tabel, p, harap), kolomNilai: b!.nilai.judul, ...(sebab ? { sebab } : {}) },
          terkait: p.bahan.map((s) => letak(tabel, s)),
          akar: akarSel(tabel.lembar, bobot && p.bahan[0] === bobot ? bobot : p.hasil),
        });
      }
    }
  },
};
