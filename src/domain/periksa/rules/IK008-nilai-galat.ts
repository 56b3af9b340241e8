/** Error values in a table. One finding a column, at its first error. */
import type { SelTabel, Tabel } from "../../tabel/types";
import { letak } from "../baris";
import { ciriTabel } from "../ciriTabel";
import type { Aturan, Langkah, Lapor } from "../types";

const MAKS_TERKAIT = 50;

export const IK008: Aturan = {
  id: "IK008",
  slug: "nilai-galat",
  tingkat: "galat",
  *periksa(konteks, lapor): Langkah {
    for (const tabel of konteks.tabel) {
      yield;
      const ciri = yield* ciriTabel(tabel);
      for (const { galat } of ciri.values()) periksaKolom(tabel, galat, lapor);
    }
  },
};

/** #N/A is also a way to say that something was not measured: a warning only. */
function periksaKolom(tabel: Tabel, semua: readonly SelTabel[], lapor: Lapor): void {
  for (const tidakAda of [false, true]) {
    const [pertama, ...lain] = semua.filter((s) => (s.mentah === "#N/A") === tidakAda);
    if (!pertama) continue;
    lapor({
      ...letak(tabel, pertama),
      ...(tidakAda ? { tingkat: "peringatan" as const } : {}),
      pesanId: tidakAda ? "IK008.tidakAda" : "IK008.galat",
      data: { tercetak: pertama.mentah, isi: String(pertama.mentah), jumlah: lain.length + 1 },
      terkait: lain.slice(0, MAKS_TERKAIT).map((s) => letak(tabel, s)),
    });
  }
}
