/** A percentage is not the part over the whole that stand in its row: serapan from pagu and realisasi, n of T, a share. */
import { Porsi } from "../../bertahap";
import { bagianBertahap } from "../bagianTabel";
import { pelanggaran } from "../jejaring";
import { laporanPelanggaran, SEL_LAPORAN } from "../laporan";
import { rerataPersenTotal } from "../rerataPersen";
import type { Aturan, Langkah } from "../types";

export const HT002: Aturan = {
  id: "HT002",
  slug: "persentase-bukan-bagian-per-keseluruhan",
  tingkat: "galat",
  *periksa(konteks, lapor): Langkah {
    for (const tabel of konteks.tabel) {
      yield;
      const bagian = yield* bagianBertahap(tabel);
      const porsi = new Porsi();
      for (const v of yield* pelanggaran(tabel)) {
        if (porsi.habis(SEL_LAPORAN)) yield;
        if (v.persamaan.jenis !== "bagian" || (yield* rerataPersenTotal(tabel, v.persamaan))) continue;
        const b = bagian.find((x) => x.persamaan.includes(v.persamaan));
        const laporan = laporanPelanggaran(tabel, v, `HT002.${b?.cara ?? "serapan"}`);
        const kolom = b ? { pembilang: b.pembilang.judul, penyebut: b.penyebut?.judul ?? b.pembilang.judul } : {};
        lapor({ ...laporan, data: { ...laporan.data, ...kolom } });
      }
    }
  },
};
