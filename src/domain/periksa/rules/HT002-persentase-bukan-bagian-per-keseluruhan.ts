/** A percentage is not the part over the whole that stand in its row: serapan from pagu and realisasi, n of T, a share. */
import { bagianTabel, type BagianTabel } from "../bagianTabel";
import { letak } from "../baris";
import { sebabSalahTik } from "../hipotesis/sebab";
import { pelanggaran } from "../jejaring";
import { akarSel, dataPersamaan, laporanPelanggaran } from "../laporan";
import { dipenuhi, harapan } from "../persamaan";
import { rerataPersenTotal } from "../rerataPersen";
import type { Aturan, Langkah, Lapor } from "../types";
import type { Tabel } from "../../tabel/types";

export const HT002: Aturan = {
  id: "HT002",
  slug: "persentase-bukan-bagian-per-keseluruhan",
  tingkat: "galat",
  dasar: ["Rumus serapan: realisasi anggaran dibagi pagu", "Rumus realisasi indikator persentase: n dibagi T"],
  *periksa(konteks, lapor): Langkah {
    for (const tabel of konteks.tabel) {
      yield;
      for (const v of pelanggaran(tabel)) {
        if (v.persamaan.jenis !== "bagian" || rerataPersenTotal(tabel, v.persamaan)) continue;
        lapor(laporanPelanggaran(tabel, v, "HT002.serapan"));
      }
      for (const bagian of bagianTabel(tabel)) laporkan(tabel, bagian, lapor);
    }
  },
};

function laporkan(tabel: Tabel, bagian: BagianTabel, lapor: Lapor): void {
  for (const p of bagian.persamaan) {
    const harap = dipenuhi(p) ? undefined : harapan(p);
    if (harap === undefined || rerataPersenTotal(tabel, p)) continue;
    const sebab = sebabSalahTik(p.hasil.angka, harap);
    lapor({
      ...letak(tabel, p.hasil),
      pesanId: `HT002.${bagian.cara}`,
      data: {
        ...dataPersamaan(tabel, p, harap),
        pembilang: bagian.pembilang.judul,
        penyebut: bagian.penyebut?.judul ?? bagian.pembilang.judul,
        ...(sebab ? { sebab } : {}),
      },
      terkait: p.bahan.map((b) => letak(tabel, b)),
      akar: akarSel(tabel.lembar, p.hasil),
    });
  }
}
