/** Two things in one cell, such as `69,31 (100,45%)`: neither can be reckoned with. One suggestion a column. */
import { alamatSel } from "../../tabel/alamat";
import { tampilSel } from "../../tabel/tulisAngka";
import { letak, letakKepala } from "../baris";
import { ciriTabel } from "../ciriTabel";
import type { Aturan, Langkah } from "../types";

const MAKS_TERKAIT = 20;

export const IK010: Aturan = {
  id: "IK010",
  slug: "dua-hal-dalam-satu-sel",
  tingkat: "saran",
  *periksa(konteks, lapor): Langkah {
    for (const tabel of konteks.tabel) {
      yield;
      const ciri = yield* ciriTabel(tabel);
      for (const kolom of tabel.kolom) {
        const dua = ciri.get(kolom.col)?.dua ?? [];
        const [contoh] = dua;
        if (!contoh) continue;
        lapor({
          ...letakKepala(tabel, kolom),
          pesanId: "IK010.kolom",
          data: { tercetak: contoh.mentah, jumlah: dua.length, contoh: tampilSel(contoh), selContoh: alamatSel(contoh.row, contoh.col) },
          terkait: dua.slice(0, MAKS_TERKAIT).map((s) => letak(tabel, s)),
        });
      }
    }
  },
};
