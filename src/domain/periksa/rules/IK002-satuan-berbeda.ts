/** Target and realisasi of a row in different units: 100 beside 100%, or 0,8 beside 80. */
import { tampilSel } from "../../tabel/tulisAngka";
import type { BarisTabel, JenisTabel, SelTabel, Tabel } from "../../tabel/types";
import { barisIsi, letak } from "../baris";
import { namaIndikator } from "../indeksIndikator";
import { periodeTabel, selDi } from "../periode";
import { bedaSatuan } from "../satuanBaris";
import type { Aturan, Langkah, Lapor, Tingkat } from "../types";

const JENIS: ReadonlySet<JenisTabel> = new Set(["capaian", "perbandingan", "ro"]);
interface Kasus {
  readonly target: SelTabel;
  readonly realisasi: SelTabel;
  readonly baris: BarisTabel;
}

export const IK002: Aturan = {
  id: "IK002",
  slug: "satuan-berbeda",
  tingkat: "peringatan",
  *periksa(konteks, lapor): Langkah {
    for (const tabel of konteks.tabel) {
      if (!JENIS.has(tabel.jenis)) continue;
      for (const periode of periodeTabel(tabel)) {
        const kasus: Kasus[] = [];
        const tanda: Kasus[] = [];
        yield* barisIsi(tabel, (baris) => {
          const target = selDi(baris, periode.target);
          const realisasi = selDi(baris, periode.realisasi);
          const beda = target && realisasi && bedaSatuan(tabel, baris, periode, target, realisasi);
          if (beda) (beda === "satuan" ? kasus : tanda).push({ target, realisasi, baris });
        });
        laporkan(tabel, kasus, kasus.length === 1 ? { pesanId: "IK002.baris" } : { pesanId: "IK002.kolom" }, lapor);
        laporkan(tabel, tanda, { pesanId: "IK002.tanda", tingkat: "saran" }, lapor);
      }
    }
  },
};

/** One finding a table: a column typed in another unit has one cause. */
function laporkan(tabel: Tabel, kasus: readonly Kasus[], jenis: { pesanId: string; tingkat?: Tingkat }, lapor: Lapor): void {
  const [pertama, ...lain] = kasus;
  if (!pertama) return;
  lapor({
    ...letak(tabel, pertama.target),
    ...jenis,
    data: {
      tercetak: pertama.target.mentah,
      targetTampil: tampilSel(pertama.target),
      realisasiTampil: tampilSel(pertama.realisasi),
      indikator: namaIndikator(tabel, pertama.baris),
      jumlah: kasus.length,
    },
    terkait: [letak(tabel, pertama.realisasi), ...lain.map((k) => letak(tabel, k.target))],
  });
}
