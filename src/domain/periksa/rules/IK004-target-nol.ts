/** A target of zero: no capaian can be reckoned from it. */
import { tampilSel } from "../../tabel/tulisAngka";
import type { JenisTabel } from "../../tabel/types";
import { barisIsi, letak, polaritasBaris } from "../baris";
import { akarTarget, indeksIndikator, namaIndikator } from "../indeksIndikator";
import { periodeTabel, selDi } from "../periode";
import type { Aturan, Langkah } from "../types";

const JENIS: ReadonlySet<JenisTabel> = new Set(["pk", "capaian", "perbandingan", "menengah"]);

export const IK004: Aturan = {
  id: "IK004",
  slug: "target-nol",
  tingkat: "peringatan",
  *periksa(konteks, lapor): Langkah {
    const indeks = yield* indeksIndikator(konteks);
    for (const tabel of konteks.tabel) {
      if (!JENIS.has(tabel.jenis)) continue;
      for (const periode of periodeTabel(tabel)) {
        yield* barisIsi(tabel, (baris) => {
          const target = selDi(baris, periode.target);
          if (target?.angka?.nilai !== 0) return;
          const realisasi = selDi(baris, periode.realisasi);
          // nothing was to happen and nothing happened: reports print 100%
          if (realisasi?.angka?.nilai === 0 || polaritasBaris(tabel, baris) === "turun") return;
          const nama = namaIndikator(tabel, baris);
          if (nama === "" && !realisasi?.angka) return;
          const entri = indeks.entri(baris);
          lapor({
            ...(entri ? { akar: akarTarget(indeks, entri.kelompok, periode.tahun) } : {}),
            ...letak(tabel, target),
            pesanId: "IK004.nol",
            data: { tercetak: target.mentah, indikator: nama, realisasiTampil: realisasi?.angka ? tampilSel(realisasi) : "" },
            terkait: realisasi?.angka ? [letak(tabel, realisasi)] : [],
          });
        });
      }
    }
  },
};
