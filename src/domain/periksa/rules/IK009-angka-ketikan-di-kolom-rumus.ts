/** A typed number among formulas: it stays when its inputs change. */
import { tampilSel } from "../../tabel/tulisAngka";
import type { Kolom, SelTabel, Tabel } from "../../tabel/types";
import { letak } from "../baris";
import type { Aturan, Langkah, Lapor } from "../types";

const RUMUS_PALING_SEDIKIT = 3;
const BAGIAN_RUMUS = 0.75;

export const IK009: Aturan = {
  id: "IK009",
  slug: "angka-ketikan-di-kolom-rumus",
  tingkat: "peringatan",
  dasar: ["Kelaziman lembar kerja: satu kolom hasil dihitung dengan satu rumus"],
  *periksa(konteks, lapor): Langkah {
    for (const tabel of konteks.tabel) {
      yield;
      for (const kolom of tabel.kolom) periksaKolom(tabel, kolom, lapor);
    }
  },
};

function periksaKolom(tabel: Tabel, kolom: Kolom, lapor: Lapor): void {
  const isi = tabel.baris.flatMap((b): SelTabel[] => {
    const sel = b.jenis === "isi" ? b.sel.get(kolom.col) : undefined;
    return sel?.angka || (sel && sel.rumus !== "") ? [sel] : [];
  });
  const rumus = isi.filter((s) => s.rumus !== "");
  if (rumus.length < RUMUS_PALING_SEDIKIT || rumus.length === isi.length || rumus.length / isi.length < BAGIAN_RUMUS) return;
  for (const s of isi) {
    if (s.rumus !== "") continue;
    lapor({
      ...letak(tabel, s),
      pesanId: "IK009.ketikan",
      data: { tercetak: s.mentah, tercetakTampil: tampilSel(s), jumlah: rumus.length, rumus: rumus[0]!.rumus },
      terkait: [letak(tabel, rumus[0]!)],
    });
  }
}
