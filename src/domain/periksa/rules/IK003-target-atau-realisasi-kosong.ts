/** A target or realisasi is missing in a row whose siblings have one. */
import type { JenisTabel, Kolom, SelTabel, Tabel } from "../../tabel/types";
import { barisIsi, letak } from "../baris";
import { ciriTabel, type CiriKolom } from "../ciriTabel";
import { namaIndikator } from "../indeksIndikator";
import { periodeTabel } from "../periode";
import type { Aturan, Langkah } from "../types";

const JENIS: ReadonlySet<JenisTabel> = new Set(["pk", "capaian", "perbandingan"]);
/** Where fewer siblings are filled, the year is still running. */
const BAGIAN_TERISI = 0.6;

export const IK003: Aturan = {
  id: "IK003",
  slug: "target-atau-realisasi-kosong",
  tingkat: "peringatan",
  *periksa(konteks, lapor): Langkah {
    for (const tabel of konteks.tabel) {
      if (!JENIS.has(tabel.jenis)) continue;
      for (const { target, realisasi, capaian } of periodeTabel(tabel)) {
        if (!target || !realisasi) continue;
        const ciri = yield* ciriTabel(tabel);
        const ramai = { target: bagianTerisi(ciri, target), realisasi: bagianTerisi(ciri, realisasi) };
        yield* barisIsi(tabel, (baris) => {
          const [t, r] = [baris.sel.get(target.col), baris.sel.get(realisasi.col)];
          if (!t || !r || t.kosong === r.kosong) return;
          const peran = t.kosong ? "target" : "realisasi";
          const hilang: SelTabel = t.kosong ? t : r;
          const ada: SelTabel = t.kosong ? r : t;
          if (ramai[peran] < BAGIAN_TERISI || !ada.angka || !bernama(tabel, baris.sel)) return;
          const c = capaian && baris.sel.get(capaian.col);
          lapor({
            ...letak(tabel, hilang),
            pesanId: `IK003.${peran}${c?.kosong ? "DanCapaian" : ""}`,
            data: { tercetak: "", indikator: namaIndikator(tabel, baris), baris: baris.row + 1 },
            terkait: c?.kosong ? [letak(tabel, c)] : [],
          });
        });
      }
    }
  },
};

function bagianTerisi(ciri: ReadonlyMap<number, CiriKolom>, kolom: Kolom): number {
  const { isi, terisiIsi } = ciri.get(kolom.col)!.banyak;
  return isi > 1 ? terisiIsi / isi : 0;
}

/** An indicator stands in the row; a blank row of a merged cell is no row of its own. */
function bernama(tabel: Tabel, sel: ReadonlyMap<number, SelTabel>): boolean {
  return tabel.kolom.some((k) => (k.peran === "indikator" || k.peran === "uraian") && sel.get(k.col)?.kosong === false);
}
