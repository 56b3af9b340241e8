/** A typed number among formulas: it stays when its inputs change. */
import { tampilSel } from "../../tabel/tulisAngka";
import type { Tabel } from "../../tabel/types";
import { letak } from "../baris";
import { ciriTabel, type CiriKolom } from "../ciriTabel";
import type { Aturan, Langkah, Lapor } from "../types";

const RUMUS_PALING_SEDIKIT = 3;
const BAGIAN_RUMUS = 0.75;

export const IK009: Aturan = {
  id: "IK009",
  slug: "angka-ketikan-di-kolom-rumus",
  tingkat: "peringatan",
  *periksa(konteks, lapor): Langkah {
    for (const tabel of konteks.tabel) {
      yield;
      const ciri = yield* ciriTabel(tabel);
      for (const c of ciri.values()) periksaKolom(tabel, c, lapor);
    }
  },
};

function periksaKolom(tabel: Tabel, c: CiriKolom, lapor: Lapor): void {
  if (c.ketikan === 0 || c.rumus < RUMUS_PALING_SEDIKIT || c.rumus / (c.rumus + c.ketikan) < BAGIAN_RUMUS) return;
  const contoh = c.contohRumus!;
  for (const s of c.diketik) {
    lapor({
      ...letak(tabel, s),
      pesanId: "IK009.ketikan",
      data: { tercetak: s.mentah, tercetakTampil: tampilSel(s), jumlah: c.rumus, rumus: contoh.rumus },
      terkait: [letak(tabel, contoh)],
    });
  }
}
