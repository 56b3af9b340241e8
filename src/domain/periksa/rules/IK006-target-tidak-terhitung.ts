/** Targets from which no capaian can be reckoned without a stated choice: words, negative numbers. One suggestion a column. */
import { tampilSel } from "../../tabel/tulisAngka";
import { alamatSel } from "../../tabel/alamat";
import type { SelTabel } from "../../tabel/types";
import { kataPolaritas } from "../bacaanBaris";
import { barisIsi, letak, letakKepala } from "../baris";
import { periodeTabel, selDi } from "../periode";
import type { Aturan, Langkah } from "../types";

const PANJANG_KATA = 40;
const MAKS_TERKAIT = 20;

export const IK006: Aturan = {
  id: "IK006",
  slug: "target-tidak-terhitung",
  tingkat: "saran",
  *periksa(konteks, lapor): Langkah {
    for (const tabel of konteks.tabel) {
      for (const { target } of periodeTabel(tabel)) {
        if (!target) continue;
        const kata: SelTabel[] = [];
        const negatif: SelTabel[] = [];
        let terisi = 0;
        yield* barisIsi(tabel, (baris) => {
          const sel = selDi(baris, target);
          if (!sel || sel.kosong || sel.tidakDiukur || sel.galat) return;
          // the table itself says how words are compared
          if (kataPolaritas(tabel, baris) === "sama") return;
          terisi++;
          if (sel.angka && sel.angka.nilai < 0) negatif.push(sel);
          else if (!sel.angka && !sel.rentang && !sel.ambigu && typeof sel.mentah === "string" && sel.mentah.trim().length <= PANJANG_KATA) kata.push(sel);
        });
        // a column of words is no column of targets
        const daftar = [["IK006.kata", kata.length / Math.max(1, terisi) > 0.7 ? [] : kata], ["IK006.negatif", negatif]] as const;
        for (const [pesanId, isi] of daftar) {
          const [contoh] = isi;
          if (!contoh) continue;
          lapor({
            ...letakKepala(tabel, target),
            pesanId,
            data: { tercetak: contoh.mentah, jumlah: isi.length, contoh: tampilSel(contoh), selContoh: alamatSel(contoh.row, contoh.col) },
            terkait: isi.slice(0, MAKS_TERKAIT).map((s) => letak(tabel, s)),
          });
        }
      }
    }
  },
};
