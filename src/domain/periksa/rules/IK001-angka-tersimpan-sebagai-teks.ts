/** Numbers stored as text: formulas pass over them. One suggestion a column. */
import { alamatSel } from "../../tabel/alamat";
import { tampilSel } from "../../tabel/tulisAngka";
import type { PeranKolom, SelTabel } from "../../tabel/types";
import { barisIsi, letak, letakKepala } from "../baris";
import type { Aturan, Langkah } from "../types";

const PERAN: ReadonlySet<PeranKolom> = new Set(["target", "realisasi", "capaian", "pagu", "serapan", "sisa", "bobot", "nilai"]);
const MAKS_TERKAIT = 20;

export const IK001: Aturan = {
  id: "IK001",
  slug: "angka-tersimpan-sebagai-teks",
  tingkat: "saran",
  *periksa(konteks, lapor): Langkah {
    for (const tabel of konteks.tabel) {
      for (const kolom of tabel.kolom) {
        if (!PERAN.has(kolom.peran)) continue;
        const teks: SelTabel[] = [];
        yield* barisIsi(tabel, (baris) => {
          const sel = baris.sel.get(kolom.col);
          // two values in one cell are another matter
          if (sel?.angka?.teks && sel.rumus === "" && !sel.angka.asal?.kedua && sel.angka.huruf === undefined) teks.push(sel);
        });
        const contoh = teks[0];
        if (!contoh) continue;
        lapor({
          ...letakKepala(tabel, kolom),
          pesanId: "IK001.kolom",
          data: { tercetak: contoh.mentah, jumlah: teks.length, kolom: kolom.judul, contoh: tampilSel(contoh), selContoh: alamatSel(contoh.row, contoh.col) },
          terkait: teks.slice(0, MAKS_TERKAIT).map((s) => letak(tabel, s)),
        });
      }
    }
  },
};
