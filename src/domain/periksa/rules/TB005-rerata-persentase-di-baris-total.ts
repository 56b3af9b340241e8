/** The percentage of a total row is the mean of the percentages above it instead of total over total. */
import { letak } from "../baris";
import { pelanggaran } from "../jejaring";
import { akarSel, dataPersamaan } from "../laporan";
import { harapan } from "../persamaan";
import { rerataPersenTotal } from "../rerataPersen";
import type { Aturan, Langkah } from "../types";

export const TB005: Aturan = {
  id: "TB005",
  slug: "rerata-persentase-di-baris-total",
  tingkat: "peringatan",
  *periksa(konteks, lapor): Langkah {
    for (const tabel of konteks.tabel) {
      yield;
      for (const { persamaan: p } of yield* pelanggaran(tabel)) {
        const isi = yield* rerataPersenTotal(tabel, p);
        const harap = harapan(p);
        if (!isi || harap === undefined) continue;
        lapor({
          ...letak(tabel, p.hasil),
          pesanId: "TB005.total",
          data: { ...dataPersamaan(tabel, p, harap), jumlah: isi.length },
          terkait: p.bahan.map((b) => letak(tabel, b)),
          akar: akarSel(tabel.lembar, p.hasil),
        });
      }
    }
  },
};
